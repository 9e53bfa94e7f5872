"""Whether a marker of certainty on one side has its like on the other, in words that are no marker or another one.

Will for would, “we will appeal” for planned to appeal, seeking a term for intends to run: nothing was weakened.
"""

from __future__ import annotations

import re
from itertools import pairwise

from compare_app.changes.pair import EDITED, Pair, Side
from compare_app.changes.same_fact import misspelt
from compare_app.changes.stems import stem, telling
from compare_app.changes.typed.permits import allows, forbids
from compare_app.changes.words import ClaimWords
from compare_app.model.spans import Span
from compare_app.model.version import Fact
from compare_app.text.word_lists import word_set

_SCOPE = 2
#: Classes of what is to come.
AHEAD = frozenset({"certainty:future", "certainty:expected"})
_PLANNED = re.compile(r"\b(?:due|set|scheduled|planning|plans?|was|were) to\b")
_ACTIVE = re.compile(r"expects?\b|anticipate|due$")
#: Doubts about a thing, not about the statement: possible claims, potential buyers.
_OF_THINGS = frozenset({"possible", "potential", "supposed"})
_PAST = frozenset({"was", "were", "had", "has", "have", "did"})


def as_certain(pair: Pair, fact: Fact, others: set[str]) -> bool:
    """Whether a marker of certainty has its like among the words in its place, or does not doubt at all (who expects)."""
    written = fact.span.of(pair.a.text).lower()
    return (
        _ACTIVE.match(written) is not None
        or bool({"can", "could"} & others)
        or any(misspelt(written, other) for other in others)  # alledged
        or (("whether" in written or written in _OPEN) and "whether" in pair.b.forms)
        or (written.startswith("not ") and bool(pair.b.of_kind("negation")))  # nobody knows
        or (written.startswith(("indicat", "suggest")) and reported_instead(pair, fact))
        or said_otherwise(pair, fact, written)
        or possible_there(pair, written)
        or (not pair.drafts and (left_open(pair, fact) or charged_there(pair, fact)))
        or to_come_there(pair, fact, written, others)
        or (not pair.drafts and told_by_reports(pair, fact, written))
    )


def charged_there(pair: Pair, fact: Fact) -> bool:
    """Whether b says by another word that somebody is only charged with it, or gives a source for what a calls an estimate."""
    if fact.key == "certainty:reported" and not pair.b.forms.isdisjoint(pair.b.words(ClaimWords).charges):
        return True
    return _ESTIMATE.match(fact.span.of(pair.a.text).lower()) is not None and bool(pair.b.of_kind("attribution"))


_ESTIMATE = re.compile(r"estimat|project|forecast|(?:is |are |been |was |were )?put at")


def possible_there(pair: Pair, written: str) -> bool:
    """Whether b has what may be as what somebody is able to do, or faces: could win, is able to win; could go to prison."""
    return written == "could" and not pair.b.forms.isdisjoint(_COULD)


def left_open(pair: Pair, fact: Fact) -> bool:
    """Whether b has what a marker bears on only as what somebody has time or leave to do, which states nothing: has 14 days to sign it."""
    verb = scope(pair.a, fact.span)[:1]
    places = [k for k, token in enumerate(pair.b.tokens) if stem(token.form) in verb]
    return fact.key in AHEAD and bool(places) and all(may_do(pair.b, k) for k in places)


def may_do(side: Side, k: int) -> bool:
    """Whether a verb stands behind a `to`, and before that a `have` with a time."""
    before = side.tokens[max(0, k - _LEAVE) : k]
    has = next((n for n, token in enumerate(before) if token.form in _HAVE), len(before))
    timed = any(token.fact is not None and token.fact.kind in ("number", "date") for token in before[has:])
    return timed and before[-1].form == "to"


_LEAVE, _HAVE = 6, frozenset({"has", "have", "had"})


#: What may be so is left open as by who will not say whether it is.
_OPEN = frozenset({"may", "might", "could"})
_COULD = frozenset({"able", "face", "faces", "facing", "faced"})


def to_come_there(pair: Pair, fact: Fact, written: str, others: set[str]) -> bool:
    """Whether b has what is to come as something to come, too: would leave, will leave, 'd leave, was leaving."""
    if written == "would" and others & _OUGHT:
        return True
    if written == "would" and (
        "will" in pair.b.forms or any(form.endswith("'d") for form in pair.b.forms) or going_on(pair, fact)
    ):
        return True
    if (written == "would" or _PLANNED.search(written) is not None) and others & {"will", "'d", "to"}:
        return True
    return (fact.key in AHEAD and announced(pair, fact)) or (fact.key == "certainty:future" and not others & _PAST)


#: One of them in the place of another says no more surely that it is so: than we should have been, than we would have liked.
_OUGHT = frozenset({"should", "ought", "must"})


def told_by_reports(pair: Pair, fact: Fact, written: str) -> bool:
    """Whether reports, which word what they tell in their own ways, have the like of a marker: may vote, is allowed to vote."""
    return (
        (written in _MAY and (allows(pair.b) or forbids(pair.b)))
        or (written == "would" and "could" in pair.b.forms and allows(pair.a))
        or (written == "will" and "would" in pair.b.forms)
        or (written == "would" and pair.share < EDITED and bool(pair.a.forms & _BILLS) and bool(pair.b.forms & _BILLS))
        or (written in _OF_THINGS and pair.share < EDITED)
        or (written in ("confirmed", "all") and said_plainly(pair, written))
        or (pair.share < EDITED and _CALENDAR.search(written) is not None and bool(pair.b.of_kind("date")))
        or (fact.key == "certainty:expected" and _AIM.match(written) is not None and bool(pair.b.forms & _SEEKS))
        or (fact.key == "certainty:expected" and bool(pair.b.forms & pair.b.words(ClaimWords).promises))
    )


#: What a bill would do it does: would be fined under the bill; the legislation sets fines.
_BILLS = word_set("bill bills legislation measure measures amendment")
_MAY = frozenset({"may", "can", "could"})
#: What is in the calendar doubts nothing: is scheduled to meet on May 3, meets on May 3.
_CALENDAR = re.compile(r"\b(?:scheduled|slated|set|due)\b")
#: Who seeks a term intends to run for it.
_AIM = re.compile(r"(?:aim|intend|plan|hop|propos|offer)")
_SEEKS = word_set(
    "seek seeks seeking sought want wants wanted bid bids try tries trying tried aims hopes plot plots plotted plotting conspired scheming "
    "promise promises promised promising pledge pledges pledged pledging vow vows vowed vowing agree agrees agreed"
)


def announced(pair: Pair, fact: Fact) -> bool:
    """Whether somebody's own words on the other side have what is planned: planned to appeal, “we will appeal”."""
    wanted = scope(pair.a, fact.span)[:1]
    if not wanted or pair.drafts:
        return False
    return any(
        before.form in _AUXILIARIES and stem(token.form) in wanted
        for before, token in pairwise(pair.b.tokens)
        if any(span.contains(before.span) for span in pair.b.quoted)
    )


_AUXILIARIES = frozenset({"will", "'ll", "would", "to"})


def going_on(pair: Pair, fact: Fact) -> bool:
    """Whether the other side has what would happen as what was about to: would leave, was leaving."""
    words = scope(pair.a, fact.span)
    return any(form.endswith("ing") and stem(form) in words[:1] for form in pair.b.forms)


def reported_instead(pair: Pair, fact: Fact) -> bool:
    """Whether a verb of saying stands in the marker's place: the video asserts, the video indicates."""
    blocks = set(pair.touched(fact.span))
    return any(blocks & set(pair.flipped.touched(f.span)) for f in pair.b.of_kind("attribution"))


def said_plainly(pair: Pair, written: str) -> bool:
    """Whether a report confirms what the other has somebody say, or says `all of them` of what the other counts."""
    return bool(pair.b.of_kind("attribution")) if written == "confirmed" else bool(pair.b.of_kind("number"))


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
