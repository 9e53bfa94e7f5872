"""The readers of tables of articles: .csv, .tsv, .json, .jsonl."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterator, Mapping

from compare_app.readers.article import Found
from compare_app.readers.encodings.decoding import decode_with
from compare_app.readers.errors import CannotRead
from compare_app.readers.exports.zotero import WITHOUT_TEXTS, is_reference
from compare_app.readers.options import DEFAULTS, ReadOptions
from compare_app.readers.tables.columns import Row
from compare_app.readers.tables.rows import articles_of_rows, named_rows

#: Longer values of a list are paragraphs, no names.
_LONGEST_NAME = 80
_BEFORE_NAMES = frozenset({"by", "von", "par", "por", "di", "door"})
#: Kinds of blocks that hold no text of the article.
_NO_TEXT = re.compile(r"image|picture|photo|video|audio|embed|gallery|advert|newsletter|related|link-?list|promo", re.I)
_LONGEST_CELL = 20_000_000
#: Objects inside objects are flattened so deep: {"source": {"name": "Coast News"}} becomes "source.name".
_DEEPEST = 4


def read_csv(data: bytes, options: ReadOptions = DEFAULTS) -> Iterator[Found]:
    """One article a row of a table with commas, semicolons or tabs."""
    decoded = decode_with(data, options)
    csv.field_size_limit(_LONGEST_CELL)
    try:
        rows = list(_csv_rows(decoded.text))
    except csv.Error as error:
        raise CannotRead(
            "damaged", "is no table that can be read; save it again as CSV from the program that wrote it"
        ) from error
    yield from articles_of_rows(rows, options, decoded.encoding)


def read_json(data: bytes, options: ReadOptions = DEFAULTS) -> Iterator[Found]:
    """One article an object of a list, wherever in the file the list is."""
    decoded = decode_with(data, options)
    try:
        value = json.loads(decoded.text, strict=False)
    except json.JSONDecodeError:
        yield from read_json_lines(data, options)  # many call files of lines .json
        return
    objects = _objects(value, 0)
    if not options.columns and objects and all(map(is_reference, objects)):
        raise CannotRead("unsupported", WITHOUT_TEXTS)
    yield from articles_of_rows([_flat(item) for item in objects], options, decoded.encoding)


def read_json_lines(data: bytes, options: ReadOptions = DEFAULTS) -> Iterator[Found]:
    """One article a line; lines that are no objects are counted and said."""
    decoded = decode_with(data, options)
    rows: list[Row] = []
    broken = 0
    for line in decoded.text.split("\n"):
        if not line.strip():
            continue
        try:
            value = json.loads(line, strict=False)
        except (ValueError, RecursionError):
            broken += 1
            continue
        rows += [_flat(value)] if isinstance(value, dict) else []
    if not rows:
        raise CannotRead("damaged", "is no JSON that can be read; save it again from the program that wrote it")
    yield from articles_of_rows(rows, options, decoded.encoding)
    if broken:
        lines = "1 line that is no JSON; it was" if broken == 1 else f"{broken} lines that are no JSON; they were"
        yield CannotRead("damaged", f"has {lines} left out")


def rows_of(data: bytes, kind: str, options: ReadOptions = DEFAULTS) -> list[Row]:
    """A table's rows, for showing what its columns were taken for."""
    if kind == "xlsx":
        from compare_app.readers.tables.xlsx import sheets

        return next(iter(sheets(data)), [])
    text = decode_with(data, options).text
    if kind == "csv":
        csv.field_size_limit(_LONGEST_CELL)
        return list(_csv_rows(text))
    try:
        return [_flat(item) for item in _objects(json.loads(text, strict=False), 0)]
    except json.JSONDecodeError:
        return [
            _flat(value)
            for line in text.split("\n")
            if line.strip() and isinstance(value := json.loads(line, strict=False), dict)
        ]


def _csv_rows(text: str) -> Iterator[Row]:
    if re.match(r"sep=.\n", text):  # a line for Excel alone
        text = text.split("\n", 1)[1]
    first = text.split("\n", 1)[0]
    delimiter = max("\t;,|", key=first.count)
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    yield from named_rows(row for row in rows if any(row))


def _objects(value: object, depth: int) -> list[Mapping[str, object]]:
    """The longest list of objects in a JSON value, or the value itself."""
    if isinstance(value, list):
        return [item for item in value if isinstance(item, dict)]
    if not isinstance(value, dict) or depth > _DEEPEST:
        return []
    lists = [_objects(part, depth + 1) for part in value.values() if isinstance(part, (list, dict))]
    longest = max(lists, key=len, default=[])
    own = any(isinstance(part, str) and len(part) > 200 for part in value.values())
    return [value] if own or not longest or (_is_titled(value) and all(map(_is_block, longest))) else longest


def _is_titled(item: Mapping[str, object]) -> bool:
    return any(key.lower() in ("title", "headline") for key in item)


def _is_block(item: Mapping[str, object]) -> bool:
    """Whether an object is a piece of an article, which says of what kind it is and has no title."""
    return isinstance(item.get("type"), str) and not _is_titled(item)


def _listed(values: list[object]) -> str:
    """The words in a list, and the names of the objects in it, such as persons; long ones are paragraphs."""
    words = [item.strip() for item in map(_worded, values) if isinstance(item, str) and item.strip()]
    if any(len(item) > _LONGEST_NAME for item in words):
        return "\n\n".join(words)
    if len(words) > 1 and words[0].lower() in _BEFORE_NAMES:  # a line that was taken apart: ["By", "Ana Brill"]
        words = [f"{words[0]} {words[1]}", *words[2:]]
    return ", ".join(words)


def _worded(item: object) -> object:
    """A value of a list, or of the objects in it what names or words them: persons by their names, blocks of a text by their texts.

    What a block says of itself (its kind) must be that of a text.
    """
    if not isinstance(item, dict):
        return item
    kind = item.get("type")
    if isinstance(kind, str) and _NO_TEXT.search(kind):
        return None
    return next(
        (item[key] for key in ("name", "text", "content", "value", "paragraph") if isinstance(item.get(key), str)), None
    )


def _flat(value: Mapping[str, object], before: str = "", depth: int = 0) -> dict[str, str]:
    row: dict[str, str] = {}
    for key, part in value.items():
        name = f"{before}{key}"
        if isinstance(part, dict) and depth < _DEEPEST:
            row |= _flat(part, f"{name}.", depth + 1)
        elif isinstance(part, list):
            row[name] = _listed(part)
        elif isinstance(part, (str, int, float)) and not isinstance(part, bool):
            row[name] = str(part)
    return row
