"""The codebook: codes made, named, coloured, described, merged, deleted. Every step is kept at once and can be taken back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QColor, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QColorDialog,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from compare_app.project.values import Code
from compare_app.ui.notes.chips import dot_icon
from compare_app.ui.notes.code_tree import below, in_tree_order
from compare_app.ui.widgets.choice_box import ChoiceBox
from compare_app.ui.widgets.room import fit


class CodebookDialog(QDialog):
    """Says what the user wants; shows the codes that it is given."""

    made = Signal()
    renamed = Signal(str, str)  # id, name
    recoloured = Signal(str, str)  # id, "#rrggbb"
    described = Signal(str, str)  # id, words
    placed = Signal(str, object)  # id, and the id of the code above it, or None
    merged = Signal(str, str)  # id that goes, id that stays
    deleted = Signal(str)  # id
    import_wanted = Signal()
    export_wanted = Signal()
    undo_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Codebook"))
        self._codes: dict[str, Code] = {}
        self._items: dict[str, QTreeWidgetItem] = {}
        self._described: Code | None = None
        self._make_fields()
        self._make_buttons()
        self._lay_out()
        QShortcut(QKeySequence.StandardKey.Undo, self, self.undo_wanted.emit)
        fit(self, 620, 420)
        self._show_chosen()

    # --- showing

    def show_codes(self, codes: Sequence[Code], counts: Mapping[str, int]) -> None:
        """Show the codes and how often each is given; the one chosen stays chosen, a new one is."""
        chosen = self.chosen()
        fresh = [code.id for code in codes if code.id not in self._codes] if self._codes else []
        self._codes = {code.id: code for code in codes}
        with QSignalBlocker(self.list):
            self._list(codes, counts)
        wanted = fresh[0] if len(fresh) == 1 else None if chosen is None else chosen.id
        self.choose(wanted)

    def _list(self, codes: Sequence[Code], counts: Mapping[str, int]) -> None:
        self.list.clear()
        self._items = {}
        branch: list[QTreeWidgetItem] = [self.list.invisibleRootItem()]
        for code, depth in in_tree_order(codes):
            item = QTreeWidgetItem(branch[depth])
            item.setText(0, self.tr("{name}  ({count})").format(name=code.name, count=counts.get(code.id, 0)))
            item.setIcon(0, dot_icon(code.colour))
            item.setData(0, Qt.ItemDataRole.UserRole, code.id)
            item.setToolTip(0, code.description)
            self._items[code.id] = item
            branch[depth + 1 :] = [item]
        self.list.expandAll()
        self.list.setRootIsDecorated(any(code.parent for code in codes))

    def say(self, words: str) -> None:
        """What became of an import or an export."""
        self.answer.setText(words)
        self.answer.setVisible(bool(words))

    def choose(self, code: str | None) -> None:
        """Choose a code by its id; where it is not there, the first."""
        first = next(iter(self._items), None)
        found = self._items.get(code or "") or self._items.get(first or "")
        if found is not None:
            self.list.setCurrentItem(found)
        self._show_chosen()

    def chosen(self) -> Code | None:
        """The code chosen."""
        item = self.list.currentItem()
        return None if item is None else self._codes.get(item.data(0, Qt.ItemDataRole.UserRole))

    # --- events

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.description and event.type() == QEvent.Type.FocusOut:
            self.keep_description()
        return super().eventFilter(watched, event)

    # --- building

    def _make_fields(self) -> None:
        self.list = QTreeWidget(self)
        self.list.setHeaderHidden(True)
        self.list.setAccessibleName(self.tr("Codes"))
        self.list.currentItemChanged.connect(self._show_chosen)
        self.name = QLineEdit(self)
        self.name.setAccessibleName(self.tr("Name of the code"))
        self.name.editingFinished.connect(self._rename)
        self.colour = QPushButton(self)
        self.colour.setAccessibleName(self.tr("Colour of the code"))
        self.colour.clicked.connect(self._ask_for_colour)
        self.above = ChoiceBox(self)
        self.above.setAccessibleName(self.tr("Under the code"))
        self.above.activated.connect(self._place)
        self.description = QPlainTextEdit(self)
        self.description.setAccessibleName(self.tr("When to give the code"))
        self.description.setPlaceholderText(self.tr("When to give the code"))
        self.description.setTabChangesFocus(True)
        self.description.installEventFilter(self)
        self.answer = QLabel(self)
        self.answer.setTextFormat(Qt.TextFormat.PlainText)
        self.answer.setWordWrap(True)
        self.answer.hide()
        self.hint = QLabel(self.tr("There is no code yet. Make one here, or by giving it to a note."), self)
        self.hint.setWordWrap(True)
        self.hint.setObjectName("quiet")

    def _make_buttons(self) -> None:
        self.new = QPushButton(self.tr("&New code"), self)
        self.merge = QPushButton(self.tr("&Merge into"), self)
        self.delete = QPushButton(self.tr("&Delete"), self)
        self.take_in = QPushButton(self.tr("&Import…"), self)
        self.give_out = QPushButton(self.tr("&Export…"), self)
        self.undo = QPushButton(self.tr("&Undo"), self)
        self.leave = QPushButton(self.tr("&Close"), self)
        self._merge_menu = QMenu(self)
        self._merge_menu.aboutToShow.connect(self._fill_merge)
        self.merge.setMenu(self._merge_menu)
        self.new.clicked.connect(self.made)
        self.delete.clicked.connect(self._delete)
        self.take_in.clicked.connect(self.import_wanted)
        self.give_out.clicked.connect(self.export_wanted)
        self.undo.clicked.connect(self.undo_wanted)
        self.leave.clicked.connect(self.accept)
        for button in self.findChildren(QPushButton):  # Enter in the name keeps the name, and presses none of them
            button.setAutoDefault(False)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.addRow(self.tr("Name"), self.name)
        form.addRow(self.tr("Colour"), self.colour)
        form.addRow(self.tr("Under"), self.above)
        form.addRow(self.tr("Meaning"), self.description)
        right = QVBoxLayout()
        right.addWidget(self.hint)
        right.addLayout(form, 1)
        line = QHBoxLayout()
        for button in (self.merge, self.delete):
            line.addWidget(button)
        line.addStretch(1)
        right.addLayout(line)
        columns = QHBoxLayout()
        columns.addWidget(self.list, 2)
        columns.addLayout(right, 3)
        foot = QHBoxLayout()
        for button in (self.new, self.take_in, self.give_out):
            foot.addWidget(button)
        foot.addStretch(1)
        foot.addWidget(self.undo)
        foot.addWidget(self.leave)
        layout = QVBoxLayout(self)
        layout.addLayout(columns, 1)
        layout.addWidget(self.answer)
        layout.addLayout(foot)

    # --- what the user does

    def _show_chosen(self, *_: object) -> None:
        code = self.chosen()
        for widget in (self.name, self.colour, self.above, self.description, self.delete):
            widget.setEnabled(code is not None)
        self.merge.setEnabled(code is not None and len(self._codes) > 1)
        self.give_out.setEnabled(bool(self._codes))
        self.hint.setVisible(not self._codes)
        self.name.setText("" if code is None else code.name)
        self.colour.setText("" if code is None else code.colour)
        self.colour.setIcon(dot_icon("#808080" if code is None else code.colour))
        self._offer_above(code)
        words = "" if code is None else code.description
        if self.description.toPlainText() != words:
            self.description.setPlainText(words)
        self._described = code

    def _offer_above(self, code: Code | None) -> None:
        """What a code can be put under: no code, or one that does not stand below it."""
        self.above.clear()
        self.above.addItem(self.tr("no other code"), None)
        beneath = set() if code is None else below(code, self._codes.values())
        for other, depth in in_tree_order(self._codes.values()):
            if other.id not in beneath:
                self.above.addItem(dot_icon(other.colour), "\u2003" * depth + other.name, other.id)
        self.above.setCurrentIndex(max(0, self.above.findData(None if code is None else code.parent)))

    def _place(self, _index: int) -> None:
        code = self.chosen()
        if code is not None and self.above.currentData() != code.parent:
            self.placed.emit(code.id, self.above.currentData())

    def keep_description(self) -> None:
        """Keep the words typed: the field was left, or another code chosen."""
        code, words = self._described, self.description.toPlainText().strip()
        if code is not None and words != code.description:
            self.described.emit(code.id, words)

    def _rename(self) -> None:
        code, name = self.chosen(), self.name.text().strip()
        if code is None or not name or name == code.name:
            return
        same = next((c for c in self._codes.values() if c.id != code.id and c.name.casefold() == name.casefold()), None)
        if same is not None:
            self.name.setText(code.name)
            self.merged.emit(code.id, same.id)
            return
        self.renamed.emit(code.id, name)

    def _ask_for_colour(self) -> None:
        code = self.chosen()
        if code is None:
            return
        dialog = QColorDialog(QColor(code.colour), self)
        dialog.setWindowTitle(self.tr("Colour of “{name}”").format(name=code.name))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.colorSelected.connect(lambda colour: self.recoloured.emit(code.id, colour.name()))
        dialog.open()

    def _fill_merge(self) -> None:
        code = self.chosen()
        self._merge_menu.clear()
        for other, depth in in_tree_order(self._codes.values()):
            if code is not None and other.id != code.id:
                action = self._merge_menu.addAction(dot_icon(other.colour), "\u2003" * depth + other.name)
                action.triggered.connect(partial(self._merge, code.id, other.id))

    def _merge(self, going: str, staying: str, _checked: bool = False) -> None:
        self.merged.emit(going, staying)
        self.choose(staying)

    def _delete(self) -> None:
        code = self.chosen()
        if code is not None:
            self.deleted.emit(code.id)
