"""What is being written about, held fast while the story under it may come again with other rows; and what becomes of words
that two windows write into one note at the same time.
"""

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


def joined(before: str, theirs: str, mine: str) -> str:
    """The text of a note that read `before` when both began to write: nobody's words are lost."""
    if theirs in (before, mine):
        return mine
    if mine == before:
        return theirs
    on_same = theirs.startswith(before) and mine.startswith(before)
    new = (mine.removeprefix(before) if on_same else mine).strip()
    return "\n".join(part for part in (theirs.rstrip(), new) if part)
