"""Quotes of one version: marked strings, put together to utterances, each with its speaker and cue."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from compare_app.model.document import Document
from compare_app.model.spans import Span
from compare_app.model.version import Mention, Quote, Sentence

from .attribution import Attribution, Place, attribute
from .grammar import Grammar, grammar_of
from .kinds import kind_of
from .marked import Marked, find_marked
from .tokens import Token, tokenize


@dataclass(frozen=True, slots=True)
class _Said:
    """A marked string with its place among the tokens of its paragraph, and what its own sentence says of it."""

    marked: Marked
    place: Place
    found: Attribution | None


def find_quotes(document: Document, sentences: Sequence[Sentence], language: str) -> tuple[Quote, ...]:
    """The utterances of a document, in the order of their first pieces."""
    text = document.text
    grammar = grammar_of(language)
    strings = find_marked(text, [paragraph.span for paragraph in document.paragraphs], language)
    ends = [sentence.span.end for sentence in sentences]
    said = [one for paragraph in _by_paragraph(strings) for one in _located(document, paragraph, ends, grammar)]
    return tuple(_quote(text, group) for group in _utterances(text, said))


def _by_paragraph(strings: Sequence[Marked]) -> Iterator[list[Marked]]:
    group: list[Marked] = []
    for marked in strings:
        if group and marked.paragraph != group[0].paragraph:
            yield group
            group = []
        group.append(marked)
    if group:
        yield group


def _located(document: Document, strings: Sequence[Marked], ends: Sequence[int], grammar: Grammar) -> Iterator[_Said]:
    """The strings of one paragraph among its tokens, between the ends of sentences that stand outside of strings."""
    text = document.text
    paragraph = document.paragraphs[strings[0].paragraph].span
    tokens = tokenize(text, paragraph.start, paragraph.end, strings)
    breaks = _breaks(tokens, strings, ends, paragraph)
    starts = [token.start for token in tokens]
    for marked in strings:
        at = bisect_left(starts, marked.outer.start)
        before = bisect_left(breaks, at + 1) - 1
        low = breaks[before] if before >= 0 else 0
        following = breaks[before + 1] if before + 1 < len(breaks) else len(tokens)
        ended = following == at + 1 and following < len(tokens)
        end = (breaks[before + 2] if before + 2 < len(breaks) else len(tokens)) if ended else following
        content = marked.content.of(text)
        place = Place(tokens, at, low, end, content[-1], ended, content.count(" ") + 1)
        yield _Said(marked, place, attribute(place, grammar))


def _breaks(tokens: Sequence[Token], strings: Sequence[Marked], ends: Sequence[int], paragraph: Span) -> list[int]:
    """Positions of tokens at which a sentence begins, but for those inside strings."""
    starts = [token.start for token in tokens]
    first, last = bisect_left(ends, paragraph.start), bisect_left(ends, paragraph.end)
    found = [0]
    place = 0
    for end in ends[first:last]:
        while place < len(strings) and strings[place].outer.end < end:
            place += 1
        inside = place < len(strings) and strings[place].content.start < end < strings[place].content.end
        at = bisect_left(starts, end)
        if not inside and at > found[-1] and at < len(tokens):
            found.append(at)
    return found


def _utterances(text: str, said: Sequence[_Said]) -> Iterator[list[_Said]]:
    group: list[_Said] = []
    for one in said:
        if group and not _joins(group, one):
            yield group
            group = []
        group.append(one)
    if group:
        yield group


def _joins(group: Sequence[_Said], one: _Said) -> bool:
    """Whether the string goes on with the utterance: taken up in a new paragraph, or after nothing but its attribution."""
    last = group[-1]
    if one.marked.taken_up:
        return last.marked.goes_on
    if (
        one.marked.paragraph != last.marked.paragraph
        or last.found is None
        or last.found.side != "after"
        or not last.found.beside
    ):
        return False
    tokens = one.place.tokens
    same = one.found is not None and one.found.cue == last.found.cue
    if one.place.low <= last.place.at:  # the same sentence
        return same or one.found is None
    return (
        one.place.low == one.place.at
        and one.found is None
        and last.place.end == one.place.low
        and one.place.tokens is tokens
    )


def _quote(text: str, group: Sequence[_Said]) -> Quote:
    first = next((one for one in group if one.found is not None), group[0])
    found, tokens = first.found, first.place.tokens
    speaker = cue = None
    if found is not None and found.speaker is not None:
        phrase = found.speaker
        speaker = Mention(Span(tokens[phrase.head].start, tokens[phrase.head_end - 1].end))
    if found is not None and found.cue is not None:
        cue = Span(tokens[found.cue[0]].start, tokens[found.cue[1] - 1].end)
    kind = kind_of(text, first.marked.content.of(text), first.place, found)
    if len(group) > 1:
        kind = "direct"
    return Quote(tuple(one.marked.content for one in group), kind, speaker, cue)


__all__ = ["find_quotes", "replace"]
