"""Which kind of evidence a figure of the aligner is, for those who explain a score to people."""

from __future__ import annotations

from typing import Literal

from compare_app.align import evidence

Group = Literal["words", "names", "place", "around", "rivals", "meaning", "texts"]
_TEXTS = frozenset({"likeness", "sameness", "size"})
_RIVALS = frozenset({"ahead", "assigned", "left"})
_PLACE = frozenset({"distance", "headline", "longer", "shorter"})


def group_of(name: str) -> Group:
    """The kind of a figure. `around`: the neighbours of both; `rivals`: others that compete for one of the two;

    `texts`: how alike the two texts are as a whole. A crossed figure ("likeness x near") is of the kind of its second part.
    """
    name = name.rsplit(" x ", 1)[-1]
    if name == evidence.MEANING:
        return "meaning"
    if name in _PLACE:
        return "place"
    if name in _TEXTS:
        return "texts"
    if name.startswith("names"):
        return "names"
    if name.split()[0] in _RIVALS:
        return "rivals"
    return "words" if name in evidence.NAMES or name == "z" else "around"
