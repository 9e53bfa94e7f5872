"""Denials that another report turns in words of its own: had not ruled out, ruled out; denied, admitted.

Both sides deny, or one does by a verb of saying, so that a `not` on one side alone is not what tells them apart.
"""

from __future__ import annotations

from compare_app.changes.pair import Pair, Side
from compare_app.changes.ranking import weight_of
from compare_app.changes.same.facts import same
from compare_app.changes.typed.attribution.said import content
from compare_app.changes.typed.context.borne_on import clause_end, scope, told_of
from compare_app.changes.typed.context.written_apart import SOME, apart
from compare_app.model.changes import Change
from compare_app.model.spans import Span
from compare_app.model.version import Fact

#: Negations that are no verb.
_SMALL = frozenset(
    {"negation:not", "negation:no", "negation:never", "negation:none", "negation:without", "negation:nor"}
)
#: A `not` stands so many tokens before the verb that it turns.
_NEAR = 2
#: So much of what is denied must be told to be what is admitted.
_MOST = 0.6
#: Longer stems that begin alike are forms of one word: improvement, improving.
_ALIKE = 6


def denial_changes(pair: Pair) -> list[Change]:
    """Denials of one side that the other turns, in reports of different desks."""
    if pair.drafts:
        return []
    return (undone(pair) if apart(pair) else []) or admitted(pair)


def undone(pair: Pair) -> list[Change]:
    """A verb that denies, with a `not` before it on one side alone, and the same behind it: ruled out, had not ruled out."""
    left, right = verbs(pair.a), verbs(pair.b)
    if len(left) != 1 or len(right) != 1 or left[0].key != right[0].key:
        return []
    nots = nots_before(pair.a, left[0]), nots_before(pair.b, right[0])
    if bool(nots[0]) == bool(nots[1]) or not of_one_thing(scope(pair.a, left[0].span), scope(pair.b, right[0].span)):
        return []
    reason = "lost" if nots[0] else "gained"
    places = [side[0].span if side else None for side in nots]
    return [Change("negation", places[0], places[1], weight_of("change", "negation", reason), reason)]


def verbs(side: Side) -> list[Fact]:
    """The negations that are verbs."""
    return [f for f in side.of_kind("negation") if f.key not in _SMALL]


def nots_before(side: Side, verb: Fact) -> list[Fact]:
    """The `not` right before a verb."""
    at = side.tokens_in(verb.span)
    near = side.tokens[max(0, at.start - _NEAR)].start if at else verb.span.start
    return [f for f in side.of_kind("negation") if f.key in _SMALL and near <= f.span.start < verb.span.start]


def of_one_thing(left: list[str], right: list[str]) -> bool:
    """Whether two of the first words that two verbs bear on are forms of one word."""
    pairs = (sorted((one, other), key=len) for one in left for other in right)
    return any(short == long or (len(short) >= _ALIKE and long.startswith(short)) for short, long in pairs)


def admitted(pair: Pair) -> list[Change]:
    """What one person denies on one side and admits on the other: by his name, or by what is denied word for word."""
    for one, back in ((pair, False), (pair.flipped, True)):
        denied, said = sole(one.a, "attribution:deny"), sole(one.b, "attribution:admit")
        if denied is None or said is None or sole(one.a, "attribution:admit") or sole(one.b, "attribution:deny"):
            continue
        names = named_before(one.a, denied), named_before(one.b, said)
        named = one.common >= SOME and any(same(x, y) for x in names[0] for y in names[1])
        if not (named or told_of(one, denied_clause(one.a, denied)).share >= _MOST):
            continue
        spans: tuple[Span, Span] = (said.span, denied.span) if back else (denied.span, said.span)
        return [Change("negation", *spans, weight_of("change", "negation", "opposite"), "opposite")]
    return []


def denied_clause(side: Side, cue: Fact) -> list[int]:
    """The positions of the first clause of what somebody denies."""
    places = content(side, cue)
    return list(range(places[0], clause_end(side, places[0] + 1))) if places else []


def sole(side: Side, key: str) -> Fact | None:
    """The only cue of a class in a sentence."""
    found = [f for f in side.of_kind("attribution") if f.key == key]
    return found[0] if len(found) == 1 else None


def named_before(side: Side, cue: Fact) -> list[Fact]:
    """The names before a verb of saying."""
    return [f for f in side.of_kind("name") if f.span.end <= cue.span.start]
