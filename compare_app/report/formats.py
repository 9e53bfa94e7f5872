"""The formats that a comparison can be handed on in; each module is loaded when its format is asked for."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import cast

from compare_app.model.comparison import Comparison
from compare_app.report.pacing import Told, heard


@dataclass(frozen=True, slots=True)
class Format:
    """A format by name: the file name's ending, what it is for, where `render(comparison) -> bytes` lives, and an ending that people
    type for it.
    """

    name: str
    suffix: str
    about: str
    module: str
    also: str = ""

    def render(self, comparison: Comparison, told: Told | None = None) -> bytes:
        """The whole file; `told` hears how far it has come, and may stop it by raising Cancelled."""
        with heard(told):
            return cast(bytes, import_module(self.module).render(comparison))


FORMATS: dict[str, Format] = {
    f.name: f
    for f in (
        Format("html", ".html", "one page to read, print and pass on", "compare_app.report.html_report", ".htm"),
        Format("docx", ".docx", "side by side in a word processor", "compare_app.report.docx_report"),
        Format("pdf", ".pdf", "pages to print and to file", "compare_app.ui.pdf_report"),
        Format("json", ".json", "everything, for programs", "compare_app.report.json_report"),
        Format("xlsx", ".xlsx", "tables for a spreadsheet", "compare_app.report.xlsx_report"),
        Format("csv", ".zip", "the same tables as CSV files in a zip", "compare_app.report.csv_report", ".csv"),
        Format(
            "refi", ".qdpx", "coded sources for NVivo, ATLAS.ti, MAXQDA, QualCoder", "compare_app.report.refi_report"
        ),
        Format("tei", ".xml", "an apparatus in TEI, for editors", "compare_app.report.tei_report"),
        Format("annotations", ".jsonld", "the changes as W3C Web Annotations", "compare_app.report.annotation_report"),
    )
}


#: The tables of the spreadsheet and the CSV files; those of the user's own are there where a project was asked.
TABLES = (
    "versions", "passages", "changes", "quotes", "quote_events", "claims", "notes", "note_words", "codebook",
    "user_corrections", "problems", "provenance",
)  # fmt: skip


def by_suffix(suffix: str) -> Format | None:
    """The format of files that end like this."""
    return next((f for f in FORMATS.values() if f.suffix == suffix.lower()), None)
