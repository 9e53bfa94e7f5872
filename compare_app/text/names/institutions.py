"""Names of bodies, places and ships that begin as a person's does, with a title or a first name: Mercy General Hospital, Judge Road.

What such a name ends in says that it is nobody's; a title at its head is part of it. The nouns are English: in other languages
they stand before the name (avenue du Général Orr), where no title begins it.
"""

from __future__ import annotations

from collections.abc import Sequence

from compare_app.text.names.words import NAMES


def is_institution(words: Sequence[str], known: Sequence[str] = ()) -> bool:
    """Whether a run of capitalised words names a body, a place or a ship; `known`: those of them that are titles or first names.

    >>> is_institution(["Mercy", "General", "Hospital"]), is_institution(["General", "Orr"])
    (True, False)
    """
    if len(words) < len(("Judge", "Road")):
        return False
    last, before = words[-1].lower().strip("."), words[-2]
    if any(word in NAMES.opposed for word in words[1:-1]):
        return True
    if last in NAMES.institution_ends or "&" in words or (before.lower() == "general" and last in NAMES.behind_general):
        return True
    return last in NAMES.institution_ends_too and len(words) > len(("Judge", "Hall")) and before not in known
