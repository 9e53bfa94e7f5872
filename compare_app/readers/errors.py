"""What a reader says when it cannot give an article."""

from __future__ import annotations

from compare_app.model.document import ProblemKind


class CannotRead(Exception):  # noqa: N818  it is an answer, and reads as one
    """A file gives no article. `advice` is the rest of a sentence that begins with the file's name.

    For example: raise CannotRead("encrypted", "is protected by a password; save a copy without it")
    """

    def __init__(self, kind: ProblemKind, advice: str) -> None:
        super().__init__(kind, advice)
        self.kind = kind
        self.advice = advice
        #: where in a container the trouble is
        self.inside = ""


class Empty(CannotRead):
    """There is nothing to read."""

    def __init__(self, advice: str = "holds no text; nothing was lost by leaving it out") -> None:
        super().__init__("empty", advice)

    def __reduce__(self) -> tuple[type[Empty], tuple[str]]:
        return Empty, (self.advice,)
