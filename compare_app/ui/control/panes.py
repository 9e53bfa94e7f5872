"""The parts of the window shown or hidden, the keyboard's way round them, and the dialogs that only show something."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QDialog, QMessageBox

from compare_app.about import VERSION
from compare_app.page.page import Page
from compare_app.ui.actions.actions import Actions
from compare_app.ui.control.folder import FolderControl
from compare_app.ui.look.look import Look
from compare_app.ui.settings.declared import Group
from compare_app.ui.settings.options import Options
from compare_app.ui.shell.frame import Frame
from compare_app.ui.tables.docks import Docks

#: What the dialog with the picture of the story is called.
_PICTURE = "picture of the story"


class PaneControl(QObject):
    """The handlers of the View and Help menus that concern the window as a whole."""

    def __init__(
        self, frame: Frame, docks: Docks, folder: FolderControl, actions: Actions, look: Look, options: Options
    ) -> None:
        super().__init__(frame)
        self._frame, self._docks, self._folder, self._actions = frame, docks, folder, actions
        self._look, self._options, self._window = look, options, frame.window()
        docks.rules_wanted.connect(self.show_rules)

    # --- parts

    def stories_shown(self) -> bool:
        """Whether the list of stories is open."""
        return self._frame.stories.isVisibleTo(self._frame.splitter)

    def toggle_stories(self) -> None:
        """Show or hide the list of stories."""
        self._frame.stories.setVisible(not self.stories_shown())

    def toggle_full_screen(self) -> None:
        """Fill the screen, or not."""
        self._window.setWindowState(self._window.windowState() ^ Qt.WindowState.WindowFullScreen)

    def next_pane(self) -> None:
        """Give the keyboard to the next part of the window."""
        panes = [self._frame.stories.list, self._frame.view, *self._docks.keyboard_stops()]
        shown = [pane for pane in panes if pane.isVisible()]
        focus = self._window.focusWidget()
        here = next((n for n, p in enumerate(shown) if focus is not None and (p is focus or p.isAncestorOf(focus))), -1)
        if shown:
            shown[(here + 1) % len(shown)].setFocus(Qt.FocusReason.TabFocusReason)

    # --- dialogs

    def show_guide(self) -> None:
        """Open the user guide."""
        from compare_app.ui.dialogs.guide import GuideWindow

        GuideWindow.show_guide(self._look, self._window)

    def show_shortcuts(self) -> None:
        """Open the sheet of keys."""
        from compare_app.ui.actions.palette import ShortcutSheet

        ShortcutSheet.show_sheet(self._actions, self._window)

    def show_palette(self) -> None:
        """Open the command palette."""
        from compare_app.ui.actions.palette import CommandPalette

        self._actions.refresh()
        CommandPalette.show_palette(self._actions, self._window)

    def show_settings(self) -> None:
        """Open the settings."""
        self._open_settings("looks")

    def show_rules(self) -> None:
        """Open the settings where rules of house style are switched off."""
        self._open_settings("equal")

    def show_version_menu(self) -> None:
        """Open the menu of the current version's column, for those who use no mouse."""
        place = self._frame.view.current_cell()
        if place is not None:
            header = self._frame.view.versions_header
            header.open_menu(place[1], QPoint(max(0, header.sectionViewportPosition(place[1])) + 20, header.height()))

    def show_picture(self) -> None:
        """Open the picture of the story."""
        from compare_app.ui.dialogs.picture_dialog import PictureDialog

        if self._frame.view.page is not None:
            dialog = PictureDialog.show_picture(self._frame.view.page, self._look.theme, self._window)
            dialog.setObjectName(_PICTURE)

    def renew_picture(self, page: Page) -> None:
        """Show the story in an open picture as it is now: more versions may have come, or other pairs of passages."""
        dialog = self._window.findChild(QDialog, _PICTURE)
        if dialog is not None:
            dialog.show_page(page)  # type: ignore[attr-defined]  # a PictureDialog: that is loaded when it is opened

    def show_about(self) -> None:
        """Say which program this is."""
        text = self.tr(
            "Story Compare {version}\n\nSets the versions of a news story side by side, on your computer alone.\nMIT licence."
        )
        box = QMessageBox(self._window)
        box.setWindowTitle(self.tr("About Story Compare"))
        box.setText(text.format(version=VERSION))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()

    def _open_settings(self, group: Group) -> None:
        from compare_app.ui.dialogs.settings_dialog import SettingsDialog

        SettingsDialog.show_settings(self._options, self._look, self._folder.read_again, self._window, group)
