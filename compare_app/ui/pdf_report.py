"""The comparison as a PDF: Qt lays out the pages, because it has the fonts of every script and joins and turns them rightly.

Runs without a window and without a display, in whatever process asks: the command line, or the worker.
"""

from __future__ import annotations

import os
import re
import sys

from PySide6.QtCore import QBuffer, QByteArray, QHashSeed, QIODevice, QMarginsF, QRectF, QSizeF
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QGuiApplication,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
    QTextTableFormat,
)

from compare_app.about import PROGRAM
from compare_app.model.comparison import Comparison
from compare_app.report.flow import parts, title
from compare_app.report.flow_parts import Cell, Paragraph, Part, Run, Table
from compare_app.report.palette import colours

_DOTS = 300  # an inch
_MARGIN = 12.0  # millimetres
_SERIF = ["Charter", "Source Serif 4", "Noto Serif", "Cambria", "Georgia", "DejaVu Serif"]
_SANS = ["Segoe UI", "Helvetica Neue", "Noto Sans", "Arial", "DejaVu Sans"]
_SIZES = {"small": 7.0, "text": 9.0, "headline": 11.5, "title": 17.0, "heading": 9.0}
_Underline = QTextCharFormat.UnderlineStyle
#: The lines of the window, but for the double one of lost marks, which Qt has not: it is dashed and dotted.
_UNDERLINES = {
    "added": (_Underline.SingleUnderline, "added"),
    "reworded": (_Underline.DotLine, "reworded"),
    "dropped": (_Underline.DashUnderline, "dropped"),
    "unquoted": (_Underline.DashDotLine, "quote_lost"),
    "newly_quoted": (_Underline.DashDotLine, "quote_lost"),
    "quote-event": (_Underline.WaveUnderline, "quote_lost"),
    "fact": (_Underline.SingleUnderline, "fact"),
}


def render(comparison: Comparison) -> bytes:
    """The PDF's bytes."""
    application = _application()
    QHashSeed.setDeterministicGlobalSeed()  # fonts stand in the file in the order of a hash
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DOTS)
    writer.setTitle(title(comparison))
    writer.setCreator(PROGRAM)
    painter = QPainter()
    number = 0
    try:
        for part in parts(comparison):
            number = _paint(part, writer, painter, number)
    finally:  # whoever asked may want no more of it
        painter.end()
        buffer.close()
    QHashSeed.resetRandomGlobalSeed()
    del application
    return _timeless(bytes(data.data()))


def _timeless(data: bytes) -> bytes:
    """The same file for the same comparison: the time of writing, which Qt puts in, goes, and the random id becomes zeros.

    Replacements are as long as what they replace, since the file's table points to places in it.
    """
    start = data.index(b"endstream")  # behind the description of the document
    # no date: a made-up one would be shown to whoever asks for the file's properties
    head = re.sub(rb"/(?:Creation|Mod)Date \(D:[^)]*\)|\sxmp:\w*Date=\"[^\"]*\"", _blank, data[:start])
    head = re.sub(rb"(?<=uuid:)[0-9a-f-]{36}", b"00000000-0000-0000-0000-000000000000", head)
    return head + re.sub(rb"/ID \[[^\]]*\]", lambda match: re.sub(rb"[0-9a-f]", b"0", match[0]), data[start:])


def _blank(match: re.Match[bytes]) -> bytes:
    return b" " * len(match[0])


def _application() -> QGuiApplication:
    """The application that lays text out; one that shows nothing where there is none yet."""
    there = QGuiApplication.instance()
    if isinstance(there, QGuiApplication):
        return there
    if sys.platform.startswith("linux"):  # elsewhere the system's own platform has the fonts, and always starts
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return QGuiApplication(["compare-app"])


def _paint(part: Part, writer: QPdfWriter, painter: QPainter, number: int) -> int:
    """Paint a part's pages; returns the number of the last one."""
    size = QPageSize(QPageSize.PageSizeId.A3 if part.wide else QPageSize.PageSizeId.A4)
    margins = QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
    writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Landscape, margins, QPageLayout.Unit.Millimeter))
    if number == 0:
        painter.begin(writer)
    else:
        writer.newPage()
    area = QSizeF(writer.width(), writer.height())
    document = _document(part, writer, area)
    for page in range(document.pageCount()):
        if page:
            writer.newPage()
        number += 1
        painter.save()
        painter.translate(0, -page * area.height())
        document.drawContents(painter, QRectF(0, page * area.height(), area.width(), area.height()))
        painter.restore()
        _number(painter, area, number)
    return number


def _number(painter: QPainter, area: QSizeF, number: int) -> None:
    """The page's number, under the text."""
    painter.save()
    painter.setFont(_font("small"))
    painter.setPen(QColor(colours("light")["muted"]))
    painter.drawText(QRectF(0, area.height() + 20, area.width(), 80), f"{number}")
    painter.restore()


def _document(part: Part, writer: QPdfWriter, area: QSizeF) -> QTextDocument:
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    document.setUseDesignMetrics(True)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()  # laid out once, at the end: after every insertion it took 54 s for the sample
    for position, block in enumerate(part.blocks):
        if isinstance(block, Table):
            _table(cursor, block)
            cursor.movePosition(QTextCursor.MoveOperation.End)
        else:
            _paragraph(cursor, block, new=position > 0)
    cursor.endEditBlock()
    document.documentLayout().setPaintDevice(writer)
    document.setPageSize(area)
    return document


def _table(cursor: QTextCursor, block: Table) -> None:
    shape = QTextTableFormat()
    shape.setHeaderRowCount(1)
    shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    shape.setColumnWidthConstraints([QTextLength(QTextLength.Type.PercentageLength, s * 100) for s in block.shares])
    shape.setCellPadding(12)
    shape.setCellSpacing(0)
    shape.setBorder(2)
    shape.setBorderCollapse(True)
    shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    shape.setBorderBrush(QBrush(QColor(colours("light")["rule_strong"])))
    rows = (block.header, *block.rows)
    table = cursor.insertTable(len(rows), len(block.shares), shape)
    for r, row in enumerate(rows):
        for c, value in enumerate(row):
            _cell(table, r, c, value)


def _cell(table: QTextTable, row: int, column: int, value: Cell) -> None:
    place = table.cellAt(row, column)
    if value.fill is not None:
        look = place.format()
        look.setBackground(QColor(colours("light")[value.fill]))
        place.setFormat(look)
    cursor = place.firstCursorPosition()
    for position, paragraph in enumerate(value.paragraphs):
        _paragraph(cursor, paragraph, new=position > 0)


def _paragraph(cursor: QTextCursor, value: Paragraph, new: bool) -> None:
    shape = QTextBlockFormat()
    shape.setTopMargin({"title": 0, "heading": 40}.get(value.style, 0))
    shape.setBottomMargin({"title": 30, "heading": 16}.get(value.style, 8))
    shape.setLineHeight(118, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    if new:
        cursor.insertBlock(shape)
    else:
        cursor.setBlockFormat(shape)
    for run in value.runs:
        cursor.insertText(run.text.replace("\n", "\u2028"), _format(run, value.style))


def _format(run: Run, style: str) -> QTextCharFormat:
    light = colours("light")
    look = QTextCharFormat()
    look.setFont(_font(style))
    if run.bold or style in ("headline", "title", "heading"):
        look.setFontWeight(QFont.Weight.DemiBold)
    look.setFontItalic(run.italic)
    look.setFontStrikeOut(run.struck)
    role = run.role or ("quote" if "quote" in run.looks else "muted" if style == "heading" else "text")
    look.setForeground(QColor(light[role]))
    for kind in run.looks:
        if kind in _UNDERLINES:
            line, colour = _UNDERLINES[kind]
            look.setUnderlineStyle(line)
            look.setUnderlineColor(QColor(light[colour]))
            look.setBackground(QColor(light[f"{colour}_tint"]))
    return look


def _font(style: str) -> QFont:
    font = QFont(_SANS if style in ("small", "heading") else _SERIF)
    font.setPointSizeF(_SIZES[style])
    return font
