"""What holds a cell and the versions beside it together: the links, their scores, and the pairs that no link joins."""

from __future__ import annotations

from dataclasses import dataclass

from compare_app.model.alignment import Link, SentenceRef
from compare_app.page.index import StoryIndex


@dataclass(frozen=True, slots=True)
class Pairing:
    """One cell and the version it is compared with.

    `other`: that version. `links`: what joins the two, the surest first; empty where only a third version does.
    `over`: versions that are linked with both, where the two are not linked themselves.
    """

    other: int
    links: tuple[Link, ...] = ()
    over: tuple[int, ...] = ()

    @property
    def score(self) -> float | None:
        """How sure the surest link is; None without one."""
        return self.links[0].score if self.links else None


def pairings(index: StoryIndex, row: int, version: int) -> list[Pairing]:
    """How the cell is tied to every other version that has the passage, in their order."""
    if version not in index.present(row) or row in index.beside:
        return []
    found = []
    for other in index.present(row):
        if other != version:
            links = _between(index, row, version, other)
            over = () if links else _over(index, row, version, other)
            found.append(Pairing(other, links, over))
    return found


def unlinked_pair(index: StoryIndex, row: int, one: int, two: int) -> tuple[SentenceRef, SentenceRef]:
    """The first sentences of two cells: those a reader would ask about where nothing links the cells."""
    cells = index.rows[row].cells
    return SentenceRef(one, cells[one][0]), SentenceRef(two, cells[two][0])


def _between(index: StoryIndex, row: int, version: int, other: int) -> tuple[Link, ...]:
    there = set(index.rows[row].cells[other])
    links = [
        index.links[partner.link]
        for sentence in index.rows[row].cells[version]
        for partner in index.partners(version, sentence, other)
        if partner.sentence in there
    ]
    return tuple(sorted(links, key=lambda link: -link.score))


def _over(index: StoryIndex, row: int, version: int, other: int) -> tuple[int, ...]:
    between = (v for v in index.present(row) if v not in (version, other))
    return tuple(v for v in between if index.linked(row, version, v) and index.linked(row, v, other))
