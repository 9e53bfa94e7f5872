"""Where files are saved, and under what names."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit

from compare_app.ui.dialogs.save_dialog import ask_where, file_name

# Qt's offscreen plugin says so of every window.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


@pytest.fixture(autouse=True)
def nothing_saved_yet(qapp):
    yield
    qapp.setProperty("folder of the last save", None)


def test_the_ending_of_a_file_goes_with_what_it_is_saved_as(qtbot, tmp_path):
    parent, told = QLabel(), []
    qtbot.addWidget(parent)
    dialog = ask_where(
        parent, "Save", {"Vector": ".svg", "Image": ".png"}, "What? A story: one", lambda *a: told.append(a)
    )
    assert (dialog.defaultSuffix(), Path(dialog.selectedFiles()[0]).name) == ("svg", "What A story one.svg")
    dialog.selectNameFilter("Image (*.png)")
    dialog.filterSelected.emit("Image (*.png)")
    assert dialog.defaultSuffix() == "png"
    dialog.fileSelected.emit(str(tmp_path / "a.png"))
    assert told == [(tmp_path / "a.png", ".png")]
    dialog.close()


def test_who_types_an_ending_has_chosen_what_it_is_saved_as(qtbot, tmp_path):
    parent, told = QLabel(), []
    qtbot.addWidget(parent)
    kinds = {"Page": ".html", "Word processor": ".docx"}
    dialog = ask_where(parent, "Save", kinds, "one", lambda *a: told.append(a))
    field = dialog.findChild(QLineEdit)
    field.clear()
    qtbot.keyClicks(field, "paper.docx")
    assert (dialog.selectedNameFilter(), dialog.defaultSuffix()) == ("Word processor (*.docx)", "docx")
    assert Path(dialog.selectedFiles()[0]).name == "paper.docx"
    dialog.fileSelected.emit(str(tmp_path / "paper.docx"))
    assert told == [(tmp_path / "paper.docx", ".docx")]
    dialog.close()


@pytest.mark.parametrize(
    ("typed", "saved"),
    [
        ("quotes.csv", "quotes.zip"), ("page.HTM", "page.html"), ("draft 1.2", "draft 1.2.html"), ("one", "one.html"),
        ("a.html", "a.html"), ("notes.txt", "notes.txt.html"),
    ],
)  # fmt: skip
def test_a_name_is_completed_before_qt_asks_whether_the_file_may_be_replaced(qtbot, tmp_path, typed, saved):
    parent, told = QLabel(), []
    qtbot.addWidget(parent)
    kinds, also = {"Page": ".html", "Tables": ".zip"}, {".csv": ".zip", ".htm": ".html"}
    dialog = ask_where(parent, "Save", kinds, "one", lambda *a: told.append(a), also)
    dialog.setDirectory(str(tmp_path))
    field = dialog.findChild(QLineEdit)
    field.clear()
    qtbot.keyClicks(field, typed)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert told == [(tmp_path / saved, Path(saved).suffix)]
    dialog.close()


def test_a_kind_that_is_chosen_after_an_ending_was_typed_holds(qtbot):
    parent = QLabel()
    qtbot.addWidget(parent)
    dialog = ask_where(parent, "Save", {"Page": ".html", "Word processor": ".docx"}, "one", lambda *_: None)
    field = dialog.findChild(QLineEdit)
    field.clear()
    qtbot.keyClicks(field, "draft 1.2.html")
    dialog.selectNameFilter("Word processor (*.docx)")
    dialog.filterSelected.emit("Word processor (*.docx)")
    assert Path(dialog.selectedFiles()[0]).name in ("draft 1.2", "draft 1.2.docx")
    assert dialog.defaultSuffix() == "docx"
    dialog.close()


def test_a_dialog_begins_among_the_documents_and_then_where_something_was_saved(qtbot, tmp_path, monkeypatch):
    parent = QLabel()
    qtbot.addWidget(parent)
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: str(tmp_path))
    qtbot.addWidget(first := ask_where(parent, "Save", {"Image": ".png"}, "one", lambda *_: None))
    assert Path(first.directory().path()) == tmp_path
    (tmp_path / "papers").mkdir()
    first.filesSelected.emit([str(tmp_path / "papers" / "one.png")])
    qtbot.addWidget(again := ask_where(parent, "Save", {"Image": ".png"}, "two", lambda *_: None))
    assert Path(again.directory().path()) == tmp_path / "papers"
    for dialog in (first, again):
        dialog.close()
    QApplication.instance().setProperty("folder of the last save", "")


@given(st.text())
def test_words_are_made_a_name_that_every_system_takes(words):
    name = file_name(words)
    assert len(name) <= 60
    assert not set(name) & set('<>:"/\\|?*\n')
    assert not name.endswith((" ", "."))
