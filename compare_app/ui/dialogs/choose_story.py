"""A dialog that asks for one of the stories: type a few letters of its title or outlets, press Enter."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from compare_app.page.page import Page
from compare_app.ui.dialogs.choice import ChoiceDialog
from compare_app.ui.dialogs.typed import matches
from compare_app.ui.words.version_names import version_name


class ChooseStory(ChoiceDialog):
    """Says which story, a Page, was chosen."""

    def __init__(self, question: str, pages: Sequence[Page], parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Choose a story"), question, self.tr("Title or outlet"), self.tr("Stories"), parent)
        self._pages = list(pages)
        self.list_offered()

    @classmethod
    def show_choice(cls, question: str, pages: Sequence[Page], then: Callable[[Page], None], parent: QWidget) -> None:
        """Open it; `then` hears of the choice."""
        dialog = cls(question, pages, parent)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(then)
        dialog.open()

    def _offered(self, typed: str) -> Iterator[tuple[str, object]]:
        for page in self._pages:
            outlets = ", ".join(version_name(version) for version in page.story.versions)
            if matches(typed, f"{page.story.title} {outlets}"):
                yield f"{page.story.title}\n{outlets}", page
