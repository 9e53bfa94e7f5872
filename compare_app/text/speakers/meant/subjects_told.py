"""Who a paragraph is all about: `Ruiz has brought a hen. She told reporters its name.`, before `“...,” the Delby senator said`."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from compare_app.text.names.named import Named, Person
from compare_app.text.names.person_nouns import is_person_word
from compare_app.text.names.titles import gender_of_word
from compare_app.text.speakers.meant.antecedents import Antecedents
from compare_app.text.speakers.people.article import Article
from compare_app.text.speakers.people.parties import Parties
from compare_app.text.speakers.people.people import People
from compare_app.text.speakers.people.pronoun_words import PRONOUNS
from compare_app.text.speakers.people.role_words import MODIFIED, ROLES
from compare_app.text.speakers.people.unnamed import Unnamed
from compare_app.text.speakers.words import SPEAKERS

#: What may stand between a sentence's beginning and the name of whom it is about.
_TO_NAME = re.compile(r"\s*(?:[\w'\u2019.-]+ ){0,4}")


def _told_of(text: str, ends: Sequence[int], named: Sequence[Named], start: int, end: int) -> Person | None:
    """The person with whom the paragraph `text[start:end]` begins, where each further sentence goes on with him or her."""
    first = bisect_left(named, start, key=_place)
    if first >= len(named) or named[first].start >= end or named[first].possessive:
        return None
    person = named[first].person
    if _TO_NAME.fullmatch(text, start, named[first].start) is None or not person.likely:
        return None
    sentence = bisect_left(ends, start + 1)
    while sentence < len(ends) and ends[sentence] < end:
        begins = ends[sentence]
        again = bisect_left(named, begins, key=_place)
        same = again < len(named) and named[again].person == person and not text[begins : named[again].start].strip()
        if not same and PRONOUNS.goes_on.match(text, begins) is None:
            return None
        sentence += 1
    return person


def _begun_with(text: str, named: Sequence[Named], start: int, end: int) -> Person | None:
    """Who begins the sentence `text[start:end]` and does something in it: `But Orr, reached in Dell, did not deny it.`"""
    first = bisect_left(named, start, key=_place)
    if first >= len(named) or named[first].start >= end or named[first].possessive or not named[first].person.likely:
        return None
    return named[first].person if PRONOUNS.but.fullmatch(text, start, named[first].start) is not None else None


def _place(named: Named) -> int:
    return named.start


class SubjectsTold:
    """Resolves the roles of one text by whom a paragraph is about."""

    def __init__(
        self, article: Article, people: People, before: Antecedents, parties: Parties, unnamed: Unnamed
    ) -> None:
        self._text, self._ends = article.text, article.ends
        self._people, self._before, self._parties, self._unnamed = people, before, parties, unnamed

    def meant(self, words: Sequence[str], at: int) -> str | None:
        """`“...,” the Delby senator said` after a paragraph that is all about one person, where nobody else is known as one."""
        head = words[-1].lower()
        start = self._text.rfind("\n", 0, at) + 1
        end = len(self._text[:start].rstrip())
        aside = (
            head not in SPEAKERS.of_scene and ROLES.relative.match(self._text, at + len(" ".join(words))) is not None
        )
        told = aside or len(words) >= MODIFIED
        if words[0].lower() != "the" or not is_person_word(head) or head.endswith("s") or not told:
            return None
        if (
            not end
            or not self._people.is_quoted(start)
            or self._people.roles.is_held(head)
            or self._unnamed.came(head, at)
        ):
            return None
        person = self._told_of_up_to(end, aside)
        gender = gender_of_word(head)
        if person is not None and self._may_be_another(person, words, end):
            return None
        return person.name if person is not None and gender in (None, person.gender) else None

    def _may_be_another(self, person: Person, words: Sequence[str], end: int) -> bool:
        """`Orr attacked Democrat Ana Ruiz.` before `the Democratic nominee said`, `the former secretary said`: rather who else is named there."""
        start = self._text.rfind("\n", 0, end) + 1
        here = self._before.named[bisect_left(self._before.starts, start) : bisect_left(self._before.starts, end)]
        several = len({named.person.name for named in here}) > 1
        return self._parties.is_another(person.name, words) or (several and words[1].lower() == "former")

    def _told_of_up_to(self, end: int, last: bool) -> Person | None:
        """Whom the paragraph that ends at a place is all about, or, with `last`, who begins its last sentence."""
        begins = self._text.rfind("\n", 0, end) + 1
        person = _told_of(self._text, self._ends, self._before.named, begins, end)
        if person is not None or not last:
            return person
        place = bisect_left(self._ends, end)
        return _begun_with(self._text, self._before.named, self._ends[place - 1] if place else 0, end)
