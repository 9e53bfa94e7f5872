"""The entrance: every pair of versions, every quote in one event, or in the events of one splice.

Depends on the model, the ranking, house style and this package alone. Quotes are matched wherever they stand; links between sentences
are context for short strings and for paraphrase, never a gate. Nothing is guessed: an unknown speaker is no other speaker.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from itertools import combinations

from compare_app.changes.background import Background
from compare_app.changes.quote_events.context import Context
from compare_app.changes.quote_events.matching import Cache
from compare_app.changes.quote_events.pair import Pair
from compare_app.changes.quote_events.speakers import speakers
from compare_app.changes.quote_events.style import HouseStyle
from compare_app.changes.quote_events.witnesses import Vocabulary, Witness, witness
from compare_app.changes.retold import ByPair
from compare_app.model.alignment import Alignment, Link, SentenceRef
from compare_app.model.cancel import ShouldCancel, checked
from compare_app.model.changes import QuoteEvent
from compare_app.model.settings import Settings
from compare_app.model.version import Version


def quote_events(
    versions: Sequence[Version],
    alignment: Alignment,
    settings: Settings | None = None,
    should_cancel: ShouldCancel | None = None,
    told: ByPair | None = None,
    background: Background | None = None,
) -> tuple[QuoteEvent, ...]:
    """Say what became of every quote, for every pair of versions.

    Each quote of either version is in one event (or in those of one splice), `same` where nothing happened. Events come by pair of versions,
    then by the quote's place in the earlier version; those that only the later one has come last. Quotes in comments, bylines and
    boilerplate have no events, nor have those in correction notes, which repeat what stood in the article. `told` are quotes that the
    changes along links found without their marks. Raises Cancelled.
    """
    if not any(v.quotes for v in versions):
        return ()
    background = background or Background.unknown(versions)
    apart = background.lines.pairs_apart()
    prepared = _witnesses(versions, background.notes, should_cancel)
    who = [speakers(version, should_cancel) for version in versions]
    links: dict[tuple[int, int], list[Link]] = defaultdict(list)
    for link in alignment.links:
        links[link.a.version, link.b.version].append(link)
    cache: Cache = {}
    style = HouseStyle(settings.not_equal if settings else frozenset())
    found: list[QuoteEvent] = []
    for first, second in checked(combinations(range(len(versions)), 2), should_cancel):
        context = Context(
            prepared[first],
            prepared[second],
            links[first, second],
            (who[first], who[second]),
            (told or {}).get((first, second), ()),
            apart=(first, second) in apart,
        )
        found += _of_pair(context, (first, second), (cache, style), should_cancel)
    return tuple(found)


def _witnesses(
    versions: Sequence[Version], notes: frozenset[SentenceRef], should_cancel: ShouldCancel | None
) -> list[Witness]:
    """Every version made ready, without what its correction notes repeat."""
    vocabulary = Vocabulary(versions, should_cancel)
    repeated = [frozenset(note.sentence for note in notes if note.version == n) for n in range(len(versions))]
    return [witness(v, vocabulary, should_cancel, own) for v, own in zip(versions, repeated, strict=True)]


def _of_pair(
    context: Context,
    columns: tuple[int, int],
    shared: tuple[Cache, HouseStyle],
    should_cancel: ShouldCancel | None,
) -> list[QuoteEvent]:
    one, other = context.one, context.other
    if not one.quotes and not other.quotes:
        return []
    return sorted(Pair(one, other, columns, context, *shared).events(should_cancel), key=_place)


def _place(event: QuoteEvent) -> tuple[int, int, int, int]:
    """Reading order: by the place in the earlier version, and what stands only in the later one behind, by its place."""
    a = -1 if event.a is None else event.a
    return (event.a is None, a, -1 if event.b is None else event.b, event.b_span.start if event.b_span else 0)
