"""The lanes of the overview: how wide they are, and what is painted of each passage in each version.

A passage is a block; what happened to it is told by shape as well as by colour: a bar at the left edge is a passage (whole:
new, broken: moved), an empty frame is one that is not here any more, a line below is wording, a square at the right a
fact, a bar across a quote. Where rows are too low for that, the weightiest of them is painted alone, wider the weightier.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from compare_app.page.kinds import FACTS
from compare_app.page.page import Page
from compare_app.ui.compare.painting import role_of
from compare_app.ui.compare.short_names import short_names
from compare_app.ui.look.theme import Theme
from compare_app.ui.typesetting.typography import families
from compare_app.ui.words.version_names import name_in

EDGE = 5
HEAD = 17
#: No more of the window than this goes to the overview, however many versions there are, and no more than such a share of it.
WIDEST, SHARE = 132, 0.125
_LANE, _NARROWEST = 13.0, 2.0
_TALLEST = 22.0
_ROOMY = 8.0
#: Lower marks are not seen.
_LOWEST = 1.6
_LOUD = frozenset({"unquoted", "newly_quoted", "reattributed"})
_GROUPS = {
    "quote": _LOUD | {"quote_reworded", "truncated", "extended", "spliced", "quote_marks"},
    "fact": frozenset(FACTS),
    "dropped": frozenset({"dropped", "sentence_dropped"}),
    "added": frozenset({"added", "sentence_added"}),
    "moved": frozenset({"moved"}),
    "words": frozenset({"wording", "spelling", "rewritten"}),
}
#: What a low row shows of a passage: the first that is there, as a share of the lane's width.
_SHARES = {"quote": 1.0, "fact": 0.75, "dropped": 0.6, "added": 0.6, "moved": 0.6, "words": 0.35}


@dataclass(frozen=True)
class Lanes:
    """Where lanes and rows stand in a widget of a size; asked for every mark, and so worked out once."""

    count: int
    rows: int
    height: int
    widest: int = WIDEST

    @cached_property
    def lane(self) -> float:
        """The width of a lane."""
        room = self.widest - 2 * EDGE
        return max(_NARROWEST, min(_LANE, room / max(1, self.count) - self.gap))

    @cached_property
    def gap(self) -> float:
        """What is left between two lanes."""
        return 4.0 if self.count <= 7 else 2.0 if self.count <= 20 else 0.5

    @cached_property
    def width(self) -> int:
        """The width of all."""
        return round(2 * EDGE + self.count * (self.lane + self.gap) - self.gap)

    @cached_property
    def head(self) -> int:
        """The room above for the versions' letters; none where lanes are too narrow for a letter."""
        return HEAD if self.lane >= _ROOMY else EDGE

    @cached_property
    def row_height(self) -> float:
        """The height of a row; a short story does not fill the whole edge."""
        return min(_TALLEST, (self.height - self.head - EDGE) / max(1, self.rows))

    def x_of(self, lane: int) -> float:
        """The left edge of a lane."""
        return EDGE + lane * (self.lane + self.gap)

    def y_of(self, row: int) -> float:
        """The upper edge of a row."""
        return self.head + row * self.row_height

    def lane_at(self, x: float) -> int | None:
        """The lane at an x."""
        found = int((x - EDGE) // (self.lane + self.gap))
        return found if 0 <= found < self.count else None

    def row_at(self, y: float) -> int:
        """The row at a y, the nearest where there is none."""
        return min(self.rows - 1, max(0, int((y - self.head) / self.row_height)))


def paint_lanes(painter: QPainter, lanes: Lanes, page: Page, shown: tuple[int, ...], theme: Theme) -> None:
    """Paint all versions shown, from left to right."""
    kinds = marked(lanes, page)
    letters = short_names([name_in(page.story, version) for version in range(len(page.story.versions))])
    metrics = QFontMetricsF(_letter_font())
    apart = lanes.lane + lanes.gap > max((metrics.horizontalAdvance(letters[v]) for v in shown), default=0.0)
    for lane, version in enumerate(shown):
        if lanes.head == HEAD and (apart or lane % 2 == 0):
            _letter(painter, lanes, lane, letters[version], theme)
        _blocks(painter, lanes, lane, [bool(row.cells[version]) for row in page.index.rows], theme)
        for row, found in kinds.get(version, {}).items():
            _passage(painter, _block(lanes, lane, row), found, theme)


def marked(lanes: Lanes, page: Page) -> Mapping[int, Mapping[int, set[str]]]:
    """What happened, by version and row. Of rows that share a line of the screen, the first stands for all: what is painted
    then is the weightiest of them, and ten thousand rows cost no more than the screen has lines.
    """
    kinds: dict[int, dict[int, set[str]]] = defaultdict(lambda: defaultdict(set))
    together = max(1, int(_LOWEST / max(lanes.row_height, 0.001)))
    for stop in page.stops:
        kinds[stop.version][stop.row // together * together].add(stop.note.kind)
    return kinds


def _letter_font() -> QFont:
    font = QFont()
    font.setFamilies(families("sans"))
    font.setPixelSize(10)
    return font


def _letter(painter: QPainter, lanes: Lanes, lane: int, letters: str, theme: Theme) -> None:
    painter.setFont(_letter_font())
    painter.setPen(theme.colour("muted"))
    box = QRectF(lanes.x_of(lane) - 3, 1, lanes.lane + 6, HEAD - 2)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, letters)


def _blocks(painter: QPainter, lanes: Lanes, lane: int, present: list[bool], theme: Theme) -> None:
    """What a version has, as blocks with hair lines between rows where there is room for them."""
    apart = 1.0 if lanes.row_height >= 5 else 0.0
    for first, last in _runs(present):
        box = QRectF(
            lanes.x_of(lane), lanes.y_of(first), lanes.lane, (last - first + 1) * lanes.row_height - apart
        )  # fmt: skip
        painter.fillRect(box, theme.colour("rule_strong"))
        inner = box.adjusted(0.7, 0.7, -0.7, -0.7)
        painter.fillRect(inner if inner.height() > 0.5 else box, theme.colour("page"))
        if apart:
            for row in range(first + 1, last + 1):
                y = lanes.y_of(row) - apart
                painter.fillRect(QRectF(box.left(), y, lanes.lane, apart), theme.colour("rule"))


def _block(lanes: Lanes, lane: int, row: int) -> QRectF:
    height = lanes.row_height - (1.0 if lanes.row_height >= 5 else 0.0)
    return QRectF(lanes.x_of(lane), lanes.y_of(row), lanes.lane, max(height, _LOWEST))


def _passage(painter: QPainter, block: QRectF, kinds: set[str], theme: Theme) -> None:
    """One passage of one version."""
    groups = [group for group, members in _GROUPS.items() if not members.isdisjoint(kinds)]
    if not groups:
        return
    if block.height() < _ROOMY or block.width() < _ROOMY:
        first = groups[0]
        width = block.width() * (1.0 if block.width() < 5 else _SHARES[first])
        left = block.right() - width if first == "fact" else block.left()
        painter.fillRect(QRectF(left, block.top(), width, block.height()), theme.colour(_role(first)))
        return
    for group in groups:
        _shape(painter, block, group, theme)
    if not _LOUD.isdisjoint(kinds):  # somebody's words became the newspaper's own: not to be missed
        painter.fillRect(block, theme.colour("quote_lost"))


def _shape(painter: QPainter, block: QRectF, group: str, theme: Theme) -> None:
    colour = theme.colour(_role(group))
    if group == "added":
        painter.fillRect(QRectF(block.left(), block.top(), 3.5, block.height()), colour)
    elif group == "moved":
        third = block.height() / 3
        for top in (block.top(), block.top() + 2 * third):
            painter.fillRect(QRectF(block.left(), top, 3.5, third), colour)
    elif group == "dropped":
        painter.setPen(QPen(colour, 1.2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(block.adjusted(0.8, 0.8, -0.8, -0.8))
    elif group == "words":
        painter.fillRect(QRectF(block.left() + 4.5, block.bottom() - 3.2, block.width() - 6, 1.8), colour)
    elif group == "fact":
        painter.fillRect(QRectF(block.right() - 5, block.top() + 1, 4.2, 4.2), colour)
    elif group == "quote":
        painter.fillRect(QRectF(block.left(), block.center().y() - 1.4, block.width(), 2.8), colour)


def _role(group: str) -> str:
    return {"quote": "quote_lost", "fact": "fact", "words": "reworded"}.get(group) or role_of(group)


def _runs(flags: list[bool]) -> list[tuple[int, int]]:
    """First and last of each run of True."""
    runs: list[tuple[int, int]] = []
    for place, flag in enumerate(flags):
        if flag and runs and runs[-1][1] == place - 1:
            runs[-1] = (runs[-1][0], place)
        elif flag:
            runs.append((place, place))
    return runs
