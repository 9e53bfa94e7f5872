"""Why two passages were linked, or not, as a value. It stands apart from what works it out, which the window never loads."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from compare_app.model.alignment import SentenceRef

#: What figures speak of: the two sentences and where they stand, better partners, the sentences around them, the other versions.
Kind = Literal["sentences", "rivals", "around", "others"]
_KINDS: dict[str, Kind] = {
    "ahead": "rivals", "assigned": "rivals", "left": "rivals", "next": "around", "near": "around", "beside": "around",
    "bridge": "others", "firm bridge": "others", "no bridge": "others",
}  # fmt: skip


def kind_of(name: str) -> Kind:
    """What a figure of the aligner speaks of; a crossed one (“likeness x near”) is of the kind of its second part."""
    return _KINDS.get(name.rsplit(" x ", 1)[-1].removesuffix(" hi").removesuffix(" lo"), "sentences")


@dataclass(frozen=True, slots=True)
class Explanation:
    """The score of one pair of sentences (None: nothing telling is shared, so it was never weighed).

    `parts`: what each figure adds to the log odds, the largest first. `shared`: the stems that both have, the most telling
    first. `akin`: words of the first and of the second that mean nearly the same, with their likeness, 0 to 1. `rivals`: better
    partners of the two sentences, with their scores.
    """

    score: float | None
    threshold: float
    parts: tuple[tuple[str, float], ...]
    shared: tuple[tuple[str, float], ...]
    akin: tuple[tuple[str, str, float], ...]
    rivals: tuple[tuple[SentenceRef, SentenceRef, float], ...]

    @property
    def linked(self) -> bool:
        """Whether the score is high enough for a link."""
        return self.score is not None and self.score >= self.threshold

    def adds(self, kind: Kind) -> float:
        """What the figures of one kind add to the log odds together."""
        return sum(part for name, part in self.parts if kind_of(name) == kind)
