"""Quotation marks of a paragraph, each with the side it stands on.

The same glyph opens in one language and closes in another, and is mistyped often; so the white space around a mark tells its side,
and the glyph only where that leaves it open. Two apostrophes are a double mark, as two commas before a word are. Marks in markup attributes, inches and feet,
elisions (`'em`, `'80s`) are no quotation marks at all.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import Literal, NamedTuple

from compare_app.text.unclosed import told_behind
from compare_app.word_lists import Regex, WordLists

Side = Literal["open", "close", "either"]

DOUBLE = '"\u201c\u201d\u201e\u201f\u00ab\u00bb\u300c\u300d\u300e\u300f\uff02\u301d\u301e\u301f'
SINGLE = "'\u2018\u2019\u201a\u201b\u2039\u203a`"
_GLYPHS = DOUBLE + SINGLE
_MARK = re.compile(
    r"(?P<triple>'''|\u2019\u2019\u2019)|(?P<double>(?<![^\s(]),,(?=\w)|''|\u2019\u2019|\u2018\u2018|``|["
    + DOUBLE
    + r"])|(?P<single>["
    + SINGLE
    + r"])"
)
# Looked for only in paragraphs that have a `<` or `="`.
_MARKUP = re.compile(
    r"<[A-Za-z/!][^<>\n]{0,400}>|(?<![\w-])[\w-]{1,30}=(?:\"[^\"<>\n]{0,200}\"|[\u201c\u201d][^\u201c\u201d<>\n]{0,200}[\u201c\u201d])"
)
#: A height in feet and inches: 6' 2 before "
_FEET = re.compile(r"\d\s?['\u2019\u2032]\s?\d{1,2}\s?$")
_ALWAYS: dict[str, Side] = {
    "\u300c": "open", "\u300d": "close", "\u300e": "open", "\u300f": "close", "\u301d": "open", "\u301e": "close", "\u301f": "close",
    "\u201e": "open", ",,": "open",
}  # fmt: skip
_USUALLY: dict[str, Side] = {
    "\u201c": "open", "\u201d": "close", "\u201f": "open", "\u00ab": "open", "\u00bb": "close", "\u2018": "open",
    "\u2019": "close", "\u201a": "open", "\u201b": "open", "\u2039": "open", "\u203a": "close", "``": "open", "\u2018\u2018": "open",
    "\u2019\u2019": "close", "`": "open",
}  # fmt: skip
_BEFORE_OPEN = frozenset(" \t\n\u00a0\u202f\u2009\u3000([{\u2014\u2013-/\u00bf\u00a1\uff08\uff1a\uff0c\u3002=|>\u2022")
_AFTER_CLOSE = frozenset(
    " \t\n\u00a0\u202f\u2009\u3000)]}.,;:!?\u2026\u2014\u2013-/\uff09\uff0c\u3002\uff1b\uff1a\uff01\uff1f\u3001\u060c\u061b\u061f|<"
)
_SPEECH_ENDS = (",", ".", "!", "?", "\u2026")
#: rock 'n' roll
_AND = re.compile(r"['\u2018\u2019][nN]['\u2019]\s")


class MarkWords(WordLists, area="marks"):
    """What an apostrophe stands before, or for; asked of all languages at once."""

    #: right before a year cut short, which no mark opens: the class of ’98
    year_before: Regex
    #: what is cut at its beginning, behind the apostrophe, or hangs on the word before: ’em, ’tis, don’t, ’90s
    elisions: Regex


MARK_WORDS = MarkWords()


class Mark(NamedTuple):
    """A quotation mark `text[start:end]` (two apostrophes are one mark) and the side it stands on."""

    start: int
    end: int
    double: bool
    side: Side


def find_marks(text: str, start: int, end: int, language: str) -> list[Mark]:
    """The quotation marks of the paragraph `text[start:end]`, in order. Of three apostrophes the inner one is single."""
    found: list[Mark] = []
    markup = _markup(text, start, end)
    for match in _MARK.finditer(text, start, end):
        at, to = match.span()
        if (markup and _inside(markup, at)) or _is_inches(text, at, to, start):
            continue
        if match.lastgroup == "triple":
            found += _triple(text, at, to, start, end, language)
        elif match.lastgroup == "double":
            found.append(Mark(at, to, True, _side(text, at, to, start, end, language)))
        elif not _is_apostrophe(text, at, start, end):
            found.append(Mark(at, to, False, _side(text, at, to, start, end, language)))
    return found


def is_pointed(text: str, mark: Mark) -> bool:
    """Whether a mark is a guillemet, which closes no other mark."""
    return text[mark.start : mark.end] in ("\u00ab", "\u00bb")


def may_begin(text: str, mark: Mark) -> bool:
    """Whether a mark that closes nothing stands before the next sentence, where one that opens belongs."""
    return text[mark.start - 1] in ".!?" and text[mark.end : mark.end + 2].strip()[:1].isupper()


def may_open(text: str, mark: Mark) -> bool:
    """Whether a single mark can be more than an apostrophe before a word."""
    return (
        text[mark.start] != "\u2019"
        and not text[mark.end : mark.end + 1].isspace()
        and text[mark.end : mark.end + 1] != ""
    )


def _markup(text: str, start: int, end: int) -> list[tuple[int, int]]:
    if text.find("<", start, end) < 0 and text.find('="', start, end) < 0 and text.find("=\u201c", start, end) < 0:
        return []
    return [match.span() for match in _MARKUP.finditer(text, start, end)]


def _inside(spans: list[tuple[int, int]], at: int) -> bool:
    place = bisect_right(spans, at, key=lambda span: span[0]) - 1
    return place >= 0 and at < spans[place][1]


def _is_inches(text: str, at: int, to: int, start: int) -> bool:
    """The second mark of `6'3"`."""
    if at == start or not (text[at - 1].isdigit() or text[at - 1] == " "):
        return False
    return text[at:to] in "\"\u201d''" and _FEET.search(text, max(start, at - 7), at) is not None


def _triple(text: str, at: int, to: int, start: int, end: int, language: str) -> list[Mark]:
    side = _side(text, at, to, start, end, language)
    if side == "open":
        return [Mark(at, at + 2, True, "open"), Mark(at + 2, to, False, "open")]
    return [Mark(at, at + 1, False, "close"), Mark(at + 1, to, True, "close")]


def _side(text: str, at: int, to: int, start: int, end: int, language: str) -> Side:
    glyph = text[at:to]
    if glyph in _ALWAYS:
        return _ALWAYS[glyph]
    left, right = _neighbour(text, at, start, -1), _neighbour(text, to - 1, end, 1)
    if _ELIDED.search(text, max(start, at - 4), at) is not None:
        left = " "
    if glyph in "\u201c\u201d\u2018\u2019" and (left > "\u2e80" or right > "\u2e80"):
        return _USUALLY[glyph]  # scripts without spaces
    opens = left == "" or left in _BEFORE_OPEN
    closes = right == "" or right in _AFTER_CLOSE or (left in _SPEECH_ENDS and right.islower())  # ,"said
    if opens != closes:
        return "open" if opens else "close"
    if opens:
        return _side_between_spaces(text, at, to, end, (left, right), language)
    if glyph in "\u201c\u2018" and language in ("de", "cs", "sk", "sl", "hr", "bg", "et", "lt", "is") and not opens:
        return "close"
    return _USUALLY.get(glyph, "either")


def _side_between_spaces(text: str, at: int, to: int, end: int, sides: tuple[str, str], language: str) -> Side:
    """`valley? \u201c said Holt`: the paragraph's edge tells, or the words beside it."""
    left, right = sides
    if bool(left) != bool(right):
        return "open" if right else "close"
    if text[at:to] == "\u201c" and text[max(0, at - 2) : at - 1] in _SPEECH_ENDS:
        return "close" if told_behind(text, to, end, language) else "either"
    return _USUALLY.get(text[at:to], "either")


def _neighbour(text: str, at: int, limit: int, step: int) -> str:
    """The nearest character that is no quotation mark itself; empty at the paragraph's edge."""
    at += step
    for _ in range(3):
        if not (limit <= at if step < 0 else at < limit):
            return ""
        if text[at] not in _GLYPHS:
            return text[at]
        at += step
    return text[at] if (limit <= at if step < 0 else at < limit) else ""


#: d'« absurde »: an elision before a mark
_ELIDED = re.compile(r"(?<![^\W_])(?:[dlnscjmt]|qu)['\u2019]$", re.IGNORECASE)


def _is_apostrophe(text: str, at: int, start: int, end: int) -> bool:
    """`don't`, `'em`, `'80s`; a possessive at a word's end cannot be told here."""
    left = text[at - 1] if at > start else " "
    right = text[at + 1] if at + 1 < end else " "
    if left.isalnum() and right.isalnum():
        return True
    if right in DOUBLE and _ELIDED.search(text, max(start, at - 3), at + 1) is not None:
        return True
    if left.isalnum() and _AND.match(text, at - 2, at + 2) is not None:
        return True
    if left.isalnum() or not right.isalnum() or text[at] == "\u201a":
        return False
    year = text[at + 1 : at + 3].isdigit() and MARK_WORDS.year_before.search(text, max(start, at - 8), at) is not None
    return year or MARK_WORDS.elisions.match(text, at + 1, end) is not None
