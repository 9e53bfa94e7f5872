"""What happened to linked sentences, to quotes and to claims, between versions of a story."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Literal

from .spans import Span

ChangeKind = Literal[
    "number", "date", "name", "negation", "certainty", "attribution", "agent", "quote_marks", "wording", "spelling",
    "punctuation",
]  # fmt: skip
EventKind = Literal[
    "same", "punctuation", "reworded", "truncated", "extended", "unquoted", "newly_quoted", "reattributed", "spliced",
    "added", "dropped",
]  # fmt: skip
ClaimStatus = Literal["first", "same", "reworded", "absent", "returned"]


@dataclass(frozen=True, slots=True)
class Change:
    """One typed change in a linked pair; a side is None where nothing stands there. `weight` 0..1: how much it does to
    the meaning; `reason` is a stable code for why (the window and the reports word it).
    """

    kind: ChangeKind
    a: Span | None
    b: Span | None
    weight: float = 0.0
    reason: str = ""


@dataclass(frozen=True, slots=True)
class LinkChanges:
    """What happened along one link. `edits` are the word-level differences to be marked, `changes` the typed ones.

    `rewritten`: most words differ (about 60 %), so one mark is shown instead of many small ones. `equal` lists what was
    treated as equal.
    """

    status: Literal["same", "reworded"]
    changes: tuple[Change, ...] = ()
    edits: tuple[Edit, ...] = ()
    rewritten: bool = False
    equal: tuple[Equal, ...] = ()

    @property
    def equalled(self) -> tuple[tuple[str, int], ...]:
        """How often each rule made something equal, by the rule's name."""
        return tuple(sorted(Counter(equal.rule for equal in self.equal).items()))


@dataclass(frozen=True, slots=True)
class Equal:
    """What a rule of house style (settings.EQUAL_RULES, or "characters") made equal, and where; a gap may be empty."""

    rule: str
    a: Span
    b: Span


@dataclass(frozen=True, slots=True)
class Edit:
    """A stretch of words replaced; a side is an empty span where nothing stands there."""

    a: Span
    b: Span


@dataclass(frozen=True, slots=True)
class QuoteEvent:
    """What became of a quote between two versions, `first` the earlier column.

    `a`, `b`: positions among the versions' quotes, None where that side has no quote; then `a_span`/`b_span` say where
    the same words stand without marks, or are None. `lost`, `gained`: the exact words, as spans of the earlier and the later
    version. `admitted`: an ellipsis or bracket shows the cut. `cue_changed`: said became claimed.
    `reason` is a stable code for the weight (see changes/ranking).
    """

    kind: EventKind
    first: int
    second: int
    a: int | None
    b: int | None
    a_span: Span | None
    b_span: Span | None
    moved: bool = False
    lost: tuple[Span, ...] = ()
    gained: tuple[Span, ...] = ()
    admitted: bool = False
    cue_changed: bool = False
    weight: float = 0.0
    reason: str = ""


@dataclass(frozen=True, slots=True)
class ClaimCell:
    """A claim in one version: its sentences (none where absent), and its state against the version before."""

    sentences: tuple[int, ...]
    status: ClaimStatus


@dataclass(frozen=True, slots=True)
class Claim:
    """A sentence-sized claim over all versions, in their order."""

    cells: tuple[ClaimCell, ...]
    weight: float = 0.0

    @property
    def first_seen(self) -> int:
        """The first version that has it."""
        return next(v for v, cell in enumerate(self.cells) if cell.sentences)

    @property
    def last_seen(self) -> int:
        """The last version that has it."""
        return max(v for v, cell in enumerate(self.cells) if cell.sentences)


@dataclass(frozen=True, slots=True)
class Correction:
    """A correction note (version, sentence) and the sentence that it corrects, where found: (version, sentence)."""

    note: tuple[int, int]
    corrected: tuple[int, int] | None


@dataclass(frozen=True, slots=True)
class Changes:
    """Everything that happened in one story. `by_link` runs parallel to the alignment's links."""

    by_link: tuple[LinkChanges, ...]
    quote_events: tuple[QuoteEvent, ...] = ()
    claims: tuple[Claim, ...] = ()
    corrections: tuple[Correction, ...] = ()
