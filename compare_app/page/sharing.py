"""How much versions share: the figures of the picture of a story."""

from __future__ import annotations

from collections import defaultdict

from compare_app.model.comparison import Story
from compare_app.page.elsewhere import told_in
from compare_app.page.page import Page


def shares(story: Story) -> list[list[float]]:
    """How much of each version's sentences is linked to each other version: `shares[a][b]`, 0 to 1."""
    counts = [sum(1 for s in range(len(v.sentences)) if v.tells_story(s)) for v in story.versions]
    linked: dict[tuple[int, int], set[int]] = defaultdict(set)
    for link in story.alignment.links:
        for here, there in ((link.a, link.b), (link.b, link.a)):
            if story.versions[here.version].tells_story(here.sentence):
                linked[here.version, there.version].add(here.sentence)
    size = range(len(story.versions))
    return [[1.0 if a == b else len(linked[a, b]) / max(1, counts[a]) for b in size] for a in size]


def shared_and_alone(page: Page) -> list[tuple[int, int, int]]:
    """For every one of reports written apart: passages that another has, too, ones that it alone has, and ones that only others have."""
    index, found = page.index, []
    rows = [row for row in range(len(index.rows)) if index.tells_story(row)]
    for version in range(len(page.story.versions)):
        others = [v for v in range(len(page.story.versions)) if v != version]
        shared = alone = lacking = 0
        for row in rows:
            cells, there = index.rows[row].cells, [v for v in others if index.rows[row].cells[v]]
            if cells[version]:
                both = bool(there) or told_in(index, version, cells[version], others) is not None
                shared, alone = shared + both, alone + (not both)
            elif not all(index.is_beyond(row, version, v) for v in there):
                lacking += all(told_in(index, v, cells[v], (version,)) is None for v in there)
        found.append((shared, alone, lacking))
    return found


def comings_and_goings(page: Page) -> list[tuple[int, int, int]]:
    """For every version: passages kept from the versions before, new ones, and ones that the state before had and it has not.

    What stands in other rows of a version is kept, in whatever row; what may stand in the rest of a version that is cut is not counted as gone,
    nor what another outlet told, or a report written apart.
    """
    found = []
    for version in range(len(page.story.versions)):
        kept = new = gone = 0
        for row in range(len(page.index.rows)):
            if not page.index.tells_story(row):
                continue
            present = page.index.present(row)
            cells = page.index.rows[row].cells
            if version in present:
                is_new = present[0] == version and told_in(page.index, version, cells[version], range(version)) is None
                new, kept = new + is_new, kept + (not is_new)
            elif (before := _may_have_gone_from(page, row, version)) is not None:
                gone += told_in(page.index, before, cells[before], (version,)) is None
        found.append((kept, new, gone))
    return found


def _may_have_gone_from(page: Page, row: int, version: int) -> int | None:
    """The state before a version, where it has a passage that this one has not."""
    index, before = page.index, page.index.befores[version]
    there = before is not None and bool(index.rows[row].cells[before])
    return before if there and before is not None and not index.is_beyond(row, version, before) else None
