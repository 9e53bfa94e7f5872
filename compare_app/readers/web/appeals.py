"""Boxes on a page that ask its readers for something: their address for a newsletter, or money for the newspaper.

What is asked counts only beside what it is asked for: articles tell of letters and donations, too.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from compare_app.word_lists import Pattern, WordLists

#: Signs of a box in which one request for money is enough.
_SHORT = 400


class AppealWords(WordLists, area="readers.appeals"):
    """Regular expressions in small letters: a page may be in another language than its article."""

    letters: Pattern
    subscribe: Pattern
    money: Pattern
    #: what money is for, where it is not for those whom the article tells of
    press: Pattern


@cache
def _of(name: str) -> re.Pattern[str]:
    return re.compile(getattr(AppealWords(), name), re.IGNORECASE)


def invites(lines: Sequence[str]) -> bool:
    """Whether a box of several lines asks readers to have letters sent to them."""
    text = "\n".join(lines)
    return len(lines) > 1 and all(_of(list_).search(text) is not None for list_ in ("letters", "subscribe"))


def appeals(lines: Sequence[str]) -> bool:
    """Whether a box asks readers for money, for the newspaper; the longer it is, the more often."""
    text = "\n".join(lines)
    asked = sum(1 for _ in _of("money").finditer(text))
    return len(lines) > 1 and asked >= (1 if len(text) < _SHORT else 2) and _of("press").search(text) is not None
