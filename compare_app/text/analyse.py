"""The text stage's entrance: a document becomes a version.

Depends on `model` alone, compares nothing, and raises on no document, whatever its text.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace

from compare_app.model.cancel import ShouldCancel, checked
from compare_app.model.document import Document
from compare_app.model.version import Sentence, Version, Word
from compare_app.text import language, quotes, sentences
from compare_app.text.broken_words import broken, gaps, joined
from compare_app.text.facts import find_facts
from compare_app.text.line_ends import flat
from compare_app.text.words import words


def analyse(
    document: Document, known_language: str | None = None, should_cancel: ShouldCancel | None = None
) -> Version:
    """Find the words, sentences, quotes and facts of a document.

    All places in the version are code points in `document.text`. The language is `known_language`, else what the document states, else
    what its words say; "und" where they do not. Any text gives a version; raises Cancelled, and nothing else.
    """
    tag = known_language or language.detect(document.text, document.metadata.language)
    parts = words(document.text, should_cancel=should_cancel)
    of_two_lines = broken(document, parts, tag)
    all_words = joined(parts, of_two_lines)
    found = tuple(_sentences(document, all_words, tag, should_cancel))
    told = flat(document, gaps(parts, of_two_lines))
    version = Version(document, tag, all_words, found) if told is None else told.version(tag, all_words, found)
    version = replace(version, quotes=quotes.find_quotes(version.document, version.sentences, tag, should_cancel))
    facts = find_facts(version, should_cancel)
    if told is None:
        return replace(version, facts=facts)
    in_place = tuple(map(told.quote, version.quotes)), tuple(map(told.fact, facts))
    return Version(document, tag, all_words, found, *in_place)


#: Sentences of a paragraph between two questions whether they are still wanted.
_BLOCK = 2048


def _sentences(
    document: Document, all_words: tuple[Word, ...], tag: str, should_cancel: ShouldCancel | None
) -> Iterator[Sentence]:
    starts = [word.start for word in all_words]
    text = document.text
    for position, paragraph in checked(enumerate(document.paragraphs), should_cancel):
        spans = sentences.split(text, paragraph.span.start, paragraph.span.end, tag, should_cancel)
        for span in checked(spans, should_cancel, _BLOCK):
            yield Sentence(span, position, bisect_left(starts, span.start), bisect_left(starts, span.end))
