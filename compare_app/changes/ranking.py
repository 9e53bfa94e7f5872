"""What a change does to the meaning: one table of weights, 0 to 1, by which changes are shown or left out.

The table is read by everybody who weighs a change: typed changes by (kind, reason), quote events by (kind, reason), sentences
that came, went or moved. A kind without a reason has the weight of its "" entry; a reason that the table does not know has it too.
The order of magnitude is the message: from .9 up the meaning is reversed or words are put into a mouth, from .6 a fact is
another one, from .3 the tone, below .15 nothing a reader would notice.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import Literal

from compare_app.model.changes import QuoteEvent
from compare_app.model.version import Version

What = Literal["change", "quote", "sentence"]

#: (what, kind, reason) -> weight. Reasons are stable codes; the window and the reports word them.
WEIGHTS: MappingProxyType[tuple[What, str, str], float] = MappingProxyType(
    {
        # a statement turned into its opposite
        ("change", "negation", ""): 0.95,
        ("change", "negation", "lost"): 0.97,
        ("change", "negation", "opposite"): 0.9,
        # who is said to have said it, and whether anybody said it at all
        ("change", "quote_marks", ""): 0.75,
        ("change", "quote_marks", "gained"): 0.8,
        ("change", "attribution", ""): 0.72,
        ("change", "attribution", "lost"): 0.78,
        ("change", "attribution", "gained"): 0.58,
        ("change", "attribution", "cue"): 0.55,
        # facts: another value weighs more than one left out, one rounded less than both
        ("change", "number", ""): 0.7,
        ("change", "number", "unit"): 0.68,
        ("change", "number", "lost"): 0.5,
        ("change", "number", "gained"): 0.45,
        ("change", "number", "vague"): 0.35,
        ("change", "number", "rounded"): 0.32,
        ("change", "name", ""): 0.66,
        ("change", "name", "lost"): 0.48,
        ("change", "name", "gained"): 0.42,
        ("change", "name", "misspelt"): 0.4,
        ("change", "date", ""): 0.62,
        ("change", "date", "lost"): 0.44,
        ("change", "date", "gained"): 0.38,
        # how sure it is, and who did it
        ("change", "certainty", ""): 0.6,
        ("change", "certainty", "lost"): 0.65,
        ("change", "certainty", "replaced"): 0.58,
        ("change", "certainty", "gained"): 0.54,
        ("change", "agent", ""): 0.52,
        ("change", "agent", "lost"): 0.53,
        ("change", "agent", "gained"): 0.4,
        # tone and surface
        ("change", "wording", ""): 0.3,
        ("change", "wording", "rewritten"): 0.34,
        ("change", "wording", "apart"): 0.2,
        ("change", "spelling", ""): 0.08,
        ("change", "spelling", "case"): 0.04,
        ("change", "punctuation", ""): 0.02,
        # quotes
        ("quote", "reattributed", ""): 0.92,
        # a name put to a source, perhaps the same person; one taken from a source weighs as much as another speaker
        ("quote", "reattributed", "named"): 0.55,
        ("quote", "reworded", ""): 0.82,
        ("quote", "newly_quoted", ""): 0.8,
        ("quote", "unquoted", ""): 0.75,
        ("quote", "spliced", ""): 0.72,
        ("quote", "truncated", ""): 0.68,
        ("quote", "extended", ""): 0.5,
        ("quote", "dropped", ""): 0.5,
        ("quote", "added", ""): 0.45,
        ("quote", "punctuation", ""): 0.02,
        ("quote", "same", ""): 0.0,
        ("quote", "reworded", "negation"): 0.96,
        ("quote", "truncated", "admitted"): 0.45,
        ("quote", "extended", "admitted"): 0.35,
        # reports written apart leave out what they like and have words of their own: nothing was dropped from them or reworded
        ("quote", "dropped", "apart"): 0.3,
        ("quote", "added", "apart"): 0.3,
        ("quote", "dropped", "repeated"): 0.12,
        ("quote", "added", "repeated"): 0.1,
        ("quote", "spliced", "attribution"): 0.15,
        ("quote", "same", "cue"): 0.55,
        ("quote", "same", "moved"): 0.08,
        # sentences
        ("sentence", "dropped", ""): 0.4,
        ("sentence", "added", ""): 0.35,
        ("sentence", "dropped", "apart"): 0.3,
        ("sentence", "added", "apart"): 0.3,
        ("sentence", "dropped", "label"): 0.1,
        ("sentence", "added", "label"): 0.08,
        ("sentence", "moved", ""): 0.1,
    }
)


def weight_of(what: What, kind: str, reason: str = "") -> float:
    """The weight of a change of this kind for this reason; 0 for kinds that the table does not know."""
    found = WEIGHTS.get((what, kind, reason))
    return WEIGHTS.get((what, kind, ""), 0.0) if found is None else found


#: Of the weight of a quote's event, what is left where only a coined term or a title lost or gained its marks.
MINOR = 0.3


def quote_weight(event: QuoteEvent, minor: bool = False) -> tuple[float, str]:
    """The weight of an event, and the reason for it. `minor`: the marks are those of a scare quote or a title."""
    reason = event.reason
    if not reason and event.admitted and event.kind in ("truncated", "extended"):
        reason = "admitted"
    weight = weight_of("quote", event.kind, reason)
    if (event.kind, reason) == ("reattributed", "named") or (event.kind == "extended" and event.lost):
        weight = max(weight, _of_words(event))
    weight *= MINOR if minor and event.kind != "punctuation" else 1.0
    for extra, applies in (("cue", event.cue_changed), ("moved", event.moved)):
        least = weight_of("quote", "same", extra)
        if applies and least > weight:
            weight, reason = least, extra
    return round(weight, 3), reason


def _of_words(event: QuoteEvent) -> float:
    """The weight of what happened to the words besides: a quote whose source has a name now, or that grew, may have lost some."""
    if event.kind == "reattributed" and event.lost and event.gained:
        return weight_of("quote", "reworded")
    kind = "truncated" if event.lost else "extended" if event.gained else "same"
    return weight_of("quote", kind, "admitted" if event.admitted else "")


#: Words that a subhead, a caption's name or a cry has at most.
_LABEL, _LABEL_BY_ROLE = 3, 7


def presence_reason(version: Version, sentence: int, apart: bool = False) -> str:
    """Why a sentence that came or went weighs what it weighs: "label" for a subhead or a name that states nothing, "apart" where
    the version that lacks it is a report of its own.
    """
    words = len(version.words_of(sentence))
    named = version.role(sentence) in ("subhead", "caption") and words <= _LABEL_BY_ROLE
    return "label" if named or words <= _LABEL else "apart" if apart else ""
