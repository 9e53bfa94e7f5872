"""Names where there is no room for whole ones: one or two letters for each version that tell them apart; less than a line."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from itertools import takewhile

#: What begins the names of newspapers and tells none from another.
_ARTICLES = frozenset({"the", "der", "die", "das", "el", "la", "los", "las", "le", "les", "il", "o", "a"})
#: A day of the month or an hour, as dates begin that tell versions of one outlet apart.
_TIME = re.compile(r"\d{1,2}:\d")
_NUMBER = re.compile(r"\d{1,2}(?!\d)")
#: Letters of a name in a menu.
_IN_MENU = 44


def short_names(names: Sequence[str]) -> list[str]:
    """The initials, without what all names begin with; days or hours where these are what is left; a second letter where initials
    agree; numbers where that fails.
    """
    if len(names) < 2:
        return [_bare(name)[:1].upper() for name in names]
    kept = [_bare(name) for name in names]
    shared = _whole_words(_beginning(kept))
    kept = [name[len(shared) :].lstrip(" -_.,(") or name for name in kept]
    numbers = [_NUMBER.match(name) for name in kept]
    if all(numbers) and len({found[0] for found in numbers if found}) == len(names):
        return [found[0] for found in numbers if found]
    if all(_TIME.match(name) for name in kept):  # a digit of the minutes behind one of the hour would be another hour
        return [str(number + 1) for number in range(len(names))]
    alike: dict[str, list[int]] = defaultdict(list)
    for number, name in enumerate(kept):
        alike[name[:1].upper()].append(number)
    made = [name[:1].upper() for name in kept]
    for initial, group in alike.items():
        second = _telling(kept, group) if len(group) > 1 else ""
        if second is None:
            return [str(number + 1) for number in range(len(names))]
        for number, letter in zip(group, second, strict=False):
            made[number] = initial + letter
    return made


def _bare(name: str) -> str:
    words = name.split()
    return " ".join(words[1:]) if len(words) > 1 and words[0].lower() in _ARTICLES else " ".join(words)


def _beginning(names: Sequence[str]) -> str:
    """What all names begin with."""
    columns = zip(*names, strict=False)
    return "".join(column[0] for column in takewhile(lambda column: len(set(column)) == 1, columns))


def _whole_words(prefix: str) -> str:
    """The prefix as far as it does not end within a word."""
    while prefix and prefix[-1].isalnum():
        prefix = prefix[:-1]
    return prefix


def _telling(names: Sequence[str], group: Sequence[int]) -> str | None:
    """The letters at the first place where all names of the group differ, numbers where only their dates or times do;
    None where there is no such place.
    """
    for place in range(1, min(len(names[number]) for number in group)):
        if all("(" in names[number][:place] for number in group):
            return "".join(str(k + 1) for k in range(len(group))) if len(group) < 10 else None
        letters = "".join(names[number][place] for number in group)
        if len(set(letters.lower())) == len(letters) and letters.isalnum():
            return letters
    return None


def brief(name: str) -> str:
    """A name for a menu, without its middle where it is long: the end of a file's name tells it from others."""
    return name if len(name) <= _IN_MENU else f"{name[: _IN_MENU // 2].rstrip()} … {name[-_IN_MENU // 3 :].lstrip()}"
