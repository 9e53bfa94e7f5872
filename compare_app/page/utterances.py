"""Quotes over all versions: one row an utterance, the same in the window and in every report.

An utterance is a quote that no row before it has, with what each version made of it. A row is a star and no chain: every
quote in it shares words with the one it is the row of, so that what a version joined out of two quotes stands in both
their rows, and never draws these into one. All versions are compared with the first that quotes the words.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from compare_app.model.changes import EventKind, QuoteEvent
from compare_app.model.spans import Span
from compare_app.page.index import StoryIndex

#: What a version did: the kind of its event, or
#: first (it quotes the words before all others), only (no other report has them), quoted (it quotes them, and nothing is told), plain (it has them without
#: marks, before any other quotes them), elsewhere (they are part of another of its quotes), absent, lacking (absent from a report
#: written apart, which dropped nothing), not_in_excerpt (it may be only the beginning of its article), goes_on (the words end with
#: such an excerpt), or nothing, "".
State = (
    EventKind
    | Literal["first", "only", "quoted", "plain", "elsewhere", "absent", "lacking", "not_in_excerpt", "goes_on", ""]
)
Node = tuple[int, int]  # version, quote


#: States in which a version kept the words as they were, or took no part.
UNTOUCHED = frozenset(
    {"first", "only", "same", "quoted", "plain", "elsewhere", "punctuation", "lacking", "not_in_excerpt", "goes_on", ""}
)

#: States in which a version has no quote of its own that could be compared.
NOT_QUOTED = frozenset({"absent", "lacking", "elsewhere"})


@dataclass(frozen=True, slots=True)
class Share:
    """What one version has of an utterance: its quotes, or where the same words stand without marks, or `within` others.

    `apart`: it is a report written apart from the version that it is compared with, and did nothing to its words.
    `event`: what became of it against the version that it is compared with; of several the one that weighs most.
    """

    state: State
    quotes: tuple[int, ...] = ()
    bare: tuple[Span, ...] = ()
    event: QuoteEvent | None = None
    within: tuple[int, ...] = ()
    apart: bool = False


@dataclass(frozen=True, slots=True)
class Utterance:
    """One row: a share for every version. `own`: the quote that it is the row of; `first`: the version all are compared with."""

    own: Node
    first: int
    shares: tuple[Share, ...]

    @property
    def nodes(self) -> tuple[Node, ...]:
        """All quotes of the row, its own first."""
        all_ = [(v, q) for v, share in enumerate(self.shares) for q in share.quotes]
        return (self.own, *(node for node in all_ if node != self.own))

    @property
    def weight(self) -> float:
        """What weighs most of what became of the words, wherever they still stand."""
        told = (s.event for s in self.shares if s.event is not None and s.state not in NOT_QUOTED)
        return max((event.weight for event in told if not event.not_in_excerpt), default=0.0)


def utterances(index: StoryIndex) -> tuple[Utterance, ...]:
    """Every quote that tells the story, in the order in which the comparison shows them."""
    by_node = _by_node(index.story.changes.quote_events)
    covered: set[Node] = set()
    found = []
    for node in _nodes(index):
        if node not in covered:
            row = _row(index, node, by_node)
            covered.update(row.nodes)
            found.append(row)
    return tuple(sorted(found, key=lambda row: _place(index, row)))


#: Words without marks that say nothing out of their sentence.
_FEW = 40


def in_context(index: StoryIndex, version: int, span: Span) -> Span:
    """What is shown of words without marks: these, or their whole sentence where they are few letters of it."""
    number = index.sentence_at(version, span.start)
    if span.length >= _FEW or number is None:
        return span
    sentence = index.sentence(version, number).span
    return sentence if sentence.contains(span) else span


def _nodes(index: StoryIndex) -> Iterable[Node]:
    """The quotes of the story, version by version; what stands in a comment or a byline is none of it."""
    for v, version in enumerate(index.story.versions):
        for q, quote in enumerate(version.quotes):
            sentence = index.sentence_at(v, quote.span.start)
            if sentence is None or version.tells_story(sentence):
                yield v, q


def _by_node(events: Sequence[QuoteEvent]) -> dict[Node, list[QuoteEvent]]:
    """Events by the quotes that they are about."""
    found: dict[Node, list[QuoteEvent]] = defaultdict(list)
    for event in events:
        if event.a is not None:
            found[event.first, event.a].append(event)
        if event.b is not None:
            found[event.second, event.b].append(event)
    return found


def _place(index: StoryIndex, row: Utterance) -> tuple[int, int, int]:
    """Where an utterance stands among the others: by the row, the version and the place of its first quote."""
    version, quote = row.own
    at = index.story.versions[version].quotes[quote].span.start
    return index.row_at(version, at) or 0, version, at


def _row(index: StoryIndex, own: Node, by_node: dict[Node, list[QuoteEvent]]) -> Utterance:
    """An utterance: every quote that an event joins to `own`, and what each version did with the words."""
    versions = len(index.story.versions)
    quotes: list[set[int]] = [set() for _ in range(versions)]
    quotes[own[0]].add(own[1])
    for event in by_node[own]:
        if event.a is not None and event.b is not None:
            quotes[event.first].add(event.a)
            quotes[event.second].add(event.b)
    first = next(v for v in range(versions) if quotes[v])
    of_first = [e for q in sorted(quotes[first]) for e in by_node[first, q]]
    shares = [
        replace(_share(index, v, first, quotes[v], of_first, by_node[own]), apart=index.apart(v, first))
        for v in range(versions)
    ]
    shares[first] = _among_reports(index, shares, first) or _as_it_came(shares, first)
    return Utterance(own, first, tuple(shares))


def _share(
    index: StoryIndex, v: int, first: int, quotes: set[int], of_first: Sequence[QuoteEvent], of_own: Sequence[QuoteEvent]
) -> Share:  # fmt: skip
    """What version `v` did with the words, against the first version that quotes them."""
    if v == first:
        return Share("first", tuple(sorted(quotes)))
    if not quotes:
        return _unquoted(index, v, first, of_own)
    both = [e for e in of_first if {e.first, e.second} == {first, v} and e.a is not None and e.b is not None]
    told = [e for e in both if (e.b if e.second == v else e.a) in quotes]
    event = max(told, key=lambda e: e.weight, default=None)
    state: State = "quoted" if event is None else "goes_on" if event.not_in_excerpt else event.kind
    return Share(state, tuple(sorted(quotes)), event=event)


def _unquoted(index: StoryIndex, v: int, first: int, events: Sequence[QuoteEvent]) -> Share:
    """What a version did that has no such quote: it may have the words without marks, or within another of its quotes."""
    told = [e for e in events if v in (e.first, e.second)]
    spans = {span for e in told for span in index.side_spans(e, v)}
    event = max(told, key=lambda e: e.weight, default=None)
    if event is not None and spans:
        if event.kind in ("added", "dropped"):
            return Share("elsewhere", event=event, within=_holding(index, v, spans))
        state: State = "same" if event.kind == "same" else "unquoted" if v > first else "plain"  # rejected by the user
        return Share(state, bare=tuple(sorted(spans)), event=event)
    if told and all(e.not_in_excerpt for e in told):
        return Share("not_in_excerpt", event=event)
    if index.apart(v, first):
        return Share("lacking", event=event)
    return Share("absent", event=event) if v > first else Share("")


def _holding(index: StoryIndex, v: int, spans: Iterable[Span]) -> tuple[int, ...]:
    """The quotes of a version that hold words which stand in no quote of their own there."""
    quotes = enumerate(index.story.versions[v].quotes)
    return tuple(q for q, quote in quotes if any(span.contains(quote.span) for span in spans))


def _among_reports(index: StoryIndex, shares: Sequence[Share], first: int) -> Share | None:
    """The share of the first column that quotes the words, where all others are reports written apart: none of them was the first."""
    others = [v for v in range(len(shares)) if v != first]
    if not others or not all(index.apart(first, v) for v in others):
        return None
    alone = all(shares[v].state == "lacking" for v in others)
    return replace(shares[first], state="only" if alone else "quoted")


def _as_it_came(shares: Sequence[Share], first: int) -> Share:
    """The first version that quotes is not the first that has the words, where an earlier one has them without marks, or
    within another of its quotes.
    """
    before = {share.state: share for share in reversed(shares[:first])}
    if "plain" in before:
        return replace(shares[first], state="newly_quoted", event=before["plain"].event)
    return replace(shares[first], state="quoted") if "elsewhere" in before else shares[first]
