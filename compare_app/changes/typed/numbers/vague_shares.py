"""A share that the other report tells in words that are no number: 70 percent of the cost of a fence, most of the bill for one."""

from __future__ import annotations

from compare_app.changes.pair import Pair, Side
from compare_app.changes.same.numbers import value_and_unit
from compare_app.changes.stems import stem, telling
from compare_app.changes.words import CountWords
from compare_app.model.spans import Span
from compare_app.model.version import Fact

#: What an amount can stand for, in percent, from and to.
_MEANT = {"certainty:most": (50.0, 100.0), "certainty:all": (80.0, 100.0)}
_NEARLY = "certainty:partly"
#: So many tokens behind it say what it is a share of.
_REACH = 8


def vague_share(pair: Pair) -> tuple[Fact, Span] | None:
    """The only share of a, and the only amount of b, where both are taken from one thing and b has no share."""
    shares = [f for f in pair.a.of_kind("number") if value_and_unit(f)[1] == "%"]
    amounts = [f for f in pair.b.of_kind("certainty") if f.key in _MEANT and _taken_from(pair.b, f)]
    if len(shares) != 1 or len(amounts) != 1 or not _taken_from(pair.a, shares[0]):
        return None
    if any(value_and_unit(f)[1] == "%" for f in pair.b.of_kind("number")) or pair.drafts:
        return None
    least, most = _MEANT[amounts[0].key]
    meant = least < (value_and_unit(shares[0])[0] or 0.0) < most
    one_thing = _taken_from(pair.a, shares[0]) & _taken_from(pair.b, amounts[0])
    place = _with_hedge(pair.b, amounts[0])
    return (shares[0], place) if meant and one_thing and place is not None else None


def _with_hedge(side: Side, amount: Fact) -> Span | None:
    """The place of an amount with a `nearly` before it; none of an `all` without one, which is no share made vague."""
    nearly = next(
        (f for f in side.of_kind("certainty") if 0 <= amount.span.start - f.span.end <= 1 and f.key == _NEARLY), None
    )
    if nearly is None:
        return None if amount.key == "certainty:all" else amount.span
    return Span(nearly.span.start, amount.span.end)


def _taken_from(side: Side, part: Fact) -> frozenset[str]:
    """The stems of what a share or an amount is taken from; nothing where it is taken from nothing that is named."""
    words = side.words(CountWords)
    behind = part.span.end - next((len(end) for end in words.taken_from if part.span.of(side.text).endswith(end)), 0)
    if words.part_of.match(side.text, behind, side.span.end) is None:
        return frozenset()
    at = side.tokens_in(part.span)
    line = side.tokens[at.stop : at.stop + _REACH] if at else []
    named = [name.span for name in side.of_kind("name")]
    stems = (stem(t.form) for t in line if telling(t.form) and not any(span.overlap(t.span) for span in named))
    return frozenset(word for word in stems if not word.startswith("#")) - words.little
