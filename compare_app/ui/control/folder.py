"""The folder at hand: opened, read again, stopped, closed; its stories taken in as they come."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMainWindow

from compare_app.page.page import Page
from compare_app.resources import resource
from compare_app.ui.control.story import StoryControl
from compare_app.ui.frame import Frame
from compare_app.ui.jobs import Jobs
from compare_app.ui.options import Options
from compare_app.ui.state import WindowState
from compare_app.ui.watch import FolderWatch
from compare_app.ui.worker import paths_in


class _Return(NamedTuple):
    """A place to come back to when its story comes: which articles, which cell."""

    articles: frozenset[str]
    place: tuple[int, int] | None


class FolderControl(QObject):
    """One folder, or a few files, at a time."""

    changed = Signal()  # something is open, or being read, that was not before; or the other way round
    titled = Signal(str)  # what the window is called; empty where nothing is open

    def __init__(
        self, jobs: Jobs, frame: Frame, story: StoryControl, state: WindowState, options: Options, window: QMainWindow
    ) -> None:
        super().__init__(window)
        self._window = window
        self._jobs, self._frame, self._story = jobs, frame, story
        self._state, self._options = state, options
        self._paths: tuple[Path, ...] = ()
        self._one_story = False
        self._return_to: _Return | None = None
        self.watch = FolderWatch(jobs, self)
        self.watch.changed.connect(frame.news.show)
        frame.news.wanted.connect(self.read_again)
        frame.stories.chosen.connect(story.show_page)
        frame.welcome.sample_wanted.connect(self.open_sample)
        frame.welcome.folder_wanted.connect(self.open_folder)
        jobs.story_came.connect(self._take_story)
        jobs.problem_came.connect(frame.problems.add)
        jobs.finished.connect(self._finish)
        frame.welcome.set_recent(state.recent())

    # --- what can be asked

    @property
    def paths(self) -> tuple[Path, ...]:
        """What is open."""
        return self._paths

    def is_open(self) -> bool:
        """Whether anything is open."""
        return bool(self._paths)

    def is_busy(self) -> bool:
        """Whether it is being read or compared."""
        return self._jobs.running

    def can_save(self) -> bool:
        """Whether there is something to make a report of."""
        return self._frame.view.page is not None and not self._jobs.running

    # --- opening and closing

    def open(self, paths: Sequence[Path], one_story: bool = False, remember: bool = True) -> None:
        """Read and compare; the first story shows while the others are read."""
        self._paths, self._one_story, self._return_to = tuple(paths), one_story, None
        self.watch.begin(self._paths)
        self._story.forget()
        self._frame.forget()
        self._frame.show_notice(self.tr("Reading…"))
        if remember and len(paths) == 1 and paths[0].is_dir():
            self._state.add_recent(paths[0].absolute())
        self.titled.emit(_name_of(paths))
        self._jobs.compare(paths, one_story, self._options.analysis())
        self.changed.emit()

    def open_folder(self, path: Path) -> None:
        """Open one folder."""
        self.open([path])

    def open_sample(self) -> None:
        """Open the story that comes with the program."""
        self.open([resource("sample")], remember=False)

    def read_again(self) -> None:
        """Read the folder again, and come back to the place."""
        if not self._paths:
            return
        page = self._frame.view.page
        place = None if page is None else _Return(paths_in(page.story), self._frame.view.current_cell())
        self.open(self._paths, self._one_story, remember=False)
        self._return_to = place

    def cancel(self) -> None:
        """Stop reading; what has come stays."""
        self._jobs.cancel()

    def close(self) -> None:
        """Back to the welcome."""
        self._jobs.cancel()
        self._paths = ()
        self.watch.begin(())
        self._story.forget()
        self._frame.forget()
        self._frame.welcome.set_recent(self._state.recent())
        self._frame.show_welcome()
        self.titled.emit("")
        self.changed.emit()

    # --- what comes from the analysis

    def _take_story(self, page: Page) -> None:
        """Show the first story; and again the one that is shown, when it comes with more versions, or was looked at before."""
        shown = self._frame.view.page
        before = self._frame.stories.stories_model.add(page)
        if shown is not None and before is not None and before.index is shown.index:
            place = self._frame.view.current_cell()
            self._story.show_page(page)
            self._go_back_to(page, place)
        elif self._return_to is not None and paths_in(page.story) == self._return_to.articles:
            place, self._return_to = self._return_to.place, None
            self._frame.stories.choose_page(page)
            self._go_back_to(page, place)
        elif shown is None:
            self._frame.stories.choose(0)

    def _go_back_to(self, page: Page, place: tuple[int, int] | None) -> None:
        if place is not None and place[0] < len(page.index.rows):
            self._frame.view.go_to(*place)

    def _finish(self, nothing: bool, failure: str) -> None:
        if failure:
            from compare_app.ui.errors import ErrorDialog, report_of

            ErrorDialog.show_report(report_of(failure), self._window)
        if nothing:
            self._frame.show_notice(self._nothing_read())
        elif self._frame.view.page is None and failure:
            self._frame.show_notice(self.tr("The comparison could not be finished. Your files are as they were."))
        elif self._frame.view.page is None and self._paths:
            self._frame.show_notice(self.tr("Stopped before a story was ready. Press F5 to read the folder again."))
        self.changed.emit()

    def _nothing_read(self) -> str:
        words = self.tr(
            "No article could be read here. Story Compare reads text, web pages, Word files and more; open another "
            "folder, or drop files on this window."
        )
        return "\n\n".join([words, *(problem.message for problem in self._frame.problems.problems[:1])])


def _name_of(paths: Sequence[Path]) -> str:
    """What a title bar calls the paths opened."""
    return paths[0].name or str(paths[0]) if len(paths) == 1 else f"{paths[0].name} +{len(paths) - 1}"
