"""One head of a column, as it is painted and as it reads: the outlet with its badge, the date and what it alone has, the title."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen

from compare_app.page.page import Page
from compare_app.ui.compare.head_fonts import name_font, title_font
from compare_app.ui.look.theme import Theme
from compare_app.ui.typesetting.layouts import Metrics
from compare_app.ui.typesetting.typography import Typography
from compare_app.ui.words.version_names import head_name, moment, told_apart, version_date, version_name

translate = QCoreApplication.translate
_UPPER_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
#: Room for the chevron at a head's right, in pixels, and between the name and what stands behind it.
_CHEVRON, _GAP = 24, 8


def about_version(page: Page, number: int, shorter: int = 0) -> str:
    """The second line of a head: when it was published, and how much it alone has; in fewer words (1), and without the hour (2)."""
    version = page.story.versions[number]
    stands = version.document.metadata.moment
    date = version_date(version) or translate("VersionHeader", "date unknown")
    if shorter > 1 and stands is not None:
        date = moment(stands.when, with_time=False)
    if version.document.cut is not None:
        date += "  ·  ✂ " + translate("VersionHeader", "may be cut")
    count = page.only_in[number]
    if not count:
        return date
    alone = translate("VersionHeader", "{count} sentences only here")
    if count == 1:
        alone = translate("VersionHeader", "1 sentence only here")
    if shorter:
        alone = translate("VersionHeader", "{count} only here")
    return f"{date}  ·  {alone.format(count=count)}"


class Head(NamedTuple):
    """Paints the heads of a page. In a `low` window they are one line: the name, and what tells it from others of that name."""

    page: Page
    theme: Theme
    type_: Typography
    low: bool

    def paint(self, painter: QPainter, rect: QRect, number: int) -> None:
        """Paint the head of a version into the rectangle of its column."""
        painter.save()
        painter.fillRect(rect, self.theme.colour("page"))
        painter.setPen(self.theme.colour("rule"))
        painter.drawLine(rect.topRight(), rect.bottomRight())
        painter.setPen(QPen(self.theme.colour("rule_strong"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        box = rect.adjusted(Metrics.of(self.type_).gutter, 6, -10, -5)
        name_height = QFontMetrics(name_font(self.type_)).height()
        self._paint_name(painter, box, number)
        self._paint_chevron(painter, QRect(box.right() - 12, box.top() + 2, 12, name_height))
        if not self.low:
            self._paint_below(painter, box.adjusted(0, name_height + 1, 0, 0), number)
        painter.restore()

    def _paint_below(self, painter: QPainter, box: QRect, number: int) -> None:
        """The lines below the name: the date and what the version alone has, as short as it must be; the title."""
        small = QFontMetrics(self.type_.small())
        painter.setFont(self.type_.small())
        painter.setPen(self.theme.colour("muted"))
        about = about_version(self.page, number)
        for shorter in (1, 2):
            if small.horizontalAdvance(about) > box.width():
                about = about_version(self.page, number, shorter)
        painter.drawText(box, _UPPER_LEFT, small.elidedText(about, Qt.TextElideMode.ElideRight, box.width()))
        box = box.adjusted(0, small.height() + 1, 0, 0)
        title = self.page.story.versions[number].document.metadata.title or ""
        font = title_font(self.type_, title)
        painter.setFont(font)
        shown = QFontMetrics(font).elidedText(title, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, _UPPER_LEFT, shown)

    def _paint_name(self, painter: QPainter, box: QRect, number: int) -> None:
        """The name, as much of it as what stands behind it leaves room for."""
        metrics, small = QFontMetrics(name_font(self.type_)), QFontMetrics(self.type_.small())
        badge = self._badge(number)
        badge_width = small.horizontalAdvance(badge) + 14 if badge else 0
        told = told_apart(self.page.story, number) if self.low else ""
        told_width = small.horizontalAdvance(told) + _GAP if told else 0
        room = box.width() - badge_width - told_width - _CHEVRON
        name = metrics.elidedText(self._name(number), Qt.TextElideMode.ElideRight, room)
        painter.setFont(name_font(self.type_))
        painter.setPen(self.theme.colour("text"))
        # beside the chevron, whichever way the window runs
        painter.drawText(box.adjusted(0, 0, -_CHEVRON, 0), _UPPER_LEFT, name)
        x = box.left() + metrics.horizontalAdvance(name) + _GAP
        if told:
            painter.setFont(self.type_.small())
            painter.setPen(self.theme.colour("muted"))
            painter.drawText(QPoint(x, box.top() + metrics.ascent()), told)
            x += told_width
        if badge:
            self._paint_badge(painter, QRect(x, box.top() + 1, badge_width - 2, metrics.height() - 1), badge)

    def _paint_badge(self, painter: QPainter, pill: QRect, badge: str) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self.theme.colour("muted"))
        painter.drawRoundedRect(pill, 4, 4)
        painter.setFont(self.type_.small())
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, badge)

    def _paint_chevron(self, painter: QPainter, box: QRect) -> None:
        painter.setPen(QPen(self.theme.colour("muted"), 1.5))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x, y = box.center().x(), box.center().y()
        painter.drawPolyline([QPoint(x - 4, y - 2), QPoint(x, y + 2), QPoint(x + 4, y - 2)])

    def _name(self, number: int) -> str:
        return version_name(self.page.story.versions[number]) if self.low else head_name(self.page.story, number)

    def _badge(self, number: int) -> str:
        """That the others are compared with this version."""
        if len(self.page.story.versions) < 2 or self.page.base != number:
            return ""
        return translate("VersionHeader", "base")
