"""The pairs of passages that may be one, to be gone through: each is linked, or said to be none."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal, SignalInstance
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QPushButton, QTableView

from compare_app.model.alignment import SentenceRef
from compare_app.page.page import Page
from compare_app.page.possible import Possible
from compare_app.ui.look.theme import Theme
from compare_app.ui.tables.cell_delegate import CellDelegate
from compare_app.ui.tables.filters import refill_versions
from compare_app.ui.tables.possible_model import PossibleFilter, PossibleModel
from compare_app.ui.tables.tall_rows import TallRows
from compare_app.ui.typesetting.typography import Typography
from compare_app.ui.widgets.choice_box import ChoiceBox
from compare_app.ui.widgets.filtered import FilteredTable
from compare_app.ui.words.sources import source_of

# The width of the column of scores.
_SCORE = 84
# From which scores on pairs can be asked for, in hundredths: pairs begin at 20 and are links from 50 on.
_LEAST = (30, 40)


class PossiblePane(FilteredTable):
    """One row a pair; it empties as they are decided."""

    chosen = Signal(object)  # Possible, from the sentence that is meant
    link_wanted = Signal(object)  # Possible
    refuse_wanted = Signal(object)  # Possible

    def __init__(self, theme: Theme, type_: Typography) -> None:
        self.pairs = PossibleModel()
        self.narrowed = PossibleFilter()
        super().__init__(self.pairs, self.narrowed)
        self.say_what(self.tr("Possible pairs"), self.tr("Filter by words or version"))
        self.say_empty(self.tr("There are no two passages here that are not linked and may be the same."))
        self._delegate = CellDelegate(theme, type_, self.table)
        self._build()
        self._tall = TallRows(self.table, self._height, self._least)
        self._goes_on = False
        self._comes_back: Possible | None = None

    def _build(self) -> None:
        self.version = ChoiceBox(self)
        self.version.setAccessibleName(self.tr("Version"))
        self.score = ChoiceBox(self)
        self.score.setAccessibleName(self.tr("Score"))
        self.score.addItem(self.tr("Whatever the score"), 0)
        for least in _LEAST:
            self.score.addItem(self.tr("From {score} of 100").format(score=least), least)
        for box in (self.version, self.score):
            box.currentIndexChanged.connect(self._narrow)
            self.add_filter(box)
        self.link = self._button(self.tr("They are the same (P)"), self.link_wanted)
        self.refuse = self._button(self.tr("They are not (Shift+P)"), self.refuse_wanted)
        self.table.setItemDelegate(self._delegate)
        self.table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.table.setColumnWidth(PossibleModel.SCORE, _SCORE)
        for column in (PossibleModel.ONE, PossibleModel.OTHER):
            self.table.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)

    def _button(self, words: str, wanted: SignalInstance) -> QPushButton:
        """A button about the chosen pair, for the mouse: the keyboard has the key that it names."""
        button = QPushButton(words, self)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(lambda: wanted.emit(self.pair_here()))
        self.add_button(button)
        return button

    # --- what is chosen

    def pair_here(self) -> Possible | None:
        """The pair chosen."""
        index = self.shown.mapToSource(self.table.currentIndex())
        return self.pairs.pair(index.row()) if index.isValid() else None

    def words_here(self) -> tuple[str, str]:
        pair, page, column = self.pair_here(), self.pairs.page, self.table.currentIndex().column()
        if pair is None or page is None or column == PossibleModel.SCORE:
            return super().words_here()
        ref = _meant(pair, column).own
        row, version = page.index.place_of(ref)
        return super().words_here()[0], source_of(page, row, version, page.index.sentence(*ref).span.start)

    # --- showing

    def set_look(self, theme: Theme, type_: Typography) -> None:
        """Take over a theme and a typography."""
        self._delegate.set_look(theme, type_)
        self._tall.measure_again()
        self.table.viewport().update()

    def go_on(self) -> None:
        """The chosen pair is being decided: once its story comes back, the one that takes its place is gone to."""
        self._goes_on = True

    def come_back_to(self, pair: Possible) -> None:
        """The decision of a pair is being taken back: once its story comes back, it is the chosen one again."""
        self._comes_back = pair

    def freshen(self) -> None:
        super().freshen()
        back, self._comes_back = self._comes_back, None
        if back is not None and back in self.pairs.pairs:
            self.select_quietly(self.shown.mapFromSource(self._at(self.pairs.row_of(self.pairs.pairs.index(back)))))
        if self._goes_on:
            self._goes_on = False
            self._choose(self.table.currentIndex())

    def select_quietly(self, index: QModelIndex) -> None:
        super().select_quietly(index)
        self._tall.open_when_measured(self.table.currentIndex().row())
        self._settle_buttons()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tall.measure_soon()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._tall.stop()

    # --- helpers

    def _first_column(self) -> int:
        return PossibleModel.ONE

    def _rows_about(self, passage: int, version: int) -> Sequence[int]:
        page = self.pairs.page
        if page is None:
            return ()
        here = {SentenceRef(version, s) for s in page.index.rows[passage].cells[version]}
        numbers = [n for n, pair in enumerate(self.pairs.pairs) if {pair.own, pair.other} & here]
        return [self.pairs.row_of(n) for n in sorted(numbers, key=lambda n: -self.pairs.pairs[n].score)]

    def _list(self, page: Page | None) -> None:
        self.pairs.set_page(page)
        refill_versions(self.version, page)

    def _narrow(self) -> None:
        self.narrowed.narrow(self.words.text(), self.version.currentData(), (self.score.currentData() or 0) / 100)
        self._say_count()
        self._settle_buttons()

    def _settle_buttons(self) -> None:
        for button in (self.link, self.refuse):
            button.setEnabled(self.pair_here() is not None)

    def _choose(self, index: QModelIndex, _before: QModelIndex | None = None) -> None:
        self._tall.open(index.row())
        self._settle_buttons()
        pair = self.pair_here() if index.isValid() else None
        if pair is not None:
            self.chosen.emit(_meant(pair, index.column()))

    def _height(self, row: int, is_open: bool) -> int:
        told = self.pairs.row_data(self.shown.mapToSource(self.shown.index(row, 0)).row())
        widths = [self.table.columnWidth(column) for column in (PossibleModel.ONE, PossibleModel.OTHER)]
        return self._delegate.height(told, widths, is_open)

    def _least(self) -> int:
        return self.shown.rowCount() * self._delegate.least_height()


def _meant(pair: Possible, column: int) -> Possible:
    """The pair from the passage that stands in a column."""
    return Possible(pair.other, pair.own, pair.score) if column == PossibleModel.OTHER else pair
