"""Quick answers about one story: which row a sentence is in, what it is linked to, which quotes it touches."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from compare_app.model.alignment import Link, SentenceRef
from compare_app.model.changes import LinkChanges, QuoteEvent
from compare_app.model.comparison import Story
from compare_app.model.spans import Span
from compare_app.model.version import Sentence
from compare_app.page.cells import CellText, cell_text

if TYPE_CHECKING:
    from compare_app.changes.lines import Lines


class Partner(NamedTuple):
    """A sentence at the other end of a link, and the link's position."""

    version: int
    sentence: int
    link: int


class Stub(NamedTuple):
    """The place where a moved passage stands in its own version; it is shown in row `shown_in`."""

    shown_in: int
    after: bool


#: In place of a version to mark against: each against the state before it, so that what an editor did is told once.
STEPS = -1


def all_apart(story: Story) -> bool:
    """Whether all versions of a story are reports written apart, and none a later state of another."""
    count = len(story.versions)
    return count > 1 and len(story.changes.apart) == count * (count - 1) // 2


class StoryIndex:
    """Look-ups over a story, built once; cells are put together when asked for."""

    def __init__(self, story: Story) -> None:
        self.story = story
        self.rows = story.alignment.rows
        self.links = story.alignment.links
        self.row_of = _rows_of_sentences(story)
        self.beside = frozenset(row for row in range(len(self.rows)) if not self._tells_story(row))
        self._partners = _partners(story)
        self._starts = [[s.span.start for s in v.sentences] for v in story.versions]
        self._events = self._events_by_place()
        self.stubs = self._find_stubs()

    # --- rows and cells

    def follows(self, version: int, before: int) -> bool:
        """Whether a version can be a later state of another one, and so can have dropped what that has: not another outlet's,
        nor a report written apart.
        """
        return self._lines.one(version, before) and not self.apart(version, before)

    def resolved(self, version: int, base: int | None) -> int | None:
        """The base that a choice comes to for a version: of `STEPS` the state before it, None where it follows none."""
        return self.befores[version] if base == STEPS else base

    @cached_property
    def befores(self) -> tuple[int | None, ...]:
        """Of each version the state before it, of the same article: what an editor made it from. None for a first one."""
        earlier = (reversed(range(v)) for v in range(len(self.story.versions)))
        return tuple(next((w for w in ones if self.follows(v, w)), None) for v, ones in enumerate(earlier))

    @property
    def has_steps(self) -> bool:
        """Whether any version is a later state of another."""
        return any(before is not None for before in self.befores)

    @cached_property
    def _lines(self) -> Lines:
        """By which the claims go, too; loaded when it is first asked, since a window starts without the analysis."""
        from compare_app.changes.lines import Lines

        return Lines(self.story.versions)

    def apart(self, version: int, other: int) -> bool:
        """Whether two versions are reports written apart: what only one of them has is neither new in it nor dropped."""
        return self.story.changes.written_apart(version, other)

    @cached_property
    def possible(self) -> dict[SentenceRef, list[Link]]:
        """The possible pairs of each sentence that has any."""
        found: defaultdict[SentenceRef, list[Link]] = defaultdict(list)
        for link in self.story.alignment.possible:
            found[link.a].append(link)
            found[link.b].append(link)
        return dict(found)

    @cached_property
    def all_apart(self) -> bool:
        """Whether all versions are reports written apart, and none a later state of another."""
        return all_apart(self.story)

    def present(self, row: int) -> tuple[int, ...]:
        """The versions that have the passage."""
        return tuple(v for v, sentences in enumerate(self.rows[row].cells) if sentences)

    def base_of(self, row: int, chosen: int | None) -> int:
        """The version that the row's marks are against: the chosen one, else the earliest that has the passage."""
        present = self.present(row)
        return chosen if chosen is not None and chosen in present else present[0]

    def cell(self, row: int, version: int) -> CellText:
        """What the version says in the row."""
        return cell_text(self.story.versions[version], self.rows[row].cells[version])

    def tells_story(self, row: int) -> bool:
        """Whether the row takes part in the comparison (a byline, a comment does not)."""
        return row not in self.beside

    def is_beyond(self, row: int, version: int, other: int) -> bool:
        """Whether what the other version has in the row may stand in the rest of a version of which only the beginning may
        be there: it need not have left it out.
        """
        there = self.rows[row].cells[other]
        return bool(there) and all(self.may_hold(version, other, s) for s in there)

    def may_hold(self, version: int, other: int, sentence: int) -> bool:
        """Whether a sentence that the version lacks may stand in its rest, which is not there."""
        return self.story.changes.may_hold(version, other, sentence)

    def place_of(self, ref: SentenceRef) -> tuple[int, int]:
        """The row in which a sentence stands, and its version."""
        return self.row_of[ref.version][ref.sentence], ref.version

    def sentence(self, version: int, sentence: int) -> Sentence:
        """A sentence of a version."""
        return self.story.versions[version].sentences[sentence]

    @cached_property
    def passages(self) -> tuple[int, ...]:
        """The rows that take part in the comparison: passage n is the one at n - 1."""
        return tuple(row for row in range(len(self.rows)) if row not in self.beside)

    def label(self, row: int) -> str:
        """The number under which people know a row: passages count from one, what stands beside the story between them does
        not, and is "3a", "3b" behind passage 3.
        """
        before = bisect_right(self.passages, row)
        if row not in self.beside:
            return str(before)
        first = self.passages[before - 1] + 1 if before else 0
        return f"{before}{_letters(row - first)}"

    # --- links

    def partners(self, version: int, sentence: int, other: int) -> list[Partner]:
        """What the sentence is linked to in the other version."""
        return [p for p in self._partners[version][sentence] if p.version == other]

    def all_partners(self, version: int, sentence: int) -> list[Partner]:
        """What the sentence is linked to in all other versions."""
        return self._partners[version][sentence]

    def stands_alone(self, version: int, sentence: int) -> bool:
        """Whether no other version says what the sentence says."""
        return not self._partners[version][sentence]

    def linked(self, row: int, a: int, b: int) -> bool:
        """Whether any sentence of the two cells is linked directly."""
        there = set(self.rows[row].cells[b])
        return any(p.sentence in there for s in self.rows[row].cells[a] for p in self.partners(a, s, b))

    def against(self, row: int, version: int, chosen: int | None) -> int | None:
        """The version that this cell is marked against, None for the base itself.

        Where the pair is held together over a third version only, the nearest version with a direct link is taken; without
        a chosen base an earlier one, since no version changed what came after it.
        """
        base = self.base_of(row, chosen)
        if base == version:
            return None
        if self.linked(row, version, base):
            return base
        others = sorted(
            (v for v in self.present(row) if v < version or (chosen is not None and v != version)),
            key=lambda v: (abs(v - version), v),
        )
        return next((v for v in others if self.linked(row, version, v)), base)

    def changes(self, link: int) -> LinkChanges:
        """What happened along a link."""
        return self.story.changes.by_link[link]

    # --- quotes

    def sentence_at(self, version: int, offset: int) -> int | None:
        """The sentence that holds the offset, or the last one before it."""
        found = bisect_right(self._starts[version], offset) - 1
        return found if found >= 0 else None

    def row_at(self, version: int, offset: int) -> int | None:
        """The row that shows the offset of a version's text."""
        sentence = self.sentence_at(version, offset)
        return None if sentence is None else self.row_of[version][sentence]

    def events(self, row: int, version: int) -> list[QuoteEvent]:
        """Quote events whose side in this version stands in the row."""
        return self._events.get((row, version), [])

    def side_spans(self, event: QuoteEvent, version: int) -> tuple[Span, ...]:
        """Where the event's words stand in the version: the quote's pieces, or the words without marks."""
        quote, span = (event.a, event.a_span) if event.first == version else (event.b, event.b_span)
        if quote is not None:
            return self.story.versions[version].quotes[quote].pieces
        return () if span is None else (span,)

    # --- building

    def _tells_story(self, row: int) -> bool:
        cells = enumerate(self.rows[row].cells)
        return any(self.story.versions[v].tells_story(sentences[0]) for v, sentences in cells if sentences)

    def _events_by_place(self) -> dict[tuple[int, int], list[QuoteEvent]]:
        found: dict[tuple[int, int], list[QuoteEvent]] = defaultdict(list)
        for event in self.story.changes.quote_events:
            for version in (event.first, event.second):
                rows = {self.row_at(version, span.start) for span in self.side_spans(event, version)}
                for row in rows - {None}:
                    found[(row, version)].append(event)  # type: ignore[index]  # None is taken out above
        return dict(found)

    def _find_stubs(self) -> dict[tuple[int, int], list[Stub]]:
        """For every moved passage, the cell of its own version next to which it really stands."""
        found: dict[tuple[int, int], list[Stub]] = defaultdict(list)
        for number, row in enumerate(self.rows):
            for version in row.moved:
                place = self._neighbour(version, row.cells[version])
                if place is not None:
                    found[(place.shown_in, version)].append(Stub(number, place.after))
        return dict(found)

    def _neighbour(self, version: int, sentences: tuple[int, ...]) -> Stub | None:
        """The nearest cell of the story, backwards then forwards, that stands in the version's own order."""
        rows = self.row_of[version]
        for sentence in range(sentences[0] - 1, -1, -1):
            if self._anchors(rows[sentence], version):
                return Stub(rows[sentence], after=True)
        for sentence in range(sentences[-1] + 1, len(rows)):
            if self._anchors(rows[sentence], version):
                return Stub(rows[sentence], after=False)
        return None

    def _anchors(self, row: int, version: int) -> bool:
        """Whether a stub may stand beside the version's cell: bylines are folded away, and a stub with them."""
        return version not in self.rows[row].moved and row not in self.beside


def _letters(number: int) -> str:
    """a, b, … z, aa, ab, …"""
    letters = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("a") + rest) + letters
    return letters


def _rows_of_sentences(story: Story) -> list[list[int]]:
    rows = [[0] * len(v.sentences) for v in story.versions]
    for number, row in enumerate(story.alignment.rows):
        for version, sentences in enumerate(row.cells):
            for sentence in sentences:
                rows[version][sentence] = number
    return rows


def _partners(story: Story) -> list[list[list[Partner]]]:
    partners: list[list[list[Partner]]] = [[[] for _ in v.sentences] for v in story.versions]
    for number, link in enumerate(story.alignment.links):
        partners[link.a.version][link.a.sentence].append(Partner(link.b.version, link.b.sentence, number))
        partners[link.b.version][link.b.sentence].append(Partner(link.a.version, link.a.sentence, number))
    return partners
