"""How a cell is painted: ground, marks, text, margin. One set of functions for the delegate and for the editor in place.

Shapes before colours: new words have a solid line below, reworded ones a dotted one, dropped ones are struck, missing ones
leave a wedge, facts stand in a box, a quote that lost its marks stands between heavy brackets.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QTextCharFormat

from compare_app.model.spans import Span
from compare_app.page.cells import CellText
from compare_app.page.kinds import GLYPHS, TYPED
from compare_app.page.marks import CellMarks, Mark
from compare_app.ui.compare.frame_room import LAST, is_tight, wider_signs
from compare_app.ui.look.theme import Theme
from compare_app.ui.typesetting.layouts import CellLayout, Ink, runs_both_ways
from compare_app.ui.typesetting.utf16 import Utf16Map

#: Which role of the theme a kind of mark or note takes.
ROLE_OF: dict[str, str] = {
    **dict.fromkeys(TYPED, "fact"),
    **dict.fromkeys(("added", "sentence_added"), "added"),
    **dict.fromkeys(("dropped", "sentence_dropped", "gone"), "dropped"),
    **dict.fromkeys(("reworded", "wording", "spelling", "punctuation", "rewritten", "spliced"), "reworded"),
    **dict.fromkeys(("unquoted", "newly_quoted", "reattributed", "quote_reworded", "truncated"), "quote_lost"),
    "extended": "reworded", "quote_marks": "quote_lost", "moved": "moved", "elsewhere": "moved", "quote": "quote", "uncertain": "uncertain", "indirect": "uncertain", "continues": "uncertain",
    "yours": "yours",
}  # fmt: skip
_LOUD_QUOTES = ("unquoted", "newly_quoted", "quote_marks")
_QUIET = ("byline", "dateline", "caption", "comment", "boilerplate")
_EVENT_LINES = ("quote_reworded", "truncated", "extended", "reattributed", "spliced")


def role_of(kind: str) -> str:
    """The theme's role for a kind."""
    return ROLE_OF.get(kind, "reworded")


# --- preparing


def inks_of(map_: Utf16Map, marks: CellMarks, text: CellText, theme: Theme) -> list[Ink]:
    """The ink of quoted words, of quiet paragraphs, and of headlines that share a cell with other paragraphs; room beside frames."""
    inks = []
    for part in text.segments:
        place = map_.span_to_qt(Span(part.at, part.at + part.length))
        if part.role in _QUIET:
            inks.append((*place, _ink(theme.colour("muted"))))
        elif part.role in ("headline", "subhead") and text.role == "body":
            inks.append((*place, _bold()))
    inks += [(*map_.span_to_qt(m.span), _ink(theme.colour("quote"))) for m in marks.marks if m.kind == "quote"]
    framed = [m.span for m in seen_marks(marks) if _has_frame(m.kind)]
    return inks + [(*map_.span_to_qt(place), wider) for place, wider in wider_signs(framed, text.text)]


def seen_marks(marks: CellMarks) -> list[Mark]:
    """The marks without frames within frames, whose sides would stand between the words: *about* of *about 340*. The margin names both."""
    frames = [m.span for m in marks.marks if m.kind in TYPED and m.kind not in _LOUD_QUOTES]
    inner = {span for span in frames if any(s != span and s.contains(span) for s in frames)}
    return [m for m in marks.marks if m.span not in inner or m.kind not in TYPED or m.kind in _LOUD_QUOTES]


def _has_frame(kind: str) -> bool:
    return kind in TYPED or kind in _LOUD_QUOTES


def frame_rects(cell: CellLayout, span: Span) -> list[QRectF]:
    """Where the framed words stand, line by line, without the room behind their last sign."""
    rects = cell.rects(span)
    if rects and is_tight(cell.text.text, span) and not runs_both_ways(cell.layout):
        last = cell.rects(Span(span.end - 1, span.end))
        if last:
            rects[-1] = rects[-1].adjusted(0, 0, -last[-1].width() * (1 - 100 / LAST), 0)
    return rects


def _rects(cell: CellLayout, mark: Mark) -> list[QRectF]:
    return frame_rects(cell, mark.span) if _has_frame(mark.kind) else cell.rects(mark.span)


def _bold() -> QTextCharFormat:
    char_format = QTextCharFormat()
    char_format.setFontWeight(QFont.Weight.DemiBold)
    return char_format


def _ink(colour: QColor) -> QTextCharFormat:
    char_format = QTextCharFormat()
    char_format.setForeground(colour)
    return char_format


# --- below the text


def paint_grounds(painter: QPainter, cell: CellLayout, origin: QPointF, theme: Theme) -> None:
    """The tints of marks, under the text."""
    painter.setPen(Qt.PenStyle.NoPen)
    for mark in seen_marks(cell.marks):
        if mark.kind in ("quote", "gone", "reworded") or mark.kind in _EVENT_LINES:
            continue
        painter.setBrush(theme.tint(role_of(mark.kind)))
        for rect in _rects(cell, mark):
            painter.drawRoundedRect(rect.translated(origin).adjusted(-1, 1, 1, 0), 2.5, 2.5)


def paint_found(
    painter: QPainter, cell: CellLayout, origin: QPointF, spans: list[Span], now: Span | None, theme: Theme
) -> None:
    """What the search found, and the hit at hand with a frame."""
    for span in spans:
        painter.setPen(QPen(theme.colour("text"), 1.4) if span == now else Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("found"))
        for rect in cell.rects(span):
            painter.drawRoundedRect(rect.translated(origin).adjusted(-1, 1, 1, 0), 2, 2)


# --- above the text


def paint_lines(painter: QPainter, cell: CellLayout, origin: QPointF, theme: Theme) -> None:
    """The lines, strikes, boxes, brackets and wedges of marks, over the text."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_hyphens(painter, cell.hyphens, cell.layout.font(), origin, theme)
    ascent = cell.layout.lineAt(0).ascent() if cell.layout.lineCount() else 0.0
    for mark in seen_marks(cell.marks):
        colour = theme.colour(role_of(mark.kind))
        rects = [r.translated(origin) for r in _rects(cell, mark)]
        if mark.kind == "gone":
            for rect in rects:
                _wedge(painter, QPointF(rect.x(), rect.y() + ascent), colour)
        elif mark.kind in _LOUD_QUOTES:
            _brackets(painter, rects, colour, ascent)
        elif mark.kind in TYPED:
            _boxes(painter, rects, colour, runs_both_ways(cell.layout))
        else:
            for rect in rects:
                _line(painter, mark.kind, rect, colour, ascent)


def paint_hyphens(painter: QPainter, places: Sequence[QPointF], font: QFont, origin: QPointF, theme: Theme) -> None:
    """A hyphen where a word goes on in the next line, quieter than those that are the text's own."""
    if places:
        painter.setFont(font)
        painter.setPen(theme.colour("muted"))
    for place in places:
        painter.drawText(place + origin, "-")


def _line(painter: QPainter, kind: str, rect: QRectF, colour: QColor, ascent: float) -> None:
    """A line below or through the words, in the kind's shape."""
    below = rect.y() + ascent + 3.0
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if kind == "dropped":
        painter.setPen(QPen(colour, 1.3))
        middle = rect.y() + ascent * 0.70
        painter.drawLine(QPointF(rect.left(), middle), QPointF(rect.right(), middle))
    elif kind == "added":
        painter.setPen(QPen(colour, 1.4))
        painter.drawLine(QPointF(rect.left(), below), QPointF(rect.right(), below))
    elif kind == "reworded":
        pen = QPen(colour, 1.9)
        pen.setDashPattern([0.1, 1.9])
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawLine(QPointF(rect.left() + 1, below), QPointF(rect.right(), below))
    elif kind in _EVENT_LINES:
        painter.setPen(QPen(colour, 1.3))
        painter.drawPath(_wave(rect.left(), rect.right(), below))


def _wave(left: float, right: float, y: float) -> QPainterPath:
    path = QPainterPath(QPointF(left, y))
    x, up = left, True
    while x < right:
        step = min(3.0, right - x)
        path.quadTo(QPointF(x + step / 2, y - 2.2 if up else y + 2.2), QPointF(x + step, y))
        x, up = x + step, not up
    return path


def _wedge(painter: QPainter, base: QPointF, colour: QColor) -> None:
    """A small wedge at the base line: words are missing here."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    path = QPainterPath(base + QPointF(0, 1.5))
    path.lineTo(base + QPointF(-3.6, 6.5))
    path.lineTo(base + QPointF(3.6, 6.5))
    path.closeSubpath()
    painter.drawPath(path)


def _boxes(painter: QPainter, rects: list[QRectF], colour: QColor, apart: bool) -> None:
    """A frame around the words; where they go on in the next line it is open there: one fact, and not one a line.

    `apart`: on a line the words may stand in several pieces, and each has a frame of its own.
    """
    painter.setPen(QPen(colour, 1.1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for number, rect in enumerate(rects):
        grown = rect.adjusted(-1.5, 1, 1.0, 0)
        begins, ends = apart or number == 0, apart or number == len(rects) - 1
        if begins and ends:
            painter.drawRoundedRect(grown, 3, 3)
        else:
            painter.drawPath(_open_box(grown, begins, ends))


def _open_box(box: QRectF, begins: bool, ends: bool) -> QPainterPath:
    """The upper and the lower edge, closed at the left where the words begin and at the right where they end."""
    path = QPainterPath(box.topLeft() + QPointF(3 * begins, 0))
    path.lineTo(box.topRight() - QPointF(3 * ends, 0))
    if ends:
        path.quadTo(box.topRight(), box.topRight() + QPointF(0, 3))
        path.lineTo(box.bottomRight() - QPointF(0, 3))
        path.quadTo(box.bottomRight(), box.bottomRight() - QPointF(3, 0))
    else:
        path.moveTo(box.bottomRight())
    path.lineTo(box.bottomLeft() + QPointF(3 * begins, 0))
    if begins:
        path.quadTo(box.bottomLeft(), box.bottomLeft() - QPointF(0, 3))
        path.lineTo(box.topLeft() + QPointF(0, 3))
        path.quadTo(box.topLeft(), box.topLeft() + QPointF(3, 0))
    return path


def _brackets(painter: QPainter, rects: list[QRectF], colour: QColor, ascent: float) -> None:
    """Heavy corner brackets around the words, and a double line below them."""
    if not rects:
        return
    pen = QPen(colour, 2.2)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(pen)
    first, last = rects[0].adjusted(-2, 1, 0, 0), rects[-1].adjusted(0, 1, 2, 0)
    painter.drawPolyline([first.topLeft() + QPointF(4, 0), first.topLeft(), first.topLeft() + QPointF(0, 9)])
    painter.drawPolyline([last.bottomRight() - QPointF(4, 0), last.bottomRight(), last.bottomRight() - QPointF(0, 9)])
    painter.setPen(QPen(colour, 1.0))
    for rect in rects:
        for y in (rect.y() + ascent + 2.6, rect.y() + ascent + 5.0):
            painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))


def paint_outline(painter: QPainter, cell: CellLayout, origin: QPointF, spans: list[Span], theme: Theme) -> None:
    """One frame around the words of the change at hand, over however many lines."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(
        QPen(theme.colour("focus"), 2.0, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    )
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for span in spans:
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.WindingFill)
        rects = cell.rects(span)
        for number, rect in enumerate(rects):
            grown = rect.translated(origin).adjusted(-3, -1, 3, 2)
            if number + 1 < len(rects):  # down to the next line, so that the lines make one shape
                grown.setBottom(rects[number + 1].top() + origin.y() + 1)
            path.addRect(grown if grown.width() > 7 else grown.adjusted(-3, 0, 3, 0))
        painter.drawPath(path.simplified())


# --- beside the text


def paint_badge(painter: QPainter, rect: QRectF, kind: str, font: QFont, theme: Theme) -> None:
    """The sign of a kind in the margin; lost quotation marks are struck and filled, the others are quiet."""
    role = role_of(kind)
    colour = theme.colour(role)
    loud = kind in _LOUD_QUOTES
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, 1.0))
    painter.setBrush(colour if loud else theme.tint(role) if role != "uncertain" else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect, 4, 4)
    pen = theme.colour("page") if loud else colour
    painter.setPen(pen)
    painter.setFont(font)
    _centred(painter, rect, GLYPHS.get(kind, "·"), font)
    if kind == "unquoted":
        painter.setPen(QPen(pen, 1.6))
        painter.drawLine(rect.bottomLeft() + QPointF(3, -3), rect.topRight() + QPointF(-3, 3))


def _centred(painter: QPainter, rect: QRectF, glyph: str, font: QFont) -> None:
    """A glyph centred by its own ink: a quotation mark would hang at the top otherwise."""
    box = QFontMetricsF(font).tightBoundingRect(glyph)
    centre = rect.center()
    painter.drawText(QPointF(centre.x() - box.center().x(), centre.y() - box.center().y()), glyph)


def paint_hatch(painter: QPainter, rect: QRectF, theme: Theme) -> None:
    """The quiet ground of a gap."""
    painter.fillRect(rect, theme.colour("gap"))
    painter.setOpacity(0.3 if theme.name == "contrast" else 1.0)  # its rules are dark: the hatch would shout
    painter.fillRect(rect, QBrush(theme.colour("rule"), Qt.BrushStyle.BDiagPattern))
    painter.setOpacity(1.0)
