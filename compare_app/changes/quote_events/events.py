"""The entrance: every pair of versions, every quote in one event (or in a splice)."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

from compare_app.changes.ranking import weight_of
from compare_app.model.alignment import Alignment
from compare_app.model.changes import EventKind, QuoteEvent
from compare_app.model.settings import Settings
from compare_app.model.spans import Span
from compare_app.model.version import Version

Forms = tuple[str, ...]


def quote_events(versions: Sequence[Version], alignment: Alignment, settings: Settings) -> tuple[QuoteEvent, ...]:
    """The events of all pairs of versions, by pair and then in reading order."""
    found: list[QuoteEvent] = []
    for first, second in combinations(range(len(versions)), 2):
        found += _of_pair(versions[first], versions[second], first, second)
    return tuple(found)


def _of_pair(a: Version, b: Version, first: int, second: int) -> list[QuoteEvent]:
    free: dict[Forms, list[int]] = {}
    for j in range(len(b.quotes)):
        free.setdefault(_forms(b, j), []).append(j)
    out = []
    for i, quote in enumerate(a.quotes):
        forms = _forms(a, i)
        if free.get(forms):
            j = free[forms].pop(0)
            kind: EventKind = "same" if _text(a, i) == _text(b, j) else "punctuation"
            out.append(_event(kind, first, second, i, j, quote.span, b.quotes[j].span))
        else:
            at = _stands(b, forms)
            out.append(_event("unquoted" if at else "dropped", first, second, i, None, quote.span, at))
    for forms, left in free.items():
        for j in left:
            at = _stands(a, forms)
            out.append(_event("newly_quoted" if at else "added", first, second, None, j, at, b.quotes[j].span))
    return out


def _event(
    kind: EventKind, first: int, second: int, a: int | None, b: int | None, a_span: Span | None, b_span: Span | None
) -> QuoteEvent:
    return QuoteEvent(kind, first, second, a, b, a_span, b_span, weight=weight_of("quote", kind))


def _forms(version: Version, quote: int) -> Forms:
    pieces = version.quotes[quote].pieces
    return tuple(w.form for p in pieces for w in version.words if p.start <= w.start and w.end <= p.end)


def _text(version: Version, quote: int) -> str:
    return " ".join(p.of(version.text) for p in version.quotes[quote].pieces)


def _stands(version: Version, forms: Forms) -> Span | None:
    """Where the words stand in a row, for strings of three words and more."""
    if len(forms) < 3:
        return None
    all_forms = [w.form for w in version.words]
    for k in range(len(all_forms) - len(forms) + 1):
        if all_forms[k] == forms[0] and tuple(all_forms[k : k + len(forms)]) == forms:
            return Span(version.words[k].start, version.words[k + len(forms) - 1].end)
    return None
