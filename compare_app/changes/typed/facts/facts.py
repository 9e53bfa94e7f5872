"""Changes of numbers, dates and names.

Facts that agree, or that stand in a neighbour linked to the same sentence, are put aside. Of the rest, counterparts became
one another. A fact without a counterpart is reported only where the two sentences are one text with something put in or
taken out: a freely rewritten report names other things, and that is no change of fact.
"""

from __future__ import annotations

from dataclasses import replace

from compare_app.changes.pair import CLOSE, EDITED, Pair, within
from compare_app.changes.same.dates import unknown_day, unknown_weekday
from compare_app.changes.same.facts import same
from compare_app.changes.same.numbers import value_and_unit
from compare_app.changes.same.slips import misspelt
from compare_app.changes.typed.context.alike import close_by, why
from compare_app.changes.typed.context.beside_facts import is_age
from compare_app.changes.typed.context.fact_places import FactWord, change, turned, whole
from compare_app.changes.typed.context.fates import fate, other_fates, same_fate
from compare_app.changes.typed.context.formulas import edited
from compare_app.changes.typed.context.presence import (
    converted,
    glued,
    of_a_length,
    spelt_out_beside,
    spelt_out_in_place,
    stands,
    summed,
)
from compare_app.changes.typed.context.slight_facts import is_bare_year
from compare_app.changes.typed.context.written_apart import apart
from compare_app.changes.typed.dates.dates_apart import alone_of_their_sort, grain
from compare_app.changes.typed.dates.relations import days_left_out, near_time, other_relation, relation_changes
from compare_app.changes.typed.facts.changed_places import exchanged, swapped
from compare_app.changes.typed.facts.counterparts import counted, counterparts
from compare_app.changes.typed.facts.one_sided import one_sided
from compare_app.changes.typed.names.completed import names_completed
from compare_app.changes.typed.names.name_slips import other_spelling, slip_for, slip_of_its_own, slipped
from compare_app.changes.typed.names.names_apart import party_at
from compare_app.changes.typed.names.realms import realms_changed
from compare_app.changes.typed.numbers.approximations import allowed_for, ruled_out
from compare_app.changes.typed.numbers.numbers_apart import heads_alike
from compare_app.changes.typed.numbers.numbers_rounded import may_round
from compare_app.changes.typed.numbers.one_count import articles_counted, parts
from compare_app.changes.typed.numbers.ranges import ranges_told_as_one
from compare_app.changes.typed.numbers.scores import scores_changed
from compare_app.changes.typed.numbers.sole_figures import told_rounder
from compare_app.changes.typed.numbers.vague_shares import vague_share
from compare_app.changes.words import CountWords
from compare_app.model.changes import Change
from compare_app.model.spans import Span
from compare_app.model.version import Fact

#: A name's place holds so many words at most.
_PLACE = 3
#: So many pairs of unmatched facts are a table, in which no slot can be told.
_TABLE = 10_000


def fact_changes(pair: Pair, kind: FactWord) -> list[Change]:
    """The changes of one kind of fact."""
    if not pair.a.of_kind(kind) and not pair.b.of_kind(kind):
        return []
    left, right = leftovers(pair, kind)
    found: list[Change | None] = [*relation_changes(pair), *days_left_out(pair)] if kind == "date" else []
    if kind == "name":
        found += slips(pair, left, right)
    if kind == "number":
        found += of_other_words(pair, left, right)
        found += of_ranges(pair, left, right)
    found += became(pair, kind, left, right)
    found += [alone(pair, fact, kind, "lost") for fact in left]
    found += [turned(alone(pair.flipped, fact, kind, "gained")) for fact in right]
    if kind == "number":
        found += numbers_otherwise(pair, left, right, found)
    if kind == "name":
        found += [*(swapped(pair) or realms_changed(pair)), *names_completed(pair)]
    return [change for change in found if change is not None]


def became(pair: Pair, kind: FactWord, left: list[Fact], right: list[Fact]) -> list[Change]:
    """Facts that became one another, taken off both lists."""
    found = []
    for a, b in counterparts(pair, left, right):
        left.remove(a)
        right.remove(b)
        if kind == "name" and (glued(pair, a) or glued(pair.flipped, b)):
            continue
        if kind == "date" and not pair.drafts and (told_as_others(pair, a, b) or near_time(pair, a, b)):
            continue
        spans = whole(pair.a, a), whole(pair.b, b)
        found.append(change("number" if a.about == "time" else kind, *spans, reason(pair, a, b)))
    return found


def told_as_others(pair: Pair, a: Fact, b: Fact) -> bool:
    """Whether two dates are told as different things; two days of a month are not in sentences that tell the same (takes effect on Jan. 1; from July 1)."""
    days = grain(a) == grain(b) == "day" and pair.close and alone_of_their_sort(pair, a, b)
    return other_relation(pair, a, b) and not days


def numbers_otherwise(
    pair: Pair, left: list[Fact], right: list[Fact], told: list[Change | None]
) -> list[Change | None]:
    """Numbers that a neighbour has exactly, that changed places, or that are a count of two sides; `told`: what is told already."""
    right = [fact for fact in right if not any(c and c.b and c.b.overlap(fact.span) for c in told)]
    left = [fact for fact in left if not any(c and c.a and c.a.overlap(fact.span) for c in told)]
    found = [*rounded_here(pair, right), *(turned(c) for c in rounded_here(pair.flipped, left))]
    found += exchanged(pair, [*told, *found])
    return found + scores_changed(pair, [*told, *found])


def reason(pair: Pair, a: Fact, b: Fact) -> str:
    """The reason code of a fact that became another; what a hedge allows for is no other number: more than 28, 29."""
    if a.kind == "number" and apart(pair) and (is_age(pair.a, a) or told_rounder(pair, a, b)):
        return "replaced" if is_age(pair.a, a) else "rounded"
    few = apart(pair) and same_fate(pair, a, b) and not may_round(pair, a, b)
    if a.kind == "number" and why(a, b) == "rounded" and (few or ruled_out(pair, a, b)):
        return "replaced"  # more than 14 million, 13.4 million; at least nine dead, eleven dead
    allowed = allowed_for(pair, a, b) or near_time(pair, a, b)  # just before six, 5:50 a.m.
    return "rounded" if why(a, b) == "replaced" and allowed else why(a, b)


def of_other_words(pair: Pair, left: list[Fact], right: list[Fact]) -> list[Change]:
    """Numbers that stand where the other side counts in words that are no number (nine of them, most of them; two, a), taken off both lists."""
    found = []
    for one, mine, turn in ((pair, left, False), (pair.flipped, right, True)):
        several = parts(one)
        part = (several[0], several[1].span) if several is not None else vague_share(one)
        if part is not None and part[0] in mine:
            mine.remove(part[0])
            told = change("number", part[0].span, part[1], "vague")
            found.append(replace(told, a=told.b, b=told.a) if turn else told)
    if not (pair.drafts or pair.share >= CLOSE):
        return found
    for one, mine, turn in ((pair, right, False), (pair.flipped, left, True)):
        for article, number in articles_counted(one, mine):
            mine.remove(number)
            told = change("number", article, number.span, "replaced")
            found.append(replace(told, a=told.b, b=told.a) if turn else told)
    return found


def of_ranges(pair: Pair, left: list[Fact], right: list[Fact]) -> list[Change]:
    """Ranges for which the other side has one number; their ends, and that number, taken off both lists."""
    found = []
    for one, ends, others, turn in ((pair, left, right, False), (pair.flipped, right, left, True)):
        for told in ranges_told_as_one(one):
            ends[:] = [fact for fact in ends if told.a is None or not told.a.overlap(fact.span)]
            others[:] = [fact for fact in others if told.b is None or not told.b.overlap(fact.span)]
            found.append(replace(told, a=told.b, b=told.a) if turn else told)
    return found


def slips(pair: Pair, left: list[Fact], right: list[Fact]) -> list[Change]:
    """Mistyped surnames with what they should be, taken off both lists; each sentence may go on in its own way."""
    found = []
    for fact in tuple(left):
        right_name = slip_for(fact, right) if slipped(pair, fact) else None
        right_name = right_name or other_spelling(pair, fact, right)
        if right_name is not None:
            left.remove(fact)
            right.remove(right_name)
            if glued(pair, fact) or glued(pair.flipped, right_name):
                continue
            found.append(change("name", fact.span, right_name.span, "misspelt"))
    return found


def written_otherwise(pair: Pair, name: Fact) -> bool:
    """Whether a name only shortens the words before it, or is spelt out, or parted from its neighbour, on the other side."""
    short = spelt_out_beside(pair.a, name) or spelt_out_in_place(pair, name)
    return short or glued(pair, name) or glued(pair.flipped, name)


def alone(pair: Pair, fact: Fact, kind: FactWord, reason: str) -> Change | None:
    """What to say of a fact of a that has no counterpart; None where it is no change."""
    if kind == "name" and written_otherwise(pair, fact):
        return None
    instead = capitals_instead(pair, fact) if kind == "name" else None
    if not pair.drafts and (party_at(pair.a, fact.span.start) or (instead and party_at(pair.b, instead.start))):
        return None  # of Oregon, D-Ore.
    if instead and misspelt(fact.span.of(pair.a.text).lower(), instead.of(pair.b.text).lower()):
        return None  # General Secratary: spelling
    if instead:
        return change(kind, fact.span, instead, "replaced")
    if slipped(pair, fact) and (pair.drafts or slip_of_its_own(pair, fact)):
        return change(kind, fact.span, None, "misspelt")
    return change(kind, fact.span, None, reason) if one_sided(pair, fact) else None


def rounded_here(pair: Pair, right: list[Fact]) -> list[Change]:
    """Approximate numbers of b for one of a that stands exactly in a neighbour of b alone: 23, nearly two dozen."""
    if not right or not pair.b.beside:
        return []
    exact = [f for f in pair.a.of_kind("number") if not any(same(f, twin) for twin in pair.b.of_kind("number"))]
    found = [] if pair.drafts else made_rounder_here(pair, exact, right)
    right = [
        fact for fact in right if fact.about == "approximate" and not any(c.b and c.b.overlap(fact.span) for c in found)
    ]
    for fact in right:
        twins = [f for f in exact if close_by(f, fact) and counted(pair.a, f) & counted(pair.b, fact)]
        found += [change("number", whole(pair.a, f), whole(pair.b, fact), reason(pair, f, fact)) for f in twins[:1]]
    return found


def made_rounder_here(pair: Pair, exact: list[Fact], right: list[Fact]) -> list[Change]:
    """Numbers of b that are one of a made rounder, in reports written apart: dozens of yards, 43 yards."""
    found = []
    for a, b in counterparts(pair, exact, right):
        told = reason(pair, a, b)
        if told == "vague" or (told == "rounded" and (told_rounder(pair, a, b) or heads_alike(pair, a, b))):
            found.append(change("number", whole(pair.a, a), whole(pair.b, b), told))
    return found


def leftovers(pair: Pair, kind: FactWord) -> tuple[list[Fact], list[Fact]]:
    """The facts of both sides that have no equal on the other; those of one key are put aside first."""
    left, right = pair.a.of_kind(kind), pair.b.of_kind(kind)
    apart = (
        counted_apart(pair, left, right) if kind == "number" and (pair.drafts or pair.share >= EDITED) else frozenset()
    )
    keys = ({plain(fact) for fact in left} & {plain(fact) for fact in right}) - apart
    left, right = ([fact for fact in facts if plain(fact) not in keys] for facts in (left, right))
    if len(left) * len(right) > _TABLE:
        return [], []
    for fact in tuple(left):
        twin = next(
            (
                other
                for other in right
                if (same(fact, other) and plain(fact) not in apart and not of_a_length(fact, pair.a, other, pair.b))
                or (kind == "date" and (repeated(pair, fact, other) or untold(pair, fact, other, (left, right))))
                or (kind == "number" and unit_left_out(pair, fact, other))
            ),
            None,
        )
        if twin is not None:
            left.remove(fact)
            right.remove(twin)
    return told_of(pair, left, apart), told_of(pair.flipped, right, apart)


def counted_apart(pair: Pair, left: list[Fact], right: list[Fact]) -> frozenset[str]:
    """Numbers that both sides have once, of people of whom other things became: two of them hurt, killing two."""
    found = set()
    for fact in left:
        twins = [other for other in right if plain(other) == plain(fact)]
        once = len(twins) == 1 and sum(plain(other) == plain(fact) for other in left) == 1
        if once and (other_fates(pair, fact, twins[0]) or part_and_toll(pair, fact, twins[0])):
            found.add(plain(fact))
    return frozenset(found)


def part_and_toll(pair: Pair, a: Fact, b: Fact) -> bool:
    """Whether one number is a part of another one (two of them), and its like counts all of whom something became (two dead)."""
    parts = [
        side.words(CountWords).of_them.match(side.text, fact.span.end) is not None
        for side, fact in ((pair.a, a), (pair.b, b))
    ]
    fates = fate(pair.a, a), fate(pair.b, b)
    return parts[0] != parts[1] and bool(fates[parts.index(False)])


def told_of(pair: Pair, facts: list[Fact], apart: frozenset[str] = frozenset()) -> list[Fact]:
    """The facts of a that b has not."""
    return [
        fact
        for fact in facts
        if (plain(fact) in apart or not stands(fact, pair.a, pair.b))
        and not (fact.kind == "number" and converted(fact, pair.a, pair.b))
        and (pair.drafts or fact.kind != "number" or not summed(fact, pair.a, pair.b))
    ]


def unit_left_out(pair: Pair, fact: Fact, other: Fact) -> bool:
    """Whether freely worded reports have the same figure, one without its unit: 9 percent, dreamed of 9."""
    (left, unit_a), (right, unit_b) = value_and_unit(fact), value_and_unit(other)
    left_out = pair.share < CLOSE and left is not None and left == right and bool(unit_a) != bool(unit_b)
    return left_out and not of_a_length(fact, pair.a, other, pair.b)


def untold(pair: Pair, fact: Fact, other: Fact, dates: tuple[list[Fact], list[Fact]]) -> bool:
    """Whether reports written apart may mean one day, as nobody can tell: last month, April. An editor's is a change.

    Of the dates left over on both sides, a year on each is compared with the other, not with a `next year` beside it.
    """
    if {grain(fact), grain(other)} == {"year"} and all(any(map(is_bare_year, line)) for line in dates):
        return False
    unknown = unknown_day(fact, other) or unknown_day(other, fact)
    return not pair.drafts and (unknown or unknown_weekday(fact, other) or unknown_weekday(other, fact))


def repeated(pair: Pair, fact: Fact, other: Fact) -> bool:
    """Whether a date is repeated in a quotation: its “today” is the speaker's day, not that of the version.

    What quotation it is does not matter: the words are linked.
    """
    written = fact.span.of(pair.a.text).lower(), other.span.of(pair.b.text).lower()
    return written[0] == written[1] and within(fact.span, pair.a.quoted) and within(other.span, pair.b.quoted)


def plain(fact: Fact) -> str:
    """A fact's key, with the weekday that stands beside a date: a wrong one is a change."""
    return f"{fact.key} {fact.about}" if fact.about.startswith("on ") else fact.key


def capitals_instead(pair: Pair, name: Fact) -> Span | None:
    """Words with capitals, no name by themselves (General), that stand in a name's place on the other side."""
    blocks = pair.touched(name.span)
    if len(blocks) != 1 or pair.b.version.language == "de" or not edited(pair):
        return None
    block = pair.blocks[blocks[0]]
    there = pair.b.tokens[block.b0 : block.b1]
    if not 0 < len(there) <= _PLACE or block.a1 - block.a0 > _PLACE or block.b0 == 0:
        return None
    if not all(pair.b.text[token.start].isupper() for token in there):
        return None
    return Span(there[0].start, there[-1].end)
