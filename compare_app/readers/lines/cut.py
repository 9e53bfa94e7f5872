"""Signs that a file holds only the beginning of an article: what a paywall shows, what a feed cuts, what a copy lost.

Only what the file itself says or shows is a sign; a short article is none. A remark, never a reason to leave the file out.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from compare_app.model.document import Cut, Paragraph
from compare_app.model.spans import Span
from compare_app.word_lists import Pattern, WordLists


class CutWords(WordLists, area="readers.cut"):
    """Regular expressions in small letters: a page may be in another language than its article."""

    #: what stands where a page stops showing an article to those who do not pay
    barriers: Pattern
    #: the last line of a teaser, whose text goes on elsewhere …
    goes_on: Pattern
    #: … the same in brackets: (more)
    follows: Pattern
    #: … and behind the first words alone, on their line: links to other stories say so, too
    more: Pattern
    #: words that end no sentence
    leads_on: Pattern


@cache
def _barrier_words() -> re.Pattern[str]:
    return re.compile(CutWords().barriers, re.I)


#: It says itself how much is missing.
_SHARE = re.compile(r"\b\d{1,3}(?:[.,]\d+)?\s?%", re.I)


@cache
def _call_alone() -> re.Pattern[str]:
    words = CutWords()
    told = r"(?: (?:on|at|in|auf|bei) .{1,40}|\s*[:→»>]?\s*[\"“„«‘].{1,200}[\"”“»’])?"
    return re.compile(rf"\W*(?:{words.goes_on}){told}\W*|\(\s*(?:{words.follows})\s*\)", re.I)


@cache
def _call_behind() -> re.Pattern[str]:
    """A call on the line of an article's first words; it begins like a line of its own."""
    words = CutWords()
    return re.compile(
        rf"(?<=\S)\s+(?=[(\[]?(?-i:[A-Z]|[^a-z\W]))(?P<call>[(\[]?(?:{words.goes_on}|{words.more})"
        r"(?:\s*[:→»>]?\s*[\"“„«‘][^.]{1,200}[\"”“»’])?[^\w.]*)$",
        re.I,
    )


#: What services set behind the beginning of an article that they give away.
_CHARS_LEFT = re.compile(r"\s?(?P<call>\[\+\d+ chars\])$")
#: How feeds and news services end what they cut.
_CUT_MARK = re.compile(r"(?:\[(?:…|\.\.\.)\]|\((?:…|\.\.\.)\)|\[\+\d+ chars\])[\s>→]*$")


@cache
def _ellipsis() -> re.Pattern[str]:
    words = CutWords()
    call = rf"(?:{words.goes_on}|{words.more}|{words.follows})\W*"
    return re.compile(rf"[^\W_][,;]?\s?(?:…|\.\.\.)\s?(?:{call})?$", re.I)


#: A sentence ended here.
_ENDED = re.compile("[.!?:;…。！？]['\"’”»«“」)\\]*_]*$")


@cache
def _leads_on() -> re.Pattern[str]:
    return re.compile(rf"(?:,|\b(?:{CutWords().leads_on}))$", re.I)


#: Longer articles than this are read whole, whatever a box below them offers.
_TEASER_WORDS = 400
_FEED_WORDS = 200
_TAIL = 4
_LONGEST_LINE = 300
#: Of the words that a page states so many must be there, and a page that counts letters states far more.
_LEAST_SHARE = 0.6
_FEWEST_STATED = 100


def cut_sign(
    text: str, paragraphs: Sequence[Paragraph], beside: Sequence[str] = (), stated_words: int | None = None
) -> Cut | None:
    """The sign that this may be only the beginning of an article; None where there is none.

    `beside`: paragraphs that the page shows right behind the text and that are no part of it. `stated_words`: how many
    words the article has, where the file says so.
    """
    body = [p for p in paragraphs if p.role in ("body", "list")]
    if not body:
        return None
    words = sum(len(p.span.of(text).split()) for p in body)
    if stated_words is not None and words >= 0.9 * stated_words:
        return None
    last = _end_of(body[-1], text)
    tail = [_end_of(p, text) for p in paragraphs[-_TAIL:] if p.role != "comment"]
    return (
        _barrier([*tail, *beside], words if _ENDED.search(last) else 0)
        or _goes_on(tail, last)
        or _breaks_off(last, words)
        or _shorter(sum(p.span.end - p.span.start for p in body), words, stated_words)
    )


def parted(text: str, paragraphs: Sequence[Paragraph]) -> tuple[Paragraph, ...]:
    """The paragraphs, the words "Continue reading" at the end of the last one's line apart: they are no part of its sentence."""
    last = next((i for i in reversed(range(len(paragraphs))) if paragraphs[i].role in ("body", "list")), None)
    if last is None:
        return tuple(paragraphs)
    span = paragraphs[last].span
    end_of = _end_of(paragraphs[last], text)
    found = _call_behind().search(end_of) or _CHARS_LEFT.search(end_of)
    if found is None:
        return tuple(paragraphs)
    begin = span.end - len(found["call"])
    end = span.end - len(found[0])
    pieces = (Paragraph(Span(span.start, end), paragraphs[last].role), Paragraph(Span(begin, span.end), "boilerplate"))
    return (*paragraphs[:last], *pieces, *paragraphs[last + 1 :])


def _end_of(paragraph: Paragraph, text: str) -> str:
    """A paragraph's last words: no more are looked at, however long a line is that a hostile file holds."""
    span = paragraph.span
    return text[max(span.start, span.end - _LONGEST_LINE - 1) : span.end]


def _barrier(lines: Sequence[str], words: int) -> Cut | None:
    for line in lines:
        found = _barrier_words().search(line) if len(line) <= _LONGEST_LINE else None
        if found and (words <= _TEASER_WORDS or _SHARE.search(found[0])):
            return Cut("barrier", " ".join(line.split()))
    return None


def _goes_on(tail: Sequence[str], last: str) -> Cut | None:
    line = tail[-1] if tail else ""
    if _call_alone().fullmatch(line) and (line != last or len(line.split()) <= 6):
        return Cut("goes on", " ".join(line.split()))
    return None


def _breaks_off(last: str, words: int) -> Cut | None:
    marked = _CUT_MARK.search(last) or (_ellipsis().search(last) if words <= _FEED_WORDS else None)
    torn = len(last.split()) >= 8 and not _ENDED.search(last) and _leads_on().search(last)
    return Cut("breaks off", " ".join(last.split()[-8:])) if marked or torn else None


def _shorter(signs: int, words: int, stated: int | None) -> Cut | None:
    """Whether the file states many more words than there are; some state the number of letters instead."""
    if stated is None or stated < _FEWEST_STATED or words >= _LEAST_SHARE * stated:
        return None
    if abs(stated - signs) < 0.08 * signs:
        return None
    return Cut("shorter than stated", f"{stated}")
