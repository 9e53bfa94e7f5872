"""What the user says of single findings, put into the sentences and words of a story as it is now.

That something is no change is said of these very words: where they were edited since, another change is found there, and has
to be told. Its sentences may have been edited around them. Who says a quote stays true of a quote that was edited.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple, get_args

from compare_app.model.alignment import SentenceRef
from compare_app.model.changes import TURNED, ChangeKind, EventKind
from compare_app.model.document import Document
from compare_app.model.spans import Span
from compare_app.model.verdicts import NoChange, SaidBy, SameQuote, Verdicts
from compare_app.model.version import Version
from compare_app.project.anchors import find
from compare_app.project.identity import Identity
from compare_app.project.passages import sentences_at
from compare_app.project.values import Anchor, Correction

FINDING_KINDS = frozenset({"no_change", "same_quote", "speaker"})


def verdicts(
    items: Iterable[Correction], versions: Sequence[Version], identity: Identity, at: Mapping[str, int]
) -> Verdicts:
    """What corrections say of the findings in a story of these versions; `at`: its versions by their paths."""
    placed = _Placed(versions, identity, at)
    items = list(items)
    rejected = (placed.no_change(c) for c in items if c.kind == "no_change")
    same = (placed.same_quote(c) for c in items if c.kind == "same_quote")
    said = (placed.said_by(c) for c in items if c.kind == "speaker")
    return Verdicts(
        tuple(one for one in rejected if one is not None),
        tuple(one for one in same if one is not None),
        tuple(one for one in said if one is not None),
    )


def quote_at(version: Version, spans: Iterable[Span]) -> int | None:
    """The quote that shares most with some stretches of a version; None where no quote has any of it."""
    spans = list(spans)
    shared = [sum(piece.overlap(span) for piece in quote.pieces for span in spans) for quote in version.quotes]
    best = max(range(len(shared)), key=lambda q: shared[q], default=None)
    return best if best is not None and shared[best] else None


def words_as_meant(sought: Anchor, document: Document) -> Span | None:
    """Where an anchor's words stand, as they stood when it was made; None where they are gone or were edited."""
    found = find(sought, document)
    return found.span if found is not None and found.span.of(document.text) == sought.first_words else None


class _End(NamedTuple):
    sentence: SentenceRef
    words: Span | None


class _Placed:
    """The versions of one story, and which of them an article is."""

    def __init__(self, versions: Sequence[Version], identity: Identity, at: Mapping[str, int]) -> None:
        self._versions, self._identity, self._at = versions, identity, at

    def no_change(self, c: Correction) -> NoChange | None:
        """Which change is none; None where an end is gone, or edited in the words of the change."""
        kind: ChangeKind | None = next((k for k in get_args(ChangeKind) if k == c.value), None)
        ends = [end for anchors in c.ends if (end := self._end(anchors)) is not None]
        if kind is None or len(ends) != 2 or ends[0].sentence.version == ends[1].sentence.version:
            return None
        a, b = sorted(ends, key=lambda end: end.sentence)  # versions may have changed places since
        return NoChange(kind, a.sentence, b.sentence, a.words, b.words, c.id)

    def same_quote(self, c: Correction) -> SameQuote | None:
        """What became of a quote, and has not; None where its words are gone or edited on one side."""
        kind: EventKind | None = next((k for k in get_args(EventKind) if k == c.value), None)
        sides: list[tuple[int, tuple[Span, ...]]] = []
        for end in c.ends:
            v = self._version(end[0]) if end else None
            words = [] if v is None else [words_as_meant(anchor, self._versions[v].document) for anchor in end]
            spans = tuple(span for span in words if span is not None)
            if v is not None and len(spans) == len(end):
                sides.append((v, spans))
        if kind is None or len(sides) != 2 or sides[0][0] == sides[1][0]:
            return None
        (first, a), (second, b) = sorted(sides)
        turned = first != sides[0][0]  # versions have changed places since
        return SameQuote(TURNED.get(kind, kind) if turned else kind, first, second, a, b, c.id)

    def said_by(self, c: Correction) -> SaidBy | None:
        """Who says a quote, be its words edited; None where it is no quote any more."""
        v = self._version(c.anchors[0]) if c.anchors else None
        name = c.value.strip()
        if v is None or (name and not any(map(str.isalnum, name))):
            return None
        found = (find(anchor, self._versions[v].document) for anchor in c.anchors)
        quote = quote_at(self._versions[v], [place.span for place in found if place is not None])
        return None if quote is None else SaidBy(v, quote, name or None, c.id)

    def _end(self, anchors: Sequence[Anchor]) -> _End | None:
        """A sentence, and where its words of the change stand."""
        v = self._version(anchors[0]) if anchors else None
        place = None if v is None else find(anchors[0], self._versions[v].document)
        if v is None or place is None or not (found := sentences_at(self._versions[v], place.span)):
            return None
        if len(anchors) < 2:
            return _End(SentenceRef(v, found[0]), None)
        words = words_as_meant(anchors[1], self._versions[v].document)
        there = next((s for s in found if words and self._versions[v].sentences[s].span.contains(words)), None)
        return None if there is None else _End(SentenceRef(v, there), words)

    def _version(self, sought: Anchor) -> int | None:
        return self._identity.placed(sought.article, self._at)
