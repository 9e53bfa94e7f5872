"""Other words for somebody just named: `the Republican`, `the retired surveyor`, `the senator`, where nobody else is one."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from itertools import islice

from compare_app.text.names.named import Person
from compare_app.text.names.titles import Gender, gender_of_word, is_title
from compare_app.text.names.words import NAMES
from compare_app.text.phrases.places import Voice
from compare_app.text.speakers.meant.antecedents import FEW_LINES, Antecedents
from compare_app.text.speakers.meant.standing import FIRST_WORD
from compare_app.text.speakers.people.ages import Ages
from compare_app.text.speakers.people.article import Article
from compare_app.text.speakers.people.parties import Parties
from compare_app.text.speakers.people.people import People
from compare_app.text.speakers.people.role_words import MODIFIED, ROLES
from compare_app.text.speakers.people.unnamed import Unnamed
from compare_app.text.speakers.words import SPEAKERS


class OtherWords:
    """Resolves them in one text."""

    def __init__(
        self, article: Article, people: People, before: Antecedents, parties: Parties, unnamed: Unnamed
    ) -> None:
        self._text, self._ends, self._people, self._before = article.text, article.ends, people, before
        self._parties, self._unnamed, self._ages = parties, unnamed, Ages(article, people)

    def meant(self, voice: Voice, words: Sequence[str]) -> str | None:
        """Whoever was just named, where the words are other words for somebody: `the Republican`, `the retired surveyor`."""
        gender = self._varied(words, voice.phrase.start)
        if gender is None:
            return None
        office = words[-1].lower() in NAMES.offices or (words[1].lower() == "former" and is_title(words[-1]))
        several = office and self._several_near(voice.speaker.start, gender)
        if several and not self._alone_here(words, voice.phrase.start):
            return None  # nothing tells which of them is the mayor
        at = voice.speaker.start
        named = self._before.named[: bisect_left(self._before.starts, at)]
        noun = words[-1].lower()
        person = (
            self._parties.only_one(words, named)
            or self._ages.only_one(noun, named)
            or self._before.near(gender or None, at, avoid=self._undergoer(voice.phrase.start))
        )
        if person is not None and noun in ROLES.elected and self._people.roles.has_one_of(person.name, ROLES.staff):
            person = self._elected(at) or self._before.near(gender or None, at, avoid=person.name)
        if person is not None and (self._is_unelected(person, words) or self._ages.is_another(person, noun)):
            return None
        if person is not None and office and self._holds_another(person, noun):
            return None
        if person is not None and (self._parties.is_another(person.name, words) or self._meets(person, noun, at)):
            return None
        self._before.note(voice.speaker, person)
        return person.name if person is not None else None

    def _undergoer(self, at: int) -> str | None:
        """`He has been called “small” BY THE NOMINEE`: to whom the sentence tells that something is done, who is no other word's bearer."""
        if not self._text.endswith(" by ", 0, at):
            return None
        place = bisect_left(self._ends, at)
        start = self._ends[place - 1] if place else 0
        first = FIRST_WORD.match(self._text, start, at)
        pronoun = first["word"].lower() if first is not None else ""
        if pronoun in ("he", "she"):
            person = self._before.near(
                self._before.gender_of(pronoun), first.start("word") if first is not None else at
            )
            return person.name if person is not None else None
        return self._before.first_named(start, at)

    def _meets(self, person: Person, noun: str, at: int) -> bool:
        """`Orr asked THE SENATOR. “...,” the senator said`: whether the sentence that names somebody last tells what he does to one so called."""
        named = next(
            (
                n
                for n in reversed(self._before.named[: bisect_left(self._before.starts, at)])
                if n.person.name == person.name
            ),
            None,
        )
        if named is None:
            return False
        found = re.compile(rf"\b(?P<before>[\w,]+) the {re.escape(noun)}\b").search(self._text, named.end, at)
        ends = bisect_left(self._ends, named.end)
        near = found is not None and ends < len(self._ends) and found.end() <= self._ends[ends]
        return found is not None and near and found["before"] not in ROLES.becomes and not found["before"].endswith(",")

    def _elected(self, at: int) -> Person | None:
        """`Sen. Dale Orr's aide, Ana Ruiz, was silent. In a tweet, the REPUBLICAN called it “sad.”`: the only one near who was elected."""
        first, last = bisect_left(self._before.starts, at - FEW_LINES), bisect_left(self._before.starts, at)
        offices = NAMES.offices | ROLES.elected
        near = {n.person.name: n.person for n in self._before.named[first:last]}
        found = [person for name, person in near.items() if self._people.roles.has_one_of(name, offices)]
        return found[0] if len(found) == 1 else None

    def _is_unelected(self, person: Person, words: Sequence[str]) -> bool:
        """`Fire Chief Ana Ruiz said so. The governor called it “sad.”`: she is the one, and so hardly the other."""
        return words[-1].lower() in NAMES.offices and self._people.roles.has_one_of(person.name, SPEAKERS.unelected)

    def _holds_another(self, person: Person, noun: str) -> bool:
        """`Economy Minister Bo Orr said so. The PREMIER of Dell was cross.`: he is in one office, and so hardly in the other; a prime minister is a premier."""
        heads_state = noun in ROLES.heads and ROLES.prime_minister.search(self._text) is not None
        return not heads_state and self._people.roles.has_one_of(person.name, NAMES.offices - {noun})

    def _several_near(self, at: int, gender: Gender | str | None) -> bool:
        """Whether several people who may be meant are named in the lines before a place."""
        last = bisect_left(self._before.starts, at)
        near = self._before.named[bisect_left(self._before.starts, at - FEW_LINES) : last]
        return len({n.person.name for n in near if not gender or n.person.gender in (None, gender)}) > 1

    def _alone_here(self, words: Sequence[str], at: int) -> bool:
        """`Orr got in on the act. In Delby, the Ohio governor said`: one person alone is named in the lines before, and begins them."""
        start = self._text.rfind("\n", 0, at) + 1
        here = self._before.named[bisect_left(self._before.starts, start) : bisect_left(self._before.starts, at)]
        place = len(words) >= MODIFIED and words[1][0].isupper()
        return place and len({n.person.name for n in here}) == 1 and not here[0].possessive

    def _varied(self, words: Sequence[str], at: int) -> Gender | str | None:
        """For another word for somebody just named, the gender that it tells, "" for none; None for any other phrase."""
        if len(words) < 2 or words[0].lower() != "the":
            return None
        head = words[-1]
        low = head.lower()
        former = len(words) > 2 and (words[1].lower() in SPEAKERS.once or ROLES.made_up.fullmatch(words[1]) is not None)
        once = f"former {low}" if words[1].lower() == "former" else low
        if former and self._unnamed.came(once, at):
            return None
        alone = len(words) == 2 and ROLES.peoples.fullmatch(head) is not None
        plain = len(words) == 2 or words[-2].lower() == "state" or not is_title(words[-2])  # not the prime minister
        if low in NAMES.offices and self._unnamed.came_lately(low, at, FEW_LINES):
            return None  # A governor of the school said ... “...,” the governor said
        if low in NAMES.offices and plain and not self._people.roles.is_held(low):
            return gender_of_word(low) or ""  # the senator, where nobody else is one
        partisan = low in SPEAKERS.of_places and len(words) == 3 and words[1][0].isupper()  # the Labour man
        if (
            partisan
            or low in NAMES.variations
            or self._ages.told_by(low) is not None
            or former
            or alone
            or ROLES.parent.fullmatch(low)
        ):
            return gender_of_word(low.partition("-of-")[0].removeprefix("great-")) or ""
        return None

    def candidate(self, words: Sequence[str], at: int) -> str | None:
        """`the Democratic candidate`: the only one of those named before whom the article gives the party."""
        if words[0].lower() != "the" or len(words) < MODIFIED or words[-1].lower() not in SPEAKERS.candidates:
            return None
        named = islice(self._before.named, bisect_left(self._before.starts, at))
        person = self._parties.only_one(words[1:2], named)
        return person.name if person is not None else None
