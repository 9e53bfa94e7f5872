"""The place where somebody left a folder, found again when it is opened next: an article and how far into it, no words of it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from compare_app.page.page import Page
from compare_app.ui.background.jobs import Jobs
from compare_app.ui.control.folder import FolderControl
from compare_app.ui.settings.state import Place, WindowState
from compare_app.ui.shell.frame import Frame


class ComingBack(QObject):
    """Follows the reader; waits for the story with the place while a folder is read, and leads there unless they go elsewhere."""

    def __init__(self, folder: FolderControl, frame: Frame, jobs: Jobs, state: WindowState, parent: QObject) -> None:
        super().__init__(parent)
        self._folder, self._frame, self._state = folder, frame, state
        self._path: Path | None = None
        self._here: tuple[Page, int, int] | None = None
        self._awaited: Place | None = None
        self._leading = False
        self._chosen = 0
        folder.left.connect(self._leave)
        frame.view.cell_changed.connect(self._follow)
        frame.stories.chosen.connect(self._note_choice)
        jobs.story_came.connect(self._take_story)
        jobs.finished.connect(self._stop_waiting)

    def keep(self) -> None:
        """Remember the place of the folder at hand."""
        if self._path is not None and self._here is not None:
            self._state.set_place(self._path, place_of(*self._here))

    # --- slots

    def _leave(self) -> None:
        """Another folder, or none: its place is remembered, and that of the next one is waited for."""
        self.keep()
        self._path, self._here, self._chosen = self._folder.remembered, None, 0
        self._awaited = None if self._path is None else self._state.place(self._path)

    def _follow(self, passage: int, version: int) -> None:
        page = self._frame.view.page
        if page is not None:
            self._here = page, passage, version

    def _note_choice(self, _page: object) -> None:
        """The first story chooses itself; whoever chooses another one does not want to be led away."""
        self._chosen += 1
        if self._chosen > 1 and not self._leading:
            self._awaited = None

    def _take_story(self, page: Page) -> None:
        view = self._frame.view
        found = None if self._awaited is None else found_in(page, self._awaited)
        if found is None or not view.is_untouched():
            return
        self._awaited, self._leading = None, True
        if view.page is not page:
            self._frame.stories.choose_page(page)
        self._leading = False
        view.go_to(*found)

    def _stop_waiting(self) -> None:
        self._awaited = None


def place_of(page: Page, passage: int, version: int) -> Place:
    """A place of a story: of an empty cell, that of the passage beside it."""
    present = page.index.present(passage)
    version = version if version in present else present[0]
    sentence = page.index.sentence(version, page.index.rows[passage].cells[version][0])
    return Place(page.story.versions[version].document.path, sentence.span.start)


def found_in(page: Page, place: Place) -> tuple[int, int] | None:
    """Where a place stands in a story; None where its article is no version of it."""
    for number, version in enumerate(page.story.versions):
        if version.document.path == place.article:
            row = page.index.row_at(number, place.offset)
            return None if row is None else (row, number)
    return None
