"""Why two passages were linked, or not: the score in its parts.

Returns figures and their parts in the log odds; wording them is the report's and the window's business.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from compare_app.align.arrays import Floats
from compare_app.align.links import THRESHOLD, told
from compare_app.align.others import BRIDGES, bridges, weights
from compare_app.align.regression import Weights, probability
from compare_app.align.scoring import Scored, score
from compare_app.align.semantic import encoder
from compare_app.align.senses import akin_words
from compare_app.align.sides import Side, Vocabulary, prepare
from compare_app.model.alignment import SentenceRef
from compare_app.model.explanation import Explanation
from compare_app.model.settings import Settings
from compare_app.model.version import Version


def explain(
    versions: Sequence[Version],
    a: SentenceRef,
    b: SentenceRef,
    settings: Settings = Settings(),  # noqa: B008  frozen
) -> Explanation:
    """Explain the pair `a`, `b` of two different versions of a story. Raises ValueError where they are of one version."""
    if a.version == b.version:
        raise ValueError("two sentences of one version are never linked")
    if b.version < a.version:
        a, b = b, a
    vocabulary, sides = prepare(versions, encoder(settings.model_folder))
    one, two = sides[a.version], sides[b.version]
    scored = score(one, two, vocabulary)
    said = _others(scored, sides, a.version, b.version, vocabulary)
    at = _position(scored, one, two, a.sentence, b.sentence)
    shared = _shared(one, two, a.sentence, b.sentence, vocabulary)
    forms = [_forms(versions[x.version], x.sentence) for x in (a, b)]
    akin = akin_words(forms[0], forms[1], versions[a.version].language)
    odds = scored.odds if said is None else said.odds
    rivals = _rivals(scored, probability(odds), one, two, a, b)
    if at is None:
        return Explanation(None, THRESHOLD, (), shared, akin, rivals)
    parts = scored.parts(at, one.contents.likeness.aids) | ({} if said is None else said.parts(at))
    largest_first = sorted(parts.items(), key=lambda part: -abs(part[1]))
    score_of = float(probability(odds[at : at + 1])[0])
    return Explanation(score_of, THRESHOLD, tuple(largest_first), shared, akin, rivals)


@dataclass(frozen=True, slots=True)
class _Said:
    """What the other versions say about the candidates of two: their table, and the log odds that come of it."""

    table: Floats
    odds: Floats
    weights: Weights

    def parts(self, at: int) -> dict[str, float]:
        """What the other versions add to the log odds of one candidate: their bridges, and that they were asked."""
        parts = self.weights.parts(self.table[at])
        parts["no bridge"] = float(self.odds[at] - self.table[at, 0]) - sum(parts[name] for name in BRIDGES)
        return {name: part for name, part in parts.items() if name != "z"}


def _others(scored: Scored, sides: Sequence[Side], a: int, b: int, vocabulary: Vocabulary) -> _Said | None:
    """What the versions besides `a` and `b` say; None where there are none."""
    if len(sides) < 3:
        return None
    found = {(a, b): scored}
    for k in set(range(len(sides))) - {a, b}:
        found |= {(min(v, k), max(v, k)): score(sides[min(v, k)], sides[max(v, k)], vocabulary) for v in (a, b)}
    aids = sides[a].contents.likeness.aids
    table = bridges([len(s) for s in sides], {pair: told(s) for pair, s in found.items()}, [(a, b)])[a, b]
    return _Said(table, weights(aids).odds(table), weights(aids))


def _place(side: Side, sentence: int) -> int | None:
    found = np.nonzero(side.positions == sentence)[0]
    return int(found[0]) if len(found) else None


def _position(scored: Scored, one: Side, two: Side, i: int, j: int) -> int | None:
    row, column = _place(one, i), _place(two, j)
    if row is None or column is None:
        return None
    found = np.nonzero((scored.found.rows == row) & (scored.found.columns == column))[0]
    return int(found[0]) if len(found) else None


def _forms(version: Version, sentence: int) -> list[str]:
    return [word.form for word in version.words_of(sentence)]


def _shared(one: Side, two: Side, i: int, j: int, vocabulary: Vocabulary) -> tuple[tuple[str, float], ...]:
    row, column = _place(one, i), _place(two, j)
    if row is None or column is None:
        return ()
    of = [
        set(side.stems.items[side.stems.start[k] : side.stems.start[k + 1]].tolist())
        for side, k in ((one, row), (two, column))
    ]
    found = sorted(((float(vocabulary.weight[s]), vocabulary.stems[s]) for s in of[0] & of[1]), reverse=True)
    return tuple((stem, weight) for weight, stem in found)


def _rivals(
    scored: Scored, scores: Floats, one: Side, two: Side, a: SentenceRef, b: SentenceRef
) -> tuple[tuple[SentenceRef, SentenceRef, float], ...]:
    row, column = _place(one, a.sentence), _place(two, b.sentence)
    rivals = []
    for r, c, s in zip(scored.found.rows, scored.found.columns, scores, strict=True):
        if s >= THRESHOLD and (r == row) != (c == column):
            rivals.append((float(s), int(one.positions[r]), int(two.positions[c])))
    rivals.sort(reverse=True)
    return tuple((SentenceRef(a.version, i), SentenceRef(b.version, j), s) for s, i, j in rivals)
