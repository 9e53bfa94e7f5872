"""Aligning two streams of tokens: which words stand for which, without stray function words.

The longest common subsequence is taken over loose keys (rapidfuzz, 2 microseconds for 30 tokens) and then cleaned: a run
that proves nothing by itself and stands apart from the others is no match.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from rapidfuzz.distance import Indel

from compare_app.changes.quote_events.witnesses import Token

#: A run of this weight or of this many words stands by itself; others must lie within `_NEAR` words of one that does.
_STRONG = 1.2
_LONG = 3
_NEAR = 3
#: Weight below which a run between two differences is dissolved.
_ISLAND = 0.8


class Run(NamedTuple):
    """Tokens `a:a+n` stand for tokens `b:b+n`."""

    a: int
    b: int
    n: int
    mass: float


def aligned(a: Sequence[Token], b: Sequence[Token], *, whole: bool = False) -> tuple[Run, ...]:
    """The runs of common tokens, in order, that are evidence; exchanging the streams exchanges their sides.

    `whole`: both streams are whole quotes, so that common beginnings and ends belong to them.
    """
    if _second(a, b):
        return _turned(aligned(b, a, whole=whole))
    kept = _widened(_cleaned(list(uncleaned(a, b)), (len(a), len(b)) if whole else None), a, b)
    return tuple(_without_islands(_by_forms(kept, a, b), len(a), len(b)))


def uncleaned(a: Sequence[Token], b: Sequence[Token]) -> tuple[Run, ...]:
    """All runs of common tokens in order, stray ones too."""
    if _second(a, b):
        return _turned(uncleaned(b, a))
    runs = []
    for op in Indel.opcodes([t.key for t in a], [t.key for t in b]):
        if op.tag == "equal":
            weight = sum(t.weight for t in a[op.src_start : op.src_end])
            runs.append(Run(op.src_start, op.dest_start, op.src_end - op.src_start, weight))
    return tuple(runs)


def _second(a: Sequence[Token], b: Sequence[Token]) -> bool:
    """Whether a comes second: the subsequence has ties, and they must not depend on which version is the earlier."""
    return (len(a), [t.form for t in a]) > (len(b), [t.form for t in b])


def _turned(runs: Sequence[Run]) -> tuple[Run, ...]:
    return tuple(Run(r.b, r.a, r.n, r.mass) for r in runs)


def mass(runs: Sequence[Run]) -> float:
    """What the runs prove together."""
    return sum(r.mass for r in runs)


def pairs(runs: Sequence[Run]) -> list[tuple[int, int]]:
    """The matched positions, one by one."""
    return [(r.a + k, r.b + k) for r in runs for k in range(r.n)]


def _cleaned(runs: list[Run], lengths: tuple[int, int] | None) -> list[Run]:
    """Strong runs, and what lies close to them; without a strong run the whole counts as one when it is dense.

    With `lengths`, runs at both beginnings or at both ends are kept too, where words are missing between them and
    the nearest strong one on one side alone: a cut in the middle leaves such ones, and other words there do not.
    """
    kept = {k for k, r in enumerate(runs) if r.mass >= _STRONG or r.n >= _LONG}
    if not kept:
        return runs if _dense(runs) else []
    first, last = runs[min(kept)], runs[max(kept)]
    if lengths and runs[0].a == runs[0].b == 0 and _beside_a_cut(runs[0], first):
        kept.add(0)
    if lengths and (runs[-1].a + runs[-1].n, runs[-1].b + runs[-1].n) == lengths and _beside_a_cut(last, runs[-1]):
        kept.add(len(runs) - 1)
    for order in (range(1, len(runs)), range(len(runs) - 2, -1, -1)):
        step = 1 if order.step < 0 else -1
        for k in order:
            if k + step not in kept:
                continue
            before, behind = runs[min(k, k + step)], runs[max(k, k + step)]
            if _gap(before, behind) <= _NEAR or (runs[k].mass >= _ISLAND and _touch(before, behind)):
                kept.add(k)
    return [r for k, r in enumerate(runs) if k in kept]


def _beside_a_cut(before: Run, behind: Run) -> bool:
    """Whether no more than a few words of one side stand between two runs, however many of the other."""
    return min(behind.a - before.a - before.n, behind.b - before.b - before.n) <= _NEAR


def _touch(before: Run, behind: Run) -> bool:
    """Whether nothing stands between two runs on one side: however much the other has there, it was cut or put in."""
    return behind.a == before.a + before.n or behind.b == before.b + before.n


def _widened(runs: list[Run], a: Sequence[Token], b: Sequence[Token]) -> list[Run]:
    """Runs grown to both sides over equal tokens: the subsequence may have spent them on a stray word far away."""
    out: list[Run] = []
    for k, run in enumerate(runs):
        low = (out[-1].a + out[-1].n, out[-1].b + out[-1].n) if out else (0, 0)
        high = (runs[k + 1].a, runs[k + 1].b) if k + 1 < len(runs) else (len(a), len(b))
        before = behind = 0
        while min(run.a - low[0], run.b - low[1]) > before and a[run.a - before - 1].key == b[run.b - before - 1].key:
            before += 1
        end_a, end_b = run.a + run.n, run.b + run.n
        while min(high[0] - end_a, high[1] - end_b) > behind and a[end_a + behind].key == b[end_b + behind].key:
            behind += 1
        weight = sum(t.weight for t in a[run.a - before : end_a + behind])
        out.append(Run(run.a - before, run.b - before, before + run.n + behind, weight))
    return out


def _by_forms(runs: list[Run], a: Sequence[Token], b: Sequence[Token]) -> list[Run]:
    """Runs whose ends go to the word itself, not to its like (we, it), where one side alone has words between two runs."""
    out = runs[:1]
    for run in runs[1:]:
        before, after = out[-1], run
        while before.n > 1 and _gap(before, after) and _first_is_itself(before, after, a, b):
            weight = a[before.a + before.n - 1].weight
            before = before._replace(n=before.n - 1, mass=before.mass - weight)
            after = Run(after.a - 1, after.b - 1, after.n + 1, after.mass + weight)
        while after.n > 1 and _gap(before, after) and _next_is_itself(before, after, a, b):
            weight = a[after.a].weight
            before = before._replace(n=before.n + 1, mass=before.mass + weight)
            after = Run(after.a + 1, after.b + 1, after.n - 1, after.mass - weight)
        out[-1] = before
        out.append(after)
    return out


def _first_is_itself(before: Run, after: Run, a: Sequence[Token], b: Sequence[Token]) -> bool:
    """Whether the last word of a run is another form, and the very word stands before the next run."""
    last_a, last_b = before.a + before.n - 1, before.b + before.n - 1
    if a[last_a].form == b[last_b].form:
        return False
    if last_b + 1 == after.b:
        return a[after.a - 1].form == b[last_b].form
    return last_a + 1 == after.a and b[after.b - 1].form == a[last_a].form


def _next_is_itself(before: Run, after: Run, a: Sequence[Token], b: Sequence[Token]) -> bool:
    """Whether the first word of a run is another form, and the very word stands behind the run before: it leaks, has leaked."""
    end_a, end_b = before.a + before.n, before.b + before.n
    if a[after.a].form == b[after.b].form:
        return False
    if end_b == after.b:
        return a[end_a].form == b[after.b].form
    return end_a == after.a and b[end_b].form == a[after.a].form


def _without_islands(runs: list[Run], length_a: int, length_b: int) -> list[Run]:
    """Runs without small words between two greater differences: they meet by chance, and make confetti of one change."""
    count = 0
    while count != len(runs):
        count = len(runs)
        kept: list[Run] = []
        for k, run in enumerate(runs):
            before = _gap(kept[-1], run) if kept else max(run.a, run.b)
            after = _gap(run, runs[k + 1]) if k + 1 < count else max(length_a - run.a, length_b - run.b) - run.n
            if count == 1 or run.mass >= _ISLAND or run.n > min(before, after):
                kept.append(run)
        runs = kept or runs[:1]
    return runs


def _gap(before: Run, after: Run) -> int:
    return max(after.a - before.a - before.n, after.b - before.b - before.n)


def _dense(runs: list[Run]) -> bool:
    return all(_gap(x, y) <= _NEAR for x, y in pairwise(runs))
