"""Who a paragraph is all about: `Ruiz has brought a hen. She told reporters its name.`, before `“...,” the Delby senator said`."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from compare_app.text.names.named import Named, Person
from compare_app.text.speakers.people.pronoun_words import PRONOUNS

#: What may stand between a sentence's beginning and the name of whom it is about.
_TO_NAME = re.compile(r"\s*(?:[\w'\u2019.-]+ ){0,4}")


def told_of(text: str, ends: Sequence[int], named: Sequence[Named], start: int, end: int) -> Person | None:
    """The person with whom the paragraph `text[start:end]` begins, where each further sentence goes on with him or her."""
    first = bisect_left(named, start, key=_place)
    if first >= len(named) or named[first].start >= end or named[first].possessive:
        return None
    person = named[first].person
    if _TO_NAME.fullmatch(text, start, named[first].start) is None or not person.likely:
        return None
    sentence = bisect_left(ends, start + 1)
    while sentence < len(ends) and ends[sentence] < end:
        begins = ends[sentence]
        again = bisect_left(named, begins, key=_place)
        same = again < len(named) and named[again].person == person and not text[begins : named[again].start].strip()
        if not same and PRONOUNS.goes_on.match(text, begins) is None:
            return None
        sentence += 1
    return person


def begun_with(text: str, named: Sequence[Named], start: int, end: int) -> Person | None:
    """Who begins the sentence `text[start:end]` and does something in it: `But Orr, reached in Dell, did not deny it.`"""
    first = bisect_left(named, start, key=_place)
    if first >= len(named) or named[first].start >= end or named[first].possessive or not named[first].person.likely:
        return None
    return named[first].person if PRONOUNS.but.fullmatch(text, start, named[first].start) is not None else None


def _place(named: Named) -> int:
    return named.start
