"""Quotes of one version: marked strings, put together to utterances, each with its speaker and cue."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from compare_app.model.document import Document
from compare_app.model.version import Mention, Quote, QuoteKind, Sentence

from .dialogue import LANGUAGES, dashed, parted
from .grammar import Grammar, grammar_of
from .kinds import kind_of
from .marked import Marked, find_marked
from .people import People
from .voices import Said, Voices


def find_quotes(document: Document, sentences: Sequence[Sentence], language: str) -> tuple[Quote, ...]:
    """The utterances of a document, in the order of their first pieces."""
    grammar = grammar_of(language)
    strings = _strings(document, language, grammar)
    if not strings:
        return ()
    ends = [sentence.span.end for sentence in sentences]
    voices = Voices(document, strings, ends, grammar, language)
    people = People(document, grammar, ends, [marked.outer for marked in strings])
    groups = _utterances([voices.said(marked) for marked in strings])
    return tuple(_quote(document.text, group, voices, people, grammar) for group in groups)


def _strings(document: Document, language: str, grammar: Grammar) -> list[Marked]:
    """Marked strings, and the speech that some languages set off by dashes or part inside its marks."""
    spans = [paragraph.span for paragraph in document.paragraphs]
    found = find_marked(document.text, spans, language)
    if language == "fr":
        found = [part for marked in found for part in parted(document.text, marked, grammar)]
    if language not in LANGUAGES:
        return found
    spoken = {
        number: strings
        for number, span in enumerate(spans)
        if (strings := dashed(document.text, span, number, grammar))
    }
    kept = [marked for marked in found if marked.paragraph not in spoken]
    return sorted([*kept, *(s for strings in spoken.values() for s in strings)], key=lambda marked: marked.outer.start)


def _utterances(said: Sequence[Said]) -> Iterator[list[Said]]:
    group: list[Said] = []
    for one in said:
        if group and not _joins(group[-1], one):
            yield group
            group = []
        group.append(one)
    if group:
        yield group


def _joins(last: Said, one: Said) -> bool:
    """Whether a string goes on with the utterance: taken up in a new paragraph, or after nothing but its attribution."""
    if one.marked.taken_up:
        return last.marked.goes_on
    voice = last.voice
    if one.marked.paragraph != last.marked.paragraph or voice is None or voice.side != "after" or not voice.beside:
        return False
    if one.place.low <= last.place.at:  # the same sentence
        return one.voice is None or one.voice.cue == voice.cue
    between = one.place.tokens[one.place.low : one.place.at]
    follows = last.place.end == one.place.low and not any(token.is_word for token in between)
    return follows and one.voice is None and not last.place.ended


def _quote(text: str, group: Sequence[Said], voices: Voices, people: People, grammar: Grammar) -> Quote:
    first = next((one for one in group if one.voice is not None), group[0])
    voice = first.voice
    kind = _kind(text, group, first, grammar)
    if voice is None and kind != "title" and (kind != "scare" or grammar.inverts):
        voice = voices.heard(group[0], kind == "direct")
    for one in group:
        voices.settle(one, voice if kind != "title" else None)
    pieces = tuple(one.marked.content for one in group)
    if voice is None or kind == "title":
        return Quote(pieces, kind)
    return Quote(pieces, kind, Mention(voice.speaker, people.resolve(voice)), voice.cue)


def _kind(text: str, group: Sequence[Said], first: Said, grammar: Grammar) -> QuoteKind:
    if len(group) > 1:
        return "direct"
    return kind_of(text, first.marked.content.of(text), first.place, first.voice, grammar.capital_nouns)
