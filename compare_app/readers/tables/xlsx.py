"""Spreadsheets of articles (.xlsx): every sheet a table with a header, dates as their formats say.

Own reader over the same careful packages as Word files: openpyxl would be a dependency for four kinds of parts.
"""

from __future__ import annotations

import posixpath
import re
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from xml.etree.ElementTree import Element

from compare_app.readers.article import Found
from compare_app.readers.errors import CannotRead
from compare_app.readers.office.package import opened, xml_of
from compare_app.readers.options import DEFAULTS, ReadOptions
from compare_app.readers.tables.columns import Row
from compare_app.readers.tables.rows import articles_of_rows, named_rows
from compare_app.readers.xml_tree import local_name

_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_STRICT_RELATION = "{http://purl.oclc.org/ooxml/officeDocument/relationships}id"
#: Numbers of the built-in formats that show a date.
_DATES = frozenset({14, 15, 16, 17, 22, 27, 30, 36, 50, 57})
#: A format of the user's own shows a date where years or days stand in it, outside of quoted words and colours.
_OWN_DATE = re.compile(r"[yd]", re.I)
#: What a number format only shows, and that is no code: "km", [Red], \-
_QUOTED = re.compile(r'"[^"]*"|\[[^\]]*\]|\\.')
#: Days of this program's calendar; Excel counts the day that 1900 did not have.
_EPOCH, _EPOCH_MAC = datetime(1899, 12, 30), datetime(1904, 1, 1)
_MOST_COLUMNS = 1000


def read_xlsx(data: bytes, options: ReadOptions = DEFAULTS) -> Iterator[Found]:
    """One article a row of every sheet that holds articles."""
    nothing: CannotRead | None = None
    some = False
    for rows in sheets(data):
        try:
            yield from articles_of_rows(rows, options, None)
            some = True
        except CannotRead as trouble:  # a sheet of notes beside one of articles
            nothing = nothing or trouble
    if not some:
        raise nothing or CannotRead("empty", "holds no rows; nothing was lost by leaving it out")


def sheets(data: bytes) -> list[list[Row]]:
    """The rows of every sheet that has any, by their columns' names."""
    with opened(data) as package:
        book = xml_of(package, "xl/workbook.xml")
        if book is None:
            raise CannotRead("damaged", "holds no spreadsheet; open it in the program that wrote it and save it again")
        reader = _Book(package, book)
        found = [_named(reader.rows(name)) for name in reader.sheets]
    return [rows for rows in found if rows]


def _named(rows: Iterator[list[str]]) -> list[Row]:
    """Rows by the names in the first that has any."""
    return list(named_rows(row for row in rows if any(cell.strip() for cell in row)))


class _Book:
    """A workbook: where its sheets are, its words, and which formats show dates."""

    def __init__(self, package: zipfile.ZipFile, book: Element) -> None:
        self._package = package
        properties = next((e for e in book.iter() if local_name(e) == "workbookPr"), None)
        mac = properties is not None and properties.get("date1904") in ("1", "true")
        self._epoch = _EPOCH_MAC if mac else _EPOCH
        self._words = self._shared_words()
        self._dates = self._date_styles()
        targets = self._targets()
        ids = [e.get(_RELATION) or e.get(_STRICT_RELATION) or "" for e in book.iter() if local_name(e) == "sheet"]
        self.sheets = [targets[i] for i in ids if i in targets]

    def rows(self, name: str) -> Iterator[list[str]]:
        """The cells of each row of a sheet as text."""
        root = xml_of(self._package, name)
        for row in root.iter() if root is not None else ():
            if local_name(row) == "row":
                cells = {place: self._text(c) for i, c in enumerate(row) if (place := _place(c, i)) < _MOST_COLUMNS}
                yield [cells.get(i, "") for i in range(max(cells, default=-1) + 1)]

    def _text(self, cell: Element) -> str:
        kind = cell.get("t", "n")
        if kind == "inlineStr":
            return _words_of(cell)
        value = next((e.text or "" for e in cell if local_name(e) == "v"), "")
        if kind == "s":
            return self._words[int(value)] if value.isdigit() and int(value) < len(self._words) else ""
        if kind == "n" and value and cell.get("s", "0") in self._dates:
            return _date(value, self._epoch)
        return "" if kind == "e" else value

    def _shared_words(self) -> list[str]:
        root = xml_of(self._package, "xl/sharedStrings.xml")
        return [] if root is None else [_words_of(item) for item in root if local_name(item) == "si"]

    def _date_styles(self) -> frozenset[str]:
        """The numbers of the cell styles that show a date."""
        root = xml_of(self._package, "xl/styles.xml")
        if root is None:
            return frozenset()
        own = {e.get("numFmtId"): e.get("formatCode", "") for e in root.iter() if local_name(e) == "numFmt"}
        styles = next((list(e) for e in root.iter() if local_name(e) == "cellXfs"), [])
        return frozenset(str(i) for i, style in enumerate(styles) if _shows_date(style.get("numFmtId", "0"), own))

    def _targets(self) -> dict[str, str]:
        """Where the parts are that the workbook names."""
        root = xml_of(self._package, "xl/_rels/workbook.xml.rels")
        found: dict[str, str] = {}
        for relation in root if root is not None else ():
            target = relation.get("Target", "")
            found[relation.get("Id", "")] = posixpath.normpath(posixpath.join("/xl", target)).lstrip("/")
        return found


def _shows_date(number: str, own: Mapping[str | None, str]) -> bool:
    code = own.get(number)
    if code is not None:
        return _OWN_DATE.search(_QUOTED.sub("", code)) is not None
    return number.isdigit() and int(number) in _DATES


def _date(value: str, epoch: datetime) -> str:
    """A count of days as a date, with the time of day where there is one."""
    try:
        when = epoch + timedelta(seconds=round(float(value) * 86_400))
    except (ValueError, OverflowError):
        return value
    day = (when.hour, when.minute, when.second) == (0, 0, 0)
    return when.date().isoformat() if day else when.isoformat(timespec="minutes")


def _place(cell: Element, otherwise: int) -> int:
    """The column's number from 0: `C7` is 2."""
    letters = re.match(r"[A-Z]{1,3}", cell.get("r", ""))
    if letters is None:
        return otherwise
    number = 0
    for letter in letters[0]:
        number = 26 * number + ord(letter) - 64
    return number - 1


def _words_of(item: Element) -> str:
    """The text of a string with its runs; what says how Japanese is spoken is left out."""
    return "".join(_runs(item))


def _runs(item: Element) -> Sequence[str]:
    found: list[str] = []
    for part in item:
        if local_name(part) == "t":
            found.append(part.text or "")
        elif local_name(part) in ("r", "is"):
            found += _runs(part)
    return found
