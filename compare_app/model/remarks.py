"""What the user put to a comparison: notes with codes and ticks, the codebook, and the corrections that went into it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime

from compare_app.model.spans import Span

#: The colour of a code.
COLOUR = re.compile("#[0-9A-Fa-f]{6}")


@dataclass(frozen=True, slots=True)
class Words:
    """Words that a remark is about. `path` and `exact` say where and how they stood when it was made.

    `version` and `span`: where they stand in the story now; None where the article, or the words, are gone. `span` is None
    too where the whole article is meant, and then `exact` is empty.
    """

    path: str
    exact: str = ""
    version: int | None = None
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Remark:
    """A note. `kind` says what it is about: "row", "passage", "claim", "quote", "change"; `detail` which kind of change.

    `story` is the story's position, None for a note that has lost its place; `row`, `claim` and `quote` (version, position)
    are positions in it. `edited`: some of the words are not what they were. `codes` are ids.
    """

    id: str
    kind: str
    detail: str
    words: tuple[Words, ...]
    text: str
    codes: tuple[str, ...]
    reviewed: bool
    author: str
    made: datetime
    changed: datetime
    story: int | None = None
    row: int | None = None
    claim: int | None = None
    quote: tuple[int, int] | None = None
    edited: bool = False


@dataclass(frozen=True, slots=True)
class CodeEntry:
    """An entry of the codebook; `parent` is the id of the one above it."""

    id: str
    name: str
    colour: str
    description: str = ""
    parent: str | None = None


@dataclass(frozen=True, slots=True)
class UserCorrection:
    """A correction, with what it is about at each end. `placed`: its articles and words are there, so it took effect."""

    id: str
    kind: str
    value: str
    ends: tuple[tuple[Words, ...], ...]
    author: str
    made: datetime
    story: int | None = None
    placed: bool = True


@dataclass(frozen=True, slots=True)
class Remarks:
    """All of it, in the order in which it was made; the codebook by name."""

    notes: tuple[Remark, ...] = ()
    codes: tuple[CodeEntry, ...] = ()
    corrections: tuple[UserCorrection, ...] = ()

    def code_names(self, remark: Remark) -> tuple[str, ...]:
        """The names of a note's codes."""
        names = {code.id: code.name for code in self.codes}
        return tuple(names[id_] for id_ in remark.codes if id_ in names)
