"""Whether a mention with capitals is a name by itself: `Moody's`, `Number 10`, `North Fens NHS Trust`, not `Mother`."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from compare_app.text.names.titles import gender_of, gender_of_word, is_title, names_institution
from compare_app.text.names.words import NAMES

#: T-shirts, X-rays
_LETTERED = re.compile(r"[A-Z]-[a-z]+")


def can_be_name(name: str, is_small: Callable[[str], bool]) -> bool:
    """Whether a mention that no full name explains is somebody's or some body's name; `is_small`: words that are none of one."""
    if name in NAMES.set_names:
        return True
    if _LETTERED.fullmatch(name) is not None:
        return False
    low = name.split(maxsplit=1)[0].lower()
    if " " not in name and (low in NAMES.roles or gender_of_word(low) is not None):
        return False  # Mother tells of terror
    body = len(name.split()) > 2 and names_institution(name.split())  # Police Benevolent Association
    body = body or (low == "police" and len(name.split()) > 1)  # Police Scotland
    small = not body and is_small(low) and low not in NAMES.month_names and not (low in NAMES.particles and " " in name)
    heads = low in NAMES.no_names and not names_institution(name.split())  # North Fens NHS Trust, Post Office
    capitals = all(
        part[0].isupper()
        or (part.isdigit() and part != name)  # Number 10
        or part in NAMES.particles
        or part in NAMES.links
        or part.startswith(NAMES.joined_particles)
        or part[1:2].isupper()
        or part[4:5].isupper()  # eBay, easyJet
        for part in name.split()
    )
    return capitals and not (small or heads or (is_title(name) and low != "labour"))


def is_body(name: str, titles: Sequence[str]) -> bool:
    """`the State Department`, `the U.S. Circuit Court`: what looks like a title is the body's own."""
    words = name.lower().split()
    of_state = titles[0] in ("state", "u.s", "us") and not NAMES.no_person.isdisjoint(words)
    of_state = of_state or (titles in (("u.s",), ("us",)) and words[-1] in NAMES.forces)
    alone = len(words) == 1 and words[0] in NAMES.no_names and gender_of("", titles) is None  # not Ms. Lake
    return name[:1].isupper() and (alone or of_state)
