"""The legend: the marks of the story shown as they are painted, with their words, and what they are against.

One line of it shows by itself; the rest is a click, or a press of the space bar, away.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from compare_app.model.spans import Span
from compare_app.page.cells import CellText
from compare_app.page.kinds import FACTS, TYPED
from compare_app.page.marks import CellMarks, Mark
from compare_app.ui.compare import painting
from compare_app.ui.look.theme import Theme
from compare_app.ui.typesetting.layouts import CellLayout, lay_out
from compare_app.ui.typesetting.typography import families
from compare_app.ui.typesetting.utf16 import Utf16Map
from compare_app.ui.words.apart_words import apart_name
from compare_app.ui.words.change_wording import kind_name

_SIGNS = (
    *FACTS, "added", "sentence_dropped", "moved", "elsewhere", "rewritten", "uncertain", "indirect",
    "continues", "yours",
)  # fmt: skip
_GAP, _LINE = 13, 22
#: What the marks are against stands before them where it takes no more of the line.
_SHARE = 0.45
#: Kinds of marks and notes that a sign of the legend stands for, where they are not called the same.
_STAND_FOR: dict[str, frozenset[str]] = {
    "reworded": frozenset({"wording", "spelling"}),
    "gone": frozenset({"wording", "sentence_dropped", *TYPED}),
    "dropped": frozenset({"wording", "sentence_dropped"}),
    "unquoted": frozenset({"unquoted", "newly_quoted", "quote_marks"}),
    "quote_reworded": frozenset({"quote_reworded", "truncated", "extended", "reattributed", "spliced"}),
    "added": frozenset({"added", "sentence_added", "wording"}),
    "sentence_dropped": frozenset({"dropped", "sentence_dropped"}),
}


class Legend(QWidget):
    """One line at the foot of the comparison, or all of them. A click on what the marks are against asks for another version."""

    against_wanted = Signal(QPoint)  # where on the screen

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._against = ""
        self._apart = self._mixed = False
        self._open = False
        self._kinds: frozenset[str] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._text, self._small, self._bold = QFont(), QFont(), QFont()
        self._text.setFamilies(families("serif"))
        self._text.setPixelSize(13)
        self._small.setPixelSize(12)
        self._bold.setPixelSize(11)
        self._bold.setBold(True)
        self._samples = self._make_samples()
        self.setAccessibleName(self.tr("Legend of the marks"))

    # --- changing

    def set_theme(self, theme: Theme) -> None:
        """Take over a theme."""
        self._theme = theme
        self.update()

    def set_against(self, sentence: str, apart: bool = False, mixed: bool = False) -> None:
        """Say what the marks are against; `apart`: the versions are reports written apart, `mixed`: some of them are."""
        self._against, self._mixed = sentence, mixed
        if apart != self._apart:
            self._apart = apart
            self._samples = self._make_samples()
        self.setAccessibleDescription(sentence)
        self._settle()
        self.update()

    def set_kinds(self, kinds: frozenset[str] | None) -> None:
        """Explain only what occurs: kinds of notes and marks; None explains all."""
        self._kinds = kinds
        self._settle()
        self.update()

    def is_open(self) -> bool:
        """Whether all lines are shown."""
        return self._open

    def set_open(self, shown: bool) -> None:
        """Show all lines, or only the first."""
        self._open = shown
        self._settle()
        self.update()

    # --- events

    def sizeHint(self) -> QSize:
        return QSize(400, self.heightForWidth(self.width()))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        places = self._places(width)
        return round(max(p.bottom() for _, p in places)) + 6 if places else _LINE

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.setCursor(Qt.CursorShape.PointingHandCursor if self._is_against(event) else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._is_against(event):
            self.against_wanted.emit(event.globalPosition().toPoint())
        else:
            self.set_open(not self._open)

    def _is_against(self, event: QMouseEvent) -> bool:
        """Whether the mouse is on what the marks are against."""
        places = self._places(self.width())
        return any(what == "against" and place.contains(event.position()) for what, place in places)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.set_open(not self._open)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("gap"))
        painter.setPen(self._theme.colour("rule"))
        painter.drawLine(self.rect().topLeft(), self.rect().topRight())
        for what, place in self._places(self.width()):
            self._paint_item(painter, what, place)
        if self.hasFocus():
            painter.setPen(self._theme.colour("focus"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    # --- helpers

    def _settle(self) -> None:
        wanted = self.heightForWidth(self.width())
        if wanted != self.height():
            self.setFixedHeight(wanted)

    def _names(self) -> dict[str, str]:
        apart = self._apart
        return {
            "added": self.tr("words only here") if apart else self.tr("new words"),
            "reworded": self.tr("other words") if apart else self.tr("reworded"),
            "dropped": self.tr("dropped"),
            "gone": self.tr("words not here") if apart else self.tr("words gone"),
            "unquoted": self.tr("quotation marks in one only") if apart else self.tr("quote lost its marks"),
            "quote_reworded": self.tr("quote differs") if apart else self.tr("quote altered"),
        }

    def _make_samples(self) -> dict[str, CellLayout]:
        samples = {}
        for kind, name in self._names().items():
            end = len(name)
            span = Span(0, 0) if kind == "gone" else Span(0, end)
            text = CellText(name, ())
            marks = CellMarks(marks=(Mark(kind, span),))  # type: ignore[arg-type]  # the keys are mark kinds
            layout, height = lay_out(name, self._text, 1000, 1.0)
            samples[kind] = CellLayout(text, marks, layout, Utf16Map(name), height, 0, round(height))
        return samples

    def _sign_name(self, kind: str) -> str:
        names = {
            "added": self.tr("new, or only here") if self._mixed else self.tr("new"),
            "sentence_dropped": self.tr("dropped"),
            "uncertain": self.tr("uncertain"),
            "indirect": self.tr("paired through another version"),
            "continues": self.tr("the paragraph goes on"),
            "agent": self.tr("agent gone"),
            "moved": self.tr("moved"),
            "yours": self.tr("corrected by you"),
        }
        told_apart = apart_name(kind) if self._apart else None
        return told_apart or names.get(kind) or kind_name(kind)

    def _places(self, width: int) -> list[tuple[str, QRectF]]:
        """Items one after the other, wrapped like words; what the marks are against stands first, or last in a narrow line."""
        items: list[tuple[str, float]] = []
        shown = [kind for kind in self._samples if self._occurs(kind)]
        items += [(kind, self._samples[kind].layout.lineAt(0).naturalTextWidth()) for kind in shown]
        small = QFontMetrics(self._small)
        signs = [kind for kind in _SIGNS if self._occurs(kind)]
        items += [("sign:" + kind, 21 + small.horizontalAdvance(self._sign_name(kind))) for kind in signs]
        if self._against:  # what is open is the marks: of a narrow line this does not take most
            said = small.horizontalAdvance(self._against)
            items.insert(0 if said < _SHARE * width else len(items), ("against", said))
        more = small.horizontalAdvance(self._more()) + _GAP
        places, x, y = [], 14.0, 3.0
        room = width - 10 - (more if x + sum(wide + _GAP for _, wide in items) > width else 0)
        for what, wide in items:
            if x + wide > room and x > 14:
                if y < _LINE:
                    places.append(("more", QRectF(width - more, y, more, _LINE)))
                if not self._open:
                    break
                x, y, room = 14.0, y + _LINE, width - 10
            places.append((what, QRectF(x, y, min(wide, room - x), _LINE)))  # cut short where it is alone and too long
            x += wide + _GAP
        return places

    def _more(self) -> str:
        return self.tr("fewer ▾") if self._open else self.tr("more ▴")

    def _occurs(self, kind: str) -> bool:
        """Whether the story at hand has it; quotes and the like are told by any of their kinds. No report written apart drops."""
        if kind == "dropped" and self._apart:
            return False
        wanted = _STAND_FOR.get(kind, frozenset({kind}))
        return self._kinds is None or not wanted.isdisjoint(self._kinds)

    def _paint_item(self, painter: QPainter, what: str, place: QRectF) -> None:
        theme = self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if what in self._samples:
            sample = self._samples[what]
            origin = QPointF(place.left(), place.top() + (place.height() - sample.text_height) / 2 - 1)
            painting.paint_grounds(painter, sample, origin, theme)
            painter.setPen(theme.colour("text"))
            sample.layout.draw(painter, origin)
            painting.paint_lines(painter, sample, origin, theme)
            return
        text = place
        painter.setFont(self._small)
        if what.startswith("sign:"):
            kind = what.removeprefix("sign:")
            painting.paint_badge(painter, QRectF(place.left(), place.center().y() - 8, 16, 16), kind, self._bold, theme)
            painter.setFont(self._small)
            text = place.adjusted(21, 0, 0, 0)
        words = {"against": self._against, "more": self._more()}.get(what)
        painter.setPen(theme.colour({"against": "focus", "more": "focus"}.get(what, "muted")))
        words = self._sign_name(what.removeprefix("sign:")) if words is None else words
        words = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, round(text.width()) + 1)
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip
        painter.drawText(text, flags, words)
