"""An attribution put behind a whole claim that another report states by itself: …, a study by the university found.

The claim is all that the sentence says besides, so that no figure is needed to show that the other report tells the same.
"""

from __future__ import annotations

from compare_app.changes.pair import Pair, Side
from compare_app.changes.ranking import weight_of
from compare_app.changes.stems import stem, telling
from compare_app.changes.typed.attribution.said import claims_besides
from compare_app.changes.typed.context.borne_on import told_of
from compare_app.changes.words import ClaimWords
from compare_app.model.changes import Change
from compare_app.model.spans import Span

#: So many telling words are a claim; the shares of it, and of the other sentence, that must be told on the other side.
_CLAIM, _OF_CLAIM, _OF_OTHER = 3, 0.75, 0.6


def trailing_changes(pair: Pair) -> list[Change]:
    """The attribution behind a claim of one side that the other states flatly."""
    lost = trailing_lost(pair)
    if lost is not None:
        return [Change("attribution", lost, None, weight_of("change", "attribution", "lost"), "lost")]
    gained = trailing_lost(pair.flipped)
    if gained is not None:
        return [Change("attribution", None, gained, weight_of("change", "attribution", "gained"), "gained")]
    return []


def trailing_lost(pair: Pair) -> Span | None:
    """The place of an attribution at a's end whose claim b states, and of whose source b tells nothing."""
    place = trailing(pair.a)
    if (
        pair.drafts
        or place is None
        or pair.a.quoted
        or says_whose(pair)
        or pair.a.forms & pair.a.words(ClaimWords).advice
    ):
        return None
    source = [token.form for token in pair.a.tokens if token.start >= place.start and telling(token.form)]
    if not source or any(stem(form) in pair.b.stems for form in source):
        return None
    claim = told_of(pair, [k for k, token in enumerate(pair.a.tokens) if token.start < place.start])
    rest = told_of(pair.flipped, range(len(pair.b.tokens)))
    return place if claim.there >= _CLAIM and claim.share >= _OF_CLAIM and rest.share >= _OF_OTHER else None


def says_whose(pair: Pair) -> bool:
    """Whether b says by a verb, a noun, marks, a doubt or in a neighbour that it tells a claim."""
    b = pair.b
    told = any(fact.kind == "attribution" or fact.key == "certainty:reported" for fact in (*b.facts, *b.beside_facts))
    return told or bool(b.quoted) or trailing(b) is not None or claims_besides(pair)


def trailing(side: Side) -> Span | None:
    """Where a sentence ends in a comma, a source and a verb of saying; the place of source and verb."""
    found = side.words(ClaimWords).trailing.search(side.text, side.span.start, side.span.end)
    return Span(*found.span("source")) if found is not None else None
