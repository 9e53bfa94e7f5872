"""What differs around words that both sides share: punctuation and case, or nothing, where house style makes both the same."""

from __future__ import annotations

import re
from collections.abc import Iterator

from compare_app.changes.diff import Block
from compare_app.changes.house_style import emphasised, gap_form, rule_for_words, rules_for_gaps
from compare_app.changes.pair import Pair, Side
from compare_app.changes.ranking import weight_of
from compare_app.changes.typed.wording import equal_joined
from compare_app.model.changes import Change, Equal
from compare_app.model.spans import Span


def surface_changes(pair: Pair, rewritten: bool) -> tuple[list[Change], list[Equal]]:
    """Punctuation and case between the words that both sides share, and what was treated as equal, in reading order."""
    found: list[Change] = []
    equal: list[Equal] = []
    for block in pair.blocks:
        if block.equal and exact(pair.a, block.a0, block.a1) != exact(pair.b, block.b0, block.b1):
            for x, y in zip(range(block.a0, block.a1), range(block.b0, block.b1), strict=True):
                found += case_changes(pair, x, y, equal)
        elif not block.equal and pair.joined(block) and equal_joined(pair, block):
            equal.append(Equal("spelling variants", *(whole(pair, block))))
    for gap_a, gap_b in gaps(pair):
        found += gap_changes(pair, gap_a, gap_b, rewritten, equal)
    return found, sorted(equal, key=lambda e: (e.a, e.b, e.rule))


def whole(pair: Pair, block: Block) -> tuple[Span, Span]:
    """Where both sides of a block stand."""
    a, b = pair.a.tokens, pair.b.tokens
    return Span(a[block.a0].start, a[block.a1 - 1].end), Span(b[block.b0].start, b[block.b1 - 1].end)


def exact(side: Side, first: int, last: int) -> str:
    """The text from the first of some tokens to the last."""
    return side.text[side.tokens[first].start : side.tokens[last - 1].end]


def case_changes(pair: Pair, x: int, y: int, equal: list[Equal]) -> list[Change]:
    """What differs between two tokens that count as equal; counted, where the rule that makes them equal holds here.

    A capital that opens a sentence is no style: who puts words before it writes it small.
    """
    rule = rule_of(pair, x, y)
    if rule is None:
        return []
    a, b = pair.a.tokens[x], pair.b.tokens[y]
    plain = rule == "case of headlines" and not headline(pair)
    if plain and emphasised(a.span.of(pair.a.text), b.span.of(pair.b.text)):
        rule, plain = "capitals for emphasis", False
    if plain and (opens(pair.a, x) or opens(pair.b, y)):
        return []
    if plain or rule in pair.settings.not_equal:
        return [Change("spelling", a.span, b.span, weight_of("change", "spelling", "case"), "case")]
    equal.append(Equal(rule, a.span, b.span))
    return []


def gap_changes(pair: Pair, gap_a: Span, gap_b: Span, rewritten: bool, equal: list[Equal]) -> list[Change]:
    """A change of punctuation between two words; counted, where house style makes both the same."""
    left, right = gap_a.of(pair.a.text), gap_b.of(pair.b.text)
    if left == right:
        return []
    off = pair.settings.not_equal
    if gap_form(left, off) == gap_form(right, off):
        rules = rules_for_gaps(left, right)
        if not off & set(rules):
            equal += [Equal(rule, gap_a, gap_b) for rule in rules]
            return []
    if rewritten:
        return []
    places = visible(gap_a, left), visible(gap_b, right)
    if places == (None, None):  # spaces alone, where they count
        places = gap_a, gap_b
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
    return rule_for_words(left, right, pair.a.version.language)


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
