"""Everybody whom an article introduces: in full, by a title, by a first name that acts, or beside a word for kin, with gender."""

from __future__ import annotations

import re
from collections.abc import Sequence

from compare_app.text.names.beside_names import acts_as_person, describes_person, is_attribute
from compare_app.text.names.capitals import begins_sentence, stands_within
from compare_app.text.names.families import kin_named, surname_of
from compare_app.text.names.full_names import FullNames, Met, majority
from compare_app.text.names.name_runs import (
    UPPER,
    begins_with_place,
    dutch_name,
    german_name,
    is_epithet,
    unnicked,
    without_first_word,
    without_german_office,
    without_office,
)
from compare_app.text.names.named import Person
from compare_app.text.names.no_persons import bears_place, can_be_full
from compare_app.text.names.surnames_first import family_of
from compare_app.text.names.titles import Gender, bare_name, gender_of, is_title
from compare_app.text.names.words import NAMES
from compare_app.text.speakers.people.article import Article
from compare_app.text.speakers.people.genders import Genders
from compare_app.text.speakers.people.known import LONGEST, Known
from compare_app.text.speakers.people.people_words import PEOPLE
from compare_app.text.speakers.people.quoted import Quoted
from compare_app.text.speakers.people.roles import Roles
from compare_app.text.speakers.words import SPEAKERS

#: Peter and Anne Haddon, Peter and his
_COUPLE = re.compile(rf"\b([{UPPER}][a-z\u00df-\u00ff]+) and (?:his|her)?$")


class Introductions:
    """Makes them known, with the roles that are told beside their names."""

    def __init__(
        self, article: Article, marked: Quoted, known: Known, roles: Roles, runs: Sequence[tuple[int, int]]
    ) -> None:
        self._article, self._text, self._grammar = article, article.text, article.grammar
        self._is_quoted, self._known, self._roles = marked.holds, known, roles
        self._genders = Genders(article, marked)
        self._told = self._told_by_titles(runs)

    def meet(self, runs: Sequence[tuple[int, int]]) -> None:
        """Everybody named in full, and first names that act; what else the article tells of them."""
        alone = {word for start, end in runs if " " not in (word := bare_name(self._text[start:end])[0])}
        self._known.by_first_name = {
            word.removesuffix("'s").removesuffix("\u2019s")
            for start, end in runs
            if " " not in (word := self._text[start:end]) and not self._is_quoted(start)
        }
        attributes = self._attributes(runs)
        names = FullNames()
        for start, end in runs:
            name, titles = self._full_name(start, end, alone)
            if not can_be_full(name, titles) and not self._bears_place(name, titles, (start, end)):
                continue
            if name in attributes or PEOPLE.numbered.match(self._text, end) is not None:
                continue
            names.add(name, start, titles, bool(titles) or acts_as_person(self._text, start, end))
            self._roles.note(name, titles, start, end)
            if (gender := self._genders.beside(start, end)) is not None:
                names.pronouns[name][gender] += 1
            if not titles:
                self._note_partner(names, name, start)
        self._collect_firsts(runs)
        self._known.by_surname = frozenset(names.called_by_surname(self._text, runs))
        acting = self._note_surnames(runs, names)
        for name, met in names.by_themselves():
            self._known.add(self._bearer(name, met, names, alone, acting))
        self._note_roles_of_surnames(runs)

    def _told_by_titles(self, runs: Sequence[tuple[int, int]]) -> dict[str, Gender]:
        """What titles say of surnames: `Mr. Lund`; nothing where a couple bears one."""
        told: dict[str, set[Gender]] = {}
        for start, end in runs:
            name, titles = bare_name(self._text[start:end])
            if not titles or not name or is_title(name) or name.lower() in NAMES.no_person:
                continue
            gender = gender_of("", titles)
            # Mr. Lund, whom nobody may name in full; not the Republican Caucus
            if " " not in name and titles[-1] not in NAMES.half_titles:
                self._known.titled.setdefault(name.lower(), Person(name, gender))
            if gender is not None:
                told.setdefault(name.split()[-1].lower(), set()).add(gender)
        return {surname: next(iter(genders)) for surname, genders in told.items() if len(genders) == 1}

    def _bears_place(self, name: str, titles: tuple[str, ...], run: tuple[int, int]) -> bool:
        told = bool(titles) or name.rpartition(" ")[2].lower() in self._told
        return not self._grammar.capital_nouns and bears_place(self._text, name, run, told)

    def _attributes(self, runs: Sequence[tuple[int, int]]) -> set[str]:
        """The names that stand before nouns and are nobody's; in German every noun has its capital."""
        if self._grammar.capital_nouns:
            return set()
        return {bare_name(self._text[start:end])[0] for start, end in runs if is_attribute(self._text, start, end)}

    def _full_name(self, start: int, end: int, alone: set[str]) -> tuple[str, tuple[str, ...]]:
        """The name and the titles of a run of capitals, without words that only stand beside it; an empty name for no name."""
        if end - start > LONGEST:
            return "", ()
        name, titles = bare_name(unnicked(self._text[start:end]))
        begins = begins_sentence(self._text, start) and not titles
        if self._grammar.capital_nouns:
            article = self._text[max(0, start - 4) : start].lower() in ("der ", "die ", "den ", "dem ")
            name = german_name(without_german_office(name) if article else name)
        elif not self._grammar.determiners and begins_with_place(name.split()):
            before = self._text[max(0, start - 2) : start]  # мэр Липова Олег Титов
            name = name.split(maxsplit=1)[1] if before[:1].islower() and before[1:] == " " else name
        elif "van" in self._grammar.linking:
            name = dutch_name(name)
        elif (office := PEOPLE.in_office.search(self._text, max(0, start - 60), start)) is not None:
            if name.count(" ") > 1 or office[1].lower() in PEOPLE.small_offices:  # not the Mayor of Delby Falls
                name, titles = without_office(name), titles or (office[1].lower(),)
        elif begins or PEOPLE.led_in.search(self._text, max(0, start - 30), start):
            name = without_first_word(name)
        return ("", ()) if begins and self._is_epithet(name, alone) else (name, titles)

    def _note_partner(self, names: FullNames, name: str, start: int) -> None:
        """`Peter and Anne Haddon`: whose first name alone stands before a full name bears its surname."""
        couple = _COUPLE.search(self._text[max(0, start - 30) : start])
        if couple is not None and gender_of(couple[1], ()) is not None:
            names.add_partner(f"{couple[1]} {name.rsplit(maxsplit=1)[-1]}", start - 30)

    def _bearer(self, name: str, met: Met, names: FullNames, alone: set[str], acting: set[str]) -> Person:
        """The person of a full name; `alone`: words that stand alone elsewhere, `acting`: surnames that act as people."""
        parts = name.split()
        last = family_of(name)
        surname = self._told.get(last) if names.surnames[last] == 1 else None
        gender = gender_of("", met.titles) or gender_of(parts[0], ()) or surname or majority(names.pronouns[name])
        likely = met.evident or gender is not None or last in acting
        return Person(name, gender, likely or (parts[-1] in alone and not begins_sentence(self._text, met.start)))

    def _is_epithet(self, name: str, alone: set[str]) -> bool:
        """`Hero Hale`, `Striker Hale`: a noun before a surname that stands alone elsewhere, nowhere within a sentence."""
        first, _, surname = name.partition(" ")
        epithet = surname in alone and is_epithet(first) and not self._grammar.capital_nouns
        return epithet and not stands_within(self._text, name)

    def _note_surnames(self, runs: Sequence[tuple[int, int]], names: FullNames) -> set[str]:
        """What surnames alone tell of their bearers: `Brecht, 33, shook her head`. The surnames that act as people."""
        bearers = {family_of(name): votes for name, votes in names.pronouns.items()}
        acting = set()
        for start, end in runs:
            name = self._text[start:end]
            low = name.lower()
            if " " in name or low not in names.surnames:
                continue
            if acts_as_person(self._text, start, end):
                acting.add(low)
            if names.surnames[low] == 1 and (gender := self._genders.beside(start, end)) is not None:
                bearers[low][gender] += 1
        return acting

    def _note_roles_of_surnames(self, runs: Sequence[tuple[int, int]]) -> None:
        """`Holt, 48, was the state's ninth witness.`: what stands beside a surname that one person alone bears."""
        if self._grammar.capital_nouns:
            return
        for start, end in runs:
            name, titles = bare_name(self._text[start:end])
            bearers = self._known.by_last.get(name.lower(), ()) or (
                [self._known.titled[name.lower()]] if titles and name.lower() in self._known.titled else []
            )
            article = self._text.endswith((" a ", " an "), 0, start)  # an old woman in a Holt cap
            if len(bearers) == 1 and not article and not self._is_quoted(start):
                self._roles.note(bearers[0].name, titles, start, end)

    def _collect_firsts(self, runs: Sequence[tuple[int, int]]) -> None:
        """`Rosalba, who asked that her last name not be used`: a first name alone, where it acts as a person."""
        for start, end in runs:
            name = self._text[start:end]
            if " " in name or (gender := gender_of(name, ())) is None:
                continue
            acts = (
                begins_sentence(self._text, start)
                and not self._is_quoted(start)
                and name.lower() not in SPEAKERS.places_too
                and PEOPLE.acts.match(self._text, end) is not None
            )
            if acts or describes_person(self._text, end):
                self._known.titled.setdefault(name.lower(), Person(name, gender))

    def meet_kin(self, runs: Sequence[tuple[int, int]]) -> None:
        """`his wife, June`: the surname is told where a title gives it, else nobody says it."""
        for kin in kin_named(self._text, self._article.paragraphs):
            low = kin.name.lower()
            if low in self._known.by_last or any(
                person.gender is not None for person in self._known.by_first.get(low, ())
            ):
                continue
            surname = surname_of(kin, self._text, runs)
            if surname is None:
                self._known.titled.setdefault(low, Person(kin.name, kin.gender))
            elif self._known.person(f"{kin.name} {surname}") is None:
                self._known.add(Person(f"{kin.name} {surname}", kin.gender))
