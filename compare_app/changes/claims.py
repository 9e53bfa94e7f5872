"""The ledger of claims: every sentence-sized statement, and in which versions it stands."""

from __future__ import annotations

from collections.abc import Sequence

from compare_app.model.alignment import Alignment, Row
from compare_app.model.changes import Claim, ClaimCell, ClaimStatus, LinkChanges
from compare_app.model.version import Version

Cells = tuple[tuple[int, ...], ...]
Linked = dict[tuple[int, int, int, int], LinkChanges]


def claims(versions: Sequence[Version], alignment: Alignment, by_link: Sequence[LinkChanges]) -> tuple[Claim, ...]:
    """The claims of a story in reading order: the rows of sentences that tell the story."""
    linked: Linked = {(*k.a, *k.b): c for k, c in zip(alignment.links, by_link, strict=True)}
    found = []
    for row in alignment.rows:
        cells = _story_cells(versions, row)
        if any(cells):
            found.append(_claim(cells, linked))
    return tuple(found)


def _story_cells(versions: Sequence[Version], row: Row) -> Cells:
    return tuple(
        tuple(s for s in cell if version.tells_story(s)) for version, cell in zip(versions, row.cells, strict=True)
    )


def _claim(cells: Cells, linked: Linked) -> Claim:
    out: list[ClaimCell] = []
    before: int | None = None
    weight = 0.0
    for v, cell in enumerate(cells):
        if not cell:
            out.append(ClaimCell((), "absent"))
            continue
        status: ClaimStatus = "first"
        if before is not None:
            links = [linked[key] for s in cells[before] for t in cell if (key := (before, s, v, t)) in linked]
            status = "same" if links and all(c.status == "same" for c in links) else "reworded"
            weight = max([weight, *(c.weight for at in links for c in at.changes)])
            if before < v - 1:
                status = "returned"
        out.append(ClaimCell(cell, status))
        before = v
    return Claim(tuple(out), weight)
