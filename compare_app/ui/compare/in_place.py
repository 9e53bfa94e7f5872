"""Opens the editor in the current cell of the comparison view, and hands it what the mouse does there."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QMouseEvent

from compare_app.ui.compare.cells import Cells
from compare_app.ui.compare.editor import PassageEditor
from compare_app.ui.compare.table import PassageTable

Index = QModelIndex | QPersistentModelIndex
#: Who begins a little beside the first letter means it; further out are the signs of the margin.
_BESIDE = 5


class EditorInPlace(QObject):
    """At most one editor, in the current cell."""

    def __init__(self, view: PassageTable, cells: Cells) -> None:
        super().__init__(view)
        self._view, self._cells = view, cells
        self._index: QPersistentModelIndex | None = None
        self._aside = False

    # --- properties

    @property
    def editor(self) -> PassageEditor | None:
        """The editor, where one is open."""
        if self._index is None or not self._index.isValid():
            return None
        found = self._view.indexWidget(self._plain(self._index))
        return found if isinstance(found, PassageEditor) else None

    def stands_in(self, index: Index) -> bool:
        """Whether the editor is open in this cell, and paints its words."""
        return not self._aside and self._index is not None and self._index == index and self.editor is not None

    @contextmanager
    def aside(self) -> Iterator[None]:
        """While cells are painted somewhere else than in their own place: the editor does not stand there."""
        self._aside = True
        try:
            yield
        finally:
            self._aside = False

    # --- changing

    def open(self, index: Index) -> None:
        """Open the editor in a cell that has words."""
        view = self._view
        passage = view.compare_model.passage(index.row()) if index.isValid() else None
        if passage is None or view.page is None or not view.page.index.cell(passage, index.column()).text:
            return
        self._index = QPersistentModelIndex(index)
        view.openPersistentEditor(self._plain(index))
        editor = self.editor
        if editor is not None:
            editor.left.connect(self._leave)
            editor.escaped.connect(view.setFocus)

    def close(self) -> None:
        """Close the editor; the keyboard goes back to the table."""
        index, self._index = self._index, None
        if index is None or not index.isValid():
            return
        found = self._view.indexWidget(self._plain(index))
        if found is not None and found.hasFocus():
            self._view.setFocus()
        self._view.closePersistentEditor(self._plain(index))

    def refresh(self) -> None:
        """Show the cell again: the look has changed."""
        editor = self.editor
        if editor is not None and self._index is not None:
            self.fill(editor, self._index)
            self._view.updateEditorGeometries()

    def fill(self, editor: PassageEditor, index: Index) -> None:
        """Let the editor show a cell."""
        view = self._view
        if view.compare_model.passage(index.row()) is None or view.page is None:
            return
        cell = self._cells.at(index.row(), index.column())
        name = str(view.compare_model.data(index, Qt.ItemDataRole.AccessibleTextRole))
        editor.show_cell(cell, view.type.spacing, view.theme, name)

    def hand(self, event: QMouseEvent) -> None:
        """A press in a cell opens the editor; the same press, drag and release select words in it."""
        editor = self.editor
        if editor is None or event.button() == Qt.MouseButton.RightButton:
            return
        place = editor.viewport().mapFromGlobal(event.globalPosition())
        words = editor.viewport().rect().adjusted(-_BESIDE, 0, _BESIDE, 0)
        if event.type() == QEvent.Type.MouseButtonPress and not words.contains(place.toPoint()):
            editor.select_span(0, 0)
            return
        handed = QMouseEvent(
            event.type(), place, event.globalPosition(), event.button(), event.buttons(), event.modifiers()
        )
        if event.type() == QEvent.Type.MouseButtonPress:
            editor.setFocus(Qt.FocusReason.MouseFocusReason)
            editor.mousePressEvent(handed)
        elif event.type() == QEvent.Type.MouseMove:
            editor.mouseMoveEvent(handed)
        elif event.type() == QEvent.Type.MouseButtonRelease:
            editor.mouseReleaseEvent(handed)

    # --- helpers

    def _leave(self, columns: int, rows: int) -> None:
        """Go on to a neighbouring cell: the cursor stood at the text's edge."""
        view = self._view
        current = view.currentIndex()
        row = max(0, min(view.compare_model.rowCount() - 1, current.row() + rows))
        view.setFocus()
        view.setCurrentIndex(view.compare_model.index(row, current.column() + columns))

    def _plain(self, index: Index) -> QModelIndex:
        return self._view.compare_model.index(index.row(), index.column())
