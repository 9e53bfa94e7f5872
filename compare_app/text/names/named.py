"""Somebody whom an article names, and a mention of somebody."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from compare_app.text.names.titles import Gender


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody whom the article names."""

    name: str
    gender: Gender | None
    #: a title, a known first name, an age, or the surname alone elsewhere make it a person and no product
    likely: bool = True

    @property
    def parts(self) -> list[str]:
        """The words of the name."""
        return self.name.split()

    def bears(self, surname: str) -> bool:
        """Whether the name ends in a surname, which may have several words."""
        words = surname.lower().split()
        return len(words) < len(self.parts) and self.name.lower().split()[-len(words) :] == words


class Named(NamedTuple):
    """A mention of a person outside of quotes."""

    start: int
    end: int
    person: Person
    possessive: bool
