"""What happened along one link: marks, typed changes, and what was treated as equal."""

from __future__ import annotations

from compare_app.changes.datelines import without_datelines
from compare_app.changes.diff import Block
from compare_app.changes.order import in_order
from compare_app.changes.pair import Pair, Side
from compare_app.changes.surface import surface_changes
from compare_app.changes.tokens import facts_in
from compare_app.changes.typed.typed import typed_changes
from compare_app.changes.typed.words import word_changes
from compare_app.changes.whole import Whole
from compare_app.model.changes import Edit, LinkChanges
from compare_app.model.settings import Settings
from compare_app.model.spans import Span
from compare_app.model.version import Version

#: Between sentences that read the same.
SAME = LinkChanges("same")
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
    drafts: bool = False,
) -> LinkChanges:
    """The changes from sentence i of version a to sentence j of version b.

    `beside_a`: other sentences of a that are linked to j, `beside_b`: others of b linked to i; what stands there is not
    lost. `drafts`: the versions are drafts of one text, not reports written apart: what one sentence has more was put in,
    and is told more readily. Places are spans into the versions' texts. Swapping the versions swaps the sides.
    """
    return between(side(Whole(a), i, beside_a, settings), side(Whole(b), j, beside_b, settings), settings, drafts)


def between(a: Side, b: Side, settings: Settings, drafts: bool) -> LinkChanges:
    """The changes from one side to the other, as `link_changes` says."""
    if a.written == b.written:
        return SAME
    a, b, filed = without_datelines(a, b, settings, drafts)
    pair = Pair.of(a, b, settings, drafts)
    typed = typed_changes(pair)
    rewritten = 1 - pair.share > REWRITTEN_ABOVE
    surface, equal = surface_changes(pair, rewritten)
    changes = in_order(pair, [*typed, *word_changes(pair, typed, rewritten), *surface])
    edits = tuple(edit(block, pair) for block in pair.blocks if not block.equal)
    same = all(change.kind == "punctuation" for change in changes)
    return LinkChanges("same" if same else "reworded", tuple(changes), edits, rewritten, (*filed, *equal))


def side(whole: Whole, sentence: int, beside: tuple[int, ...], settings: Settings) -> Side:
    """One sentence with its facts."""
    version = whole.version
    facts = facts_in(version, version.sentences[sentence].span)
    return Side(whole, sentence, facts, settings.not_equal, beside)


def edit(block: Block, pair: Pair) -> Edit:
    """The block's places in the texts."""
    return Edit(spot(pair.a, block.a0, block.a1), spot(pair.b, block.b0, block.b1))


def spot(side: Side, first: int, last: int) -> Span:
    """Where tokens first:last stand; an empty span behind the token before where there are none."""
    if first < last:
        return Span(side.tokens[first].start, side.tokens[last - 1].end)
    at = side.tokens[first - 1].end if first else side.span.start
    return Span(at, at)
