"""What no rule can type: wording, spelling, punctuation; and the count of what house style made equal."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Literal

from rapidfuzz.distance import OSA

from compare_app.model.changes import Change
from compare_app.model.spans import Span

from .diff import Block
from .house_style import gap_form, rule_for_words, rules_for_gaps
from .pair import Pair, Side
from .ranking import weight_of
from .stems import telling

_INFLECTION = frozenset(
    {"", "s", "es", "ed", "d", "ing", "er", "r", "n", "en", "e", "y", "ies", "ied", "al", "ally", "'s", "'"}
)


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
        if block.equal:
            continue
        if pair.joined(block):
            if not equal_joined(pair, block):
                found.append(change(pair, block, "spelling", ""))
        elif slip(pair, block) and not touches(pair, block, typed):
            found.append(change(pair, block, "spelling", ""))
        elif not explained(pair, block, typed):
            found.append(change(pair, block, "wording", ""))
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
    start = next((k for k in range(min(len(a), len(b))) if a[k] != b[k]), min(len(a), len(b)))
    tails = a[start:], b[start:]
    if tails[0] in _INFLECTION and tails[1] in _INFLECTION:
        return False
    return OSA.distance(a, b) <= (1 if min(len(a), len(b)) < 8 else 2)


def touches(pair: Pair, block: Block, typed: Sequence[Change]) -> bool:
    """Whether a typed change stands in the block."""
    return any(
        (span_a is not None and c.a is not None and span_a.overlap(c.a))
        or (span_b is not None and c.b is not None and span_b.overlap(c.b))
        for span_a, span_b in [(stretch(pair.a, block.a0, block.a1), stretch(pair.b, block.b0, block.b1))]
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


def surface_changes(pair: Pair, rewritten: bool) -> tuple[list[Change], Counter[str]]:
    """Punctuation and case between the words that both sides share, and the count of what was treated as equal."""
    found: list[Change] = []
    equalled: Counter[str] = Counter()
    for block in pair.blocks:
        if block.equal and exact(pair.a, block.a0, block.a1) != exact(pair.b, block.b0, block.b1):
            for x, y in zip(range(block.a0, block.a1), range(block.b0, block.b1), strict=True):
                found += case_changes(pair, x, y, equalled)
    for gap_a, gap_b in gaps(pair):
        found += gap_changes(pair, gap_a, gap_b, rewritten, equalled)
    return found, equalled


def exact(side: Side, first: int, last: int) -> str:
    """The text from the first of some tokens to the last."""
    return side.text[side.tokens[first].start : side.tokens[last - 1].end]


def case_changes(pair: Pair, x: int, y: int, equalled: Counter[str]) -> list[Change]:
    """What differs between two tokens that count as equal; counted, where the rule that makes them equal holds here."""
    rule = rule_of(pair, x, y)
    if rule is None:
        return []
    a, b = pair.a.tokens[x], pair.b.tokens[y]
    if rule in pair.settings.not_equal or (
        rule == "case of headlines" and not headline(pair) and not (opens(pair.a, x) or opens(pair.b, y))
    ):
        return [Change("spelling", a.span, b.span, weight_of("change", "spelling", "case"), "case")]
    equalled[rule] += 1
    return []


def gap_changes(pair: Pair, gap_a: Span, gap_b: Span, rewritten: bool, equalled: Counter[str]) -> list[Change]:
    """A change of punctuation between two words; counted, where house style makes both the same."""
    left, right = gap_a.of(pair.a.text), gap_b.of(pair.b.text)
    if left == right:
        return []
    off = pair.settings.not_equal
    if gap_form(left, off) == gap_form(right, off):
        equalled.update(rules_for_gaps(left, right))
        return []
    if rewritten:
        return []
    places = visible(gap_a, left), visible(gap_b, right)
    return [Change("punctuation", *places, weight_of("change", "punctuation"), "")]


def rule_of(pair: Pair, x: int, y: int) -> str | None:
    """What made two tokens equal whose exact texts differ."""
    a, b = pair.a.tokens[x], pair.b.tokens[y]
    left, right = pair.a.text[a.start : a.end], pair.b.text[b.start : b.end]
    if left == right:
        return None
    fact = a.fact or b.fact
    if fact is not None:
        if fact.kind == "name":
            return "abbreviations"
        signs = [re.sub(r"[\d\w.,\s-]", "", w) for w in (left, right)]
        return "percent" if signs[0] != signs[1] or ("cent" in left + right and "%" in left + right) else "number words"
    if len(left) != len(right) and ("'" in left + right or "’" in left + right) and left[-1:] != right[-1:]:
        return "abbreviations"
    return rule_for_words(left, right)


def headline(pair: Pair) -> bool:
    """Whether one of the sentences is a headline or a subhead."""
    return any(side.version.role(side.sentence) in ("headline", "subhead") for side in (pair.a, pair.b))


def opens(side: Side, k: int) -> bool:
    """Whether a token opens the sentence, a quotation in it, or what follows a colon or dash."""
    return k == 0 or bool(re.search(r"[\"“”„«»‘:—–(\[]", side.text[side.tokens[k - 1].end : side.tokens[k].start]))


def gaps(pair: Pair) -> Iterator[tuple[Span, Span]]:
    """What stands between neighbours that both sides share; at the ends, what opens and closes the sentence."""
    a, b = pair.a, pair.b
    first, last = pair.blocks[:1], pair.blocks[-1:]
    if first and first[0].equal:
        yield Span(a.span.start, a.tokens[0].start), Span(b.span.start, b.tokens[0].start)
    for block in pair.blocks:
        if block.equal and exact(a, block.a0, block.a1) != exact(b, block.b0, block.b1):
            for x, y in zip(range(block.a0 + 1, block.a1), range(block.b0 + 1, block.b1), strict=True):
                yield Span(a.tokens[x - 1].end, a.tokens[x].start), Span(b.tokens[y - 1].end, b.tokens[y].start)
    if last and last[0].equal:
        ends = a.tokens[-1].end, b.tokens[-1].end
        yield Span(ends[0], max(a.span.end, ends[0])), Span(ends[1], max(b.span.end, ends[1]))


def visible(gap: Span, text: str) -> Span | None:
    """The gap without white space; None where nothing is left."""
    bare = text.strip()
    if not bare:
        return None
    start = gap.start + len(text) - len(text.lstrip())
    return Span(start, start + len(bare))
