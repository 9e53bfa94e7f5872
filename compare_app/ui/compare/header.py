"""The heads of the columns: outlet, date and title of each version; they drag, hide, pin and choose the base."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QDrag, QFontMetrics, QHelpEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QHeaderView, QMenu, QToolTip, QWidget

from compare_app.page.index import STEPS
from compare_app.page.page import Page
from compare_app.ui.compare.head import Head, about_version
from compare_app.ui.compare.head_fonts import name_font, title_font
from compare_app.ui.compare.landing import LandingLine
from compare_app.ui.compare.short_names import brief
from compare_app.ui.look.theme import Theme
from compare_app.ui.typesetting.typography import Typography
from compare_app.ui.widgets.dragged import VERSION, dragged
from compare_app.ui.words.version_names import cut_line, head_name, name_in

#: A column of text of 16 px that still reads well: about 25 letters a line beside the margins.
NARROWEST = 224
#: So far outside its head, a column is not moved among the others any more: it is dragged away.
_AWAY = 45


class VersionHeader(QHeaderView):
    """Paints and moves the heads of the versions."""

    details_wanted = Signal(int)
    base_wanted = Signal(object)  # a version, or None for the earliest
    pin_wanted = Signal(object)  # a version, or None
    shown_changed = Signal()

    def __init__(self, theme: Theme, type_: Typography, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme, self._type = theme, type_
        self._page: Page | None = None
        self._by_hand = False
        self.setSectionsMovable(True)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(120)
        self.setStretchLastSection(False)
        self.sectionResized.connect(self._note_resize)
        self._fitting = self._low = False
        self.pinned: int | None = None
        self._pressed = QPoint()
        self._landing = LandingLine(self)

    # --- properties

    @property
    def by_hand(self) -> bool:
        """Whether the user gave a column its width."""
        return self._by_hand

    def visible_versions(self) -> list[int]:
        """The versions shown, from left to right."""
        order = [self.logicalIndex(place) for place in range(self.count())]
        return [version for version in order if not self.isSectionHidden(version)]

    def tip_for(self, version: int) -> str:
        """All that a version's head says, in full, and what can be done with it."""
        if self._page is None or not 0 <= version < len(self._page.story.versions):
            return ""
        about = self._page.story.versions[version]
        lines = [
            head_name(self._page.story, version),
            about_version(self._page, version),
            about.document.metadata.title,
        ]
        lines += [about.document.path, None if about.document.cut is None else cut_line(about.document.cut), ""]
        lines.append(self.tr("Drag to reorder. Click, or press the menu key, to hide a version or mark against it."))
        return "\n".join(line for line in lines if line is not None)

    # --- changing

    def set_page(self, page: Page | None) -> None:
        """Show the heads of another story."""
        self._page = page
        self.viewport().update()

    def set_look(self, theme: Theme, type_: Typography) -> None:
        """Take over a theme and a size."""
        self._theme, self._type = theme, type_
        self.updateGeometry()
        self.viewport().update()

    def set_low(self, low: bool) -> None:
        """Say no more than who it is, in one line: a low window has room for nothing else but passages. The tip says it all."""
        if low != self._low:
            self._low = low
            self.geometriesChanged.emit()
            self.viewport().update()

    def forget_widths(self) -> None:
        """Fit the columns to the window again."""
        self._by_hand = False

    def fit(self, width: int) -> None:
        """Share the window's width among the versions shown; where not all can be read, whole columns fill it.

        A column that the window's edge cuts cannot be read either, and looks like a mistake. Two versions are always in view,
        however large the text: one alone is no comparison.
        """
        shown = self.visible_versions()
        if self._by_hand or not shown:
            return
        self._fitting = True
        whole = min(len(shown), max(2, width // round(NARROWEST * self._type.size / 16)))
        each, rest = divmod(width, whole)
        for place, version in enumerate(shown):
            self.resizeSection(version, each + (1 if place < rest else 0))
        self._fitting = False

    def hide_version(self, version: int, hidden: bool) -> None:
        """Hide a version, or show it again; the last one stays."""
        if hidden and len(self.visible_versions()) < 2:
            return
        self.setSectionHidden(version, hidden)
        self._by_hand = False
        self.shown_changed.emit()

    def put_first(self, version: int) -> None:
        """Move a version to the left."""
        self.moveSection(self.visualIndex(version), 0)

    def show_all(self) -> None:
        """Show every version, in the story's order."""
        for version in range(self.count()):
            self.setSectionHidden(version, False)
            self.moveSection(self.visualIndex(version), version)
        self._by_hand = False
        self.shown_changed.emit()

    def menu_for(self, version: int) -> QMenu:
        """What can be done with a version's column."""
        menu = QMenu(self)
        page = self._page
        if page is None:
            return menu
        name = brief(name_in(page.story, version))
        self._add_bases(menu, page, version, name)
        menu.addSeparator()
        pin = menu.addAction(self.tr("Keep {name} in view").format(name=name))
        pin.setCheckable(True)
        pin.setChecked(self.pinned == version)
        pin.triggered.connect(lambda on: self.pin_wanted.emit(version if on else None))
        menu.addAction(self.tr("Details of {name}…").format(name=name)).triggered.connect(
            lambda: self.details_wanted.emit(version)
        )
        first = menu.addAction(self.tr("Move to the first place"))
        first.setEnabled(version != self.visible_versions()[0])
        first.triggered.connect(lambda: self.put_first(version))
        hide = menu.addAction(self.tr("Hide {name}").format(name=name))
        hide.setEnabled(len(self.visible_versions()) > 1)
        hide.triggered.connect(lambda: self.hide_version(version, True))
        self._add_hidden(menu, page)
        return menu

    def _add_bases(self, menu: QMenu, page: Page, version: int, name: str) -> None:
        """What changes can be marked against."""
        words = self.tr("Mark changes against {name}")
        first = self.tr("Mark changes against the earliest version of each passage")
        if page.index.all_apart:
            words = self.tr("Mark differences against {name}")
            first = self.tr("Mark differences against the first report with the passage")
        choices: list[tuple[str, int | None]] = [(words.format(name=name), version), (first, None)]
        if page.index.has_steps:
            choices.append((self.tr("Mark every version against the one before it"), STEPS))
        for title, base in choices:
            action = menu.addAction(title)
            action.setCheckable(True)
            action.setChecked(page.base == base)
            action.triggered.connect(lambda _on, base=base: self.base_wanted.emit(base))

    def open_menu(self, version: int, place: QPoint) -> None:
        """Open a version's menu at a place of the header."""
        menu = self.menu_for(version)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.viewport().mapToGlobal(place))

    # --- events

    def sizeHint(self) -> QSize:
        fonts = [name_font(self._type), *(() if self._low else (self._type.small(), title_font(self._type)))]
        return QSize(
            super().sizeHint().width(), sum(QFontMetrics(font).height() for font in fonts) + 9 + 2 * len(fonts)
        )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Inside the head a column is moved among the others; far outside it is dragged, onto a story of the list."""
        place = event.position().toPoint()
        version = self.logicalIndexAt(self._pressed)
        away = not self.viewport().rect().adjusted(-_AWAY, -_AWAY, _AWAY, _AWAY).contains(place)
        if (
            event.buttons() & Qt.MouseButton.LeftButton
            and version >= 0
            and away
            and self._menu_rect(version).contains(self._pressed)
        ):
            self._landing.hide()
            self._put_back(event.globalPosition())
            self._begin_drag(version)
            return
        super().mouseMoveEvent(event)
        grabbed = event.buttons() & Qt.MouseButton.LeftButton and self._menu_rect(version).contains(self._pressed)
        self._landing.follow(version if grabbed else -1, place.x(), self._theme.colour("focus"))

    def _begin_drag(self, version: int) -> None:
        drag = QDrag(self)
        drag.setMimeData(dragged(VERSION, version))
        drag.exec(Qt.DropAction.CopyAction)

    def _put_back(self, on_screen: QPointF) -> None:
        """Let a column go where it was: on its way out it passed others, and Qt would leave it there."""
        left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        place, keys = QPointF(self._pressed), Qt.KeyboardModifier.NoModifier
        super().mouseMoveEvent(QMouseEvent(QEvent.Type.MouseMove, place, on_screen, none, left, keys))
        super().mouseReleaseEvent(QMouseEvent(QEvent.Type.MouseButtonRelease, place, on_screen, left, none, keys))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self._landing.hide()
        place = event.position().toPoint()
        version = self.logicalIndexAt(place)
        still = (place - self._pressed).manhattanLength() < 4
        if still and version >= 0 and self._menu_rect(version).contains(place):
            self.open_menu(version, place)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.tip_for(self.logicalIndexAt(event.pos())), self.viewport())
            return True
        return super().viewportEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        version = self.logicalIndexAt(event.pos())
        if version >= 0:
            self.open_menu(version, event.pos())

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803  Qt's name
        if self._page is None or logicalIndex >= len(self._page.story.versions):
            return
        Head(self._page, self._theme, self._type, self._low).paint(painter, rect, logicalIndex)

    # --- helpers

    def _menu_rect(self, version: int) -> QRect:
        x = self.sectionViewportPosition(version)
        return QRect(x + 8, 0, self.sectionSize(version) - 16, self.height())

    def _add_hidden(self, menu: QMenu, page: Page) -> None:
        hidden = [v for v in range(self.count()) if self.isSectionHidden(v)]
        for version in hidden:
            name = brief(name_in(page.story, version))
            action = menu.addAction(self.tr("Show {name}").format(name=name))
            action.triggered.connect(lambda _=False, v=version: self.hide_version(v, False))
        menu.addAction(self.tr("Show all versions in order")).triggered.connect(self.show_all)

    def _note_resize(self) -> None:
        if not self._fitting:
            self._by_hand = True
