"""What a reader makes of a file: text, paragraphs with roles, metadata; or a problem in its place."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, time
from typing import Literal, NamedTuple

from compare_app.model.spans import Span

Role = Literal[
    "headline", "byline", "dateline", "subhead", "body", "caption", "list", "correction", "comment", "boilerplate"
]
ProblemKind = Literal["unreadable", "encrypted", "too_large", "empty", "unsupported", "damaged", "misread", "left_out"]

#: What takes nothing from the articles: these were read, or are none.
HARMLESS: frozenset[ProblemKind] = frozenset({"misread", "left_out"})

#: Roles whose sentences tell the story; the others are shown, and never linked.
STORY_ROLES: frozenset[Role] = frozenset({"headline", "subhead", "body", "caption", "list", "correction"})


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph's place and what it is for; the span has no white space at its ends."""

    span: Span
    role: Role = "body"


class Moment(NamedTuple):
    """A date, whether its time of day is known, and whether it is that of an update."""

    when: datetime
    to_the_minute: bool
    is_update: bool


@dataclass(frozen=True, slots=True)
class Metadata:
    """What the file itself states; None is unknown, never a guess."""

    title: str | None = None
    outlet: str | None = None
    author: str | None = None
    published: datetime | None = None
    #: "day" where the file gives a date without a time of day
    published_precision: Literal["day", "minute"] = "day"
    #: BCP 47 primary tag ("en"), where declared
    language: str | None = None
    #: when the article was last changed, where the file states that beside the publication
    updated: datetime | None = None
    #: the web address that it has, where the file states one
    address: str | None = None
    #: when an archive or a browser took this copy, which is not when it was published
    captured: datetime | None = None

    @property
    def moment(self) -> Moment | None:
        """Since when the text is as it is: since its last change, else since its publication."""
        published, updated = self.published, self.updated
        # one outlet's clock; no update comes before the publication
        later = published is None or updated is None or updated.replace(tzinfo=None) > published.replace(tzinfo=None)
        if updated is not None and later:
            return Moment(updated, updated.time() != time(), True)
        return None if published is None else Moment(published, self.published_precision == "minute", False)


CutSign = Literal["barrier", "goes on", "breaks off", "shorter than stated"]


@dataclass(frozen=True, slots=True)
class Cut:
    """Why a text may be only the beginning of its article, and the words of the file that say so.

    `barrier`: the rest is for those who pay; `goes on`: it says that there is more elsewhere; `breaks off`: it ends in the
    middle of a sentence or in the mark of a cut; `shorter than stated`: `words` is the number of words that the file states.
    """

    sign: CutSign
    words: str


@dataclass(frozen=True, slots=True)
class Document:
    """One article out of a file. `text` of a .txt file is the decoded file, CRLF made LF and BOM removed, nothing else."""

    #: relative to the folder that was opened, `/` as separator; a file with many articles adds `#n`
    path: str
    sha256: str
    text: str
    #: in order, not overlapping; together they cover everything but white space
    paragraphs: tuple[Paragraph, ...]
    metadata: Metadata = field(default_factory=Metadata)
    encoding: str | None = None
    #: visible words of the file that the article's text leaves out (menus, what the HTML library drops), in order
    left_out: tuple[str, ...] = ()
    #: what a person chose about this file, each in words ("encoding: koi8-r", "outlet: Harbour Post")
    chosen: tuple[str, ...] = ()
    #: the sign that this is only the beginning of an article, where there is one
    cut: Cut | None = None

    def __post_init__(self) -> None:
        end = 0
        for paragraph in self.paragraphs:
            if paragraph.span.start < end or paragraph.span.end > len(self.text):
                raise ValueError(f"paragraph out of order or out of the text: {paragraph.span}")
            end = paragraph.span.end


@dataclass(frozen=True, slots=True)
class Problem:
    """A file, or a part of one, that could not be used, or (`misread`) was read and perhaps wrongly, or (`left_out`) is beside
    the articles and none: one sentence for a person, with what to do.
    """

    path: str
    kind: ProblemKind
    message: str
