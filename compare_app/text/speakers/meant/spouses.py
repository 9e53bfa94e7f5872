"""Which of a couple is meant by `his wife` and `her husband`, where both have been named: `Jim and Nancy Orr`."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from compare_app.text.names.named import Person
from compare_app.text.names.titles import Gender
from compare_app.text.speakers.meant.antecedents import Antecedents
from compare_app.text.speakers.people.article import Article
from compare_app.text.speakers.people.people import People
from compare_app.text.speakers.people.role_words import ROLES
from compare_app.text.speakers.people.stranger_words import STRANGERS

_GAP = 2  # characters between paragraphs


class Spouses:
    """The couples of one text."""

    def __init__(self, article: Article, people: People, before: Antecedents) -> None:
        self._text, self._ends = article.text, article.ends
        self._people, self._before = people, before

    def meant(self, words: Sequence[str], at: int) -> str | None:
        """`Jim and Nancy Orr came. Mr. Orr sat. “...,” said his wife`: the other one of a couple of one surname."""
        gender = ROLES.spouses.get(" ".join(words).lower())
        person = self._before.near("f" if gender == "m" else "m", at) if gender is not None else None
        if person is None:
            return None
        others = [
            p
            for p in self._people.by_last.get(person.parts[-1].lower(), ())
            if p.gender == gender and self._are_told_together(p, person)
        ]
        return others[0].name if len(others) == 1 else None

    def _are_told_together(self, one: Person, other: Person) -> bool:
        """`Jim and Nancy Orr`, `Jim Orr and his wife, Nancy`: a couple, and no father and daughter of one surname."""
        first, second = re.escape(one.parts[0]), re.escape(other.parts[0])
        named = rf"(?:{first}|{second})\b"
        bonds = "|".join(bond.split()[-1] for bond in ROLES.spouses)
        return re.search(rf"\b{named} and {named}|\b(?:{bonds}),? {named}", self._text) is not None

    def told_of(self, gender: Gender | str, at: int) -> str | None:
        """`Jim and Nancy Orr came. “...,” Mr. Orr said. His wife nodded. “...,” SHE said`: whom the sentence before tells of."""
        place = bisect_left(self._ends, at)
        while place > 0 and self._people.is_quoted(self._ends[place - 1] + _GAP):
            place -= 1
        start = self._ends[place - 1] if place > 0 else 0
        told = STRANGERS.spouse.match(self._text, start)
        if told is None or ROLES.spouses.get(told["bond"].lower()) != gender:
            return None
        return self.meant(told["bond"].split(), start)
