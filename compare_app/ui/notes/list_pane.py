"""The list of all notes with its filters; a click goes to the place, a lost note is attached anew or deleted."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QPushButton

from compare_app.page.page import Page
from compare_app.ui.notes.chips import dot_icon
from compare_app.ui.notes.list_model import NotesFilter, NotesModel
from compare_app.ui.notes.listing import NoteLine
from compare_app.ui.widgets.choice_box import ChoiceBox
from compare_app.ui.widgets.filtered import FilteredTable


class NotesListPane(FilteredTable):
    """Asks for the lines when somebody looks; they are worked out off the window's thread."""

    lines_wanted = Signal()
    chosen = Signal(object)  # NoteLine
    attach_wanted = Signal(object)  # NoteLine
    delete_wanted = Signal(object)  # NoteLine
    export_wanted = Signal(object)  # the NoteLines shown

    def __init__(self) -> None:
        self.notes = NotesModel()
        self.narrowed = NotesFilter(self.notes)
        super().__init__(self.notes, self.narrowed)
        self.say_what(self.tr("All notes"), self.tr("Filter by words"))
        self.say_empty(self.tr("There are no notes yet. N writes one on the current passage."))
        self._build()

    def _build(self) -> None:
        self.code = ChoiceBox(self)
        self.code.setAccessibleName(self.tr("Code"))
        self.author = ChoiceBox(self)
        self.author.setAccessibleName(self.tr("Author"))
        self.lost = QCheckBox(self.tr("Lost their place"), self)
        self.lost.setToolTip(self.tr("Only notes whose words are in no article any more"))
        for box in (self.code, self.author):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            box.currentIndexChanged.connect(self._narrow)
        self.lost.toggled.connect(self._narrow)
        for widget in (self.code, self.author, self.lost):
            self.add_filter(widget)
        self.attach = QPushButton(self.tr("Attach to the current passage"), self)
        self.delete = QPushButton(self.tr("Delete"), self)
        self.export = QPushButton(self.tr("Export…"), self)
        self.attach.clicked.connect(self._ask_to_attach)
        self.delete.clicked.connect(self._ask_to_delete)
        self.export.clicked.connect(lambda: self.export_wanted.emit(self.shown_lines()))
        for button in (self.attach, self.delete, self.export):
            self.add_button(button)
        self.be_list(34, 0, 130, 90, 0, 210, 90, 140)
        self._settle_buttons()

    # --- showing

    def show_lines(self, lines: list[NoteLine]) -> None:
        """List these notes; the one chosen stays chosen."""
        kept = self.current_line()
        with QSignalBlocker(self.table.selectionModel()):
            self.notes.set_lines(lines)
        codes = {code.id: code for line in lines for code in line.codes}
        named = sorted(codes.values(), key=lambda code: code.name.casefold())
        _refill(self.code, self.tr("Every code"), [(c.name, c.id, c.colour) for c in named])
        authors = sorted({line.note.author for line in lines if line.note.author}, key=str.casefold)
        _refill(self.author, self.tr("Every author"), [(a, a, "") for a in authors])
        self._narrow()
        if kept is not None:
            number = next((n for n, line in enumerate(lines) if line.note.id == kept.note.id), -1)
            self.select_quietly(self.shown.mapFromSource(self.notes.index(number, NotesModel.NOTE)))
        self._settle_buttons()

    def current_line(self) -> NoteLine | None:
        """The note chosen."""
        line = self.table.currentIndex().data(NotesModel.LineRole)
        return line if isinstance(line, NoteLine) else None

    def shown_lines(self) -> list[NoteLine]:
        """The notes that the filters leave, in their order."""
        found = (self.shown.index(row, 0).data(NotesModel.LineRole) for row in range(self.shown.rowCount()))
        return [line for line in found if isinstance(line, NoteLine)]

    # --- helpers

    def _list(self, page: Page | None) -> None:
        self.lines_wanted.emit()

    def _words_for_nothing(self) -> str:
        return self._empty  # its notes are the folder's: it is shown no story

    def _narrow(self) -> None:
        code, author = str(self.code.currentData() or ""), str(self.author.currentData() or "")
        self.narrowed.narrow(self.words.text(), code, author, self.lost.isChecked())
        self._say_count()

    def _choose(self, index: QModelIndex, _before: QModelIndex | None = None) -> None:
        self._settle_buttons()
        line = index.data(NotesModel.LineRole)
        if isinstance(line, NoteLine):
            self.chosen.emit(line)

    def _settle_buttons(self) -> None:
        line = self.current_line()
        self.attach.setEnabled(line is not None and line.lost)
        self.delete.setEnabled(line is not None)
        self.export.setEnabled(self.notes.rowCount() > 0)

    def _ask_to_attach(self) -> None:
        line = self.current_line()
        if line is not None:
            self.attach_wanted.emit(line)

    def _ask_to_delete(self) -> None:
        line = self.current_line()
        if line is not None:
            self.delete_wanted.emit(line)


def _refill(box: QComboBox, every: str, entries: list[tuple[str, str, str]]) -> None:
    """Offer other entries (title, value, colour) and keep the choice where it is still there."""
    chosen = box.currentData()
    with QSignalBlocker(box):
        box.clear()
        box.addItem(every, "")
        for title, value, colour in entries:
            if colour:
                box.addItem(dot_icon(colour), title, value)
            else:
                box.addItem(title, value)
        box.setCurrentIndex(max(0, box.findData(chosen)))
