"""Whether a sentence tells of somebody's words, and of whose: what two sentences must agree in before one has the other's quote without marks."""

from __future__ import annotations

from compare_app.changes.pair import Pair, Side
from compare_app.changes.same.facts import same
from compare_app.changes.stems import stem, telling
from compare_app.changes.typed.attribution.sayings import tells
from compare_app.changes.typed.attribution.speaker import phrase, speaker
from compare_app.changes.typed.context.beside_facts import beside_cue
from compare_app.changes.words import ClaimWords, PronounWords
from compare_app.model.spans import Span
from compare_app.model.version import Fact


def others_speak(pair: Pair) -> bool:
    """Whether both sides name who speaks, and it is not the same person."""
    left, right = speakers(pair.a), speakers(pair.b)
    return bool(left and right) and not any(same(a, b) for a in left for b in right)


def speaks_there(pair: Pair, piece: Span) -> bool:
    """Whether b may be by the speaker of a quote of which it keeps little: it has the name, the noun or a pronoun for one.

    “They told us 1,500 jobs were going”, said a buyer; about 1,500 jobs will go, the companies said.
    """
    if names_beside(pair.a, piece) & names_beside(pair.b, None) or pair.b.forms & pair.b.words(PronounWords).speakers:
        return True
    cues = [cue for cue in pair.a.of_kind("attribution") if not cue.span.overlap(piece)]
    places = (k for cue in cues if (at := speaker(pair.a, cue)) is not None for k in phrase(pair.a, at))
    saying = pair.a.words(ClaimWords).saying
    nouns = {form for k in places if telling(form := pair.a.tokens[k].form) and form not in saying}
    return not nouns or any(stem(form) in pair.b.stems for form in nouns)


def speakers(side: Side) -> list[Fact]:
    """The people with a verb of saying right behind or before their names."""
    return [f for f in side.people if beside_cue(side, f)]


def names_beside(side: Side, piece: Span | None) -> set[str]:
    """The last words of the names in a sentence outside of a quoted stretch."""
    names = [fact.span for fact in side.facts if fact.kind == "name" and not (piece and fact.span.overlap(piece))]
    return {span.of(side.text).split()[-1].casefold().removesuffix("'s").removesuffix("\u2019s") for span in names}


def told(side: Side) -> bool:
    """Whether the sentence says that somebody said so."""
    if any(fact.kind == "attribution" for fact in side.facts):
        return True
    return any(tells(side, form) for form in side.line)


def asks(side: Side) -> bool:
    """Whether the sentence ends with a question, which states nothing that somebody said."""
    return side.span.of(side.text).rstrip(" \u201d\u2019\u00bb\"'").endswith("?")
