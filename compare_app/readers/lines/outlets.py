"""Names of newspapers and of news agencies, as they stand alone on a line."""

from __future__ import annotations

import re
from functools import cache

from compare_app.readers.lines.bylines import joins
from compare_app.word_lists import Pattern, WordLists

_NAME = (
    r"(?:[A-Z\u00c0-\u00de](?:[^\W\d_]|[.'\u2019-])*|de|da|do|dos|das|del|della|di|van|von|der|den|zu|la|le|al|el|bin)"
)
#: Before the place in a newspaper's name.
_OF = r"de|del|della|dello|dell'|di|du|des|da|do|d'|d\u2019"
#: … and what stands in newspapers' names between two towns.
_PART = rf"{_NAME}(?:\s+&)?"


class OutletWords(WordLists, area="readers.outlets"):
    """Words in newspapers' names, with their capitals, and agencies, as regular expressions in small letters."""

    #: words that only newspapers' names end in
    sure: Pattern
    services: Pattern
    #: words that newspapers' names begin with where the place stands behind them: Diario de la Costa
    first: Pattern
    #: … and such as are surnames, too, or the name of anything: with an article before them, or two words, they are an outlet's
    perhaps: Pattern
    articles: Pattern
    #: what newspapers' names of one word end in: Hafenbote, Kystposten
    endings: Pattern
    #: their copy stands in newspapers that are not named by it
    agencies: Pattern


@cache
def _surely() -> str:
    words = OutletWords()
    return rf"(?:(?:{words.articles}) )?(?:{_PART}\s+){{1,4}}(?:{words.sure}|{words.services})"


@cache
def _outlet() -> re.Pattern[str]:
    words = OutletWords()
    led = rf"(?:{words.articles})\s+(?:{_PART}\s+){{0,4}}(?:{words.sure}|{words.services}|{words.perhaps})"
    placed = rf"(?:(?:{words.articles})\s+)?(?:{words.first})(?:\s+{_NAME}){{0,2}}\s+(?:{_OF})\s?{_NAME}(?:\s+{_NAME}){{0,3}}"
    alone = rf"[A-Z\u00c0-\u00de][^\W\d_]{{2,}}(?:{words.endings})"
    return re.compile(rf"{alone}|{_surely()}|{led}|{placed}|(?:{_NAME}\s+){{2,4}}(?:{words.perhaps})")


def is_outlet(line: str) -> bool:
    """Whether a line is a newspaper's name, and nothing else."""
    return _outlet().fullmatch(line) is not None


def is_surely_outlet(line: str) -> bool:
    """Whether it has a word that only newspapers' names have."""
    return re.fullmatch(_surely(), line) is not None


def has_article(name: str) -> bool:
    """Whether a name begins with the article that newspapers have: The Quay Courier."""
    return re.match(rf"(?:{OutletWords().articles})\s", name) is not None


def is_perhaps_outlet(line: str) -> bool:
    """Whether it is a person's name or a newspaper's: nobody is told to be the author."""
    return re.fullmatch(rf"{_NAME}\s+(?:{OutletWords().perhaps})", line) is not None


@cache
def agencies() -> str:
    """One or several news agencies, as the part of a pattern that looks at no capitals."""
    agency = rf"(?:the )?(?:{OutletWords().agencies})"
    return rf"{agency}(?:\s?(?:[/,&+]|{joins()})\s?{agency}){{0,3}}"


def are_agencies(line: str) -> bool:
    """Whether a line names news agencies alone."""
    return re.fullmatch(agencies(), line, re.IGNORECASE) is not None
