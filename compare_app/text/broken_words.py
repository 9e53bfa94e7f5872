"""Words that the end of a line breaks, as print and its transcripts have them: `the cap-` and below it `tain`.

What stands on both sides of the hyphen is one word, unless it is two that a hyphen joins anywhere (half-past, Anglo-Irish): there the whole is in no list
of words, and both parts are.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from itertools import pairwise

from compare_app.model.document import Document
from compare_app.model.spans import Span
from compare_app.model.version import Word
from compare_app.text.frequencies import frequencies

#: Between the two parts: a hyphen and the line's end, and no blank line.
_BREAK = re.compile(r"[-\u00ad\u2010\u00ac][ \t]*\n[ \t]*")


def broken(document: Document, words: Sequence[Word], language: str) -> list[int]:
    """The numbers of the words that the next one ends, in the same paragraph."""
    if not _BREAK.search(document.text):
        return []
    known, here = frequencies(language) or {}, {word.form for word in words}
    begins = {paragraph.span.start for paragraph in document.paragraphs}
    return [
        k
        for k, (first, second) in enumerate(pairwise(words))
        if second.start not in begins
        and _is_parted(document.text, first, second)
        and (
            first.form + second.form in here
            or _is_one(first.form, second.form, known, small=document.text[second.start].islower())
        )
    ]


def _is_parted(text: str, first: Word, second: Word) -> bool:
    """Whether a hyphen and the line's end are all that stands between two words of letters, both in small letters or in capitals."""
    if _BREAK.fullmatch(text, first.end, second.start) is None or not first.form.isalpha():
        return False
    begins = text[second.start]
    return begins.islower() or (begins.isupper() and text[first.start : first.end].isupper())


def _is_one(first: str, second: str, known: Collection[str], *, small: bool) -> bool:
    """Whether two parts are one word, by a language's words; without them a small letter behind the hyphen is enough."""
    if not known:
        return small
    return first + second in known or (small and not (first in known and second in known))


def joined(words: Sequence[Word], broken: Sequence[int]) -> tuple[Word, ...]:
    """The words, broken ones as one over both lines."""
    if not broken:
        return tuple(words)
    found: list[Word] = []
    goes_on = False
    parts = set(broken)
    for k, word in enumerate(words):
        if goes_on:
            word = Word(found[-1].start, word.end, found.pop().form + word.form)  # noqa: PLW2901
        found.append(word)
        goes_on = k in parts
    return tuple(found)


def as_one_line(text: str, span: Span, inside: Iterable[tuple[int, int]]) -> str:
    """A stretch of text without line ends, broken words whole; a hyphen that joins two words stays. `inside`: where words begin and end."""
    parts, at = [], span.start
    for found in _BREAK.finditer(text, span.start, span.end):
        whole = any(start < found.start() < end for start, end in inside)
        parts += [text[at : found.start()], "" if whole else "-"]
        at = found.end()
    return " ".join("".join([*parts, text[at : span.end]]).split())


def gaps(words: Sequence[Word], broken: Sequence[int]) -> list[Span]:
    """The places of the hyphens and line ends inside the broken words, in order."""
    return [Span(words[k].end, words[k + 1].start) for k in broken]
