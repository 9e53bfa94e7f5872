"""What happened along one link: marks, typed changes, and what was treated as equal."""

from __future__ import annotations

from compare_app.changes.datelines import without_datelines
from compare_app.changes.diff import Block
from compare_app.changes.order import in_order
from compare_app.changes.pair import Pair, Side
from compare_app.changes.surface import surface_changes
from compare_app.changes.tokens import facts_in
from compare_app.changes.typed.typed import typed_changes
from compare_app.changes.typed.wording import word_changes
from compare_app.changes.whole import Whole
from compare_app.model.changes import Edit, LinkChanges
from compare_app.model.settings import Settings
from compare_app.model.spans import Span

#: Between sentences that read the same.
SAME = LinkChanges("same")
#: A pair is shown as rewritten where more of its words differ.
REWRITTEN_ABOVE = 0.6


def between(a: Side, b: Side, settings: Settings, drafts: bool) -> LinkChanges:
    """The changes from one sentence to the other; swapping them swaps the sides of every change.

    `drafts`: the versions are drafts of one text, not reports written apart: what one sentence has more was put in, and is
    told more readily. Places are spans into the versions' texts.
    """
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
    """One sentence with its facts; `beside`: others of its version that are linked to the same one: what stands there is not lost."""
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
