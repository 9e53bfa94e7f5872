"""Whom a pronoun means where nobody is named in full before it: `Orr retired in May. “I was tired,” HE said.`

An excerpt, and an article whose subject everybody knows, name people by the surname alone. That such a word is a person's is told by nothing but
what it does and the pronoun after it; so it is asked last, and only where no person is named before.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from compare_app.model.spans import Span
from compare_app.text.names.mention_names import can_be_name
from compare_app.text.names.name_runs import name_runs
from compare_app.text.names.titles import gender_of, names_institution
from compare_app.text.names.words import NAMES
from compare_app.text.speakers.meant.antecedents import Antecedents
from compare_app.text.speakers.people.article import Article
from compare_app.text.speakers.people.people import People
from compare_app.text.speakers.people.people_words import PEOPLE
from compare_app.text.speakers.people.role_words import ROLES
from compare_app.text.speakers.words import SPEAKERS

#: Sentences that are looked at, that of the pronoun among them.
_NEAR = 3


class BareSurnames:
    """The surnames of an article that stand alone from their first mention on."""

    def __init__(self, article: Article, people: People, before: Antecedents) -> None:
        self._text, self._ends, self._paragraphs = article.text, article.ends, article.paragraphs
        self._people, self._before = people, before

    def meant(self, pronoun: str, at: int) -> str | None:
        """Whom `he` or `she` at a place means: the one surname that acts in the nearest sentence in which any does."""
        if pronoun not in ("he", "she") or bisect_left(self._before.starts, at) > 0:
            return None
        gender = self._before.gender_of(pronoun)
        for start, end in self._backwards(at):
            found = set(self._acting(Span(start, end)))
            if found:
                name = found.pop()
                fits = not found and gender_of(name, ()) in (None, gender)
                return name if fits else None
        return None

    def _backwards(self, at: int) -> Iterator[tuple[int, int]]:
        """The sentences of the pronoun's own paragraph and of the one before it, the last one first."""
        paragraph = bisect_left([span.start for span in self._paragraphs], at + 1) - 1
        first = self._paragraphs[max(paragraph - 1, 0)].start
        place, end = bisect_left(self._ends, at), at
        for number in range(place, max(place - _NEAR, -1), -1):
            start = self._ends[number - 1] if number > 0 else 0
            if end > first:
                yield max(start, first), end
            end = start

    def _acting(self, sentence: Span) -> Iterator[str]:
        """The surnames that do something in a sentence, outside of marks."""
        for start, end in name_runs(self._text, sentence, self._people.is_small):
            name = self._text[start:end]
            if self._people.is_quoted(start) or not self._can_be_surname(name):
                continue
            if PEOPLE.acts.match(self._text, end) or PEOPLE.told_of.match(self._text, end):
                yield name

    def _can_be_surname(self, name: str) -> bool:
        low = name.lower()
        if not name.isalpha() or name.isupper() or not can_be_name(name, self._people.is_small):
            return False
        if low in NAMES.states or low in NAMES.one_word_bodies or low in SPEAKERS.places_too:
            return False
        plural = low.endswith(SPEAKERS.plural_endings) and len(low) > len("peters")
        other = ROLES.peoples.fullmatch(name) is not None or low in NAMES.variations or low in NAMES.no_names
        return not (plural or other or names_institution([name]) or low in self._people.companies.short)
