"""One key for all the ways in which a version writes a name."""

from __future__ import annotations

from collections import Counter
from functools import lru_cache

from compare_app.text.facts.lexicon import Lexicon
from compare_app.text.facts.name_words import Piece
from compare_app.text.facts.words import FACTS
from compare_app.text.names.words import NAMES


class Variants:
    """One key for the full name, its surname and its acronym; ambiguous short forms keep their own."""

    def __init__(self, runs: list[tuple[Piece, ...]], lexicon: Lexicon) -> None:
        self._aliases = lexicon.aliases
        self._inside = lexicon.inside_names
        full = Counter(self._plain(run) for run in runs if len(run) > 1)
        self._by_part: dict[str, set[str]] = {}
        for name in full:
            parts = name.split()
            for short in {parts[-1], initials(parts, self._inside)}:
                self._by_part.setdefault(short, set()).add(name)

    def key(self, run: tuple[Piece, ...]) -> str:
        """The name's key."""
        plain = self._plain(run)
        alias = self._aliases.get(plain.replace(" ", "-"))
        if alias:
            return alias.replace("-", " ")
        if len(run) > 1 and run[0].acronym and run[0].form in self._aliases:
            return " ".join([self._aliases[run[0].form].replace("-", " "), *(p.form for p in run[1:])])
        full = self._by_part.get(plain, set()) if len(run) == 1 else set()
        if len(full) != 1:
            return plain
        (name,) = full
        return self._aliases.get(name.replace(" ", "-"), name).replace("-", " ") if " " not in plain else plain

    def _plain(self, run: tuple[Piece, ...]) -> str:
        """The folded words, a leading article left out."""
        forms = [p.form for p in run]
        return " ".join(forms[1:] if len(forms) > 1 and forms[0] in FACTS.articles else forms)


@lru_cache(maxsize=4096)
def _initials(parts: tuple[str, ...], inside: frozenset[str]) -> str:
    return "".join(part[0] for part in parts if part not in inside and part not in NAMES.field_joints)


def initials(parts: list[str], inside: frozenset[str]) -> str:
    """The first letters of a name's words, small words left out; nothing for fewer than three."""
    found = _initials(tuple(parts), inside)
    return found if len(found) > 2 else ""
