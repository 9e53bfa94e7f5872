"""Why two passages were linked, or not, as a value. It stands apart from what works it out, which the window never loads."""

from __future__ import annotations

from dataclasses import dataclass

from compare_app.model.alignment import SentenceRef


@dataclass(frozen=True, slots=True)
class Explanation:
    """The score of one pair of sentences (None: nothing telling is shared, so it was never weighed).

    `parts`: what each figure adds to the log odds, the largest first. `shared`: the stems that both have, the most telling
    first. `rivals`: better partners of the two sentences, with their scores.
    """

    score: float | None
    threshold: float
    parts: tuple[tuple[str, float], ...]
    shared: tuple[tuple[str, float], ...]
    rivals: tuple[tuple[SentenceRef, SentenceRef, float], ...]

    @property
    def linked(self) -> bool:
        """Whether the score is high enough for a link."""
        return self.score is not None and self.score >= self.threshold
