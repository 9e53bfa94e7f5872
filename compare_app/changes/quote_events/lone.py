"""Quotes without a partner: their words stand in the other version as prose, or in another quote, or not at all."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import NamedTuple

from compare_app.changes.quote_events import prose
from compare_app.changes.quote_events.context import Context
from compare_app.changes.quote_events.kinds import Look, same_glyphs, verdict
from compare_app.changes.quote_events.marks import marked
from compare_app.changes.quote_events.matching import Group
from compare_app.changes.quote_events.quoted import Words, words_of
from compare_app.changes.quote_events.retelling import whole_speech
from compare_app.changes.quote_events.runs import aligned, mass
from compare_app.changes.quote_events.style import HouseStyle
from compare_app.changes.quote_events.witnesses import QuoteWords, Witness
from compare_app.model.changes import TURNED, EventKind, QuoteEvent
from compare_app.model.spans import Span
from compare_app.model.version import Version

#: Share of a quote's words found in a quote that is matched already, for the words to count as still standing.
_REPEATED = 0.8
#: … and words that need not tell much, where all of them stand there in a row.
_IN_A_ROW = 3
#: Share of a quote that a quote within it has at most.
_NESTED = 0.5


class _Place(NamedTuple):
    """Where the words of a quote stand in one version, and which of them the other lacks; no span where they are not there."""

    span: Span | None
    words: tuple[Span, ...] = ()


class Lone:
    """The quotes of two versions that are nobody's partner. `backwards`: the quote stands in the later version."""

    def __init__(
        self, one: Witness, other: Witness, columns: tuple[int, int], context: Context, style: HouseStyle
    ) -> None:
        self.one, self.other = one, other
        self.columns = columns
        self.context = context
        self.style = style

    def alone(self, k: int, own: Witness, there: Witness, partners: Mapping[int, int]) -> QuoteEvent:
        """What became of a quote without a partner: its words stand there as prose, or are not there. `partners` are those of the others."""
        backwards = own is self.other
        words, span = own.quotes[k], own.version.quotes[k].span
        linked = self.context.partners(words.sentences, backwards)
        place = prose.find(words, there, linked, _surname(own.version, k))
        if place and self._stood_already(k, own, place, backwards):
            place = None
        if place is not None:
            event = self._moved_to_prose(k, own, there, place, backwards)
            return _as_speech(event, whole_speech(there.version, place.span, span), backwards)
        place = self._told_by_links(k, own, there, backwards)
        if place is None:
            still = self._repeated(k, own, there, partners)
            mine = _Place(span, own.version.quotes[k].pieces)
            return self._only_here(k, mine, _Place(still), backwards, "repeated" if still else "")
        return self._moved_to_prose(k, own, there, place, backwards)

    def _told_by_links(self, k: int, own: Witness, there: Witness, backwards: bool) -> prose.Place | None:
        """Where a link tells the quote without its marks, in whatever words: the place that shares most with it."""
        spans = self.context.retold(own.version.quotes[k].pieces, backwards)
        places = [place for span in spans if (place := prose.within(own.quotes[k], there, span))]
        return max(places, key=lambda place: (place.share, -place.span.start), default=None)

    def _moved_to_prose(self, k: int, own: Witness, there: Witness, place: prose.Place, backwards: bool) -> QuoteEvent:
        """The event of a quote whose words stand in the other version as prose."""
        span = own.version.quotes[k].span
        mine = words_of(own, (k,))
        theirs = Words(there.version, place.tokens, (place.span,))
        glyphs = not same_glyphs(mine.text, span, theirs.text, place.span)
        result = verdict(mine, theirs, place.runs, Look(self.style, glyphs))
        if marked(theirs.text, place.span):
            kind = TURNED.get(result.kind, result.kind) if backwards else result.kind
        else:
            kind = "newly_quoted" if backwards else "unquoted"
        lost, gained = result.found.lost(mine), result.found.gained(theirs)
        return self._sided(kind, k, _Place(span, lost), _Place(place.span, gained), backwards)

    def _only_here(self, k: int, own: _Place, there: _Place, backwards: bool, reason: str) -> QuoteEvent:
        """A quote that the other version lacks: it was dropped or, read backwards, added."""
        return self._sided("added" if backwards else "dropped", k, own, there, backwards, reason)

    def _sided(
        self, kind: EventKind, k: int, own: _Place, there: _Place, backwards: bool, reason: str = ""
    ) -> QuoteEvent:
        """An event of a quote that stands on one side, turned so that the earlier version comes first."""
        a, b = (there, own) if backwards else (own, there)
        moved = a.span is not None and b.span is not None and self.context.moved(a.span, b.span)
        quote_a, quote_b = (None, k) if backwards else (k, None)
        return QuoteEvent(kind, *self.columns, quote_a, quote_b, a.span, b.span, moved, a.words, b.words, reason=reason)

    def _stood_already(self, k: int, own: Witness, place: prose.Place, backwards: bool) -> bool:
        """Whether the quote's own version says the same as prose, too: then that prose is the other's partner."""
        linked = self._back(place.span, backwards)
        if prose.short(own.quotes[k]):
            there = self.other if not backwards else self.one
            found = prose.places(own.quotes[k], there, set(there.sentences_of(place.span)))
            return len(prose.places(own.quotes[k], own, linked)) >= len(found)
        again = prose.find(own.quotes[k], own, linked)
        return again is not None and again.share >= 0.8 * place.share

    def _back(self, span: Span, backwards: bool) -> set[int]:
        sentences = (self.one if backwards else self.other).sentences_of(span)
        return self.context.partners(sentences, not backwards)

    def _repeated(self, k: int, own: Witness, there: Witness, partners: Mapping[int, int]) -> Span | None:
        """A quote of the other version that holds these words too, though it is matched with another quote; or what is there of
        another quote of the own version that holds them: a headline repeats what somebody says in the text.
        """
        quote = own.quotes[k]
        for j, other in enumerate(there.quotes):
            if _holds(other, quote):
                return there.version.quotes[j].span
        twice = (i for i in sorted(partners) if i != k and _holds(own.quotes[i], quote))
        return next((there.version.quotes[partners[i]].span for i in twice), None)

    def bared(self, group: Group) -> list[QuoteEvent]:
        """Events of a quote that lost its own marks, so that a quote within it is found in its place; else none."""
        if len(group.matches) > 1:
            return []
        (match,) = group.matches
        for backwards, k, own, there, other in (
            (False, match.a, self.one, self.other, match.b),
            (True, match.b, self.other, self.one, match.a),
        ):
            quote, inner = own.quotes[k], there.quotes[other]
            at = [(r.b, r.b + r.n) if backwards else (r.a, r.a + r.n) for r in match.runs]
            nested = Span(quote.tokens[at[0][0]].start, quote.tokens[at[-1][1] - 1].end)
            if mass(match.runs) < _NESTED * quote.mass and marked(own.version.text, nested):
                place = prose.bare(quote, tuple(t for s in inner.sentences for t in there.line(s)))
                if place:
                    outer = self._moved_to_prose(k, own, there, place, backwards)
                    mine = there.version.quotes[other]
                    still = _Place(own.version.quotes[k].span)
                    within = self._only_here(other, _Place(mine.span, mine.pieces), still, not backwards, "repeated")
                    return [outer, within]
        return []


def _holds(other: QuoteWords, quote: QuoteWords) -> bool:
    """Whether one quote has nearly all words of another, and says something by them; or all of them in a row, however common they
    are: ‘Not one cent’ of a headline.
    """
    if len(quote.tokens) < 2 or not set(quote.keys) & set(other.keys):
        return False
    size = len(quote.forms)
    if size >= _IN_A_ROW and any(other.forms[n : n + size] == quote.forms for n in range(len(other.forms))):
        return True
    runs = aligned(quote.tokens, other.tokens)
    return quote.mass >= 1 and mass(runs) >= _REPEATED * quote.mass and len(runs) <= 2


def _as_speech(event: QuoteEvent, there: Span, backwards: bool) -> QuoteEvent:
    """The event with the whole speech as the place of the words without marks."""
    words = tuple(span for span in (event.lost if backwards else event.gained) if there.contains(span))
    return replace(event, a_span=there, lost=words) if backwards else replace(event, b_span=there, gained=words)


def _surname(version: Version, quote: int) -> str:
    """The last word of the name of a quote's speaker, as a word's form."""
    speaker = version.quotes[quote].speaker
    return speaker.name.split()[-1].casefold() if speaker is not None and speaker.name else ""
