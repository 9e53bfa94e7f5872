"""What an altered quote is called: same, punctuation, reworded, truncated, extended or spliced."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from compare_app.model.changes import EventKind
from compare_app.model.spans import Span

from .differences import Block, Differences, Words, admitted, differences, negation_touched
from .runs import Run, pairs

_WORD = re.compile(r"\w")
#: A cut is the event where it takes this many times as many words as were replaced ...
_CUT_OVER_REST = 3
#: ... and a few words replaced at the seam do not hide it.
_CUT_LEAST = 3
#: Words on both sides of a joint, before it says anything.
_BESIDE_JOINT = 2
#: Words of an attribution that stands inside a quote.
_ATTRIBUTION = 12


@dataclass(frozen=True, slots=True)
class Verdict:
    """The kind with its reason, and what differs."""

    kind: EventKind
    reason: str
    found: Differences
    admitted: bool


def verdict(a: Words, b: Words, runs: Sequence[Run], glyphs_differ: bool, several: bool) -> Verdict:
    """What happened between two aligned stretches of quoted words.

    `glyphs_differ`: the marks around them are other signs. `several`: more than one quote stands on a side.
    """
    found = differences(a, b, runs)
    kind, reason = _by_words(a, b, found)
    cut = _cut_otherwise(a, b, runs)
    if cut is not None and (several or kind in ("same", "reworded")):
        return Verdict("spliced", cut, found, False)
    if kind == "same" and (glyphs_differ or _shown(a) != _shown(b)):
        kind = "punctuation"
    return Verdict(kind, reason, found, found.edited or admitted(a, b, found))


def _by_words(a: Words, b: Words, found: Differences) -> tuple[EventKind, str]:
    if not found.blocks:
        return "same", ""
    replaced = sum(min(x.a1 - x.a0, x.b1 - x.b0) for x in found.blocks)
    lost = sum(max(0, x.a1 - x.a0 - (x.b1 - x.b0)) for x in found.blocks)
    gained = sum(max(0, x.b1 - x.b0 - (x.a1 - x.a0)) for x in found.blocks)
    if negation_touched(a, b, found) and (replaced or any(_inside(a, b, block) for block in found.blocks)):
        return "reworded", "negation"
    if lost and _outweighs(lost, replaced + gained):
        return "truncated", ""
    if gained and _outweighs(gained, replaced + lost):
        return "extended", ""
    return "reworded", ""


def _inside(a: Words, b: Words, block: Block) -> bool:
    """Whether common words stand on both sides of the block."""
    return min(block.a0, block.b0, len(a.tokens) - block.a1, len(b.tokens) - block.b1) > 0


def _outweighs(cut: int, rest: int) -> bool:
    return not rest or (cut >= _CUT_LEAST and cut >= _CUT_OVER_REST * rest)


def _shown(words: Words) -> list[str]:
    return [piece.of(words.text) for piece in words.pieces]


def _cut_otherwise(a: Words, b: Words, runs: Sequence[Run]) -> str | None:
    """Why the words count as joined or cut: None where both sides are interrupted at the same places.

    "attribution" where only the attribution went from the middle, or came there.
    """
    matched = pairs(runs)
    in_a = _joints(a, [x for x, _ in matched])
    in_b = _joints(b, [y for _, y in matched])
    one_sided = [in_a[p] for p in in_a.keys() - in_b.keys()] + [in_b[p] for p in in_b.keys() - in_a.keys()]
    if not one_sided:
        return None
    return (
        "attribution" if all(0 < len(gap.split()) <= _ATTRIBUTION and _in_line(gap) for gap in one_sided) else "apart"
    )


def _in_line(gap: str) -> bool:
    """Whether no sentence of its own stands in the gap."""
    return "\n" not in gap and len(re.findall(r"[.!?]\s", gap.strip())) == 0


def _joints(words: Words, matched: Sequence[int]) -> dict[int, str]:
    """Interruptions by words outside the marks: how many matched words stand before each, and what stands there."""
    out: dict[int, str] = {}
    for before, after in zip(words.pieces, words.pieces[1:], strict=False):
        gap = words.text[before.end : after.start]
        if _WORD.search(gap):
            place = sum(words.tokens[m].start < after.start for m in matched)
            if _BESIDE_JOINT <= place <= len(matched) - _BESIDE_JOINT:
                out[place] = gap
    return out


def same_glyphs(a: str, one: Span, b: str, other: Span) -> bool:
    """Whether the same signs stand around the two stretches."""
    return _around(a, one) == _around(b, other)


def _around(text: str, span: Span) -> tuple[str, str]:
    before = text[max(0, span.start - 2) : span.start].strip()[-1:]
    behind = text[span.end : span.end + 2].strip()[:1]
    return before, behind
