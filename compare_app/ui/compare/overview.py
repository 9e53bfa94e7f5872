"""The whole comparison at a glance: a lane a version, its marks by kind, the window's place; click or drag to go there.

Rows count the same, whatever their height. What the marks look like stands in `lanes`.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QWheelEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QToolTip, QWidget

from compare_app.page.page import Page
from compare_app.ui.compare.lanes import SHARE, WIDEST, Lanes, paint_lanes
from compare_app.ui.compare.view import ComparisonView
from compare_app.ui.words.change_wording import describe_note
from compare_app.ui.words.version_names import name_in


class Overview(QWidget):
    """Stands at the right of the comparison view and follows it."""

    asked = Signal(int)  # a passage

    def __init__(self, view: ComparisonView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._widest = WIDEST
        self._picture: QPixmap | None = None
        self._key: tuple[object, ...] = ()
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Overview of all changes"))
        view.verticalScrollBar().valueChanged.connect(self._follow)
        view.verticalScrollBar().rangeChanged.connect(
            self._follow
        )  # rows have other heights: what is in view ends elsewhere
        view.versions_header.shown_changed.connect(self._reset)
        view.versions_header.sectionMoved.connect(self.update)
        view.walk.changed.connect(self._follow)
        view.walk.left.connect(self._follow)
        view.compare_model.modelReset.connect(self._reset)

    # --- properties

    @property
    def lanes(self) -> Lanes:
        """Where everything stands now."""
        page = self._view.page
        rows = 1 if page is None else len(page.index.rows)
        return Lanes(len(self._view.versions_header.visible_versions()), rows, self.height(), self._widest)

    def set_room(self, width: int) -> None:
        """How wide the comparison is with the overview: of a narrow one it takes its share."""
        widest = min(WIDEST, round(width * SHARE))
        if widest != self._widest:
            self._widest = widest
            self._reset()

    def sizeHint(self) -> QSize:
        return QSize(self.lanes.width, 200)

    # --- events

    def paintEvent(self, event: QPaintEvent) -> None:
        page = self._view.page
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._view.theme.colour("gap"))
        if page is not None:
            painter.drawPixmap(0, 0, self._drawn(page))
            self._paint_window(painter)
            self._paint_stop(painter)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._go(event.position().toPoint())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go(event.position().toPoint())

    def wheelEvent(self, event: QWheelEvent) -> None:
        QApplication.sendEvent(self._view.verticalScrollBar(), event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            text = self.tip_at(event.pos())
            QToolTip.showText(event.globalPos(), text, self) if text else QToolTip.hideText()
            return True
        return super().event(event)

    # --- reading

    def tip_at(self, place: QPoint) -> str:
        """The version under the mouse, the passage, and what happened to it there."""
        page, lanes = self._view.page, self.lanes
        lane = lanes.lane_at(place.x())
        if page is None or lane is None:
            return ""
        version = self._view.versions_header.visible_versions()[lane]
        name = name_in(page.story, version)
        stops = [stop for stop in page.stops if stop.version == version]
        if not stops:
            return name
        near = min(stops, key=lambda stop: abs(lanes.y_of(stop.row) + lanes.row_height / 2 - place.y()))
        if abs(lanes.y_of(near.row) + lanes.row_height / 2 - place.y()) > max(6.0, lanes.row_height / 2):
            return name
        here = [describe_note(page, version, stop.note) for stop in stops if stop.row == near.row]
        return "\n".join([name, *here])

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
            paint_lanes(painter, self.lanes, page, shown, self._view.theme)
            painter.end()
        return self._picture

    def _paint_window(self, painter: QPainter) -> None:
        """What the comparison view shows now."""
        header = self._view.verticalHeader()
        model, lanes = self._view.compare_model, self.lanes
        if not model.entries:
            return
        first = max(0, header.logicalIndexAt(0))
        last = header.logicalIndexAt(self._view.viewport().height() - 1)
        last = last if last >= 0 else len(model.entries) - 1
        top, bottom = lanes.y_of(model.entries[first].first), lanes.y_of(model.entries[last].last + 1)
        focus = QColor(self._view.theme.colour("focus"))
        painter.setPen(QPen(focus, 1.5))
        focus.setAlpha(22)
        painter.setBrush(focus)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawRoundedRect(QRectF(1, top - 1, self.width() - 2, max(6.0, bottom - top + 1)), 3, 3)

    def _paint_stop(self, painter: QPainter) -> None:
        """The change at hand: a frame around its block, where there is room for one, and a pointer at the edge."""
        stop, lanes = self._view.walk.stop, self.lanes
        shown = self._view.versions_header.visible_versions()
        if stop is None or stop.version not in shown:
            return
        focus = self._view.theme.colour("focus")
        y = lanes.y_of(stop.row)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(focus)
        painter.drawEllipse(QRectF(0, y + lanes.row_height / 2 - 2.5, 5, 5))
        painter.setPen(QPen(focus, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        x = lanes.x_of(shown.index(stop.version))
        painter.drawRect(QRectF(x - 1, y - 1, lanes.lane + 2, max(5.0, lanes.row_height + 1)))

    def _go(self, place: QPoint) -> None:
        if self._view.page is not None:
            self.asked.emit(self.lanes.row_at(place.y()))
