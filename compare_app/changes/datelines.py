"""Where and when a report was filed: a dateline that one version alone has, or that names the same place, is house style.

VARNHOLT (Northline) — The dam broke: a paper that prints an agency's report leaves the dateline out, or sets its own. Only where
drafts of one text name two places is that told.
"""

from __future__ import annotations

from dataclasses import replace

from compare_app.changes.pair import Side
from compare_app.model.changes import Equal
from compare_app.model.settings import Settings
from compare_app.model.spans import Span
from compare_app.text.facts.datelines import dateline_of

RULE = "datelines"


def without_datelines(a: Side, b: Side, settings: Settings, drafts: bool) -> tuple[Side, Side, list[Equal]]:
    """Both sides behind their datelines, and these as what was treated as equal; both as they are where that is a change."""
    filed = _dateline(a), _dateline(b)
    if RULE in settings.not_equal or not any(span.length for span in filed):
        return a, b, []
    if drafts and _elsewhere(a, b, *filed):
        return a, b, []
    same = filed[0].of(a.text) == filed[1].of(b.text)
    return _behind(a, filed[0].end), _behind(b, filed[1].end), [] if same else [Equal(RULE, *filed)]


def _dateline(side: Side) -> Span:
    """The dateline, with the space behind it; empty where there is none, or nothing but it."""
    start, length = side.span.start, dateline_of(side.written)
    if not any(token.start >= start + length for token in side.tokens):
        return Span(start, start)
    rest = side.written[length:] if length else ""
    return Span(start, start + length + len(rest) - len(rest.lstrip()))


def _elsewhere(a: Side, b: Side, filed_a: Span, filed_b: Span) -> bool:
    """Whether two datelines name no place in common."""
    places = [
        {fact.key for fact in side.of_kind("name") if fact.span.overlap(filed)}
        for side, filed in ((a, filed_a), (b, filed_b))
    ]
    return bool(places[0] and places[1]) and places[0].isdisjoint(places[1])


def _behind(side: Side, since: int) -> Side:
    """The sentence from a place on."""
    if since == side.span.start:
        return side
    return replace(side, since=since, facts=tuple(fact for fact in side.facts if fact.span.start >= since))
