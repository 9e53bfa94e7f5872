"""Changes of negation, certainty and attribution: words that turn, weaken or pass on a statement.

A marker that stands in words both sentences share is kept. The others are matched by class; what then stands on one side
alone is a change where the sentences are close, or where the very words that it bears on stand bare on the other side.
"""

from __future__ import annotations

import re
from collections import defaultdict

from compare_app.model.changes import Change
from compare_app.model.spans import Span
from compare_app.model.version import Fact, FactKind

from .diff import Block
from .pair import APPROXIMATE, Pair, Side
from .ranking import weight_of
from .same_fact import misspelt, same
from .stated_flatly import stated_flatly
from .stems import stem, telling

#: From this share of equal words on, a marker on one side alone is a change.
CLOSE = 0.5
#: ... in reports written apart, for attribution.
SURE = 0.6
_SCOPE = 2
#: A stretch of more tokens is a clause.
_CLAUSE = 6
#: Cues that take a side; another one in their place changes the claim.
_LOADED = frozenset({"attribution:claim", "attribution:admit", "attribution:deny"})
#: Classes so near that one in the other's place is wording.
_NEAR = [
    {"certainty:expected", "certainty:future"},
    {"certainty:possible", "certainty:probable"},
    {"certainty:expected", "certainty:probable"},
]
_WHOLE = frozenset({"certainty:future", "certainty:sure"})
_EDITED = 0.75
#: Hedges of a whole statement, which can be missed also in a free rewording.
_HEDGES = frozenset({"certainty:reported", "certainty:possible", "certainty:probable", "certainty:expected"})


def marker_changes(pair: Pair) -> list[Change]:
    """The changes of all three kinds; a cue that is a negation (denied) is told as one."""
    turned = of_kind(pair, "negation")
    found = [*turned, *(c for c in of_kind(pair, "certainty") if not any(overlap(c, other) for other in turned))]
    spans = {span for change in found for span in (change.a, change.b) if span}
    told = [c for c in attribution_changes(pair) if not {c.a, c.b} & spans]
    return [*found, *told, *approximation_changes(pair)]


def overlap(one: Change, other: Change) -> bool:
    """Whether two changes share a place: “not known” is told once, as a negation."""
    sides = ((one.a, other.a), (one.b, other.b))
    return any(x is not None and y is not None and x.overlap(y) for x, y in sides)


def of_kind(pair: Pair, kind: FactKind) -> list[Change]:
    """Markers lost and gained."""
    left, right = leftovers(pair, kind)
    found = replaced(pair, kind, left, right)
    found += [
        Change(kind, fact.span, None, weight_of("change", kind, "lost"), "lost") for fact in left if bare(pair, fact)
    ]
    found += [
        Change(kind, None, fact.span, weight_of("change", kind, "gained"), "gained")
        for fact in right
        if bare(pair.flipped, fact)
    ]
    return found


def leftovers(pair: Pair, kind: FactKind) -> tuple[list[Fact], list[Fact]]:
    """The markers of both sides that the other side has not."""
    left = [f for f in pair.a.of_kind(kind) if f.key not in APPROXIMATE and pair.touched(f.span)]
    right = [f for f in pair.b.of_kind(kind) if f.key not in APPROXIMATE and pair.flipped.touched(f.span)]
    for fact in tuple(left):
        twin = next((other for other in right if fact.key == other.key), None)
        if twin is not None:
            left.remove(fact)
            right.remove(twin)
    return (
        [f for f in left if not any(o.key == f.key for o in pair.b.beside_facts)],
        [f for f in right if not any(o.key == f.key for o in pair.a.beside_facts)],
    )


def replaced(pair: Pair, kind: FactKind, left: list[Fact], right: list[Fact]) -> list[Change]:
    """Markers of another class in the same difference, taken off both lists: may became will, projected became sure.

    One negation in another's place (declined to, did not) turns nothing, and neither does a marker elsewhere in the sentence.
    """
    found = []
    for fact in tuple(left):
        blocks = set(pair.touched(fact.span))
        twin = next((o for o in right if blocks & set(pair.flipped.touched(o.span))), None)
        if twin is None:
            twin = right[0] if right and kind == "negation" else None
        if twin is None:
            continue
        left.remove(fact)
        right.remove(twin)
        if kind == "certainty" and pair.share >= CLOSE and weighs(pair, fact, twin):
            found.append(Change(kind, fact.span, twin.span, weight_of("change", kind, "replaced"), "replaced"))
    return found


def weighs(pair: Pair, fact: Fact, twin: Fact) -> bool:
    """Whether one marker in the other's place changes how sure a statement is; in a close edit an expectation and a `will` do."""
    if {fact.key, twin.key} == {"certainty:expected", "certainty:future"}:
        written = (fact if fact.key == "certainty:expected" else twin).span.of(
            (pair.a if fact.key == "certainty:expected" else pair.b).text
        )
        return pair.share >= _EDITED and _EXPECTED.search(written.lower()) is not None
    return {fact.key, twin.key} not in _NEAR


#: Somebody expects it; what is planned or scheduled will as well be said to happen.
_EXPECTED = re.compile(r"expect|project|forecast|predict|anticipat|erwart|attend|esper")


def bare(pair: Pair, fact: Fact) -> bool:
    """Whether what a marker of a bears on stands on the other side without it."""
    if explained(pair, fact) or whole_clause(pair, fact):
        return False
    forms = pair.b.stems
    there = [word in forms for word in scope(pair.a, fact.span)]
    counts = fact.kind == "certainty" and fact.key not in _HEDGES and fact.key not in _WHOLE
    if pair.share >= CLOSE or pair.cover >= _EDITED:
        return not counts or (bool(there) and there[0])  # most farmers, all farmers: the farmers stay
    if fact.kind == "certainty" and fact.key not in _HEDGES:
        return False
    if any(other.kind == fact.kind and other.key not in APPROXIMATE for other in pair.b.facts):
        return False
    return bool(there) and (there[0] if fact.kind == "certainty" else all(there))


def gone(block: Block) -> bool:
    """Whether next to nothing stands in place of a's side of a block."""
    size_a, size_b = block.a1 - block.a0, block.b1 - block.b0
    return not size_b or (size_a > _CLAUSE and size_b <= size_a // 3)


def whole_clause(pair: Pair, fact: Fact) -> bool:
    """Whether the marker came or went with all that it bears on: then nothing was turned or weakened."""
    words = scope(pair.a, fact.span)
    if not words:
        return False
    there = pair.b.stems
    blocks = [pair.blocks[n] for n in pair.touched(fact.span)]
    return words[0] not in there and all(gone(block) for block in blocks)


_PAST = frozenset({"was", "were", "had", "has", "have", "did"})
_PREFIXES = ("un", "in", "im", "ir", "il", "dis", "non")


def explained(pair: Pair, fact: Fact) -> bool:
    """Whether the other side says the same in another way: unhurt for not hurt, will for would."""
    others = {t.form for n in pair.touched(fact.span) for t in pair.b.tokens[pair.blocks[n].b0 : pair.blocks[n].b1]}
    written = fact.span.of(pair.a.text).lower()
    if fact.kind == "certainty" and any(misspelt(written, other) for other in others):
        return True  # alledged
    if fact.kind == "certainty" and (said_otherwise(pair, fact, written) or {"can", "could"} & others):
        return True
    if fact.kind == "certainty":
        return (written == "would" and bool(others & {"will", "'d", "to"})) or (
            fact.key == "certainty:future" and not others & _PAST
        )
    if fact.key != "negation:not":
        return False
    if (
        pair.a.text[fact.span.end : fact.span.end + 6].lstrip().lower().startswith("only ")
        and "only" not in pair.b.forms
    ):
        return True  # not only, besides
    return any(prefix + word in pair.b.stems for word in scope(pair.a, fact.span) for prefix in _PREFIXES)


def said_otherwise(pair: Pair, fact: Fact, written: str) -> bool:
    """Whether the words of a marker stand on the other side, and count for none there: all of them, they all."""
    if all(word in pair.b.forms for word in written.split()):
        return True
    return fact.key == "certainty:most" and any(f.key.startswith("number:50:%") for f in pair.b.facts)


def scope(side: Side, marker: Span) -> list[str]:
    """The stems of the next telling words behind a marker."""
    found = []
    for token in side.tokens:
        if token.start >= marker.end and telling(token.form):
            found.append(stem(token.form))
            if len(found) == _SCOPE:
                break
    return found


def approximation_changes(pair: Pair) -> list[Change]:
    """“Some 80 percent” against “80 percent”: the number stays, the word that makes it approximate comes or goes."""
    found = []
    by_value: dict[str, list[Fact]] = defaultdict(list)
    for b in pair.b.of_kind("number"):
        by_value[b.key.split(":")[1]].append(b)
    for a in pair.a.of_kind("number"):
        for b in by_value[a.key.split(":")[1]]:
            if not same(a, b):
                continue
            before, after = pair.a.hedge_of(a), pair.b.hedge_of(b)
            if before and after and {before.key, after.key} != {"certainty:above", "certainty:below"}:
                break
            loose = pair.share < CLOSE and {h.key for h in (before, after) if h} == {"certainty:about"}
            if not loose and (
                (before and pair.touched(before.span)) or (after and pair.flipped.touched(after.span))
            ):
                reason = "replaced" if before and after else "lost" if before else "gained"
                weight = weight_of("change", "certainty", reason)
                found.append(
                    Change("certainty", before.span if before else None, after.span if after else None, weight, reason)
                )
            break
    return found


def attribution_changes(pair: Pair) -> list[Change]:
    """Attribution lost, gained, or with another verb (said became claimed)."""
    left, right = pair.a.of_kind("attribution"), pair.b.of_kind("attribution")
    if pair.share < CLOSE:
        return flat_attributions(pair)
    if left and right:
        return [*cues_changed(pair, left, right), *speakers_replaced(pair)]
    found = []
    if left and not attributed(pair.b) and worth_telling(pair, left[0]):
        found.append(Change("attribution", left[0].span, None, weight_of("change", "attribution", "lost"), "lost"))
    if right and not attributed(pair.a) and worth_telling(pair.flipped, right[0]):
        found.append(Change("attribution", None, right[0].span, weight_of("change", "attribution", "gained"), "gained"))
    return found


def flat_attributions(pair: Pair) -> list[Change]:
    """Attribution that one of two freely worded reports leaves out."""
    cue, other = flat_cue(pair), flat_cue(pair.flipped)
    if cue is not None:
        return [Change("attribution", cue.span, None, weight_of("change", "attribution", "lost"), "lost")]
    if other is not None:
        return [Change("attribution", None, other.span, weight_of("change", "attribution", "gained"), "gained")]
    return []


def flat_cue(pair: Pair) -> Fact | None:
    """The first verb of saying of a whose claim b, which attributes nothing, states flatly; who promises does not report."""
    if pair.b.of_kind("attribution") or attributed(pair.b):
        return None
    cues = (cue for cue in pair.a.of_kind("attribution") if cue.key != "attribution:promise")
    return next((cue for cue in cues if stated_flatly(pair, cue)), None)


_PRONOUNS = frozenset({"he", "she", "they", "it", "who", "er", "sie", "il", "elle", "ils", "elles", "ela", "ele"})


def worth_telling(pair: Pair, cue: Fact) -> bool:
    """Whether an attribution on one side is a change of claim, not another way to go on with somebody's speech.

    In reports written apart, “he added” comes and goes; “police said” does where the sentences are close. A source that
    the other side names as well is not lost with its verb.
    """
    who = speaker(pair.a, cue)
    if who is not None and pair.a.tokens[who].form + cue.span.of(pair.a.text).lower() in pair.b.forms:
        return False  # a space that was forgotten: Veskovsaid
    if who is not None and telling(pair.a.tokens[who].form) and stem(pair.a.tokens[who].form) in pair.b.stems:
        if any(worded(pair, n) for n in pair.touched(cue.span)):
            return False
    if pair.drafts:
        return True
    return pair.share >= SURE and (who is None or pair.a.tokens[who].form not in _PRONOUNS)


def worded(pair: Pair, n: int) -> bool:
    """Whether other telling words stand in a difference's place: who found it, called it or suspects it may as well say it."""
    block = pair.blocks[n]
    return any(telling(token.form) for token in pair.b.tokens[block.b0 : block.b1])


def speaker(side: Side, cue: Fact) -> int | None:
    """The position of the word beside a cue that is or ends its subject: before it, or behind it where a comma precedes."""
    at = side.tokens_in(cue.span)
    if not at:
        return None
    inverted = not at.start or bool(side.text[side.tokens[at.start - 1].end : cue.span.start].strip())
    if inverted:
        return at.stop if at.stop < len(side.tokens) else None
    return at.start - 1


#: Words for the same people; one in another's place is wording.
_AUTHORITIES = frozenset({"police", "officers", "authorities", "officials", "investigators", "detectives", "cops"})


def speakers_replaced(pair: Pair) -> list[Change]:
    """Cues that both share, with another subject: police said, witnesses said. Names are changes of their own."""
    found = []
    there = {pair.b.tokens_in(f.span).start: f for f in pair.b.of_kind("attribution") if pair.b.tokens_in(f.span)}
    for a in pair.a.of_kind("attribution"):
        at = pair.a.tokens_in(a.span)
        block = pair.blocks[pair.block_of_a[at.start]] if at else None
        b = there.get(at.start - block.a0 + block.b0) if block is not None and block.equal else None
        who = (speaker(pair.a, a), speaker(pair.b, b)) if b else (None, None)
        if who[0] is not None and who[1] is not None and another(pair, who[0], who[1]):
            spans = pair.a.tokens[who[0]].span, pair.b.tokens[who[1]].span
            found.append(Change("attribution", *spans, weight_of("change", "attribution", "replaced"), "replaced"))
    return found


def another(pair: Pair, x: int, y: int) -> bool:
    """Whether two subjects are different people, as far as common nouns tell."""
    a, b = pair.a.tokens[x], pair.b.tokens[y]
    if not (telling(a.form) and telling(b.form)) or stem(a.form) == stem(b.form) or {a.form, b.form} <= _AUTHORITIES:
        return False
    if a.form in pair.b.forms or b.form in pair.a.forms or misspelt(a.form, b.form):
        return False
    if {a.form[-2:], b.form[-2:]} & {"ed", "ly"}:
        return False  # those polled, those surveyed
    return not any(fact.span.overlap(token.span) for side, token in ((pair.a, a), (pair.b, b)) for fact in side.facts)


def attributed(side: Side) -> bool:
    """Whether quotation marks or a neighbour say whose words these are."""
    return bool(side.quoted) or any(fact.kind == "attribution" for fact in side.beside_facts)


def cues_changed(pair: Pair, left: list[Fact], right: list[Fact]) -> list[Change]:
    """Said became claimed, admitted or denied, in the same difference."""
    keys = {f.key for f in left} & {f.key for f in right}
    found = []
    for a in left:
        for b in right:
            if (
                a.key in keys
                or b.key in keys
                or not {a.key, b.key} & _LOADED
                or not set(pair.touched(a.span)) & set(pair.flipped.touched(b.span))
            ):
                continue
            found.append(Change("attribution", a.span, b.span, weight_of("change", "attribution", "cue"), "cue"))
            break
    return found[:1]
