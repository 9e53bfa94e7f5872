"""The order in which facts are looked for: a date is no number, and a name holds no date."""

from __future__ import annotations

from collections.abc import Iterable

from compare_app.model.spans import Span
from compare_app.model.version import Fact, Version

from .dates import find_dates
from .markers import find_markers
from .names import find_names
from .numbers import find_numbers


def facts_of(version: Version) -> tuple[Fact, ...]:
    """See `compare_app.text.facts.find_facts`."""
    found: list[Fact] = []
    published = version.document.metadata.published
    for sentence in version.sentences:
        dates = find_dates(version.text, sentence.span, version.language, published)
        found += dates
        numbers = free_of(find_numbers(version.text, sentence.span, version.language), dates)
        markers = find_markers(version.text, sentence.span, version.language)
        hedges = [fact for fact in numbers if fact.kind == "certainty"]
        found += numbers
        found += [fact for fact in markers if fact.kind != "certainty"]
        said = [fact for fact in markers if fact.kind == "attribution"]
        found += free_of([fact for fact in markers if fact.kind == "certainty"], [*hedges, *dates, *said])
    dates, numbers = ([fact for fact in found if fact.kind == kind] for kind in ("date", "number"))
    names = free_of(find_names(version), dates)
    if version.language == "de":
        names = free_of(names, numbers)  # Zwei Drittel
    places = {name.span for name in names if " " in name.span.of(version.text)}
    numbers = [fact for fact in numbers if not inside(fact, places, version.text)]
    names = free_of(names, numbers)  # US$ 5
    found = [fact for fact in found if fact.kind != "number"] + numbers + names
    return tuple(sorted(found, key=lambda fact: (fact.span, fact.kind)))


def inside(number: Fact, names: Iterable[Span], text: str) -> bool:
    """Whether a number word is part of a name: Three Mile Island."""
    written = number.span.of(text)
    return written[0].isupper() and any(name.contains(number.span) and name != number.span for name in names)


def free_of(facts: Iterable[Fact], taken: Iterable[Fact]) -> list[Fact]:
    """The facts that share no code point with those taken."""
    places = {at for fact in taken for at in range(fact.span.start, fact.span.end)}
    return [fact for fact in facts if places.isdisjoint(range(fact.span.start, fact.span.end))]
