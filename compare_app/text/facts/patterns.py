"""Patterns of many forms, made so that most words of a text cost one look at their first letters.

Python's regular expressions try the forms of an alternation one after the other at every word. Forms that begin alike are
put under one branch here, and markers, whose forms are patterns themselves, are looked for only where one of them may begin.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

_ACCENTS = {"a": "aáàâäã", "e": "eéèêë", "i": "iíìîï", "o": "oóòôöõ", "u": "uúùûü", "c": "cç", "n": "nñ"}
#: A pattern as a row of parts, each of which stands for one sign or a stretch of white space.
Parts = tuple[str, ...]


def alternatives(forms: Iterable[str]) -> str:
    """Folded forms as one pattern that takes the longest; accents may be written or not."""
    return branching({tuple(_part(c) for c in form) for form in forms})


def accented(form: str) -> str:
    """A folded form as a pattern that lets accents back in; its space matches any white space."""
    return "".join(_part(c) for c in form)


def _part(sign: str) -> str:
    return f"[{_ACCENTS[sign]}]" if sign in _ACCENTS else r"\s+" if sign == " " else re.escape(sign)


def branching(rows: Iterable[Parts]) -> str:
    """The rows as one pattern in which those that begin alike share their beginning; of two that match, the longer one.

    >>> branching([("m", "o", "n"), ("m", "o", "n", "day"), ("m", "a", "y")])
    'm(?:ay|on(?:day)?)'
    """
    after: dict[str, list[Parts]] = {}
    ends = False
    for row in rows:
        if row:
            after.setdefault(row[0], []).append(row[1:])
        else:
            ends = True
    branches = [first + branching(rest) for first, rest in sorted(after.items())]
    if not branches:
        return ""
    whole = branches[0] if len(branches) == 1 and not ends else f"(?:{'|'.join(branches)})"
    return whole + "?" * ends


# ---- where a pattern may begin -------------------------------------------------------------------------------------

#: A class of letters, an escaped sign, a space that may lack or not, any other sign.
_SPACES = re.compile(r"\[(?:\\.|[^\]\\])*\]|\\.| \??|.", re.DOTALL)
_PART = re.compile(r"\[[^\W\d_]+\]|[^\W_]|[ ]|\\s\+|\\b")
_QUANTIFIER = re.compile(r"[?*+{]")


def over_lines(pattern: str) -> str:
    r"""The pattern with spaces that may be a line's end: mails and old text files break their lines at any word.

    >>> over_lines(r"in May,? [ -]of ?m")
    'in\\s{1,3}May,?\\s{1,3}[\\s-]of\\s{0,3}m'
    """
    out = ""
    for part in _SPACES.findall(pattern):
        if part.startswith("["):
            out += part.replace(" ", r"\s")
        else:
            out += {" ": r"\s{1,3}", " ?": r"\s{0,3}"}.get(part, part)
    return out


def beginnings(patterns: Iterable[str], size: int) -> re.Pattern[str] | None:
    """A place at the start of a word behind which a match of a pattern may stand: by so many signs, or by those that are known.

    None where a match may begin with anything. The patterns are such as the tables hold: letters, classes of letters, groups,
    white space.
    """
    found: set[Parts] = set()
    for pattern in patterns:
        for choice in _choices(pattern):
            found |= set().union(*_begun(choice, {()}, size))
    return None if () in found or not found else re.compile(rf"\b(?={branching(_shortest(found))})")


def _shortest(rows: set[Parts]) -> set[Parts]:
    """The rows without those that go on where another one ends."""
    return {row for row in rows if not any(row[:n] in rows for n in range(1, len(row)))}


def _begun(pattern: str, growing: set[Parts], size: int) -> tuple[set[Parts], set[Parts]]:
    """The beginnings after which anything may come, and those to which what stands behind the pattern may be added."""
    ended: set[Parts] = set()
    at = 0
    while at < len(pattern) and growing:
        part = _PART.match(pattern, at)
        if part is not None:
            at, longer = part.end(), {(*row, part[0]) for row in growing}
        elif pattern.startswith("(?:", at):
            close = _closing(pattern, at)
            made = [_begun(choice, growing, size) for choice in _choices(pattern[at + 3 : close])]
            at, longer = close + 1, set().union(*(rows for _, rows in made))
            ended |= set().union(*(rows for rows, _ in made))
        else:
            return ended | growing, set()
        if pattern[at : at + 1] == "?":
            at, longer = at + 1, longer | growing
        elif _QUANTIFIER.match(pattern, at):
            return ended | growing, set()
        ended |= {row for row in longer if len(row) >= size}
        growing = longer - ended
    return ended, growing


def _closing(pattern: str, at: int) -> int:
    """Where the group ends that opens at a place; the tables' patterns have no brackets in classes and none escaped."""
    depth = 0
    for place in range(at, len(pattern)):
        depth += (pattern[place] == "(") - (pattern[place] == ")")
        if depth == 0:
            return place
    raise ValueError(f"a group without an end: {pattern}")


def _choices(inside: str) -> Sequence[str]:
    """The alternatives of a group."""
    found, depth, start = [], 0, 0
    for place, sign in enumerate(inside):
        depth += (sign == "(") - (sign == ")")
        if sign == "|" and depth == 0:
            found.append(inside[start:place])
            start = place + 1
    return [*found, inside[start:]]
