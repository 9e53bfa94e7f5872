"""Quotes over all versions: the events between pairs of versions gathered into one thread a quote."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from compare_app.model.changes import QuoteEvent
from compare_app.model.comparison import Story
from compare_app.model.spans import Span

_Node = tuple[int, int]  # version, quote


@dataclass(frozen=True, slots=True)
class Thread:
    """One quote through the versions: `quotes[v]` its quotes there, `bare[v]` its words there without marks, and
    `events[v]` what became of it against the version before that has it (None for the first, or where nothing is told).
    `not_in_excerpt`: the versions without it that may be only the beginning of their article and end before it.
    """

    quotes: tuple[tuple[int, ...], ...]
    bare: tuple[tuple[Span, ...], ...]
    events: tuple[QuoteEvent | None, ...]
    not_in_excerpt: frozenset[int] = frozenset()


def threads(story: Story) -> tuple[Thread, ...]:
    """All threads of a story, by where they first stand."""
    events = story.changes.quote_events
    nodes = [(v, q) for v, version in enumerate(story.versions) for q in range(len(version.quotes))]
    groups = _joined(nodes, events)
    of_node = {node: i for i, group in enumerate(groups) for node in group}
    told: dict[int, list[QuoteEvent]] = defaultdict(list)
    for event in events:
        ends = [(event.first, event.a)] if event.a is not None else []
        ends += [(event.second, event.b)] if event.b is not None else []
        for i in {of_node[end] for end in ends}:
            told[i].append(event)
    return tuple(_thread(group, told[i], len(story.versions)) for i, group in enumerate(groups))


def _joined(nodes: list[_Node], events: Iterable[QuoteEvent]) -> list[list[_Node]]:
    """Quotes that an event ties together, transitively."""
    parent = {node: node for node in nodes}

    def root(node: _Node) -> _Node:
        while parent[node] != node:
            parent[node] = node = parent[parent[node]]
        return node

    for event in events:
        if event.a is not None and event.b is not None:
            one, two = sorted((root((event.first, event.a)), root((event.second, event.b))))
            parent[two] = one
    groups: dict[_Node, list[_Node]] = defaultdict(list)
    for node in nodes:
        groups[root(node)].append(node)
    return [groups[first] for first in sorted(groups)]


def _thread(group: list[_Node], events: list[QuoteEvent], versions: int) -> Thread:
    quotes: list[list[int]] = [[] for _ in range(versions)]
    bare: list[dict[Span, None]] = [{} for _ in range(versions)]
    for v, q in group:
        quotes[v].append(q)
    for event in events:
        for v, quote, span in ((event.first, event.a, event.a_span), (event.second, event.b, event.b_span)):
            if quote is None and span is not None and not quotes[v]:
                bare[v][span] = None
    told: list[QuoteEvent | None] = [None] * versions
    before: int | None = None
    for v in range(versions):
        if quotes[v] or bare[v]:
            if before is not None:
                between = [
                    e for e in events if (e.first, e.second) == (before, v) and e.kind not in ("added", "dropped")
                ]
                told[v] = max(between, key=lambda e: e.weight, default=None)
            before = v
    unseen = _unseen(events) - {v for v in range(versions) if quotes[v] or bare[v]}
    return Thread(tuple(map(tuple, quotes)), tuple(tuple(sorted(spans)) for spans in bare), tuple(told), unseen)


def _unseen(events: Iterable[QuoteEvent]) -> frozenset[int]:
    """The versions without a quote of which every event says that they end before it."""
    lacking: dict[int, list[bool]] = defaultdict(list)
    for event in events:
        if None in (event.a, event.b):
            lacking[event.second if event.b is None else event.first].append(event.not_in_excerpt)
    return frozenset(v for v, ended in lacking.items() if all(ended))
