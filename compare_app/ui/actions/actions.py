"""What a user can do: one table, from which menus, tool bar, shortcut sheet and command palette are made."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from typing import Literal

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QToolBar, QWidget

translate = QCoreApplication.translate
Menu = Literal["file", "edit", "view", "go", "correct", "notes", "story", "help"]


@dataclass(frozen=True, slots=True)
class Spec:
    """One action. `keys` in Qt's portable spelling, the first is shown; `enabled` and `checked` are asked when things change.

    `tool`: the short text on the tool bar, empty where it is not there. `words`: asked for a text that changes. `under`: the
    title of a menu inside the menu. `apart`, `apart_tool`: both texts where reports written apart are shown, in which nothing
    changed and much differs.
    """

    id: str
    menu: Menu
    text: str
    handler: Callable[[], object]
    keys: tuple[str, ...] = ()
    enabled: Callable[[], bool] | None = None
    checked: Callable[[], bool] | None = None
    tool: str = ""
    divider: bool = False
    words: Callable[[], str] | None = None
    under: str = ""
    apart: str = ""
    apart_tool: str = ""


@dataclass(frozen=True, slots=True)
class Under:
    """Actions, by their ids, under a title in a menu of the right button."""

    title: str
    ids: tuple[str, ...]


#: An action by its id, a divider (an empty id), or a menu inside the menu.
Entry = str | Under


def menu_titles() -> dict[Menu, str]:
    """The menus from left to right."""
    return {
        "file": translate("Actions", "&File"),
        "edit": translate("Actions", "&Edit"),
        "view": translate("Actions", "&View"),
        "go": translate("Actions", "&Go"),
        "correct": translate("Actions", "&Correct"),
        "story": translate("Actions", "&Story"),
        "notes": translate("Actions", "&Notes"),
        "help": translate("Actions", "&Help"),
    }


class Actions(QObject):
    """The actions of a window, made from the table: none before `take`, so that those who show them can be made first."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.specs: tuple[Spec, ...] = ()
        self._made: dict[str, QAction] = {}
        self._is_apart: Callable[[], bool] = bool

    def take(self, specs: Iterable[Spec], is_apart: Callable[[], bool] = bool) -> None:
        """Make the actions. `is_apart`: asked whether reports written apart are shown."""
        self._is_apart = is_apart
        self.specs = tuple(specs)
        self._made = {spec.id: self._make(spec) for spec in self.specs}
        self.refresh()

    def __getitem__(self, action_id: str) -> QAction:
        return self._made[action_id]

    def idle_for(self, keys: QKeySequence) -> tuple[str, str] | None:
        """The action of a key, by id and words, where it cannot be used now."""
        for spec in self.specs:
            action = self._made[spec.id]
            if not action.isEnabled() and keys in action.shortcuts():
                return spec.id, self.text_of(spec).replace("&", "").rstrip("…")
        return None

    def text_of(self, spec: Spec) -> str:
        """The words of an action for what is shown."""
        if spec.words is not None:
            return spec.words()
        return spec.apart if spec.apart and self._is_apart() else spec.text

    def refresh(self) -> None:
        """Ask every action anew whether it can be used, and whether it is on."""
        for spec in self.specs:
            action = self._made[spec.id]
            if spec.enabled is not None:
                action.setEnabled(spec.enabled())
            if spec.checked is not None:
                action.setChecked(spec.checked())
            if spec.words is not None:
                action.setText(spec.words())
            elif spec.apart:
                self._word(spec, action)

    def fill_menu_bar(self, bar: QMenuBar, titles: dict[Menu, str]) -> dict[Menu, QMenu]:
        """Make the menus in the order of the titles."""
        menus = {key: bar.addMenu(title) for key, title in titles.items()}
        for key, menu in menus.items():
            self._fill(menu, [spec for spec in self.specs if spec.menu == key])
            menu.aboutToShow.connect(self.refresh)
        return menus

    def popup(self, entries: Iterable[Entry], parent: QWidget) -> QMenu:
        """A menu of its own, of what can be done now; a menu inside it that would have one entry is that entry."""
        self.refresh()
        made = QMenu(parent)
        for entry in entries:
            ids = entry.ids if isinstance(entry, Under) else (entry,)
            possible = [i for i in ids if i and self._made[i].isEnabled()]
            if isinstance(entry, Under) and len(possible) > 1:
                self._offer(made.addMenu(entry.title), ids)
            else:
                self._offer(made, possible or ([] if any(ids) else ids))
        return made

    def _offer(self, menu: QMenu, ids: Iterable[str]) -> None:
        """Put actions into a menu, those that can be done; Qt shows no divider twice, and none at an end."""
        for action_id in ids:
            if not action_id:
                menu.addSeparator()
            elif self._made[action_id].isEnabled():
                menu.addAction(self._made[action_id])

    def _fill(self, menu: QMenu, specs: Iterable[Spec]) -> None:
        inside: dict[str, QMenu] = {}
        for spec in specs:
            into = inside.get(spec.under, menu)  # the first of a menu inside has the divider before that menu
            if spec.divider:
                into.addSeparator()
            if spec.under and spec.under not in inside:
                inside[spec.under] = into = menu.addMenu(spec.under)
            into.addAction(self._made[spec.id])

    def fill_tool_bar(self, bar: QToolBar, ids: Iterable[str]) -> None:
        """Put actions on the tool bar; an empty id is a divider."""
        for action_id in ids:
            if not action_id:
                bar.addSeparator()
                continue
            action = self._made[action_id]
            bar.addAction(action)
            button = bar.widgetForAction(action)
            self._keep_width(button, action)
            button.setAccessibleName(action.text().replace("&", ""))

    def _keep_width(self, button: QWidget, action: QAction) -> None:
        """Room for both of a button's texts: the tool bar stays where it is when another story is shown."""
        spec = next(spec for spec in self.specs if self._made[spec.id] is action)
        if spec.apart_tool:
            widths = []
            for text in (spec.apart_tool, spec.tool):
                action.setIconText(text)
                widths.append(button.sizeHint().width())
            button.setMinimumWidth(max(widths))

    def _word(self, spec: Spec, action: QAction) -> None:
        """The words of an action, its short ones and its tip, for what is shown."""
        text, tool = self.text_of(spec), spec.apart_tool if self._is_apart() else spec.tool
        action.setText(text)
        if tool:
            action.setIconText(tool)
        shown = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        tip = text.replace("&", "")
        action.setToolTip(f"{tip} ({shown})" if shown else tip)

    def _do(self, spec: Spec, _checked: bool = False) -> None:
        """Do what an action stands for; others may be possible now that were not."""
        spec.handler()
        self.refresh()

    def _make(self, spec: Spec) -> QAction:
        action = QAction(spec.text, self._window)
        action.setObjectName(spec.id)
        action.setShortcuts([QKeySequence(key) for key in spec.keys])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        self._word(spec, action)
        action.setStatusTip("")
        action.setCheckable(spec.checked is not None)
        action.triggered.connect(partial(self._do, spec))
        self._window.addAction(action)
        return action
