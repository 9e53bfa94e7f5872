"""Somebody whom the top of an article brings in without a name, and the next paragraph names."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from compare_app.text.names.person_nouns import is_person_word
from compare_app.text.names.titles import gender_of_word
from compare_app.text.phrases.places import Voice
from compare_app.text.speakers.meant.antecedents import FEW_LINES, Antecedents
from compare_app.text.speakers.people.article import Article
from compare_app.text.speakers.people.people import People
from compare_app.text.speakers.people.stranger_words import STRANGERS

_TOP = 2  # paragraphs, a headline among them
#: an age behind a name
_AGED = re.compile(r",? \(?\d\d\b")
#: Orr, 47
_AGED_NAME = re.compile(r"[A-Z][\w'\u2019-]+, \d\d\b")


class Leads:
    """The first paragraphs of a text; `paragraphs` are where all of them begin."""

    def __init__(self, article: Article, people: People, before: Antecedents) -> None:
        self._text, self._paragraphs, self._people, self._before = article.text, article.starts, people, before
        self._ends = article.ends

    def named_next(self, words: Sequence[str], at: int) -> str | None:
        """`A furious soap star has blasted her council.`, at the top, before `Actress Mia Holt, 47, was told`: who is named next, with an age."""
        number = next((n for n, start in enumerate(self._paragraphs[:_TOP]) if start == at), None)
        if number is None or number + 1 >= len(self._paragraphs):
            return None
        opens = self._paragraphs[number + 1]
        first = bisect_left(self._before.starts, opens)
        named = self._before.named[first] if first < len(self._before.named) else None
        if named is None or self._people.is_quoted(opens):
            return None
        told = self._text[opens : named.end].lower()  # A Dell sheriff has said ... Sheriff Bo Orr
        holds = (
            self._people.roles.holder(words[-1].lower()) == named.person.name
        )  # A congressman has said ... Rep. Bo Orr
        aged = _AGED.match(self._text, named.end) is not None
        told_so = holds or aged or words[-1].lower() in told.split()
        # The head of an academy trust has told MPs ... Mia Holt, chief executive of the Delby Trust,
        if not (self._is_told_at_head(opens, named.start, named.end) if words[0] == "The" else told_so):
            return None
        lead, before = self._text[at:opens], self._text[opens : named.start]
        introduced = re.fullmatch(r"(?:[\w'\u2019-]+\s){0,5}", before) is not None
        gender = gender_of_word(words[-1].lower())
        other = _AGED_NAME.search(lead) is not None or gender not in (None, named.person.gender)
        return named.person.name if introduced and not other else None

    def _is_told_at_head(self, opens: int, start: int, end: int) -> bool:
        """`MIA HOLT, chief executive of the Delby Trust, was giving evidence`: whom a paragraph begins with, and says what she is."""
        told = STRANGERS.told_at_head.match(self._text, end)
        return start == opens and told is not None and is_person_word(told["role"])

    def named_behind(self, at: int) -> str | None:
        """`The head of the rail agency said it was late. Mia Holt ADDED that`: who goes on in the next sentence, named for the first time."""
        place = bisect_left(self._ends, at)
        start = self._ends[place] if place < len(self._ends) else len(self._text)
        first = bisect_left(self._before.starts, start)
        named = self._before.named[first] if first < len(self._before.named) else None
        if named is None or self._text[start : named.start].strip() or "\n" in self._text[start : named.start]:
            return None
        come = any(earlier.person.name == named.person.name for earlier in self._before.named[:first])
        return named.person.name if not come and STRANGERS.goes_on.match(self._text, named.end) is not None else None

    def pronoun(self, voice: Voice) -> str | None:
        """`A Dell sheriff is defying an order that he called “a joke”`, at the top: who is named next, for the pronoun."""
        if voice.speaker.of(self._text).lower() not in ("he", "she"):
            return None
        at = voice.speaker.start
        start = next((start for start in self._paragraphs[:_TOP] if start <= at < start + FEW_LINES), None)
        lead = STRANGERS.lead.match(self._text, start, at) if start is not None else None
        if start is None or lead is None or "\n" in self._text[start:at] or self._before.named_between(start, at):
            return None
        name = self.named_next(lead[0].split(), start)
        person = self._people.person(name) if name is not None else None
        gender = self._before.gender_of(voice.speaker.of(self._text).lower())
        return name if person is not None and person.gender in (None, gender) else None
