"""A sentence that breaks off where its text is cut: the other side is compared as far as it goes."""

from __future__ import annotations

from dataclasses import replace

from compare_app.changes.diff import diff
from compare_app.changes.pair import Side


def as_far_as_told(a: Side, b: Side, torn_a: bool, torn_b: bool) -> tuple[Side, Side]:
    """Both sides of a link without what stands behind the end of one that breaks off, or of both.

    Where the last word of a torn sentence is the beginning of the other's, it is half a word, and left out as well.
    """
    last = diff(a.line, b.line)[0][-1:]
    ends = [len(a.tokens), len(b.tokens)]
    if last and not last[0].equal:
        block = last[0]
        if torn_a:
            ends[1] = min(ends[1], block.b0 + block.a1 - block.a0)
        if torn_b:
            ends[0] = min(ends[0], block.a0 + block.b1 - block.b0)
        if _half_word(a, b, ends, torn_a, torn_b):
            ends = [end - 1 for end in ends]
    return clipped(a, ends[0]), clipped(b, ends[1])


def _half_word(a: Side, b: Side, ends: list[int], torn_a: bool, torn_b: bool) -> bool:
    if min(ends) < 1:
        return False
    one, other = a.tokens[ends[0] - 1].form, b.tokens[ends[1] - 1].form
    return one != other and ((torn_a and other.startswith(one)) or (torn_b and one.startswith(other)))


def clipped(side: Side, count: int) -> Side:
    """The sentence up to its first so many tokens."""
    if not 0 < count <= len(side.tokens):
        return side
    until = side.tokens[count - 1].end
    return replace(side, until=until, facts=tuple(fact for fact in side.facts if fact.span.end <= until))
