"""Zotero: an export (.ris or .rdf) beside a folder `files/` of snapshots. The snapshots are the articles; the export knows
more about each than the page itself may state.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from functools import lru_cache
from pathlib import Path
from urllib.parse import unquote
from xml.etree.ElementTree import Element

from compare_app.model.document import Metadata
from compare_app.readers.address import taken_from
from compare_app.readers.beside import exports_beside
from compare_app.readers.dates import parse_date
from compare_app.readers.encodings.decoding import decode
from compare_app.readers.errors import CannotRead
from compare_app.readers.exports.parts import language_tag
from compare_app.readers.options import DEFAULTS, ReadOptions
from compare_app.readers.source import load, size_of
from compare_app.readers.xml_tree import local_name, tree_of

_LARGEST = 20 << 20
#: TI  - Dam breaks at Osk
_RIS_LINE = re.compile(r"([A-Z][A-Z0-9])  - ?(.*)")
_RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"

#: What to do with references alone.
WITHOUT_TEXTS = "holds references without their texts; export them with their files from Zotero and open that folder"
#: Kinds of works in CSL that news are filed under.
_CSL_TYPES = frozenset(
    {"article", "article-newspaper", "article-magazine", "article-journal", "post", "post-weblog", "webpage", "broadcast", "report", "interview"}
)  # fmt: skip
_TEXTS = frozenset({"text", "body", "content", "fulltext", "full_text", "articleBody"})

References = dict[str, Metadata]


def metadata_beside(path: Path) -> Metadata | None:
    """What a Zotero export says of this snapshot (`files/12/page.html` beside the export); None where there is none."""
    exports = exports_beside(path)
    if not exports:
        return None
    relative = path.relative_to(path.parents[2]).as_posix()
    try:
        found = (_references(export, size_of(export)).get(relative) for export in exports)
        return next((metadata for metadata in found if metadata is not None), None)
    except OSError:
        return None


def read_references(data: bytes, _: ReadOptions = DEFAULTS) -> Iterator[CannotRead]:
    """Say that references alone are no articles."""
    if data:
        yield CannotRead("unsupported", WITHOUT_TEXTS)


def is_reference(item: Mapping[str, object]) -> bool:
    """Whether a JSON object is a reference in CSL, as Zotero exports them: who published what when, and no text."""
    kind = item.get("type")
    return isinstance(kind, str) and kind in _CSL_TYPES and "title" in item and not _TEXTS & item.keys()


@lru_cache(maxsize=8)
def _references(path: Path, size: int) -> References:
    """The references of an export by the snapshot they name; `size` makes a changed file a new one."""
    if not 0 < size <= _LARGEST:
        return {}
    try:
        return references_in(load(path, _LARGEST), path.suffix.lower())
    except CannotRead:
        return {}


def references_in(data: bytes, ending: str) -> References:
    """The references of an export (`.ris` or `.rdf`) by the snapshot they name; none of what cannot be understood."""
    try:
        return dict(_from_ris(decode(data).text) if ending == ".ris" else _from_rdf(data))
    except (CannotRead, ValueError, SyntaxError):
        return {}


def _from_ris(text: str) -> Iterator[tuple[str, Metadata]]:
    """The references of a RIS file, by the snapshots they name."""
    fields: dict[str, list[str]] = {}
    for line in text.split("\n"):
        match = _RIS_LINE.match(line.strip("\ufeff\r "))
        if not match:
            continue
        name, value = match[1], match[2].strip()
        if name == "ER":
            yield from _snapshots(fields)
            fields = {}
        else:
            fields.setdefault(name, []).append(value)


def _snapshots(fields: dict[str, list[str]]) -> Iterator[tuple[str, Metadata]]:
    """One reference, once for each snapshot that it names."""

    def first(*names: str) -> str | None:
        return next((value for name in names for value in fields.get(name, []) if value), None)

    authors = [" ".join(reversed(name.split(", ", 1))) for name in fields.get("AU", []) + fields.get("A1", [])]
    metadata = _dated(
        Metadata(
            title=first("TI", "T1"),
            outlet=first("T2", "JO", "JF", "PB"),
            author=", ".join(authors) or None,
            language=language_tag(first("LA")),
            address=taken_from(next((url for url in fields.get("UR", []) if "files/" not in url), None)).address,
            captured=_moment(first("Y2")),
        ),
        first("DA", "PY", "Y1"),
    )
    for name in ("L1", "L2", "L3", "L4", "UR"):
        for value in fields.get(name, []):
            if "files/" in value:
                yield unquote(value[value.index("files/") :]), metadata


def _from_rdf(data: bytes) -> Iterator[tuple[str, Metadata]]:
    """The references of an RDF file, by the snapshots they name."""
    root = tree_of(data)
    paths = {}
    for element in root.iter():
        if local_name(element) == "Attachment":
            target = next((e.get(f"{_RDF}resource") or "" for e in element.iter() if local_name(e) == "resource"), "")
            paths[element.get(f"{_RDF}about")] = unquote(target)
    for item in root:
        links = [e.get(f"{_RDF}resource") for e in item if local_name(e) == "link"]
        if links and local_name(item) != "Attachment":
            metadata = _of_item(item)
            yield from ((paths[link], metadata) for link in links if paths.get(link))


def _of_item(item: Element) -> Metadata:
    """What an item in RDF states."""

    def own(name: str) -> str | None:
        return next((" ".join("".join(e.itertext()).split()) for e in item if local_name(e) == name), None)

    surnames = [
        " ".join(_words(person, "givenName", "givenname") + _words(person, "surname"))
        for person in item.iter()
        if local_name(person) == "Person"
    ]
    outlet = next((title for part in item if local_name(part) == "isPartOf" for title in _words(part, "title")), None)
    metadata = Metadata(
        title=own("title"),
        outlet=outlet,
        author=", ".join(filter(None, surnames)) or None,
        language=language_tag(own("language")),
        address=next((found for word in _words(item, "value") if (found := taken_from(word).address)), None),
        captured=_moment(own("dateSubmitted")),
    )
    return _dated(metadata, own("date"))


def _moment(text: str | None) -> datetime | None:
    """When a snapshot was taken: 2031/05/06/10:00:00 in RIS, 2031-05-06 10:00:00 in RDF."""
    date = parse_date(re.sub(r"(?<=\d)/(?=\d\d?:)", " ", text or ""))
    return date[0] if date else None


def _words(element: Element, *names: str) -> list[str]:
    return [
        " ".join((e.text or "").split()) for e in element.iter() if local_name(e) in names and (e.text or "").strip()
    ]


def _dated(metadata: Metadata, text: str | None) -> Metadata:
    date = parse_date((text or "").rstrip("/"))
    return replace(metadata, published=date[0], published_precision=date[1]) if date else metadata
