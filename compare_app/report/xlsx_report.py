"""The tables as sheets of one spreadsheet: headers that stay, filters on, long texts wrapped, nothing run as a formula."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING

from compare_app.about import PROGRAM
from compare_app.model.comparison import Comparison
from compare_app.report.packing import packed
from compare_app.report.tables import Cell, Table, tables

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.worksheet import Worksheet

_MOST_SIGNS = 32_000  # of a cell; the format ends at 32,767 UTF-16 units
_MOST_ROWS = 1_048_575  # of a sheet, without its header
_WIDTHS = {
    "text": 70,
    "note": 50,
    "words": 50,
    "a_text": 50,
    "b_text": 50,
    "a_words": 28,
    "b_words": 28,
    "lost": 28,
    "gained": 28,
    "message": 70,
}
_WIDTHS |= {"value": 70, "story_title": 30, "title": 30, "path": 30, "sha256": 16, "name": 20, "sentences": 16}
_WIDTH = 12


def render(comparison: Comparison) -> bytes:
    """The spreadsheet's bytes; the same for the same comparison."""
    return workbook(tables(comparison))


def workbook(sheets: Iterable[Table]) -> bytes:
    """Tables as the sheets of one spreadsheet."""
    from xlsxwriter import Workbook

    data = io.BytesIO()
    plain = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with Workbook(data, plain) as book:
        book.set_properties({"comments": PROGRAM, "created": datetime(2000, 1, 1)})
        for table in sheets:
            _sheet(book, table)
    with zipfile.ZipFile(data) as made:  # packed again with the mark by which the program knows its own files
        return packed({name: made.read(name) for name in made.namelist()})


def _sheet(book: Workbook, table: Table) -> None:
    sheet = book.add_worksheet(table.name)
    head = book.add_format({"bold": True, "bottom": 1, "valign": "top"})
    body = book.add_format({"text_wrap": True, "valign": "top"})
    for column, name in enumerate(table.header):
        sheet.set_column(column, column, _WIDTHS.get(name, _WIDTH), body)
        sheet.write_string(0, column, name, head)
    for number, row in enumerate(table.rows[:_MOST_ROWS], 1):
        for column, cell in enumerate(row):
            _write(sheet, number, column, cell)
    sheet.freeze_panes(1, 0)
    if table.rows:
        sheet.autofilter(0, 0, len(table.rows), len(table.header) - 1)


def _write(sheet: Worksheet, row: int, column: int, cell: Cell) -> None:
    if isinstance(cell, bool):
        sheet.write_boolean(row, column, cell)
    elif isinstance(cell, int | float):
        sheet.write_number(row, column, cell)
    elif cell:
        sheet.write_string(row, column, cell.encode("utf-8", "replace").decode("utf-8")[:_MOST_SIGNS])
