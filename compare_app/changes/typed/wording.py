"""What no rule can type: words that differ, as wording or as a slip of spelling."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from rapidfuzz.distance import OSA

from compare_app.changes.diff import Block
from compare_app.changes.pair import Pair, Side
from compare_app.changes.ranking import weight_of
from compare_app.changes.stems import telling
from compare_app.model.changes import Change
from compare_app.model.spans import Span
from compare_app.word_lists import WordLists, Words


class FormWords(WordLists, area="changes.forms"):
    """How words are inflected."""

    #: What the forms of one word differ in behind what they share: work-s, work-ing
    tails: Words


def word_changes(pair: Pair, typed: Sequence[Change], rewritten: bool) -> list[Change]:
    """Wording and spelling: one change for every difference that the typed ones do not explain; one in all where rewritten."""
    if rewritten:
        return (
            []
            if typed
            else [change(pair, Block(False, 0, len(pair.a.tokens), 0, len(pair.b.tokens)), "wording", "rewritten")]
        )
    found = []
    for block in pair.blocks:
        if block.equal or same_date(pair, block):
            continue
        if pair.joined(block):
            if not equal_joined(pair, block):
                found.append(change(pair, block, "spelling", ""))
        elif slip(pair, block) and not touches(pair, block, typed):
            found.append(change(pair, block, "spelling", ""))
        elif not explained(pair, block, typed):
            found.append(change(pair, block, "wording", ""))
    return found


def same_date(pair: Pair, block: Block) -> bool:
    """Whether a difference is only the order of a date's words, which both sides have: March 3, 3 March."""
    a, b = dates_by_words(pair.a), dates_by_words(pair.b)
    both = a.keys() & b.keys()
    sides = (pair.a.tokens[block.a0 : block.a1], a), (pair.b.tokens[block.b0 : block.b1], b)
    return bool(both) and all(
        any(dates[words].contains(token.span) for words in both) for tokens, dates in sides for token in tokens
    )


def dates_by_words(side: Side) -> dict[tuple[str, ...], Span]:
    """The places of a side's dates by their words, whatever the order of these."""
    found = {}
    for fact in side.of_kind("date"):
        at = side.tokens_in(fact.span)
        if at:
            found[tuple(sorted(token.form for token in side.tokens[at.start : at.stop]))] = fact.span
    return found


def change(pair: Pair, block: Block, kind: Literal["wording", "spelling"], reason: str) -> Change:
    """A change that covers a block."""
    a, b = stretch(pair.a, block.a0, block.a1), stretch(pair.b, block.b0, block.b1)
    return Change(kind, a, b, weight_of("change", kind, reason), reason)


def stretch(side: Side, first: int, last: int) -> Span | None:
    """Where tokens first:last stand, or None."""
    return Span(side.tokens[first].start, side.tokens[last - 1].end) if first < last else None


def equal_joined(pair: Pair, block: Block) -> bool:
    """Whether words are written together or apart by house style (co-operate); an apostrophe lost is a slip."""
    sides = pair.a.tokens[block.a0 : block.a1], pair.b.tokens[block.b0 : block.b1]
    apostrophes = [sum(token.form.count("'") for token in side) for side in sides]
    return apostrophes[0] == apostrophes[1] and "spelling variants" not in pair.settings.not_equal


def slip(pair: Pair, block: Block) -> bool:
    """Whether one ordinary word is the other, mistyped."""
    if block.a1 - block.a0 != 1 or block.b1 - block.b0 != 1:
        return False
    a, b = pair.a.tokens[block.a0].form, pair.b.tokens[block.b0].form
    if min(len(a), len(b)) < 5 or not (a.isalpha() and b.isalpha()) or a[0] != b[0]:
        return False
    if are_forms(a, b, pair.b.version.language):
        return False
    return OSA.distance(a, b) <= (1 if min(len(a), len(b)) < 8 else 2)


def are_forms(a: str, b: str, language: str) -> bool:
    """Whether two words differ only as forms of one do; in a language without a list, as they do in any other."""
    start = next((k for k, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))
    known = FormWords.of(language).tails or FormWords().tails
    return {a[start:], b[start:]} <= known | {""}


def touches(pair: Pair, block: Block, typed: Sequence[Change]) -> bool:
    """Whether a typed change stands in the block."""
    if not typed:
        return False
    span_a, span_b = stretch(pair.a, block.a0, block.a1), stretch(pair.b, block.b0, block.b1)
    return any(
        (span_a is not None and c.a is not None and span_a.overlap(c.a))
        or (span_b is not None and c.b is not None and span_b.overlap(c.b))
        for c in typed
    )


def explained(pair: Pair, block: Block, typed: Sequence[Change]) -> bool:
    """Whether the typed changes cover every telling word of the block; a block of small words needs one that touches it."""
    if not touches(pair, block, typed):
        return False
    rest = [
        t
        for tokens, spans in (
            (pair.a.tokens[block.a0 : block.a1], [c.a for c in typed if c.a and c.kind != "quote_marks"]),
            (pair.b.tokens[block.b0 : block.b1], [c.b for c in typed if c.b and c.kind != "quote_marks"]),
        )
        for t in tokens
        if telling(t.form) and not any(s.overlap(t.span) for s in spans)
    ]
    return not rest
