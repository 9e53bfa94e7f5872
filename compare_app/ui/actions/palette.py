"""The command palette and the sheet of keys, both made from the one table of actions."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QHeaderView, QLineEdit, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from compare_app.ui.actions.actions import Actions, Spec, menu_titles
from compare_app.ui.dialogs.typed import begins, matches
from compare_app.ui.widgets.room import fit

#: The palette stands so far below the upper edge of the window, and is at least so high.
_UNDER_THE_TOP, _LEAST = 90, 200


def plain(text: str) -> str:
    """An action's text without the sign of its access key."""
    return text.replace("&", "")


def keys_of(action: QAction) -> str:
    """All keys of an action, as this system writes them."""
    return "  ".join(key.toString(QKeySequence.SequenceFormat.NativeText) for key in action.shortcuts())


class CommandPalette(QDialog):
    """Type a few letters, press Enter."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("palette")
        self.setWindowTitle(self.tr("Find an action"))
        self._actions = actions
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("What do you want to do?"))
        self.field.setAccessibleName(self.tr("What do you want to do?"))
        self.list = _two_columns(self)
        self.list.setAccessibleName(self.tr("Actions"))
        self.field.textChanged.connect(self._list_matches)
        self.field.installEventFilter(self)
        self.list.itemActivated.connect(self._run)
        self.list.itemClicked.connect(self._run)
        layout = QVBoxLayout(self)
        layout.addWidget(self.field)
        layout.addWidget(self.list)
        below = _UNDER_THE_TOP if parent is None else parent.height() - 2 * _UNDER_THE_TOP
        fit(self, 520, max(_LEAST, min(380, below)))
        self._list_matches("")

    @classmethod
    def show_palette(cls, actions: Actions, parent: QWidget) -> None:
        """Open it at the top of the window."""
        palette = cls(actions, parent)
        palette.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        corner = parent.mapToGlobal(parent.rect().topLeft())
        palette.move(corner.x() + (parent.width() - palette.width()) // 2, corner.y() + _UNDER_THE_TOP)
        palette.open()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None and self.list.topLevelItemCount():
                self._step(step)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                item = self.list.currentItem()
                if item is not None:
                    self._run(item)
                return True
        return super().eventFilter(watched, event)

    def _step(self, by: int) -> None:
        current = self.list.currentItem()
        row = self.list.indexOfTopLevelItem(current) + by if current is not None else 0
        item = self.list.topLevelItem(row % self.list.topLevelItemCount())
        if item is not None:
            self.list.setCurrentItem(item)

    def _list_matches(self, typed: str) -> None:
        self.list.clear()
        for spec in sorted(self._actions.specs, key=partial(self._likely, typed)):
            action, words = self._actions[spec.id], self._words_of(spec)
            sought = matches(typed, _with_menu(spec, words)) or matches(typed, plain(spec.text))
            if action.isEnabled() and spec.id != "palette" and sought:
                item = QTreeWidgetItem([_with_menu(spec, words), keys_of(action)])
                item.setData(0, Qt.ItemDataRole.UserRole, spec.id)
                self.list.addTopLevelItem(item)
        first = self.list.topLevelItem(0)
        if first is not None:
            self.list.setCurrentItem(first)
        else:
            nothing = QTreeWidgetItem([self.tr("Nothing that can be done now is called so."), ""])
            nothing.setFlags(Qt.ItemFlag.NoItemFlags)
            self.list.addTopLevelItem(nothing)

    def _words_of(self, spec: Spec) -> str:
        return plain(self._actions.text_of(spec))

    def _likely(self, typed: str, spec: Spec) -> tuple[bool, bool, bool]:
        """What is called so stands before what stands in a menu that is; what is on the tool bar is wanted most: “next” is the
        next change before the next colours.
        """
        words = self._words_of(spec)
        return not begins(typed, words), not matches(typed, words), not spec.tool

    def _run(self, item: QTreeWidgetItem) -> None:
        action_id = item.data(0, Qt.ItemDataRole.UserRole)
        if action_id is None:
            return
        action = self._actions[action_id]
        self.accept()
        action.trigger()


class ShortcutSheet(QDialog):
    """Every key, by menu."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        tree = _two_columns(self)
        tree.setAccessibleName(self.tr("Keys"))
        for menu, title in menu_titles().items():
            head = QTreeWidgetItem([plain(title)])
            font = head.font(0)
            font.setBold(True)
            head.setFont(0, font)
            head.setFlags(Qt.ItemFlag.ItemIsEnabled)
            tree.addTopLevelItem(head)
            for spec in actions.specs:
                if spec.menu == menu and spec.keys:
                    tree.addTopLevelItem(
                        QTreeWidgetItem(["    " + plain(actions.text_of(spec)), keys_of(actions[spec.id])])
                    )
        for what, keys in self._in_the_table():
            tree.addTopLevelItem(QTreeWidgetItem(["    " + what, keys]))
        layout = QVBoxLayout(self)
        layout.addWidget(tree)
        room = 620 if parent is None else parent.height() - 120
        fit(self, 520, max(420, min(room, 1000)))

    @classmethod
    def show_sheet(cls, actions: Actions, parent: QWidget) -> None:
        """Open it."""
        sheet = cls(actions, parent)
        sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sheet.open()

    def _in_the_table(self) -> list[tuple[str, str]]:
        return [
            (self.tr("Neighbouring passage or version"), "← ↑ ↓ →"),
            (self.tr("Into the words of a passage, or open a fold"), self.tr("Enter")),
            (self.tr("Back from the words to the passages"), self.tr("Esc")),
            (self.tr("From a table to the passage, or back to where you were"), self.tr("Enter, Esc")),
            (self.tr("Tick off a row of a table"), self.tr("Space")),
        ]


def _with_menu(spec: Spec, words: str) -> str:
    """An action's words behind the name of the menu that it stands under: Dark is a theme, Caption what a paragraph is."""
    return f"{plain(spec.under)} ▸ {words}" if spec.under else words


def _two_columns(parent: QWidget) -> QTreeWidget:
    tree = QTreeWidget(parent)
    tree.setColumnCount(2)
    tree.setHeaderHidden(True)
    tree.setRootIsDecorated(False)
    tree.setUniformRowHeights(True)
    tree.header().setStretchLastSection(False)
    tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
    return tree
