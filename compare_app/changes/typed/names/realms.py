"""Bodies of one name in two realms: the state Supreme Court, the U.S. Supreme Court; the transport ministry, the finance ministry."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from compare_app.changes.pair import Pair, Side
from compare_app.changes.ranking import weight_of
from compare_app.changes.same.names import same_name
from compare_app.changes.typed.context.written_apart import HALF
from compare_app.model.changes import Change
from compare_app.model.spans import Span
from compare_app.model.version import Fact
from compare_app.word_lists import WordLists, Words


class RealmWords(WordLists, area="changes.realms"):
    """Nouns of bodies that states and nations have, and what one is of, right before its name or in it; folded forms."""

    bodies: Words
    local: Words
    national: Words
    #: nouns of offices, and what one is for, right before its noun
    offices: Words
    fields: Words


def realms_changed(pair: Pair) -> list[Change]:
    """Bodies that a sentence has in a state or town, and the other one in the nation; the only ones of their noun there."""
    if not pair.drafts and pair.common < HALF:
        return []
    found = []
    for a in pair.a.of_kind("name"):
        for b in pair.b.of_kind("name"):
            places = placed(pair.a, a), placed(pair.b, b)
            if places[0] is None or places[1] is None or places[0][1] == places[1][1] or not same_name(*keys(a, b)):
                continue
            spans = places[0][0], places[1][0]
            found.append(Change("name", *spans, weight_of("change", "name", "replaced"), "replaced"))
    return found


def keys(a: Fact, b: Fact) -> tuple[str, str]:
    """The keys of two names without their kind."""
    return a.key.removeprefix("name:"), b.key.removeprefix("name:")


def placed(side: Side, name: Fact) -> tuple[Span, bool] | None:
    """Where the only body of its noun stands with its realm, and whether that is the nation; None for other names."""
    noun = name.key.rpartition(" ")[2]
    at, words = side.tokens_in(name.span), side.words(RealmWords)
    alone = sum(f.key.rpartition(" ")[2] == noun for f in side.of_kind("name")) == 1
    if not at or not alone or noun not in words.bodies:
        return None
    told, start = set(name.key.removeprefix("name:").split()), name.span.start
    before = side.tokens[at.start - 1] if at.start else None
    if before is not None and before.form in words.local | words.national:
        told.add(before.form)
        start = before.start
    of_nation = not told.isdisjoint(words.national)
    return None if of_nation == (not told.isdisjoint(words.local)) else (Span(start, name.span.end), of_nation)


def offices_changed(pair: Pair) -> list[Change]:
    """An office that is for something else on the other side, in sentences that have one office of its sort."""
    if not (pair.close or (pair.drafts and pair.common >= HALF)) or pair.a.forms.isdisjoint(
        pair.a.words(RealmWords).offices
    ):
        return []
    left, right = (list(offices(side)) for side in (pair.a, pair.b))
    if len(left) != 1 or len(right) != 1 or left[0][1] != right[0][1] or left[0][0] == right[0][0]:
        return []
    if left[0][0] in pair.b.forms or right[0][0] in pair.a.forms:
        return []
    spans = left[0][2], right[0][2]
    return [Change("name", *spans, weight_of("change", "name", "replaced"), "replaced")]


def offices(side: Side) -> Iterator[tuple[str, str, Span]]:
    """The offices of a sentence: what each is for, its noun, and where it stands."""
    words = side.words(RealmWords)
    for before, token in pairwise(side.tokens):
        if token.form in words.offices and before.form in words.fields:
            yield before.form, token.form, Span(before.start, token.end)
