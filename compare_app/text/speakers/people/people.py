"""The people of an article: everybody whom it names in full, by title, or beside a word for kin, with gender.

Unknown is None: nothing is told of a person but what the article itself says, or a first name that only men or only women bear.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cached_property

from compare_app.model.cancel import ShouldCancel, check
from compare_app.model.spans import Span
from compare_app.text.names.beside_names import acts_as_person, describes_person, is_attribute
from compare_app.text.names.bodies import Bodies
from compare_app.text.names.body_names import sorts_of_name
from compare_app.text.names.capitals import begins_sentence, stands_within
from compare_app.text.names.companies import Companies
from compare_app.text.names.families import kin_named, surname_of
from compare_app.text.names.full_names import FullNames, Met, majority
from compare_app.text.names.name_runs import (
    UPPER,
    begins_with_place,
    dutch_name,
    german_name,
    is_epithet,
    name_runs,
    unnicked,
    without_first_word,
    without_german_office,
    without_office,
)
from compare_app.text.names.named import Named, Person
from compare_app.text.names.no_persons import bears_place, can_be_full
from compare_app.text.names.surnames_first import family_of
from compare_app.text.names.titles import Gender, bare_name, gender_of, is_title
from compare_app.text.names.words import NAMES
from compare_app.text.phrases.words import PHRASES
from compare_app.text.speakers.people.article import Article
from compare_app.text.speakers.people.genders import Genders
from compare_app.text.speakers.people.people_words import PEOPLE
from compare_app.text.speakers.people.quoted import Quoted
from compare_app.text.speakers.people.roles import Roles
from compare_app.text.speakers.words import SPEAKERS
from compare_app.text.title_case import is_title_cased

_POSSESSIVE = ("'s", "\u2019s")
#: Peter and Anne Haddon, Peter and his
_COUPLE = re.compile(rf"\b([{UPPER}][a-z\u00df-\u00ff]+) and (?:his|her)?$")
_LONGEST = 120  # characters of a name with its titles; longer runs of capitals are shouting


class People:
    """Who is named in a document, and where."""

    def __init__(self, article: Article, quoted: Sequence[Span], should_cancel: ShouldCancel | None = None) -> None:
        self._article, self._text, self._grammar = article, article.text, article.grammar
        marked = Quoted(self._text, quoted)
        self.is_quoted, self.follows_quoted = marked.holds, marked.follows
        self._genders = Genders(article, marked)
        self.by_last: dict[str, list[Person]] = {}
        self.by_first: dict[str, list[Person]] = {}
        self._titled: dict[str, Person] = {}
        self._found: dict[str, Person | None] = {}
        #: single names that stand alone outside of quotes
        self._by_first_name: set[str] = set()
        #: the full names whose surname alone stands before anybody else of the surname comes
        self._by_surname: frozenset[str] = frozenset()
        self.roles = Roles(self._text, self._grammar)
        runs = list(self._runs())
        check(should_cancel)
        self.companies = Companies(self._text, runs, self.is_quoted)
        self._told = self._told_by_titles(runs)
        check(should_cancel)
        self._meet(runs, should_cancel)
        self.named = self._find(runs)

    # ---- who there is ----------------------------------------------------------------------------------------------

    def is_small(self, word: str) -> bool:
        """Whether a word, capitalised at a sentence's start, is none of a name."""
        g = self._grammar
        return (
            word in g.bare_nouns
            or word in g.stops
            or word in g.determiners
            or word in g.pronouns
            or word in g.openers
            or word in g.times
            or word in g.between
        )

    def _runs(self) -> Iterator[tuple[int, int]]:
        """Where names stand, paragraph by paragraph; in a headline whose words all bear capitals none is told."""
        for number, paragraph in enumerate(self._article.paragraphs):
            if number == 0 and len(self._article.paragraphs) > 1 and is_title_cased(paragraph.of(self._text)):
                continue
            yield from name_runs(self._text, paragraph, self.is_small)

    def _meet(self, runs: Sequence[tuple[int, int]], should_cancel: ShouldCancel | None) -> None:
        """Make the acquaintance of everybody whom the article introduces."""
        self._collect(runs)
        check(should_cancel)
        self._collect_kin(runs)
        check(should_cancel)

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
                self._titled.setdefault(name.lower(), Person(name, gender))
            if gender is not None:
                told.setdefault(name.split()[-1].lower(), set()).add(gender)
        return {surname: next(iter(genders)) for surname, genders in told.items() if len(genders) == 1}

    def _collect(self, runs: Sequence[tuple[int, int]]) -> None:
        """Everybody named in full, and first names that act; what else the article tells of them."""
        alone = {word for start, end in runs if " " not in (word := bare_name(self._text[start:end])[0])}
        self._by_first_name = {
            word.removesuffix("'s").removesuffix("\u2019s")
            for start, end in runs
            if " " not in (word := self._text[start:end]) and not self.is_quoted(start)
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
            self.roles.note(name, titles, start, end)
            if (gender := self._genders.beside(start, end)) is not None:
                names.pronouns[name][gender] += 1
            if not titles:
                self._note_partner(names, name, start)
        self._collect_firsts(runs)
        self._by_surname = frozenset(names.called_by_surname(self._text, runs))
        acting = self._note_surnames(runs, names)
        for name, met in names.by_themselves():
            self._add(self._bearer(name, met, names, alone, acting))
        self._note_roles_of_surnames(runs)

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
        if end - start > _LONGEST:
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
            bearers = self.by_last.get(name.lower(), ()) or (
                [self._titled[name.lower()]] if titles and name.lower() in self._titled else []
            )
            article = self._text.endswith((" a ", " an "), 0, start)  # an old woman in a Holt cap
            if len(bearers) == 1 and not article and not self.is_quoted(start):
                self.roles.note(bearers[0].name, titles, start, end)

    def _collect_firsts(self, runs: Sequence[tuple[int, int]]) -> None:
        """`Rosalba, who asked that her last name not be used`: a first name alone, where it acts as a person."""
        for start, end in runs:
            name = self._text[start:end]
            if " " in name or (gender := gender_of(name, ())) is None:
                continue
            acts = (
                begins_sentence(self._text, start)
                and not self.is_quoted(start)
                and name.lower() not in SPEAKERS.places_too
                and PEOPLE.acts.match(self._text, end) is not None
            )
            if acts or describes_person(self._text, end):
                self._titled.setdefault(name.lower(), Person(name, gender))

    def _add(self, person: Person) -> None:
        self.by_last.setdefault(person.parts[-1].lower(), []).append(person)
        bare = person.parts[-1].lower().removeprefix("al-").removeprefix("el-")  # Nouri al-Amin, later Mr. Amin
        if bare != person.parts[-1].lower():
            self.by_last.setdefault(bare, []).append(person)
        if (family := family_of(person.name)) != person.parts[-1].lower():
            self.by_last.setdefault(family, []).append(person)
        self.by_first.setdefault(person.parts[0].lower(), []).append(person)

    def _collect_kin(self, runs: Sequence[tuple[int, int]]) -> None:
        """`his wife, June`: the surname is told where a title gives it, else nobody says it."""
        for kin in kin_named(self._text, self._article.paragraphs):
            low = kin.name.lower()
            if low in self.by_last or any(person.gender is not None for person in self.by_first.get(low, ())):
                continue
            surname = surname_of(kin, self._text, runs)
            if surname is None:
                self._titled.setdefault(low, Person(kin.name, kin.gender))
            elif self.person(f"{kin.name} {surname}") is None:
                self._add(Person(f"{kin.name} {surname}", kin.gender))
                self._found.clear()

    # ---- where they are named --------------------------------------------------------------------------------------

    def _find(self, runs: Sequence[tuple[int, int]]) -> list[Named]:
        """Every mention of a person outside of quotes, in order."""
        found = []
        for start, end in runs:
            if self.is_quoted(start):
                continue
            person = self.person(self._text[start:end])
            if person is not None:
                found.append(Named(start, end, person, self._text[start:end].endswith(_POSSESSIVE)))
        return sorted([*found, *self._families()], key=lambda named: named.start)

    def _families(self) -> Iterator[Named]:
        """`The two Harlows have not spoken since.`: everybody of a surname."""
        for match in PEOPLE.family.finditer(self._text):
            bearers = self.by_last.get(match["name"].lower(), ())
            if len(bearers) > 1 and not self.is_quoted(match.start()):
                yield from (Named(*match.span(), person, False) for person in bearers)

    def person(self, mention: str) -> Person | None:
        """The person of a full name, a surname, a title and a surname, or a first name alone."""
        if mention not in self._found:
            self._found[mention] = self._person(mention) if len(mention) <= _LONGEST else None
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
            called = (p for p in fitting if p.parts[0] not in self._by_first_name or p.name in self._by_surname)
            fitting = list(called) or fitting
        if not fitting:
            fitting = [p for p in self.by_first.get(parts[0].lower(), ()) if p.gender is not None]
        return fitting[0] if fitting else self._titled.get(parts[-1].lower())

    def of_surname(self, surname: str) -> list[Person]:
        """Everybody of a surname, which may have several words."""
        known = self.by_last.get(surname.rpartition(" ")[2].lower(), ())
        return [person for person in known if person.bears(surname)]

    def has_own_surname(self, surname: str) -> bool:
        """Whether the article called somebody by the surname alone before another of the surname came."""
        return any(person.name in self._by_surname for person in self.by_last.get(surname.lower(), ()))

    def _with_surname(self, parts: Sequence[str]) -> Person | None:
        """Who bears a surname of several words, the first of them: `Jim Vander Laan` for `Mr. Vander Laan`."""
        ends = [p for p in self.by_last.get(parts[-1].lower(), ()) if p.parts[-len(parts) :] == list(parts)]
        longer = [p for p in ends if len(p.parts) > len(parts)]
        return longer[0] if longer and len(longer) == len(ends) else None

    @cached_property
    def bodies(self) -> Bodies:
        """Bodies by what they are."""
        return Bodies(self._text, self._is_no_body)

    def _is_no_body(self, name: str) -> bool:
        """Whether a name is a person's, a day's or a title's, and no body's: Chief Orr, not State Department."""
        titled = is_title(name.split(maxsplit=1)[0]) and not sorts_of_name(name)
        return titled or self._is_somebody(name) or self.is_small(name.lower())

    def _is_somebody(self, name: str) -> bool:
        known = self.person(name)
        return known is not None and known.gender is not None
