"""The people of an article, and whom a mention means: a surname, a title with a surname, a role, a pronoun.

Unknown is None: a name is given only where the article itself says it.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, NamedTuple

from compare_app.model.document import Document
from compare_app.model.spans import Span

from .first_names import FEMALE, MALE
from .grammar import Grammar
from .places import Voice
from .word_lists import word_set

Gender = Literal["m", "f"]

_UPPER = "A-Z\u00c0-\u00d6\u00d8-\u00de\u0100-\u017d\u0410-\u042f\u0401"
_CAPITAL = rf"(?:[{_UPPER}]\.|(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Capt|Rev|St|Jr|Sr|Hon|Maj|Cmdr)\.|[{_UPPER}][\w'\u2019-]*)"
_RUN = re.compile(
    rf"\b{_CAPITAL}(?:[ \u00a0](?:(?:de|da|del|der|den|di|du|la|le|van|von|bin|ibn|al|el|ten|ter)[ \u00a0]){{0,2}}{_CAPITAL})*"
)
_TITLES = word_set(
    "mr mrs ms miss mx dr prof professor sir dame lord lady sen senator rep representative gov governor president vice prime minister mayor chief captain capt lt lieutenant sgt sergeant "
    "col colonel gen general maj major judge justice chancellor king queen prince princess pope bishop archbishop cardinal rev reverend father sister pastor rabbi imam sheikh ambassador "
    "secretary congressman congresswoman councilman councilwoman councillor spokesman spokeswoman spokesperson detective officer inspector deputy sheriff attorney superintendent coach director "
    "chairman chairwoman ceo cfo founder state foreign defense defence finance health interior former then acting house white us u.s democratic republican labour conservative police fire "
    "herr frau premier speaker leader commissioner executive analyst prosecutor lawyer assistant associate shadow admiral manager adviser advisor aide candidate star champion chairperson administrator counsel agent trooper principal dean president-elect author editor reporter journalist actor actress singer economist historian lawyer st hon"
)
_GERMAN_ROLE = re.compile(
    r"\w+(?:master|woman|man|person)|\w*(?:minister|präsident|kanzler|sprecher|chef|sekretär|leiter|direktor|politiker|expert|anwalt|anwält|senator|kommissar|trainer|richter|bischof|vorsitzend|abgeordnet|"
    r"beauftragt|botschafter|bürgermeister|gouverneur|stürmer|professor|forscher|könig|prinz|papst|führer|inhaber|vertreter|mitglied|gründer|autor|general)(?:e|er|en|in|ei)?",
    re.IGNORECASE,
)
_NO_PERSON = word_set(
    "university college school institute council committee commission party street avenue road hospital court bank group company corp inc ltd times post news journal union association "
    "agency department ministry office house church league club museum center centre foundation society states kingdom city county river lake island north south east west party front "
    "press association reuters twitter facebook senate congress parliament police army navy force nations europe america"
)
_INITIAL = re.compile(rf"[{_UPPER}]\b")
_PARTICLES = word_set("de da del der den di du la le van von bin ibn al el ten ter")
_COMPANIES = word_set("motors electric mills dynamics assembly atomics")
_MALE_TITLES = word_set("mr sir lord king prince pope father herr congressman chairman spokesman councilman")
_FEMALE_TITLES = word_set(
    "mrs ms miss dame lady queen princess sister frau congresswoman chairwoman spokeswoman councilwoman"
)
_BACK = 1200  # characters; a pronoun means somebody of the last few sentences
_POSSESSIVE = ("'s", "\u2019s")


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody whom the article names in full."""

    name: str
    gender: Gender | None
    #: a title, a known first name, an age, or the surname alone elsewhere make it a person and no product
    likely: bool = True

    @property
    def parts(self) -> list[str]:
        """The words of the name."""
        return self.name.split()


class _Named(NamedTuple):
    start: int
    end: int
    person: Person
    possessive: bool


class People:
    """Who is named in a document, and where; resolves mentions of speakers."""

    def __init__(
        self, document: Document, grammar: Grammar, sentence_ends: Sequence[int], quoted: Sequence[Span]
    ) -> None:
        self._text = document.text
        self._grammar = grammar
        self._sentence_ends = sentence_ends
        self._by_last: dict[str, list[Person]] = {}
        self._by_first: dict[str, list[Person]] = {}
        self._titled: dict[str, Person] = {}
        self._roles: dict[str, set[str]] = {}
        runs = [run for paragraph in document.paragraphs for run in self._runs(paragraph.span)]
        self._collect(runs)
        self._named = self._find(runs, quoted)
        self._starts = [named.start for named in self._named]

    # ---- building --------------------------------------------------------------------------------------------------

    def _runs(self, span: Span) -> list[tuple[int, int]]:
        """Runs of capitalised words, without the small words of a sentence's start."""
        found = []
        for match in _RUN.finditer(self._text, span.start, span.end):
            start, end = match.span()
            while start < end:
                first = _FIRST.match(self._text, start, end)
                word = first[0].strip().lower() if first else ""
                initials = first is not None and len(word) == 1 and _INITIAL.match(self._text, first.end(), end)
                if first is None or initials or not self._is_small(word):
                    break
                start = first.end()
            # `the New Paper` is nobody
            if start < end and not self._text.startswith(("the ", "The "), max(span.start, start - 4)):
                found.append((start, end))
        return found

    def _is_small(self, word: str) -> bool:
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

    def _collect(self, runs: Sequence[tuple[int, int]]) -> None:
        for start, end in runs:  # Mr. Lund, whom nobody names in full
            name, titles = bare_name(self._text[start:end])
            if titles and name and " " not in name and not _is_title(name):
                self._titled.setdefault(name.lower(), Person(name, gender_of("", titles)))
        alone = {word for start, end in runs if " " not in (word := bare_name(self._text[start:end])[0])}
        for start, end in runs:
            name, titles = bare_name(self._text[start:end])
            parts = name.split()
            if (
                not 2 <= len(parts) <= 5
                or not parts[0][0].isupper()
                or any(part.lower() in _NO_PERSON or _is_title(part) for part in parts)
            ):
                continue
            gender = gender_of(parts[0], titles)
            evident = gender is not None or bool(titles) or self._acts_as_person(start, end)
            person = Person(name, gender, evident or (parts[-1] in alone and not self._begins_sentence(start)))
            if all(other.name != name for other in self._by_last.get(parts[-1].lower(), ())):
                self._by_last.setdefault(parts[-1].lower(), []).append(person)
                self._by_first.setdefault(parts[0].lower(), []).append(person)
            self._note_roles(name, titles, start, end)

    def _acts_as_person(self, start: int, end: int) -> bool:
        """Whether an age, a description, a verb of saying or a role stands beside the name."""
        beside = _PERSON_AFTER.match(self._text, end, end + 16) is not None
        return beside or _PERSON_BEFORE.search(self._text[max(0, start - 24) : start]) is not None

    def _begins_sentence(self, start: int) -> bool:
        before = self._text[max(0, start - 3) : start].rstrip()
        return not before or before[-1] in '.!?\n"\u201d'

    def _note_roles(self, name: str, titles: Sequence[str], start: int, end: int) -> None:
        for title in titles:
            self._roles.setdefault(title.strip("."), set()).add(name)
        after = _APPOSED.match(self._text, end, end + 80)
        before = _APPOSED_BEFORE.search(self._text[max(0, start - 60) : start])
        for match in (after, before):
            if match is not None:
                self._roles.setdefault(match["role"].lower(), set()).add(name)

    def _find(self, runs: Sequence[tuple[int, int]], quoted: Sequence[Span]) -> list[_Named]:
        """Every mention of a person outside of quotes, in order."""
        starts = [span.start for span in quoted]
        found = []
        for start, end in runs:
            place = bisect_left(starts, start + 1) - 1
            if place >= 0 and start < quoted[place].end:
                continue
            possessive = self._text[start:end].endswith(_POSSESSIVE)
            person = self._person(self._text[start:end])
            if person is not None:
                found.append(_Named(start, end, person, possessive))
        return found

    # ---- resolving -------------------------------------------------------------------------------------------------

    def resolve(self, voice: Voice, unnamed: int | None = None) -> str | None:
        """The name of the person whom the voice's mention means, or None.

        `unnamed`: where somebody without a name last spoke; a pronoun after that means nobody named before.
        """
        text = voice.speaker.of(self._text)
        if voice.pronoun:
            if unnamed is not None and not self._named_between(unnamed, voice.speaker.start):
                return None
            person = self._of_pronoun(text.lower(), voice.speaker.start)
            return person.name if person else None
        if text[:1].isupper() and any(c.islower() for c in text) or text.isupper():  # noqa: RUF021
            person = self._person(text)
            if person is not None:
                return person.name
            first = voice.phrase.of(self._text).split()[0].lower()
            if self._grammar.capital_nouns and first in self._grammar.determiners:
                return self._of_role(voice.phrase.of(self._text))  # a noun, as far as anybody can tell
            name, _ = bare_name(text)
            low = name.split()[0].lower() if name else ""
            if (
                all(part[0].isupper() or part in _PARTICLES for part in name.split())
                and name
                and not (self._is_small(low) or low in _NO_PERSON or _is_title(name))
            ):
                return name
        return self._of_role(voice.phrase.of(self._text))

    def _named_between(self, start: int, end: int) -> bool:
        first, last = bisect_left(self._starts, start), bisect_left(self._starts, end)
        return any(not named.possessive for named in self._named[first:last])

    def _person(self, mention: str) -> Person | None:
        """The person of a full name, a surname, a title and a surname, or a first name alone."""
        name, titles = bare_name(mention)
        parts = name.split()
        if not parts:
            return None
        known = self._by_last.get(parts[-1].lower(), ())
        if len(parts) > 1:
            same = [p for p in known if p.parts[0][0].lower() == parts[0][0].lower()]
            exact = next((p for p in same if p.name == name), None)
            return exact or (same[0] if same else None)
        wanted = gender_of("", titles)
        fitting = [p for p in known if wanted is None or p.gender in (None, wanted)]
        if not fitting:
            fitting = [p for p in self._by_first.get(parts[0].lower(), ()) if p.gender is not None]
        return fitting[0] if fitting else self._titled.get(parts[-1].lower())

    def _of_role(self, phrase: str) -> str | None:
        words = [word.strip(",.").lower() for word in phrase.split()]
        if not words or words[0] in ("a", "an", "one", "another", "some", "ein", "eine", "einer", "un", "une", "una"):
            return None
        holders = {name for word in words[:6] if word in self._roles for name in self._roles[word]}
        return next(iter(holders)) if len(holders) == 1 else None

    def _of_pronoun(self, pronoun: str, at: int) -> Person | None:
        gender: Gender | None = (
            "m" if pronoun in self._grammar.male else "f" if pronoun in self._grammar.female else None
        )
        if gender is None:
            return None
        last = bisect_left(self._starts, at)
        end = at
        sentence = bisect_left(self._sentence_ends, at)
        while last > 0 and at - end <= _BACK:
            start = self._sentence_ends[sentence - 1] if sentence > 0 else 0
            first = bisect_left(self._starts, start)
            here = [n for n in self._named[first:last] if n.person.likely and n.person.gender in (None, gender)]
            if here:  # rather somebody known to fit, rather not `Lund's lawyer`; the subject comes first
                return min(here, key=lambda n: (n.person.gender is None, n.possessive)).person
            last, end, sentence = first, start, sentence - 1
            if sentence < 0:
                return None
        return None


_PERSON_AFTER = re.compile(
    r",?\s\(?\d\d\b|,\s(?:the|a|an|who|whose)\b|\s(?:said|says|told|added|asked|wrote|warned|called)\b"
)
_PERSON_BEFORE = re.compile(
    r"\b(?:said|says|added|asked|according to|[a-z]+(?:man|woman|ist|er|or|ian)|president|chief|minister|head)\s$"
)
_FIRST = re.compile(r"\S+[ \u00a0]*")
_APPOSED = re.compile(
    r",\s(?:(?:the|a|an|who is|der|die|das|ein|eine)\s)?(?:[\w'\u2019-]+\s){0,3}?(?P<role>[a-z\u00e4\u00f6\u00fc]{4,})(?=[,.]|\s(?:of|for|at|in|from|who)\b)"
)
_APPOSED_BEFORE = re.compile(r"(?P<role>[a-z]{4,})(?:\s(?:of|for|at|in|from)\s[\w\s]{1,30})?,\s$")


@lru_cache(maxsize=4096)
def bare_name(mention: str) -> tuple[str, tuple[str, ...]]:
    """The name without titles, roles and possessive endings, and those titles in small letters.

    >>> bare_name("Prime Minister Ana Ruiz")
    ('Ana Ruiz', ('prime', 'minister'))
    """
    words = re.sub(r"(?:['\u2019]s|['\u2019])$", "", mention.strip(" ,;:")).split()
    last = max((n for n, word in enumerate(words[:-1]) if _is_title(word)), default=-1)
    titles = tuple(word.lower().strip(".") for word in words[: last + 1])
    if last >= 0 and words[last].lower() == "general" and words[-1].lower() in _COMPANIES:
        last -= 1  # General Motors
    words = words[last + 1 :]
    if len(words) > 2 and words[0].split("-")[-1].islower():
        words = words[1:]  # Vienna-born Helena Holm
    while words and words[-1].lower().strip(".") in ("jr", "sr", "ii", "iii"):
        words.pop()
    if words and words[-1].endswith(".") and len(words[-1]) > 2:
        words[-1] = words[-1].rstrip(".")
    return " ".join(words), titles


def _is_title(word: str) -> bool:
    return word.lower().strip(".") in _TITLES or _GERMAN_ROLE.fullmatch(word) is not None


def gender_of(first: str, titles: Sequence[str]) -> Gender | None:
    """What a first name and titles say; None where they say nothing."""
    if any(title in _MALE_TITLES for title in titles):
        return "m"
    if any(title in _FEMALE_TITLES or title.endswith("in") and len(title) > 6 for title in titles):  # noqa: RUF021
        return "f"
    low = first.lower().split("-")[-1]
    return "m" if low in MALE else "f" if low in FEMALE else None
