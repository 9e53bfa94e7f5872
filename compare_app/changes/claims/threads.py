"""Threads of sentences through the versions: which sentences make one claim.

A thread holds at most one sentence of a version as its own. Links are taken by their score, and two threads become one
where they share no version and at least half of their sentences are linked directly, or where one row holds them all: a
chain of links alone proves nothing once a sentence splits. A sentence that says what two sentences of another version say
stays in its own thread and is lent to the other one.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from compare_app.model.alignment import Alignment, Link, SentenceRef
from compare_app.model.cancel import ShouldCancel, check, checked

#: Share of the sentences of two threads that must be linked directly.
_DIRECT = 0.5


@dataclass(slots=True)
class Thread:
    """Sentences by version: `own` ones, and those `lent` by other threads."""

    own: dict[int, SentenceRef]
    lent: dict[int, SentenceRef] = field(default_factory=dict)

    def holds(self, version: int) -> bool:
        """Whether the version says it."""
        return version in self.own or version in self.lent


def threads(
    sentences: Iterable[SentenceRef],
    alignment: Alignment,
    texts: dict[SentenceRef, str],
    should_cancel: ShouldCancel | None = None,
) -> list[Thread]:
    """The threads of the sentences; every sentence is the own one of exactly one of them. Raises Cancelled."""
    of = {ref: Thread({ref.version: ref}) for ref in sentences}
    check(should_cancel)
    links = sorted(
        (link for link in alignment.links if link.a in of and link.b in of), key=lambda link: _strength(link, texts)
    )
    check(should_cancel)
    direct = {pair for link in links for pair in ((link.a, link.b), (link.b, link.a))}
    row_of = {
        SentenceRef(v, s): n for n, row in enumerate(alignment.rows) for v, cell in enumerate(row.cells) for s in cell
    }
    for link in checked(links, should_cancel):
        one, other = of[link.a], of[link.b]
        if one is not other and _agree(one, other, direct, row_of):
            one.own.update(other.own)
            for ref in other.own.values():
                of[ref] = one
    for link in checked(links, should_cancel):
        if of[link.a] is not of[link.b]:
            _lend(of, link.a, link.b, direct)
            _lend(of, link.b, link.a, direct)
    return list({id(thread): thread for thread in of.values()}.values())


def _strength(link: Link, texts: dict[SentenceRef, str]) -> tuple[float, int, int, list[str]]:
    """The strongest first; ties do not ask which version comes first, so that the versions' order changes nothing."""
    a, b = link.a, link.b
    return -link.score, a.sentence + b.sentence, abs(a.sentence - b.sentence), sorted((texts[a], texts[b]))


def _agree(
    one: Thread, other: Thread, direct: set[tuple[SentenceRef, SentenceRef]], row_of: dict[SentenceRef, int]
) -> bool:
    if one.own.keys() & other.own.keys():
        return False
    found = sum((x, y) in direct for x in one.own.values() for y in other.own.values())
    if found >= _DIRECT * len(one.own) * len(other.own):
        return True
    held = {row_of.get(ref) for thread in (one, other) for ref in thread.own.values()}
    return len(held) == 1 and None not in held


def _lend(
    of: dict[SentenceRef, Thread], ref: SentenceRef, to: SentenceRef, direct: set[tuple[SentenceRef, SentenceRef]]
) -> None:
    """Lend a sentence to the thread of its partner where their threads could not be joined."""
    thread = of[to]
    if thread.holds(ref.version) or not thread.own.keys() & of[ref].own.keys():
        return
    if 2 * sum((ref, own) in direct for own in thread.own.values()) >= len(thread.own):
        thread.lent[ref.version] = ref


def joined(groups: Sequence[Sequence[Thread]], should_cancel: ShouldCancel | None = None) -> list[list[Thread]]:
    """Groups of threads, put together where they share one. Raises Cancelled."""
    leader: dict[int, int] = {}
    known: dict[int, Thread] = {}

    def root(k: int) -> int:
        while leader[k] != k:
            leader[k] = leader[leader[k]]
            k = leader[k]
        return k

    for group in checked(groups, should_cancel):
        for thread in group:
            known.setdefault(id(thread), thread)
            leader.setdefault(id(thread), id(thread))
            leader[root(id(thread))] = root(id(group[0]))
    out: dict[int, list[Thread]] = {}
    for k, thread in known.items():
        out.setdefault(root(k), []).append(thread)
    return list(out.values())
