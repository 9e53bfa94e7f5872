"""Changes of how exact a number is: “some 80 percent” against “80 percent”, “more than 40” against “40”."""

from __future__ import annotations

from collections import defaultdict

from compare_app.changes.pair import EDITED, Pair, Side
from compare_app.changes.ranking import weight_of
from compare_app.changes.same.facts import same
from compare_app.changes.same.numbers import ratio_of, value_and_unit
from compare_app.changes.typed.context.alike import figures
from compare_app.changes.typed.context.beside_facts import before_noun
from compare_app.changes.typed.context.written_apart import apart
from compare_app.changes.typed.numbers.limits import limits_alike
from compare_app.changes.typed.numbers.numbers_rounded import may_approximate
from compare_app.model.changes import Change
from compare_app.model.spans import Span
from compare_app.model.version import Fact
from compare_app.text.facts.lexicon import CURRENCIES
from compare_app.text.facts.number_hedges import is_threshold
from compare_app.word_lists import Endings, Regex, WordLists


class HedgeWords(WordLists, area="changes.hedges"):
    """Hedges of numbers by what they say, in small letters."""

    #: the number is another one: nearly 40, more than 40
    beyond: Regex
    #: a hedge, and what a number comes on top of: up to an additional
    on_top: Regex
    #: before a number, whole words
    within: Endings
    over: Endings
    up_to: Endings
    #: who reached a figure had no more: winds of up to 75 mph, winds that reached 75 mph
    reached: Endings


def told_loosely(pair: Pair, numbers: tuple[Fact, Fact], hedges: tuple[Fact | None, Fact | None]) -> bool:
    """Whether a hedge is one that reports written apart put in or leave out (about 60 km), “over” was read as “during”, or “up to” says where counting ends."""
    keys = {hedge.key for hedge in hedges if hedge}
    if keys == {"certainty:about"}:
        return not exact_for_its_kind(numbers[0])
    before = [
        (side.text[max(0, n.span.start - _OVER) : n.span.start].rstrip().lower(), side.words(HedgeWords))
        for side, n in zip((pair.a, pair.b), numbers, strict=True)
    ]
    if keys == {"certainty:below"} and any(text.endswith(words.within) for text, words in before):
        return True
    if keys == {"certainty:below"} and any(text.endswith(words.reached) for text, words in before):
        return True
    if any(text.endswith(words.over) for text, words in before):
        return True
    return all(text.endswith(words.up_to) for text, words in before)


def exact_for_its_kind(number: Fact) -> bool:
    """Whether a count or sum has figures that few round to, so that an `about` beside it says something: about 612,000, some 430."""
    value, unit = value_and_unit(number)
    if value is None or (unit and unit not in CURRENCIES) or value < _COUNTED:
        return False
    return figures(value) >= _EXACT or (value < _LARGE and figures(value) > 1)


#: Of fewer things an `about` says little; larger numbers are exact by three figures.
_COUNTED, _LARGE, _EXACT = 100, 1000, 3
#: So much before a number can hold “over”.
_OVER = 12


def approximation_changes(pair: Pair) -> list[Change]:
    """“Some 80 percent” against “80 percent”: the number stays, the word that makes it approximate comes or goes."""
    if not pair.a.hedges and not pair.b.hedges:
        return []
    by_value: dict[str, list[Fact]] = defaultdict(list)
    for b in pair.b.of_kind("number"):
        by_value[b.key.split(":")[1]].append(b)
    found = []
    for a in pair.a.of_kind("number"):
        like = next((b for b in by_value[a.key.split(":")[1]] if same(a, b)), None)
        found.append(None if like is None else _approximated(pair, a, like))
    return [change for change in found if change is not None]


def _approximated(pair: Pair, a: Fact, b: Fact) -> Change | None:
    """What happened to the word that makes a number approximate, between two that are the same."""
    before, after = pair.a.hedge_of(a), pair.b.hedge_of(b)
    on_top = (before is None and hedged_before(pair.a, a)) or (after is None and hedged_before(pair.b, b))
    if on_top or not (before or after) or not tells_more(pair, before, after):
        return None
    if apart(pair) and (limits_alike(pair, (before, after)) or not may_approximate(pair, a, b)):
        return None
    loose = not pair.drafts and pair.share < EDITED and told_loosely(pair, (a, b), (before, after))
    touched = (before and pair.touched(before.span)) or (after and pair.flipped.touched(after.span))
    if loose or not touched:
        return None
    beyond = beyond_it(pair, (a, b), (before, after))
    if beyond is not None:
        return beyond
    if not pair.drafts and ((before is None and before_noun(pair.a, a)) or (after is None and before_noun(pair.b, b))):
        return None  # naps of up to 30 minutes; a 30-minute nap
    reason = "replaced" if before and after else "lost" if before else "gained"
    loosely = "certainty:about" in {hedge.key for hedge in (before, after) if hedge}
    weight = weight_of("change", "number", "rounded") if loosely else weight_of("change", "certainty", reason)
    return Change("certainty", before.span if before else None, after.span if after else None, weight, reason)


def hedged_before(side: Side, number: Fact) -> bool:
    """Whether a number's hedge stands before what it comes on top of: up to an additional $65 million."""
    start = max(side.span.start, number.span.start - _ON_TOP)
    return side.words(HedgeWords).on_top.search(side.text, start, number.span.start) is not None


#: So much before a number holds such a hedge.
_ON_TOP = 30


def tells_more(pair: Pair, before: Fact | None, after: Fact | None) -> bool:
    """Whether one number's hedge says what the other does not: not where both are hedged, nor more than the 45,000 needed, 45,000."""
    if before and after:  # at least 2,500 at work; if it falls below 2,500
        return {before.key, after.key} == {"certainty:above", "certainty:below"} and not apart(pair)
    hedge, side = (before, pair.a) if before else (after, pair.b)
    return hedge is not None and not is_threshold(hedge, side.text)


def allowed_for(pair: Pair, a: Fact, b: Fact) -> bool:
    """Whether one number is what the other's hedge allows for, and bare: more than 28, 29; nearly 28, 27.

    Not what was counted so far: at least 11 dead, 13 dead.
    """
    before, after = pair.a.hedge_of(a), pair.b.hedge_of(b)
    if a.kind != "number" or (before is None) == (after is None) or value_and_unit(a)[1] != value_and_unit(b)[1]:
        return False
    hedge, side = (before, pair.a) if before is not None else (after, pair.b)
    near = (ratio_of(a, b) or 0.0) >= _NOT_FAR and not ruled_out(pair, a, b)
    return hedge is not None and near and beyond(side, hedge)


#: Who says more than a dozen may mean 17, not 40.
_NOT_FAR = 0.6


def ruled_out(pair: Pair, a: Fact, b: Fact) -> bool:
    """Whether one number is what the other's hedge rules out, and bare: more than 70, 64."""
    left, right = value_and_unit(a)[0], value_and_unit(b)[0]
    hedges = pair.a.hedge_of(a), pair.b.hedge_of(b)
    if left is None or right is None or (hedges[0] is None) == (hedges[1] is None):
        return False
    hedge, own, other = (hedges[0], left, right) if hedges[0] is not None else (hedges[1], right, left)
    above, below = (hedge is not None and hedge.key == key for key in ("certainty:above", "certainty:below"))
    return (above and other < own) or (below and other > own)


def beyond(side: Side, hedge: Fact) -> bool:
    """Whether a hedge says that the number is another one."""
    return side.words(HedgeWords).beyond.fullmatch(hedge.span.of(side.text).lower()) is not None


def beyond_it(pair: Pair, numbers: tuple[Fact, Fact], hedges: tuple[Fact | None, Fact | None]) -> Change | None:
    """“Nearly 40”, “more than 40”, where the other side has 40: another number; “about 40” may be 40."""
    before, after = hedges
    hedge, side = (before, pair.a) if before is not None else (after, pair.b)
    if hedge is None or (before is not None and after is not None) or not beyond(side, hedge):
        return None
    spans = [
        number.span if own is None else Span(min(own.span.start, number.span.start), max(own.span.end, number.span.end))
        for number, own in zip(numbers, hedges, strict=True)
    ]
    return Change("number", spans[0], spans[1], weight_of("change", "number", "rounded"), "rounded")
