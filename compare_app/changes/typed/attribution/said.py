"""What a verb of saying bears on: the words of its sentence that tell the claim, not who makes it, nor when.

A claim stands flatly in another report where that tells the claim's words; one figure of it may belong to something else
that is said there (the company earns so much in four days; a senator wants the cap of so much lifted).
"""

from __future__ import annotations

import re

from compare_app.changes.pair import Pair, Side
from compare_app.changes.typed.context.borne_on import Told, clause_of, told_of
from compare_app.changes.words import ClaimWords, ClauseWords
from compare_app.model.version import Fact

#: Signs that end what is said before its verb of saying, and a rest with no other clause in it.
_ENDED = (",", "\u201d", "\u201c", "\u00bb", "\u00ab", '"', "\u2019")
#: Nothing behind a verb of saying but its own words.
_NO_MORE = re.compile(r"[^,;:\u2014\u2013\u201e\u201c\u00ab\u00bb\"]*")


def put_behind(side: Side, cue: Fact) -> bool:
    """Whether a verb of saying follows what was said, and its speaker follows the verb: …, sagte Lund am Montag."""
    before = side.text[side.span.start : cue.span.start].rstrip()
    behind = side.text[cue.span.end : side.span.end]
    short = len(before) > 2 * len(behind) and _NO_MORE.fullmatch(behind) is not None and _goes_on(side, behind) is None
    return cue.key != "attribution:according" and before.endswith(_ENDED) and short


def _goes_on(side: Side, behind: str) -> re.Match[str] | None:
    """The `that` right behind a verb of saying."""
    return side.words(ClauseWords).that.match(behind, 1) if behind[:1].isspace() else None


def content(side: Side, cue: Fact) -> list[int]:
    """The positions of the tokens of a cue's claim, in its sentence."""
    at = side.tokens_in(cue.span)
    if not at:
        return []
    every = range(len(side.tokens))
    if put_behind(side, cue):
        return [k for k in every if k < at.start]
    if cue.key == "attribution:according":
        source = frozenset(k for k in clause_of(side, cue.span) if k >= at.start)
        return [k for k in every if k not in at and k not in source]
    that = side.words(ClauseWords).that.search(side.text, cue.span.end, side.span.end)
    first = next((k for k in every if that and side.tokens[k].start >= that.end()), at.stop)
    behind = [k for k in every if k >= first]
    return behind if 2 * len(behind) >= at.start else [k for k in every if k < at.start]


def told_with(pair: Pair, cue: Fact, figure: Fact) -> Told:
    """How much the other side tells of the clause of a cue's claim in which a figure stands."""
    place = pair.a.tokens_in(figure.span)
    claim = frozenset(content(pair.a, cue))
    clause = [*place, *clause_of(pair.a, figure.span)]
    begun = pair.a.tokens[min(clause)] if clause else None
    if (
        begun is not None
        and begun.form in pair.a.words(ClauseWords).relatives
        and not begun.start <= cue.span.start < figure.span.start
    ):
        return Told(0, len(clause))
    return told_of(pair, [k for k in clause if k in claim])


def claims_besides(pair: Pair) -> bool:
    """Whether b says by a noun, or a verb that is no cue, that it tells a claim: the agency's estimate, officials stressed that."""
    words = pair.b.words(ClaimWords)
    if any(says.search(pair.b.written) is not None for says in (words.puts_at, words.says_that)):
        return True  # the guild put the cost at $2,600; officials stressed that no pier would close
    return bool(pair.b.forms & words.hands_on or pair.b.forms & words.claims - pair.a.forms)


def unsaid(side: Side, cue: Fact) -> bool:
    """Whether somebody does not say something, so that nothing is attributed to him: did not say whether."""
    return any(0 < cue.span.start - f.span.end <= 1 for f in side.of_kind("negation"))


def attributes(side: Side) -> bool:
    """Whether a sentence says that somebody says something; nobody told them is no such saying."""
    return any(not unsaid(side, cue) for cue in side.of_kind("attribution"))
