"""From the rows of a table, whatever file they stand in, to articles."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from compare_app.readers.article import Article, Found
from compare_app.readers.encodings.entities import read_out
from compare_app.readers.errors import CannotRead, Empty
from compare_app.readers.exports.parts import exported
from compare_app.readers.layout import paragraphs_of
from compare_app.readers.options import ReadOptions
from compare_app.readers.tables.columns import Field, Row, guess_columns, has_header

#: A list as Python and other languages write one: ['Ana Brill', 'Tom Aske'].
_ONE = r"(?:'[^']*'|\"[^\"]*\")"
#: ['Dam', 'Osk']: a list as Python writes it
_LIST = re.compile(rf"\[(?:{_ONE}(?:, ?{_ONE})*)?\]")
#: <p>, </div>
_MARKUP = re.compile(r"</?(?:p|div|br|h[1-6]|article|span)\b[^>]{0,300}>", re.I)


def named_rows(rows: Iterable[Sequence[str]]) -> Iterator[Row]:
    """Rows by the names in the first; where that is an article already, by numbers."""
    left = iter(rows)
    first = next(left, [])
    named = has_header(first)
    header = [(" ".join(name.split()) if named else "") or f"column {i}" for i, name in enumerate(first, 1)]
    for row in left if named else (first, *left):
        yield dict(zip(header, row, strict=False))


def articles_of_rows(rows: Sequence[Row], options: ReadOptions, encoding: str | None) -> Iterator[Found]:
    """One article a row, the columns guessed or as `options` say. Raises CannotRead where there are none."""
    if not rows:
        raise CannotRead("empty", "holds no rows; nothing was lost by leaving it out")
    columns = guess_columns(rows, options.columns)
    without = 0
    for row in rows:
        try:
            yield replace(_article(row, columns, mend=options.mend), encoding=encoding)
        except Empty:
            without += 1
    if without == len(rows):
        raise Empty
    if without:
        rows_without = "1 row without a text; it was" if without == 1 else f"{without} rows without a text; they were"
        yield CannotRead("empty", f"has {rows_without} left out")


def _article(row: Row, columns: Mapping[Field, str], *, mend: bool) -> Article:
    text = row.get(columns["text"], "")
    values: dict[str, str] = {
        field: " ".join(row.get(column, "").split()) for field, column in columns.items() if field != "text"
    }
    values["author"] = "; ".join(_listed(values.get("author", "")))
    is_markup = len(_MARKUP.findall(text)) >= 2
    if is_markup or mend:  # where the text is written as a page, its title is, too
        values = {field: read_out(value) for field, value in values.items()}
    return exported(
        _without_outlet(values.pop("title", ""), values.get("outlet", "")),
        _of_markup(text) if is_markup else _paragraphs(read_out(text) if mend else text),
        values,
    )


def _listed(cell: str) -> list[str]:
    """The names in a cell that holds a list as a program writes it, or the cell as it is."""
    if not _LIST.fullmatch(cell):
        return [cell]
    return [name for pair in re.findall(r"'([^']*)'|\"([^\"]*)\"", cell) if (name := "".join(pair).strip())]


def _without_outlet(title: str, outlet: str) -> str | None:
    """A title without the outlet's name that search services hang behind it."""
    for mark in (" - ", " | ", " – ", " — "):
        if outlet and title.endswith(f"{mark}{outlet}"):
            return title.removesuffix(f"{mark}{outlet}") or None
    return title or None


def _of_markup(cell: str) -> list[str]:
    from compare_app.readers.web.blocks import visible_blocks
    from compare_app.readers.web.page import parse_page

    return [block.text for block in visible_blocks(parse_page(cell))]


def _paragraphs(cell: str) -> list[str]:
    text = cell.replace("\r\n", "\n").replace("\r", "\n")
    return [place.span.of(text) for place in paragraphs_of(text)]
