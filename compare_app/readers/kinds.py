"""Which reader a file needs: by the ending of its name, and by its first bytes where they say otherwise."""

from __future__ import annotations

import re
from pathlib import Path

from compare_app.readers.source import first_bytes

_ENDINGS = {
    ".txt": "text", ".text": "text", ".asc": "text",
    ".html": "page", ".htm": "page", ".xhtml": "page", ".xht": "page", ".shtml": "page",
    ".md": "markdown", ".markdown": "markdown",
    ".epub": "epub", ".eml": "mail", ".mbox": "mailbox", ".mht": "saved page", ".mhtml": "saved page",
    ".webarchive": "web archive",
    ".csv": "csv", ".tsv": "csv", ".tab": "csv", ".xlsx": "xlsx", ".xlsm": "xlsx", ".json": "json", ".jsonl": "json lines", ".ndjson": "json lines",
    ".zip": "zip", ".warc": "warc", ".warc.gz": "warc",
    ".ris": "references", ".rdf": "references",
    ".docx": "docx", ".docm": "docx", ".doc": "word", ".dotx": "docx", ".rtf": "rtf", ".pdf": "pdf", ".odt": "odt", ".ott": "odt",
    ".fodt": "flat odt", ".xml": "xml", ".nitf": "xml", ".newsml": "xml", ".tei": "xml", ".rss": "feed", ".atom": "feed", ".enex": "feed",
}  # fmt: skip
#: Read in this process: nothing but our own code touches them.
READ_HERE = frozenset({"text"})
#: Files that hold many articles, and may be larger.
CONTAINERS = frozenset({"zip", "warc", "mailbox", "csv", "xlsx", "json", "json lines", "feed"})
#: The kinds of XML that are read, by the name of the first element in small letters.
_ROOTS = {
    "nitf": "agency xml", "newsitem": "agency xml", "newsmessage": "agency xml", "newsml": "agency xml",
    "rss": "feed", "feed": "feed", "rdf": "feed", "en-export": "feed", "tei": "text xml", "tei.2": "text xml", "teicorpus": "text xml", "doc": "text xml", "html": "page", "office:document": "flat odt",
}  # fmt: skip
#: What stands before it is passed over once and never tried again in other parts, which would take hours on a file made for that.
_ROOT = re.compile(rb"(?>\s|<\?.*?\?>|<!--.*?-->|<!DOCTYPE[^<>\[]*(?:\[.*?\]\s*)?>)*+<([\w:.-]+)", re.S)
#: What the program itself writes; its own reports are no articles.
_OWN_ENDINGS = (".storycompare", ".storycompare-journal", ".storycompare-wal", ".storycompare-shm")
_OWN_MARKS = (
    b'"format": "compare-app/report"',
    b'"format":"compare-app/report"',
    b'name="generator" content="compare-app',
    b"\x12\0compare-app/report",  # the mark in a zip's first header, behind its length
    "compare-app ".encode("utf-16-be"),  # a PDF's creator
    b"urn:compare-app:report",
    b'ident="compare-app"',
)
_OWN_REPORTS = frozenset((".json", ".html", ".docx", ".zip", ".pdf", ".qdpx", ".xml", ".jsonld", ".xlsx"))
_LOOKED_AT = 1024
_SIGNS = {b"%PDF-": "pdf", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1": "old office"}


def kind_of(path: Path) -> str | None:
    """The kind of reader for a file: what its first bytes are sure of, else what its name promises."""
    promised = kind_by_name(path.name)
    head = first_bytes(path, _LOOKED_AT)
    if promised is None and _looks_like_text(head):
        promised = "text"  # a person gave a file whose name says nothing
    return kind_by_bytes(head, promised) or promised


def kind_by_name(name: str) -> str | None:
    """The kind of file that the name's ending promises."""
    lower = name.lower()
    return next((kind for ending, kind in _ENDINGS.items() if lower.endswith(ending)), None)


def kind_by_bytes(head: bytes, promised: str | None) -> str | None:
    """What the first bytes are sure of, where names often promise something else; None where they are sure of nothing."""
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n")[:200].lower()
    for sign, kind in _SIGNS.items():
        if head.startswith(sign):
            return kind
    if start.startswith(b"{\\rtf"):
        return "rtf"
    if promised in ("docx", "odt", "flat odt", "markdown", "word") and start.startswith((b"<!doctype html", b"<html")):
        return "page"
    if head.startswith(b"PK\x03\x04"):
        return _zip_kind(head, promised)
    if promised == "xml":
        return _xml_kind(head)
    return (
        "saved page"
        if promised == "page" and re.match(rb"(?:from|mime-version|snapshot-content-location):", start)
        else None
    )


def _zip_kind(head: bytes, promised: str | None) -> str | None:
    if b"mimetypeapplication/epub+zip" in head:
        return "epub"
    if b"mimetypeapplication/vnd.oasis.opendocument.text" in head:
        return "odt"
    return "docx" if promised == "word" or (promised == "rtf" and b"word/" in head) else None


def _xml_kind(head: bytes) -> str | None:
    root = _ROOT.match(head[:_LOOKED_AT].removeprefix(b"\xef\xbb\xbf"))
    name = root[1].decode("ascii", "replace").lower() if root else ""
    return _ROOTS.get(name) or _ROOTS.get(name.rpartition(":")[2])


def is_known(path: Path) -> bool:
    """Whether a file in a folder is worth opening: by its name, or as text where its name has no ending at all."""
    promised = kind_by_name(path.name)
    if promised is not None:
        return promised != "xml" or kind_of(path) != "xml"  # most of what is XML is no article
    return "." not in path.name and _looks_like_text(first_bytes(path, _LOOKED_AT))


def _looks_like_text(head: bytes) -> bool:
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return True
    return (
        len(head) > 20
        and not head.lstrip().startswith(b"<?xml")
        and not re.search(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]", head)
    )


#: How the tables begin that a report is written as.
_OWN_TABLES = (
    b"story,story_title,version,path,", b"story,row,version,outlet,sentences,", b"story,a_version,b_version,a_sentence,",
    b"story,version,outlet,quote,kind,", b"story,a_version,b_version,a_quote,", b"story,claim,weight,first_seen,",
    b"story,story_title,note,about,", b"note,version,path,start,", b"code,name,parent,colour,", b"correction,kind,value,story,",
    b"path,kind,message\r\n", b"name,value\r\n", b"\xef\xbb\xbfid,name,parent,colour,description\r\n",
)  # fmt: skip


def is_own_file(path: Path) -> bool:
    """Whether this program wrote it: a project file, or a report by the mark at its beginning."""
    if path.name.lower().endswith(_OWN_ENDINGS):
        return True
    if path.suffix.lower() == ".csv":
        return first_bytes(path, _LOOKED_AT).startswith(_OWN_TABLES)
    return path.suffix.lower() in _OWN_REPORTS and any(mark in first_bytes(path, _LOOKED_AT) for mark in _OWN_MARKS)
