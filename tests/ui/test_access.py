"""For those who see nothing, or use no mouse: everything has a name, everything is reached by the keyboard."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QDialog, QToolButton, QWidget

from compare_app.page.page import Page
from compare_app.ui.actions.palette import CommandPalette, ShortcutSheet
from compare_app.ui.control.opening import PasteDialog
from compare_app.ui.dialogs.errors import ErrorDialog
from compare_app.ui.dialogs.picture_dialog import PictureDialog
from compare_app.ui.dialogs.settings_dialog import SettingsDialog
from compare_app.ui.window import MainWindow
from tests.ui.builders import flood

# The offscreen plugin says so of every window.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
_ROLES = {
    QAccessible.Role.Button, QAccessible.Role.ButtonMenu, QAccessible.Role.CheckBox, QAccessible.Role.RadioButton,
    QAccessible.Role.ComboBox, QAccessible.Role.EditableText, QAccessible.Role.SpinBox, QAccessible.Role.Slider,
    QAccessible.Role.MenuItem, QAccessible.Role.PageTab, QAccessible.Role.Table, QAccessible.Role.List,
    QAccessible.Role.Tree, QAccessible.Role.Dialog, QAccessible.Role.ProgressBar, QAccessible.Role.Link,
}  # fmt: skip


@pytest.fixture
def window(shared: MainWindow) -> Iterator[MainWindow]:
    yield shared
    for name in ("quotes", "claims", "changes", "possible"):
        shared.docks.show_dock(name, False)
    shared.story.finder.close()


def below(face: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """An interface and everything in it that can be met; the cells of tables are met in tests of their own."""
    yield face
    if face.role() in (QAccessible.Role.Table, QAccessible.Role.List, QAccessible.Role.Tree):
        return
    for number in range(face.childCount()):
        child = face.child(number)
        if child is not None and child.isValid() and not child.state().invisible:
            yield from below(child)


def nameless(widget: QWidget) -> list[str]:
    face = QAccessible.queryAccessibleInterface(widget)
    assert face is not None
    return [
        f"{found.role()} {_kind(found.object())}"
        for found in below(face)
        if found.role() in _ROLES and not found.text(QAccessible.Text.Name).strip() and not _inner(found.object())
    ]


def _kind(thing: QObject | None) -> str:
    return "" if thing is None else f"{type(thing).__name__} in {type(thing.parent()).__name__}"


def _inner(thing: QObject | None) -> bool:
    """Qt's own parts of a control that has a name: the line inside a spin box, the list behind a combo box."""
    return thing is not None and (thing.objectName().startswith("qt_") or "Private" in type(thing).__name__)


def test_everything_in_the_window_has_a_name(qtbot, window):
    window.story.show_page(Page(flood()))
    for name in ("quotes", "claims", "changes", "possible", "notes-list", "find"):
        if name in {spec.id for spec in window.action_set.specs}:
            window.action_set[name].trigger()
    assert nameless(window) == []


def test_everything_on_the_welcome_has_a_name(qtbot, window):
    window.frame.show_welcome()
    assert nameless(window) == []


@pytest.mark.parametrize("kind", ["settings", "palette", "keys", "paste", "picture", "error"])
def test_everything_in_a_dialog_has_a_name_and_a_place_in_the_keyboards_way(qtbot, window, kind):
    made: dict[str, QDialog] = {
        "settings": SettingsDialog(window.options, window.look),
        "palette": CommandPalette(window.action_set),
        "keys": ShortcutSheet(window.action_set),
        "paste": PasteDialog(),
        "picture": PictureDialog(Page(flood()), window.look.theme),
        "error": ErrorDialog("a report"),
    }
    for dialog in made.values():
        qtbot.addWidget(dialog)
    dialog = made[kind]
    dialog.show()
    assert nameless(dialog) == []
    buttons = [b for b in dialog.findChildren(QAbstractButton) if b.isVisible() and not _inner(b)]
    assert all(b.focusPolicy() & Qt.FocusPolicy.TabFocus for b in buttons)


def test_a_screen_reader_meets_the_rows_of_the_comparison_as_sentences(qtbot, window):
    window.story.show_page(Page(flood()))
    face = QAccessible.queryAccessibleInterface(window.frame.view)
    assert face.role() == QAccessible.Role.Table
    said = next(
        text
        for text in (face.child(n).text(QAccessible.Text.Name) for n in range(face.childCount()))
        if "Fourteen" in text
    )
    assert said.startswith("The Mirror, passage 1: Fourteen boats")
    assert "Changes: number, Twelve → Fourteen" in said


def test_every_part_of_the_window_is_reached_with_f6(qtbot, window):
    window.story.show_page(Page(flood()))
    window.action_set["quotes"].trigger()
    met = set()
    for _ in range(6):
        window.action_set["next-pane"].trigger()
        met.add(window.focusWidget())
    assert {window.frame.stories.list, window.frame.view, window.docks.quotes.table} <= met


def test_a_button_without_a_name_is_found(qtbot):
    box = QWidget()
    qtbot.addWidget(box)
    button = QToolButton(box)
    box.show()
    assert len(nameless(box)) == 1
    button.setAccessibleName("Go")
    assert nameless(box) == []
