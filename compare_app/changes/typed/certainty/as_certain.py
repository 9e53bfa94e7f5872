"""Whether a marker of certainty on one side has its like on the other, in words that are no marker or another one.

Will for would, “we will appeal” for planned to appeal, seeking a term for intends to run: nothing was weakened.
"""

from __future__ import annotations

from itertools import pairwise

from compare_app.changes.pair import EDITED, Pair, Side
from compare_app.changes.same.slips import misspelt
from compare_app.changes.stems import stem
from compare_app.changes.typed.context.borne_on import scope
from compare_app.changes.typed.context.certainties import AHEAD
from compare_app.changes.typed.context.permits import allows, forbids
from compare_app.changes.words import ClaimWords, DoubtWords, PlanWords, VerbWords
from compare_app.model.version import Fact


def as_certain(pair: Pair, fact: Fact, others: set[str]) -> bool:
    """Whether a marker of certainty has its like among the words in its place, or does not doubt at all (who expects)."""
    written, doubts = fact.span.of(pair.a.text).lower(), pair.a.words(DoubtWords)
    return (
        pair.a.words(PlanWords).expects.match(written) is not None
        or not others.isdisjoint(pair.b.words(DoubtWords).can)
        or any(misspelt(written, other) for other in others)  # alledged
        or left_open_there(pair, written)
        or (doubts.unknown.match(written) is not None and bool(pair.b.of_kind("negation")))  # nobody knows
        or (doubts.suggests.match(written) is not None and reported_instead(pair, fact))
        or said_otherwise(pair, fact, written)
        or possible_there(pair, written)
        or doubted_by_root(pair, fact, written)
        or (not pair.drafts and (left_open(pair, fact) or charged_there(pair, fact)))
        or to_come_there(pair, fact, written, others)
        or (not pair.drafts and told_by_reports(pair, fact, written))
    )


def left_open_there(pair: Pair, written: str) -> bool:
    """Whether b leaves open whether it is so: may close, will not say whether it will close."""
    asked, open_ = pair.a.words(DoubtWords).whether, pair.a.words(DoubtWords).left_open
    may = written in open_ or any(word in written for word in asked)
    return may and not pair.b.forms.isdisjoint(pair.b.words(DoubtWords).whether)


def charged_there(pair: Pair, fact: Fact) -> bool:
    """Whether b says by another word that somebody is only charged with it, or gives a source for what a calls an estimate."""
    if fact.key == "certainty:reported" and not pair.b.forms.isdisjoint(pair.b.words(ClaimWords).charges):
        return True
    return pair.a.words(DoubtWords).estimates.match(fact.span.of(pair.a.text).lower()) is not None and bool(
        pair.b.of_kind("attribution")
    )


def doubted_by_root(pair: Pair, fact: Fact, written: str) -> bool:
    """Whether a doubt stands on the other side as another word of its root (allegedly, the allegations), or right before a word that says as much (allegedly accused)."""
    if fact.key != "certainty:reported" or " " in written or len(written) < _ROOTED:
        return False
    if any(form.startswith(written[:_ROOT]) for form in pair.b.forms - pair.a.forms):
        return True
    at = pair.a.tokens_in(fact.span)
    behind = pair.a.tokens[at.stop].form if at and at.stop < len(pair.a.tokens) else ""
    return behind in pair.a.words(ClaimWords).charges and behind in pair.b.forms


#: A word of doubt has so many letters at least, so many of them its root: alleg-, repor-.
_ROOTED, _ROOT = 7, 5


def possible_there(pair: Pair, written: str) -> bool:
    """Whether b has what may be as what somebody is able to do, or faces: could win, is able to win; could go to prison."""
    return written in pair.a.words(DoubtWords).could and not pair.b.forms.isdisjoint(pair.b.words(DoubtWords).able)


def left_open(pair: Pair, fact: Fact) -> bool:
    """Whether b has what a marker bears on only as what somebody has time or leave to do, which states nothing: has 14 days to sign it."""
    verb = scope(pair.a, fact.span)[:1]
    places = [k for k, token in enumerate(pair.b.tokens) if stem(token.form) in verb]
    return fact.key in AHEAD and bool(places) and all(may_do(pair.b, k) for k in places)


def may_do(side: Side, k: int) -> bool:
    """Whether a verb stands behind a `to`, and before that a `have` with a time."""
    before, have = side.tokens[max(0, k - _LEAVE) : k], side.words(VerbWords).have
    has = next((n for n, token in enumerate(before) if token.form in have), len(before))
    timed = any(token.fact is not None and token.fact.kind in ("number", "date") for token in before[has:])
    return timed and before[-1].form in side.words(PlanWords).before_verb


_LEAVE = 6


def to_come_there(pair: Pair, fact: Fact, written: str, others: set[str]) -> bool:
    """Whether b has what is to come as something to come, too: would leave, will leave, 'd leave, was leaving."""
    here, there = pair.a.words(PlanWords), pair.b.words(PlanWords)
    would = written in here.would
    if written in here.will and not pair.b.forms.isdisjoint(pair.b.words(ClaimWords).promises):
        return True  # pledged to double it, says it will double it
    if would and (others & pair.b.words(DoubtWords).ought or will_be_there(pair, fact)):
        return True
    if (would or here.planned.search(written) is not None) and others & there.instead:
        return True
    past = others & pair.b.words(VerbWords).been
    return (fact.key in AHEAD and announced(pair, fact)) or (fact.key == "certainty:future" and not past)


def will_be_there(pair: Pair, fact: Fact) -> bool:
    """Whether b has a `will`, or what would happen as what is about to."""
    there = pair.b.words(PlanWords)
    short = any(form.endswith(there.shortened) for form in pair.b.forms)
    return short or not pair.b.forms.isdisjoint(there.will) or going_on(pair, fact)


def told_by_reports(pair: Pair, fact: Fact, written: str) -> bool:
    """Whether reports, which word what they tell in their own ways, have the like of a marker: may vote, is allowed to vote."""
    return (
        allowed_there(pair, written)
        or (written in pair.a.words(PlanWords).will and bool(pair.b.forms & pair.b.words(PlanWords).would))
        or (pair.share < EDITED and reworded(pair, written))
        or said_plainly(pair, written)
        or (fact.key == "certainty:expected" and sought_there(pair, written))
    )


def allowed_there(pair: Pair, written: str) -> bool:
    """Whether one side allows or forbids what the other says may or could be."""
    if written in pair.a.words(DoubtWords).may and (allows(pair.b) or forbids(pair.b)):
        return True
    could = pair.b.forms & pair.b.words(DoubtWords).could
    return written in pair.a.words(PlanWords).would and bool(could) and allows(pair.a)


def reworded(pair: Pair, written: str) -> bool:
    """Whether a marker is a freer wording: what a bill would do, a possible claim, what is scheduled for a day that b has."""
    here, there = pair.a.words(PlanWords), pair.b.words(PlanWords)
    if written in here.would and pair.a.forms & here.bills and pair.b.forms & there.bills:
        return True
    dated = here.calendar.search(written) is not None and bool(pair.b.of_kind("date"))
    return dated or written in pair.a.words(DoubtWords).of_things


def sought_there(pair: Pair, written: str) -> bool:
    """Whether b has somebody seek, promise or forecast what he intends or expects in a."""
    if pair.b.forms & (pair.b.words(ClaimWords).promises | pair.b.words(PlanWords).foreseen):
        return True
    return pair.a.words(PlanWords).aims.match(written) is not None and bool(
        pair.b.forms & pair.b.words(PlanWords).seeks
    )


def announced(pair: Pair, fact: Fact) -> bool:
    """Whether somebody's own words on the other side have what is planned: planned to appeal, “we will appeal”."""
    wanted = scope(pair.a, fact.span)[:1]
    if not wanted or pair.drafts:
        return False
    return any(
        before.form in pair.b.words(PlanWords).auxiliaries and stem(token.form) in wanted
        for before, token in pairwise(pair.b.tokens)
        if any(span.contains(before.span) for span in pair.b.quoted)
    )


def going_on(pair: Pair, fact: Fact) -> bool:
    """Whether the other side has what would happen as what was about to: would leave, was leaving."""
    words, ending = scope(pair.a, fact.span), pair.b.words(PlanWords).going_on
    return any(form.endswith(ending) and stem(form) in words[:1] for form in pair.b.forms)


def reported_instead(pair: Pair, fact: Fact) -> bool:
    """Whether a verb of saying stands in the marker's place: the video asserts, the video indicates."""
    blocks = set(pair.touched(fact.span))
    return any(blocks & set(pair.flipped.touched(f.span)) for f in pair.b.of_kind("attribution"))


def said_plainly(pair: Pair, written: str) -> bool:
    """Whether a report confirms what the other has somebody say, or says `all of them` of what the other counts."""
    words = pair.a.words(DoubtWords)
    confirmed = written in words.confirmed and bool(pair.b.of_kind("attribution"))
    return confirmed or (written in words.every and bool(pair.b.of_kind("number")))


def said_otherwise(pair: Pair, fact: Fact, written: str) -> bool:
    """Whether the words of a marker stand on the other side, and count for none there: all of them, they all."""
    if all(word in pair.b.forms for word in written.split()):
        return True
    return fact.key == "certainty:most" and any(f.key.startswith("number:50:%") for f in pair.b.facts)
