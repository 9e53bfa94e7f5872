"""What somebody is accused of doing on one side, and has done on the other."""

from __future__ import annotations

from compare_app.changes.pair import APPROXIMATE, Pair
from compare_app.changes.ranking import weight_of
from compare_app.changes.stems import stem
from compare_app.changes.typed.attribution.trailing import says_whose
from compare_app.changes.typed.context.borne_on import clause_end, told_of
from compare_app.changes.typed.deeds.agent import AgentWords, root
from compare_app.changes.typed.deeds.verdicts import accused, convicted
from compare_app.changes.words import ClaimWords
from compare_app.model.changes import Change
from compare_app.model.spans import Span

#: So many telling words are a charge; so much of it must be told where it is stated flatly.
_CHARGE, _MOST = 3, 0.75


def charges_stated(pair: Pair) -> list[Change]:
    """What somebody is accused of doing, which the other side has him do, by nobody's word: is accused of moving the money; moved the money."""
    for one, reason in ((pair, "lost"), (pair.flipped, "gained")):
        charge = accused(one.a)
        if charge is None or convicted(one.a) is not None or not did_it_there(one, charge):
            continue
        a, b = (charge, None) if reason == "lost" else (None, charge)
        return [Change("certainty", a, b, weight_of("change", "certainty", reason), reason)]
    return []


def did_it_there(pair: Pair, charge: Span) -> bool:
    """Whether b has the deed of a charge as a fact: its verb in a past form, and nearly all of its words, nobody who says so and no other doubt."""
    at, doing = pair.a.tokens_in(charge), pair.a.words(AgentWords).doing
    if not at or at.stop >= len(pair.a.tokens) or not pair.a.line[at.stop].endswith(doing):
        return False
    doubts = [f for f in pair.b.facts if f.kind == "negation" or (f.kind == "certainty" and f.key not in APPROXIMATE)]
    if (
        doubts
        or accused(pair.b)
        or convicted(pair.b)
        or says_whose(pair)
        or not pair.b.forms.isdisjoint(pair.b.words(ClaimWords).charges)
    ):
        return False
    deed, language = stem(pair.a.line[at.stop]), pair.b.version.language
    if not any(root(form, language) == deed or deed in pair.b.roots_of(form) for form in pair.b.forms):
        return False
    told = told_of(pair, range(at.stop, clause_end(pair.a, at.stop + 1)))
    return told.there >= _CHARGE and told.share >= _MOST
