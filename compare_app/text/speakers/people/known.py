"""Which of the people that an article has introduced a name means: in full, a surname, a title and a surname, a first name alone."""

from __future__ import annotations

from collections.abc import Sequence

from compare_app.text.names.name_runs import is_epithet, unnicked
from compare_app.text.names.named import Person
from compare_app.text.names.surnames_first import family_of
from compare_app.text.names.titles import bare_name, gender_of
from compare_app.text.phrases.words import PHRASES

LONGEST = 120  # characters of a name with its titles; longer runs of capitals are shouting


class Known:
    """The people of one article by their names, as they are met."""

    def __init__(self) -> None:
        self.by_last: dict[str, list[Person]] = {}
        self.by_first: dict[str, list[Person]] = {}
        #: those of whom only a surname with a title is told, or a first name
        self.titled: dict[str, Person] = {}
        #: single names that stand alone outside of quotes
        self.by_first_name: set[str] = set()
        #: the full names whose surname alone stands before anybody else of the surname comes
        self.by_surname: frozenset[str] = frozenset()
        self._found: dict[str, Person | None] = {}

    def add(self, person: Person) -> None:
        """Take in somebody, by every name that may mean the person."""
        self.by_last.setdefault(person.parts[-1].lower(), []).append(person)
        bare = person.parts[-1].lower().removeprefix("al-").removeprefix("el-")  # Nouri al-Amin, later Mr. Amin
        if bare != person.parts[-1].lower():
            self.by_last.setdefault(bare, []).append(person)
        if (family := family_of(person.name)) != person.parts[-1].lower():
            self.by_last.setdefault(family, []).append(person)
        self.by_first.setdefault(person.parts[0].lower(), []).append(person)
        self._found.clear()

    def person(self, mention: str) -> Person | None:
        """The person of a full name, a surname, a title and a surname, or a first name alone."""
        if mention not in self._found:
            self._found[mention] = self._person(mention) if len(mention) <= LONGEST else None
        return self._found[mention]

    def _person(self, mention: str) -> Person | None:
        name, titles = bare_name(unnicked(mention))
        parts = name.split()
        if len(parts) > 1 and parts[0].lower() in PHRASES.particles and gender_of(parts[0], ()) is None:
            return self._person(" ".join(parts[1:]))  # Van Dijk, Von der Leyen
        if not parts:
            return None
        known = self.by_last.get(parts[-1].lower(), ())
        if len(parts) > 1 and (whole := self._with_surname(parts)) is not None:
            return whole
        if len(parts) > 1:
            same = [p for p in known if p.parts[0][0].lower() == parts[0][0].lower()]
            exact = next((p for p in same if p.name == name), None)
            shorter = (
                self.person(" ".join(parts[1:])) if not same and (len(parts) > 2 or is_epithet(parts[0])) else None
            )
            return exact or (same[0] if same else shorter)
        wanted = gender_of("", titles)
        fitting = [p for p in known if wanted is None or p.gender in (None, wanted)]
        if len(fitting) > 1:  # whom the article calls Ana elsewhere, it hardly calls Orr
            called = (p for p in fitting if p.parts[0] not in self.by_first_name or p.name in self.by_surname)
            fitting = list(called) or fitting
        if not fitting:
            fitting = [p for p in self.by_first.get(parts[0].lower(), ()) if p.gender is not None]
        return fitting[0] if fitting else self.titled.get(parts[-1].lower())

    def of_surname(self, surname: str) -> list[Person]:
        """Everybody of a surname, which may have several words."""
        known = self.by_last.get(surname.rpartition(" ")[2].lower(), ())
        return [person for person in known if person.bears(surname)]

    def has_own_surname(self, surname: str) -> bool:
        """Whether the article called somebody by the surname alone before another of the surname came."""
        return any(person.name in self.by_surname for person in self.by_last.get(surname.lower(), ()))

    def _with_surname(self, parts: Sequence[str]) -> Person | None:
        """Who bears a surname of several words, the first of them: `Jim Vander Laan` for `Mr. Vander Laan`."""
        ends = [p for p in self.by_last.get(parts[-1].lower(), ()) if p.parts[-len(parts) :] == list(parts)]
        longer = [p for p in ends if len(p.parts) > len(parts)]
        return longer[0] if longer and len(longer) == len(ends) else None
