"""On a small screen, or at 200 %, every dialog ends above the screen's lower edge, and its buttons are reached."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QCheckBox, QDialog, QScrollArea, QTabWidget

from compare_app.ui.actions.palette import CommandPalette, ShortcutSheet
from compare_app.ui.control.opening import PasteDialog
from compare_app.ui.details.dialog import DetailsDialog
from compare_app.ui.details.values import Details
from compare_app.ui.dialogs.choose_speaker import Asked, ChooseSpeaker
from compare_app.ui.dialogs.choose_story import ChooseStory
from compare_app.ui.dialogs.errors import ErrorDialog
from compare_app.ui.dialogs.settings_dialog import SettingsDialog
from compare_app.ui.notes.codebook import CodebookDialog
from compare_app.ui.widgets import room
from compare_app.ui.window import MainWindow
from tests.ui.builders import version

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
#: What is left of 1280 × 800 at 200 %.
SMALL = QSize(600, 340)
KINDS = ("settings", "palette", "keys", "paste", "error", "codebook", "which story", "who says it", "details")


def made(kind: str, window: MainWindow) -> QDialog:
    if kind == "details":
        return DetailsDialog(Details(version([["Boats sank."]]).document, "en"), "Northline")
    return {
        "settings": lambda: SettingsDialog(window.options, window.look),
        "palette": lambda: CommandPalette(window.action_set),
        "keys": lambda: ShortcutSheet(window.action_set),
        "paste": PasteDialog,
        "error": lambda: ErrorDialog("a report"),
        "codebook": CodebookDialog,
        "which story": lambda: ChooseStory("Which one?", []),
        "who says it": lambda: ChooseSpeaker(Asked("So it was", "Northline"), []),
    }[kind]()


@pytest.mark.parametrize("kind", KINDS)
def test_a_dialog_fits_a_small_screen(qtbot, shared, monkeypatch, kind):
    monkeypatch.setattr(room, "room_for", lambda _: SMALL)
    dialog = made(kind, shared)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.width() <= SMALL.width()
    assert dialog.height() <= SMALL.height()


@pytest.mark.parametrize("kind", ["details", "settings"])
def test_no_page_of_a_dialog_is_wider_than_the_dialog(qtbot, shared, kind):
    dialog = made(kind, shared)
    qtbot.addWidget(dialog)
    dialog.show()
    tabs = dialog.findChild(QTabWidget)
    for number in range(tabs.count()):
        tabs.setCurrentIndex(number)
        QApplication.processEvents()
        areas = [area for area in dialog.findChildren(QScrollArea) if area.isVisible()]
        assert [area.horizontalScrollBar().maximum() for area in areas] == [0] * len(areas), tabs.tabText(number)


def test_no_check_box_has_a_key_in_the_middle_of_its_example(qtbot, shared):
    dialog = made("details", shared)
    qtbot.addWidget(dialog)
    assert [box.text() for box in dialog.findChildren(QCheckBox) if "&q" in box.text()] == []
