"""The text stage's entrance: a document becomes a version.

Depends on `model` alone, compares nothing, and never raises on a document, whatever its text.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace

from compare_app.model.document import Document
from compare_app.model.version import Sentence, Version, Word

from . import language, quotes, sentences
from .facts import find_facts
from .words import words


def analyse(document: Document, known_language: str | None = None) -> Version:
    """The document with its language (found, where it is not known), words, sentences, quotes and facts."""
    tag = known_language or language.detect(document.text, document.metadata.language)
    all_words = words(document.text)
    found = _sentences(document, all_words, tag)
    version = Version(document, tag, all_words, found, quotes.find_quotes(document, found, tag))
    return replace(version, facts=find_facts(version))


def _sentences(document: Document, all_words: tuple[Word, ...], tag: str) -> tuple[Sentence, ...]:
    starts = [word.start for word in all_words]
    text = document.text
    return tuple(
        Sentence(span, position, bisect_left(starts, span.start), bisect_left(starts, span.end))
        for position, paragraph in enumerate(document.paragraphs)
        for span in sentences.split(text, paragraph.span.start, paragraph.span.end, tag)
    )
