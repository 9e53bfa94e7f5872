"""Captions on lines of their own: they begin with what the picture is, or name its owner at the end."""

from __future__ import annotations

import re
from functools import cache

from compare_app.readers.lines.outlets import agencies
from compare_app.word_lists import Pattern, WordLists


class CaptionWords(WordLists, area="readers.captions"):
    """Regular expressions in small letters."""

    #: what a caption begins with, before a sign or an owner
    pictures: Pattern
    #: whole captions, by how they begin
    begin: Pattern
    #: where something is from, on a line of its own
    sources: Pattern
    #: in brackets before an owner, …
    credited: Pattern
    #: … behind a caption's sentence, …
    by: Pattern
    #: … and at its end, where nothing parts them
    at_end: Pattern
    #: … and before it behind a sentence, with a sign or without
    owned: Pattern
    #: owners of pictures that need no word before them in brackets
    houses: Pattern


_CAPITAL = r"(?-i:[A-Z\u00c0-\u00de])"
#: A word of a picture's owner.
_OWNER = r"(?-i:[A-Z\u00c0-\u00de][\w.\u2019'-]*|und|and|for|für|via|of|the|der)"


@cache
def _caption() -> re.Pattern[str]:
    words = CaptionWords()
    led = rf"(?:{words.pictures})\s*(?:by\s+[A-Z]|credits?\s*:|courtesy|[:\u2013\u2014|©]).{{0,400}}"
    return re.compile(rf"{led}|{words.begin}", re.IGNORECASE | re.DOTALL)


@cache
def _source() -> re.Pattern[str]:
    owners = rf"{_OWNER}(?:(?:\s?[/|&,]\s?|\s){_OWNER}){{0,6}}"
    return re.compile(rf"\W*(?:{CaptionWords().sources})\s?[:\uff1a]\s?(?:{agencies()}|{owners})\W*", re.IGNORECASE)


@cache
def _credited() -> re.Pattern[str]:
    words = CaptionWords()
    house = rf"(?:[\w .&-]{{0,40}}[/:]\s?)?(?:{words.houses}|pa wire)"
    names = rf"{_CAPITAL}[\w.\u2019'-]+(?: {_CAPITAL}[\w.\u2019'-]+){{1,3}}"
    return re.compile(
        rf".{{0,500}}(?:[(\[]\s*(?:{words.credited}|{house})\b[^()]{{0,120}}[)\]]"
        rf"|[.!?\u2026]\s+(?:{words.by})s?\s?(?::|by\b|/)\s?[\w .,/&\u2019'-]{{2,80}}"
        rf"|[.!?\u2026]['\"\u2019\u201d]?\s*\({names}\s?/\s?{_CAPITAL}[\w .&\u2019'-]{{1,40}}\)"
        rf"|\s(?:{words.at_end})s?\s?: ?{_OWNER}(?:\s?[/|&,]\s?[\w.\u2019'-]{{2,20}}|\s{_OWNER}){{0,6}}"
        r"|\bgetty images|/getty|(?:^|\s)©\s?[A-Z][\w /.&-]{2,60}|/(?:reuters|afp|dpa|epa|ap))\.?",
        re.IGNORECASE | re.DOTALL,
    )


def is_caption(line: str) -> bool:
    """Whether a line is a caption by its beginning, or by the owner that it ends with."""
    return _caption().fullmatch(line) is not None or names_owner(line)


def names_owner(line: str) -> bool:
    """Whether a line ends with whose picture it is."""
    return _credited().fullmatch(line) is not None


def is_source(line: str) -> bool:
    """Whether a line says where something is from, and no more."""
    return _source().fullmatch(line) is not None
