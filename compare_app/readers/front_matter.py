"""Front matter: fields between two lines of dashes above a text, as Markdown has it, and as scrapers write it over plain text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from compare_app.model.document import Metadata, Paragraph
from compare_app.model.spans import Span
from compare_app.readers.lines.fields import metadata_of
from compare_app.readers.lines.labels import FIELDS

#: Lines of keys between two rules, before the text: --- / title: Dam breaks / ---
FRONT_MATTER = re.compile(r"\A---[ \t]*\n(?=[A-Za-z][\w -]{0,30}:)(.*?)\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.S)
#: title: Dam breaks
_FRONT_LINE = re.compile(r"^([A-Za-z][\w -]{0,30}):[ \t]*(.*)$")
#: - Ana Brill
_ITEM = re.compile(r"[ \t]*-[ \t]+(\S.*)$")
#: What may stand around a title that is no part of it.
_AROUND = "\"' \t"
#: Names of front matter beyond those of plain text fields.
_FRONT_NAMES = {
    **FIELDS,
    "site": "outlet",
    "site_name": "outlet",
    "site name": "outlet",
    "sitename": "outlet",
    "lang": "language",
    "publisher": "outlet",
    "created": "",
}


def declared_in(front: str) -> Metadata:
    """Read front matter line by line: `name: value`, and the items of a list in the lines below its name."""
    return metadata_of(_values(front))


def paragraphs_in(front: re.Match[str], *, titled: bool) -> Iterator[Paragraph]:
    """The lines of front matter over plain text: none is of the article but the title, where the text has none (`titled`)."""
    for line in re.finditer(r"\S.*", front[0]):
        start, end = line.start(), line.start() + len(line[0].rstrip())
        field = _FRONT_LINE.match(line[0])
        value = field[2].strip(_AROUND) if field and _name(field) == "title" else ""
        if field is None or not value or titled:
            yield Paragraph(Span(start, end), "boilerplate")
            continue
        begin = start + line[0].index(value, field.start(2))
        yield Paragraph(Span(start, start + len(line[0][: begin - start].rstrip())), "boilerplate")
        yield Paragraph(Span(begin, begin + len(value)), "headline")
        if begin + len(value) < end:
            yield Paragraph(Span(begin + len(value), end), "boilerplate")
        titled = True


def _values(front: str) -> dict[str, str]:
    """What is stated, by field; of several values in a list all."""
    values: dict[str, str] = {}
    name: str | None = None
    for line in front.split("\n"):
        field, item = _FRONT_LINE.match(line), _ITEM.match(line)
        if field:
            name = _name(field)
            if name:
                values.setdefault(name, ", ".join(_items(field[2])))
        elif item and name:
            values[name] = ", ".join(filter(None, (values.get(name), *_items(item[1]))))
    return values


def _name(field: re.Match[str]) -> str | None:
    return _FRONT_NAMES.get(field[1].lower().strip())


def _items(value: str) -> list[str]:
    """A value, or those of a list in brackets, without their quotes and the brackets of a link."""
    value = value.strip()
    inside = value[1:-1] if value[:1] == "[" and value[-1:] == "]" and value[:2] != "[[" else ""
    parts = re.findall(r"\"[^\"]*\"|'[^']*'|[^,]+", inside) if inside else [value]
    return [bare for part in parts if (bare := _bare(part.strip()))]


def _bare(value: str) -> str:
    quote = value[:1] if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'" else ""
    if quote:
        value = value[1:-1].replace('\\"', '"') if quote == '"' else value[1:-1].replace("''", "'")
    return value.removeprefix("[[").removesuffix("]]")
