"""Which articles are one story, as the user says: moved to another story, made a story of its own, two stories made one."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMainWindow

from compare_app.page.page import Page
from compare_app.project.making import join_stories, part_from_story
from compare_app.project.values import STORY_KINDS, Correction, added, removed
from compare_app.ui.background.messages import paths_in
from compare_app.ui.control.folder import FolderControl
from compare_app.ui.control.undo import UndoControl
from compare_app.ui.dialogs.choose_story import ChooseStory
from compare_app.ui.settings.options import Options
from compare_app.ui.shell.frame import Frame
from compare_app.ui.words.version_names import name_in


class GroupingControl(QObject):
    """The handlers of menus and of dragging in the list of stories."""

    said = Signal(str)

    def __init__(
        self, frame: Frame, folder: FolderControl, undo: UndoControl, options: Options,
        window: QMainWindow,
    ) -> None:  # fmt: skip
        super().__init__(window)
        self._frame, self._folder, self._project, self._undo = frame, folder, undo.project, undo
        self._options, self._window = options, window
        frame.stories.dropped.connect(self.drop)
        frame.stories.version_dropped.connect(self.drop_version)

    # --- what can be asked

    def can_part(self) -> bool:
        """Whether the current version can leave its story."""
        page = self._frame.view.page
        return self._is_free() and page is not None and len(page.story.versions) > 1 and self._version() is not None

    def can_move(self) -> bool:
        """Whether there is another story to go to."""
        return self._is_free() and self._version() is not None and len(self._pages()) > 1

    # --- changing

    def make_own(self) -> None:
        """The current version leaves its story and stands alone."""
        page, version = self._frame.view.page, self._version()
        if page is not None and version is not None:
            document = page.story.versions[version].document
            self._do(self.tr("make a story of its own"), part_from_story([document], author=self._options.author()))

    def ask_where_to(self) -> None:
        """Choose the story that the current version belongs to."""
        page, version = self._frame.view.page, self._version()
        if page is None or version is None:
            return
        name = name_in(page.story, version)
        title = self.tr("Which story does {name} belong to?").format(name=name)
        ChooseStory.show_choice(title, self._others(page), lambda to: self.move(page, version, to), self._window)

    def ask_what_with(self) -> None:
        """Choose the story that the one shown is one with."""
        page = self._frame.view.page
        if page is not None:
            title = self.tr("Which story is the same as “{title}”?").format(title=page.story.title)
            ChooseStory.show_choice(title, self._others(page), lambda to: self.join(page, to), self._window)

    def move(self, page: Page, version: int, to: Page) -> None:
        """A version goes to another story."""
        document = page.story.versions[version].document
        beside = [other.document for other in to.story.versions]
        self._do(self.tr("move to another story"), part_from_story([document], beside, self._options.author()))

    def join(self, page: Page, to: Page) -> None:
        """Two stories are one."""
        documents = [version.document for one in (to, page) for version in one.story.versions]
        self._do(self.tr("merge stories"), join_stories(documents, self._options.author()))

    def has_regrouped(self) -> bool:
        """Whether the user regrouped anything in this folder."""
        return self._is_free() and any(c.kind in STORY_KINDS for c in self._project.contents.corrections.items)

    def take_back(self) -> None:
        """Take back what was merged, moved or parted of the story shown, whenever that was."""
        page = self._frame.view.page
        if page is None:
            return
        from compare_app.project.identity import identify

        corrections = self._project.contents.corrections
        identity = identify(corrections.articles, self._folder.documents())
        here = paths_in(page.story)
        found = [
            c
            for c in corrections.items
            if c.kind in STORY_KINDS and any(identity.path(anchor.article) in here for anchor in c.anchors)
        ]
        if not found:
            self.said.emit(self.tr("This story stands as the program put it together."))
            return
        self._undo.do(self.tr("take back how a story was put together"), removed(found))

    def drop(self, page: Page, to: Page) -> None:
        """A story, or a single article, was dragged onto another story."""
        if not self._is_free():
            return
        if len(page.story.versions) == 1:
            self.move(page, 0, to)
        else:
            self.join(page, to)

    def drop_version(self, version: int, to: Page) -> None:
        """A column was dragged onto a story of the list."""
        page = self._frame.view.page
        if self._is_free() and page is not None and page.story is not to.story and version < len(page.story.versions):
            self.move(page, version, to)

    # --- helpers

    def _is_free(self) -> bool:
        return self._project.is_usable() and not self._folder.is_one_story()

    def _version(self) -> int | None:
        place = self._frame.view.current_cell()
        return None if place is None else place[1]

    def _pages(self) -> list[Page]:
        return self._frame.stories.stories_model.pages()

    def _others(self, page: Page) -> list[Page]:
        return [other for other in self._pages() if other.story is not page.story]

    def _do(self, words: str, correction: Correction) -> None:
        self._undo.do(words, added(correction))
