"""What happened to linked sentences, to quotes and to claims, between versions of a story."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from compare_app.model.spans import Span

ChangeKind = Literal[
    "number", "date", "name", "negation", "certainty", "attribution", "agent", "quote_marks", "wording", "spelling",
    "punctuation",
]  # fmt: skip
EventKind = Literal[
    "same", "punctuation", "reworded", "truncated", "extended", "unquoted", "newly_quoted", "reattributed", "spliced",
    "added", "dropped",
]  # fmt: skip
#: What is told of a quote, read from the later version to the earlier one; all other kinds are the same both ways, or have no other way.
TURNED: Mapping[EventKind, EventKind] = {
    "unquoted": "newly_quoted", "newly_quoted": "unquoted", "truncated": "extended", "extended": "truncated",
}  # fmt: skip
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
class Rejected:
    """A change that was found, and is none, as the user says. `by`: the corrections that say so."""

    change: Change
    by: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LinkChanges:
    """What happened along one link. `edits` are the word-level differences to be marked, `changes` the typed ones.

    `rewritten`: most words differ (about 60 %), so one mark is shown instead of many small ones. `equal` lists what was
    treated as equal. `rejected`: what the user says is no change; it stands nowhere else.
    """

    status: Literal["same", "reworded"]
    changes: tuple[Change, ...] = ()
    edits: tuple[Edit, ...] = ()
    rewritten: bool = False
    equal: tuple[Equal, ...] = ()
    rejected: tuple[Rejected, ...] = ()

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
    `reason` is a stable code for the weight (see changes/ranking). `not_in_excerpt`: one version may be only the beginning of
    its article and ends before the quote, or within it, so that it neither dropped nor added nor cut it.
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
    not_in_excerpt: bool = False


@dataclass(frozen=True, slots=True)
class RejectedEvent:
    """What was found to have become of a quote, and has not, as the user says. `by`: the corrections that say so."""

    event: QuoteEvent
    by: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ClaimCell:
    """A claim in one version: its sentences (none where absent), and its state against the version before.

    `not_in_excerpt`: absent where the version may be only the beginning of its article and ends before the claim. `only`: no other
    version has it, and some of them are no states of this one's text. `order_unknown`: first among the columns, while another version that has
    the claim may have been published before.
    """

    sentences: tuple[int, ...]
    status: ClaimStatus
    not_in_excerpt: bool = False
    only: bool = False
    order_unknown: bool = False


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
class Excerpt:
    """A version that may be only the beginning of its article.

    `last[w]`: the last sentence of version w that it has in its place; those behind it may stand in the rest, which is not
    there. -1 where any of them may.
    """

    version: int
    last: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Changes:
    """Everything that happened in one story. `by_link` runs parallel to the alignment's links; in the place of a rejected event
    stands one that tells no change.
    """

    by_link: tuple[LinkChanges, ...]
    quote_events: tuple[QuoteEvent, ...] = ()
    claims: tuple[Claim, ...] = ()
    corrections: tuple[Correction, ...] = ()
    excerpts: tuple[Excerpt, ...] = ()
    #: pairs of versions, the earlier column first, that are reports written apart: what one of them lacks was never dropped
    apart: frozenset[tuple[int, int]] = frozenset()
    rejected_events: tuple[RejectedEvent, ...] = ()

    def written_apart(self, v: int, w: int) -> bool:
        """Whether two versions are reports of their own, and neither was made of the other or of the other's source."""
        return (min(v, w), max(v, w)) in self.apart

    def may_hold(self, version: int, other: int, sentence: int) -> bool:
        """Whether a sentence of another version, which a version lacks, may stand in a rest of it that is not there."""
        return version != other and any(e.version == version and sentence > e.last[other] for e in self.excerpts)

    def unseen_in(self, cells: Sequence[Sequence[int]]) -> tuple[int, ...]:
        """The versions that have none of the sentences, version by version, and may have them in a rest that is not there."""
        lacking = [e.version for e in self.excerpts if not cells[e.version]]
        there = [(v, s) for v, cell in enumerate(cells) for s in cell] if lacking else []
        return tuple(v for v in lacking if all(self.may_hold(v, w, s) for w, s in there))
