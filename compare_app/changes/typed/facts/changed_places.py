"""Facts that stand on both sides in each other's place: 12 dead and 14 hurt, 14 dead and 12 hurt; A sued B, B sued A."""

from __future__ import annotations

from itertools import pairwise

from compare_app.changes.diff import Block
from compare_app.changes.pair import CLOSE, Pair, Side
from compare_app.changes.same.facts import same
from compare_app.changes.stems import stem, telling
from compare_app.changes.typed.context.alike import why
from compare_app.changes.typed.context.beside_facts import before
from compare_app.changes.typed.context.fact_places import change, is_named, only_number, spot
from compare_app.changes.typed.context.presence import in_parts
from compare_app.changes.typed.context.written_apart import HALF
from compare_app.changes.words import OrderWords
from compare_app.model.changes import Change
from compare_app.model.version import Fact

#: A fact's place holds so many words at most.
_PLACE = 3


def exchanged(pair: Pair, told: list[Change | None]) -> list[Change]:
    """Numbers that changed places (12 dead and 14 hurt, 14 dead and 12 hurt): each stands on both sides, in other slots."""
    if pair.share < CLOSE:
        return []
    taken_a = [c.a for c in told if c and c.a]
    taken_b = [c.b for c in told if c and c.b]
    found = []
    for n in sorted(pair.differing):
        block = pair.blocks[n]
        if max(block.a1 - block.a0, block.b1 - block.b0) > _PLACE:
            continue
        a, b = only_number(pair.a, block.a0, block.a1), only_number(pair.b, block.b0, block.b1)
        if (
            a
            and b
            and not same(a, b)
            and not (in_parts(a, pair.a, pair.b) or in_parts(b, pair.b, pair.a))
            and not any(span.overlap(f.span) for f, spans in ((a, taken_a), (b, taken_b)) for span in spans)
        ):
            found.append(change("number", a.span, b.span, why(a, b)))
    return found


def swapped(pair: Pair) -> list[Change]:
    """Two names that changed places around the same words: A sued B, B sued A; not where they stand side by side."""
    slots = [block for block in pair.blocks if not block.equal and block.a0 < block.a1 and block.b0 < block.b1]
    for n, first in enumerate(slots if pair.share >= CLOSE else ()):
        for second in slots[n + 1 :]:
            if not {t.form for t in pair.a.tokens[first.a1 : second.a0]} & pair.a.words(OrderWords).mutual and crossed(
                pair, first, second
            ):
                return [
                    change("name", spot(pair.a, b.a0, b.a1), spot(pair.b, b.b0, b.b1), "replaced")
                    for b in (first, second)
                ]
    return crosswise(pair) or there_and_back(pair)


def crosswise(pair: Pair) -> list[Change]:
    """Two names, each right before the noun that the other stands before on the other side: Kelvian troops and Taravian guards; Taravian troops and Kelvian guards."""
    if not pair.close:
        return []
    left, right = before_nouns(pair.a), before_nouns(pair.b)
    both = sorted(left.keys() & right.keys())
    for n, one in enumerate(both):
        for other in both[n + 1 :]:
            (k, noun), (m, twin) = left[one], left[other]
            if noun != twin and (noun, twin) == (right[other][1], right[one][1]):
                slots = (k, right[other][0]), (m, right[one][0])
                return [change("name", pair.a.tokens[x].span, pair.b.tokens[y].span, "replaced") for x, y in slots]
    return []


def there_and_back(pair: Pair) -> list[Change]:
    """Two names of a way that is gone in the other direction: from Dorset to Calloway, from Calloway to Dorset."""
    if pair.common < HALF:
        return []
    there, back = way(pair.a), way(pair.b)
    if there is None or back is None:
        return []
    (start, end), (begun, goal) = there, back
    if not (same(start, goal) and same(end, begun)) or same(start, end):
        return []
    return [change("name", start.span, begun.span, "replaced"), change("name", end.span, goal.span, "replaced")]


def way(side: Side) -> tuple[Fact, Fact] | None:
    """The only name behind a `from` and the only one behind a `to`."""
    words = side.words(OrderWords)
    ends = [
        [name for name in side.of_kind("name") if not before(side, name).isdisjoint(small)]
        for small in (words.start, words.goal)
    ]
    return (ends[0][0], ends[1][0]) if len(ends[0]) == len(ends[1]) == 1 else None


def before_nouns(side: Side) -> dict[str, tuple[int, str]]:
    """The words with a capital that stand once in a sentence, right before a word without one: their positions, and the stems of what follows."""
    found = {}
    for k, (token, after) in enumerate(pairwise(side.tokens)):
        capital = side.text[token.start].isupper() and side.text[after.start].islower()
        together = side.text[token.end : after.start].isspace() and telling(token.form) and telling(after.form)
        if capital and together and side.line.count(token.form) == 1:
            found[token.form] = (k, stem(after.form))
    return found


def crossed(pair: Pair, first: Block, second: Block) -> bool:
    """Whether two differences are two names, each in the other's place; a name that opens a sentence may go unknown there."""
    a, b = pair.a.tokens, pair.b.tokens
    words = [
        [t.form for t in line]
        for line in (a[first.a0 : first.a1], b[second.b0 : second.b1], a[second.a0 : second.a1], b[first.b0 : first.b1])
    ]
    return words[0] == words[1] != words[2] == words[3] and all(
        is_named(pair.a, block.a0, block.a1) or is_named(pair.b, other.b0, other.b1)
        for block, other in ((first, second), (second, first))
    )
