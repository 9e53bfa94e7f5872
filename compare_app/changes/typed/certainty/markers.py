"""Changes of negation and certainty: words that turn or weaken a statement.

A marker that stands in words both sentences share is kept. The others are matched by class; what then stands on one side
alone is a change where the sentences are close, or where the very words that it bears on stand bare on the other side.
"""

from __future__ import annotations

import re

from compare_app.changes.pair import APPROXIMATE, CLOSE, EDITED, Pair, Side
from compare_app.changes.ranking import weight_of
from compare_app.changes.stems import stem
from compare_app.changes.typed.attribution.attribution import attribution_changes
from compare_app.changes.typed.attribution.said import attributes
from compare_app.changes.typed.attribution.stated_flatly import doubted, stated_flatly, unproven
from compare_app.changes.typed.certainty.as_certain import as_certain
from compare_app.changes.typed.certainty.day_bounds import bounds_a_day
from compare_app.changes.typed.certainty.markers_replaced import FEW, replaced
from compare_app.changes.typed.certainty.nobody import done_to_nobody, somebody_there
from compare_app.changes.typed.certainty.restricted import one_among, restricted
from compare_app.changes.typed.certainty.told_apart import done_there, in_a_row, told_apart
from compare_app.changes.typed.certainty.whole_clause import whole_clause
from compare_app.changes.typed.context.borne_on import beyond_figures, clause_of, scope, told_around, told_of
from compare_app.changes.typed.context.certainties import HEDGES, SURE_CLASSES
from compare_app.changes.typed.context.formulas import doubled, edited, first_since, goes_on, in_formula, no_sign
from compare_app.changes.typed.context.permits import acquits, forbids
from compare_app.changes.typed.context.written_apart import HALF
from compare_app.changes.typed.deeds.agent import root
from compare_app.changes.typed.numbers.approximations import approximation_changes
from compare_app.changes.words import ClauseWords, DoubtWords, OccasionWords, PlanWords, VerbWords
from compare_app.model.changes import Change
from compare_app.model.spans import Span
from compare_app.model.version import Fact, FactKind
from compare_app.text.string_words import StringWords


def marker_changes(pair: Pair) -> list[Change]:
    """The changes of all three kinds; a cue that is a negation (denied) is told as one."""
    turned = of_kind(pair, "negation")
    found = [*turned, *(c for c in of_kind(pair, "certainty") if not any(told_by(pair, c, other) for other in turned))]
    spans = {span for change in found for span in (change.a, change.b) if span}
    told = [c for c in attribution_changes(pair) if not {c.a, c.b} & spans]
    if not pair.drafts:
        found, told = without_doubled_doubt(pair, found, told)
    return [*found, *told, *approximation_changes(pair)]


def without_doubled_doubt(pair: Pair, found: list[Change], told: list[Change]) -> tuple[list[Change], list[Change]]:
    """The changes without an `allegedly` on one side and somebody's claims on the other: both doubt."""
    doubts = {f.span for side in (pair.a, pair.b) for f in side.facts if f.key == "certainty:reported"}
    claims = {f.span for side in (pair.a, pair.b) for f in side.facts if f.key == "attribution:claim"}
    for doubt in [c for c in found if len({c.a, c.b} & doubts) == 1]:
        twin = next((c for c in told if {c.a, c.b} & claims and (doubt.a is None) == (c.b is None)), None)
        if twin is not None:
            found, told = [c for c in found if c is not doubt], [c for c in told if c is not twin]
    return found, told


def told_by(pair: Pair, certainty: Change, negation: Change) -> bool:
    """Whether a change of negation tells a change of certainty as well: not known; no birds, some birds."""
    for one, other in ((certainty.a, negation.a), (certainty.b, negation.b)):
        if one is not None and other is not None and one.overlap(other):
            return True
    if certainty.a is not None and negation.b is not None:
        return bool(set(pair.touched(certainty.a)) & set(pair.flipped.touched(negation.b)))
    if certainty.b is not None and negation.a is not None:
        return bool(set(pair.flipped.touched(certainty.b)) & set(pair.touched(negation.a)))
    return False


def of_kind(pair: Pair, kind: FactKind) -> list[Change]:
    """Markers lost and gained."""
    if not pair.a.of_kind(kind) and not pair.b.of_kind(kind):
        return []
    left, right = leftovers(pair, kind)
    if kind == "negation" and not pair.drafts and pair.share < CLOSE and pair.a.of_kind(kind) and pair.b.of_kind(kind):
        return []  # both deny something, in words of their own
    found = replaced(pair, kind, left, right)
    found += [
        Change(kind, fact.span, None, weight_of("change", kind, "lost"), "lost") for fact in left if missed(pair, fact)
    ]
    found += [
        Change(kind, None, fact.span, weight_of("change", kind, "gained"), "gained")
        for fact in right
        if missed(pair.flipped, fact)
    ]
    return found


def leftovers(pair: Pair, kind: FactKind) -> tuple[list[Fact], list[Fact]]:
    """The markers of both sides that the other side has not."""
    left, right = (
        doubled(one.a, [f for f in one.a.of_kind(kind) if f.key not in APPROXIMATE and one.touched(f.span)])
        for one in (pair, pair.flipped)
    )
    for fact in tuple(left):
        twin = next((other for other in right if fact.key == other.key), None)
        if twin is not None:
            left.remove(fact)
            right.remove(twin)
    return (
        [f for f in left if not any(o.key == f.key for o in pair.b.beside_facts)],
        [f for f in right if not any(o.key == f.key for o in pair.a.beside_facts)],
    )


def missed(pair: Pair, fact: Fact) -> bool:
    """Whether a marker of a is one that the other side should have to say the same."""
    return bare(pair, fact) or bounds_a_day(pair, fact) or unproven(pair, fact)


def bare(pair: Pair, fact: Fact) -> bool:
    """Whether what a marker of a bears on stands on the other side without it."""
    turned = not_yet(pair, fact) or awaited(pair, fact) or happened(pair, fact) or somebody_there(pair, fact)
    if turned or explained(pair, fact) or whole_clause(pair, fact) or in_formula(pair, fact) or no_sign(pair, fact):
        return turned
    there = [
        word in pair.b.roots or pair.tells(word) for word in scope(pair.a, fact.span) or done_to_nobody(pair, fact)
    ]
    if not edited(pair) and not (done_there(pair, fact) if would(pair.a, fact) else told_apart(pair, fact, there)):
        return False  # what doors would not close, who would come: other reports tell of it in other words
    if pair.drafts and backshifted(pair.a, fact) and there and not there[0]:
        return False  # said that he would resign: another statement, not the same made less sure
    counts = fact.kind == "certainty" and fact.key not in HEDGES and fact.key not in SURE_CLASSES
    if pair.close or pair.cover >= EDITED:
        if done_there(pair, fact):
            return True
        said = not pair.drafts and backshifted(pair.a, fact)  # said there would be no bailout; ruled out a bailout
        return not said and bare_in_close(pair, fact, there, counts)
    return bare_in_loose(pair, fact, there)


def not_yet(pair: Pair, fact: Fact) -> bool:
    """Whether an edit has now what was not to be at a time that was the present: the time is not this morning, that time is now."""
    present, at = pair.a.words(OccasionWords).present, fact.span.end + 1
    if fact.kind != "negation" or not edited(pair) or not present.match(pair.a.text, at, pair.a.span.end):
        return False
    there = [pair.blocks[n] for n in pair.touched(fact.span)]
    spans = [Span(pair.b.tokens[k.b0].start, pair.b.tokens[k.b1 - 1].end) for k in there if k.b0 < k.b1]
    return any(present.search(pair.b.text, span.start, span.end) for span in spans)


def happened(pair: Pair, fact: Fact) -> bool:
    """Whether an edit has as done what was to come, by the same verb: will sign the deal, signed the deal; plans to sign it, has signed it."""
    if pair.drafts and done_there(pair, fact):
        return True
    verb = scope(pair.a, fact.span)[:1]
    blocks = [pair.blocks[n] for n in pair.touched(fact.span)] if pair.drafts and fact.key == "certainty:future" else []
    there = [token.form for block in blocks for token in pair.b.tokens[block.b0 : block.b1]]
    at, verbs = pair.a.tokens_in(fact.span), pair.b.words(VerbWords)
    if at and not verbs.be.isdisjoint(pair.a.line[at.stop : at.stop + 1]):
        return not verbs.been.isdisjoint(there)  # will be announced, were announced; not: followed by
    roots = ({root(form, pair.b.version.language), *pair.b.roots_of(form)} for form in there)
    return any(not known.isdisjoint(verb) for known in roots)


def awaited(pair: Pair, fact: Fact) -> bool:
    """Whether one report has somebody expect what the other says has been done: expects the agency to approve it; the agency has approved it."""
    expects = pair.a.words(PlanWords).expects.match(fact.span.of(pair.a.text).lower()) is not None
    return expects and pair.common >= HALF and done_there(pair, fact)


def bare_in_loose(pair: Pair, fact: Fact, there: list[bool]) -> bool:
    """The same where the sentences share little: a hedge is missed beside the word or figure that it bears on."""
    if fact.kind == "certainty" and (fact.key not in HEDGES or backshifted(pair.a, fact) or negated_there(pair, fact)):
        return False
    if re.fullmatch(pair.a.words(StringWords).at_arms_length, fact.span.of(pair.a.text).lower()):
        return False  # a paper's own tone
    doubts = HEDGES if fact.kind == "certainty" else {f.key for f in pair.b.facts if f.kind == fact.kind}
    if any(other.key in doubts for other in pair.b.facts):
        return False
    if fact.kind == "certainty":
        beside = bool(there) and scope(pair.a, fact.span)[0] in pair.b.stems and not before_figure(pair.a, fact)
        told = told_around(pair, fact.span)
        beside = beside and pair.common >= _SOME and not attributed_there(pair)
        beside = beside and told.share >= _GOOD_PART and told.there >= min(FEW, len(pair.b.concepts) - 1)
        beside = beside or ((nearly_all_told(pair, fact) or tells_no_more(pair, fact)) and not attributed_there(pair))
        # allegedly split: whether it was split must be told
        of_deed = fact.span.of(pair.a.text).lower().endswith(pair.a.words(DoubtWords).told_of)
        if of_deed and not beyond_figures(pair, fact.span):
            return beside
        return beside or stated_flatly(pair, fact) or doubted(pair, fact)
    return bool(there) and all(there) and (pair.drafts or pair.common >= HALF or in_a_row(pair, fact))


def nearly_all_told(pair: Pair, fact: Fact) -> bool:
    """Whether b tells a marker's clause, whatever became of the word right behind it: allegedly held traces; traces were found."""
    told = told_around(pair, fact.span)
    return told.share >= _NEARLY_ALL and told.there > FEW


def tells_no_more(pair: Pair, fact: Fact) -> bool:
    """Whether all that b tells stands in a marker's clause: may have been caused by a stuck valve in the dock; a valve stuck."""
    every = told_of(pair.flipped, range(len(pair.b.tokens)))
    return every.there == every.of and every.of >= FEW and told_around(pair, fact.span).there >= every.of


def attributed_there(pair: Pair) -> bool:
    """Whether b alone says whose claim it is, so that the claim of a is not stated flatly there."""
    return attributes(pair.b) and not pair.a.of_kind("attribution")


#: Between reports that share less, one word behind a hedge shows no claim in common; nor do fewer words of its clause.
_SOME = 0.2
_GOOD_PART = 0.4
_NEARLY_ALL = 0.8


def before_figure(side: Side, marker: Fact) -> bool:
    """Whether a figure follows a marker at once: put at one in 3.9 trillion; then that figure must stand on the other side."""
    at = side.tokens_in(marker.span)
    behind, that = side.tokens[at.stop :] if at else [], side.words(ClauseWords).that
    hedges = [f.span for f in side.facts if f.key in APPROXIMATE]
    after = next((t for t in behind if not that.fullmatch(t.form) and not any(s.overlap(t.span) for s in hedges)), None)
    return after is not None and after.fact is not None and after.fact.kind == "number"


def negated_there(pair: Pair, fact: Fact) -> bool:
    """Whether b denies where a does not, and so tells something else: a suspected attack; no attack for 80 years."""
    denied = [f for f in pair.b.of_kind("negation") if in_one_clause(pair, fact, f)]
    # thought to be the first attack for 80 years; had not seen one for 80 years
    return bool(denied) and not pair.a.of_kind("negation") and not any(first_since(pair.flipped, f) for f in denied)


def in_one_clause(pair: Pair, marker: Fact, negation: Fact) -> bool:
    """Whether a negation of b stands in the clause of a word that a marker of a bears on, or no such word stands in b."""
    word = scope(pair.a, marker.span)
    places = [k for k, token in enumerate(pair.b.tokens) if stem(token.form) in word]
    clause = {*clause_of(pair.b, negation.span), *pair.b.tokens_in(negation.span)}
    return not places or any(k in clause for k in places)


def would(side: Side, fact: Fact) -> bool:
    """Whether a marker is a `would`."""
    return fact.span.of(side.text).lower() in side.words(PlanWords).would


def backshifted(side: Side, fact: Fact) -> bool:
    """Whether a `would` is the `will` of what somebody said: said on Thursday that it would recall the cars."""
    if not would(side, fact):
        return False
    return any(
        cue.kind == "attribution"
        and cue.span.end < fact.span.start
        and not re.search(r"[;:.]", side.text[cue.span.end : fact.span.start])
        for cue in side.facts
    )


def bare_in_close(pair: Pair, fact: Fact, there: list[bool], counts: bool) -> bool:
    """The same where both sentences tell the same; `there`: which words that the marker bears on stand on the other side."""
    if max(pair.share / CLOSE, pair.cover / EDITED) < 1 and fact.kind == "certainty" and fact.key not in HEDGES:
        return False  # in another order, amounts and a `will` come and go
    contained = pair.share < CLOSE and not pair.drafts  # one report tells less; what it leaves out was not turned
    if not pair.drafts and fact.span.of(pair.a.text).lower() in pair.a.words(DoubtWords).without:
        return bool(there) and there[0]  # held without bail: of bail the other side tells nothing
    if contained and fact.key in HEDGES and (nearly_all_told(pair, fact) or tells_no_more(pair, fact)):
        return True
    return not (counts or contained) or (bool(there) and there[0])  # most farmers, all farmers: the farmers stay


def explained(pair: Pair, fact: Fact) -> bool:
    """Whether the other side says the same in another way: unhurt for not hurt, will for would."""
    others = {t.form for n in pair.touched(fact.span) for t in pair.b.tokens[pair.blocks[n].b0 : pair.blocks[n].b1]}
    words = pair.a.words(DoubtWords)
    if fact.kind == "certainty":
        return one_among(pair, fact) or restricted(pair, fact) or as_certain(pair, fact, others)
    here, there = ([f for f in side.facts if f.key == "certainty:possible"] for side in (pair.a, pair.b))
    possible = bool(there) and any(f.span.contains(fact.span) for f in here)
    if (
        possible  # it is not impossible that
        or restricted(pair, fact)
        or forbidden(pair)
        or turned_there(pair, fact, others)
        or (not pair.drafts and words.never_before.match(pair.a.text, fact.span.start))
    ):
        return True
    if fact.key != "negation:not":
        return fact.key == "negation:deny" and not words.refused.isdisjoint(pair.b.forms - pair.a.forms)
    behind = pair.a.text[fact.span.end : fact.span.end + _ONLY].lstrip().lower()
    if any(behind.startswith(f"{word} ") and word not in pair.b.forms for word in words.only):
        return True  # not only, besides
    if first_since(pair, fact) or goes_on(pair, fact, others):
        return True
    return any(prefix + word in pair.b.stems for word in scope(pair.a, fact.span) for prefix in words.prefixes)


def turned_there(pair: Pair, fact: Fact, others: set[str]) -> bool:
    """Whether the other side alone turns something by words that are no negation: rather than relying on it, cautioned against it."""
    turned = pair.b.words(DoubtWords).turned
    found = turned.search(pair.b.written.lower())
    beside = pair.a.text[pair.a.span.start : fact.span.start] + pair.a.text[fact.span.end : pair.a.span.end]
    if found is None or turned.search(beside.lower()) is not None:
        return False
    return not edited(pair) or not others.isdisjoint(found[0].split())


#: Characters behind a `not` in which an `only` stands.
_ONLY = 8


def forbidden(pair: Pair) -> bool:
    """Whether the other side forbids what may not be, or acquits of what is not proven: would ban the sale, could not be sold."""
    return not edited(pair) and (forbids(pair.b, besides=pair.a) or acquits(pair.b, besides=pair.a))
