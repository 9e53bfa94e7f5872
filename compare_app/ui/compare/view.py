"""The comparison view: N versions side by side, passages level, changes marked, walked and copied."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QKeyEvent, QMouseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QToolTip, QWidget

from compare_app.model.spans import Span
from compare_app.page.groups import Group
from compare_app.page.page import Page
from compare_app.ui.background.later import later
from compare_app.ui.compare.cells import Cells
from compare_app.ui.compare.delegate import PassageDelegate
from compare_app.ui.compare.editor import PassageEditor
from compare_app.ui.compare.going import Going
from compare_app.ui.compare.heights import RowHeights
from compare_app.ui.compare.in_place import EditorInPlace
from compare_app.ui.compare.laid_over import LaidOver
from compare_app.ui.compare.low_rows import LowRows
from compare_app.ui.compare.margin import RowMargin
from compare_app.ui.compare.picking import Picking
from compare_app.ui.compare.pinned import PinnedColumn
from compare_app.ui.compare.pointing import Pointing
from compare_app.ui.compare.sideways import Sideways
from compare_app.ui.compare.staying import Staying
from compare_app.ui.compare.table import PassageTable
from compare_app.ui.compare.tips import Tips
from compare_app.ui.compare.walk import StopWalk
from compare_app.ui.compare.why import Why
from compare_app.ui.look.theme import Theme
from compare_app.ui.typesetting.typography import Typography
from compare_app.ui.words.change_wording import yours_words

Index = QModelIndex | QPersistentModelIndex


class ComparisonView(PassageTable):
    """Shows a page; says what the user asks for through signals."""

    columns_known = Signal()  # another page, not laid out yet: who stands beside takes the room that it needs
    base_wanted = Signal(object)
    _has_parts = False  # Qt calls some of what is overridden here before they are made

    def __init__(self, theme: Theme, type_: Typography | None = None, parent: QWidget | None = None) -> None:
        super().__init__(theme, type_ or Typography(), parent)
        self.setAccessibleName(self.tr("Comparison of the versions"))
        self.is_staying = False  # while the reader's place is put back: nobody went anywhere
        self._make_margin()
        self._make_parts()
        self._refit = later(self, self._fit)
        self._remeasure = later(self, self.heights.reset)
        self._in_view: int | None = None  # the column that was in view before the width changed
        self._aside = later(self, self._keep_column)
        self._has_parts = True
        self._connect()

    def _make_margin(self) -> None:
        self.margin = RowMargin(self)
        self.setVerticalHeader(self.margin)
        self.margin.setMinimumSectionSize(8)
        self.margin.setSectionResizeMode(self.margin.ResizeMode.Fixed)

    def _make_parts(self) -> None:
        """Each is given the parts that it needs, which are made before it."""
        self.sideways = Sideways(self)
        self.cells = Cells(self, self.sideways)
        self.heights = RowHeights(self, self.cells.height, self.cells.guess, self.cells.least)
        self.going = Going(self, self.cells, self.heights)
        self.over = LaidOver(self, self.going)
        self.walk = StopWalk(self, self.going)
        self.why = Why(self, self.cells)
        self.in_place = EditorInPlace(self, self.cells)
        self.picking = Picking(self, self.in_place)
        self.pinned_column = PinnedColumn(self, self.in_place, self.picking)
        self._low_rows = LowRows(self, self.sideways, self.heights)
        delegate = PassageDelegate(self, self.cells, self.in_place, self.over, self.picking, self.walk)
        self.setItemDelegate(delegate)
        self._tips = Tips(self, self.cells, self.over, self.why)
        self._pointing = Pointing(self, self.cells, delegate, self.going, self.picking, self.sideways)

    def _connect(self) -> None:
        self.compare_model.also_said = self._also_said
        self.versions_header.sectionResized.connect(self._columns_changed)
        self.versions_header.sectionMoved.connect(self._columns_moved)
        self.versions_header.shown_changed.connect(self._refit.start)
        self.versions_header.base_wanted.connect(self.base_wanted)
        self.versions_header.pin_wanted.connect(self.pin)
        self.compare_model.rowsInserted.connect(self._rows_came)
        self.compare_model.dataChanged.connect(self._row_changed)

    # --- properties

    @property
    def editor(self) -> PassageEditor | None:
        """The editor in the current cell."""
        return self.in_place.editor

    # --- changing

    def set_page(self, page: Page | None, keep_place: bool = False) -> None:
        """Show a story; with `keep_place` what the reader looks at stays where it is."""
        stay = Staying(self, self.heights, self.in_place) if keep_place else None
        self.over.waiting = None
        self.in_place.close()
        self.walk.leave()
        self.cells.forget()
        self.heights.forget()
        self.compare_model.set_page(page)
        self.why.forget()
        self.versions_header.set_page(page)
        self.picking.clear()
        if not keep_place:
            self.versions_header.forget_widths()
            self.versions_header.show_all()
            self.pin(0 if page is not None and len(page.story.versions) > 1 else None)
        self.columns_known.emit()
        self._fit()
        if stay is not None:
            self._stay(stay)
        elif self.compare_model.rowCount():
            self._begin()

    def _stay(self, stay: Staying) -> None:
        self.is_staying = True
        stay.restore()
        self.is_staying = False

    def _also_said(self, passage: int, version: int) -> list[str]:
        """What a screen reader says behind a cell: what the user did there."""
        words = self.margin.signs(passage).words
        return [*yours_words(self.over.yours.get((passage, version), ())), *([words] if words else [])]

    def set_look(self, theme: Theme, type_: Typography) -> None:
        """Take over a theme and a typography; what the reader is at stays where it stands, and its column in view."""
        stay, current = Staying(self, self.heights, self.in_place), self.currentIndex()
        self._in_view = current.column() if self.visualRect(current).intersects(self.viewport().rect()) else None
        self.take_look(theme, type_)
        self.cells.forget()
        self.versions_header.set_look(theme, type_)
        self.margin.take_look()
        self._fit()
        self.in_place.refresh()
        self._stay(stay)
        self._aside.start()
        self.viewport().update()

    def pin(self, version: int | None) -> None:
        """Keep a version at the left while the others scroll; None pins nothing."""
        self.pinned = version
        self.versions_header.pinned = version
        if version is not None:
            self.versions_header.put_first(version)
        self._place_sides()
        self.viewport().update()

    def set_only_changes(self, only: bool) -> None:
        """Fold unchanged passages away, staying where the reader is."""
        self._refold(partial(self.compare_model.set_only_changes, only), self.current_cell())

    def set_group(self, group: Group) -> None:
        """Fold away what is not of a group, staying where the reader is, or at the next passage of the group."""
        place = self.current_cell()
        if place is not None and self.page is not None:
            here, version = place
            rows = sorted(self.page.groups[group], key=lambda row: (row < here, abs(row - here)))
            place = (rows[0], version) if rows else None
        self._refold(partial(self.compare_model.set_group, group), place)

    def _refold(self, change: Callable[[], None], place: tuple[int, int] | None) -> None:
        self.in_place.close()
        change()
        self.cells.forget()
        self.heights.reset()
        if place is not None:
            self.go_to(*place)

    # --- going places

    def go_to(self, passage: int, version: int, span: Span | None = None) -> None:
        """Make a cell the current one and bring it, or a stretch of it, into view."""
        self.going.go_to(passage, version, span)

    def scroll_to(self, passage: int) -> None:
        """Bring a passage into the middle of the window, whatever is current."""
        self.going.scroll_to(passage)

    def other_end(self) -> tuple[int, int] | None:
        """The other end of the move that the current cell has to do with."""
        return self.going.other_end()

    def is_untouched(self) -> bool:
        """Whether nobody has gone anywhere yet."""
        at_start = self.current_cell() in (None, (self._first_passage(), self.first_column()))
        return at_start and self.walk.number is None and self.verticalScrollBar().value() == 0

    # --- events

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        if self._has_parts:
            self.heights.settle()
            self.pinned_column.place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        current = self.currentIndex()
        before = self.visualRect(current).intersects(QRect(QPoint(0, 0), event.oldSize()))
        super().resizeEvent(event)
        if event.size().width() == event.oldSize().width():
            # a bar came in above: the heights of rows are what they were
            self.heights.foresee_bar()
            self.heights.settle()
            self._place_sides()
        else:
            self._fit()
            if not self._aside.isActive():  # what follows from larger text is no new place
                self._in_view = current.column() if before else None
            self._aside.start()
        if before and not self.visualRect(current).intersects(self.viewport().rect()):
            self.scrollTo(current)  # a dock was opened over what the reader looks at

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if not self._has_parts:
            return
        if not self.is_staying:
            self.held = None
        self.walk.leave()
        self.in_place.close()
        self.in_place.open(current)
        place = self.current_cell()
        if place is not None:
            self.cell_changed.emit(*place)
        self.viewport().update()
        self.margin.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._pointing.take(event):
            event.accept()
            return
        self.setAutoScroll(False)  # half a second later the words would go away under the mouse that selects them
        super().mousePressEvent(event)
        self.setAutoScroll(True)
        self.in_place.hand(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.in_place.hand(event)
            return
        self.viewport().setCursor(self._pointing.shape_at(event.position().toPoint()))
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self.in_place.hand(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            if self.compare_model.passage(self.currentIndex().row()) is None and self.currentIndex().isValid():
                self.compare_model.unfold(self.currentIndex().row())
                if (place := self.current_cell()) is not None:
                    self.cell_changed.emit(*place)
            elif self.editor is not None:
                self.editor.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if event.key() == Qt.Key.Key_Escape and self.picking.picked:
            self.picking.clear()
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The passage under the mouse, or the current one, is what the menu is about."""
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        place = event.globalPos()
        if by_mouse:
            self._pointing.make_current(self.viewport().mapFromGlobal(place))
        elif self.currentIndex().isValid():
            place = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center())
        if self.current_cell() is not None:
            self.menu_wanted.emit(place)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            text = self.tip_at(event.pos())
            if text:
                QToolTip.showText(event.globalPos(), text, self.viewport())
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)

    def tip_at(self, place: QPoint) -> str:
        """What the mark, the badge or the sign under the mouse means."""
        return self._tips.at(place)

    # --- helpers

    def _begin(self) -> None:
        """The first passage of the story is the current one: what is folded above it is in view as well."""
        row = self.compare_model.row_of(self._first_passage())
        self.setCurrentIndex(self.compare_model.index(row or 0, self.first_column()))
        self.scrollToTop()

    def _first_passage(self) -> int:
        """The first one that is not folded away."""
        return next((entry.first for entry in self.compare_model.entries if not entry.folded), 0)

    def _fit(self) -> None:
        """Share the width among the columns, then find the heights that follow from it."""
        self.versions_header.fit(self.viewport().width())
        self.heights.reset()
        self._remeasure.stop()
        self._place_sides()

    def _keep_column(self) -> None:
        """Once the scroll bar knows the columns' new widths."""
        self.sideways.keep(self._in_view)

    def _columns_changed(self) -> None:
        if self._has_parts:
            self._remeasure.start()

    def _place_sides(self) -> None:
        self.pinned_column.place()
        self.sideways.settle()

    def _columns_moved(self) -> None:
        self._place_sides()
        self._low_rows.look()
        self.viewport().update()

    def _rows_came(self, _parent: QModelIndex, first: int, last: int) -> None:
        self.heights.inserted(first - 1, last - first + 1)

    def _row_changed(self, first: QModelIndex, _last: QModelIndex) -> None:
        self.heights.inserted(first.row(), 0)
