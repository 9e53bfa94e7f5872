"""One change of speaker, told once: a pronoun that now points to the new person is no second re-attribution."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from compare_app.changes.quote_events.kinds import same_glyphs
from compare_app.model.changes import QuoteEvent
from compare_app.model.version import Mention, Version


def settled(events: Sequence[QuoteEvent], one: Version, other: Version) -> list[QuoteEvent]:
    """The events without re-attributions that only follow from another one."""
    told = {
        names
        for e in events
        if e.kind == "reattributed" and not _by_pronoun(e, one, other) and (names := _names(e, one, other))
    }
    return [
        _words_only(e, one, other)
        if e.kind == "reattributed" and _by_pronoun(e, one, other) and _names(e, one, other) in told
        else e
        for e in events
    ]


def _mentions(event: QuoteEvent, one: Version, other: Version) -> tuple[Mention | None, Mention | None]:
    a = None if event.a is None else one.quotes[event.a].speaker
    b = None if event.b is None else other.quotes[event.b].speaker
    return a, b


def _by_pronoun(event: QuoteEvent, one: Version, other: Version) -> bool:
    """Whether the text at the quote is the same on both sides, so that only its meaning changed."""
    a, b = _mentions(event, one, other)
    return bool(a and b and a.span.of(one.text).lower() == b.span.of(other.text).lower())


def _names(event: QuoteEvent, one: Version, other: Version) -> tuple[str, str] | None:
    """The two surnames."""
    a, b = _mentions(event, one, other)
    if a is None or b is None:
        return None
    return _last(a.name or a.span.of(one.text)), _last(b.name or b.span.of(other.text))


def _last(name: str) -> str:
    parts = name.lower().split()
    return parts[-1] if parts else ""


def _words_only(event: QuoteEvent, one: Version, other: Version) -> QuoteEvent:
    if event.lost or event.gained:
        return replace(event, kind="reworded")
    assert event.a is not None
    assert event.b is not None
    a, b = one.quotes[event.a], other.quotes[event.b]
    same = [p.of(one.text) for p in a.pieces] == [p.of(other.text) for p in b.pieces]
    return replace(event, kind="same" if same and same_glyphs(one.text, a.span, other.text, b.span) else "punctuation")
