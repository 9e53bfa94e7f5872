"""A picture of the story: how much each version shares with each other, when what came in and what went (of reports written apart
what each has alone), and whose words each quotes.

To be looked at rather than read, and to be put into a paper: exported as SVG or PNG.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QLineF, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from compare_app.page.page import Page
from compare_app.page.sharing import comings_and_goings, shared_and_alone, shares
from compare_app.page.voices import Voice, voices
from compare_app.ui.look.colours import Colour
from compare_app.ui.look.theme import Theme, load_theme
from compare_app.ui.typesetting.typography import families
from compare_app.ui.words.version_names import name_in, version_date, version_name

#: Columns narrower than this are headed by numbers: of a name nothing could be read. So are those of which two have one name.
_NAMED = 90
_MARGIN, _CELL, _WIDEST, _LABEL, _BAND = 40, 76, 140, 190, 26
#: The height of a line of who is quoted, and how many have one.
_LINE, _VOICES = 29, 12
WIDTH = 1000


class Picture(QWidget):
    """Paints the picture; the same painting goes to the screen and to files."""

    def __init__(self, page: Page, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.page = page
        self._theme = theme
        self._shares = shares(page.story)
        self._apart = page.index.all_apart
        self._flow = shared_and_alone(page) if self._apart else comings_and_goings(page)
        self._voices = self._told_voices()
        self.setAccessibleName(self.tr("Picture of the story"))
        self.setAccessibleDescription(self._spoken())
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        count = len(self.page.story.versions)
        matrix, flow = count * _CELL * 0.62, count * (_BAND + 16)
        quoted = 84 + len(self._voices) * _LINE if self._voices else 0
        return QSize(WIDTH, round(150 + matrix + 96 + flow + quoted + _MARGIN))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.paint(painter)
        painter.end()

    def paint(self, painter: QPainter) -> None:
        """Paint everything on any device."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self._theme.colour("page"))
        painter.setFont(_font("serif", 22, True))
        painter.setPen(self._theme.colour("text"))
        box = QRectF(_MARGIN, 24, WIDTH - 2 * _MARGIN, 60)
        painter.drawText(box, Qt.TextFlag.TextWordWrap, self.page.story.title)
        below = self._paint_matrix(painter, 96)
        below = self._paint_flow(painter, below + 30)
        if self._voices:
            self._paint_voices(painter, below + 14)

    def save(self, path: Path) -> bool:
        """Write an SVG, or for every other name a PNG of twice the size; on white paper, whatever the window looks like.

        Returns whether it could be written.
        """
        shown = self._theme
        if shown.dark:
            self._theme = load_theme("light")
        try:
            return self._save_svg(path) if path.suffix.lower() == ".svg" else self._save_png(path)
        finally:
            self._theme = shown

    def _save_png(self, path: Path) -> bool:
        path = path if path.suffix.lower() == ".png" else path.with_name(path.name + ".png")
        image = QImage(self.size() * 2, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(2)
        painter = QPainter(image)
        self.paint(painter)
        painter.end()
        return image.save(str(path))

    # --- parts

    def _paint_matrix(self, painter: QPainter, top: float) -> float:
        versions = self.page.story.versions
        self._heading(painter, top, self.tr("How much of each version (row) stands in each other one (column)"))
        top += 54
        size, narrow = self._paint_heads(painter, top)
        height = _CELL * 0.62
        for row in range(len(versions)):
            y = top + row * height
            name = name_in(self.page.story, row)
            shown = f"{row + 1}  {name}" if narrow else name
            self._label(painter, QRectF(_MARGIN, y, _LABEL - 12, height), shown)
            for column in range(len(versions)):
                place = QRectF(_MARGIN + _LABEL + column * size, y, size - 3, height - 3)
                if row == column:
                    painter.fillRect(place, self._theme.colour("gap"))
                else:
                    self._paint_share(painter, place, self._shares[row][column])
        return top + len(versions) * height

    def _paint_heads(self, painter: QPainter, below: float) -> tuple[float, bool]:
        """A column a version: its name, or its number where names have no room. Returns a column's width, and which."""
        versions = self.page.story.versions
        painter.setFont(_font("sans", 12))
        size = min(_WIDEST, (WIDTH - 2 * _MARGIN - _LABEL) / max(1, len(versions)))
        names = [version_name(version) for version in versions]
        narrow = size < _NAMED or len(set(names)) < len(names)
        for column in range(len(versions)):
            place = QRectF(_MARGIN + _LABEL + column * size, below - 22, size - 3, 20)
            self._label(painter, place, str(column + 1) if narrow else names[column], Qt.AlignmentFlag.AlignHCenter)
        return size, narrow

    def _paint_share(self, painter: QPainter, place: QRectF, share: float) -> None:
        theme = self._theme
        painter.fillRect(place, _mix(theme.colour("page"), theme.colour("added"), 0.04 + 0.4 * share))
        painter.setPen(theme.colour("text"))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self.tr("{share} %").format(share=round(share * 100)))

    def _paint_flow(self, painter: QPainter, top: float) -> float:
        """A band a version: what it kept, what is new in it, what went."""
        theme, versions = self._theme, self.page.story.versions
        heading = self.tr("What each version kept, brought in and left out (passages)")
        if self._apart:
            heading = self.tr("What each report shares with others, has alone and does not tell (passages)")
        self._heading(painter, top, heading)
        self._flow_key(painter, top + 34)
        top += 66
        most = max((kept + new + gone for kept, new, gone in self._flow), default=1) or 1
        scale = (WIDTH - 2 * _MARGIN - _LABEL - 60) / most
        for row, (kept, new, gone) in enumerate(self._flow):
            y = top + row * (_BAND + 16)
            name, date = version_name(versions[row]), version_date(versions[row])
            painter.setFont(_font("sans", 12))
            self._label(painter, QRectF(_MARGIN, y - 4, _LABEL - 12, 18), name)
            painter.setFont(_font("sans", 10))
            painter.setPen(theme.colour("muted"))
            painter.drawText(QRectF(_MARGIN, y + 13, _LABEL - 12, 16), Qt.AlignmentFlag.AlignLeft, date)
            x = float(_MARGIN + _LABEL)
            for count, role in ((kept, "kept"), (new, "added"), (gone, "dropped")):
                if count:
                    self._band(painter, QRectF(x, y, count * scale - 2, _BAND), role, str(count))
                    x += count * scale
        return top + len(self._flow) * (_BAND + 16)

    def _paint_voices(self, painter: QPainter, top: float) -> None:
        """A line a speaker, a column a version: how many words of theirs it quotes."""
        theme = self._theme
        self._heading(painter, top, self.tr("Whose words each version quotes (words in quotation marks)"))
        top += 54
        size, _ = self._paint_heads(painter, top)
        most = max(max(voice.words) for voice in self._voices)
        for row, voice in enumerate(self._voices):
            y = top + row * _LINE
            painter.setFont(_font("sans", 12))
            self._label(painter, QRectF(_MARGIN, y, _LABEL - 12, _LINE - 3), voice.name)
            for column, words in enumerate(voice.words):
                place = QRectF(_MARGIN + _LABEL + column * size, y, size - 3, _LINE - 3)
                tint = _mix(theme.colour("page"), theme.colour("quote"), 0.06 + 0.34 * words / most)
                painter.fillRect(place, tint if words else theme.colour("gap"))
                painter.setPen(theme.colour("text" if words else "muted"))
                painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(words) if words else "–")

    def _told_voices(self) -> tuple[Voice, ...]:
        """Who is quoted most, the others together."""
        known = tuple(Voice(v.name or self.tr("nobody named"), v.words) for v in voices(self.page.story))
        if len(known) <= _VOICES + 1:
            return known
        shown, rest = known[:_VOICES], known[_VOICES:]
        together = tuple(sum(counts) for counts in zip(*(voice.words for voice in rest), strict=True))
        return (*shown, Voice(self.tr("{count} others").format(count=len(rest)), together))

    def _flow_key(self, painter: QPainter, y: float) -> None:
        x = float(_MARGIN + _LABEL)
        painter.setFont(_font("sans", 12))
        names = (self.tr("kept"), self.tr("new"), self.tr("left out"))
        if self._apart:
            names = (self.tr("in another report, too"), self.tr("only here"), self.tr("not told here"))
        for role, name in zip(("kept", "added", "dropped"), names, strict=True):
            self._band(painter, QRectF(x, y, 18, 14), role, "")
            painter.setPen(self._theme.colour("muted"))
            painter.setFont(_font("sans", 12))
            painter.drawText(QPointF(x + 25, y + 12), name)
            x += 40 + QFontMetricsF(painter.font()).horizontalAdvance(name)

    def _band(self, painter: QPainter, place: QRectF, role: str, words: str) -> None:
        """Kept is plain, new is framed, left out is hatched: told apart without colour."""
        theme = self._theme
        painter.setPen(Qt.PenStyle.NoPen)
        if role == "kept":
            painter.fillRect(place, theme.colour("rule"))
        else:
            painter.fillRect(place, theme.tint(role))
            painter.setPen(QPen(theme.colour(role), 1.2))
            painter.drawRect(place.adjusted(0.6, 0.6, -0.6, -0.6))
        if role == "dropped":
            painter.drawLines(hatching(place))
        painter.setPen(theme.colour("text"))
        painter.setFont(_font("sans", 12, role != "kept"))
        if words and place.width() > 14:
            if role == "dropped":  # on the hatch a number cannot be read
                painter.fillRect(_around(painter, place, words), theme.tint(role))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)

    def _heading(self, painter: QPainter, top: float, words: str) -> None:
        painter.setFont(_font("sans", 13, True))
        painter.setPen(self._theme.colour("text"))
        painter.drawText(QRectF(_MARGIN, top, WIDTH - 2 * _MARGIN, 22), Qt.AlignmentFlag.AlignLeft, words)

    def _label(
        self, painter: QPainter, place: QRectF, words: str, side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft
    ) -> None:
        painter.setPen(self._theme.colour("text"))
        shown = QFontMetricsF(painter.font()).elidedText(words, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, side | Qt.AlignmentFlag.AlignVCenter, shown)

    def _spoken(self) -> str:
        lines = []
        for version, (kept, new, gone) in zip(self.page.story.versions, self._flow, strict=True):
            text = self.tr("{name}: {kept} passages kept, {new} new, {gone} left out.")
            if self._apart:
                text = self.tr("{name}: {kept} passages in another report, too, {new} only here, {gone} not told here.")
            lines.append(text.format(name=version_name(version), kept=kept, new=new, gone=gone))
        for voice in self._voices:
            counts = ", ".join(map(str, voice.words))
            lines.append(self.tr("{name}, words quoted: {counts}.").format(name=voice.name, counts=counts))
        return " ".join(lines)

    def _save_svg(self, path: Path) -> bool:
        from PySide6.QtSvg import QSvgGenerator

        drawn = QByteArray()
        device = QBuffer(drawn)
        generator = QSvgGenerator()
        generator.setOutputDevice(device)
        generator.setSize(self.size())
        generator.setViewBox(QRect(0, 0, self.width(), self.height()))
        generator.setTitle(self.page.story.title)
        painter = QPainter(generator)
        self.paint(painter)
        painter.end()
        try:
            path.write_bytes(drawn.data())
        except OSError:
            return False
        return True


def hatching(place: QRectF) -> list[QLineF]:
    """Slanted lines that end at the edges of a place: SVG files know no clipping by the painter."""
    lines, x = [], place.left() - place.height()
    while x < place.right():
        left, right = max(x, place.left()), min(x + place.height(), place.right())
        if right > left:
            lines.append(QLineF(left, place.bottom() - (left - x), right, place.bottom() - (right - x)))
        x += 7
    return lines


def _font(face: str, size: int, bold: bool = False) -> QFont:
    font = QFont()
    font.setFamilies(families(face))
    font.setPixelSize(size)
    font.setBold(bold)
    return font


def _around(painter: QPainter, place: QRectF, words: str) -> QRectF:
    """A little more than what centred words cover."""
    width = painter.fontMetrics().horizontalAdvance(words) + 8
    return QRectF(place.center().x() - width / 2, place.top() + 3, width, place.height() - 6)


def _mix(one: QColor, two: QColor, share: float) -> QColor:
    mixed = Colour.parse(one.name()).mixed(Colour.parse(two.name()), share)
    return QColor(mixed.hex)
