"""The line in which a database or an archive says where an article stood: newspaper, day, page, and perhaps who wrote it.

`Quay Courier · 4 May 2031 · 5 · By Ana Brill`, `Hafenbote vom 04.05.2031, Nr. 103, S. 5 / Lokales`, `The Velm Argus (Velm, Vic. : 1871 - 1910),
Saturday 14 June 1890, page 5`. The newspaper's name need not be known for it: what stands beside a day and the number of a page is one.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from compare_app.readers.dates import DATES, dates_in
from compare_app.readers.lines.bylines import byline
from compare_app.readers.lines.moments import FIGURES, before_date, place_in_print
from compare_app.readers.lines.outlets import is_outlet

_LONGEST = 200
#: Words in the longest names of newspapers and of their parts.
_MOST_WORDS = 8
#: Between the parts of the line.
_BETWEEN = re.compile(
    r"\s*[|;/\t\u2022\u00b7\u2013\u2014]\s*|\s+-\s+|,\s+(?!The\b)|(?<=[^\W\d_]{3})\.\s+(?!\d)|\s{3,}|[.,]\s*$"
)
#: The town behind a newspaper's name; libraries add the years of its life: (Velm, Vic. : 1871 - 1910).
_TOWN = re.compile(r"(?<=\w)\s?\((?P<town>[^()]{2,60})\)")
#: Years of a life, and not of a paper: Mia Holt (1931–
_LIVED = re.compile(r"(?<!\d)1[6-9]\d\d\s?[-\u2013]")
#: What a paper may be called.
_NAME = re.compile(r"[A-Z\u00c0-\u00de][^\d:?!\u201c\u201d\"()]*")
#: An issue, or a page.
_NUMBER = re.compile(r"\d{1,3}")
#: The number under which a database keeps the article: Id: e9f2c1.
_KEPT_AS = re.compile(r"[^\W\d_]{1,12}\.?(?::\s?|\s)(?=\S*\d)[\w-]{4,40}")


class SourceLine(NamedTuple):
    """What such a line says; its day is read with those of the other lines. `sure`: it is hardly anything else, wherever it stands."""

    outlet: str
    author: str | None
    sure: bool

    @property
    def declared(self) -> dict[str, str]:
        """As fields with labels would declare it."""
        return {"outlet": self.outlet} | ({"author": self.author} if self.author else {})


def source_in(line: str) -> SourceLine | None:
    """What a line says of where the article stood; None where it is no such line."""
    if len(line) > _LONGEST or not any(c.isdigit() for c in line):
        return None
    town = _TOWN.search(line)
    parts = _parts(_TOWN.sub("", line))
    in_print = [part for part in parts if place_in_print().fullmatch(part)]
    author = next((match["who"].strip(" ,") for part in parts if (match := byline().fullmatch(part))), None)
    numbers = [part for part in parts if _NUMBER.fullmatch(part)]
    other = [part for part in parts if byline().fullmatch(part) or _KEPT_AS.fullmatch(part)]
    names = [part for part in parts if part not in (*in_print, *numbers, *other)]
    if not names or not all(_could_be_name(name) for name in names):
        return None
    outlet = re.sub(r"(.+), The", r"The \1", names[0])
    lived = town is not None and _LIVED.search(town["town"]) is not None
    sure = bool(in_print) or lived or (is_outlet(outlet) and bool(author or numbers))
    return SourceLine(outlet, author, sure) if sure or (town is not None and len(parts) == 1) else None


@cache
def _weekday() -> re.Pattern[str]:
    """Monday, behind 3 May"""
    return re.compile(rf"^\W*(?:{DATES.weekdays})\b", re.IGNORECASE)


def _parts(line: str) -> list[str]:
    """What stands on the line beside its day; nothing where there is no day, or more than one."""
    days = [(date.start, date.end) for date in dates_in(line)] or [match.span() for match in FIGURES.finditer(line)]
    if len(days) != 1:
        return []
    (start, end) = days[0]
    beside = before_date().sub("", line[:start]), _weekday().sub("", line[end:])
    pieces = (piece.strip(" ,.:") for side in beside for piece in _BETWEEN.split(side))
    return [piece for piece in pieces if piece]


def _could_be_name(text: str) -> bool:
    return len(text.split()) <= _MOST_WORDS and _NAME.fullmatch(text) is not None
