"""The read-only editor in place: words of the current cell can be selected, copied and read by a screen reader.

It lays its text out exactly as the painted cell does, so that nothing moves when a cell becomes the current one.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPalette,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from compare_app.page.cells import with_line_ends
from compare_app.page.direction import runs_right_to_left
from compare_app.ui.compare.painting import inks_of, paint_lines
from compare_app.ui.look.theme import Theme
from compare_app.ui.typesetting.layouts import CellLayout, set_inks
from compare_app.ui.typesetting.typography import text_option


class PassageEditor(QTextEdit):
    """Shows one cell's text over its painted ground."""

    #: an arrow key at the text's edge: columns, rows
    left = Signal(int, int)
    escaped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cell: CellLayout | None = None
        self._theme: Theme | None = None
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFrameStyle(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setTabChangesFocus(True)
        self.viewport().setAutoFillBackground(False)
        self.setAutoFillBackground(False)

    # --- properties

    @property
    def cell(self) -> CellLayout | None:
        """The cell shown."""
        return self._cell

    def selected_span(self) -> tuple[int, int]:
        """The selection in code points of the cell's text; empty where nothing is selected."""
        cursor = self.textCursor()
        if self._cell is None:
            return 0, 0
        return self._cell.map.from_qt(cursor.selectionStart()), self._cell.map.from_qt(cursor.selectionEnd())

    def select_span(self, start: int, end: int) -> None:
        """Select code points of the cell's text, as far as it goes."""
        if self._cell is None:
            return
        most = len(self._cell.text.text)
        cursor = self.textCursor()
        cursor.setPosition(self._cell.map.to_qt(min(start, most)))
        cursor.setPosition(self._cell.map.to_qt(min(end, most)), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def selected_text(self) -> str:
        """The selected words, exactly."""
        if self._cell is None:
            return ""
        start, end = self.selected_span()
        return with_line_ends(self._cell.text.text[start:end])

    # --- changing

    def show_cell(self, cell: CellLayout, spacing: float, theme: Theme, name: str) -> None:
        """Take over a cell's text, its inks and its name."""
        self._cell, self._theme = cell, theme
        self.setAccessibleName(name)
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        palette.setColor(QPalette.ColorRole.Text, theme.colour("text"))
        self.setPalette(palette)
        _fill(self.document(), cell.text.text, cell.layout.font(), spacing)
        self.moveCursor(QTextCursor.MoveOperation.Start)  # filling the document pushed it to the end
        layout = self.document().firstBlock().layout()
        set_inks(layout, inks_of(cell.map, cell.marks, cell.text, theme))
        self.document().markContentsDirty(0, self.document().characterCount())

    def follow(self, cell: CellLayout) -> None:
        """Take over the same words laid out in another width: marks are painted where the words stand now."""
        if self._cell is not None and cell is not self._cell and cell.text == self._cell.text:
            self._cell = cell
            if self.document().defaultFont() != cell.layout.font():  # a headline's goes by the width
                self.document().setDefaultFont(cell.layout.font())
            self.viewport().update()

    # --- events

    def event(self, event: QEvent) -> bool:
        """Leave copying to the window, which adds the source."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Copy)
        ):
            event.ignore()
            return False
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._cell is not None and self._theme is not None:
            painter = QPainter(self.viewport())
            paint_lines(painter, self._cell, QPointF(0, 0), self._theme)
            painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
            return
        far = next((rows for key, rows in _ENDS.items() if event.matches(key)), 0)
        if far:
            self.left.emit(0, far)
            return
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None and event.modifiers() == Qt.KeyboardModifier.NoModifier and self._at_edge(event):
            self.left.emit(*step)
            return
        super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def createMimeDataFromSelection(self) -> QMimeData:
        data = QMimeData()
        data.setText(self.selected_text())
        return data

    # --- helpers

    def _at_edge(self, event: QKeyEvent) -> bool:
        """Whether the cursor cannot go further in the key's direction."""
        move = {
            Qt.Key.Key_Up: QTextCursor.MoveOperation.Up,
            Qt.Key.Key_Down: QTextCursor.MoveOperation.Down,
            Qt.Key.Key_PageUp: QTextCursor.MoveOperation.Up,
            Qt.Key.Key_PageDown: QTextCursor.MoveOperation.Down,
        }[Qt.Key(event.key())]
        cursor = self.textCursor()
        return Qt.Key(event.key()) in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown) or not cursor.movePosition(move)


_STEPS = {Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1), Qt.Key.Key_PageUp: (0, -5), Qt.Key.Key_PageDown: (0, 5)}

#: The keys for the beginning and the end mean the story's: nobody sees where the text of a cell ends for the keyboard.
_ENDS = {
    QKeySequence.StandardKey.MoveToStartOfDocument: -1_000_000,
    QKeySequence.StandardKey.MoveToEndOfDocument: 1_000_000,
}


def _fill(document: QTextDocument, text: str, font: QFont, spacing: float) -> None:
    """Set a document exactly as `layouts.lay_out` sets a layout."""
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    document.setDefaultFont(font)
    document.setDefaultTextOption(text_option(text))
    document.setPlainText(text)
    block = QTextBlockFormat()
    if runs_right_to_left(text):
        block.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        block.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    block.setLineHeight(spacing * 100, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    cursor = QTextCursor(document)
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.mergeBlockFormat(block)
