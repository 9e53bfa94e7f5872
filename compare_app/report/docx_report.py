"""The comparison as a Word document: versions side by side with real character formats, then quotes and claims.

Written by hand: half a dozen small parts, no library, the same bytes again. Marks are underlines, borders and shades that a word
processor can search for and take away; nothing is inserted into what a source says but a sign where words are missing.
"""

from __future__ import annotations

from collections.abc import Iterator

from compare_app.about import PROGRAM
from compare_app.model.comparison import Comparison
from compare_app.page.direction import runs_right_to_left, stretches
from compare_app.report.docx_parts import cell, package, paragraph, run, section, table, w
from compare_app.report.flow import parts, title
from compare_app.report.flow_parts import Block, Cell, Paragraph, Run, Table
from compare_app.report.palette import colours
from compare_app.report.xml import Xml

_A4, _A3 = (16838, 11906), (23811, 16838)  # landscape, in twentieths of a point
_MARGIN = 720
_STYLES = {
    "small": "Small", "text": "Cell", "headline": "CellHeadline", "title": "Heading1", "heading": "Heading2",
}  # fmt: skip
#: The lines of the window: marks lost or gained have a double one, words altered inside them a wavy one.
_UNDERLINES = {
    "added": ("single", "added"), "reworded": ("dotted", "reworded"), "dropped": ("dash", "dropped"),
    "unquoted": ("double", "quote_lost"), "newly_quoted": ("double", "quote_lost"), "quote-event": ("wave", "quote_lost"),
}  # fmt: skip


def render(comparison: Comparison) -> bytes:
    """The document's bytes."""
    body: list[Xml] = []
    pages = list(parts(comparison))
    for part in pages:
        width, height = _A3 if part.wide else _A4
        body += (_block(block, width - 2 * _MARGIN) for block in part.blocks)
        body.append(section(width, height, _MARGIN, last=part is pages[-1]))
    return package(body, title(comparison), PROGRAM)


def _block(block: Block, width: int) -> Xml:
    return _table(block, width) if isinstance(block, Table) else _paragraph(block)


def _table(block: Table, width: int) -> Xml:
    widths = [int(share * width) for share in block.shares]
    rows = [[_cell(c, at) for c, at in zip(row, widths, strict=True)] for row in (block.header, *block.rows)]
    return table(rows[0], rows[1:], widths)


def _cell(value: Cell, width: int) -> Xml:
    fill = None if value.fill is None else colours("light")[value.fill]
    return cell(*map(_paragraph, value.paragraphs), fill=fill, width=width)


def _paragraph(value: Paragraph) -> Xml:
    leftwards = runs_right_to_left("".join(one.text for one in value.runs))
    runs = (made for one in value.runs for made in _runs(one, leftwards))
    return paragraph(*runs, style=_STYLES[value.style], leftwards=leftwards)


def _runs(value: Run, leftwards: bool) -> Iterator[Xml]:
    """A run for each direction in the text; word processors ask for both to be said."""
    flags = (
        ("b", value.bold),
        ("bCs", value.bold),
        ("i", value.italic),
        ("iCs", value.italic),
        ("strike", value.struck),
    )
    properties = [*(w(name) for name, on in flags if on), *_format(value)]
    for words, to_the_left in stretches(value.text, leftwards):
        yield run(words, *properties, leftwards=to_the_left)


def _format(value: Run) -> Iterator[Xml]:
    """Colours, underlines and shades, in the order that the schema asks for; the weightiest mark has the shade."""
    light = colours("light")
    role = value.role or ("quote" if "quote" in value.looks else None)
    if role:
        yield w("color", light[role].lstrip("#"))
    under = [_UNDERLINES[look] for look in value.looks if look in _UNDERLINES]
    if under:
        line, colour = under[-1]
        yield w("u", line, color=light[colour].lstrip("#"))
    if "fact" in value.looks:
        yield w("bdr", "single", sz="6", space="0", color=light["fact"].lstrip("#"))
    shade = "fact" if "fact" in value.looks else under[-1][1] if under else ""
    if shade:
        yield w("shd", "clear", color="auto", fill=light[f"{shade}_tint"].lstrip("#"))
