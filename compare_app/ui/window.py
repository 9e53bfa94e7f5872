"""The main window: stories on the left, their comparison on the right. Wires the parts; decides what follows from what."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QFont
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QMessageBox,
    QSplitter,
    QStackedWidget,
    QToolBar,
    QVBoxLayout,
    QWidget,
)

from compare_app import __version__
from compare_app.page.page import Page
from compare_app.resources import resource
from compare_app.ui.action_table import TOOL_BAR, menu_titles, specs
from compare_app.ui.actions import Actions
from compare_app.ui.compare.overview import Overview
from compare_app.ui.compare.view import ComparisonView
from compare_app.ui.copying import Copier
from compare_app.ui.find import FindBar, Finder
from compare_app.ui.history import History
from compare_app.ui.jobs import Jobs
from compare_app.ui.legend import Legend
from compare_app.ui.look import Look
from compare_app.ui.opening import Opening
from compare_app.ui.options import Options
from compare_app.ui.problems import ProblemsBar
from compare_app.ui.progress import ProgressLine
from compare_app.ui.saving import Saving
from compare_app.ui.state import WindowState
from compare_app.ui.stories import StoriesPanel
from compare_app.ui.tables.docks import TableDocks
from compare_app.ui.walker import Walker
from compare_app.ui.watch import FolderWatch, NewsBar
from compare_app.ui.welcome import Welcome
from compare_app.ui.wording import count_of_changes, version_name
from compare_app.ui.worker import paths_in


class MainWindow(QMainWindow):
    """One folder at a time."""

    story_shown = Signal(object)  # Page

    def __init__(self, jobs: Jobs, look: Look, state: WindowState, options: Options) -> None:
        super().__init__()
        self.jobs, self.look, self.state, self.options = jobs, look, state, options
        self._opened: tuple[Path, ...] = ()
        self._one_story = False
        self._legend_on = True
        self._return_to: tuple[frozenset[str], tuple[int, int] | None] | None = None
        self.history = History()
        self._build()
        self.opening = Opening(self)
        self.saving = Saving(self)
        self.watch = FolderWatch(self.jobs, self)
        self.walker = Walker(self.view, self)
        self.finder = Finder(self.view, self.find_bar, self.jobs, self)
        self.copier = Copier(self.view, self)
        self.docks = TableDocks(self.view, self.look, self)
        self.action_set = Actions(specs(self), self)
        self._fill_bars()
        self._connect()
        self._restore()
        self.welcome.set_recent(state.recent())

    # --- building

    def _build(self) -> None:
        theme, type_ = self.look.theme, self.look.type
        self.setWindowTitle(self.tr("Story Compare"))
        self.setAcceptDrops(True)
        self.stories = StoriesPanel(theme, self)
        self.stories.setMinimumWidth(200)
        self.view = ComparisonView(theme, type_, self)
        self.legend = Legend(theme, self)
        self.problems = ProblemsBar(self)
        self.welcome = Welcome(self)
        self.notice = QLabel(self)
        self.notice.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.notice.setWordWrap(True)
        self.notice.setMargin(90)
        font = QFont(self.notice.font())
        font.setPixelSize(15)
        self.notice.setFont(font)
        self.pages = QStackedWidget(self)
        self._comparison = self._comparison_pane()
        for widget in (self._comparison, self.notice):
            self.pages.addWidget(widget)
        self.splitter = QSplitter(self)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.stories)
        self.splitter.addWidget(self.pages)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([270, 1010])
        self.outer = QStackedWidget(self)
        self.outer.addWidget(self.welcome)
        self.outer.addWidget(self.splitter)
        self.setCentralWidget(self.outer)
        self._build_status()
        self.resize(1280, 800)

    def _comparison_pane(self) -> QWidget:
        pane = QWidget(self)
        layout = QVBoxLayout(pane)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self.find_bar = FindBar(self)
        self.news = NewsBar(self)
        layout.addWidget(self.news)
        layout.addWidget(self.problems)
        layout.addWidget(self.find_bar)
        self.overview = Overview(self.view, self)
        self.overview.asked.connect(self.view.scroll_to)
        side_by_side = QHBoxLayout()
        side_by_side.setSpacing(0)
        side_by_side.addWidget(self.view, 1)
        side_by_side.addWidget(self.overview)
        layout.addLayout(side_by_side, 1)
        layout.addWidget(self.legend)
        return pane

    def _build_status(self) -> None:
        self.said = QLabel(self)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setAccessibleName(self.tr("Status"))
        self.said.setContentsMargins(8, 2, 0, 2)
        self.progress = ProgressLine(self)
        self.statusBar().setSizeGripEnabled(False)
        self.statusBar().addWidget(self.said, 1)
        self.statusBar().addPermanentWidget(self.progress)

    def _fill_bars(self) -> None:
        menus = self.action_set.fill_menu_bar(self.menuBar(), menu_titles())
        self.recent_menu = menus["file"].addMenu(self.tr("Opened &last"))
        menus["file"].insertMenu(self.action_set["sample"], self.recent_menu)
        self.recent_menu.aboutToShow.connect(self._list_recent)
        bar = QToolBar(self.tr("Tools"), self)
        bar.setObjectName("tools")
        bar.setMovable(False)
        bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        bar.setIconSize(QSize(16, 16))
        self.action_set.fill_tool_bar(bar, TOOL_BAR)
        self.addToolBar(bar)

    def _connect(self) -> None:
        self.stories.chosen.connect(self.show_page)
        self.jobs.story_came.connect(self._take_story)
        self.jobs.problem_came.connect(self.problems.add)
        self.jobs.progressed.connect(self.progress.show_progress)
        self.jobs.finished.connect(self._finish)
        self.progress.cancel_wanted.connect(self.cancel)
        self.walker.said.connect(self.said.setText)
        self.walker.moved.connect(self.action_set.refresh)
        self.copier.said.connect(self.said.setText)
        self.docks.changed.connect(self.action_set.refresh)
        self.saving.said.connect(self.said.setText)
        self.watch.changed.connect(self.news.show)
        self.news.wanted.connect(self.read_again)
        self.view.jumped.connect(self.history.visit)
        self.view.base_wanted.connect(self.set_base)
        self.look.changed.connect(self._take_look)
        self.welcome.open_wanted.connect(self.opening.ask_for_folder)
        self.welcome.sample_wanted.connect(self.open_sample)
        self.welcome.paste_wanted.connect(self.opening.paste_texts)
        self.welcome.folder_wanted.connect(self._open_one)

    # --- what actions ask

    def has_folder(self) -> bool:
        return bool(self._opened)

    def is_busy(self) -> bool:
        return self.jobs.running

    def opened(self) -> tuple[Path, ...]:
        return self._opened

    def can_save(self) -> bool:
        return self.view.page is not None and not self.jobs.running

    def has_page(self) -> bool:
        return self.view.page is not None

    def has_versions(self) -> bool:
        return self.view.page is not None and len(self.view.page.story.versions) > 1

    def has_changes(self) -> bool:
        return self.view.page is not None and bool(self.view.page.stops)

    def has_cell(self) -> bool:
        return self.view.current_cell() is not None

    def only_changes(self) -> bool:
        return self.view.compare_model.only_changes

    def stories_shown(self) -> bool:
        return self.stories.isVisibleTo(self.splitter)

    def legend_shown(self) -> bool:
        return self._legend_on

    # --- opening

    def open_paths(self, paths: Sequence[Path], one_story: bool = False, remember: bool = True) -> None:
        """Read and compare; the first story shows while the others are read."""
        self._opened, self._one_story, self._return_to = tuple(paths), one_story, None
        self.watch.begin(self._opened)
        self.history.clear()
        self.stories.stories_model.clear()
        self.stories.filter_field.clear()
        self.problems.clear()
        self.news.hide()
        self.view.set_page(None)
        self.outer.setCurrentWidget(self.splitter)
        self._show_notice(self.tr("Reading…"))
        if remember and len(paths) == 1 and paths[0].is_dir():
            self.state.add_recent(paths[0].absolute())
        self.setWindowTitle(self.tr("{name} – Story Compare").format(name=_name_of(paths)))
        self.said.clear()
        self.jobs.compare(paths, one_story, self.options.analysis())
        self.progress.begin()
        self.action_set.refresh()

    def open_sample(self) -> None:
        self.open_paths([resource("sample")], remember=False)

    def read_again(self) -> None:
        """Read the folder again, and come back to the place."""
        if not self._opened:
            return
        page = self.view.page
        place = None if page is None else (paths_in(page.story), self.view.current_cell())
        self.open_paths(self._opened, self._one_story, remember=False)
        self._return_to = place

    def cancel(self) -> None:
        self.jobs.cancel()

    def close_folder(self) -> None:
        self.jobs.cancel()
        self._opened = ()
        self.watch.begin(())
        self.view.set_page(None)
        self.stories.stories_model.clear()
        self.problems.clear()
        self.said.clear()
        self.setWindowTitle(self.tr("Story Compare"))
        self.welcome.set_recent(self.state.recent())
        self.outer.setCurrentWidget(self.welcome)
        self.action_set.refresh()

    def _open_one(self, path: Path) -> None:
        self.open_paths([path])

    # --- what comes from the analysis

    def _take_story(self, page: Page) -> None:
        """Show the first story; and again the one that is shown, when it comes with more versions, or was looked at before."""
        shown = self.view.page
        before = self.stories.stories_model.add(page)
        if shown is not None and before is not None and before.index is shown.index:
            place = self.view.current_cell()
            self.show_page(page)
            if place is not None and place[0] < len(page.index.rows):
                self.view.go_to(*place)
        elif self._return_to is not None and paths_in(page.story) == self._return_to[0]:
            place, self._return_to = self._return_to[1], None
            self.stories.choose_page(page)
            if place is not None and place[0] < len(page.index.rows):
                self.view.go_to(*place)
        elif shown is None:
            self.stories.choose(0)

    def _finish(self, nothing: bool, failure: str) -> None:
        self.progress.end()
        if failure:
            from compare_app.ui.errors import ErrorDialog, report_of

            ErrorDialog.show_report(report_of(failure), self)
        if nothing:
            self._show_notice(
                self.tr(
                    "No article could be read here. Story Compare reads text, web pages, Word files and more; open another "
                    "folder, or drop files on this window."
                )
            )
            for problem in self.problems.problems[:1]:
                self.notice.setText(f"{self.notice.text()}\n\n{problem.message}")
        elif self.view.page is None and failure:
            self._show_notice(self.tr("The comparison could not be finished. Your files are as they were."))
        elif self.view.page is None:
            self._show_notice(self.tr("Stopped before a story was ready. Press F5 to read the folder again."))
        self.action_set.refresh()

    def _show_notice(self, words: str) -> None:
        self.notice.setText(words)
        self.pages.setCurrentWidget(self.notice)

    # --- showing

    def show_page(self, page: Page) -> None:
        """Show a story."""
        self.history.clear()
        self.view.set_page(page)
        self.pages.setCurrentWidget(self._comparison)
        self.legend.set_against(self._against(page))
        self._settle_legend()
        self.docks.set_page(page)
        self.finder.again()
        if not self.stories.isAncestorOf(self.focusWidget() or self.view) or self.stories.filter_field.hasFocus():
            self.view.setFocus()
        self.said.setText(self._summary(page))
        self.action_set.refresh()
        self.story_shown.emit(page)

    def base_earliest(self) -> None:
        """Mark every passage against the earliest version that has it."""
        self.set_base(None)

    def base_here(self) -> None:
        """Mark everything against the current column's version."""
        place = self.view.current_cell()
        if place is not None:
            self.set_base(place[1])

    def set_base(self, version: int | None) -> None:
        """Mark the story against another version; worked out off this thread."""
        page = self.view.page
        if page is not None and page.base != version:
            self.jobs.run(partial(page.with_base, version), self._take_based)

    def _take_based(self, page: Page) -> None:
        if self.view.page is None or page.index is not self.view.page.index:
            return
        self.view.set_page(page, keep_place=True)
        self.docks.set_page(page)
        self.legend.set_against(self._against(page))
        self.action_set.refresh()
        self.story_shown.emit(page)

    def _settle_legend(self) -> None:
        """Show the legend where it is wanted and there is something that it explains."""
        self.legend.setVisible(self._legend_on and (self.view.page is None or self.has_versions()))

    def _summary(self, page: Page) -> str:
        """A story in a line, for the status bar."""
        if len(page.story.versions) < 2:
            return self.tr("A single article: nothing to compare it with.")
        text = self.tr("{versions} versions, {changes}. F8 goes to the next change.")
        return text.format(versions=len(page.story.versions), changes=count_of_changes(len(page.stops)))

    def _against(self, page: Page) -> str:
        if len(page.story.versions) < 2:
            return self.tr("A single article: nothing to compare it with.")
        if page.base is None:
            return self.tr("Marked against the earliest version of each passage:")
        name = version_name(page.story.versions[page.base])
        return self.tr("Marked against {name}:").format(name=name)

    def _take_look(self) -> None:
        theme = self.look.theme
        self.view.set_look(theme, self.look.type)
        self.stories.set_theme(theme)
        self.legend.set_theme(theme)
        self.action_set.refresh()

    # --- parts of the window

    def toggle_only_changes(self) -> None:
        """Fold unchanged passages away, or show them."""
        self.view.set_only_changes(not self.view.compare_model.only_changes)
        self.action_set.refresh()

    def toggle_stories(self) -> None:
        """Show or hide the list of stories."""
        self.stories.setVisible(not self.stories_shown())
        self.action_set.refresh()

    def toggle_legend(self) -> None:
        """Show or hide the legend."""
        self._legend_on = not self._legend_on
        self._settle_legend()
        self.action_set.refresh()

    def toggle_full_screen(self) -> None:
        """Fill the screen, or not."""
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)
        self.action_set.refresh()

    def next_pane(self) -> None:
        """Give the keyboard to the next part of the window."""
        panes = [
            self.stories.list,
            self.view,
            self.docks.quotes.table,
            self.docks.claims.table,
            self.docks.changes.table,
        ]
        shown = [pane for pane in panes if pane.isVisible()]
        focus = self.focusWidget()
        here = next((n for n, p in enumerate(shown) if focus is not None and (p is focus or p.isAncestorOf(focus))), -1)
        if shown:
            shown[(here + 1) % len(shown)].setFocus(Qt.FocusReason.TabFocusReason)

    def show_shortcuts(self) -> None:
        """Open the sheet of keys."""
        from compare_app.ui.palette import ShortcutSheet

        ShortcutSheet.show_sheet(self.action_set, self)

    def show_palette(self) -> None:
        """Open the command palette."""
        from compare_app.ui.palette import CommandPalette

        self.action_set.refresh()
        CommandPalette.show_palette(self.action_set, self)

    def show_settings(self) -> None:
        """Open the settings."""
        from compare_app.ui.settings_dialog import SettingsDialog

        SettingsDialog.show_settings(self)

    def show_version_menu(self) -> None:
        """Open the menu of the current version's column, for those who use no mouse."""
        place = self.view.current_cell()
        if place is not None:
            header = self.view.versions_header
            header.open_menu(place[1], QPoint(max(0, header.sectionViewportPosition(place[1])) + 20, header.height()))

    def show_picture(self) -> None:
        """Open the picture of the story."""
        from compare_app.ui.picture import PictureDialog

        if self.view.page is not None:
            PictureDialog.show_picture(self.view.page, self.look.theme, self)

    def show_about(self) -> None:
        """Say which program this is."""
        text = self.tr(
            "Story Compare {version}\n\nSets the versions of a news story side by side, on your computer alone.\nMIT licence."
        )
        box = QMessageBox(self)
        box.setWindowTitle(self.tr("About Story Compare"))
        box.setText(text.format(version=__version__))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()

    # --- events

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _local_paths(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = _local_paths(event)
        if paths:
            event.acceptProposedAction()
            self.open_paths(paths)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._keep()
        self.opening.clean_up()
        self.watch.stop()
        self.jobs.stop()
        self.view.heights.stop()
        super().closeEvent(event)

    # --- helpers

    def _list_recent(self) -> None:
        self.recent_menu.clear()
        for path in self.state.recent():
            self.recent_menu.addAction(str(path)).triggered.connect(partial(self._open_one, path))
        if self.recent_menu.isEmpty():
            self.recent_menu.addAction(self.tr("Nothing yet")).setEnabled(False)

    def _restore(self) -> None:
        self.restoreGeometry(self.state.bytes("geometry"))
        self.restoreState(self.state.bytes("state"))
        self.splitter.restoreState(self.state.bytes("splitter"))
        self._legend_on = self.state.flag("legend", True)
        self._settle_legend()
        self.action_set.refresh()

    def _keep(self) -> None:
        self.state.set_bytes("geometry", self.saveGeometry())
        self.state.set_bytes("state", self.saveState())
        self.state.set_bytes("splitter", self.splitter.saveState())
        self.state.set_flag("legend", self.legend_shown())
        self.state.save()


def _name_of(paths: Sequence[Path]) -> str:
    """What a title bar calls the paths opened."""
    return paths[0].name or str(paths[0]) if len(paths) == 1 else f"{paths[0].name} +{len(paths) - 1}"


def _local_paths(event: QDragEnterEvent | QDropEvent) -> list[Path]:
    """The files and folders that are being dropped."""
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
