"""Whether a sentence tells of somebody without a name, whom a pronoun after it may mean: `A man sat on the curb. “...,” he said`."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from itertools import islice
from typing import NamedTuple

from compare_app.text.names.named import Named
from compare_app.text.names.person_nouns import is_person_word
from compare_app.text.names.titles import Gender, gender_of_word, is_title
from compare_app.text.names.words import NAMES
from compare_app.text.speakers.people.article import Article
from compare_app.text.speakers.people.people import People
from compare_app.text.speakers.people.pronoun_words import PRONOUNS
from compare_app.text.speakers.people.stranger_words import STRANGERS
from compare_app.text.speakers.words import SPEAKERS


class Part(NamedTuple):
    """A sentence before a pronoun, or the pronoun's own up to it; `first` to `last` are its mentions, `back` counts sentences."""

    sentence: int
    start: int
    end: int
    first: int
    last: int
    back: int


class Strangers:
    """The people without names of one text."""

    def __init__(self, article: Article, people: People) -> None:
        self._text, self._grammar, self._people = article.text, article.grammar, people

    def is_meant(self, part: Part, fits: Sequence[Named], gender: Gender | str, at: int) -> bool:
        """Whether the pronoun at `at` means somebody without a name: `Lund's mother disagreed. “...,” she said`."""
        if self._people.is_quoted(part.start):
            return False
        alone = part.back in (1, 2) and not fits  # nobody is named there
        if alone and STRANGERS.anonymous.search(self._text, part.start, part.end) is not None:
            return True
        acts = self._act(part, gender) and not self._is_spoken_of(part, gender, at)
        return acts or (part.back == 0 and self._is_nearer_unnamed(fits, part.start, at, gender))

    def _is_spoken_of(self, part: Part, gender: Gender | str, at: int) -> bool:
        """`His father kept a store. “He never sat down,” HE said`: of the kin just told of, who does not speak of himself so."""
        if part.back != 1 or STRANGERS.relative.match(self._text, part.start, part.end) is None:
            return False
        spoken = STRANGERS.spoken.search(self._text, part.end, at)
        words = re.findall(r"[a-z]+", self._text[part.start : part.end])
        if not SPEAKERS.says.isdisjoint(words) or not SPEAKERS.tells.isdisjoint(words):
            return False  # Her mother said that Orr had been fooled. “She believed it,” she said
        return spoken is not None and ("f" if spoken["who"] in STRANGERS.of_her else "m") == gender

    def tells_of_kin(self, part: Part, fits: Sequence[Named], gender: Gender | str) -> bool:
        """Whether a sentence tells of somebody's kin of the gender, whom no name follows and nobody in the article is known as."""
        if not part.back or self._grammar.capital_nouns or any(named.person.gender == gender for named in fits):
            return False
        found = (
            m["noun"]
            for m in STRANGERS.kin_of.finditer(self._text, part.start, part.end)
            if not self._people.is_quoted(m.start())
        )
        return any(gender_of_word(noun) == gender and not self._people.roles.is_held(noun) for noun in found)

    def brings_in(self, part: Part, gender: Gender | str | None) -> bool:
        """Whether a sentence begins with somebody without a name: `A man sat on the curb. “...,” he said`."""
        another = part.back == 1 and STRANGERS.another.match(self._text, part.start) is not None
        somebody = self._somebody(part)
        told = gender_of_word(somebody["noun"]) if somebody is not None else None
        if somebody is not None and told is None and self.is_done_to(somebody.end(), part.end, gender):
            return False
        found = another or (somebody is not None and (told is None or gender in (None, told)))
        return (found or self._is_unknown_by_name(part)) and not self._people.is_quoted(part.start)

    def _is_unknown_by_name(self, part: Part) -> bool:
        """`Gerner, the spokesman, confirmed the call. “...,” HE said`: a surname at the sentence's head that nobody here bears."""
        if part.back != 1 or (told := STRANGERS.by_surname.match(self._text, part.start, part.end)) is None:
            return False
        name = told["name"]
        known = self._people.is_small(name.lower()) or self._people.person(name) is not None
        return not known and (told["role"] is None or is_person_word(told["role"]))

    def _somebody(self, part: Part) -> re.Match[str] | None:
        """The noun for somebody that the sentence begins with; not `A newspaper clipping`."""
        found = STRANGERS.somebody.match(self._text, part.start)
        return found if found is not None and (is_person_word(found["noun"]) or gender_of_word(found["noun"])) else None

    def is_done_to(self, start: int, end: int, gender: Gender | str | None) -> bool:
        """`A neighbor reached HER an hour later.`: the one without a name is another than the pronoun's bearer."""
        whom = PRONOUNS.done_to.get(gender or "")
        found = whom.search(self._text, start, end) if whom is not None else None
        return found is not None and not self._people.is_quoted(found.start())

    def _is_nearer_unnamed(self, fits: Sequence[Named], start: int, at: int, gender: Gender | str) -> bool:
        """Whether the pronoun's own sentence tells of somebody without a name: `a call from a woman who, as she put it, was lost`."""
        place = max((named.end for named in fits), default=start)
        apposed = place + len(", ")  # Orr, a spokesman, said that it was so, and HE accused
        found = (
            m
            for m in STRANGERS.unnamed.finditer(self._text, place, at)
            if not self._people.is_quoted(m.start()) and not (place > start and m.start() == apposed)
        )
        if any(gender_of_word(match["noun"]) == gender for match in found):
            return True
        one = STRANGERS.one_of_several.search(self._text, place, at)
        return one is not None and is_person_word(one["noun"]) and not self._people.is_quoted(one.start())

    def _act(self, part: Part, gender: Gender | str) -> bool:
        """Whether the sentence begins with somebody of the gender, or of a trade, whom no name follows."""
        trade = self._of_trade(part)
        if trade is not None and gender_of_word(trade["noun"]) not in (None, gender):
            return False  # The mother, HE said, had named her Hope
        if trade is not None:
            known = self._people.roles.is_held(trade["noun"]) or self._is_of_pronoun(trade, gender)
            return not (self._is_named_beside(part, trade) or known)
        right_before = part.back == 1
        if right_before and any(
            one.match(self._text, part.start, part.end) for one in (STRANGERS.presides, STRANGERS.one_of_many)
        ):
            return True
        one = STRANGERS.one_of_gender.match(self._text, part.start, part.end) if right_before else None
        if one is not None and ("f" if one["noun"] in STRANGERS.women else "m") == gender:
            return True
        return self._is_relative(part, gender, right_before)

    def _is_of_pronoun(self, trade: re.Match[str], gender: Gender | str) -> bool:
        """`Asked whether SHE regretted it, the outgoing chief paused.`: another word for whom the article asks something."""
        asked = trade["led"] is not None and PRONOUNS.questioned.match(trade["led"]) is not None
        whose = PRONOUNS.of_gender.get(gender)
        return asked and whose is not None and whose.search(trade["led"]) is not None

    def _is_named_beside(self, part: Part, trade: re.Match[str]) -> bool:
        """Whether a sentence names anybody but in the clause that it is led in by: `As Orr read it, the clerk shook his head.`"""
        if trade["led"] is None:
            return part.first < part.last
        named = islice(self._people.named, bisect_left(self._people.named, trade.start("noun"), key=_place), None)
        return next((n.start < part.end for n in named), False)

    def _of_trade(self, part: Part) -> re.Match[str] | None:
        """The trade by which somebody begins the sentence, as `noun`: `The clerk shook his head.`"""
        trade = STRANGERS.trade.match(self._text, part.start, part.end)
        if trade is None or not is_person_word(trade["noun"]) or _is_several(trade["noun"]):
            return None
        introduced = trade[0].endswith(",") or trade["noun"] not in NAMES.variations | NAMES.offices
        introduced = introduced or trade["self"] is not None  # the president himself
        introduced = introduced or (trade["kind"] is not None and is_title(trade["kind"]))  # the prime minister
        if introduced and trade["present"] is not None:  # not `Marek rents here. The student pays`
            introduced = re.compile(rf"\b{trade['noun']}\b").search(self._text, 0, part.start) is not None
        return trade if introduced else None

    def _is_relative(self, part: Part, gender: Gender | str, right_before: bool) -> bool:
        """`Lund's mother disagreed.`, `His deputy was less discreet.`: somebody known by a bond to another."""
        found = STRANGERS.relative.match(self._text, part.start, part.end)
        if found is None or self._people.roles.holder(found["noun"]) is not None:
            return False
        told = gender_of_word(found["noun"])
        another = (
            told is None
            and right_before
            and (is_person_word(found["noun"]) or found["noun"] in SPEAKERS.close)
            and not self.is_done_to(found.end(), part.end, gender)
        )
        if told != gender and not another:
            return False
        named_later = STRANGERS.named_later.search(self._text, found.end(), part.end) is not None
        return STRANGERS.name_follows.match(self._text, found.end(), part.end) is None and not named_later


def _is_several(noun: str) -> bool:
    return noun.endswith("s") and not noun.endswith("ss") and is_person_word(noun[:-1])


def _place(named: Named) -> int:
    return named.start
