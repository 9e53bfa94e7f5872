"""Short lines that the line beside them tells: the writer's name over the byline, what is counted beside a button, the word by which an article goes on.

And what stands in a box whose end is said: `after newsletter promotion`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from compare_app.model.document import Role
from compare_app.readers.lines.bylines import are_names
from compare_app.word_lists import Pattern, WordLists

#: So many paragraphs stand in a box at most, and so long ones.
_MOST_IN_BOX, _LONGEST_IN_BOX = 6, 200
#: Words over the rest of an article on another page: FERRY.
_MOST_WORDS = 3
#: How often something was shared: 1.2k, 304
_COUNT = re.compile(r"\d{1,3}(?:[.,]?\d{3})*[kKM]?")


class NeighbourWords(WordLists, area="readers.neighbours"):
    """Regular expressions in small letters."""

    #: whole paragraphs behind a box between the paragraphs of an article
    box_ends: Pattern
    #: how a line begins that says from which page an article goes on
    goes_on: Pattern


def judge_by_neighbours(texts: Sequence[str], roles: list[Role | None]) -> None:
    """Give roles to lines that have none, where the one before or behind tells it; in place."""
    for i, text in enumerate(texts):
        if _box_end().fullmatch(text):
            _judge_box(texts, roles, i)
        if roles[i] is not None:
            continue
        before = roles[i - 1] if i else None
        after = roles[i + 1] if i + 1 < len(texts) else None
        if after == "byline" and are_names(text) and text in texts[i + 1]:
            roles[i] = "byline"
        elif ("boilerplate" in (before, after) and _COUNT.fullmatch(text)) or (
            after == "boilerplate" and _is_jump(text) and _goes_on().match(texts[i + 1])
        ):
            roles[i] = "boilerplate"


def _judge_box(texts: Sequence[str], roles: list[Role | None], end: int) -> None:
    """What stands in a box is no text, from its first line that was known for furniture."""
    begin = end
    while begin > max(0, end - _MOST_IN_BOX) and (
        roles[begin - 1] == "boilerplate" or len(texts[begin - 1]) < _LONGEST_IN_BOX
    ):
        begin -= 1
    first = next((i for i in range(begin, end) if roles[i] == "boilerplate"), end)
    roles[first : end + 1] = ["boilerplate"] * (end + 1 - first)


def _is_jump(text: str) -> bool:
    return text.isupper() and len(text.split()) <= _MOST_WORDS


@cache
def _box_end() -> re.Pattern[str]:
    return re.compile(NeighbourWords().box_ends or "(?!)", re.IGNORECASE)


@cache
def _goes_on() -> re.Pattern[str]:
    return re.compile(rf"\W*(?:{NeighbourWords().goes_on or '(?!)'})\b", re.IGNORECASE)
