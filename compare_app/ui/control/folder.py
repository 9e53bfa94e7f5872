"""The folder at hand: opened, read again, stopped, closed; its stories taken in as they come."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from compare_app.model.document import Document
from compare_app.page.page import Page
from compare_app.project.places import folder_of
from compare_app.resources import resource
from compare_app.ui.background.contents import Contents
from compare_app.ui.background.jobs import Jobs
from compare_app.ui.background.messages import paths_in
from compare_app.ui.control.project import ProjectControl
from compare_app.ui.control.story import StoryControl
from compare_app.ui.settings.options import Options
from compare_app.ui.settings.state import WindowState
from compare_app.ui.shell.frame import Frame
from compare_app.ui.shell.watch import FolderWatch
from compare_app.ui.words.problem_words import problem_words

#: So many files that could not be read are named where there is nothing else to show.
_NAMED = 6


class FolderControl(QObject):
    """One folder, or a few files, at a time."""

    changed = Signal()  # something is open, or being read, that was not before; or the other way round
    left = Signal()  # what was open is not any more
    titled = Signal(str)  # what the window is called; empty where nothing is open
    said = Signal(str)

    def __init__(
        self,
        jobs: Jobs,
        frame: Frame,
        story: StoryControl,
        project: ProjectControl,
        state: WindowState,
        options: Options,
    ) -> None:
        super().__init__(frame)
        self._jobs, self._frame, self._story, self._project = jobs, frame, story, project
        self._state, self._options = state, options
        self._paths: tuple[Path, ...] = ()
        self.remembered: Path | None = None  # the folder, where its place is to be found again
        self._one_story = False
        self._asked_again = False
        self._begun = False
        self._first_time = True
        self.watch = FolderWatch(jobs, self)
        self.watch.changed.connect(frame.news.show_news)
        frame.news.wanted.connect(self.read_again)
        frame.stories.chosen.connect(story.show_page)
        frame.welcome.sample_wanted.connect(self.open_sample)
        frame.notice.sample_wanted.connect(self.open_sample)
        jobs.story_came.connect(self._take_story)
        jobs.problem_came.connect(frame.problems.add)
        jobs.listed.connect(self._take_list)
        jobs.finished.connect(self._finish)
        project.opened.connect(self._begin)
        project.changed.connect(self._take_changes)
        project.moved.connect(state.add_recent)
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
        return self._jobs.running or (bool(self._paths) and not self._begun)

    def is_one_story(self) -> bool:
        """Whether the files were opened as versions of one story."""
        return self._one_story

    def can_save(self) -> bool:
        """Whether there is something to make a report of."""
        return self._frame.view.page is not None and not self._jobs.running

    # --- opening and closing

    def open(
        self, paths: Sequence[Path], one_story: bool = False, remember: bool = True, project: Path | None = None,
        passing: bool = False,
    ) -> None:  # fmt: skip
        """Read and compare, as the folder's project corrects it; the first story shows while the others are read.

        `project`: the project's file, where it is not the usual one. `passing`: nothing of this is found again later.
        """
        self._jobs.cancel()
        self._jobs.read_ahead(paths, one_story)
        self._paths, self._one_story, self._begun = tuple(paths), one_story, False
        one_folder = remember and not passing and len(paths) == 1 and paths[0].is_dir()
        self.remembered = paths[0].absolute() if one_folder else None
        self._leave()
        self._frame.show_notice(self.tr("Reading…"))
        if remember and project is not None:
            self._state.add_recent(project.absolute())
        elif remember and len(paths) == 1 and paths[0].is_dir():
            self._state.add_recent(paths[0].absolute())
        self.titled.emit(self.tr("Pasted texts") if passing else _name_of(paths))
        self._project.open_for(None if passing else folder_of(self._paths), project, passing)
        self.changed.emit()

    def _leave(self) -> None:
        """Let everything of a folder go."""
        self._story.forget()
        self._frame.forget()
        self.left.emit()

    def _begin(self) -> None:
        """The project is there: read, from the beginning."""
        if self._begun or not self._paths:
            return
        self._begun = True
        self.watch.begin(self._paths)
        self._compare(again=False)

    def _compare(self, again: bool) -> None:
        self._first_time = not again
        settings, corrections = self._options.analysis(), self._project.contents.corrections
        self._jobs.compare(self._paths, self._one_story, settings, corrections, again)
        self.changed.emit()

    def open_sample(self) -> None:
        """Open the story that comes with the program."""
        self.open([resource("sample")], remember=False)

    def read_again(self) -> None:
        """Take in what is different in the folder now; what is shown stays until it is."""
        if self._paths:
            self._frame.problems.clear()
            self._frame.news.hide()
            self.watch.begin(self._paths)
            self._asked_again = True
            self._compare(again=True)

    def cancel(self) -> None:
        """Stop reading; what has come stays."""
        self._asked_again = False
        if self._paths and not self._begun:
            self._begun = True
            self._finish(False, "")
        self._jobs.cancel()

    def close(self) -> None:
        """Back to the welcome."""
        self._jobs.cancel()
        self._paths, self.remembered = (), None
        self._project.close()
        self.watch.begin(())
        self._leave()
        self._frame.welcome.set_recent(self._state.recent())
        self._frame.show_welcome()
        self.titled.emit("")
        self.changed.emit()

    # --- what comes from the analysis

    def _take_story(self, page: Page) -> None:
        """Show the first story; and the one that is shown, when it comes again with other versions or corrections."""
        shown = self._frame.view.page
        self._frame.stories.stories_model.add(page)
        if shown is None:
            self._frame.stories.choose(0)
        elif not paths_in(shown.story).isdisjoint(paths_in(page.story)):
            if self._first_time and self._frame.view.is_untouched():
                self._story.show_page(page)
            else:
                self._story.renew(page)
            self._frame.stories.choose_page(page, quietly=True)

    def _take_list(self, stories: Sequence[frozenset[str]]) -> None:
        """All is read: what is no story any more goes, and the project learns what the articles are now."""
        self._frame.problems.settle()
        self._frame.stories.stories_model.settle(stories)
        shown = self._frame.view.page
        if shown is not None and paths_in(shown.story) not in set(stories):
            self._frame.stories.choose(0)
        self._project.remember(self.documents())

    def documents(self) -> list[Document]:
        """The articles of all stories that have come."""
        pages = self._frame.stories.stories_model.pages()
        return [version.document for page in pages for version in page.story.versions]

    def _take_changes(self, before: Contents, after: Contents) -> None:
        """Corrections were made, or taken back, here or in another window: compare what they concern again."""
        if self._begun and before.corrections.items != after.corrections.items:
            self._frame.problems.expect_again()
            self._compare(again=True)

    def _finish(self, nothing: bool, failure: str) -> None:
        self._frame.view.over.stop_waiting()
        if nothing:
            self._frame.problems.settle()
        if failure:
            from compare_app.ui.dialogs.errors import ErrorDialog, report_of

            ErrorDialog.show_report(report_of(failure), self._frame.window())
        if nothing and self._frame.view.page is not None:  # a disk that is away now comes back
            self.said.emit(self.tr("Nothing can be read there now; what is shown is as it was read before."))
        elif nothing:
            self._frame.show_notice(self._nothing_read(), with_ways=True)
        elif self._frame.view.page is None and failure:
            self._frame.show_notice(self.tr("The comparison could not be finished. Your files are as they were."))
        elif self._frame.view.page is None and self._paths:
            self._frame.show_notice(self.tr("Stopped before a story was ready. Press F5 to read the folder again."))
        elif self._asked_again and not failure:
            pages = self._frame.stories.stories_model.pages()
            counted = {"articles": len(self.documents()), "stories": sum(len(p.story.versions) > 1 for p in pages)}
            words = self.tr("Read again. Articles: {articles}; stories in several versions: {stories}.")
            self.said.emit(words.format(**counted))
        self._asked_again = False
        self.changed.emit()

    def _nothing_read(self) -> str:
        words = self.tr(
            "No article could be read here. Story Compare reads text, web pages, Word files and more; open another "
            "folder, or drop files on this window."
        )
        problems = [problem_words(problem) for problem in self._frame.problems.problems]
        if len(problems) > _NAMED:
            more = self.tr("{count} more could not be used.").format(count=len(problems) - _NAMED)
            problems[_NAMED:] = [more]
        return "\n\n".join([words, *problems])


def _name_of(paths: Sequence[Path]) -> str:
    """What a title bar calls the paths opened."""
    return paths[0].name or str(paths[0]) if len(paths) == 1 else f"{paths[0].name} +{len(paths) - 1}"
