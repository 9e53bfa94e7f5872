"""Says that there are versions beyond the window's edge, and goes there: shades at the edges, a line beside the scroll bar."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from compare_app.ui.compare.table import PassageTable

_SHADE = 9


class EdgeShade(QWidget):
    """A shade at the right edge: the versions go on there. It lies over the viewport, whose own children scroll with the rows."""

    def __init__(self, view: PassageTable) -> None:
        super().__init__(view)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        shade = QLinearGradient(0, 0, self.width(), 0)
        shade.setColorAt(0, QColor(0, 0, 0, 0))
        shade.setColorAt(1, QColor(0, 0, 0, 46))
        painter.fillRect(self.rect(), shade)
        painter.end()


class Sideways(QObject):
    """The way to the versions that are not in view."""

    def __init__(self, view: PassageTable) -> None:
        super().__init__(view)
        self._view = view
        self.shade = EdgeShade(view)
        self.line = QWidget(view)
        self.line.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        layout = QHBoxLayout(self.line)
        layout.setContentsMargins(6, 0, 6, 0)
        layout.setSpacing(2)
        self.before, self.after = self._button(-1), self._button(1)
        layout.addWidget(self.before)
        layout.addWidget(self.after)
        view.addScrollBarWidget(self.line, Qt.AlignmentFlag.AlignRight)
        bar = view.horizontalScrollBar()
        bar.setObjectName("sideways")  # high enough for the words beside it
        bar.valueChanged.connect(self.settle)
        bar.rangeChanged.connect(self.settle)
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place_shade()
        return False

    def settle(self) -> None:
        """Count the versions beyond either edge."""
        left, right = self.hidden()
        self.before.setText(self.tr("‹ {count} before").format(count=left))
        self.after.setText(self.tr("{count} more ›").format(count=right))
        self.before.setVisible(left > 0)
        self.after.setVisible(right > 0)
        self.shade.setVisible(right > 0)
        self._place_shade()

    def _place_shade(self) -> None:
        edge = self._view.viewport().geometry()
        self.shade.setGeometry(edge.right() + 1 - _SHADE, edge.top(), _SHADE, edge.height())
        self.shade.raise_()

    def hidden(self) -> tuple[int, int]:
        """How many versions are, at least by half, beyond the left and the right edge; a pinned one never is."""
        view = self._view
        left = right = 0
        for version in view.versions_header.visible_versions():
            middle = view.columnViewportPosition(version) + view.columnWidth(version) // 2
            covered = view.pinned_width() if version != view.pinned else 0
            left += middle < covered and version != view.pinned
            right += middle > view.viewport().width()
        return left, right

    def in_view(self) -> list[int]:
        """The versions that stand, at least by half, in view, from left to right."""
        view, shown = self._view, []
        for version in view.versions_header.visible_versions():
            middle = view.columnViewportPosition(version) + view.columnWidth(version) // 2
            if version == view.pinned or view.pinned_width() <= middle <= view.viewport().width():
                shown.append(version)
        return shown

    def touched(self) -> list[int]:
        """The versions of which anything is in view, from left to right: a row is as high as their words need."""
        view, shown = self._view, []
        for version in view.versions_header.visible_versions():
            left = view.columnViewportPosition(version)
            right = left + view.columnWidth(version)
            if version == view.pinned or (right > view.pinned_width() and left < view.viewport().width()):
                shown.append(version)
        return shown

    def step(self, by: int) -> None:
        """Scroll by one version."""
        bar, view = self._view.horizontalScrollBar(), self._view
        width = view.columnWidth(view.first_column())
        bar.setValue(bar.value() + by * width)

    def keep(self, column: int | None) -> None:
        """After a change of widths: a column that was in view is whole in view again, and no edge cuts another."""
        view, bar = self._view, self._view.horizontalScrollBar()
        width = max(1, view.columnWidth(view.first_column()))
        if column is None or column == view.pinned:
            if not view.versions_header.by_hand:
                bar.setValue(round(bar.value() / width) * width)
            return
        left = view.columnViewportPosition(column)
        beyond = left + view.columnWidth(column) - view.viewport().width()
        bar.setValue(bar.value() + (beyond if beyond > 0 else min(0, left - view.pinned_width())))

    def _button(self, by: int) -> QToolButton:
        button = QToolButton(self.line)
        button.setAutoRaise(True)
        name = self.tr("Scroll to the next versions") if by > 0 else self.tr("Scroll to the versions before")
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setObjectName("sideways")
        button.clicked.connect(partial(self.step, by))
        return button
