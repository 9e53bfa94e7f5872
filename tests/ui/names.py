"""Whether a control has a name for those who cannot see it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget


def needs_name(widget: QWidget) -> bool:
    """Controls that can have the keyboard; Qt's own inner parts speak for themselves."""
    inner = widget.objectName().startswith("qt_") or isinstance(widget, QDialog)
    return widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.isVisible() and not inner


def name_of(widget: QWidget) -> str:
    from PySide6.QtGui import QAccessible

    face = QAccessible.queryAccessibleInterface(widget)
    return widget.accessibleName() or (face.text(QAccessible.Text.Name) if face is not None else "")
