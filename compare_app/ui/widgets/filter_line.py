"""The line of filters above a table: a field for words, what else narrows it, and how many rows are left."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import (
    Qt,
)
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDockWidget,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QToolBar,
    QToolButton,
    QWidget,
)

from compare_app.ui.widgets.dock_title import add_buttons, title_label
from compare_app.ui.widgets.whole import kept_whole

_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly


class FilterLine(QWidget):
    """Holds the filters; a dock wears it as its title bar."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._dock: QDockWidget | None = None
        self._title: QLabel | None = None
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(12, 4, 8, 2)
        self._filters = QToolBar(self)  # what a narrow window has no room for opens behind its last button
        self._filters.setObjectName("filters")
        for set_style in (self.style().unpolish, self.style().polish):
            set_style(self._filters)  # the sheet knows it as a nameless tool bar until now
        self._filters.setAccessibleName(self.tr("Filters"))
        self.words = QLineEdit(self)
        self.words.setClearButtonEnabled(True)
        self.words.setMinimumWidth(90)
        self.words.setMaximumWidth(230)
        self.count = QLabel(self)
        self._filters.addWidget(self.words)
        self._counted = self._filters.addWidget(self.count)
        self.all = QToolButton(self)  # beside the filters: it is needed most where they have no room
        self.all.setAutoRaise(True)
        self.all.setText(self.tr("Show all"))
        self.all.setToolTip(self.tr("Take every filter off"))
        self.all.hide()
        rest = QWidget(self._filters)
        rest.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._filters.addWidget(rest)
        self._line.addWidget(self._filters, 1)
        self._line.addWidget(self.all)

    def add_filter(self, widget: QWidget) -> None:
        """Put a filter before the count."""
        if isinstance(widget, QComboBox):
            widget.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            widget.setMaximumWidth(230)
        self._filters.insertWidget(self._counted, widget)

    def add_button(self, button: QWidget) -> None:
        """Put a button at the right end of the line."""
        self._filters.addWidget(kept_whole(button, self._filters))

    def wear_title(self, dock: QDockWidget, title: str) -> None:
        """Make the line of filters the dock's title bar: one line in place of two, which leaves more of the table in sight."""
        self._dock, self._title = dock, title_label(title, self)
        self._line.insertWidget(0, self._title)
        add_buttons(self._line, dock, title, self)
        dock.setTitleBarWidget(self)

    def retitle(self, title: str) -> None:
        """Another title for what is listed now, where a dock wears one."""
        if self._dock is not None and self._title is not None:
            self._title.setText(title)
            self._dock.setWindowTitle(title)

    def take_off(self) -> None:
        """Take every filter off."""
        for box in self._filters.findChildren(QComboBox):
            box.setCurrentIndex(0)
        for switch in self._filters.findChildren(QCheckBox):
            switch.setChecked(False)
        self.words.clear()

    def order_keyboard(self, table: QWidget) -> None:
        """Tab goes through the filters into the table: left to itself, to the widgets in the order in which docks took them in."""
        stops = [self._filters.widgetForAction(action) for action in self._filters.actions()]
        stops = [widget for widget in stops if widget.focusPolicy() & Qt.FocusPolicy.TabFocus]
        for before, behind in pairwise([*stops, table, *self.findChildren(QToolButton, options=_DIRECT)]):
            QWidget.setTabOrder(before, behind)
