"""The list of what was treated as equal: how often each rule applied, where, and a click to go there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QSignalBlocker, Signal
from PySide6.QtWidgets import QPushButton

from compare_app.page.equalled import Equalled
from compare_app.page.page import Page
from compare_app.ui.tables.equalled_model import EqualledFilter, EqualledModel
from compare_app.ui.widgets.choice_box import ChoiceBox
from compare_app.ui.widgets.filtered import FilteredTable
from compare_app.ui.words.wording import rule_name


class EqualledPane(FilteredTable):
    """One row a place; the rules with their counts stand in the filter."""

    chosen = Signal(object)  # Equalled
    rules_wanted = Signal()
    places_wanted = Signal(object)  # Page: what counts as equal in it, worked out off the window's thread

    def __init__(self) -> None:
        self.places = EqualledModel()
        self.narrowed = EqualledFilter()
        super().__init__(self.places, self.narrowed)
        self.say_what(self.tr("Counted as equal"), self.tr("Filter by words or version"))
        self.rule = ChoiceBox(self)
        self.rule.setAccessibleName(self.tr("Rule"))
        self.rule.currentIndexChanged.connect(self._narrow)
        self.add_filter(self.rule)
        button = QPushButton(self.tr("Switch rules off…"), self)
        button.clicked.connect(self.rules_wanted)
        self.add_button(button)
        self.be_list(220, 0, 0, 160, 160, 78, names=(EqualledModel.VERSION, EqualledModel.AGAINST))

    def _rows_about(self, passage: int, version: int) -> Sequence[int]:
        numbers = enumerate(self.places.places)
        return [self.places.row_of(n) for n, place in numbers if (place.row, place.version) == (passage, version)]

    def _list(self, page: Page | None) -> None:
        self._fill(page, ())
        if page is not None:
            self.places_wanted.emit(page)

    def show_places(self, page: Page, places: Sequence[Equalled]) -> None:
        """List what was worked out, where it is still the page at hand."""
        if page is self.places.page:
            self._fill(page, places)
            self._narrow()

    def _fill(self, page: Page | None, places: Sequence[Equalled]) -> None:
        self.places.set_places(page, places)
        counts = Counter(place.rule for place in self.places.places)
        with QSignalBlocker(self.rule):
            self.rule.clear()
            self.rule.addItem(self.tr("Every rule"), "")
            for rule in sorted(counts, key=lambda rule: (-counts[rule], rule)):
                words = self.tr("{rule}: {count}")
                self.rule.addItem(words.format(rule=rule_name(rule), count=counts[rule]), rule)

    def _narrow(self) -> None:
        self.narrowed.narrow(self.words.text(), str(self.rule.currentData() or ""))
        self._say_count()

    def _choose(self, index: QModelIndex, _before: QModelIndex | None = None) -> None:
        if index.isValid():
            self.chosen.emit(self.places.place(self.shown.mapToSource(index).row()))
