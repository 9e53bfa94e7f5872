"""Everything that happened in one story: along its links, to its quotes, to its claims."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

from compare_app.model.alignment import Alignment, SentenceRef
from compare_app.model.cancel import ShouldCancel, check
from compare_app.model.changes import Changes, LinkChanges
from compare_app.model.settings import Settings
from compare_app.model.version import Version

from .claims import claims
from .corrections import corrections
from .link_changes import link_changes
from .quote_events import quote_events

DEFAULT = Settings()
#: From this share of sentences that are the same on, two versions are drafts of one text. Reports written apart share quotes.
_DRAFT = 0.25
#: Shorter sentences are the same by chance.
_SENTENCE = 6


def describe(
    versions: Sequence[Version],
    alignment: Alignment,
    settings: Settings = DEFAULT,
    should_cancel: ShouldCancel | None = None,
) -> Changes:
    """What happened between the versions. Raises Cancelled where the work is no longer wanted."""
    by_link = changes_by_link(versions, alignment, settings, should_cancel)
    check(should_cancel)
    events = quote_events(versions, alignment, settings)
    check(should_cancel)
    return Changes(by_link, events, claims(versions, alignment, by_link), corrections(versions, alignment))


def changes_by_link(
    versions: Sequence[Version], alignment: Alignment, settings: Settings, should_cancel: ShouldCancel | None
) -> tuple[LinkChanges, ...]:
    """The changes along every link, parallel to the alignment's links."""
    partners: dict[tuple[SentenceRef, int], list[int]] = defaultdict(list)
    for link in alignment.links:
        partners[link.a, link.b.version].append(link.b.sentence)
        partners[link.b, link.a.version].append(link.a.sentence)
    drafts = draft_pairs(versions, alignment)
    found = []
    for link in alignment.links:
        check(should_cancel)
        beside_a = tuple(k for k in partners[link.b, link.a.version] if k != link.a.sentence)
        beside_b = tuple(k for k in partners[link.a, link.b.version] if k != link.b.sentence)
        a, b = versions[link.a.version], versions[link.b.version]
        changes = link_changes(
            a,
            link.a.sentence,
            b,
            link.b.sentence,
            settings,
            beside_a=beside_a,
            beside_b=beside_b,
            drafts=(link.a.version, link.b.version) in drafts,
        )
        found.append(changes)
    return tuple(found)


def draft_pairs(versions: Sequence[Version], alignment: Alignment) -> set[tuple[int, int]]:
    """The pairs of versions that are drafts of one text: enough of their linked sentences are the same, word for word."""
    linked: Counter[tuple[int, int]] = Counter()
    same: Counter[tuple[int, int]] = Counter()
    for link in alignment.links:
        a = versions[link.a.version].words_of(link.a.sentence)
        b = versions[link.b.version].words_of(link.b.sentence)
        pair = (link.a.version, link.b.version)
        linked[pair] += 1
        same[pair] += len(a) >= _SENTENCE and [w.form for w in a] == [w.form for w in b]
    return {pair for pair, count in linked.items() if same[pair] >= _DRAFT * count}
