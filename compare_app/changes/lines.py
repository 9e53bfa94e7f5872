"""Which versions are later states of one text, and between which nobody can tell which is the earlier one.

An outlet's own versions follow each other: what one lacks was taken out, and what a later one has again has returned. Articles of
different outlets do not: a claim that a second one lacks and a third one has was never away.
"""

from __future__ import annotations

from collections.abc import Sequence

from compare_app.changes.drafts import Pairs
from compare_app.model.version import Version
from compare_app.stories.order import surely_ordered
from compare_app.text.words import fold


class Lines:
    """Asked by the versions' numbers. `drafts`: pairs that are drafts of one text; None where that was not looked at."""

    def __init__(self, versions: Sequence[Version], drafts: Pairs | None = None) -> None:
        self._versions = versions
        self._drafts = drafts
        self._outlets = [fold(v.document.metadata.outlet or "").strip() for v in versions]

    def one(self, v: int, w: int) -> bool:
        """Whether two versions are states of one text: of one outlet, or, where an outlet is not known, drafts."""
        here, there = self._outlets[v], self._outlets[w]
        if here and there:
            return here == there
        return self._drafts is None or (min(v, w), max(v, w)) in self._drafts

    def apart(self, v: int, w: int) -> bool:
        """Whether two versions are reports written apart: not of one outlet, and no drafts of one text, as the papers are that print
        the same agency's copy.
        """
        return self._drafts is not None and not self.one(v, w) and (min(v, w), max(v, w)) not in self._drafts

    def pairs_apart(self) -> Pairs:
        """All pairs of versions that were written apart."""
        every = range(len(self._versions))
        return frozenset((v, w) for w in every for v in range(w) if self.apart(v, w))

    def ordered(self, v: int, w: int) -> bool:
        """Whether it is known which of two versions is the earlier one."""
        return self.one(v, w) or surely_ordered(self._versions[v], self._versions[w])
