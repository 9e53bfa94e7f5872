"""The readers by the kind of file they read; each is imported when its first file comes."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from importlib import import_module

from compare_app.readers.article import Found
from compare_app.readers.errors import CannotRead
from compare_app.readers.options import ReadOptions

Reader = Callable[[bytes, ReadOptions], Iterable[Found]]

#: Kind: module and function.
_READERS = {
    "text": ("plain_text", "read_text"),
    "page": ("web.page", "read_page"),
    "markdown": ("markdown", "read_markdown"),
    "docx": ("office.docx", "read_docx"),
    "pdf": ("pdf.reader", "read_pdf"),
    "epub": ("epub", "read_epub"),
    "mail": ("mail", "read_message"),
    "mailbox": ("mail", "read_mailbox"),
    "saved page": ("mail", "read_saved_page"),
    "web archive": ("web.safari", "read_web_archive"),
    "csv": ("tables.reader", "read_csv"),
    "xlsx": ("tables.xlsx", "read_xlsx"),
    "json": ("tables.reader", "read_json"),
    "json lines": ("tables.reader", "read_json_lines"),
    "references": ("exports.zotero", "read_references"),
    "zip": ("containers", "read_zip"),
    "warc": ("containers", "read_warc"),
    "rtf": ("rtf", "read_rtf"),
    "odt": ("office.odt", "read_odt"),
    "flat odt": ("office.odt", "read_flat_odt"),
    "agency xml": ("markup.reader", "read_agency"),
    "feed": ("markup.reader", "read_feed"),
    "text xml": ("markup.reader", "read_collection"),
}
#: The kinds of files that can be read.
KINDS_READ = frozenset(_READERS)
#: What cannot be read, and what to do about it.
_ADVICE = {
    "old office": "is in the format of old Word; save it as DOCX and open that",
    "word": "is no Word file that can be read; save it as DOCX and open that",
}


def reader_for(kind: str | None) -> Reader:
    """The reader of a kind of file. Raises CannotRead where there is none."""
    if kind not in _READERS:
        raise CannotRead(
            "unsupported", _ADVICE.get(kind or "", "is of no kind that can be read; save it as text, HTML, DOCX or PDF")
        )
    module, function = _READERS[kind]
    reader: Reader = getattr(import_module(f".{module}", __package__), function)
    return reader
