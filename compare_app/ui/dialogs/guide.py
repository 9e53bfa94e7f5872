"""The user guide in a window of its own, beside the comparison: its sections at the left, and a field that finds words in it."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import (
    QFont,
    QKeyEvent,
    QKeySequence,
    QShortcut,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextOption,
    QTextTable,
    QTextTableFormat,
)
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from compare_app.resources import resource
from compare_app.ui.look.look import Look
from compare_app.ui.typesetting.typography import families
from compare_app.ui.widgets.room import fit

_SECTION = 2  # the level of its headings
_SIZES = {1: 26, 2: 19, 3: 16}
_TEXT = 15
_APART = 10  # room below a paragraph


class GuideWindow(QDialog):
    """Stays open while the comparison is worked with; there is one at a time."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("guide")
        self.setWindowTitle(self.tr("User guide"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._look = look
        self.field = _Field(self)
        self.field.setPlaceholderText(self.tr("Find in the guide"))
        self.field.setAccessibleName(self.field.placeholderText())
        self.field.setClearButtonEnabled(True)
        self._said = QLabel(self.tr("The guide has no such words."), self)
        self._said.setObjectName("quiet")
        self.sections = QListWidget(self)
        self.sections.setAccessibleName(self.tr("Sections of the guide"))
        self.sections.setWordWrap(True)
        self.sections.setSpacing(3)
        self.sections.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.text = QTextBrowser(self)
        self.text.setAccessibleName(self.windowTitle())
        self.text.setOpenLinks(False)
        self.text.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # every line is broken to fit
        self._fill()
        self._connect()
        self._lay_out()

    @classmethod
    def show_guide(cls, look: Look, parent: QWidget) -> GuideWindow:
        """Open it, or bring the one that is open to the front."""
        there = parent.findChild(cls, "guide")
        guide = there if isinstance(there, GuideWindow) else cls(look, parent)
        guide.show()
        guide.raise_()
        guide.activateWindow()
        return guide

    # --- building

    def _lay_out(self) -> None:
        beside = QWidget(self)
        column = QVBoxLayout(beside)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (self.field, self._said, self.sections):
            column.addWidget(part)
        self._said.hide()
        both = QSplitter(self)
        both.addWidget(beside)
        both.addWidget(self.text)
        both.setStretchFactor(1, 1)
        both.setSizes([250, 700])
        both.setChildrenCollapsible(False)
        QHBoxLayout(self).addWidget(both)
        parent = self.parentWidget()
        fit(self, 960, 760 if parent is None else min(760, parent.height()))

    def _connect(self) -> None:
        self._look.changed.connect(self._fill)
        self.sections.currentRowChanged.connect(self._go_to_section)
        self.text.anchorClicked.connect(self._follow)
        self.field.textChanged.connect(self._find_first)
        self.field.next_wanted.connect(self.find_next)
        QShortcut(QKeySequence("Ctrl+F"), self, self.field.setFocus)
        for key, forward in (("F3", True), ("Shift+F3", False)):
            QShortcut(QKeySequence(key), self).activated.connect(self._forward if forward else self._backward)

    def _fill(self) -> None:
        """Set the text in the colours of the theme; the reader stays where he is."""
        place = self.text.verticalScrollBar().value()
        document = QTextDocument(self.text)
        document.setDefaultFont(_font(_TEXT))
        document.setDocumentMargin(18)
        document.setDefaultTextOption(_wrapped(document))
        document.setMarkdown(resource("guide/guide.md").read_text(encoding="utf-8"))
        _shape(document, self._look)
        self.text.setDocument(document)
        self._headings = [block for block in _blocks(document) if block.blockFormat().headingLevel() == _SECTION]
        if not self.sections.count():
            self.sections.addItems([block.text() for block in self._headings])
        self.text.verticalScrollBar().setValue(place)

    # --- going

    def _go_to_section(self, number: int) -> None:
        if number >= 0:
            self._show_at_top(self._headings[number])

    def _follow(self, link: QUrl) -> None:
        """Links of the guide lead to its own sections."""
        names = [slug(block.text()) for block in self._headings]
        if link.fragment() in names:
            self.sections.setCurrentRow(names.index(link.fragment()))
            self._go_to_section(self.sections.currentRow())

    def _show_at_top(self, block: QTextBlock) -> None:
        layout = self.text.document().documentLayout()
        self.text.verticalScrollBar().setValue(int(layout.blockBoundingRect(block).top()) - 8)

    # --- finding

    def _find_first(self, words: str) -> None:
        cursor = self.text.textCursor()
        cursor.setPosition(cursor.selectionStart())
        self.text.setTextCursor(cursor)
        self._said.hide()
        if words:
            self.find_next(True)

    def find_next(self, forward: bool) -> None:
        """Go to the next place with the words typed, or the one before; behind the last comes the first."""
        words = self.field.text()
        back = QTextDocument.FindFlag.FindBackward
        flags = QTextDocument.FindFlag(0) if forward else back
        found = bool(words) and self.text.find(words, flags)
        if words and not found:
            place = QTextCursor.MoveOperation.Start if forward else QTextCursor.MoveOperation.End
            before = self.text.textCursor()
            self.text.moveCursor(place)
            found = self.text.find(words, flags)
            if not found:
                self.text.setTextCursor(before)
        self._said.setVisible(bool(words) and not found)

    def _forward(self) -> None:
        self.find_next(True)

    def _backward(self) -> None:
        self.find_next(False)


class _Field(QLineEdit):
    """Enter goes on, Shift+Enter back; neither closes the window."""

    next_wanted = Signal(bool)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.next_wanted.emit(not event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        else:
            super().keyPressEvent(event)


def slug(heading: str) -> str:
    """What links call a heading.

    >>> slug("Scores, and “uncertain”")
    'scores-and-uncertain'
    """
    return re.sub(r"[^\w\- ]", "", heading).strip().lower().replace(" ", "-")


def _blocks(document: QTextDocument) -> list[QTextBlock]:
    found, block = [], document.begin()
    while block.isValid():
        found.append(block)
        block = block.next()
    return found


def _font(size: int, bold: bool = False) -> QFont:
    font = QFont()
    font.setFamilies(families("sans"))
    font.setPixelSize(size)
    font.setBold(bold)
    return font


def _wrapped(document: QTextDocument) -> QTextOption:
    """Words that are wider than a cell, such as keys, are broken: no line goes beyond the window."""
    option = document.defaultTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


def _shape(document: QTextDocument, look: Look) -> None:
    """Headings, room between lines and thin rules around cells, as the window has them."""
    for block in _blocks(document):
        cursor = QTextCursor(block)
        shape = block.blockFormat()
        level = shape.headingLevel()
        shape.setNonBreakableLines(False)  # commands, too, fit the window's width
        shape.setLineHeight(125, shape.LineHeightTypes.ProportionalHeight.value)
        if block.textList() is None and cursor.currentTable() is None:
            shape.setBottomMargin(_APART)
        if level:
            shape.setTopMargin(26 if level == _SECTION else 8)
            shape.setBottomMargin(6)
            form = block.charFormat()
            form.setFont(_font(_SIZES.get(level, _TEXT), bold=True))
            words = QTextCursor(block)
            words.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
            words.setCharFormat(form)
        cursor.setBlockFormat(shape)
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            _shape_table(frame, look)


def _shape_table(table: QTextTable, look: Look) -> None:
    shape = QTextTableFormat(table.format().toTableFormat())
    shape.setCellPadding(5)
    shape.setCellSpacing(0)
    shape.setBorder(1)
    shape.setBorderCollapse(True)
    shape.setBorderStyle(QTextTableFormat.BorderStyle.BorderStyle_Solid)
    shape.setBorderBrush(look.theme.colour("rule_strong"))
    shape.setTopMargin(4)
    shape.setBottomMargin(_APART)
    table.setFormat(shape)
