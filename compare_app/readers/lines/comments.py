"""Where an article's page goes on with what its readers wrote."""

from __future__ import annotations

import re
from functools import cache

from compare_app.word_lists import Pattern, WordLists


class CommentWords(WordLists, area="readers.comments"):
    """Regular expressions in small letters, of whole lines but for `says`."""

    #: what is counted over the comments: 12 comments
    counted: Pattern
    #: what may stand there alone, or with their number behind it
    bare: Pattern
    #: what else stands over them
    begin: Pattern
    #: under each comment of a thread
    reply: Pattern
    #: in the line above each: Ana Brill says on May 5, 2031:
    says: Pattern


#: Longer lines are none of these.
_LONGEST_REPLY, _LONGEST_NAME, _LONGEST_BEGIN = 40, 100, 200


@cache
def _begin() -> re.Pattern[str]:
    words = CommentWords()
    bare = rf"(?:{words.bare})\s*[(\[:]?\s*\d{{0,6}}\s*[)\]:]?"
    return re.compile(rf"{bare}|\d{{1,6}}\s+(?:{words.counted})\s*:?|{words.begin}", re.IGNORECASE)


@cache
def _reply() -> re.Pattern[str]:
    return re.compile(rf"(?:{CommentWords().reply})\W*", re.IGNORECASE)


@cache
def _says() -> re.Pattern[str]:
    return re.compile(rf".{{1,60}}\b(?:{CommentWords().says})\s*(?:on .{{4,40}}|at .{{4,40}})?\s*:", re.IGNORECASE)


def begins_comments(line: str) -> bool:
    """Whether the readers' comments may begin behind a line: “12 comments”, “Join the conversation”."""
    return len(line) < _LONGEST_BEGIN and _begin().fullmatch(line) is not None


def is_reply(line: str) -> bool:
    """Whether a line is what stands under each comment of a thread."""
    return len(line) < _LONGEST_REPLY and _reply().fullmatch(line) is not None


def names_commenter(line: str) -> bool:
    """Whether a line says who wrote the comment below it."""
    return len(line) < _LONGEST_NAME and _says().fullmatch(line) is not None
