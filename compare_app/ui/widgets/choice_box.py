"""A box to choose from, whose words end in … where they have no room: Qt cuts them in the middle of a letter."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHelpEvent, QPaintEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter, QToolTip


class ChoiceBox(QComboBox):
    """All of its words are in the tooltip, where it does not show them."""

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        option.currentText = self.shown_text()
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()

    def event(self, event: QEvent) -> bool:
        cut = not self.toolTip() and self.shown_text() != self.currentText()
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and cut:
            QToolTip.showText(event.globalPos(), self.currentText(), self)
            return True
        return super().event(event)

    def shown_text(self) -> str:
        """What there is room for."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        edit = QStyle.SubControl.SC_ComboBoxEditField
        field = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, edit, self)
        elided = Qt.TextElideMode.ElideRight
        return self.fontMetrics().elidedText(self.currentText(), elided, field.width())
