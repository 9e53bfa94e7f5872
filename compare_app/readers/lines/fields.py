"""The fields that stand over a plain text, or below its headline: `Source: ...`, with bylines and dates between them in any order."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from compare_app.model.document import Metadata, Paragraph, Role
from compare_app.model.spans import Span
from compare_app.readers.address import stated_source
from compare_app.readers.dates import parse_date
from compare_app.readers.layout import Placed
from compare_app.readers.lines.captions import names_owner
from compare_app.readers.lines.head_lines import author_in, is_byline, is_dateline, outlet_in
from compare_app.readers.lines.labels import FIELD, FIELDS
from compare_app.readers.lines.outlets import are_agencies

#: The line in which a database names newspaper, place and day: "Quay Courier, The (Port Verrin) - May 4, 2031".
_OUTLET_AND_PLACE = re.compile(
    r"(?P<outlet>[^\W\d_][^()\n\d]{1,60}?)(?:, (?P<the>The)\b)? ?\([^()\d]{2,40}\) [-–—] ?(?=.*(?:19|20)\d\d$)"
)
_FIELD_ROLES: dict[str, Role] = {"title": "headline", "author": "byline", "published": "dateline"}
#: So many paragraphs may stand above the fields: the headline, with the section's name over it or a standfirst below it.
_MOST_ABOVE = 2
#: These say of which article they are; a number of words or a page may stand anywhere.
_TELLING = {"outlet", "author", "published", "address", "title"}


class Fields(NamedTuple):
    """A run of fields: how many paragraphs stand above it, its own places with what each is for, and what they declare."""

    above: int
    spans: tuple[tuple[Span, str], ...]
    declared: dict[str, str]


def fields_in(text: str, placed: Sequence[Placed]) -> Fields:
    """The fields at the top, or below a headline: two lines or more, of which one at least has a label; further down, two."""
    for above in range(_MOST_ABOVE + 1):
        spans, declared, labels = _run(text, placed[above:], below_headline=above > 0)
        enough = labels >= 2 or (labels == 1 and above < 2 and not _is_credit(declared.get("outlet", "")))
        if len(spans) >= 2 and enough and above + len(spans) < len(placed):
            if labels == 1 and are_agencies(declared.get("outlet", "")):
                del declared["outlet"]  # below a byline it is whose copy was used
            return Fields(above, spans, declared)
    return Fields(0, (), {})


def _is_credit(source: str) -> bool:
    """Whether the source is that of a picture, whose line is the only one with a label: "Source: Coast News/Getty"."""
    return names_owner(source)


def _run(
    text: str, placed: Sequence[Placed], *, below_headline: bool
) -> tuple[tuple[tuple[Span, str], ...], dict[str, str], int]:
    """The fields with which these paragraphs begin, what they declare, and how many of them a label tells."""
    spans: list[tuple[Span, str]] = []
    declared: dict[str, str] = {}
    labels: set[str] = set()
    for place in placed:
        line = place.span.of(text)
        match = FIELD.fullmatch(line)
        field = FIELDS.get(match[1].lower()) if match else None
        if match and field is not None:
            labels.add(field)
            values = {field: match[2].strip()}
        elif spans or below_headline:
            field, values = _unlabelled(line, below_headline and "outlet" not in declared)
        if field is None:
            break
        declared = values | declared
        spans.append((place.span, field))
    return tuple(spans), declared, len(labels & _TELLING)


def _unlabelled(line: str, outlet_open: bool) -> tuple[str | None, dict[str, str]]:
    """What a line without a label is among fields, and what it declares: a byline, a date, below a headline a newspaper's name.

    Its date is read with those of the article's other lines, behind what a label says.
    """
    if is_byline(line) and (author := author_in(line)):
        return "author", {"author": author}
    if outlet_open and (named := _OUTLET_AND_PLACE.match(line)):
        return "published", {"outlet": f"{named['the']} {named['outlet']}" if named["the"] else named["outlet"]}
    if is_dateline(line):
        return "published", {}
    outlet = outlet_in(line) if outlet_open else None
    return ("author", {"outlet": outlet}) if outlet else (None, {})


def paragraphs_of_field(text: str, span: Span, field: str) -> list[Paragraph]:
    """A title's name is furniture and the title itself the headline; other fields stay in one piece."""
    role = _FIELD_ROLES.get(field, "boilerplate")
    match = FIELD.fullmatch(span.of(text)) if role == "headline" else None
    if match is None:
        return [Paragraph(span, role)]
    return [
        Paragraph(Span(span.start, span.start + len(match[0][: match.start(2)].rstrip())), "boilerplate"),
        Paragraph(Span(span.start + match.start(2), span.end), role),
    ]


def metadata_of(declared: dict[str, str]) -> Metadata:
    """What the fields declare, as far as it can be read."""
    date = parse_date(declared.get("published"))
    language = declared.get("language", "").lower().split("-")[0]
    where = stated_source(declared.get("outlet"), declared.get("address"))
    return Metadata(
        title=declared.get("title") or None,
        outlet=where.outlet,
        author=declared.get("author") or None,
        published=date[0] if date else None,
        published_precision=date[1] if date else "day",
        language=language if len(language) == 2 and language.isascii() and language.isalpha() else None,
        address=where.address,
    )
