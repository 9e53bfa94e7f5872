"""What a project keeps: notes, codes and corrections, each a frozen record with an id and a stamp.

The id stays for the life of the record, the stamp is new with every state of it: who replaces a record says which state was
meant, so that two windows on one project never overwrite each other's work unseen. Times are UTC.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Literal, NamedTuple, TypeVar
from uuid import uuid4

from compare_app.model.document import Document
from compare_app.model.spans import Span

TargetKind = Literal["row", "passage", "claim", "quote", "change"]
CorrectionKind = Literal[
    # of passages: two ends in two versions, or in one
    "link", "unlink", "together", "apart", "moved", "in_place", "unrelated",
    # of an article: what it states, how it is read; `value` says what it should be
    "published", "outlet", "title", "author", "language", "role", "encoding", "mend", "whole_page", "columns",
    # of stories: whole articles
    "join", "part",
    # of what was found: two ends, each a sentence and behind it its words of the change; `value` is the change's kind
    "no_change",
    # … two ends, the words of a quote in two versions; `value` is what is said to have become of it, and has not
    "same_quote",
    # … and the pieces of a quote; `value` is who says it, empty where nobody is named
    "speaker",
]  # fmt: skip


class ArticleKey(NamedTuple):
    """An article as it was when something was said about it: `Document.path` (with its `#n`) and the file's hash."""

    path: str
    sha256: str

    @classmethod
    def of(cls, document: Document) -> ArticleKey:
        """The document's key."""
        return cls(document.path, document.sha256)


@dataclass(frozen=True, slots=True)
class Anchor:
    """Words of an article, findable again when the text around them changes; a span of None is the whole article.

    The two selectors of the W3C Web Annotation model: the position in code points, and the exact words with about 32
    code points before and behind them. An anchor goes with its words: `noted` is how they stood when it was made, where they
    have been edited since.
    """

    article: ArticleKey
    span: Span | None = None
    exact: str = ""
    prefix: str = ""
    suffix: str = ""
    noted: str = ""

    @property
    def first_words(self) -> str:
        """The words as they stood when the anchor was made."""
        return self.noted or self.exact


@dataclass(frozen=True, slots=True)
class Target:
    """What a note is about. `detail` tells apart what stands on the same words: the kind of a change ("number")."""

    kind: TargetKind
    anchors: tuple[Anchor, ...]
    detail: str = ""


def new_id() -> str:
    """A name that no other record anywhere has."""
    return uuid4().hex


def now() -> datetime:
    """The present moment, UTC."""
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Note:
    """What somebody wrote, coded or ticked off at a target; `codes` are ids of codes, in their order."""

    target: Target
    text: str = ""
    codes: tuple[str, ...] = ()
    reviewed: bool = False
    author: str = ""
    made: datetime = field(default_factory=now)
    changed: datetime = field(default_factory=now)
    id: str = field(default_factory=new_id)
    stamp: str = field(default_factory=new_id)


@dataclass(frozen=True, slots=True)
class Code:
    """An entry of the codebook; `parent` is the id of the code above it, `colour` is "#rrggbb"."""

    name: str
    colour: str = "#6b7785"
    description: str = ""
    parent: str | None = None
    id: str = field(default_factory=new_id)
    stamp: str = field(default_factory=new_id)


#: Kinds of corrections that are about which articles are one story.
STORY_KINDS = frozenset({"join", "part"})


@dataclass(frozen=True, slots=True)
class Correction:
    """One thing that the user knows better than the program.

    `ends`: the groups of anchors that it is about, in an order that depends on the kind (see `making`). `value`: what should
    stand in place of what the program took ("2031-05-02", "Harbour Post", "caption"); empty where nothing is stated.
    """

    kind: CorrectionKind
    ends: tuple[tuple[Anchor, ...], ...]
    value: str = ""
    author: str = ""
    made: datetime = field(default_factory=now)
    id: str = field(default_factory=new_id)
    stamp: str = field(default_factory=new_id)

    @property
    def anchors(self) -> tuple[Anchor, ...]:
        """All anchors, of all ends."""
        return tuple(anchor for end in self.ends for anchor in end)


Record = Note | Code | Correction
R = TypeVar("R", Note, Code, Correction)


def renewed(record: R, **fields: object) -> R:
    """The record in a new state: fields replaced, a new stamp, and for a note the time of the change."""
    if isinstance(record, Note):
        fields.setdefault("changed", now())
    return replace(record, stamp=new_id(), **fields)  # type: ignore[arg-type]  # fields of three classes


@dataclass(frozen=True, slots=True)
class Change:
    """A record before and after; None where it does not exist."""

    before: Record | None
    after: Record | None

    def __post_init__(self) -> None:
        one, two = self.before, self.after
        if one is None and two is None:
            raise ValueError("a change of nothing into nothing")
        if one is not None and two is not None and (one.id, type(one)) != (two.id, type(two)):
            raise ValueError("a change of one record into another")

    @property
    def inverse(self) -> Change:
        """The way back."""
        return Change(self.after, self.before)


@dataclass(frozen=True, slots=True)
class Operation:
    """Changes that are made together or not at all: one action of the user, one step of undo."""

    changes: tuple[Change, ...]

    @property
    def inverse(self) -> Operation:
        """The operation that takes this one back."""
        return Operation(tuple(change.inverse for change in reversed(self.changes)))


def added(*records: Record) -> Operation:
    """The operation that adds records."""
    return Operation(tuple(Change(None, record) for record in records))


def removed(records: Iterable[Record]) -> Operation:
    """The operation that takes records away."""
    return Operation(tuple(Change(record, None) for record in records))


def changed(before: R, **fields: object) -> Operation:
    """The operation that gives a record other fields."""
    return Operation((Change(before, renewed(before, **fields)),))


@dataclass(frozen=True, slots=True)
class KnownArticle:
    """An article that the project has met: its keys, the newest last, and a sketch of its text (see `sketch`)."""

    keys: tuple[ArticleKey, ...]
    sketch: tuple[int, ...] = ()
