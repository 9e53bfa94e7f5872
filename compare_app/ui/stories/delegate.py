"""Paints a story in the list: its title, and a quiet line of what it holds."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from compare_app.ui.look.theme import Theme
from compare_app.ui.stories.model import Index, StoriesModel
from compare_app.ui.typesetting.typography import families
from compare_app.ui.typesetting.wrapped import Wrapped

#: Lines of a title.
_MOST = 3


class StoryDelegate(QStyledItemDelegate):
    """A title of up to three lines and a quiet line below it."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        title, self._about, self._heading = _fonts()
        self._title = Wrapped(title)

    def set_theme(self, theme: Theme) -> None:
        """Take over a theme."""
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        if index.data(StoriesModel.PageRole) is None:
            self._paint_heading(painter, option.rect, str(index.data()))
        else:
            self._paint_story(painter, option, index)
        painter.restore()

    def _paint_heading(self, painter: QPainter, rect: QRect, words: str) -> None:
        painter.setFont(self._heading)
        painter.setPen(self._theme.colour("muted"))
        box = rect.adjusted(16, 0, -12, -6)
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, words)

    def _paint_story(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, rect = self._theme, option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.colour("page"))
            painter.fillRect(QRect(rect.left(), rect.top(), 4, rect.height()), theme.colour("focus"))
        box = rect.adjusted(16, 10, -12, -8)
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.setPen(theme.colour("text"))
        box.setWidth(_inner(option))  # as wide as it was measured
        title = str(index.data())
        height = self._title_height(title, box.width())
        self._title.draw(painter, QRect(box.topLeft(), QSize(box.width(), height)), title)
        painter.setFont(self._about)
        painter.setPen(theme.colour("muted"))
        painter.drawText(box.adjusted(0, height + 4, 0, 0), flags, str(index.data(StoriesModel.AboutRole)))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(theme.colour("focus"))
            painter.drawRect(rect.adjusted(0, 0, -1, -1))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        if index.data(StoriesModel.PageRole) is None:
            return QSize(0, QFontMetrics(self._heading).height() + 26)
        inner = _inner(option)
        title = self._title_height(str(index.data()), inner)
        about = self._height(str(index.data(StoriesModel.AboutRole)), self._about, inner)
        return QSize(0, title + about + 24)

    def _title_height(self, title: str, width: int) -> int:
        return self._title.height(title, width, _MOST)

    @staticmethod
    def _height(text: str, font: QFont, width: int) -> int:
        box = QRect(0, 0, max(60, width), 10_000)
        return QFontMetrics(font).boundingRect(box, Qt.TextFlag.TextWordWrap, text).height()


def _inner(option: QStyleOptionViewItem) -> int:
    """How wide a title can be. The same with a scroll bar and without: a list that gets one measures nothing again."""
    view = option.widget
    if not isinstance(view, QListView) or not view.width():
        return (option.rect.width() or 260) - 28
    return view.width() - view.verticalScrollBar().sizeHint().width() - 28


def _fonts() -> tuple[QFont, QFont, QFont]:
    title, about, heading = QFont(), QFont(), QFont()
    title.setFamilies(families("serif"))
    title.setPixelSize(15)
    title.setWeight(QFont.Weight.DemiBold)
    about.setPixelSize(12)
    heading.setPixelSize(12)
    heading.setBold(True)
    return title, about, heading
