"""Kin whom an article names by a first name alone: `his wife, June`; `Mr. Abernathy` after `Denise Abernathy's husband, Paul`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from compare_app.model.spans import Span
from compare_app.text.names.name_runs import UPPER
from compare_app.text.names.titles import Gender, bare_name, gender_of, gender_of_word
from compare_app.text.names.words import NAMES

_FAR = 300  # characters between somebody and a mention of the kin


@cache
def _kin_named() -> re.Pattern[str]:
    """`his wife, June`: a first name alone; the dog is there to be nobody."""
    kin = "|".join(sorted(NAMES.kin))
    return re.compile(
        rf"\b(?P<kin>{kin})(?:\sand\s[a-z-]+|\sof\s[\w-]+\syears)?,?\s"
        rf"(?P<name>[{UPPER}][a-z\u00df-\u00ff]+)(?=[,.;]|\s[a-z]|\s?[\u201c\"])(?!,\s[{UPPER}])"
    )


@cache
def _no_surname() -> re.Pattern[str]:
    """`who would give only her first name, Peg`"""
    return re.compile(
        rf"\b(?:{NAMES.first_name_alone.pattern}),? (?P<name>[{UPPER}][a-z\u00df-\u00ff]+)(?=[,.;]|\s[a-z])"
    )


class Kin(NamedTuple):
    """Somebody's kin by the first name, what the word for kin says, and where it stands."""

    name: str
    gender: Gender | None
    start: int


def kin_named(text: str, paragraphs: Iterable[Span]) -> Iterator[Kin]:
    """Everybody who is named beside a word for kin by a first name alone, in the order of the text."""
    for paragraph in paragraphs:
        for match in _kin_named().finditer(text, paragraph.start, paragraph.end):
            if match["kin"] not in NAMES.kin_of_none:
                name = match["name"]
                yield Kin(name, gender_of_word(match["kin"]) or gender_of(name, ()), match.start())
        for match in _no_surname().finditer(text, paragraph.start, paragraph.end):
            told: dict[str | None, Gender] = {"his": "m", "her": "f"}
            whose = told.get((match["whose"] or match["given"] or match["own"] or "").lower())
            yield Kin(match["name"], whose or gender_of(match["name"], ()), match.start())


def surname_of(kin: Kin, text: str, runs: Sequence[tuple[int, int]]) -> str | None:
    """The surname of whoever is named in full right before, where a title gives that surname to somebody of the kin's gender."""
    if kin.gender is None:
        return None
    before = [run for run in runs if kin.start - _FAR < run[0] < kin.start]
    for start, end in reversed(before):
        name, _ = bare_name(text[start:end])
        if " " in name:
            surname = name.split()[-1]
            return surname if _is_titled(surname, kin.gender, text, runs) else None
    return None


def _is_titled(surname: str, gender: Gender, text: str, runs: Sequence[tuple[int, int]]) -> bool:
    """Whether the article speaks of `Mr. Abernathy` where the kin is a man."""
    for start, end in runs:
        if text.startswith(NAMES.surname_addresses, start):
            name, titles = bare_name(text[start:end])
            if name == surname and gender_of("", titles) == gender:
                return True
    return False
