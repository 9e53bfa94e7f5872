"""Whose words a writing holds: `Ruiz's lawsuit claims`, `Her statement said`, `the statement went on`."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from compare_app.text.speakers.meant.antecedents import Antecedents
from compare_app.text.speakers.people.article import Article
from compare_app.text.speakers.people.people import People

_POSTED = {"post": r"|\bposted (?:on|to)\b", "tweet": r"|\btweeted\b"}
_BROUGHT_IN = 900  # characters before a statement that goes on


class Writings:
    """The statements, letters and posts of one article; `spoke`: where each speaker so far is mentioned, with the name."""

    def __init__(
        self,
        article: Article,
        people: People,
        before: Antecedents,
        spoke: Sequence[tuple[int, str]],
    ) -> None:
        self._text, self._ends = article.text, article.ends
        self._people, self._before, self._spoke = people, before, spoke

    def owner(self, words: Sequence[str], at: int) -> str | None:
        """`Ruiz's lawsuit claims`, `Her statement said`: whose what is written is."""
        gender = {"his": "he", "her": "she"}.get(words[0].lower(), "") if words else ""
        if gender:
            person = self._before.near(self._before.gender_of(gender), at)
        else:
            name = next((n for n in range(len(words)) if words[n].endswith(("'s", "\u2019s"))), None)
            person = self._people.person(" ".join(words[: name + 1])) if name is not None else None
        return person.name if person is not None else None

    def meant(self, noun: str, at: int) -> str | None:
        """`Holt said in a statement that ... “...,” the statement went on`: who spoke in the sentence that brought it in."""
        posted = _POSTED.get(noun)  # Ruiz later posted on the site that
        brought = re.compile(
            rf"\b(?:in|on|via|by|through) (?:an?|his|her) (?:[\w'\u2019-]+ ){{0,4}}?{re.escape(noun)}\b{posted or ''}",
            re.IGNORECASE,
        )
        found = list(brought.finditer(self._text, max(0, at - _BROUGHT_IN), at))
        if not found or self._people.is_quoted(found[-1].start()):
            return None
        place = bisect_left(self._ends, found[-1].end())
        start, end = self._ends[place - 1] if place else 0, self._ends[place] if place < len(self._ends) else at
        names = {name for spoke, name in self._spoke if start <= spoke < end}
        if not names and posted:
            person = self._before.near(None, found[-1].start())
            names = (
                {person.name} if person is not None and self._before.named_between(start, found[-1].start()) else names
            )
        return next(iter(names)) if len(names) == 1 else None
