"""Everything that happened in one story: along its links, to its quotes, to its claims."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from compare_app.changes.background import Background
from compare_app.changes.claims.claims import claims
from compare_app.changes.corrections import corrections
from compare_app.changes.excerpts import apart_from_excerpts, torn_sentences
from compare_app.changes.link_changes import SAME, between, side
from compare_app.changes.of_reports import changes_apart, events_apart
from compare_app.changes.pair import Side
from compare_app.changes.quote_events import quote_events
from compare_app.changes.read_alike import ReadAlike
from compare_app.changes.rejected import without_marks_of, without_rejected, without_rejected_events
from compare_app.changes.retold import agreed, as_speech, retold
from compare_app.changes.torn import as_far_as_told
from compare_app.changes.whole import Whole
from compare_app.model.alignment import Alignment, Link, SentenceRef
from compare_app.model.cancel import ShouldCancel, check, checked
from compare_app.model.changes import Changes, LinkChanges
from compare_app.model.settings import Settings
from compare_app.model.verdicts import Verdicts
from compare_app.model.version import Version

DEFAULT = Settings()
NO_VERDICTS = Verdicts()

#: What the changes along a link depend on: both sentences, those beside each, whether one was made of the other.
LinkKey = tuple[SentenceRef, SentenceRef, tuple[int, ...], tuple[int, ...], bool]
KnownLinks = dict[LinkKey, LinkChanges]


def describe(
    versions: Sequence[Version],
    alignment: Alignment,
    settings: Settings = DEFAULT,
    should_cancel: ShouldCancel | None = None,
    known: KnownLinks | None = None,
    verdicts: Verdicts = NO_VERDICTS,
) -> Changes:
    """Describe what happened between the versions of a story: along its links, to its quotes, to its claims.

    The changes along links run parallel to `alignment.links`. Weights are 0 to 1 (see `ranking`). `verdicts` says what the user has
    rejected as no change. `known` saves time: what an earlier call with the same versions and settings found along links is kept there.
    Raises Cancelled.
    """
    background = Background.of(versions, alignment, should_cancel)
    by_link = changes_by_link(versions, alignment, settings, background, should_cancel, known)
    by_link = as_speech(versions, alignment, by_link)
    check(should_cancel)
    cut, apart = background.cut, background.lines.pairs_apart()
    events = quote_events(versions, alignment, settings, should_cancel, retold(alignment, by_link), background)
    events, rejected = without_rejected_events(versions, events, verdicts.same_quotes)
    by_link = changes_apart(alignment.links, agreed(versions, alignment, by_link, events), apart)
    by_link = without_rejected(alignment, without_marks_of(alignment, by_link, rejected), verdicts.no_changes)
    events = events_apart(apart_from_excerpts(events, versions, cut), apart)
    ledger = claims(versions, alignment, by_link, should_cancel, background)
    corrected = corrections(versions, background.noted, should_cancel, alignment.links, background.lines)
    return Changes(by_link, events, ledger, corrected, cut, apart, rejected)


def changes_by_link(
    versions: Sequence[Version],
    alignment: Alignment,
    settings: Settings,
    background: Background,
    should_cancel: ShouldCancel | None = None,
    known: KnownLinks | None = None,
) -> tuple[LinkChanges, ...]:
    """The changes along every link, parallel to the alignment's links. Raises Cancelled."""
    known = {} if known is None else known
    notes = background.notes
    sides = _Sides(versions, alignment, settings, should_cancel, torn_sentences(versions, background.cut), notes)
    check(should_cancel)
    found = []
    for link in checked(alignment.links, should_cancel):
        if sides.written_alike(link):  # most links join sentences that stayed: nothing is made ready for them
            found.append(SAME)
            continue
        draft = background.drafts.joined(link)
        key = (link.a, link.b, sides.beside(link.a, link.b), sides.beside(link.b, link.a), draft)
        if key not in known:
            known[key] = sides.between(*key)
        found.append(repeating(known[key]) if (link.a in notes) != (link.b in notes) else known[key])
    return tuple(found)


def repeating(found: LinkChanges) -> LinkChanges:
    """What is told of a sentence and the note that repeats it: that it is worded otherwise, and of no fact that it changed."""
    return replace(found, changes=tuple(c for c in found.changes if c.kind in ("wording", "spelling", "punctuation")))


class _Sides:
    """The sentences that are compared, each made ready once: with 20 versions, one stands in up to 19 links."""

    def __init__(
        self,
        versions: Sequence[Version],
        alignment: Alignment,
        settings: Settings,
        should_cancel: ShouldCancel | None = None,
        torn: frozenset[SentenceRef] = frozenset(),
        notes: frozenset[SentenceRef] = frozenset(),
    ) -> None:
        self._torn, self._notes = torn, notes
        self._wholes, self._settings = [Whole(version, should_cancel) for version in versions], settings
        self._alike = ReadAlike(settings)
        self._made: dict[tuple[SentenceRef, tuple[int, ...]], tuple[Side, int]] = {}
        self._texts = [[s.span.of(version.text) for s in version.sentences] for version in versions]
        self._partners: dict[tuple[SentenceRef, int], list[int]] = defaultdict(list)
        for link in alignment.links:
            self._partners[link.a, link.b.version].append(link.b.sentence)
            self._partners[link.b, link.a.version].append(link.a.sentence)

    def beside(self, own: SentenceRef, other: SentenceRef) -> tuple[int, ...]:
        """The other sentences of its version that the other sentence is linked to; what a note says again is told nowhere."""
        partners = self._partners[other, own.version]
        others = [k for k in partners if k != own.sentence] if len(partners) > 1 else []
        return tuple([k for k in others if SentenceRef(own.version, k) not in self._notes])

    def written_alike(self, link: Link) -> bool:
        """Whether both sentences of a link read the same, sign for sign."""
        (v, i), (w, j) = link.a, link.b
        return self._texts[v][i] == self._texts[w][j]

    def between(
        self, a: SentenceRef, b: SentenceRef, beside_a: tuple[int, ...], beside_b: tuple[int, ...], drafts: bool
    ) -> LinkChanges:
        """The changes from one sentence to the other."""
        (one, number_a), (other, number_b) = self._of(a, beside_a), self._of(b, beside_b)
        if a in self._torn or b in self._torn:
            return between(*as_far_as_told(one, other, a in self._torn, b in self._torn), self._settings, drafts)
        return self._alike.between(one, other, (number_a, number_b), drafts)

    def _of(self, own: SentenceRef, beside: tuple[int, ...]) -> tuple[Side, int]:
        """A sentence as it is compared with another, with those beside it that are linked to the other one, too."""
        made = self._made.get((own, beside))
        if made is None:
            ready = side(self._wholes[own.version], own.sentence, beside, self._settings)
            made = self._made[own, beside] = ready, self._alike.number(ready)
        return made
