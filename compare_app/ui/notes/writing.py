"""What is being written about, held fast while the story under it may come again with other rows."""

from __future__ import annotations

from dataclasses import dataclass

from compare_app.page.page import Page
from compare_app.ui.notes.subjects import Subject


@dataclass(frozen=True)
class Writing:
    """A subject of a page, and the id of the note on it; None where there is none yet."""

    page: Page
    subject: Subject
    note: str | None = None
