"""What somebody told a court or the police, stated flatly by another report: told the court that he had thrown the knife away.

Who gives evidence speaks mostly of what he did himself, so that the other report names him as a doer. That is no way to say
whose claim it is where what he told has to be proven first.
"""

from __future__ import annotations

from compare_app.changes.pair import Pair, Side
from compare_app.changes.ranking import weight_of
from compare_app.changes.stems import telling
from compare_app.changes.typed.attribution.said import content
from compare_app.changes.typed.attribution.trailing import says_whose
from compare_app.changes.typed.context.borne_on import told_of
from compare_app.changes.words import ClaimWords
from compare_app.model.changes import Change
from compare_app.model.spans import Span
from compare_app.model.version import Fact

#: So many tokens behind a verb stands whom it is told.
_WHOM = 4
#: So many telling words are a claim; the shares of it, and of the other sentence, that must be told on the other side.
_CLAIM, _OF_CLAIM, _OF_OTHER = 3, 0.75, 0.6


def sworn_changes(pair: Pair) -> list[Change]:
    """The evidence of one side that the other states as a fact."""
    lost, gained = sworn_lost(pair), sworn_lost(pair.flipped)
    if lost is not None:
        return [Change("attribution", lost, None, weight_of("change", "attribution", "lost"), "lost")]
    if gained is not None:
        return [Change("attribution", None, gained, weight_of("change", "attribution", "gained"), "gained")]
    return []


def sworn_lost(pair: Pair) -> Span | None:
    """The place of words of a that say to whom somebody told a claim which b states, without a word of whose it is."""
    found = None if pair.drafts or pair.a.quoted else evidence(pair.a)
    if found is None or says_whose(pair):
        return None
    place, places = found
    claim = told_of(pair, places)
    rest = told_of(pair.flipped, range(len(pair.b.tokens)))
    return place if claim.there >= _CLAIM and claim.share >= _OF_CLAIM and rest.share >= _OF_OTHER else None


def evidence(side: Side) -> tuple[Span, list[int]] | None:
    """Where a sentence says that a court was told something, and the positions of what it was told."""
    for cue in side.of_kind("attribution"):
        if testifies(side, cue):
            return cue.span, content(side, cue)
    heard = side.words(ClaimWords).heard.search(side.text, side.span.start, side.span.end)
    if heard is None:
        return None
    behind = [k for k, token in enumerate(side.tokens) if token.start >= heard.end()]
    return Span(*heard.span("source")), behind


def testifies(side: Side, cue: Fact) -> bool:
    """Whether somebody tells those who have to find out what happened."""
    first = side.first_behind(cue.span.end)
    whom = (token.form for token in side.tokens[first : first + _WHOM])
    words = side.words(ClaimWords)
    return cue.span.of(side.text).lower() in words.tells and any(
        telling(form) and form in words.judges for form in whom
    )
