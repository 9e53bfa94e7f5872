"""Formulas that say the same in several ways, with a `not` in some of them: a reply that did not come, the first time since."""

from __future__ import annotations

import re
from collections.abc import Iterator

from compare_app.changes.pair import EDITED, Pair, Side
from compare_app.model.version import Fact

_NO_COMMENT = re.compile(
    r"(?:could not|couldn['’]t|cannot|can['’]t) (?:immediately )?be (?:immediately )?(?:reached|contacted)|unavailable|not (?:immediately )?available"
    r"|(?:did|does|do|would|had|has)(?: not|n['’]t) (?:immediately |yet )?(?:comment|respond|reply|return|answer)\w*|declin\w+ (?:to )?comment"
    r"|no (?:immediate )?(?:comment|reply|response)"
)


def edited(pair: Pair) -> bool:
    """Whether one sentence was made of the other: then a `not` that went is no other way to say the same."""
    return pair.drafts or pair.share >= EDITED


def in_formula(pair: Pair, fact: Fact) -> bool:
    """Whether a marker belongs to such a formula, and the other side has one, too."""
    at = pair.a.span.start
    met = (at + m.start() < fact.span.end and fact.span.start < at + m.end() for m in no_comments(pair.a))
    if edited(pair) or not any(met):
        return False
    return next(no_comments(pair.b), None) is not None


def no_comments(side: Side) -> Iterator[re.Match[str]]:
    """The formulas of a sentence; places count from its start."""
    return _NO_COMMENT.finditer(side.written.lower())


_FIRST = re.compile(r"\b(?:first|last)\b.{0,60}?\b(?:since|in|for)\b")
_SINCE = re.compile(r"\b(?:since|in|for)\b")


def first_since(pair: Pair, fact: Fact) -> bool:
    """Whether a `not` only says what the other side calls the first time: had not won since 1998, its first win since 1998."""
    behind = pair.a.text[fact.span.end : pair.a.span.end].lower()
    return not edited(pair) and _SINCE.search(behind) is not None and _FIRST.search(pair.b.written.lower()) is not None


def doubled(facts: list[Fact], text: str) -> list[Fact]:
    """The negations without the `nor` of a `neither`: both are one."""
    written = {fact.span.of(text).lower() for fact in facts}
    return [f for f in facts if "neither" not in written or f.span.of(text).lower() != "nor"]


_NO_SIGN = re.compile(r"\bno (?:\w+ )?(?:sign|signs|indication|indications|evidence|suggestion|hint)\b")
_SEEMING = re.compile(r"(?:appear|seem)\w*(?: to)?")


def no_sign(pair: Pair, fact: Fact) -> bool:
    """Whether what does not appear to be so is on the other side what there is no sign of."""
    if not _SEEMING.fullmatch(fact.span.of(pair.a.text).lower()) or _NO_SIGN.search(pair.b.written.lower()) is None:
        return False
    return any(f.kind == "negation" and 0 < fact.span.start - f.span.end <= _NEAR_NOT for f in pair.a.facts)


#: So many signs before a verb its `not` begins.
_NEAR_NOT = 3


_OTHERS = re.compile(r"\bothers?\b|\bmore\b")
_WITH = re.compile(r"\bincluding\b|\bamong them\b")


def counted_in(pair: Pair, larger: Fact, smaller: Fact) -> bool:
    """Whether one report counts somebody in whom the other puts beside: seven others, including the driver; the driver and six others."""
    a, b = pair.a.text, pair.b.text
    behind = a[larger.span.end : pair.a.span.end].lower()
    beside = b[max(pair.b.span.start, smaller.span.start - 5) : min(pair.b.span.end, smaller.span.end + 20)].lower()
    return _WITH.search(behind) is not None and "and " in beside and _OTHERS.search(beside) is not None
