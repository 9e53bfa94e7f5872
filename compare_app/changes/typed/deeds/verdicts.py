"""Who is accused of something on one side, and found guilty of it on the other."""

from __future__ import annotations

from compare_app.changes.pair import Pair, Side
from compare_app.changes.ranking import weight_of
from compare_app.changes.same.numbers import value_and_unit
from compare_app.changes.typed.context.borne_on import scope
from compare_app.model.changes import Change
from compare_app.model.spans import Span
from compare_app.word_lists import Regex, WordLists, Words


class VerdictWords(WordLists, area="changes.verdicts"):
    """What stands before a deed that somebody may have done, and did by the verdict or by his own word."""

    accused: Regex
    convicted: Regex
    #: who may have done something, and who has
    suspects: Words
    culprits: Words


def verdict_changes(pair: Pair) -> list[Change]:
    """An accusation that became a conviction for the very same, or the reverse; none where a sentence denies something."""
    if pair.a.of_kind("negation") or pair.b.of_kind("negation"):
        return []
    places = [(accused(side), convicted(side)) for side in (pair.a, pair.b)]
    for a, b in ((places[0][0], places[1][1]), (places[0][1], places[1][0])):
        one_sided = sum(place is not None for place in (*places[0], *places[1])) == len(places)
        if a is not None and b is not None and one_sided and scope(pair.a, a)[:1] == scope(pair.b, b)[:1]:
            return [Change("certainty", a, b, weight_of("change", "certainty", "replaced"), "replaced")]
    return []


def of_other_counts(pair: Pair, guilty: Words, free: Words) -> bool:
    """Whether a conviction and an acquittal are each of so many charges, and not of as many: guilty of 11 of 14 counts, acquitted on three."""
    counts = [_counts(side, verdict) for side, verdict in ((pair.a, guilty), (pair.b, free))]
    return all(counts) and counts[0].isdisjoint(counts[1])


def _counts(side: Side, verdict: Words) -> set[float | None]:
    """The figures right behind the words of a verdict."""
    if side.forms.isdisjoint(verdict):
        return set()
    ends = [token.end for token in side.tokens if token.form in verdict]
    return {value_and_unit(f)[0] for f in side.of_kind("number") for end in ends if 0 < f.span.start - end <= _COUNTED}


#: Signs between a verdict and of how many charges it is.
_COUNTED = 16


def suspects_named(pair: Pair) -> list[Change]:
    """A suspect for whom an edit has who did it, or the reverse: the suspect fled, the gunman fled."""
    if not pair.drafts:
        return []
    words, found = pair.a.words(VerdictWords), []
    if pair.a.forms.isdisjoint(words.suspects | words.culprits):
        return []
    for block in pair.blocks:
        if block.equal:
            continue
        left, right = pair.a.tokens[block.a0 : block.a1], pair.b.tokens[block.b0 : block.b1]
        for one, other in ((words.suspects, words.culprits), (words.culprits, words.suspects)):
            a, b = next((t for t in left if t.form in one), None), next((t for t in right if t.form in other), None)
            if a is not None and b is not None:
                weight = weight_of("change", "certainty", "replaced")
                found.append(Change("certainty", a.span, b.span, weight, "replaced"))
    return found


def accused(side: Side) -> Span | None:
    """Where a sentence says that somebody is accused of something."""
    return _found(side, side.words(VerdictWords).accused)


def convicted(side: Side) -> Span | None:
    """Where a sentence says that somebody is guilty of something."""
    return _found(side, side.words(VerdictWords).convicted)


def _found(side: Side, words: Regex) -> Span | None:
    found = words.search(side.text, side.span.start, side.span.end)
    return Span(found.start(), found.end()) if found is not None else None
