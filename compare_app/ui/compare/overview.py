"""The whole comparison at a glance: a lane a version, its marks by kind, the window's place; click or drag to go there.

Within a lane the left third says what happened to passages, the middle what happened to words, the right to facts and
quotes, so that kinds are told apart by place and not by colour alone. Rows count the same, whatever their height.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QToolTip, QWidget

from compare_app.page.page import Page, Stop
from compare_app.ui.compare.painting import role_of
from compare_app.ui.compare.view import ComparisonView
from compare_app.ui.wording import describe_note, version_name

_LANE, _GAP, _EDGE = 9, 2, 4
_PASSAGES = frozenset({"added", "dropped", "moved", "sentence_added", "sentence_dropped"})
_WORDS = frozenset({"wording", "spelling", "rewritten"})


class Overview(QWidget):
    """Stands at the right of the comparison view and follows it."""

    asked = Signal(int)  # a passage

    def __init__(self, view: ComparisonView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._picture: QPixmap | None = None
        self._key: tuple[object, ...] = ()
        self._rects: tuple[int, int] = (0, 0)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("Overview of all changes"))
        self.setToolTipDuration(4000)
        view.verticalScrollBar().valueChanged.connect(self._follow)
        view.versions_header.shown_changed.connect(self.update)
        view.versions_header.sectionMoved.connect(self.update)
        view.walk.changed.connect(self.update)
        view.compare_model.modelReset.connect(self._reset)

    # --- events

    def sizeHint(self) -> QSize:
        lanes = max(1, len(self._view.versions_header.visible_versions()))
        return QSize(2 * _EDGE + lanes * _LANE + (lanes - 1) * _GAP, 200)

    def paintEvent(self, event: QPaintEvent) -> None:
        page = self._view.page
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._view.theme.colour("gap"))
        if page is not None:
            painter.drawPixmap(0, 0, self._drawn(page))
            self._paint_window(painter)
            self._paint_stop(painter, page)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._go(event.position().toPoint())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go(event.position().toPoint())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            text = self.tip_at(event.pos())
            QToolTip.showText(event.globalPos(), text, self) if text else QToolTip.hideText()
            return True
        return super().event(event)

    # --- reading

    def tip_at(self, place: QPoint) -> str:
        """The version under the mouse and the change nearest to it."""
        page, version = self._view.page, self._version_at(place.x())
        if page is None or version is None:
            return ""
        name = version_name(page.story.versions[version])
        stops = [stop for stop in page.stops if stop.version == version]
        if not stops:
            return name
        near = min(stops, key=lambda stop: abs(self._y_of(stop.row) - place.y()))
        if abs(self._y_of(near.row) - place.y()) > 6:
            return name
        return f"{name}\n{describe_note(page, version, near.note)}"

    # --- helpers

    def _reset(self) -> None:
        self._key = ()
        self.updateGeometry()
        self.update()

    def _follow(self) -> None:
        self.update()

    def _drawn(self, page: Page) -> QPixmap:
        """The lanes, drawn once for a page, a size, a theme and an order of columns."""
        shown = tuple(self._view.versions_header.visible_versions())
        key = (id(page), self.size(), self._view.theme.epoch, shown, self.devicePixelRatioF())
        if self._picture is None or key != self._key:
            self._key = key
            self._picture = QPixmap(self.size() * self.devicePixelRatioF())
            self._picture.setDevicePixelRatio(self.devicePixelRatioF())
            self._picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._picture)
            self._paint_lanes(painter, page, shown)
            painter.end()
        return self._picture

    def _paint_lanes(self, painter: QPainter, page: Page, shown: tuple[int, ...]) -> None:
        rows = page.index.rows
        rule, ground = self._view.theme.colour("rule"), self._view.theme.colour("page")
        for lane, version in enumerate(shown):
            x = _EDGE + lane * (_LANE + _GAP)
            for first, last in _runs([bool(row.cells[version]) for row in rows]):
                top, bottom = self._y_of(first), self._y_of(last + 1)
                painter.fillRect(QRectF(x, top, _LANE, max(1.0, bottom - top)), ground)
                painter.setPen(QPen(rule, 1))
                painter.drawRect(QRectF(x, top, _LANE, max(1.0, bottom - top)))
        places = {version: lane for lane, version in enumerate(shown)}
        for stop in page.stops:
            if stop.version in places:
                self._paint_mark(painter, stop, _EDGE + places[stop.version] * (_LANE + _GAP))

    def _paint_mark(self, painter: QPainter, stop: Stop, x: float) -> None:
        third = _LANE / 3
        kind = stop.note.kind
        offset = 0.0 if kind in _PASSAGES else third if kind in _WORDS else 2 * third
        colour: QColor = self._view.theme.colour(role_of(kind))
        height = max(2.0, self._row_height() * (0.9 if kind in _PASSAGES else 0.45))
        loud = kind in ("unquoted", "newly_quoted", "reattributed")
        left, width = (x, float(_LANE)) if loud else (x + offset, third)
        painter.fillRect(QRectF(left + 0.5, self._y_of(stop.row) + 0.5, width, min(height, 5.0)), colour)

    def _paint_window(self, painter: QPainter) -> None:
        """What the comparison view shows now."""
        header = self._view.verticalHeader()
        model = self._view.compare_model
        if not model.entries:
            return
        first = max(0, header.logicalIndexAt(0))
        last = header.logicalIndexAt(self._view.viewport().height() - 1)
        last = last if last >= 0 else len(model.entries) - 1
        top, bottom = self._y_of(model.entries[first].first), self._y_of(model.entries[last].last + 1)
        focus = QColor(self._view.theme.colour("focus"))
        painter.setPen(QPen(focus, 1.5))
        focus.setAlpha(28)
        painter.setBrush(focus)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawRoundedRect(QRectF(1, top, self.width() - 2, max(6.0, bottom - top)), 3, 3)

    def _paint_stop(self, painter: QPainter, page: Page) -> None:
        """The change at hand: a pointer at the edge."""
        stop = self._view.walk.stop
        if stop is not None:
            y = self._y_of(stop.row) + 2
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._view.theme.colour("focus"))
            painter.drawEllipse(QRectF(0, y - 2.5, 5, 5))

    def _row_height(self) -> float:
        rows = len(self._view.page.index.rows) if self._view.page is not None else 1
        return (self.height() - 2 * _EDGE) / max(1, rows)

    def _y_of(self, row: int) -> float:
        return _EDGE + row * self._row_height()

    def _version_at(self, x: int) -> int | None:
        shown = self._view.versions_header.visible_versions()
        lane = (x - _EDGE) // (_LANE + _GAP)
        return shown[lane] if 0 <= lane < len(shown) else None

    def _go(self, place: QPoint) -> None:
        page = self._view.page
        if page is None:
            return
        row = min(len(page.index.rows) - 1, max(0, int((place.y() - _EDGE) / self._row_height())))
        self.asked.emit(row)


def _runs(flags: list[bool]) -> list[tuple[int, int]]:
    """First and last of each run of True."""
    runs: list[tuple[int, int]] = []
    for place, flag in enumerate(flags):
        if flag and runs and runs[-1][1] == place - 1:
            runs[-1] = (runs[-1][0], place)
        elif flag:
            runs.append((place, place))
    return runs
