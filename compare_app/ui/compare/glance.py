"""The line above a story: how many passages all versions have, some, or one alone; a click shows those and folds the rest."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QToolBar, QWidget

from compare_app.page.groups import GROUPS, Group
from compare_app.page.page import Page
from compare_app.ui.words.wording import group_meaning, group_name

#: What stands before these is about presence, what stands behind about what is said.
_DIVIDED = "quotes"
#: Of these it says something that there are none.
_ALWAYS = frozenset({"all", "shared", "alone"})


class GlanceLine(QToolBar):
    """One button a group, with its count; it shows the window's own actions, so that menu and palette have them as well."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("glance")
        self.setAccessibleName(self.tr("The story at a glance"))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self._actions: dict[Group, QAction] = {}
        self._page: Page | None = None

    def take(self, actions: dict[Group, QAction]) -> None:
        """Show these actions; one of them is always on."""
        self._actions = actions
        group = QActionGroup(self)
        for name in GROUPS:
            if name == _DIVIDED:
                self.addSeparator()
            group.addAction(actions[name])
            self.addAction(actions[name])
            self.widgetForAction(actions[name]).setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.set_page(self._page)

    def set_page(self, page: Page | None) -> None:
        """Count another story's passages; of one version alone there is nothing to say."""
        self._page = page
        versions = 0 if page is None else len(page.story.versions)
        apart = page is not None and page.index.all_apart
        for name, action in self._actions.items():
            count = 0 if page is None else len(page.groups[name])
            words = self.tr("{group} {count}").format(group=group_name(name, apart), count=count)
            action.setIconText(words)
            action.setToolTip(group_meaning(name, apart))
            self.widgetForAction(action).setAccessibleName(words)
            action.setVisible(bool(count) or name in _ALWAYS)
        self.setVisible(versions > 1)
