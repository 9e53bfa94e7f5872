"""Runs of capitalised words that are nobody's full name: bodies, towns, products."""

from __future__ import annotations

import re
from collections.abc import Sequence

from compare_app.text.names.beside_names import acts_as_person
from compare_app.text.names.titles import gender_of, is_surname_too, is_title, names_institution
from compare_app.text.names.words import NAMES


def can_be_full(name: str, titles: Sequence[str]) -> bool:
    """Whether a run of capitals, bare of its titles, may be somebody's full name."""
    parts = name.split()
    if not 2 <= len(parts) <= 5 or not parts[0][0].isupper() or _is_of_body(name, parts, titles):
        return False
    if (
        parts[0].lower().strip(".") in NAMES.places_begin
        or not NAMES.places_within.isdisjoint(parts)
        or any(character.isdigit() for character in name)
    ):
        return False
    if parts[-1].lower() in NAMES.states_last and not titles and gender_of(parts[0], ()) is None:
        return False
    if not any(is_title(part) for part in parts[parts[0] in NAMES.forename_titles :]):
        return True
    known = bool(titles) or gender_of(parts[0], ()) is not None
    return known and is_surname_too(parts[-1]) and not any(is_title(part) for part in parts[:-1])


def bears_place(text: str, name: str, run: tuple[int, int], told: bool) -> bool:
    """Whether a first name and a word of places are somebody's name: `Joan Lake`, who says or does something in the text, or is `told` by a title."""
    first, _, last = name.partition(" ")
    article = text.endswith(("the ", "The "), 0, run[0])
    if last.lower() not in NAMES.surname_places or gender_of(first, ()) is None or article:
        return False
    speaks = re.compile(rf"(?<![Tt]he )\b{last},? (?:{NAMES.bearer_speaks})\b")
    return told or acts_as_person(text, *run) or speaks.search(text) is not None


def _is_of_body(name: str, parts: Sequence[str], titles: Sequence[str]) -> bool:
    if name.lower() in NAMES.set_bodies or (not titles and names_institution(parts)):
        return True
    return any(part.lower() in NAMES.no_person for part in parts[parts[0] == "Bill" :])
