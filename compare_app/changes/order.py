"""The order of the changes along a link: that of somebody who reads both sentences side by side.

What stands in one sentence alone has no place in the other text, only one among the words that both share: it comes
behind those of them that stand before it. In one difference, what went comes before what came in its place.
"""

from __future__ import annotations

from collections.abc import Sequence

from compare_app.changes.pair import Pair
from compare_app.model.changes import Change
from compare_app.model.spans import Span

_NOWHERE = Span(1 << 60, 1 << 60)


def in_order(pair: Pair, changes: Sequence[Change]) -> list[Change]:
    """The changes in reading order of both sides together: those with a place in a, and between them those of b alone."""
    if len(changes) < 2:
        return list(changes)
    placed = sorted(
        ((among(pair, c.a), c.a, c.b or _NOWHERE, c.kind, c) for c in changes if c.a is not None), key=lambda p: p[:4]
    )
    found = [(block, b, change) for block, _, b, _, change in placed]
    gained = sorted(((c.b, c.kind, c) for c in changes if c.a is None and c.b is not None), key=lambda p: p[:2])
    for b, _, change in gained:
        own = among(pair.flipped, b)
        at = next(
            (k for k, (place, span, _) in enumerate(found) if place > own or (place == own and b < span != _NOWHERE)),
            len(found),
        )
        found.insert(at, (own, b, change))
    unseen = [c for c in changes if c.a is None and c.b is None]  # spaces, where they are not to be equal
    return [*(change for *_, change in found), *unseen]


def among(pair: Pair, span: Span) -> tuple[int, int]:
    """The block that a stretch of a begins in, and how many words of it, where both share it, stand before."""
    first = pair.a.first_behind(span.start)
    if first == len(pair.a.tokens):
        return len(pair.blocks), 0
    n = pair.block_of_a[first]
    return n, first - pair.blocks[n].a0 if pair.blocks[n].equal else 0
