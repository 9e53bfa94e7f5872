"""What is dragged inside the window: a story of the list, or a version by its column's head. Never text, never files."""

from __future__ import annotations

from PySide6.QtCore import QMimeData

#: A row of the list of stories; a version of the story shown, by its number.
STORY, VERSION = "application/x-story-compare-story", "application/x-story-compare-version"


def dragged(kind: str, number: int) -> QMimeData:
    """What is dragged, by its number."""
    data = QMimeData()
    data.setData(kind, str(number).encode("ascii"))
    return data


def number_of(data: QMimeData, kind: str) -> int | None:
    """The number of what is dragged; None where it is something else."""
    words = bytes(data.data(kind).data()).decode("ascii", "replace")
    return int(words) if words.isdigit() else None
