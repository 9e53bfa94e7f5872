"""The order in which facts are looked for: a date is no number, and a name holds no date.

What a sentence states by itself is worked out once: drafts of one text, and the versions of a story, share most sentences.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from functools import lru_cache
from itertools import accumulate

from compare_app.model.cancel import ShouldCancel, checked
from compare_app.model.spans import Span
from compare_app.model.version import Fact, Version
from compare_app.text.facts import east_asian
from compare_app.text.facts.date_readings import find_dates
from compare_app.text.facts.markers import find_markers
from compare_app.text.facts.names import find_names
from compare_app.text.facts.numbers import find_numbers


def facts_of(version: Version, should_cancel: ShouldCancel | None = None) -> tuple[Fact, ...]:
    """See `compare_app.text.facts.find_facts`."""
    published = version.document.metadata.published
    found: list[Fact] = []
    for sentence in checked(version.sentences, should_cancel):
        found += stated(version.text, sentence.span, version.language, published)
    dates, numbers = ([fact for fact in found if fact.kind == kind] for kind in ("date", "number"))
    names = free_of(find_names(version, should_cancel), dates)
    if version.language == "de":
        names = free_of(names, numbers)  # Zwei Drittel
    numbers = outside(numbers, [name.span for name in names if " " in name.span.of(version.text)], version.text)
    names = free_of(names, numbers)  # US$ 5
    found = [fact for fact in found if fact.kind != "number"] + numbers + names
    return tuple(sorted(found, key=lambda fact: (fact.span, fact.kind)))


def stated(text: str, within: Span, language: str, published: datetime | None) -> Iterator[Fact]:
    """The dates, numbers and markers of a sentence."""
    low, high = within.start - _before(text, within.start), within.end + _behind(text, within.end)
    for fact in _stated(text[low:high], Span(within.start - low, within.end - low), language, published):
        yield Fact(fact.kind, fact.span.shifted(low), fact.key, fact.about)


#: The finders look at no more than so much of what stands before and behind a sentence.
_BEFORE, _BEHIND = 16, 100


def _before(text: str, start: int) -> int:
    """How much before a sentence its facts can depend on: behind a full stop only that it stands there."""
    before = text[max(0, start - _BEFORE) : start].rstrip()
    return min(start, _BEFORE if before and _in_word(before[-1]) else 1)


def _behind(text: str, end: int) -> int:
    """How much behind a sentence its facts can depend on: where it ends with a stop, nothing."""
    return _BEHIND if _in_word(text[end - 1 : end]) else 0


def _in_word(sign: str) -> bool:
    return sign.isalnum() or sign == "_"


@lru_cache(maxsize=1 << 13)
def _stated(text: str, within: Span, language: str, published: datetime | None) -> tuple[Fact, ...]:
    if language in east_asian.LANGUAGES:
        return tuple(east_asian.stated(text, within, published))
    dates = find_dates(text, within, language, published)
    numbers = free_of(find_numbers(text, within, language), dates)
    markers = find_markers(text, within, language)
    hedges = [fact for fact in numbers if fact.kind == "certainty"]
    said = [fact for fact in markers if fact.kind == "attribution"]
    doubts = free_of([fact for fact in markers if fact.kind == "certainty"], [*hedges, *dates, *said])
    return (*dates, *numbers, *(fact for fact in markers if fact.kind != "certainty"), *doubts)


def outside(numbers: Iterable[Fact], names: Sequence[Span], text: str) -> list[Fact]:
    """The numbers without words that are part of a name: Three Mile Island. The names are in order and do not overlap."""
    starts = [name.start for name in names]

    def inside(number: Span) -> bool:
        k = bisect_right(starts, number.start) - 1
        return k >= 0 and text[number.start].isupper() and names[k].contains(number) and names[k] != number

    return [fact for fact in numbers if not inside(fact.span)]


def free_of(facts: Iterable[Fact], taken: Iterable[Fact]) -> list[Fact]:
    """The facts that share no code point with those taken."""
    places = sorted(fact.span for fact in taken)
    if not places:
        return list(facts)
    starts = [place.start for place in places]
    reach = list(accumulate((place.end for place in places), max))  # of all that begin so far

    def free(span: Span) -> bool:
        k = bisect_left(starts, span.end)
        return k == 0 or reach[k - 1] <= span.start

    return [fact for fact in facts if free(fact.span)]
