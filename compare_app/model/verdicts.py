"""What the user says of single findings in one story; `Constraints` are what is said of its passages."""

from __future__ import annotations

from dataclasses import dataclass

from compare_app.model.alignment import SentenceRef
from compare_app.model.changes import ChangeKind, EventKind
from compare_app.model.spans import Span


@dataclass(frozen=True, slots=True)
class NoChange:
    """A change of a kind between two sentences, `a` of the earlier version, that is none.

    `a_words`, `b_words`: its words, None on the side that has none. `by`: the correction that says so.
    """

    kind: ChangeKind
    a: SentenceRef
    b: SentenceRef
    a_words: Span | None
    b_words: Span | None
    by: str


@dataclass(frozen=True, slots=True)
class SameQuote:
    """What became of a quote between two versions, `first` the earlier column, is no change of this kind.

    `a_words`, `b_words`: its pieces, or where the same words stand without marks. `by`: the correction that says so.
    """

    kind: EventKind
    first: int
    second: int
    a_words: tuple[Span, ...]
    b_words: tuple[Span, ...]
    by: str


@dataclass(frozen=True, slots=True)
class SaidBy:
    """Who says a quote of a version: a name, or None for nobody whom it names. `by`: the correction that says so."""

    version: int
    quote: int
    name: str | None
    by: str


@dataclass(frozen=True, slots=True)
class Verdicts:
    """All that the user says of them; of two about one quote the later one counts."""

    no_changes: tuple[NoChange, ...] = ()
    same_quotes: tuple[SameQuote, ...] = ()
    speakers: tuple[SaidBy, ...] = ()
