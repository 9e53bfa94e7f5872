"""Speech set off without marks: paragraphs of somebody's own words, which the one before announces with a colon.

Newspapers print statements, letters and posts so: `Orr said in a statement:`, and below it, without marks, `I have let down my family …`.
Only what speaks of itself as I or we is taken for such words, and only in an article whose writer does not: of everything else nothing tells
where the words end.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import cache
from itertools import groupby

from compare_app.model.document import Document
from compare_app.model.spans import Span
from compare_app.text.marked import Marked
from compare_app.text.string_words import STRINGS
from compare_app.word_lists import Words

#: A quotation mark: then the statement is set off by that.
_MARK = re.compile("[\"\u201c\u201d\u201e\u00ab\u00bb]|(?<!\\w)['\u2018]")
_FEW = 25  # characters: shorter paragraphs are hardly statements
_LINE = 160  # characters of the announcing sentence
_ENDS = (".", "!", "?", "\u2026")


@cache
def _announced() -> re.Pattern[str]:
    """What ends by saying that words follow."""
    return re.compile(rf"\b(?:{'|'.join(sorted(STRINGS.announces))})\b[^.!?:\n]{{0,80}}:$")


@cache
def _of_self() -> re.Pattern[str]:
    return _any_of(STRINGS.of_self)


@cache
def _narrator() -> re.Pattern[str]:
    return _any_of(STRINGS.narrator)


def _any_of(words: Words) -> re.Pattern[str]:
    """One of the words, those in small letters also with a capital."""
    both = (word if word[0].isupper() else f"[{word[0].upper()}{word[0]}]{word[1:]}" for word in sorted(words))
    return re.compile(rf"\b(?:{'|'.join(both)})\b")


def set_off(document: Document, found: Sequence[Marked]) -> list[Marked]:
    """The paragraphs that are somebody's words without marks; `found`: the marked strings of the document, in order."""
    marked = {string.paragraph for string in found}
    spoken: list[int] = []
    for number in range(1, len(document.paragraphs)):
        goes_on = bool(spoken) and spoken[-1] == number - 1
        if number not in marked and (goes_on or _is_announced(document, number)) and _is_own(document, number, goes_on):
            spoken.append(number)
    if not spoken or _tells_of_self(document, found, set(spoken)):
        return []
    runs = (list(run) for _, run in groupby(enumerate(spoken), key=lambda place: place[1] - place[0]))
    return [string for run in runs for string in _strings(document, [number for _, number in run])]


def _is_announced(document: Document, number: int) -> bool:
    """Whether the paragraph before ends by saying that words follow."""
    before = document.paragraphs[number - 1].span
    if document.text[before.end - 1] != ":":
        return False
    return _announced().search(document.text, max(before.start, before.end - _LINE), before.end) is not None


def _is_own(document: Document, number: int, goes_on: bool) -> bool:
    """Whether a paragraph without marks speaks of itself."""
    paragraph = document.paragraphs[number]
    words = paragraph.span.of(document.text)
    if paragraph.role != "body" or not words.endswith(_ENDS) or (len(words) < _FEW and not goes_on):
        return False
    return _of_self().search(words) is not None and _MARK.search(words) is None


def _tells_of_self(document: Document, found: Sequence[Marked], spoken: set[int]) -> bool:
    """Whether the writer says I or we outside of all quotes."""
    starts = [string.outer.start for string in found]
    for number, paragraph in enumerate(document.paragraphs):
        if number in spoken:
            continue
        for match in _narrator().finditer(document.text, paragraph.span.start, paragraph.span.end):
            last = bisect_right(starts, match.start()) - 1
            if last < 0 or found[last].outer.end <= match.start():
                return True
    return False


def _strings(document: Document, run: Sequence[int]) -> list[Marked]:
    """The paragraphs of one run as one quote that goes on."""
    spans: list[Span] = [document.paragraphs[number].span for number in run]
    return [
        Marked(span, span, number, goes_on=number != run[-1], taken_up=number != run[0], whole=False)
        for number, span in zip(run, spans, strict=True)
    ]
