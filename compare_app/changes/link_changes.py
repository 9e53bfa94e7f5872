"""What happened along one link: marks, typed changes, and what was treated as equal."""

from __future__ import annotations

from compare_app.model.changes import Change, Edit, LinkChanges
from compare_app.model.settings import Settings
from compare_app.model.spans import Span
from compare_app.model.version import Version

from .diff import Block, diff
from .tokens import Token, tokens

#: A pair is shown as rewritten where more of its words differ.
REWRITTEN_ABOVE = 0.6


def link_changes(
    a: Version,
    i: int,
    b: Version,
    j: int,
    settings: Settings,
    *,
    beside_a: tuple[int, ...] = (),
    beside_b: tuple[int, ...] = (),
) -> LinkChanges:
    """The changes from sentence i of version a to sentence j of version b.

    `beside_a`: other sentences of a that are linked to j, `beside_b`: others of b linked to i; what stands there is not
    lost. Places are spans into the versions' texts.
    """
    left, right = tokens(a, i), tokens(b, j)
    blocks = diff([token.form for token in left], [token.form for token in right])
    edits = tuple(
        edit_of(block, (left, a.sentences[i].span), (right, b.sentences[j].span)) for block in blocks if not block.equal
    )
    changes = tuple(Change("wording", side(edit.a), side(edit.b), 0.2, "words changed") for edit in edits)
    return LinkChanges("reworded" if changes else "same", changes, edits, rewritten(blocks, left, right))


def edit_of(block: Block, left: tuple[list[Token], Span], right: tuple[list[Token], Span]) -> Edit:
    """The block's places in the texts; each side is its tokens and its sentence."""
    return Edit(place(*left, block.a0, block.a1), place(*right, block.b0, block.b1))


def place(line: list[Token], sentence: Span, first: int, last: int) -> Span:
    """Where tokens first:last stand; an empty span behind the token before where there are none."""
    if first < last:
        return Span(line[first].start, line[last - 1].end)
    at = line[first - 1].end if first else sentence.start
    return Span(at, at)


def side(span: Span) -> Span | None:
    """The span, or None where it is empty."""
    return span if span.length else None


def rewritten(blocks: list[Block], left: list[Token], right: list[Token]) -> bool:
    """Whether most words differ."""
    equal = sum(block.a1 - block.a0 for block in blocks if block.equal)
    return bool(left or right) and 1 - 2 * equal / (len(left) + len(right)) > REWRITTEN_ABOVE
