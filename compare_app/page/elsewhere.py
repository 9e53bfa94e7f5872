"""What a version says in another row than its neighbours: no new passage there, and none that was dropped.

A passage has one row, but it may be linked to sentences of several: a lead says what three paragraphs say again further down.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from compare_app.page.index import StoryIndex


class Told(NamedTuple):
    """Where else something is said: the row to look at, the version, and its sentences there and in other rows."""

    row: int
    version: int
    sentences: tuple[int, ...]


def told_in(index: StoryIndex, version: int, sentences: Sequence[int], others: Iterable[int]) -> Told | None:
    """Where `others` say what these sentences say; None where one of them is said by none of the others.

    Of the others it is the one that says most of it, of those alike the first; of its rows the one that holds most.
    """
    partners = {other: [index.partners(version, sentence, other) for sentence in sentences] for other in others}
    if not sentences or not all(any(of_one) for of_one in zip(*partners.values(), strict=True)):
        return None
    there = {other: sorted({p.sentence for of_one in found for p in of_one}) for other, found in partners.items()}
    other = max(there, key=lambda o: len([of_one for of_one in partners[o] if of_one]), default=None)
    rows = [] if other is None else [index.row_of[other][sentence] for sentence in there[other]]
    if other is None or not index.beside.isdisjoint(rows):
        return None
    return Told(max(rows, key=rows.count), other, tuple(there[other]))
