"""What differs between reports written apart weighs less than what changed: they left out what they like, or never knew it, and have
words of their own, so that nothing was dropped and nothing reworded.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from compare_app.changes.drafts import Pairs
from compare_app.changes.ranking import weight_of
from compare_app.model.alignment import Link
from compare_app.model.changes import Change, LinkChanges, QuoteEvent

_REASON = "apart"


def events_apart(events: Sequence[QuoteEvent], apart: Pairs) -> tuple[QuoteEvent, ...]:
    """The events of quotes; one of which nothing stands in a report written apart weighs no more than a sentence there."""
    return tuple(_lone(e) if (e.first, e.second) in apart and _is_lone(e) else e for e in events)


def changes_apart(links: Sequence[Link], by_link: Sequence[LinkChanges], apart: Pairs) -> tuple[LinkChanges, ...]:
    """The changes along the links; other words for one thing weigh less between reports written apart."""
    if not apart:
        return tuple(by_link)
    joined = zip(links, by_link, strict=True)
    return tuple(_of_link(found) if (k.a.version, k.b.version) in apart else found for k, found in joined)


def _is_lone(event: QuoteEvent) -> bool:
    """Whether one version has the quote, and the other has nothing of it."""
    return event.kind in ("dropped", "added") and not event.reason and None in (event.a_span, event.b_span)


def _lone(event: QuoteEvent) -> QuoteEvent:
    return replace(event, weight=min(event.weight, weight_of("quote", event.kind, _REASON)), reason=_REASON)


def _of_link(found: LinkChanges) -> LinkChanges:
    if not any(change.kind == "wording" for change in found.changes):
        return found
    return replace(found, changes=tuple(map(_worded, found.changes)))


def _worded(change: Change) -> Change:
    least = weight_of("change", "wording", _REASON)
    return replace(change, weight=least) if change.kind == "wording" and change.weight > least else change
