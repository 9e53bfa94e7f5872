"""How old an article says that people are, and how old whoever is told by a noun must be: `the 78-year-old`, `the pensioner`."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cached_property
from typing import NamedTuple

from compare_app.text.names.named import Named, Person
from compare_app.text.speakers.people.article import Article
from compare_app.text.speakers.people.people import People
from compare_app.text.speakers.people.role_words import ROLES

#: Mia Holt, 78, … Mia Holt (78)
_BEHIND = re.compile(r"(?:,| \() ?(?P<age>\d{1,3})(?=[,.;)])")
_BEFORE = 60  # characters in which an age stands before a name


class Years(NamedTuple):
    """From which age to which."""

    first: int
    last: int


class Ages:
    """The ages of one text."""

    def __init__(self, article: Article, people: People) -> None:
        self._text, self._people = article.text, people

    def told_by(self, noun: str) -> Years | None:
        """How old whoever is called so is, as far as the noun tells."""
        aged = ROLES.aged.fullmatch(noun)
        if aged is not None:
            return Years(int(aged["age"]), int(aged["age"]))
        first, _, last = ROLES.ages.get(noun, "").partition(" ")
        return Years(int(first), int(last)) if last else None

    def is_another(self, person: Person, noun: str) -> bool:
        """Whether somebody is older or younger than the noun says."""
        years = self.told_by(noun)
        age = self._ages.get(person.name) if years is not None else None
        return years is not None and age is not None and not years.first <= age <= years.last

    def only_one(self, noun: str, named: Iterable[Named]) -> Person | None:
        """The only one of those named who is as old as the noun says."""
        years = self.told_by(noun)
        if years is None:
            return None
        people = {n.person.name: n.person for n in named}
        found = [p for p in people.values() if years.first <= self._ages.get(p.name, -1) <= years.last]
        return found[0] if len(found) == 1 else None

    @cached_property
    def _ages(self) -> dict[str, int]:
        """The age of everybody of whom it is told."""
        ages: dict[str, int] = {}
        for named in self._people.named:
            behind = _BEHIND.match(self._text, named.end)
            before = ROLES.aged_before.search(self._text, max(0, named.start - _BEFORE), named.start)
            found = behind or before
            if found is not None:
                ages.setdefault(named.person.name, int(found["age"]))
        return ages
