"""Datelines: where and when a report was filed, and by which agency. VARNHOLT, May 3 (Northline) — …

They say nothing of what happened: the agency is no name of the story, and two outlets file one story from two towns.
"""

from __future__ import annotations

import re

from compare_app.model.spans import Span

_PLACE = r"[^\W\d_a-z][\w.’'-]*(?:\s[^\W\d_a-z][\w.’'-]*){0,2}"
#: Malden, May 3, and Port Verrin; Malden/Port Verrin; Malden, 3. Mai.
_PLACE_AND_DAY = rf"{_PLACE}(?:/{_PLACE})?(?:,\s[\w. ,]{{1,25}})?"
#: What follows begins a sentence: Mayor Holt (Labour) — who resigned — is no dateline.
_BRACKETS = re.compile(
    r"\([^()\n]{1,40}\)\s?(?:--?|[‐‑–—_:])(?!\s?[a-zà-öø-ÿ])"
    # of agencies that set no dash: (CNN) The dam broke. (CNN)The dam broke.
    r"|\((?:AP|AFP|ANI|ANSA|CNN|EFE|IANS|PTI|Reuters|TASS|UPI|Xinhua|dpa)\)(?=\s?[^\W\d_a-zà-öø-ÿ])"
)
_FILED = re.compile(_PLACE_AND_DAY)
#: Without an agency, capitals, a day or a state cut short make the dateline: VARNHOLT, Orland — …; Varnholt, 3 May – …; Varnholt, Orl. — …
_BARE = re.compile(
    rf"(?=[^\W\d_a-z]{{3}}|[^\n]{{1,50}}\d|[\w ’'-]{{3,30}},\s[^\W\d_a-z]\w{{1,4}}\.\s?(?:--|[–—]))(?:{_PLACE_AND_DAY})\s?(?:\s--?|[–—])\s?(?![a-zà-öø-ÿ\s])(?=[^\n]{{0,30}}[a-zß-ÿ])"
)
#: A dateline's place and day take no more room than this.
_REACH = 60


def agencies(text: str) -> tuple[Span, ...]:
    """What stands in the brackets of datelines."""
    return tuple(Span(m.start(), m.end()) for m in _BRACKETS.finditer(text) if opens_dateline(m.start(), text))


def opens_dateline(opening: int, text: str) -> bool:
    """Whether a bracket has before it in its line nothing, or a place and a day alone."""
    line = text.rfind("\n", 0, opening) + 1
    if opening - line > _REACH:
        return False
    place = re.match(r"[^\W\d_]+", text[line:opening])
    return place is None or place[0].isupper() or bool(_FILED.fullmatch(text[line:opening].strip()))


def dateline_of(sentence: str) -> int:
    """How many signs at the beginning of a sentence are a dateline; 0 without one.

    >>> dateline_of("VARNHOLT, May 3 (Northline) — The dam broke."), dateline_of("The dam broke.")
    (29, 0)
    """
    brackets = _BRACKETS.search(sentence, 0, 2 * _REACH)
    if brackets is not None and opens_dateline(brackets.start(), sentence):
        return brackets.end()
    bare = _BARE.match(sentence)
    return bare.end() if bare is not None and bare.end() <= _REACH else 0
