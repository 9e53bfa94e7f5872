"""Lengths of time told by their unit alone: within hours, within minutes."""

from __future__ import annotations

from compare_app.changes.pair import CLOSE, Pair, Side
from compare_app.changes.ranking import weight_of
from compare_app.model.changes import Change
from compare_app.text.facts.lexicon import lexicon_for
from compare_app.text.facts.numbers import SPANS


def lengths_changed(pair: Pair) -> list[Change]:
    """Units of time in one another's place, in sentences that are otherwise close: after days, after weeks."""
    if not (pair.drafts or pair.share >= CLOSE):
        return []
    weight, found = weight_of("change", "number", "replaced"), []
    for block in pair.blocks:
        if block.equal or block.a1 - block.a0 != 1 or block.b1 - block.b0 != 1:
            continue
        units = bare_unit(pair.a, block.a0), bare_unit(pair.b, block.b0)
        if units[0] and units[1] and units[0] != units[1]:
            found.append(
                Change("number", pair.a.tokens[block.a0].span, pair.b.tokens[block.b0].span, weight, "replaced")
            )
    return found


def bare_unit(side: Side, k: int) -> str:
    """The unit of time that a token has in the plural, without a number before it; empty for any other token."""
    form, before = side.tokens[k].form, side.tokens[k - 1].fact if k else None
    unit = lexicon_for(side.version.language).units.get(form, "")
    counted = before is not None and before.kind == "number"
    return unit if unit in SPANS and form != unit and not counted else ""
