"""Strings in single marks, which are apostrophes too: outside double marks, or around them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from compare_app.model.spans import Span
from compare_app.text.frequencies import UNLISTED, frequencies
from compare_app.text.marked import Marked, string_in
from compare_app.text.marks import Mark, may_open
from compare_app.text.paired import Pair
from compare_app.text.string_words import STRINGS


def in_single_marks(
    text: str, paragraph: Span, number: int, marks: Sequence[Mark], doubles: Sequence[Marked]
) -> list[Marked]:
    """Strings in single marks outside double ones, or around them."""
    found: list[Marked] = []
    starts = [double.outer.start for double in doubles]
    place = 0
    while place < len(marks):
        opening = marks[place]
        place += 1
        if opening.side == "close" or _within(doubles, starts, opening.start) or not may_open(text, opening):
            continue
        closing = closing_single(text, marks, place, doubles, starts)
        if closing is None:
            continue
        made = string_in(text, paragraph, number, Pair(opening, marks[closing]))
        if made is not None:
            found.append(made)
            place = closing + 1
    return found


def _within(doubles: Sequence[Marked], starts: Sequence[int], at: int) -> bool:
    place = bisect_right(starts, at) - 1
    return place >= 0 and at < doubles[place].outer.end


def closing_single(
    text: str, marks: Sequence[Mark], place: int, doubles: Sequence[Marked], starts: Sequence[int]
) -> int | None:
    """The mark that closes what stands open before `marks[place]`; a possessive's apostrophe only if there is no better one."""
    possessive: int | None = None
    for at in range(place, min(len(marks), place + 40)):
        mark = marks[at]
        if _within(doubles, starts, mark.start):
            continue
        if mark.side == "open":
            if text[mark.start] == "\u2019":
                continue  # ’ave: no mark
            break
        if not is_possessive(text, mark):
            return at
        possessive = at if possessive is None else possessive
    return possessive


def is_possessive(text: str, mark: Mark) -> bool:
    """`the voters' choice`, `the cheek o' them`: an s or a word cut short before, a space and a letter after."""
    after = text[mark.end : mark.end + 2]
    apostrophe = after[1:] in ("'", "\u2019")  # askin' 'em
    if len(after) != 2 or after[0] != " " or not (after[1].isalpha() or apostrophe):
        return False
    word = _WORD.search(text, max(0, mark.start - 20), mark.start)
    low = word[0].lower() if word is not None else ""
    return low.endswith(("s", "x", "z")) or low in STRINGS.cut_short or _is_dropped_g(low)


def _is_dropped_g(word: str) -> bool:
    """`askin' 'em`, `the hangin' tree`: a word that is none, and one with a g behind it."""
    table = frequencies("en") if word.endswith("in") else None
    return table is not None and table.get(f"{word}g", 0.0) > _OFTENER * table.get(word, UNLISTED)


#: How many times as common a word is with the g that its apostrophe stands for.
_OFTENER = 20


_WORD = re.compile(r"[^\W\d_]+\Z")
