"""What two freely worded reports must share before a fact of one is said to have become another.

Sentences that are linked because they tell of one thing still tell different parts of it. Of the changes told between twelve
stories of three outlets, one in three was right while the place of a number and a common word were taken for proof.
"""

from __future__ import annotations

from compare_app.changes.pair import Pair
from compare_app.changes.stems import stem

#: From this share of what is told in common on, two reports tell the same, in part.
SOME = 0.3
HALF = 0.5
#: Small numbers are near one another by chance.
SMALL = 20
_RETOLD = 0.25


def apart(pair: Pair) -> bool:
    """Whether the sentences stand in reports written apart, and neither is the other reworded."""
    return not pair.drafts and not pair.close


def tells_some(pair: Pair, words: frozenset[str], least: int = 1) -> bool:
    """Whether a good part of some stems of a, so many of them, is told on the other side, by themselves or in other words."""
    told = sum(word in pair.b.stems or pair.tells(stem(word)) for word in words)
    return told >= least and told >= _RETOLD * len(words)
