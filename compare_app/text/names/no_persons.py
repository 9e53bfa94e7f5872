"""Runs of capitalised words that are nobody's full name: bodies, towns, products."""

from __future__ import annotations

from collections.abc import Sequence

from compare_app.text.names.titles import FORENAMES_TOO, gender_of, is_surname_too, is_title, names_institution
from compare_app.text.word_lists import word_set

_NO_PERSON = word_set(
    "university college school institute council committee commission party street avenue road hospital court bank group company corp inc ltd times post news journal union association "
    "agency department ministry office house church league club museum center centre foundation society states kingdom city county river lake island north south east west party front "
    "press association reuters twitter facebook senate congress parliament police army navy force nations europe america airport bridge stadium hall valley hills beach bay capital "
    "cup cups series games championship championships awards "
    "rovers albion athletic wanderers hotspur argyle thistle fc afc "
    "partners securities holdings industries systems technologies airlines motors foods stores services international board bureau alliance act bill square hotel prison security"
)
#: … and bodies that no word tells so.
_BODIES_OF_TWO = frozenset(
    {
        "red cross",
        "red crescent",
        "blue cross",
        "wall street",
        "scotland yard",
        "downing street",
        "planned parenthood",
        "green peace",
        "big oil",
        "big tech",
    }
)
#: How names of towns and churches begin: St. Anna, San Pedro.
_PLACES_BEGIN = word_set("co county st saint mount mt fort ft san santa los las cape new")


def can_be_full(name: str, titles: Sequence[str]) -> bool:
    """Whether a run of capitals, bare of its titles, may be somebody's full name."""
    parts = name.split()
    if not 2 <= len(parts) <= 5 or not parts[0][0].isupper() or _is_of_body(name, parts, titles):
        return False
    if (
        parts[0].lower().strip(".") in _PLACES_BEGIN
        or "Ste." in parts
        or any(character.isdigit() for character in name)
    ):
        return False
    if not any(is_title(part) for part in parts[parts[0] in FORENAMES_TOO :]):
        return True
    known = bool(titles) or gender_of(parts[0], ()) is not None
    return known and is_surname_too(parts[-1]) and not any(is_title(part) for part in parts[:-1])


def _is_of_body(name: str, parts: Sequence[str], titles: Sequence[str]) -> bool:
    if name.lower() in _BODIES_OF_TWO or (not titles and names_institution(parts)):
        return True
    return any(part.lower() in _NO_PERSON for part in parts[parts[0] == "Bill" :])
