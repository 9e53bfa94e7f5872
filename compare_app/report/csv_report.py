"""The tables as CSV files in one zip: UTF-8 without a mark, comma, quotes where needed, lines end with CRLF (RFC 4180)."""

from __future__ import annotations

import csv
import io
import zipfile

from compare_app.model.comparison import Comparison
from compare_app.report.packing import packed
from compare_app.report.tables import Cell, Table, tables

#: A spreadsheet takes a cell that begins so for a formula, and runs it; a source must not be able to make it do that.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def render(comparison: Comparison) -> bytes:
    """A zip of one CSV file a table."""
    return packed({f"{table.name}.csv": as_csv(table) for table in tables(comparison)}, zipfile.ZIP_DEFLATED)


def as_csv(table: Table) -> bytes:
    """One table."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(table.header)
    writer.writerows([_plain(cell) for cell in row] for row in table.rows)
    return text.getvalue().encode("utf-8", "replace")


def _plain(cell: Cell) -> str | int | float:
    """A value as spreadsheets and R read it; an apostrophe goes before what would be run as a formula."""
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "TRUE" if cell else "FALSE"
    if isinstance(cell, str) and cell.startswith(_FORMULA):
        return f"'{cell}"
    return cell
