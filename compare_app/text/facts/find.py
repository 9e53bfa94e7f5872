"""The order in which facts are looked for: a date is no number, and a name holds no date."""

from __future__ import annotations

from collections.abc import Iterable

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
        found += free_of(find_numbers(version.text, sentence.span, version.language), dates)
        found += find_markers(version.text, sentence.span, version.language)
    dates = [fact for fact in found if fact.kind == "date"]
    found += free_of(find_names(version), dates)
    return tuple(sorted(found, key=lambda fact: (fact.span, fact.kind)))


def free_of(facts: Iterable[Fact], taken: Iterable[Fact]) -> list[Fact]:
    """The facts that share no code point with those taken."""
    places = {at for fact in taken for at in range(fact.span.start, fact.span.end)}
    return [fact for fact in facts if not any(at in places for at in range(fact.span.start, fact.span.end))]
