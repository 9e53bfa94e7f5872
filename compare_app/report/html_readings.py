"""Both readings of a story in one page: marked against the earliest version that has a passage, or against the version before.

What reads alike stands once. Of what differs both stand in the page, and the switch says which is shown; without it, as in a
browser that is too old for it, the first.
"""

from __future__ import annotations

from compare_app.report.html_cells import Place, cell
from compare_app.report.markup import Html, join, tag

#: The id of the switch, and what it shows.
SWITCH = "against-before"
EARLIEST, BEFORE = "in-early", "in-steps"


def stepped(place: Place) -> Place | None:
    """The story marked against the version before; None where that can be no other reading."""
    page = place.page.against_before()
    return None if page is None else Place(page, place.story_id, place.remarks)


def both(one: Html, other: Html | None, element: str = "div") -> Html:
    """A part of the page in both readings."""
    if other is None or one == other:
        return one
    return join([tag(element, one, class_=EARLIEST), tag(element, other, class_=BEFORE)])


def cells(place: Place, other: Place | None, row: int, version: int) -> Html:
    """A cell of the table in both readings."""
    one = cell(place, row, version)
    if other is None or one == cell(other, row, version):
        return one
    return join([cell(place, row, version, EARLIEST), cell(other, row, version, BEFORE)])
