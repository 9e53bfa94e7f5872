"""Links between two versions: the pairs whose score is high enough, with the moved ones marked."""

from __future__ import annotations

from collections.abc import Sequence, Set
from typing import Literal

import numpy as np

from compare_app.align.arrays import Flags, Floats
from compare_app.align.asked import asked_for, forbidden_by, pairs_of
from compare_app.align.equal import Reading, equal_pairs, told_elsewhere
from compare_app.align.kept import Judged, Weighed
from compare_app.align.moves import out_of_order
from compare_app.align.others import Told
from compare_app.align.regression import probability
from compare_app.align.scoring import Scored
from compare_app.align.sides import Side
from compare_app.model.alignment import Constraints, Link
from compare_app.model.cancel import ShouldCancel, check

#: F1 over the labelled sets is flat from .35 to .55. From here on a link is more likely right than not, and on outlets and writers
#: that the fit never saw four links in five are right where they share a third of what they say, nine in ten where they share more.
THRESHOLD = 0.5
_LONELY = 0.93  # what a link must score where the two texts have next to nothing in common
#: Likeness of letters above which a sentence has its counterpart.
NEAR = 0.75
_BEYOND = 0.24  # share of a sentence that a further partner must explain by itself, where both have a counterpart
#: Links must stand together, by score, before weak ones are believed: one, and this many for each sentence of the shorter text; of
#: a text of a few sentences, more than every second one must have its counterpart, up to a number. Of unrelated texts, .35
#: sentences in a hundred had a false link without the last, .07 have with it; of articles on different events, .05.
_AT_LEAST, _COMPANY = 1.0, 0.03
_OF_FEW, _FEW = 0.57, 2.3
_BLOCK = 2048  # links made before the question whether to go on
_FIXED = 1e6  # a link that the user says is in its place outweighs all others


def link_pair(
    read: tuple[Reading, Reading],
    sides: tuple[Side, Side],
    names: tuple[int, int],
    scored: Weighed,
    constraints: Constraints,
    should_cancel: ShouldCancel | None = None,
) -> list[Link]:
    """The links between two versions, `names` their positions in the story, in order."""
    found = _scores(scored)
    users = asked_for(constraints, names, _scores(scored, every=True) if constraints.passages else found)
    forbidden = forbidden_by(constraints, names)
    found = {pair: s for pair, s in found.items() if pair not in forbidden} | dict.fromkeys(users, 1.0)
    check(should_cancel)
    found |= dict.fromkeys(equal_pairs(*read, found, forbidden), 1.0)
    check(should_cancel)
    pairs = sorted(found.keys() - told_elsewhere(*read, found.keys() - users))
    moved_by_user, fixed = (pairs_of(said, names) for said in (constraints.moved, constraints.in_place))
    check(should_cancel)
    told_twice = {pair for pair in pairs if _is_headline(read[0], pair[0]) != _is_headline(read[1], pair[1])}
    in_order = [pair for pair in pairs if pair not in told_twice or pair in moved_by_user]
    moved = _moved(in_order, _sizes(*read, in_order), sides[1].key < sides[0].key, moved_by_user, fixed)
    links = []
    for k, (i, j) in enumerate(pairs):
        if k % _BLOCK == 0:
            check(should_cancel)
        origin: Literal["user", "program"] = "user" if (i, j) in users else "program"
        links.append(Link(read[0].refs[i], read[1].refs[j], found[i, j], (i, j) in moved, origin))
    return links


def _is_headline(reading: Reading, sentence: int) -> bool:
    """Whether it is the headline, which says what the text says again: beside a sentence of the text it has not moved."""
    return reading.roles[sentence] == "headline"


def judged(a: Side, b: Side, scored: Scored) -> Judged:
    """What decides about the candidates of two versions, as long as the other versions have not been asked."""
    places = [a.positions[scored.found.rows], b.positions[scored.found.columns]]
    more = scored.column("left hi") >= _BEYOND
    return Judged(np.stack(places, axis=1).astype(np.int32), scored.found.shape, told(scored), more, (a.note, b.note))


def told(scored: Scored) -> Told:
    """What the other pairs of versions are asked about these candidates."""
    return Told(scored.found.rows, scored.found.columns, scored.odds, scored.column("letters") >= NEAR)


def weighed(judged: Judged, odds: Floats) -> Weighed:
    """The scores of all candidates by their sentences, and which of them are high enough."""
    scores = probability(odds)
    return Weighed(judged.pairs, scores, _chosen(judged, scores))


def _scores(weighed: Weighed, every: bool = False) -> dict[tuple[int, int], float]:
    """The scores of the chosen candidates, or of all, by their sentences."""
    kept = slice(None) if every else weighed.chosen
    pairs, scores = weighed.pairs[kept].tolist(), weighed.scores[kept].tolist()
    return {(i, j): s for (i, j), s in zip(pairs, scores, strict=True)}


def _chosen(judged: Judged, scores: Floats) -> Flags:
    """Pairs over the threshold. Two texts that share next to nothing keep only what is beyond doubt."""
    enough: Flags = scores >= THRESHOLD
    enough &= ~_said_already(judged, enough)
    support = float(scores[enough].sum())
    shorter = min(judged.shape, default=0)
    if support < max(min(_OF_FEW * shorter, _FEW), _AT_LEAST + _COMPANY * shorter):
        enough &= scores >= _LONELY
    return enough | _between_links(judged, enough)


def _between_links(judged: Judged, enough: Flags) -> Flags:
    """Pairs that read nearly the same, linked to nothing else, between neighbours that are linked to each other.

    A short sentence of common words in which an editor changed the year (Schon 2012 hatte es dort gebrannt) proves little by
    its words; its place in the text proves the rest. The text's end is such a neighbour. Notes of correction stand aside: what they say
    again is no neighbour, and takes nobody's partner.
    """
    asked = judged.told
    places = set(zip(asked.rows[enough].tolist(), asked.columns[enough].tolist(), strict=True))
    links = {(i, j) for i, j in places if not (judged.notes[0][i] or judged.notes[1][j])}
    taken = tuple({pair[side] for pair in links} for side in (0, 1))
    links.add((len(judged.notes[0]), len(judged.notes[1])))
    beside = [_neighbours(notes) for notes in judged.notes]
    found = np.zeros(len(enough), np.bool_)
    for k in np.flatnonzero(asked.same & ~enough):
        i, j = int(asked.rows[k]), int(asked.columns[k])
        free = i not in taken[0] and j not in taken[1]
        (before_i, after_i), (before_j, after_j) = beside[0][i], beside[1][j]
        found[k] = free and (before_i, before_j) in links and (after_i, after_j) in links
    return found


def _neighbours(notes: Flags) -> list[tuple[int, int]]:
    """The sentences of a text before and after each, those of notes left out; -1 before the first, their number after the last."""
    told = np.flatnonzero(~notes)
    places = np.arange(len(notes))
    before = np.concatenate([[-1], told])[np.searchsorted(told, places)]
    after = np.concatenate([told, [len(notes)]])[np.searchsorted(told, places, side="right")]
    return list(zip(before.tolist(), after.tolist(), strict=True))


def _said_already(judged: Judged, enough: Flags) -> Flags:
    """Pairs of sentences that both stand elsewhere almost word for word, and share nothing beyond that.

    A text compared with itself must have no link but from each sentence to itself.
    """
    asked = judged.told
    near = enough & asked.same
    has_near = [np.zeros(n, np.bool_) for n in judged.shape]
    has_near[0][asked.rows[near]] = True
    has_near[1][asked.columns[near]] = True
    both: Flags = has_near[0][asked.rows] & has_near[1][asked.columns]
    return both & ~asked.same & ~judged.more


def _sizes(a: Reading, b: Reading, pairs: Sequence[tuple[int, int]]) -> list[int]:
    """The words of each pair's shorter sentence."""
    return [min(a.words[i], b.words[j]) for i, j in pairs]


def _moved(
    pairs: Sequence[tuple[int, int]],
    sizes: Sequence[int],
    turned: bool,
    out: Set[tuple[int, int]] = frozenset(),
    fixed: Set[tuple[int, int]] = frozenset(),
) -> set[tuple[int, int]]:
    """The links outside the order; one link counts as much as another. Between equals, the passage of fewer words has moved.

    `turned`: look from the other version, so that ties are broken alike whichever comes first. `out`: pairs that the user
    calls moved; `fixed`: pairs that the user does not, the others go around them.
    """
    kept = [k for k, pair in enumerate(pairs) if pair not in out]
    seen = [(pairs[k][1], pairs[k][0]) if turned else pairs[k] for k in kept]
    words = max(1, sum(sizes))
    weights = [1 + 0.5 * sizes[k] / words + _FIXED * (pairs[k] in fixed) for k in kept]
    return {pairs[kept[n]] for n in out_of_order(seen, weights)} | {pair for pair in pairs if pair in out}
