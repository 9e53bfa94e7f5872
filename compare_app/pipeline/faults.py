"""What can go wrong in a run: nothing to read, and mistakes of the program, each of which costs one article or one story."""

from __future__ import annotations

from collections.abc import Sequence

from compare_app.model.document import Document, Problem
from compare_app.model.version import Version


class NothingReadable(Exception):  # noqa: N818  an answer for a person, not a fault of the program
    """No file gave an article; `problems` say why, file by file (none at all: there was no file)."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__(problems[0].message if problems else "There is no file to read.")
        self.problems = problems


def not_analysed(document: Document) -> Problem:
    """A mistake of the program in one article costs this article, not the folder."""
    message = f"{document.path} could not be analysed, by a mistake of the program; please report it with the file."
    return Problem(document.path, "damaged", message)


def not_compared(members: Sequence[Version]) -> Problem:
    """A mistake of the program in one story costs its comparison, not the folder."""
    path, others = members[0].document.path, len(members) - 1
    message = (
        f"{path} and its {others} other version{'s' * (others > 1)} could not be compared, by a mistake of the program; "
        "they are shown as single articles. Please report it with the files."
    )
    return Problem(path, "damaged", message)
