"""Which body an article means by what it is: `the company`, `the Authority`, `Morava's defence ministry`, and `it` in a sentence about one."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from compare_app.text.names.body_names import is_body_noun
from compare_app.text.names.person_nouns import is_person_word
from compare_app.text.names.words import NAMES
from compare_app.text.speakers.people.article import Article
from compare_app.text.speakers.people.people import People
from compare_app.text.speakers.people.pronoun_words import PRONOUNS
from compare_app.word_lists import Regex, WordLists

#: Orlan Foods denied it. “...,” IT said
_QUOTED = re.compile(r"\s*[\u201c\"\u2018'][^\n]*[\u201d\"\u2019']\s")


class BodyMentionWords(WordLists, area="body_mentions"):
    """Asked of all languages at once."""

    #: Bodies of which each state has one: Morava's defence ministry
    of_states: Regex
    #: a `body` at the head of a sentence, by its name or its `noun`, and the word behind it
    first: Regex
    #: … and one that does something within it
    acting: Regex
    #: bodies that no word says to be one: the White House
    by_themselves: Regex
    #: Orlan Foods declined to comment. In a statement, IT said
    given_out: Regex
    #: It was criticised in a report by the Harbour Board. IT found
    reported_by: Regex
    #: Orlan Foods defended it. The recipe, IT said, is old
    says_aside: Regex


BODIES = BodyMentionWords()


def _is_kind_left_out(name: str, whole: str) -> bool:
    """Whether a body's name is a shorter one with what it is: the Smithsonian Institution, the Smithsonian; not the Senate for one of its committees."""
    words = whole.removeprefix("The ").removeprefix("the ").split()
    return len(words) == len(("Smithsonian", "Institution")) and words[0] == name and is_body_noun(words[1].lower())


class BodyMentions:
    """Resolves the mentions of one text that may be a body's."""

    def __init__(self, article: Article, people: People) -> None:
        self._text, self._ends, self._people = article.text, article.ends, people

    def of_state(self, phrase: str) -> str | None:
        """`Morava's defence ministry`, which is a name as it stands; not what belongs to somebody of whom the article tells."""
        found = BODIES.of_states.fullmatch(phrase)
        return phrase if found is not None and self._people.person(found["state"]) is None else None

    def _acting(self, start: int, at: int) -> str | None:
        """`… and the new Canal Regulator has promised to look at what IT calls “old debts”`: the last body that does something."""
        found = [
            match
            for match in BODIES.acting.finditer(self._text, start, at)
            if not self._people.is_quoted(match.start())
        ]
        return self._people.bodies.named(found[-1]["body"], at) if found else None

    def in_full(self, name: str, first: str, at: int) -> str | None:
        """The whole name of a body that a mention shortens: `Veldhorn` for Veldhorn NV, `Fulcrum` for the investor Fulcrum Road."""
        alone = " " not in name and first != "the"
        if " " in name and (national := self._people.bodies.national(name)) is not None:
            return national
        if first == "the" and " " not in name and (short := self._people.bodies.named(name, at)) is not None:
            return short if _is_kind_left_out(name, short) else None
        return self._people.companies.in_full(name) or (self._people.bodies.named(name, at) if alone else None)

    def is_told(self, words: Sequence[str], head: int) -> bool:
        """Whether words, the last of which before `head` is a noun, mean a body: `the bank`, `the furniture retailer`; not `the players' union`."""
        noun = words[head - 1].lower()
        bare = len(words) == head == len(("the", "bank"))
        return words[0].lower() == "the" and is_body_noun(noun) and (bare or noun in NAMES.kind_of)

    def meant(self, noun: str, at: int) -> str | None:
        """Which body a noun means at a place."""
        return self._people.bodies.meant(noun.lower(), at)

    def of_it(self, at: int) -> str | None:
        """The body with which the sentence of an `it` begins: `The company blamed what IT called “a slow spring”.`"""
        place = bisect_left(self._ends, at)
        start = self._ends[place - 1] if place else 0
        if (acting := self._acting(start, at)) is not None:
            return acting
        if place and BODIES.says_aside.match(self._text, at) is not None and self._text.endswith(", ", 0, at):
            start, at = self._ends[place - 2] if place > 1 else 0, start
            place -= 1
        spoken = _QUOTED.fullmatch(self._text, start, at)
        begins = not self._text[start:at].strip()  # The White House defended it. IT said
        if place and (spoken or begins or BODIES.given_out.fullmatch(self._text, start, at)):
            start, at = self._ends[place - 2] if place > 1 else 0, start
            if begins and (report := BODIES.reported_by.search(self._text, start, at)) is not None:
                return self._people.bodies.named(report["body"], at) or report["body"]
        return self._begun(start, at, begins)

    def _begun(self, start: int, at: int, acts_only: bool) -> str | None:
        """The body that a sentence begins with, or, with `acts_only`, that does something in it."""
        first = BODIES.first.match(self._text, start, at)
        if first is None or self._people.is_quoted(first.start("body")):
            return None
        acts = PRONOUNS.does.match(self._text, first.start("following") - 1) is not None
        if acts_only and not acts:
            return None  # The Supreme Court ruling came. It said
        if first["noun"] is None:
            bare = first["body"].removeprefix("The ").removeprefix("the ")
            by_itself = BODIES.by_themselves.fullmatch(bare) is not None or bare.lower() in NAMES.one_word_bodies
            return self._people.bodies.named(first["body"], at) or (bare if by_itself and acts else None)
        return None if is_person_word(first["following"]) else self.meant(first["noun"], first.start("body"))
