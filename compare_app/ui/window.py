"""The main window: makes its parts and its controllers, and connects them. What follows from what stands in `control/`."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QLabel, QMainWindow

from compare_app.page.groups import GROUPS
from compare_app.project.places import SUFFIX
from compare_app.ui.action_table import TOOL_BAR, specs
from compare_app.ui.actions import popups
from compare_app.ui.actions.actions import Actions, Entry, menu_titles
from compare_app.ui.actions.idle_keys import IdleKeys
from compare_app.ui.background.jobs import Jobs
from compare_app.ui.control.codebook import CodebookControl
from compare_app.ui.control.coming_back import ComingBack
from compare_app.ui.control.corrections import CorrectionControl
from compare_app.ui.control.details import DetailsControl
from compare_app.ui.control.findings import FindingControl
from compare_app.ui.control.folder import FolderControl
from compare_app.ui.control.grouping import GroupingControl
from compare_app.ui.control.notes import NotesControl
from compare_app.ui.control.notes_list import NotesListControl
from compare_app.ui.control.opening import Opening
from compare_app.ui.control.panes import PaneControl
from compare_app.ui.control.possible import PossibleControl
from compare_app.ui.control.project import ProjectControl
from compare_app.ui.control.project_face import ProjectFace
from compare_app.ui.control.saving import Saving
from compare_app.ui.control.speakers import SpeakerControl
from compare_app.ui.control.story import StoryControl
from compare_app.ui.control.ticks import TicksControl
from compare_app.ui.control.undo import UndoControl
from compare_app.ui.control.writing import WritingControl
from compare_app.ui.look.look import Look
from compare_app.ui.notes.list_pane import NotesListPane
from compare_app.ui.notes.pane import NotesPane
from compare_app.ui.reading.copying import Copier
from compare_app.ui.reading.walker import Walker
from compare_app.ui.settings.options import Options
from compare_app.ui.settings.state import WindowState
from compare_app.ui.shell.frame import Frame
from compare_app.ui.shell.progress import ProgressLine
from compare_app.ui.shell.tool_bar import Tools
from compare_app.ui.stories.orders import ORDERS
from compare_app.ui.tables.docks import Docks
from compare_app.ui.widgets.drop_sign import DropSign
from compare_app.ui.widgets.one_line import OneLine

#: At first the window takes so much of a large screen: five versions are read side by side there.
_SHARE_OF_SCREEN = 0.82


class MainWindow(QMainWindow):
    """One folder at a time."""

    def __init__(self, jobs: Jobs, look: Look, state: WindowState, options: Options) -> None:
        super().__init__()
        self.jobs, self.look, self.state, self.options = jobs, look, state, options
        self._title = ""
        self.setWindowTitle(self.tr("Story Compare"))
        self.setAcceptDrops(True)
        self._drop_sign = DropSign(self)
        self.frame = Frame(look, self)
        self.setCentralWidget(self.frame)
        self._build_status()
        self.resize(self._first_size())
        self.docks = Docks(self.frame.view, look, self)
        self.story = StoryControl(self.frame, self.docks, jobs, self)
        self.project = ProjectControl(jobs, self)
        self.undo = UndoControl(self.project, jobs, self)
        self.folder = FolderControl(jobs, self.frame, self.story, self.project, state, options)
        self.coming_back = ComingBack(self.folder, self.frame, jobs, state, self)
        self.face = ProjectFace(self.folder, self.undo, jobs, self)
        self.corrections = CorrectionControl(self.frame.view, self.undo, options, self)
        view = self.frame.view
        self.speakers = SpeakerControl(view, self.docks, self.undo, options, self)
        self.findings = FindingControl(view, self.docks, self.undo, self.speakers, options, self)
        self.possible = PossibleControl(view, self.docks, self.undo, options, self)
        self._make_notes()
        self._make_handlers()
        self.action_set.take(specs(self), self.story.is_apart)
        self._fill_bars()
        self._connect_words()
        self._connect_parts()
        self._restore()

    # --- building

    def _make_notes(self) -> None:
        jobs, options = self.jobs, self.options
        self.notes = NotesControl(self.frame.view, self.folder, self.undo, jobs, options, self)
        self.notes_pane = NotesPane()
        right = Qt.DockWidgetArea.RightDockWidgetArea
        self.docks.add("notes", self.tr("Notes"), self.notes_pane, self.notes_pane.text, right)
        self.writing = WritingControl(self.notes_pane, self.frame.view, self.notes, self.findings, options, self)
        self.ticks = TicksControl(self.docks, self.notes, self.writing, self)
        self.notes_list = NotesListPane()
        self.docks.add("all-notes", self.tr("All notes"), self.notes_list, self.notes_list.table)
        self.listing = NotesListControl(self.notes_list, self.frame, self.folder, self.undo, self.notes, jobs)
        self.codebook = CodebookControl(self.folder, self.undo, jobs, self)

    def _make_handlers(self) -> None:
        jobs, options = self.jobs, self.options
        self.details = DetailsControl(self.frame, self.folder, self.undo, jobs, options)
        self.grouping = GroupingControl(self.frame, self.folder, self.undo, options, self)
        self.action_set = Actions(self)
        self.idle_keys = IdleKeys(self.frame.view, self.action_set)
        self.panes = PaneControl(self.frame, self.docks, self.folder, self.action_set, self.look, options)
        self.opening = Opening(self.folder, jobs, self)
        self.saving = Saving(self.folder, self.frame.view, self.project, jobs, self)
        self.walker = Walker(self.frame.view, self.story.history, self)
        self.copier = Copier(self.frame.view, self)

    def _first_size(self) -> QSize:
        """What fits the screen together with the frame that the system draws around it; a remembered size replaces it."""
        screen = self.screen().availableGeometry().size()
        most = (screen * _SHARE_OF_SCREEN).expandedTo(QSize(1440, 900))
        return most.boundedTo(screen - QSize(20, 60))

    def _build_status(self) -> None:
        self.said = OneLine(self)
        self.said.setAccessibleName(self.tr("Status"))
        self.said.setContentsMargins(8, 0, 0, 0)
        self.progress = ProgressLine(self)
        self.statusBar().setSizeGripEnabled(False)
        self.statusBar().addWidget(self.said, 1)
        self.kept = QLabel(self)
        self.kept.setTextFormat(Qt.TextFormat.PlainText)
        self.kept.setAccessibleName(self.tr("State of the project"))
        self.kept.setContentsMargins(8, 0, 10, 0)
        self.statusBar().addPermanentWidget(self.progress)
        self.statusBar().addPermanentWidget(self.kept)

    def _fill_bars(self) -> None:
        menus = self.action_set.fill_menu_bar(self.menuBar(), menu_titles())
        self.recent_menu = menus["file"].addMenu(self.tr("Opened &last"))
        menus["file"].insertMenu(self.action_set["sample"], self.recent_menu)
        self.recent_menu.aboutToShow.connect(self._list_recent)
        bar = Tools(self)
        self.action_set.fill_tool_bar(bar, TOOL_BAR)
        self.addToolBar(bar)
        self.frame.stories.order_button.addActions([self.action_set[f"order-{order}"] for order in ORDERS])
        self.frame.glance.take({group: self.action_set[f"group-{group}"] for group in GROUPS})

    def _connect_words(self) -> None:
        """What is said on the line below, and which actions can be used."""
        for part in (
            self.folder, self.story, self.walker, self.copier, self.saving, self.undo, self.corrections, self.findings, self.possible, self.grouping,
            self.details, self.notes, self.listing, self.codebook, self.face, self.docks, self.writing, self.idle_keys,
        ):  # fmt: skip
            part.said.connect(self.said.setText)
        for told in (
            self.story.shown, self.folder.changed, self.walker.moved, self.docks.changed, self.look.changed,
            self.undo.changed, self.notes.changed, self.frame.view.picking.changed,
        ):  # fmt: skip
            told.connect(self.action_set.refresh)
        self.project.state_said.connect(self.kept.setText)
        self.folder.titled.connect(self._take_title)
        self.project.opened.connect(self._show_title)
        self.project.moved.connect(self._show_title)
        self.folder.changed.connect(self._show_progress)
        self.saving.changed.connect(self._show_progress)
        self.details.came.connect(self.walker.say_here)
        self.jobs.progressed.connect(self.progress.show_progress)

    def _connect_parts(self) -> None:
        self.story.shown.connect(self.notes.take_page)
        self.story.shown.connect(self.frame.stories.stories_model.count_as_shown)
        self.story.shown.connect(self.panes.renew_picture)
        self.walker.stop_said.connect(self.undo.leave_untold)
        self.notes_pane.codebook_wanted.connect(self.codebook.open)
        self.folder.left.connect(self.codebook.close)
        self.folder.left.connect(self.writing.forget)
        self.notes_pane.list_wanted.connect(partial(self.docks.show_dock, "all-notes"))
        self.project.overtaken.connect(self.writing.take_up_again)
        self.writing.pane_wanted.connect(partial(self.docks.show_dock, "notes"))
        self.folder.left.connect(self.undo.clear)
        self.folder.left.connect(self.notes.forget)
        self.frame.view.menu_wanted.connect(partial(self._open_menu, popups.of_passage))
        self.docks.menu_wanted.connect(partial(self._open_menu, popups.of_row))
        self.frame.legend.against_wanted.connect(partial(self._open_menu, popups.of_marks))
        self.frame.stories.menu_wanted.connect(partial(self._open_menu, popups.of_story))
        self.progress.cancel_wanted.connect(self.jobs.stop_saving)
        self.progress.cancel_wanted.connect(self.folder.cancel)
        self.frame.welcome.folder_wanted.connect(self.open_path)
        self.frame.welcome.open_wanted.connect(self.opening.ask_for_folder)
        self.frame.notice.open_wanted.connect(self.opening.ask_for_folder)
        self.frame.welcome.paste_wanted.connect(self.opening.paste_texts)
        self.frame.welcome.guide_wanted.connect(self.panes.show_guide)

    # --- opening

    def open_paths(self, paths: list[Path]) -> None:
        """Open a folder, files, or a project with its folder."""
        if len(paths) == 1 and paths[0].suffix == SUFFIX:
            self.face.open_project(paths[0])
        else:
            self.folder.open(paths)

    def open_path(self, path: Path) -> None:
        """Open a folder, or a project with its folder."""
        self.open_paths([path])

    # --- events

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        paths = _local_paths(event)
        if paths:
            event.acceptProposedAction()
            self._drop_sign.show_for(paths)

    def dropEvent(self, event: QDropEvent) -> None:
        self._drop_sign.hide()
        paths = _local_paths(event)
        if paths:
            event.acceptProposedAction()
            self.open_paths(paths)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._drop_sign.hide()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.coming_back.keep()
        self._keep()
        self.folder.watch.stop()
        self.notes_pane.flush()
        self.project.close()
        self.jobs.stop()
        self.opening.clean_up()  # by now the project of pasted texts is closed
        self.frame.view.heights.stop()
        super().closeEvent(event)

    # --- helpers

    def _open_menu(self, entries: Callable[[], Iterable[Entry]], place: QPoint) -> None:
        """What can be done with a passage, a row of a table, or a story."""
        menu = self.action_set.popup(entries(), self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)

    def _take_title(self, name: str) -> None:
        self._title = name
        self._show_title()

    def _show_title(self) -> None:
        """The folder, and its project where that stands in a file of the user's choice."""
        name, project = self._title, self.project.path
        if not name:
            self.setWindowTitle(self.tr("Story Compare"))
        elif project is not None and self.project.is_own_file() and not self.project.passing:
            words = self.tr("{name} ({project}) – Story Compare")
            self.setWindowTitle(words.format(name=name, project=project.name))
        else:
            self.setWindowTitle(self.tr("{name} – Story Compare").format(name=name))
        passing = self.tr("Pasted texts, and notes on them, go when they are closed. Save a report to keep them.")
        self.kept.setToolTip(passing if self.project.passing else "" if project is None else str(project))

    def _show_progress(self) -> None:
        if self.jobs.running or self.jobs.saving:
            self.progress.begin()
        else:
            self.progress.end()

    def _list_recent(self) -> None:
        self.recent_menu.clear()
        for path in self.state.recent():
            self.recent_menu.addAction(str(path)).triggered.connect(partial(self.open_path, path))
        if self.recent_menu.isEmpty():
            self.recent_menu.addAction(self.tr("Nothing yet")).setEnabled(False)

    def _restore(self) -> None:
        self.restoreGeometry(self.state.bytes("geometry"))
        self.restoreState(self.state.bytes("state"))
        self.frame.splitter.restoreState(self.state.bytes("splitter"))
        if self.state.number("list"):
            self.frame.splitter.want(self.state.number("list"))
        self.frame.stories.set_order(ORDERS[min(self.state.number("order"), len(ORDERS) - 1)])
        self.story.want_legend(self.state.flag("legend", True))
        self.frame.legend.set_open(self.state.flag("legend_open", False))
        self.action_set.refresh()

    def _keep(self) -> None:
        self.state.set_bytes("geometry", self.saveGeometry())
        self.state.set_bytes("state", self.saveState())
        self.state.set_bytes("splitter", self.frame.splitter.saveState())
        self.state.set_number("order", ORDERS.index(self.frame.stories.order))
        self.state.set_number("list", self.frame.splitter.wanted)
        self.state.set_flag("legend", self.story.legend_wanted())
        self.state.set_flag("legend_open", self.frame.legend.is_open())
        self.state.save()


def _local_paths(event: QDragEnterEvent | QDropEvent) -> list[Path]:
    """The files and folders that are being dropped."""
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
