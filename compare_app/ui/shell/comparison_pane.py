"""The comparison with the lines above and below it. In a low window the passages have what room there is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, Protocol

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from compare_app.ui.compare.overview import Overview
from compare_app.ui.compare.view import ComparisonView


class Shortened(Protocol):
    """What says its words in one line where there is little room."""

    def set_low(self, low: bool) -> None: ...


#: Below this height the heads of the versions are one line; below that, the line of groups and the legend would take half of what is
#: left, and what is told above is one line too.
_SNUG, _LOW = 400, 300
#: What the passages have at the least: their heads in one line, two lines of text and the bar below.
_LEAST = 100
#: Room for a version of some words a line: the pane of notes takes what it likes to have only beside that.
_NARROWEST = 230


class GiveWay(NamedTuple):
    """Which of the lines above and below the passages go first where there is little room, and which are one line then."""

    spared: Sequence[QWidget]
    shortened: Sequence[Shortened]


class ComparisonPane(QWidget):
    """The lines that can be spared go where there is little room, and the heads of the versions say no more than who it is."""

    def __init__(
        self,
        view: ComparisonView,
        beside: Overview,
        above: Sequence[QWidget],
        below: QWidget,
        give_way: GiveWay,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._view, self._beside, self._shortened = view, beside, give_way.shortened
        self._spared = {widget: _holder(widget, self) for widget in give_way.spared}
        view.setMinimumHeight(_LEAST)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for line in above:
            layout.addWidget(self._spared.get(line, line))
        side_by_side = QHBoxLayout()
        side_by_side.setSpacing(0)
        side_by_side.addWidget(view, 1)
        side_by_side.addWidget(beside)
        layout.addLayout(side_by_side, 1)
        layout.addWidget(self._spared.get(below, below))
        view.columns_known.connect(self._lay_out)

    def minimumSizeHint(self) -> QSize:
        """Without what is spared before there is so little room."""
        least = super().minimumSizeHint()
        lines = sum(line.minimumSizeHint().height() for line in self._spared.values() if not line.isHidden())
        return QSize(max(_NARROWEST, least.width()), max(_LEAST, least.height() - lines))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._beside.set_room(event.size().width())
        height = event.size().height()
        for line in self._spared.values():
            line.setVisible(height >= _LOW)
        for told in self._shortened:
            told.set_low(height < _LOW)
        self._view.versions_header.set_low(height < _SNUG)

    def _lay_out(self) -> None:
        """Give everything its room now: the comparison is laid out once, where it will stand."""
        for part in (*self._spared.values(), self):
            layout = part.layout()
            if layout is not None:
                layout.activate()


def _holder(widget: QWidget, parent: QWidget) -> QWidget:
    """A line of its own around what is shown or not for other reasons than the room."""
    holder = QWidget(parent)
    layout = QVBoxLayout(holder)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(widget)
    return holder
