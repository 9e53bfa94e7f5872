"""The middle of the window: the welcome, or the stories on the left and a story, or a notice, on the right."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from compare_app.ui.compare.glance import GlanceLine
from compare_app.ui.compare.overview import Overview
from compare_app.ui.compare.view import ComparisonView
from compare_app.ui.look.look import Look
from compare_app.ui.reading.find import FindBar
from compare_app.ui.shell.comparison_pane import ComparisonPane, GiveWay
from compare_app.ui.shell.legend import Legend
from compare_app.ui.shell.notice import Notice
from compare_app.ui.shell.problems import ProblemsBar
from compare_app.ui.shell.watch import NewsBar
from compare_app.ui.shell.welcome import Welcome
from compare_app.ui.stories.panel import StoriesPanel
from compare_app.ui.widgets.told import Told

#: How wide the list of stories is at the least, and which share of a narrow window it takes at the most.
_LEAST_LIST, _LIST_SHARE = 150, 0.3


class Parts(QSplitter):
    """The list of stories beside a story: in a narrow window the list takes no more than its share, and has its width back after."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._wanted = self._given = 0

    @property
    def wanted(self) -> int:
        """How wide the list is where there is room: to be kept, since its width in a narrow window is nobody's choice."""
        return self._wanted if self.sizes()[0] == self._given else self.sizes()[0]

    def want(self, width: int) -> None:
        """Give the list the width that was wanted the last time, as far as there is room."""
        self._wanted, self._given = width, self.sizes()[0]
        self._share(self.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.count():
            self._share(event.size().width())

    def _share(self, width: int) -> None:
        now = self.sizes()[0]
        if now != self._given:  # the user, or the state of the last time, gave it another width
            self._wanted = now
        self._given = min(self._wanted, max(_LEAST_LIST, round(width * _LIST_SHARE)))
        if self._given != now:
            self.setSizes([self._given, width - self._given])


class Frame(QStackedWidget):
    """Holds the parts and lays them out; decides nothing."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.welcome = Welcome(self)
        self.stories = StoriesPanel(look.theme, self)
        self.stories.setMinimumWidth(_LEAST_LIST)
        self.view = ComparisonView(look.theme, look.type, self)
        self.overview = Overview(self.view, self)
        self.legend = Legend(look.theme, self)
        self.glance = GlanceLine(self)
        self.alone = self._make_alone()
        self.problems = ProblemsBar(self)
        self.news = NewsBar(self)
        self.find_bar = FindBar(self)
        self.notice = Notice(self)
        self._comparison = self._make_comparison()
        self.pages = QStackedWidget(self)
        self.pages.addWidget(self._comparison)
        self.pages.addWidget(self.notice)
        self.splitter = self._make_splitter()
        self.addWidget(self.welcome)
        self.addWidget(self.splitter)
        self.overview.asked.connect(self.view.scroll_to)
        look.changed.connect(self._take_look)

    # --- what stands in the middle

    def show_welcome(self) -> None:
        """The welcome: nothing is open."""
        self.setCurrentWidget(self.welcome)

    def show_notice(self, words: str, with_ways: bool = False) -> None:
        """Words in place of a story; `with_ways` where nothing more will come."""
        self.notice.say(words, with_ways)
        self.pages.setCurrentWidget(self.notice)
        self.setCurrentWidget(self.splitter)

    def show_story(self) -> None:
        """The comparison."""
        self.pages.setCurrentWidget(self._comparison)
        self.setCurrentWidget(self.splitter)

    def forget(self) -> None:
        """Let everything of a folder go."""
        self.view.set_page(None)
        self.stories.stories_model.clear()
        self.stories.filter_field.clear()
        self.problems.clear()
        self.news.hide()

    # --- building

    def _make_alone(self) -> Told:
        """What is said above an article that nothing is compared with."""
        alone = Told(self)
        alone.setObjectName("quiet")
        alone.setContentsMargins(14, 9, 14, 9)
        alone.hide()
        return alone

    def _make_comparison(self) -> QWidget:
        above = (self.news, self.problems, self.find_bar, self.glance, self.alone)
        give_way = GiveWay(spared=(self.glance, self.legend), shortened=(self.problems, self.news))
        return ComparisonPane(self.view, self.overview, above, self.legend, give_way, self)

    def _make_splitter(self) -> Parts:
        splitter = Parts(self)
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.stories)
        splitter.addWidget(self.pages)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([232, 1048])
        return splitter

    def _take_look(self) -> None:
        theme = self._look.theme
        self.view.set_look(theme, self._look.type)
        self.stories.set_theme(theme)
        self.legend.set_theme(theme)
