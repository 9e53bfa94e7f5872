"""Changes of numbers, dates and names.

Facts that agree, or that stand in a neighbour linked to the same sentence, are put aside. Of the rest, two are counterparts
where they stand in the same slot: in one small difference, beside the same words, with the same unit. A fact without a
counterpart is reported only where the two sentences are one text with something put in or taken out, and where the other
version does not have it anywhere: a freely rewritten report names other things, and that is no change of fact.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

from compare_app.model.changes import Change
from compare_app.model.spans import Span
from compare_app.model.version import Fact
from compare_app.text.facts.dates import DAYS
from compare_app.text.word_lists import word_set

from .pair import Pair, Side, telling
from .ranking import weight_of
from .same_fact import can_mean, days, minutes, misspelt, same, value_and_unit
from .stop_words import STOP_WORDS

FactWord = Literal["number", "date", "name"]

#: Below this score two facts are not counterparts.
COUNTERPART = 0.5
#: A difference of more tokens than this is no slot.
SLOT = 9
#: From this share of equal words on, a place in the text says what stands there.
CLOSE = 0.5
#: From this cover of the shorter sentence and this share of both on, two sentences are one, with something put in or taken
#: out: in drafts of one text, and in reports written apart.
EDITED_DRAFT = (0.6, 0.3)
EDITED = (0.9, 0.75)
_REACH = 3
_SMALL = 3
#: Shorter surnames look alike too often.
_LONG_NAME = 7


def fact_changes(pair: Pair, kind: FactWord) -> list[Change]:
    """The changes of one kind of fact."""
    left, right = leftovers(pair, kind)
    found = relation_changes(pair) if kind == "date" else []
    for a, b in counterparts(pair, left, right):
        left.remove(a)
        right.remove(b)
        spans = whole(pair.a, a), whole(pair.b, b)
        found.append(change("number" if a.about == "time" else kind, *spans, why(a, b)))
    for fact in left:
        instead = capitals_instead(pair, fact) if kind == "name" else None
        if instead:
            found.append(change(kind, fact.span, instead, "replaced"))
        elif slipped(pair, fact):
            found.append(change(kind, fact.span, None, "misspelt"))
        elif one_sided(pair, fact):
            found.append(change(kind, fact.span, None, "lost"))
    for fact in right:
        instead = capitals_instead(pair.flipped, fact) if kind == "name" else None
        if instead:
            found.append(change(kind, instead, fact.span, "replaced"))
        elif slipped(pair.flipped, fact):
            found.append(change(kind, None, fact.span, "misspelt"))
        elif one_sided(pair.flipped, fact):
            found.append(change(kind, None, fact.span, "gained"))
    return found


def slipped(pair: Pair, name: Fact) -> bool:
    """Whether a long surname, which the other version does not know, is one of that version's surnames mistyped."""
    if name.kind != "name" or not pair.touched(name.span):
        return False
    last = surname(name)
    if len(last) < _LONG_NAME or elsewhere(name, pair.b):
        return False
    return any(misspelt(last, surname(other)) for other in pair.b.version.facts if other.kind == "name")


def surname(name: Fact) -> str:
    """The last word of a name."""
    return name.key.removeprefix("name:").rpartition(" ")[2]


def whole(side: Side, fact: Fact) -> Span:
    """A fact's place, the hedge of a number included."""
    hedge = side.hedge_of(fact) if fact.kind == "number" else None
    if hedge is None:
        return fact.span
    return Span(min(hedge.span.start, fact.span.start), max(hedge.span.end, fact.span.end))


def change(kind: FactWord, a: Span | None, b: Span | None, reason: str) -> Change:
    """A weighed change."""
    return Change(kind, a, b, weight_of("change", kind, reason), reason)


def capitals_instead(pair: Pair, name: Fact) -> Span | None:
    """Words with capitals, no name by themselves (General), that stand in a name's place on the other side."""
    blocks = pair.touched(name.span)
    if len(blocks) != 1 or pair.b.version.language == "de":
        return None
    block = pair.blocks[blocks[0]]
    there = pair.b.tokens[block.b0 : block.b1]
    if not 0 < len(there) <= _REACH or block.a1 - block.a0 > _REACH or block.b0 == 0:
        return None
    if not all(pair.b.text[token.start].isupper() for token in there):
        return None
    return Span(there[0].start, there[-1].end)


_RELATIONS = {
    word: group
    for group, words in {
        "since": "since from seit ab depuis desde", "until": "until till by before bis vor jusqu'au avant hasta antes ate",
        "after": "after nach apres despues depois", "at": "in on at during im in am en le em no na el",
    }.items()
    for word in words.split()
}  # fmt: skip


def relation_changes(pair: Pair) -> list[Change]:
    """Dates that stay while what they mean for the event changes: in January, since January."""
    found = []
    for a in pair.a.of_kind("date"):
        for b in pair.b.of_kind("date"):
            if a.key != b.key or not aligned(pair, a, b):
                continue
            before, after = (relation(side, fact) for side, fact in ((pair.a, a), (pair.b, b)))
            if before and after and before[1] != after[1]:
                spans = Span(before[0], a.span.end), Span(after[0], b.span.end)
                found.append(change("date", *spans, "replaced"))
    return found


def relation(side: Side, date: Fact) -> tuple[int, str] | None:
    """Where the word before a date stands, and what it says of the event's time."""
    at = side.tokens_in(date.span)
    if not at or not at.start:
        return None
    token = side.tokens[at.start - 1]
    return (token.start, _RELATIONS[token.form]) if token.form in _RELATIONS else None


def leftovers(pair: Pair, kind: FactWord) -> tuple[list[Fact], list[Fact]]:
    """The facts of both sides that have no equal on the other."""
    left, right = pair.a.of_kind(kind), pair.b.of_kind(kind)
    for fact in tuple(left):
        twin = next((other for other in right if same(fact, other)), None)
        if twin is not None:
            left.remove(fact)
            right.remove(twin)
    return [f for f in left if not stands(f, pair.b, pair.a)], [f for f in right if not stands(f, pair.a, pair.b)]


def stands(fact: Fact, other: Side, own: Side) -> bool:
    """Whether the other side has the fact after all: twice on this side, in a neighbour, or as words that are no fact there."""
    if any(same(fact, twin) for twin in (*other.facts, *other.beside_facts) if twin.kind == fact.kind):
        return True
    return fact.kind == "name" and named(fact, other)


def named(name: Fact, side: Side) -> bool:
    """Whether the words of a name stand in the sentence or its neighbours, however they are written there.

    A namesake is somebody else: Don Costa is not named by Ann Costa.
    """
    words = name.key.removeprefix("name:").split()
    if name.key[5:] in side.forms or any(part in side.forms for part in words[-1].split("-")[:-1]):
        return True
    if len(words) == 1 and spelt_out(words[0], side):
        return True
    if words[-1] not in side.forms and words[-1] not in side.beside_forms:
        return False
    bearers = [f.key.removeprefix("name:").split() for f in (*side.facts, *side.beside_facts) if f.kind == "name"]
    namesakes = [bearer for bearer in bearers if bearer[-1] == words[-1]]
    return len(words) == 1 or not namesakes or any(len(bearer) == 1 for bearer in namesakes)


def spelt_out(name: str, side: Side) -> bool:
    """Whether an acronym's words stand in a row in the sentence: NB, notebook; MPAA, Motion Picture Association of America."""
    initials = "".join(token.form[0] for token in side.tokens if token.form not in STOP_WORDS)
    short = name.removesuffix("s") if len(name) > 2 else name
    return 2 <= len(short) <= 6 and short in initials and not any(token.form == name for token in side.tokens)


def counterparts(pair: Pair, left: Sequence[Fact], right: Sequence[Fact]) -> list[tuple[Fact, Fact]]:
    """Facts of both sides that fill the same slot, the surest pairs first, each fact once."""
    scored = sorted(
        ((-score(pair, a, b), x, y) for x, a in enumerate(left) for y, b in enumerate(right)),
    )
    taken_a: set[int] = set()
    taken_b: set[int] = set()
    found = []
    for minus, x, y in scored:
        if -minus >= COUNTERPART and x not in taken_a and y not in taken_b:
            taken_a.add(x)
            taken_b.add(y)
            found.append((left[x], right[y]))
    return found


def score(pair: Pair, a: Fact, b: Fact) -> float:
    """How surely two facts fill the same slot, from about 0 to 2."""
    if (a.about == "ordinal") != (b.about == "ordinal") or (a.about == "time") != (b.about == "time"):
        return 0.0
    shared = set(pair.touched(a.span)) & set(pair.flipped.touched(b.span))
    sizes = [max(block.a1 - block.a0, block.b1 - block.b0) for block in (pair.blocks[n] for n in shared)]
    slot = 0.6 if pair.share >= CLOSE and (a.kind != "name" or (fills(pair, a) and fills(pair.flipped, b))) else 0.3
    total = slot if sizes and min(sizes) <= SLOT else 0.2 if sizes else 0.0
    total += min(0.6, 0.3 * len(pair.a.around(a.span, _REACH) & pair.b.around(b.span, _REACH)))
    if a.kind == "name" and pair.cover < EDITED[1] and (elsewhere(a, pair.b) or elsewhere(b, pair.a)):
        return 0.0  # who is known to both versions was not replaced: each tells another part
    return total + alike(a, b) + (0.6 if aligned(pair, a, b) else 0.0)


def fills(pair: Pair, name: Fact) -> bool:
    """Whether a name is most of what its side of a difference says: a name among other new words replaces nobody."""
    spans = [f.span for f in pair.a.of_kind("name")]
    for n in pair.touched(name.span):
        side = [t for t in pair.a.tokens[pair.blocks[n].a0 : pair.blocks[n].a1] if telling(t.form)]
        if 2 * sum(any(s.overlap(t.span) for s in spans) for t in side) < len(side):
            return False
    return True


def aligned(pair: Pair, a: Fact, b: Fact) -> bool:
    """Whether two facts begin with the same shared token: 40 kilometres and 40 miles."""
    at, there = pair.a.tokens_in(a.span), pair.b.tokens_in(b.span)
    if not at or not there:
        return False
    block = pair.blocks[pair.block_of_a[at.start]]
    return block.equal and at.start - block.a0 == there.start - block.b0


def alike(a: Fact, b: Fact) -> float:
    """What the facts themselves say for being counterparts."""
    if a.kind == "number":
        return alike_numbers(a, b)
    if a.kind == "name":
        return 0.9 if misspelt(a.key[5:], b.key[5:]) else 0.0
    at, then = minutes(a), minutes(b)
    if at is not None and then is not None:
        return 0.5 if abs(at - then) <= 60 else 0.0
    return 0.2 if shape(a.key) == shape(b.key) else 0.0


def shape(key: str) -> str:
    """What sort of date a key is: a weekday, a month, a day of a month."""
    return "weekday" if key[5:] in DAYS else re.sub(r"\d", "0", key)


def alike_numbers(a: Fact, b: Fact) -> float:
    """Numbers of one unit, or one rounded from the other."""
    (left, unit_a), (right, unit_b) = value_and_unit(a), value_and_unit(b)
    if left is None or right is None:
        return 0.5 if can_mean(a, b) or can_mean(b, a) else 0.0
    lengths = days(a), days(b)
    if lengths[0] and lengths[1] and unit_a != unit_b:
        return 0.5 if min(lengths) >= 0.75 * max(lengths) else 0.0  # type: ignore[type-var, operator]
    if unit_a != unit_b and unit_a and unit_b:
        return -0.2
    total = 0.3 if unit_a and unit_a == unit_b else 0.0
    return total + (0.5 if rounded(left, right, a, b) else 0.0)


def rounded(left: float | None, right: float | None, a: Fact, b: Fact) -> bool:
    """Whether one number is the other, made rounder or approximate: 9,400 and more than 9,000."""
    if not left or not right or max(left, right) < 10:
        return False
    near = min(left, right) / max(left, right)
    return near >= 0.98 or (near >= 0.8 and "approximate" in (a.about, b.about))


def why(a: Fact, b: Fact) -> str:
    """The reason code of a fact that became another."""
    if a.kind == "number":
        (left, unit_a), (right, unit_b) = value_and_unit(a), value_and_unit(b)
        if left is None or right is None:
            return "vague"
        if unit_a and unit_b and unit_a != unit_b:
            return "unit"
        return "rounded" if rounded(left, right, a, b) else "replaced"
    if a.kind == "name" and misspelt(a.key[5:], b.key[5:]):
        return "misspelt"
    return "replaced"


def one_sided(pair: Pair, fact: Fact) -> bool:
    """Whether a fact of a without a counterpart is a change, not another way to tell."""
    cover, share = EDITED_DRAFT if pair.drafts else EDITED
    if fact.about == "ordinal" or in_passing(fact, pair.a.text) or pair.cover < cover or pair.share < share:
        return False
    blocks = pair.touched(fact.span)
    if not blocks or (not pair.drafts and elsewhere(fact, pair.b)):
        return False
    return fact.kind != "name" or not (any(takes_its_place(pair, n) for n in blocks) or title_stays(pair, fact))


def in_passing(fact: Fact, text: str) -> bool:
    """Whether a number is one, two or three in letters, without a unit: too small to be missed when its clause goes."""
    value, unit = value_and_unit(fact) if fact.kind == "number" else (None, "")
    return value is not None and value <= _SMALL and not unit and fact.span.of(text).isalpha()


def title_stays(pair: Pair, name: Fact) -> bool:
    """Whether the title before a name stands on the other side, in its bearer's place."""
    at = pair.a.tokens_in(name.span)
    return name.about == "person" and bool(at) and at.start > 0 and pair.a.tokens[at.start - 1].form in pair.b.forms


def elsewhere(fact: Fact, side: Side) -> bool:
    """Whether the other version has the fact in any of its sentences."""
    if fact.kind == "name":
        last = fact.key.rpartition(" ")[2].removeprefix("name:")
        return any(word.form == last for word in side.version.words)
    return any(same(fact, other) for other in side.version.facts if other.kind == fact.kind)


_PRONOUNS = word_set(
    "he she it they him her them his their its who er sie ihn ihm ihr il elle ils elles lui ella ellos ele ela eles"
)


def takes_its_place(pair: Pair, n: int) -> bool:
    """Whether a pronoun stands on the other side of a difference, or right behind it where that side is empty."""
    block = pair.blocks[n]
    return any(token.form in _PRONOUNS for token in pair.b.tokens[block.b0 : max(block.b1, block.b0 + 1)])
