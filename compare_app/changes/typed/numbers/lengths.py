"""Lengths of time told without a number: within hours, within minutes; for life, for 20 years."""

from __future__ import annotations

from compare_app.changes.pair import CLOSE, Pair, Side
from compare_app.changes.ranking import weight_of
from compare_app.changes.same.numbers import days, value_and_unit
from compare_app.changes.typed.context.beside_facts import is_age
from compare_app.model.changes import Change
from compare_app.model.spans import Span
from compare_app.model.version import Fact
from compare_app.text.facts.lexicon import lexicon_for
from compare_app.text.facts.number_found import SPANS
from compare_app.word_lists import Regex, WordLists


class LengthWords(WordLists, area="changes.lengths"):
    """Lengths of time without a number."""

    #: what lasts as long as somebody lives
    life: Regex
    #: … and one of its unit
    single: Regex


def lengths_changed(pair: Pair) -> list[Change]:
    """Units of time in one another's place, in sentences that are otherwise close: after days, after weeks."""
    if not (pair.drafts or pair.share >= CLOSE):
        return []
    weight, found = weight_of("change", "number", "replaced"), []
    for block in pair.blocks:
        if block.equal or block.a1 - block.a0 != 1 or block.b1 - block.b0 != 1:
            continue
        units = bare_unit(pair.a, block.a0), bare_unit(pair.b, block.b0)
        if units[0] and units[1] and units[0] != units[1]:
            found.append(
                Change("number", pair.a.tokens[block.a0].span, pair.b.tokens[block.b0].span, weight, "replaced")
            )
    return found


def life_or_years(pair: Pair) -> list[Change]:
    """A term or ban for life that is one of so many years on the other side: sentenced to life in prison, to 20 years."""
    if pair.common < _TERM and not (pair.drafts and pair.share >= CLOSE):
        return []
    left, right = for_life(pair.a), for_life(pair.b)
    if (left is None) == (right is None):
        return []
    one, life = (pair, left) if left is not None else (pair.flipped, right)
    own, years = terms(one.a), terms(one.b)
    if len(years) != 1 or own or life is None:
        return []
    a, b = (life, years[0].span) if left is not None else (years[0].span, life)
    return [Change("number", a, b, weight_of("change", "number", "replaced"), "replaced")]


#: So much must be told in common for two terms to be one.
_TERM = 0.6


def one_or_more(pair: Pair) -> list[Change]:
    """A length of one that has no number, and the only length of the other report: alive after a year, after three years."""
    if pair.drafts or pair.common < _TERM:
        return []
    for one, back in ((pair, False), (pair.flipped, True)):
        single = one.a.words(LengthWords).single.search(one.a.text, one.a.span.start, one.a.span.end)
        years = terms(one.b)
        if single is None or terms(one.a) or len(years) != 1 or value_and_unit(years[0])[0] == 1:
            continue
        units = lexicon_for(one.a.version.language).units
        if units.get(single["unit"]) == value_and_unit(years[0])[1]:
            spans = Span(*single.span("length")), years[0].span
            a, b = spans[::-1] if back else spans
            return [Change("number", a, b, weight_of("change", "number", "replaced"), "replaced")]
    return []


def for_life(side: Side) -> Span | None:
    """Where a sentence says that something is for life."""
    found = side.words(LengthWords).life.search(side.text, side.span.start, side.span.end)
    return Span(*found.span()) if found is not None else None


def terms(side: Side) -> list[Fact]:
    """The lengths of time of a sentence that are no age."""
    return [f for f in side.of_kind("number") if days(f) and not is_age(side, f)]


def bare_unit(side: Side, k: int) -> str:
    """The unit of time that a token has in the plural, without a number before it; empty for any other token."""
    form, before = side.tokens[k].form, side.tokens[k - 1].fact if k else None
    unit = lexicon_for(side.version.language).units.get(form, "")
    counted = before is not None and before.kind == "number"
    return unit if unit in SPANS and form != unit and not counted else ""
