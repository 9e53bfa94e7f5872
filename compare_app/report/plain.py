"""Words on one line, cut, in quotation marks; counts and dates. What every part of a report says in the same way."""

from __future__ import annotations

from datetime import datetime

_OPENING = frozenset("“”„\"«»‘‚'")


_MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]


def quoted(words: str) -> str:
    """The words in quotation marks; those that begin with one of their own keep it.

    >>> quoted("never"), quoted("“Never,” she said")
    ('“never”', '“Never,” she said')
    """
    return words if words[:1] in _OPENING else f"“{words}”"


def moment(when: datetime, with_time: bool) -> str:
    """A date, with the time of day and its zone where known.

    >>> moment(datetime(2031, 5, 2, 6, 10), True)
    '2 May 2031, 06:10'
    """
    day = f"{when.day} {_MONTHS[when.month - 1]} {when.year}"
    if not with_time:
        return day
    return f"{day}, {when:%H:%M} {when:%z}".strip()


def count(number: int, one: str, many: str = "") -> str:
    """A number of things: “1 version”, “3 versions”."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def one_line(text: str) -> str:
    """The text with every run of white space made one space."""
    return " ".join(text.split())


def shorten(text: str, most: int) -> str:
    """Cut at a word's end, with an ellipsis, where the text is longer."""
    if len(text) <= most:
        return text
    cut = text[:most].rsplit(" ", 1)[0]
    return cut.rstrip(" ,;:—–-") + " …"
