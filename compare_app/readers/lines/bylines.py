"""Lines that say who wrote an article, for whom, or who else worked on it.

Strict, as all patterns of lines: a body paragraph taken for one of these is a claim that the program loses.
"""

from __future__ import annotations

import re
from functools import cache

from compare_app.word_lists import Pattern, WordLists


class BylineWords(WordLists, area="readers.bylines"):
    """Regular expressions in small letters; in `credits` NAMES are those of people."""

    #: what stands before the names, …
    before: Pattern
    #: … and in one word, as a page or an export states it: by; `by_too` begins surnames as well
    by: Pattern
    by_too: Pattern
    #: … between the last two, …
    joins: Pattern
    #: … and behind them: for the Courier
    behind: Pattern
    #: small words in names: van, de
    particles: Pattern
    #: the line under a name: an office or an agency
    offices: Pattern
    #: what is said of an author at an article's end, from his name on
    about: Pattern
    #: who else worked on it, at the end, …
    credits: Pattern
    #: … in no sentence that tells something
    no_credits: Pattern


def without_by(author: str, pages_own: bool = False) -> str:
    """Authors without the `By` before them; `pages_own`: a page's own data say so, and a `di` before a whole name is none of it.

    >>> without_by("By Ana Brill"), without_by("di Ana Brill", pages_own=True), without_by("Di Marco", pages_own=True)
    ('Ana Brill', 'Ana Brill', 'Di Marco')
    """
    return _by(pages_own).sub("", author, count=1)


def ends_with_by(line: str) -> bool:
    """Whether a line goes on with an author's name: `Story by`."""
    return _ends_with_by().search(line) is not None


@cache
def _ends_with_by() -> re.Pattern[str]:
    words = BylineWords()
    return re.compile(rf"(?:^|\s)(?:{words.by}|{words.by_too})\s*$", re.IGNORECASE)


@cache
def _by(pages_own: bool) -> re.Pattern[str]:
    words = BylineWords()
    too = rf"|(?:{words.by_too})(?=\s+\S+\s+\S)" if pages_own else ""
    return re.compile(rf"^(?:{words.by}{too})\s+", re.IGNORECASE)


@cache
def _name() -> str:
    return rf"(?:[A-Z\u00c0-\u00de](?:[^\W\d_]|[.'\u2019-])*|{BylineWords().particles})"


def joins() -> str:
    """What joins the last two of several names, as a part of a pattern: Ana Brill and Tom Aske."""
    return BylineWords().joins


@cache
def between_names() -> re.Pattern[str]:
    """Between two names: Ana Brill, Mia Holt and Tom Aske"""
    return re.compile(rf"\s*(?:,|&|\b(?:{joins()})\b)\s*")


@cache
def _joint() -> str:
    return rf"(?:\s*(?:,|\b(?:{joins()})\b|&)\s*"


@cache
def _names() -> str:
    return rf"{_name()}(?:\s+{_name()}){{0,5}}{_joint()}{_name()}(?:\s+{_name()}){{0,5}}){{0,5}}"


@cache
def byline() -> re.Pattern[str]:
    """A line that says who wrote it; the names are group "who"."""
    words = BylineWords()
    behind = rf"\s*(?:[,|/(\u2013\u2014\u2022\u00b7-]|\b(?:{words.behind})\b).{{0,80}}"
    return re.compile(rf"(?:(?i:{words.before})\s+(?P<who>{_names()})(?P<more>{behind})?)")


@cache
def _names_alone() -> re.Pattern[str]:
    ended = r"(?<![^\W\d_]{3}\.)"
    several = rf"{_joint()}{_name()}(?:\s+{_name()}){{1,3}}){{0,4}}"
    return re.compile(rf"{_name()}(?:\s+{_name()}){{1,3}}{several}(?:\s+in\s+{_names()})?{ended}")


def are_names(line: str) -> bool:
    """Whether a line is names alone, with the place they wrote from: a byline where a date stands beside it."""
    return _names_alone().fullmatch(line) is not None


@cache
def _office() -> re.Pattern[str]:
    beside = r"[\w .,&'\u2019-]{0,40}"
    return re.compile(rf"{beside}\b(?:{BylineWords().offices})\b{beside}", re.IGNORECASE)


def is_office(line: str) -> bool:
    """Whether a line is what stands under a name: an office or an agency, and nothing else."""
    return _office().fullmatch(line) is not None


@cache
def _about() -> re.Pattern[str]:
    return re.compile(BylineWords().about, re.IGNORECASE)


def is_about_author(line: str) -> bool:
    """Whether a line begins as one does that says who the author is: “Ana Brill is a reporter for”."""
    return _about().match(line) is not None


@cache
def _credits() -> re.Pattern[str]:
    words = BylineWords()
    who = words.credits.replace("NAMES", _names())
    return re.compile(rf"(?!.*\b(?:{words.no_credits})\b)(?:{who})", re.IGNORECASE)


def is_credit(line: str) -> bool:
    """Whether a line says who else worked on an article."""
    return _credits().fullmatch(line) is not None


#: The line under a name is shorter.
_LONGEST_OFFICE = 60


def is_office_below(name: str, line: str) -> bool:
    """Whether a line says what is in office whom the line above names: Ana Brill, Harbour correspondent."""
    return len(line) < _LONGEST_OFFICE and is_office(line) and are_names(name) and not is_office(name)


def name_before_office(line: str) -> str | None:
    """The name that stands before an office on one line: Nell Garrick Local government reporter."""
    words = line.split()
    for count in range(2, min(5, len(words))):
        name = " ".join(words[:count])
        if (
            are_names(name)
            and not is_office(name)
            and is_office(" ".join(words[count:]))
            and words[count - 1][0].isupper()
        ):
            return name
    return None


#: Under what somebody posted, where it is shown in an article: the name, the account, the day.
_POSTED_BY = re.compile(r"[-\u2013\u2014]\s.{1,80}\(@\w{1,30}\).{0,40}")


def is_post_signature(line: str) -> bool:
    """Whether a line stands under what somebody posted: — Ana Brill (@brill) May 3, 2031."""
    return _POSTED_BY.fullmatch(line) is not None
