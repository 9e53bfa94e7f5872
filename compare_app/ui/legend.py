"""The legend: every mark as it is painted, with its word, and what the marks are against."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from compare_app.model.spans import Span
from compare_app.page.cells import CellText
from compare_app.page.marks import CellMarks, Mark, MarkKind
from compare_app.ui.compare import painting
from compare_app.ui.compare.layouts import CellLayout, lay_out
from compare_app.ui.theme import Theme
from compare_app.ui.typography import families
from compare_app.ui.utf16 import Utf16Map
from compare_app.ui.wording import kind_name

_WORD_MARKS: tuple[MarkKind, ...] = ("added", "reworded", "dropped", "gone", "unquoted", "quote_reworded")
_SIGNS = (
    "number", "date", "name", "negation", "certainty", "attribution", "agent",
    "added", "sentence_dropped", "moved", "rewritten", "uncertain",
    "yours",
)  # fmt: skip
_GAP, _LINE = 13, 22


class Legend(QWidget):
    """One or two lines at the foot of the comparison."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._against = ""
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

    def set_against(self, sentence: str) -> None:
        """Say what the marks are against."""
        self._against = sentence
        self.setAccessibleDescription(sentence)
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

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("gap"))
        painter.setPen(self._theme.colour("rule"))
        painter.drawLine(self.rect().topLeft(), self.rect().topRight())
        for what, place in self._places(self.width()):
            self._paint_item(painter, what, place)
        painter.end()

    # --- helpers

    def _settle(self) -> None:
        wanted = self.heightForWidth(self.width())
        if wanted != self.height():
            self.setFixedHeight(wanted)

    def _names(self) -> dict[str, str]:
        return {
            "added": self.tr("new words"),
            "reworded": self.tr("reworded"),
            "dropped": self.tr("dropped"),
            "gone": self.tr("words gone"),
            "unquoted": self.tr("quote lost its marks"),
            "quote_reworded": self.tr("quote altered"),
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
            "added": self.tr("new"),
            "sentence_dropped": self.tr("dropped"),
            "uncertain": self.tr("uncertain"),
            "agent": self.tr("agent gone"),
            "moved": self.tr("moved"),
            "yours": self.tr("corrected by you"),
        }
        return names.get(kind) or kind_name(kind)

    def _places(self, width: int) -> list[tuple[str, QRectF]]:
        """Items one after the other, wrapped like words; what the marks are against stands first."""
        items: list[tuple[str, float]] = []
        if self._against:
            items.append(("against", QFontMetrics(self._small).horizontalAdvance(self._against)))
        items += [(kind, s.layout.lineAt(0).naturalTextWidth()) for kind, s in self._samples.items()]
        small = QFontMetrics(self._small)
        items += [("sign:" + kind, 21 + small.horizontalAdvance(self._sign_name(kind))) for kind in _SIGNS]
        places, x, y = [], 14.0, 5.0
        for what, wide in items:
            if x + wide > width - 10 and x > 14:
                x, y = 14.0, y + _LINE
            places.append((what, QRectF(x, y, wide, _LINE)))
            x += wide + _GAP
        return places

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
        words = self._against if what == "against" else self._sign_name(what.removeprefix("sign:"))
        painter.setPen(theme.colour("text" if what == "against" else "muted"))
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip
        painter.drawText(text, flags, words)
