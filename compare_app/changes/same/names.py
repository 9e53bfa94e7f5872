"""Whether two names are variants of one."""

from __future__ import annotations

from functools import lru_cache

from compare_app.changes.peoples import PEOPLES, named_for, one_people
from compare_app.changes.respelt import one_spelling
from compare_app.text.names.nicknames import one_by_nickname
from compare_app.text.names.titles import gender_of


@lru_cache(maxsize=1 << 14)
def same_name(a: str, b: str) -> bool:
    """Variants of one name: a part of it in the same order, an acronym, an adjective of the same place."""
    if a == b or a.replace(" ", "").replace("-", "") == b.replace(" ", "").replace("-", ""):
        return True
    return one_name(one_spelling(a), one_spelling(b))


def one_name(a: str, b: str) -> bool:
    """Variants of a name, both in one spelling."""
    if a == b or without_small(a) == without_small(b):
        return True
    short, long = sorted((a.split(), b.split()), key=len)
    if under_titles(short, long) or (set(short) <= set(long) and (short[-1] == long[-1] or short[0] == long[0])):
        return True
    letters = "".join(word[0] for word in long if word not in PEOPLES.small)
    if len(short) == 1 and len(long) > 1 and len(letters) > 1 and short[0] == letters:
        return True
    if len(short) == len(long) == 2 and short[1] == long[1] and short[0][0] == long[0][0]:
        return min(len(short[0]), len(long[0])) == 1 or one_by_nickname(short[0], long[0])
    if len(short) > 1 and (named_for(a, b) or named_for(b, a)):
        return True  # South African, South Africa
    return demonym(a, b) if len(short) == 1 else short[:-1] == long[:-1] and of_one_place(short, long)


def without_small(name: str) -> list[str]:
    """The words of a name but for the small ones within it: Praia de Ingleses, Praia dos Ingleses."""
    first, *rest = name.split()
    return [first, *(word for word in rest if word not in PEOPLES.small)]


def of_one_place(short: list[str], long: list[str]) -> bool:
    """Whether the last words of two names are a word and its plural, or North Africa and North African."""
    return long[-1] == short[-1] + "s" or (short[0] in PEOPLES.parts and demonym(short[-1], long[-1]))


def under_titles(a: list[str], b: list[str]) -> bool:
    """Whether two names end in one person's name, behind titles taken for first words: Hauptgeschäftsführerin Corinna Lund, Guild-Chefin Corinna Lund."""
    return len(a) > 2 and a[-2:] == b[-2:] and gender_of(a[-2], ()) is not None


def demonym(a: str, b: str) -> bool:
    """Russia and Russian, Serbia and Serbs: a place and its adjective."""
    if named_for(a, b) or named_for(b, a) or one_people(a, b):
        return True
    short, long = sorted((a, b), key=len)
    if long == short + "s" or of_one_stem(a, b):
        return True
    base = short.rstrip("aeioy")
    return (
        len(base) >= 4
        and long.startswith(base)
        and (long[len(base) :] in PEOPLES.endings or long[len(short) :] in PEOPLES.endings)
    )


_STEM = 6


def of_one_stem(a: str, b: str) -> bool:
    """Whether two names are one stem with two endings of peoples and parties: Democrats, Democratic; Delby, Delbyers."""
    shared = next((n for n, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))
    endings = {"", *PEOPLES.endings}
    return shared >= _STEM and a[shared:] in endings and b[shared:] in endings
