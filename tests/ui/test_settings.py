from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QLabel, QTabWidget

from compare_app.model.settings import EQUAL_RULES, Settings
from compare_app.ui.dialogs.settings_dialog import SettingsDialog
from compare_app.ui.look.look import Look
from compare_app.ui.look.theme import load_theme
from compare_app.ui.settings.declared import group_titles, rule_key, rule_titles, settings
from compare_app.ui.settings.options import Options
from compare_app.ui.typesetting.typography import Typography


@pytest.fixture
def options(tmp_path: Path, qapp) -> Options:
    return Options(tmp_path / "settings.ini")


@pytest.fixture
def dialog(qtbot, options: Options, tmp_path: Path) -> SettingsDialog:
    app = QApplication.instance()
    made = SettingsDialog(options, Look(app, options, app.palette()))
    qtbot.addWidget(made)
    return made


def test_without_a_file_everything_is_as_the_analysis_has_it(options):
    assert options.analysis() == Settings()


def test_every_rule_has_a_title_of_its_own(qapp):
    assert set(rule_titles()) == set(EQUAL_RULES)
    assert len(set(rule_titles().values())) == len(EQUAL_RULES)


def test_what_was_chosen_is_there_tomorrow(options, tmp_path):
    options.set(rule_key("number words"), False)
    options.set("analysis/model_folder", str(tmp_path / "model"))
    options.save()
    again = Options(tmp_path / "settings.ini").analysis()
    assert again == Settings(frozenset({"number words"}), tmp_path / "model")


def test_what_a_newer_version_wrote_survives(tmp_path, qapp):
    file = tmp_path / "settings.ini"
    file.write_text("[General]\nformat_version=7\n[later]\nidea=kept\n", encoding="utf-8")
    options = Options(file)
    options.set(rule_key("dashes"), False)
    options.save()
    written = file.read_text(encoding="utf-8")
    assert "idea=kept" in written
    assert "format_version=7" in written


def test_only_another_analysis_is_asked_for_again(qtbot, dialog):
    with qtbot.assertNotEmitted(dialog.analysis_changed):
        dialog.accept()
    dialog.fields[rule_key("percent")].widget.setChecked(False)
    with qtbot.waitSignal(dialog.analysis_changed, timeout=1000):
        dialog.accept()


@pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
def test_no_page_scrolls_where_the_screen_has_room(dialog):
    dialog.resize(dialog.width(), dialog._height_of_all())  # the screen of the tests is a small one
    dialog.show()
    pages = dialog.findChild(QTabWidget)
    for page in range(pages.count()):
        pages.setCurrentIndex(page)
        QApplication.processEvents()
        assert pages.widget(page).verticalScrollBar().maximum() == 0


def test_cancel_keeps_what_counted_as_equal(dialog, options):
    dialog.check_all(False)
    dialog.reject()
    assert options.analysis() == Settings()


def test_every_setting_is_declared_once_with_a_title_and_has_a_field(dialog):
    declared = settings()
    assert len({s.key for s in declared}) == len(declared) == len(dialog.fields)
    assert all(s.title and s.group in group_titles() for s in declared)
    assert all(s.default in {value for value, _ in s.choices} for s in declared if s.kind == "choice")
    assert all(field.widget.accessibleName() for field in dialog.fields.values())


@pytest.mark.parametrize(
    ("key", "kept", "value"),
    [
        ("look/size", "huge", 16),
        ("look/size", "900", 34),
        ("look/spacing", "9", 1.25),
        ("look/colours", "rainbow", "standard"),
        ("equal/dashes", "perhaps", True),
        ("program/language", "es", "es"),
    ],
)
def test_what_makes_no_sense_in_the_file_is_as_if_it_were_not_there(options, key, kept, value):
    options._kept.setValue(key, kept)
    assert options.get(key) == value


def test_looks_are_tried_out_at_once_and_go_back_with_cancel(qtbot, dialog, options):
    box = dialog.fields["look/colours"].widget
    with qtbot.waitSignal(dialog._look.changed, timeout=1000):
        box.activated.emit(box.findData("standard"))
    box.setCurrentIndex(box.findData("red-green"))
    box.activated.emit(box.currentIndex())
    assert dialog._look.theme.roles == load_theme(dialog._look.theme.name, "red-green").roles
    dialog.reject()
    assert options.get("look/colours") == "standard"


def test_the_look_is_kept_from_one_start_to_the_next(options, tmp_path):
    options.set_typography(Typography(20, 1.5, "sans", "Noto Sans"))
    options.set("look/theme", "dark")
    options.save()
    again = Options(tmp_path / "settings.ini")
    assert (again.get("look/theme"), again.typography()) == ("dark", Typography(20, 1.5, "sans", "Noto Sans"))


@pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
def test_a_title_stands_on_a_level_with_its_field_and_what_helps_right_below_it(qtbot, dialog):
    dialog.show()
    dialog.resize(560, 520)
    checked = 0
    for title in dialog.findChildren(QLabel):
        field, tabs = title.buddy(), dialog.findChild(QTabWidget)
        if field is None:
            continue
        tabs.setCurrentIndex(next(n for n in range(tabs.count()) if tabs.widget(n).isAncestorOf(field)))
        QApplication.processEvents()
        at = [widget.mapTo(dialog, widget.rect().topLeft()).y() for widget in (title, field)]
        assert at[0] == at[1], title.text()
        below = [x for x in field.parentWidget().children() if isinstance(x, QLabel) and x.buddy() is None]
        if len(below) == 1:
            gap = below[0].mapTo(dialog, QPoint()).y() - at[1] - field.height()
            assert 0 <= gap <= 6, title.text()
            checked += 1
    assert checked >= 5
