"""What an altered quote is called: same, punctuation, reworded, truncated, extended or spliced."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from compare_app.changes.quote_events.differences import Block, Differences, admitted, differences, negation_touched
from compare_app.changes.quote_events.marks import MARKS
from compare_app.changes.quote_events.quoted import Words
from compare_app.changes.quote_events.runs import Run, pairs
from compare_app.changes.quote_events.style import HouseStyle
from compare_app.model.changes import EventKind
from compare_app.model.spans import Span
from compare_app.text.broken_words import as_one_line

_WORD = re.compile(r"\w")
#: A cut is the event where it takes this many times as many words as were replaced ...
_CUT_OVER_REST = 3
#: ... and a few words replaced at the seam do not hide it.
_CUT_LEAST = 3
#: Words of a statement.
_STATEMENT = 4
#: The weight of words that nobody says by chance.
_SAYS_SOMETHING = 2.0
#: Weight of a word that tells something.
_TELLING = 0.45
#: Words on both sides of a joint, and their share of the pieces there, before it says anything.
_BESIDE_JOINT, _JOINT_SHARE = 2, 0.5
#: Where a statement stood and where it stands now.
_BOTH_ENDS = 2
#: Words that join two statements: and, and so.
_JOINING = 2
#: Words of an attribution that stands inside a quote.
_ATTRIBUTION = 12


@dataclass(frozen=True, slots=True)
class Verdict:
    """The kind with its reason, and what differs."""

    kind: EventKind
    reason: str
    found: Differences
    admitted: bool


@dataclass(frozen=True, slots=True)
class Look:
    """How two stretches are compared: by which house style, whether other signs stand around them, and whether more than one
    quote stands on a side.
    """

    style: HouseStyle
    glyphs_differ: bool
    several: bool = False


def verdict(a: Words, b: Words, runs: Sequence[Run], look: Look) -> Verdict:
    """What happened between two aligned stretches of quoted words."""
    found = differences(a, b, runs, look.style)
    if _turned(a, b, found):
        return Verdict("same", "moved", Differences((), found.edited), found.edited)
    kind, reason = _by_words(a, b, found)
    cut = _cut_otherwise(a, b, runs)
    if cut is not None and (look.several or _only_cut_otherwise(a, b, found, kind, cut)) and reason != "negation":
        return Verdict("spliced", "apart" if found.blocks else cut, found, False)
    if kind == "same" and (look.glyphs_differ or _shown(a) != _shown(b)):
        kind = "punctuation"
    return Verdict(kind, reason, found, admitted(a, b, found) if found.blocks else found.edited)


def _turned(a: Words, b: Words, found: Differences) -> bool:
    """Whether whole statements stand in another order, and no word differs: It is early. There is no proof; There is no proof. It is early."""
    if len(found.blocks) < _BOTH_ENDS or any(_replaces(block) or not _whole(a, b, block) for block in found.blocks):
        return False
    lost = sorted(tuple(t.form for t in a.tokens[x.a0 : x.a1]) for x in found.blocks if x.a0 < x.a1)
    return lost == sorted(tuple(t.form for t in b.tokens[x.b0 : x.b1]) for x in found.blocks if x.b0 < x.b1)


def _only_cut_otherwise(a: Words, b: Words, found: Differences, kind: EventKind, cut: str) -> bool:
    """Whether the marks are the news: the words are the same, or altered far from them, or an “and” stands where an attribution stood."""
    if kind == "same" or cut == "apart":
        return kind in ("same", "reworded")
    return all(_joins(a, b, x) or _joins(b, a, Block(x.b0, x.b1, x.a0, x.a1)) for x in found.blocks)


def _joins(a: Words, b: Words, block: Block) -> bool:
    """Whether one version has no more than a word like “and” where the other is interrupted."""
    words = a.tokens[block.a0 : block.a1]
    if block.b0 != block.b1 or len(words) > _JOINING or any(t.weight >= _TELLING for t in words):
        return False
    return 0 < block.b0 < len(b.tokens) and not b.one_piece(block.b0)


def _replaces(block: Block) -> bool:
    """Whether words stand on both sides."""
    return block.a0 < block.a1 and block.b0 < block.b1


def _whole(a: Words, b: Words, block: Block) -> bool:
    """Whether a block holds whole statements, on each side that has words."""
    return all(
        words.seam(first) and words.seam(last)
        for words, first, last in ((a, block.a0, block.a1), (b, block.b0, block.b1))
        if first < last
    )


def _by_words(a: Words, b: Words, found: Differences) -> tuple[EventKind, str]:
    if not found.blocks:
        return "same", ""
    others = [block for block in found.blocks if _another_statement(a, b, block)]
    others += [block for block in found.blocks if not _replaces(block) and _whole(a, b, block)]
    blocks = [block for block in found.blocks if block not in others]
    if any(_altered(a, b, block) for block in blocks):
        return "reworded", "negation" if negation_touched(a, b, found) else ""
    replaced = sum(min(x.a1 - x.a0, x.b1 - x.b0) for x in blocks)
    lost = sum(max(0, x.a1 - x.a0 - (x.b1 - x.b0)) for x in blocks) + sum(x.a1 - x.a0 for x in others)
    gained = sum(max(0, x.b1 - x.b0 - (x.a1 - x.a0)) for x in blocks) + sum(x.b1 - x.b0 for x in others)
    if negation_touched(a, b, found) and (replaced or any(_inside(a, b, block) for block in found.blocks)):
        return "reworded", "negation"
    apart = bool(others) and not replaced  # a statement went where another came
    least = (
        gained if any(x.a0 < x.a1 for x in blocks) else gained + 1
    )  # of as many words those cut from within a statement weigh more
    if lost and (_outweighs(lost, replaced + gained) or (apart and lost >= least)):
        return "truncated", ""
    if gained and (_outweighs(gained, replaced + lost) or (apart and gained > lost)):
        return "extended", ""
    return "reworded", ""


def _another_statement(a: Words, b: Words, block: Block) -> bool:
    """Whether one statement went and another came beside what stayed: neither is the wording of the other."""
    if min(block.a1 - block.a0, block.b1 - block.b0) < _STATEMENT:
        return False
    begins = a.seam(block.a0), b.seam(block.b0)
    ends = a.seam(block.a1), b.seam(block.b1)
    whole = any(begin and end for begin, end in zip(begins, ends, strict=True))
    return whole and (all(begins) or all(ends))


def statement(a: Words, b: Words, run: Run) -> bool:
    """Whether common words are a whole statement on both sides, whatever else is quoted behind it."""
    ends = a.seam(run.a), a.seam(run.a + run.n), b.seam(run.b), b.seam(run.b + run.n)
    return run.n >= _STATEMENT and run.mass >= _SAYS_SOMETHING and all(ends)


def _altered(a: Words, b: Words, block: Block) -> bool:
    """Whether a telling word became another between common words: that outweighs every cut."""
    return _inside(a, b, block) and all(
        any(t.weight >= _TELLING and not t.bracket for t in tokens)
        for tokens in (a.tokens[block.a0 : block.a1], b.tokens[block.b0 : block.b1])
    )


def _inside(a: Words, b: Words, block: Block) -> bool:
    """Whether common words stand on both sides of the block."""
    return min(block.a0, block.b0, len(a.tokens) - block.a1, len(b.tokens) - block.b1) > 0


def _outweighs(cut: int, rest: int) -> bool:
    return not rest or (cut >= _CUT_LEAST and cut >= _CUT_OVER_REST * rest)


def _shown(words: Words) -> list[str]:
    """The pieces as they stand; where a line ends is nothing that a reader is shown."""
    inside = [(token.start, token.end) for token in words.tokens]
    return [as_one_line(words.text, piece, inside) for piece in words.pieces]


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
    """Whether no more than the attribution's own sentence stands in the gap."""
    bare = gap.strip(" \u00a0,.!?…" + MARKS)
    return "\n" not in gap and not re.search(r"[.!?]\s", bare)


def _joints(words: Words, matched: Sequence[int]) -> dict[int, str]:
    """Interruptions by words outside the marks: how many matched words stand before each, and what stands there.

    A joint counts where most words of the pieces on both its sides are matched: else the words were cut there, not joined.
    """
    out: dict[int, str] = {}
    held = set(matched)
    for before, after in pairwise(words.pieces):
        gap = words.text[before.end : after.start]
        if _WORD.search(gap):
            place = sum(words.tokens[m].start < after.start for m in matched)
            beside = _BESIDE_JOINT <= place <= len(matched) - _BESIDE_JOINT
            if beside and all(_share(words, piece, held) >= _JOINT_SHARE for piece in (before, after)):
                out[place] = gap
    return out


def _share(words: Words, piece: Span, held: set[int]) -> float:
    inside = [k for k, t in enumerate(words.tokens) if piece.start <= t.start < piece.end]
    return sum(k in held for k in inside) / max(1, len(inside))


def same_glyphs(a: str, one: Span, b: str, other: Span) -> bool:
    """Whether the same signs stand around the two stretches."""
    return _around(a, one) == _around(b, other)


def _around(text: str, span: Span) -> tuple[str, str]:
    before = text[max(0, span.start - 2) : span.start].strip()[-1:]
    behind = text[span.end : span.end + 2].strip()[:1]
    return before, behind
