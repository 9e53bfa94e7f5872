"""What was treated as equal, for Qt: the rule, what stands here and there, where."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel, Qt

from compare_app.model.spans import Span
from compare_app.page.equalled import Equalled, with_neighbours
from compare_app.page.page import Page
from compare_app.ui.tables.ordered import OrderedFilter, OrderedModel
from compare_app.ui.words.version_names import name_in
from compare_app.ui.words.wording import rule_name

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_MOST = 120
_SPOKEN = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)


class EqualledModel(OrderedModel):
    """One row a place, numbered in reading order."""

    RULE, THEIRS, MINE, VERSION, AGAINST, PASSAGE = range(6)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.page: Page | None = None
        self.places: Sequence[Equalled] = ()

    def set_places(self, page: Page | None, places: Sequence[Equalled]) -> None:
        """List a story's places."""
        self.beginResetModel()
        self.page, self.places = page, places
        self._set_order(len(places))
        self.endResetModel()

    def place(self, row: int) -> Equalled:
        """What stands in a row."""
        return self.places[self.number(row)]

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else 6

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Vertical:
            return str(section + 1)
        titles = (
            self.tr("Rule"), self.tr("There"), self.tr("Here"), self.tr("Version"), self.tr("Against"), self.tr("Passage"),
        )  # fmt: skip
        return titles[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if self.page is None or not index.isValid():
            return None
        return self._words(self.page, self.place(index.row()), index.column()) if role in _SPOKEN else None

    def _sort_value(self, number: int, column: int) -> float | str:
        assert self.page is not None  # only a page has places
        place = self.places[number]
        return place.row if column == self.PASSAGE else self._words(self.page, place, column).casefold()

    def _words(self, page: Page, place: Equalled, column: int) -> str:
        if column == self.RULE:
            return rule_name(place.rule)
        mine, theirs = (place.version, place.mine), (place.other, place.theirs)
        if column in (self.MINE, self.THEIRS):
            return _words_of(page, mine, theirs) if column == self.MINE else _words_of(page, theirs, mine)
        if column == self.PASSAGE:
            return page.index.label(place.row)
        return name_in(page.story, place.version if column == self.VERSION else place.other)


def _words_of(page: Page, here: tuple[int, Span], there: tuple[int, Span]) -> str:
    """What stands on one side: words with some of their sentence, a mark between its words. A dash where the other side has words
    and this one has none: a dateline that it lacks is not the word behind it.
    """
    (version, span), (other, counterpart) = here, there
    words = with_neighbours(page.story.versions[version].text, span)
    if words == span:
        return page.in_context(version, (span,), _MOST)
    lacking = not span.length and any(sign.isalnum() for sign in counterpart.of(page.story.versions[other].text))
    return "—" if lacking else page.words(version, (words,), _MOST)


class EqualledFilter(OrderedFilter):
    """Keeps the places of a rule, with some words."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words, self._rule = "", ""

    def narrow(self, words: str, rule: str) -> None:
        """Take over what is asked; no rule is every rule."""
        self.beginFilterChange()
        self._words, self._rule = words.casefold(), rule
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        source = self.sourceModel()
        assert isinstance(source, EqualledModel)  # the only model behind this filter
        if self._rule and source.place(source_row).rule != self._rule:
            return False
        columns = range(source.columnCount()) if self._words else ()
        return not self._words or any(
            self._words in str(source.index(source_row, column).data()).casefold() for column in columns
        )
