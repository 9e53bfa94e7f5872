"""What a verb of saying bears on: the words of its sentence that tell the claim, not who makes it, nor when.

A claim stands flatly in another report where that tells the claim's words; one figure of it may belong to something else
that is said there (the company earns so much in four days; a senator wants the cap of so much lifted).
"""

from __future__ import annotations

import re

from compare_app.changes.pair import Pair, Side
from compare_app.model.version import Fact
from compare_app.text.word_lists import word_set

from .borne_on import Told, clause_of, told_of

#: Signs that end what is said before its verb of saying, and a rest with no other clause in it.
_ENDED = (",", "\u201d", "\u201c", "\u00bb", "\u00ab", '"', "\u2019")
_NO_MORE = re.compile(r"(?!\s(?:that|dass|que|che|dat)\b)[^,;:\u2014\u2013\u201e\u201c\u00ab\u00bb\"]*")
_THAT = re.compile(r"\b(?:that|dass|que|che|dat)\b")
#: Nouns that say that something is a claim, without a verb of saying.
_CLAIMS = word_set(
    "estimate estimates estimated accused accuses accusing accusation accusations allegation allegations complaint indictment disclosure admission "
    "found finds finding concluded concludes determined determines discovered counted cited cites citing"
)
#: Verbs that hand a claim on, in forms that are no cue of their own: staff were told, the tribunal heard.
_HANDS_ON = word_set("told heard")
#: … nor does who puts a figure at so much: the guild put the cost at $2,600.
_PUTS_AT = re.compile(r"\bputs?\b[^,;:.]{1,60}\bat\b")
#: … and who says so in a verb that is no cue of its own, before a `that`: officials stressed that no pier would close.
_SAYS_THAT = re.compile(
    r"\b(?:stress(?:es|ed)?|(?:emphasi[sz]|underlin|underscor|observ|reckon|believ|recogni[sz]|reiterat|reaffirm|predict)(?:e?s|e?d)|thinks?|thought) that\b"
)
#: What a relative clause tells is the reporter's own: the mill, which offers a bonus of $2,000, stood still, said two buyers.
_RELATIVE = word_set("which who whom whose where")


def put_behind(side: Side, cue: Fact) -> bool:
    """Whether a verb of saying follows what was said, and its speaker follows the verb: …, sagte Lund am Montag."""
    before = side.text[side.span.start : cue.span.start].rstrip()
    behind = side.text[cue.span.end : side.span.end]
    short = len(before) > 2 * len(behind) and _NO_MORE.fullmatch(behind) is not None
    return cue.key != "attribution:according" and before.endswith(_ENDED) and short


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
    that = _THAT.search(side.text, cue.span.end, side.span.end)
    first = next((k for k in every if that and side.tokens[k].start >= that.end()), at.stop)
    behind = [k for k in every if k >= first]
    return behind if 2 * len(behind) >= at.start else [k for k in every if k < at.start]


def told_with(pair: Pair, cue: Fact, figure: Fact) -> Told:
    """How much the other side tells of the clause of a cue's claim in which a figure stands."""
    place = pair.a.tokens_in(figure.span)
    claim = frozenset(content(pair.a, cue))
    clause = [*place, *clause_of(pair.a, figure.span)]
    begun = pair.a.tokens[min(clause)] if clause else None
    if begun is not None and begun.form in _RELATIVE and not begun.start <= cue.span.start < figure.span.start:
        return Told(0, len(clause))
    return told_of(pair, [k for k in clause if k in claim])


def claims_besides(pair: Pair) -> bool:
    """Whether b says by a noun, or a verb that is no cue, that it tells a claim: the agency's estimate, officials stressed that."""
    if _PUTS_AT.search(pair.b.written) is not None or _SAYS_THAT.search(pair.b.written) is not None:
        return True
    return bool(pair.b.forms & _HANDS_ON or pair.b.forms & _CLAIMS - pair.a.forms)
