"""A document after text analysis: words, sentences, quotes and facts, with their places."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple

from compare_app.model.document import STORY_ROLES, Document, Role
from compare_app.model.spans import Span

QuoteKind = Literal["direct", "partial", "scare", "title"]
FactKind = Literal["number", "date", "name", "negation", "certainty", "attribution"]


class Word(NamedTuple):
    """A word or number: its place and its folded form (case, accents, soft hyphens, apostrophe glyphs put aside)."""

    start: int
    end: int
    form: str


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence, its paragraph's position, and its words as the range `words[first_word:last_word]` of the version."""

    span: Span
    paragraph: int
    first_word: int
    last_word: int


@dataclass(frozen=True, slots=True)
class Mention:
    """A speaker as mentioned at the quote, and the person it was resolved to, or None."""

    span: Span
    name: str | None = None


@dataclass(frozen=True, slots=True)
class Quote:
    """One utterance: its pieces without the quotation marks, in order; who said it and with which verb or phrase.

    `corrected_by`: the user's correction that says who speaks, or that nobody is named; a mention that is printed nowhere then
    has an empty span.
    """

    pieces: tuple[Span, ...]
    kind: QuoteKind
    speaker: Mention | None = None
    cue: Span | None = None
    corrected_by: str = ""

    def __post_init__(self) -> None:
        if not self.pieces:
            raise ValueError("a quote without pieces")
        for before, after in zip(self.pieces, self.pieces[1:], strict=False):
            if after.start < before.end:
                raise ValueError(f"pieces out of order: {before} {after}")

    @property
    def speaker_origin(self) -> Literal["program", "user"]:
        """Who says who speaks."""
        return "user" if self.corrected_by else "program"

    @property
    def span(self) -> Span:
        """From the first piece's start to the last one's end."""
        return Span(self.pieces[0].start, self.pieces[-1].end)


@dataclass(frozen=True, slots=True)
class Fact:
    """Something checkable: a number, date, name, negation, hedge or attribution. Equal `key` means the same fact.

    `key` is a normal form ("number:1200000:usd", "date:2031-05-02", "name:maria lopez"); `about` names what more is
    known ("approximate", "person").
    """

    kind: FactKind
    span: Span
    key: str
    about: str = ""


@dataclass(frozen=True, slots=True)
class Version:
    """One witness of a story. Sentences tile every paragraph but for white space, in reading order."""

    document: Document
    #: BCP 47 primary tag; "und" where unknown
    language: str
    words: tuple[Word, ...]
    sentences: tuple[Sentence, ...]
    quotes: tuple[Quote, ...] = ()
    facts: tuple[Fact, ...] = ()

    @property
    def text(self) -> str:
        """The document's text."""
        return self.document.text

    def role(self, sentence: int) -> Role:
        """The role of the paragraph that the sentence stands in."""
        return self.document.paragraphs[self.sentences[sentence].paragraph].role

    def tells_story(self, sentence: int) -> bool:
        """Whether the sentence takes part in alignment (bylines, comments and boilerplate do not)."""
        return self.role(sentence) in STORY_ROLES

    def words_of(self, sentence: int) -> tuple[Word, ...]:
        """The sentence's words, in order."""
        s = self.sentences[sentence]
        return self.words[s.first_word : s.last_word]
