"""The user's notes in the HTML report: at their passages, and at the end those that have lost theirs, and the codebook."""

from __future__ import annotations

from compare_app.model.remarks import COLOUR, Remark, Remarks
from compare_app.report.markup import Html, join, tag
from compare_app.report.plain import moment
from compare_app.report.remarks import code_line, lost_line


def box(remarks: Remarks, remark: Remark, where: str) -> Html:
    """A note: its codes, what it is about, its words, who wrote it."""
    by = ", ".join(part for part in (remark.author, moment(remark.changed, False)) if part)
    edited = " The words have been edited since." if remark.edited else ""
    known = {code.id: code for code in remarks.codes}
    codes = [_code(known[id_].name, known[id_].colour) for id_ in remark.codes if id_ in known]
    return tag(
        "aside",
        tag("p", tag("b", "✎", aria_hidden="true"), " ", *codes, tag("small", tag("bdi", where)), class_="about"),
        tag("p", remark.text, class_="said", dir="auto") if remark.text else Html(""),
        tag("p", tag("small", f"{by}.{edited}")),
        class_="remark",
    )


def lost(remarks: Remarks) -> Html:
    """The notes that have lost their place: listed, never dropped."""
    items = [tag("li", lost_line(remarks, remark), dir="auto") for remark in remarks.notes if remark.story is None]
    if not items:
        return Html("")
    about = tag("p", "The words or the files that these are about are not there any more.", class_="muted")
    return tag("section", tag("h2", "Notes without a place"), about, tag("ul", *items), id="lost-notes", class_="stay")


def codebook(remarks: Remarks) -> Html:
    """The codes, with what they mean and how often they were given."""
    if not remarks.codes:
        return Html("")
    items = [tag("li", _swatch(code.colour), " ", code_line(code, remarks), dir="auto") for code in remarks.codes]
    return tag("section", tag("h2", "Codebook"), tag("ul", *items, class_="codebook"), id="codebook", class_="stay")


def _code(name: str, colour: str) -> Html:
    return join([tag("span", _swatch(colour), " ", name, class_="code"), " "])


def _swatch(colour: str) -> Html:
    """A square of the code's colour; the page's policy allows no styles at elements."""
    if not COLOUR.fullmatch(colour):
        return Html("")
    square = tag("rect", width="10", height="10", rx="2", fill=colour)
    return tag("svg", square, viewBox="0 0 10 10", width="10", height="10", aria_hidden="true")
