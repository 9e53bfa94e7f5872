"""The full names of an article while it is read: where each was met, how many bear a surname, what pronouns tell."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from compare_app.text.names.person_nouns import is_person_word
from compare_app.text.names.surnames_first import family_of
from compare_app.text.names.titles import Gender, gender_of

_OTHER: dict[str, tuple[Gender, ...]] = {"m": ("f",), "f": ("m",)}


class Met(NamedTuple):
    """Where a full name was first met, with the titles that it ever had; `evident`: it acts as a person somewhere."""

    start: int
    titles: tuple[str, ...]
    evident: bool


class FullNames:
    """The full names of an article as they are met, how many bear each surname, and the pronouns that follow them."""

    def __init__(self) -> None:
        self.met: dict[str, Met] = {}
        self.surnames: Counter[str] = Counter()
        self.pronouns: dict[str, Counter[Gender]] = {}

    def add(self, name: str, start: int, titles: tuple[str, ...], evident: bool) -> None:
        """Take in one more mention of a name."""
        known = self.met.get(name)
        if known is None:
            self.met[name] = Met(start, titles, evident)
            self.surnames[family_of(name)] += 1
        elif evident:
            self.met[name] = Met(known.start, known.titles or titles, True)
        self.pronouns.setdefault(name, Counter())

    def by_themselves(self) -> Iterator[tuple[str, Met]]:
        """The names, but those that others end in or give otherwise, and roles before a surname: `Vander Laan`, where `Jim Vander Laan` was met, `Engineer Orr`."""
        tails = {tail for name in self.met for tail in _tails(name)} | set(self._given_otherwise())
        first: dict[str, int] = {}
        for name, met in self.met.items():
            last = name.rsplit(maxsplit=1)[-1]
            if not _is_role_before(name):
                first[last] = min(met.start, first.get(last, met.start))
            elif first.get(last, met.start) < met.start:
                continue
            if name not in tails:
                yield name, met

    def _given_otherwise(self) -> Iterator[str]:
        """Of a name with and without what stands between first and last, the one met later: `Ana Stein`, after `Ana Holt Stein`."""
        for name, met in self.met.items():
            short = _without_middle(name)
            if short in self.met:
                yield short if met.start < self.met[short].start else name

    def called_by_surname(self, text: str, runs: Iterable[tuple[int, int]]) -> Iterator[str]:
        """`Kayla Orr came in. Orr sat down. Her mother, Tina Orr, stood`: who is called so before another of the surname comes."""
        bearers: dict[str, list[tuple[int, str]]] = {}
        for name, met in self.met.items():
            bearers.setdefault(name.rsplit(maxsplit=1)[-1], []).append((met.start, name))
        for start, end in runs:
            others = sorted(bearers.get(text[start:end], ()))
            if len(others) > 1 and others[0][0] < start < others[1][0]:
                yield others[0][1]

    def add_partner(self, name: str, start: int) -> None:
        """Take in a name of which only the first name stands there; its surname is borne by two from now on."""
        self.met.setdefault(name, Met(start, (), True))
        self.pronouns.setdefault(name, Counter())
        self.surnames[name.rsplit(maxsplit=1)[-1].lower()] += 1


def _tails(name: str) -> Iterator[str]:
    """The surnames of two words or more that a full name may have; a first name begins none."""
    parts = name.split()
    for n in range(1, len(parts) - 1):
        # Jackson Lee, for Sheila Jackson Lee; not Michael Orr for John Michael Orr
        if gender_of(parts[n], ()) in (None, *_OTHER.get(gender_of(parts[0], ()) or "m", ())):
            yield " ".join(parts[n:])


def _without_middle(name: str) -> str:
    """`Ana Stein`, for Ana Holt Stein."""
    parts = name.split()
    return f"{parts[0]} {parts[-1]}" if len(parts) > _FIRST_AND_LAST else ""


_FIRST_AND_LAST = 2  # words


def _is_role_before(name: str) -> bool:
    """`Public Advocate Orr`: a noun for a person before the last name, and no first name."""
    parts = name.split()
    return gender_of(parts[0], ()) is None and is_person_word(parts[-2].lower())


def majority(votes: Counter[Gender]) -> Gender | None:
    """The gender that more of the pronouns tell; None where as many tell the other."""
    if votes["m"] == votes["f"]:
        return None
    return "m" if votes["m"] > votes["f"] else "f"
