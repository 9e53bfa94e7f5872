"""Whether a form of a marker is one in its place: not the month of May, a book that was written, a report's title."""

from __future__ import annotations

import re

from compare_app.model.spans import Span
from compare_app.text.facts.marker_words import PLACES
from compare_app.text.facts.words import FACTS

_AHEAD = 60  # characters in which the verb of a clause stands


def misread(m: re.Match[str], text: str, small: str) -> bool:
    """Whether a form is another word here: the following May, to vote no."""
    if m[0] == "may":
        return text[m.start()] == "M" and text[max(0, m.start() - 2) : m.start()].strip(" ").isalpha()
    if m[0] == "could":
        so_that = PLACES.so_that.search(small, max(0, m.start() - 24), m.start()) is not None
        return so_that or PLACES.in_vain.match(small, m.end()) is not None
    if m[0] == "no doubt":
        return PLACES.has.search(small[max(0, m.start() - 7) : m.start()]) is not None
    if m[0] in ("forecast", "forecasts"):
        return PLACES.given_by.search(small[max(0, m.start() - 6) : m.start()]) is not None
    return m[0] == "no" and small[max(0, m.start() - 8) : m.start()].rstrip().endswith(PLACES.votes)


def compares(m: re.Match[str], small: str) -> bool:
    """Whether a likelihood is a figure: 38 percent less likely to break a hip, twice as likely."""
    return m[0].startswith("likely") and PLACES.comparing.search(small[max(0, m.start() - 5) : m.start()]) is not None


def says(m: re.Match[str], text: str, small: str, within: Span) -> bool:
    """Whether a form of a verb of saying is one here: not the States, nor has been confirmed, these claims, wrote a book."""
    before = small[max(within.start, m.start() - 24) : m.start()]
    if text[m.start()].isupper() or PLACES.been.search(before) or (m[0] == "say" and PLACES.a_say.search(before)):
        return False
    if m[0] == "claimed" or m[0] in FACTS.tells:
        return PLACES.nothing_claimed.match(small, m.end()) is None
    if m[0] in FACTS.cue_nouns:
        noun = PLACES.determiner.search(before) or PLACES.counted.search(before)
        return not noun and PLACES.clause.match(small, m.end()) is not None
    if m[0] in FACTS.accuses and PLACES.of_doing.match(small, m.end()) is not None:
        return True
    if m[0] in FACTS.done_to_things:
        when = PLACES.told_when.match(small, m.end())
        after = when.end() if when is not None else m.end()
        return PLACES.claim.match(small, after) is not None or finite(small[after : min(after + _AHEAD, within.end)])
    return True


def finite(after: str) -> bool:
    """Whether a clause follows, whose verb stands within reach: announced the road was closed; not: announced the winners."""
    m = PLACES.verb.search(after)
    return m is not None and not PLACES.clause_ends.search(after[: m.start()])
