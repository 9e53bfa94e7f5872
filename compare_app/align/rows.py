"""Rows over N versions: passages clustered by their ties, in an order that keeps each version's reading order.

Links are never closed: a row whose passages are tied only over a third version says so in `open_pairs`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations, product

from compare_app.align.clusters import clusters_of
from compare_app.align.passages import Passage, best_partners, passages
from compare_app.align.row_order import in_order
from compare_app.align.said import Said, cuts
from compare_app.align.ties import headlines_of, ties_of
from compare_app.model.alignment import UNCERTAIN_BELOW, Constraints, Link, Row
from compare_app.model.cancel import ShouldCancel, check
from compare_app.model.version import Version

_BLOCK = 256  # rows looked at before the question whether to go on


def rows(
    versions: Sequence[Version],
    links: Sequence[Link],
    constraints: Constraints = Constraints(),  # noqa: B008  frozen
    should_cancel: ShouldCancel | None = None,
) -> tuple[Row, ...]:
    """Every sentence of every version in exactly one row; headlines stand in one row, whatever they say.

    What the user says goes before: where two passages that are to stand together cannot (others of their version lie
    between), they stay apart.
    """
    titles = headlines_of(versions)
    level = [x for x in links if x.origin == "user" or (x.a in titles) == (x.b in titles)]
    partners = best_partners(versions, level, should_cancel)
    of_version = passages(versions, partners, cuts(constraints), should_cancel)
    check(should_cancel)
    flat = [p for ps in of_version for p in ps]
    where = {(p.version, s): k for k, p in enumerate(flat) for s in range(p.first, p.last)}
    check(should_cancel)
    placed_links = [((where[x.a], where[x.b]), x) for x in level]
    check(should_cancel)
    ties = ties_of(placed_links, flat, versions, titles)
    said = Said(constraints, where)
    check(should_cancel)
    clusters = clusters_of(flat, versions, ties | said.ties, said, should_cancel)
    order = in_order(clusters, flat, versions, said, should_cancel)
    return tuple(_made(order, flat, len(versions), placed_links, should_cancel))


def _made(
    order: Sequence[tuple[Sequence[int], frozenset[int]]],
    flat: Sequence[Passage],
    count: int,
    placed_links: Sequence[tuple[tuple[int, int], Link]],
    should_cancel: ShouldCancel | None,
) -> Iterator[Row]:
    """The rows of `count` versions, in their order."""
    linked = {pair for pair, _ in placed_links}
    sure = {pair for pair, link in placed_links if link.score >= UNCERTAIN_BELOW}
    for n, (members, moved) in enumerate(order):
        if n % _BLOCK == 0:
            check(should_cancel)
        yield _row(members, moved, flat, count, linked, sure)


def _row(
    members: Sequence[int],
    moved: frozenset[int],
    flat: Sequence[Passage],
    count: int,
    linked: set[tuple[int, int]],
    sure: set[tuple[int, int]],
) -> Row:
    cells: list[tuple[int, ...]] = [() for _ in range(count)]
    for k in members:
        cells[flat[k].version] += tuple(range(flat[k].first, flat[k].last))
    starts = {v: min(k for k in members if flat[k].version == v) for v in {flat[k].version for k in members}}
    inside = [(p, q) for p, q in product(members, members) if (p, q) in linked]
    tied = {(flat[p].version, flat[q].version) for p, q in inside}
    certain = any(pair in sure for pair in inside)
    pairs = set(combinations(sorted(starts), 2))
    return Row(
        tuple(cells),
        moved,
        frozenset(v for v, k in starts.items() if flat[k].continues),
        frozenset(pairs - tied),
        bool(tied) and not certain,
    )
