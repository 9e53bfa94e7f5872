"""A marker in another's place: may became will, projected became sure; most of it became some of it."""

from __future__ import annotations

from compare_app.changes.pair import CLOSE, EDITED, Pair, Side
from compare_app.changes.ranking import weight_of
from compare_app.changes.same.facts import same
from compare_app.changes.same.numbers import value_and_unit
from compare_app.changes.typed.context.borne_on import clause_of, scope, told_around
from compare_app.changes.typed.context.certainties import SURE_CLASSES
from compare_app.changes.typed.context.written_apart import apart
from compare_app.changes.typed.numbers.one_count import AMOUNTS
from compare_app.changes.words import ClauseWords, DoubtWords, PlanWords
from compare_app.model.changes import Change
from compare_app.model.version import Fact, FactKind
from compare_app.text.facts.lexicon import CURRENCIES

#: Classes so near that one in the other's place is wording.
_NEAR = [
    {"certainty:expected", "certainty:future"},
    {"certainty:possible", "certainty:probable"},
    {"certainty:expected", "certainty:probable"},
]
#: Fewer telling words in common prove nothing.
FEW = 3


def replaced(pair: Pair, kind: FactKind, left: list[Fact], right: list[Fact]) -> list[Change]:
    """Markers of another class in the same difference, taken off both lists: may became will, projected became sure.

    One negation in another's place (declined to, did not) turns nothing, and neither does a marker elsewhere in the sentence.
    """
    found = []
    for fact in tuple(left):
        blocks = set(pair.touched(fact.span))
        there = [o for o in right if blocks & set(pair.flipped.touched(o.span))]
        twin = next((o for o in there if {fact.key, o.key} <= AMOUNTS), there[0] if there else None)  # all, most
        if twin is not None and any(f is not fact and of_one_event(pair, f, twin) for f in left):
            twin = None
        if twin is None:
            twin = right[0] if right and kind == "negation" else only_amounts(pair, left, right, fact)
        if twin is None and kind == "certainty":
            twin = next((o for o in right if of_one_deed(pair, fact, o)), None)
        other = twin is not None and not of_one_deed(pair, fact, twin)
        if twin is None or (
            kind == "certainty" and other and pair.share < CLOSE and len({fact.key, twin.key} & SURE_CLASSES) == 1
        ):
            continue  # in another wording, a `will` somewhere takes no hedge's place
        left.remove(fact)
        right.remove(twin)
        if kind == "certainty" and (pair.close or not other) and weighs(pair, fact, twin):
            found.append(Change(kind, fact.span, twin.span, weight_of("change", kind, "replaced"), "replaced"))
    return found


def of_one_deed(pair: Pair, fact: Fact, twin: Fact) -> bool:
    """Whether two markers of reports written apart bear on one verb, in clauses that tell the same: may take the case to a jury, will take it."""
    if of_one_event(pair, fact, twin):
        return True
    if not apart(pair) or {fact.key, twin.key} & AMOUNTS or len({fact.key, twin.key} & SURE_CLASSES) != 1:
        return False
    done = scope(pair.a, fact.span)[:1], scope(pair.b, twin.span)[:1]
    told = told_around(pair, fact.span), told_around(pair.flipped, twin.span)
    return bool(done[0]) and done[0] == done[1] and min(t.there for t in told) >= FEW and told[1].share >= _MOSTLY


def of_one_event(pair: Pair, fact: Fact, twin: Fact) -> bool:
    """Whether a `will` and a `may` stand in clauses that have one day or figure, in reports that tell the same: will resume on Thursday, may be back on Thursday."""
    if _WILL not in (fact.key, twin.key) or not {fact.key, twin.key} & _OPEN or pair.drafts or pair.common < _WITH_SUM:
        return False
    if is_relative(pair.a, fact) or is_relative(pair.b, twin):
        return False
    there = figures_of(pair.b, twin)
    shared = [f for f in figures_of(pair.a, fact) if any(f.kind == g.kind and same(f, g) for g in there)]
    return any(specific(f) or (f.kind == "date" and pair.common >= _WITH_DAY) for f in shared)


def figures_of(side: Side, marker: Fact) -> list[Fact]:
    """The days and figures in a marker's clause."""
    clause = set(clause_of(side, marker.span))
    known = [f for f in side.facts if f.kind == "date" or (f.kind == "number" and f.about not in ("ordinal", "vague"))]
    return [f for f in known if not clause.isdisjoint(side.tokens_in(f.span))]


def is_relative(side: Side, marker: Fact) -> bool:
    """Whether a marker stands in a relative clause, which tells something of its own."""
    at, relatives = side.tokens_in(marker.span), side.words(ClauseWords).relatives
    return any(side.tokens[k].form in relatives for k in clause_of(side, marker.span) if k < at.start)


def specific(fact: Fact) -> bool:
    """Whether a figure is one that two reports do not share by chance: a sum, 150 of something."""
    value, unit = value_and_unit(fact) if fact.kind == "number" else (None, "")
    return value is not None and (unit in CURRENCIES or value >= _LARGE)


_WILL = "certainty:future"
_OPEN = frozenset({"certainty:possible", "certainty:probable"})
#: So much must be told in common beside a day, or beside a figure that is shared by nothing else.
_WITH_DAY, _WITH_SUM, _LARGE = 0.4, 0.25, 100
#: So much of the surer clause must be told.
_MOSTLY = 0.6


def only_amounts(pair: Pair, left: list[Fact], right: list[Fact], fact: Fact) -> Fact | None:
    """The one amount of b where `fact` is that of a, in sentences that tell the same in another order: some of, most of."""
    if pair.share >= CLOSE or not pair.close or {f.key for f in left} - AMOUNTS or len(left) != 1 or len(right) != 1:
        return None
    return right[0] if right[0].key in AMOUNTS and fact.key in AMOUNTS else None


def weighs(pair: Pair, fact: Fact, twin: Fact) -> bool:
    """Whether one marker in the other's place changes how sure a statement is; in a close edit an expectation and a `will` do."""
    if {fact.key, twin.key} == {"certainty:expected", "certainty:future"}:
        side, marker = (pair.a, fact) if fact.key == "certainty:expected" else (pair.b, twin)
        done = scope(pair.a, fact.span)[:1], scope(pair.b, twin.span)[:1]
        alike = pair.share >= EDITED or done[0] == done[1]
        return alike and side.words(PlanWords).expected.search(marker.span.of(side.text).lower()) is not None
    if not pair.drafts and (fact.key in AMOUNTS) != (twin.key in AMOUNTS):
        return False  # most of it, would fail
    if not pair.drafts and (asked(pair.a, fact) or asked(pair.b, twin)):
        return False
    if not pair.drafts and (would_and_could(pair, fact, twin) or would_and_could(pair.flipped, twin, fact)):
        return False  # would let them go back, could go back
    if pair.drafts and not {fact.key, twin.key} <= AMOUNTS and other_doings(pair, fact, twin):
        return False  # may have misled, would resign
    return {fact.key, twin.key} not in _NEAR or weakened(pair, fact, twin)


def weakened(pair: Pair, fact: Fact, twin: Fact) -> bool:
    """Whether an editor made what is likely possible, or the reverse, before the very same word: the likely source, a possible source."""
    done = scope(pair.a, fact.span)[:1], scope(pair.b, twin.span)[:1]
    likely = {fact.key, twin.key} == {"certainty:possible", "certainty:probable"}
    return pair.drafts and likely and bool(done[0]) and done[0] == done[1]


def asked(side: Side, marker: Fact) -> bool:
    """Whether a marker stands in what is left open: have not said whether they believe he drowned; would not say if they do."""
    at, words = side.tokens_in(marker.span), side.words(DoubtWords)
    before = side.tokens[max(0, at.start - _ASKED) : at.start] if at else []
    behind = side.tokens[at.stop : at.stop + 1] if at else []
    denied = any(f.kind == "negation" and f.span.overlap(t.span) for f in side.facts for t in behind)
    return denied or any(token.form in words.whether for token in before)


#: So many tokens behind a `whether` a doubt is a part of what is asked.
_ASKED = 4


def would_and_could(pair: Pair, fact: Fact, twin: Fact) -> bool:
    """Whether a marker of a is a `would`, and that of b a `could`."""
    written = fact.span.of(pair.a.text).lower(), twin.span.of(pair.b.text).lower()
    return written[0] in pair.a.words(PlanWords).would and written[1] in pair.b.words(DoubtWords).could


def other_doings(pair: Pair, fact: Fact, twin: Fact) -> bool:
    """Whether two markers bear on verbs that the other side has not: one statement took the other's place."""
    done = scope(pair.a, fact.span)[:1], scope(pair.b, twin.span)[:1]
    here = any(word in pair.b.roots or pair.tells(word) for word in done[0])
    there = any(word in pair.a.roots or pair.flipped.tells(word) for word in done[1])
    return bool(done[0] and done[1]) and not (here or there)
