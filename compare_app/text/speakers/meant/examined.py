"""Who asks and who answers in court: the labels `Q.` and `A.`, and `the witness` behind a question."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from itertools import islice

from compare_app.text.speakers.meant.antecedents import FEW_LINES, Antecedents
from compare_app.text.speakers.people.article import Article
from compare_app.text.speakers.people.people import People
from compare_app.text.speakers.people.role_words import ROLES
from compare_app.text.speakers.words import SPEAKERS

_LABELS = re.compile(r"^Q[.:]\s", re.MULTILINE)


class Examined:
    """The examinations of one text; `spoke`: where each speaker so far is mentioned, with the name."""

    def __init__(self, article: Article, people: People, before: Antecedents, spoke: Sequence[tuple[int, str]]) -> None:
        self._text, self._people, self._before, self._spoke = article.text, people, before, spoke

    def labelled(self, label: str, at: int) -> str | None:
        """`Q.` and `A.` in court: the lawyer named last before the first label, and the one witness; nobody in an interview."""
        witness = self._people.roles.holder("witness")
        first = _LABELS.search(self._text, 0, at + 3)
        if witness is None or first is None:
            return None
        if label == "A":
            return witness
        lawyers = frozenset[str]().union(*map(self._people.roles.holders, SPEAKERS.examiners))
        named = islice(self._before.named, bisect_left(self._before.starts, first.start()))
        return next((n.person.name for n in reversed(list(named)) if n.person.name in lawyers), None)

    def answers(self, words: Sequence[str], at: int) -> str | None:
        """`“...,” Orr said. “Was it?” asked Miss Roe. “It was,” THE WITNESS replied`: who spoke before whoever asked."""
        if " ".join(words).lower() not in ROLES.answerers:
            return None
        near = [name for place, name in self._spoke if at - 2 * FEW_LINES < place < at]
        return next((name for name in reversed(near[:-1]) if name != near[-1]), None)
