"""Whom the question before a mention was put to, who is whoever answers it: `“Did you know, Mr. Orr?” Holt asked. “I did,” HE said.`"""

from __future__ import annotations

import re
from bisect import bisect_left

from compare_app.text.names.named import Person
from compare_app.text.names.titles import is_title
from compare_app.text.speakers.meant.antecedents import Antecedents
from compare_app.text.speakers.meant.mention_words import MENTIONS
from compare_app.text.speakers.people.article import Article
from compare_app.text.speakers.people.people import People
from compare_app.text.speakers.words import SPEAKERS

#: “Mr. Teague, …”, “…, Mr. Teague?”
_NAMED = re.compile(
    r"[\u201c\"\u2018'](?P<first>[A-Z][a-z]+\.? [A-Z][\w'\u2019-]+), |, (?P<last>[A-Z][a-z]+\.? [A-Z][\w-]+)\?['\u2019\u201d\"]"
)
_GAP = 4  # characters between a sentence and the next paragraph


class Asked:
    """Who is asked in one article."""

    def __init__(self, article: Article, people: People, before: Antecedents) -> None:
        self._text, self._article, self._people, self._before = article.text, article, people, before

    def named(self, at: int) -> Person | None:
        """Whom the questions of the paragraph before a place name, the last one first: “Did you know, Mr. Orr?” Holt asked. “I did,” HE said."""
        number = bisect_left(self._article.starts, at + 1) - 1
        if number <= 0:
            return None
        before = self._article.paragraphs[number - 1]
        found = [match["first"] or match["last"] for match in _NAMED.finditer(self._text, before.start, before.end)]
        name = next((name for name in reversed(found) if is_title(name.split()[0])), None)
        return self._people.person(name) if name is not None else None

    def whether(self, at: int, gender: str | None) -> Person | None:
        """Whom the sentence before a place tells to be asked: Holt asked Mr. Orr whether he knew. “I did,” HE said."""
        ends = self._article.ends
        place = bisect_left(ends, at)
        if not place:
            return None
        start, end = ends[place - 2] if place > 1 else 0, ends[place - 1]
        found = list(MENTIONS.asked_whom.finditer(self._text, start, end))
        spoken = end + len(self._text[end : end + _GAP]) - len(self._text[end : end + _GAP].lstrip())
        if not found or self._people.is_quoted(found[-1].start()) or not self._people.is_quoted(spoken):
            return None
        whom = (found[-1]["whom"] or found[-1]["named"]).strip(", ")
        if whom in SPEAKERS.objects:
            return self._before.near(gender, found[-1].start(), avoid=self._before.last_named(start, found[-1].start()))
        return self._people.person(whom)
