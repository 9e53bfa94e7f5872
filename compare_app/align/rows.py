"""Rows over N versions: passages clustered by their links, in an order that keeps each version's reading order.

Links are never closed: a row whose passages are tied only over a third version says so in `open_pairs`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from itertools import combinations, product, takewhile
from math import fsum

from compare_app.align.moves import out_of_order
from compare_app.align.passages import Passage, best_partners, passages
from compare_app.align.said import Said, cuts
from compare_app.model.alignment import UNCERTAIN_BELOW, Constraints, Link, Row, SentenceRef
from compare_app.model.cancel import ShouldCancel, check
from compare_app.model.version import Version

_MIN_SUPPORT = 0.25  # mean tie over the pairs of versions that a merged row would join
_SAME_PLACE = 10.0  # the tie of two headlines
_USERS = 20.0  # what a link of the user adds to a tie: more than headlines have
_BLOCK = 256  # ties or rows looked at before the question whether to go on
_MAX_RUN = 6  # passages of one version in a row: a sentence retold in more stands in its own row

Ties = dict[tuple[int, int], float]  # two passages (positions in the flat list) -> strength


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
    titles = {SentenceRef(v, k) for v, version in enumerate(versions) for k in _headlines_of(version)}
    level = [x for x in links if x.origin == "user" or (x.a in titles) == (x.b in titles)]
    partners = best_partners(versions, level, should_cancel)
    of_version = passages(versions, partners, cuts(constraints), should_cancel)
    check(should_cancel)
    flat = [p for ps in of_version for p in ps]
    where = {(p.version, s): k for k, p in enumerate(flat) for s in range(p.first, p.last)}
    check(should_cancel)
    placed_links = [((where[x.a], where[x.b]), x) for x in level]
    check(should_cancel)
    strength = _ties(placed_links) | _headlines(flat, titles) | _heads(flat, versions)
    said = Said(constraints, where)
    check(should_cancel)
    clusters = _cluster(flat, strength | said.ties, _ranks(flat, versions), said, should_cancel)
    order = _in_order(clusters, flat, versions, said, should_cancel)
    return tuple(_made(order, flat, len(versions), placed_links, should_cancel))


def _headlines_of(version: Version) -> Iterator[int]:
    return (k for k, s in enumerate(version.sentences) if version.document.paragraphs[s.paragraph].role == "headline")


def _headlines(flat: Sequence[Passage], titles: Set[SentenceRef]) -> Ties:
    """The first headline of each version, tied more strongly than any link ties: a reader looks for them side by side."""
    first: dict[int, int] = {}
    for k, p in enumerate(flat):
        if (p.version, p.first) in titles:
            first.setdefault(p.version, k)
    return dict.fromkeys(combinations(sorted(first.values()), 2), _SAME_PLACE)


def _heads(flat: Sequence[Passage], versions: Sequence[Version]) -> Ties:
    """Bylines, datelines and the like around the headlines share rows: the first with the first, the second with the second.

    Those above the headlines and those below are kept apart, so that none seems to have moved.
    """
    level: dict[tuple[bool, int], list[int]] = defaultdict(list)
    for v, version in enumerate(versions):
        places = [k for k, p in enumerate(flat) if p.version == v]
        told = [version.tells_story(flat[k].first) for k in places]
        titled = next((n for n, k in enumerate(places) if version.role(flat[k].first) == "headline"), -1)
        above = range(titled) if titled <= _MAX_RUN and not any(told[: max(titled, 0)]) else range(0)
        under_it = range(titled + 1, min(len(places), titled + 1 + _MAX_RUN))
        below = takewhile(lambda n, told=told: not told[n], under_it)  # type: ignore[misc]
        for under, head in ((False, above), (True, below)):
            for number, n in enumerate(head):
                level[under, number].append(places[n])
    return dict.fromkeys((pair for tied in level.values() for pair in combinations(tied, 2)), _SAME_PLACE)


def _ties(links: Sequence[tuple[tuple[int, int], Link]]) -> Ties:
    """How strongly passages are tied: the best link between them and a little for each further one."""
    scores: dict[tuple[int, int], list[float]] = defaultdict(list)
    for pair, link in links:
        scores[pair].append(link.score)
    users = {pair for pair, link in links if link.origin == "user"}
    ties = {pair: _tie(found) for pair, found in scores.items()}
    return ties | {pair: ties[pair] + _USERS for pair in users}


def _tie(scores: Sequence[float]) -> float:
    return scores[0] if len(scores) == 1 else max(scores) + 0.1 * (fsum(scores) - max(scores))


def _ranks(flat: Sequence[Passage], versions: Sequence[Version]) -> list[int]:
    """A number for each passage that decides between equal ties, and does not depend on the order of the versions."""
    keys = [(versions[p.version].document.sha256, versions[p.version].text, p.first) for p in flat]
    out = [0] * len(flat)
    for rank, k in enumerate(sorted(range(len(flat)), key=keys.__getitem__)):
        out[k] = rank
    return out


def _cluster(
    flat: Sequence[Passage], strength: Ties, rank: Sequence[int], said: Said, should_cancel: ShouldCancel | None
) -> list[list[int]]:
    """Greedy: the strongest ties first; a row holds neighbouring passages of a version, never distant ones."""
    row_of = list(range(len(flat)))
    members = {k: [k] for k in row_of}
    around = _around(strength)
    waiting = sorted(strength, key=lambda pair: (-strength[pair], sorted(rank[k] for k in pair)))
    while True:
        left: list[tuple[int, int]] = []
        for n, (p, q) in enumerate(waiting):
            if n % _BLOCK == 0:
                check(should_cancel)
            r, s = row_of[p], row_of[q]
            if r == s:
                continue
            if not said.may_join(members[r], members[s]) or not _may_join(members[r], members[s], flat, around):
                left.append((p, q))
                continue
            members[r] = sorted(members[r] + members.pop(s))
            for k in members[r]:
                row_of[k] = r
        if len(left) == len(waiting):
            return sorted(members.values())
        waiting = left


def _around(strength: Ties) -> Mapping[int, Mapping[int, float]]:
    """The ties of each passage, by the passage at their other end."""
    around: dict[int, dict[int, float]] = defaultdict(dict)
    for (p, q), tie in strength.items():
        around[p][q] = around[q][p] = tie
    return around


def _may_join(
    one: Sequence[int], two: Sequence[int], flat: Sequence[Passage], around: Mapping[int, Mapping[int, float]]
) -> bool:
    """Whether two rows hold neighbouring passages of each version, few enough, and enough ties between them."""
    of_one, of_two = _by_version(one, flat), _by_version(two, flat)
    for version in of_one.keys() | of_two.keys():
        run = sorted([*of_one.get(version, ()), *of_two.get(version, ())])
        if len(run) > _MAX_RUN or run[-1] - run[0] >= len(run):
            return False
    pairs = len(of_one) * len(of_two) - len(of_one.keys() & of_two.keys())
    return _support(one, two, flat, around) / max(1, pairs) >= _MIN_SUPPORT


def _by_version(members: Iterable[int], flat: Sequence[Passage]) -> dict[int, list[int]]:
    out: dict[int, list[int]] = {}
    for k in members:
        out.setdefault(flat[k].version, []).append(k)
    return out


def _support(
    one: Sequence[int], two: Sequence[int], flat: Sequence[Passage], around: Mapping[int, Mapping[int, float]]
) -> float:
    """The best tie of each pair of versions over the two rows, summed up."""
    best: dict[tuple[int, int], float] = {}
    others = set(two)
    for p in one:
        for q in around[p].keys() & others:
            pair = (flat[p].version, flat[q].version)
            best[pair] = max(best.get(pair, 0.0), around[p][q])
    return fsum(best.values())


def _in_order(
    clusters: Sequence[Sequence[int]],
    flat: Sequence[Passage],
    versions: Sequence[Version],
    said: Said,
    should_cancel: ShouldCancel | None,
) -> list[tuple[Sequence[int], frozenset[int]]]:
    """Clusters with the versions whose passage is moved, in an order that keeps every version's unmoved ones in order.

    Versions are laid in one after the other, the earliest first: it is read as it was written, and what stands elsewhere has
    moved in a later one.
    """
    holds: dict[int, list[tuple[int, int]]] = defaultdict(list)  # version -> (place, cluster), in reading order
    for c, cluster in enumerate(clusters):
        for v in {flat[k].version for k in cluster}:
            holds[v].append((min(flat[k].first for k in cluster if flat[k].version == v), c))
    heads = {c for c, cluster in enumerate(clusters) if any(_in_head(flat[k], versions) for k in cluster)}
    order: list[int] = []
    moved: dict[int, set[int]] = defaultdict(set)
    for v in sorted(holds):
        check(should_cancel)
        cells = [c for _, c in sorted(holds[v])]
        _lay_in(order, cells, v, moved, said.weights(clusters, cells, v, flat), heads)
    return [(clusters[c], frozenset(moved[c])) for c in order]


def _in_head(passage: Passage, versions: Sequence[Version]) -> bool:
    version = versions[passage.version]
    return version.role(passage.first) == "headline" or not version.tells_story(passage.first)


def _lay_in(
    order: list[int],
    cells: Sequence[int],
    v: int,
    moved: dict[int, set[int]],
    weight: Mapping[int, float],
    heads: Set[int],
) -> None:
    """Put a version's rows into the order; what it alone has stands behind what stands before it there."""
    place = {c: k for k, c in enumerate(order)}
    known = [c for c in cells if c in place and weight[c] > 0]
    weights = [weight[c] for c in known]
    gone = {known[k] for k in out_of_order([(n, place[c]) for n, c in enumerate(known)], weights)}
    gone |= {c for c in cells if weight[c] <= 0}
    for c in gone:
        moved[c].add(v)
    following: dict[int, list[int]] = defaultdict(list)  # known cluster (-1: the start) -> new ones to stand after it
    last = -1
    for c in cells:
        if c not in place:
            following[last].append(c)
        elif c not in gone:
            last = c
    kept = set(known) - gone
    order[:] = _woven(order, following, heads, kept)


def _woven(order: Sequence[int], following: Mapping[int, list[int]], heads: Set[int], kept: Set[int]) -> list[int]:
    """The order with new rows behind those that they follow; all headlines, bylines and the like lead what the new ones tell."""
    out: list[int] = []
    waiting: list[int] = []
    for c in (-1, *order):
        if c not in heads or c in kept:
            out += waiting
            waiting = []
        out += [c] if c >= 0 else []
        new = following.get(c, [])
        head = list(takewhile(heads.__contains__, new)) if c < 0 or c in heads else new
        out += head
        waiting += new[len(head) :]
    return out + waiting


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
