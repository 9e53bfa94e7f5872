"""Codebooks in and out: CSV, JSON, and REFI-QDA (.qdc, and the codebook of a .qdpx project), which other programs read.

Ids are kept on the way out and in, so that a codebook that goes to a colleague and comes back is the same codebook.
"""

from __future__ import annotations

import csv
import io
import json
import re
import zipfile
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from uuid import UUID
from xml.etree import ElementTree as Xml

from compare_app.about import PROGRAM
from compare_app.model.remarks import COLOUR
from compare_app.project.errors import ProjectError
from compare_app.project.values import Change, Code, Note, Operation, new_id, renewed
from compare_app.readers.xml_tree import local_name

_SPACE = "urn:QDA-XML:codebook:1.0"
_HEADER = ("id", "name", "parent", "colour", "description")
#: Bytes of a codebook; a large one has some hundred codes.
_LARGEST = 8 << 20


class NoCodebook(ProjectError):  # noqa: N818
    """The file holds no codebook that can be read."""

    def __init__(self, name: str, why: str) -> None:
        super().__init__(f"{name} holds no codebook that can be read: {why}.")


# --- out


def as_csv(codes: Iterable[Code]) -> bytes:
    """A table with a header; UTF-8 with a mark, which spreadsheets need."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(_HEADER)
    writer.writerows([c.id, c.name, c.parent or "", c.colour, c.description] for c in codes)
    return text.getvalue().encode("utf-8-sig", "replace")


def as_json(codes: Iterable[Code]) -> bytes:
    """A list of objects."""
    fields = [{name: getattr(code, name) for name in _HEADER} for code in codes]
    return (json.dumps({"codes": fields}, ensure_ascii=False, indent=1) + "\n").encode("utf-8", "replace")


def as_qdc(codes: Sequence[Code]) -> bytes:
    """A REFI-QDA codebook, codes under the codes above them."""
    root = Xml.Element("CodeBook", {"xmlns": _SPACE, "origin": PROGRAM})
    top = Xml.SubElement(root, "Codes")
    known = {code.id for code in codes}
    under: dict[str | None, list[Code]] = {}
    for code in codes:
        under.setdefault(code.parent if code.parent in known else None, []).append(code)
    _write(top, None, under)
    Xml.indent(root, " ")
    return f'<?xml version="1.0" encoding="utf-8"?>\n{Xml.tostring(root, encoding="unicode")}\n'.encode(
        "utf-8", "replace"
    )


def _write(above: Xml.Element, parent: str | None, under: Mapping[str | None, Sequence[Code]]) -> None:
    for code in under.get(parent, ()):
        attributes = {"guid": str(UUID(code.id)), "name": code.name, "isCodable": "true", "color": code.colour}
        element = Xml.SubElement(above, "Code", attributes)
        if code.description:
            Xml.SubElement(element, "Description").text = code.description
        _write(element, code.id, under)


WRITERS: Mapping[str, Callable[[Sequence[Code]], bytes]] = {".csv": as_csv, ".json": as_json, ".qdc": as_qdc}

# --- in


def read_codebook(data: bytes, name: str) -> tuple[Code, ...]:
    """The codes of a file, of the kind that its name ends with. Raises NoCodebook."""
    suffix = name[name.rfind(".") :].lower()
    readers = {".csv": _from_csv, ".json": _from_json, ".qdc": _from_xml, ".qdpx": _from_project}
    if suffix not in readers:
        raise NoCodebook(name, "its name ends neither in .csv, .json, .qdc nor .qdpx")
    if len(data) > _LARGEST and suffix != ".qdpx":
        raise NoCodebook(name, "it is too large")
    try:
        codes = tuple(_sound(readers[suffix](data)))
    except NoCodebook:
        raise
    except (ValueError, KeyError, TypeError, AttributeError, csv.Error, Xml.ParseError, zipfile.BadZipFile) as error:
        raise NoCodebook(name, "it is damaged, or of another kind than its name says") from error
    if not codes:
        raise NoCodebook(name, "there is no code in it")
    return codes


def _from_csv(data: bytes) -> Iterator[Code]:
    text = data.decode("utf-8-sig")
    delimiter = max(";\t,", key=text.split("\n", 1)[0].count)
    rows = csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter)
    yield from _linked([{str(k).strip().lower(): v or "" for k, v in row.items()} for row in rows])


def _from_json(data: bytes) -> Iterator[Code]:
    found = json.loads(data.decode("utf-8-sig"))
    items = found["codes"] if isinstance(found, dict) else found
    yield from _linked([{str(k).lower(): "" if v is None else str(v) for k, v in item.items()} for item in items])


def _linked(items: Sequence[Mapping[str, str]]) -> Iterator[Code]:
    """Codes out of fields; a parent is named by its id or by its name."""
    named = [item for item in items if item.get("name", "").strip()]
    if items and not named:
        raise ValueError("no column of names")
    ids = [_id(item.get("id", "")) for item in named]
    by = {item["name"].strip(): id_ for item, id_ in reversed(list(zip(named, ids, strict=True)))}
    by |= {item["id"]: id_ for item, id_ in zip(named, ids, strict=True) if item.get("id")}
    for item, id_ in zip(named, ids, strict=True):
        above = by.get(item.get("parent", "").strip())
        colour = item.get("colour") or item.get("color") or ""
        yield _code(item["name"], colour, item.get("description", ""), above, id_)


def _from_project(data: bytes) -> Iterator[Code]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        about = archive.getinfo("project.qde")
        if about.file_size > _LARGEST * 8:
            raise ValueError("too large")
        yield from _from_xml(archive.read(about))


def _from_xml(data: bytes) -> Iterator[Code]:
    from defusedxml import DefusedXmlException
    from defusedxml.ElementTree import fromstring

    try:
        root = fromstring(data, forbid_dtd=True)
    except DefusedXmlException as error:
        raise ValueError("not to be trusted") from error
    for book in root.iter():
        if local_name(book) == "CodeBook":
            for codes in book:
                yield from _nested(codes, None) if local_name(codes) == "Codes" else ()


def _nested(above: Xml.Element, parent: str | None) -> Iterator[Code]:
    for element in above:
        if local_name(element) == "Code":
            described = next((child.text or "" for child in element if local_name(child) == "Description"), "")
            id_ = _id(element.get("guid", ""))
            yield _code(element.get("name", ""), element.get("color", ""), described, parent, id_)
            yield from _nested(element, id_)


def _id(text: str) -> str:
    try:
        return UUID(text.strip()).hex
    except ValueError:
        return new_id()


def _code(name: str, colour: str, description: str, parent: str | None, id_: str) -> Code:
    plain = " ".join(name.split()) or "?"
    short = re.fullmatch("#([0-9a-fA-F])([0-9a-fA-F])([0-9a-fA-F])", colour.strip())
    full = "#" + "".join(sign * 2 for sign in short.groups()) if short else colour.strip()
    found = Code(plain, description=description.strip(), parent=parent, id=id_)
    return replace(found, colour=full.lower()) if COLOUR.fullmatch(full) else found


def _sound(codes: Iterable[Code]) -> Iterator[Code]:
    """Each id once, and no code above itself."""
    found = {code.id: code for code in codes}
    for code in found.values():
        above, seen = code.parent, {code.id}
        while above in found and above not in seen:
            seen.add(str(above))
            above = found[above].parent
        sound = code.parent is None or (code.parent in found and above not in seen)
        yield code if sound else replace(code, parent=None)


# --- in a project


def without_code(code: Code, codes: Iterable[Code], notes: Iterable[Note], instead: Code | None = None) -> Operation:
    """The operation that takes a code out of the codebook: off its notes, or another given there `instead`.

    The codes under it go under the other, or up to its parent; so does the other where it stood under the code itself.
    """
    known = {c.id: c for c in codes}
    parent = code.parent if instead is None or code.id in _above(instead, known) else instead.id
    under = [Change(c, renewed(c, parent=parent)) for c in known.values() if c.parent == code.id]
    coded = [Change(n, renewed(n, codes=_recoded(n, code, instead))) for n in notes if code.id in n.codes]
    return Operation((*under, *coded, Change(code, None)))


def _above(code: Code, known: Mapping[str, Code]) -> set[str]:
    """The ids of the codes above a code."""
    above: set[str] = set()
    parent = code.parent
    while parent is not None and parent in known and parent not in above:
        above.add(parent)
        parent = known[parent].parent
    return above


def _recoded(note: Note, code: Code, instead: Code | None) -> tuple[str, ...]:
    """A note's codes with another in a code's place, or without it; each once."""
    became = None if instead is None else instead.id
    codes = dict.fromkeys(became if c == code.id else c for c in note.codes)
    return tuple(c for c in codes if c is not None)


def taken_in(known: Iterable[Code], codes: Iterable[Code]) -> Operation:
    """The operation that takes codes into a codebook: new ones come in, those that are known already are renewed."""
    known, codes = list(known), list(codes)
    by_id = {code.id: code for code in known}
    became = matched(known, codes)
    changes = []
    for code in _parents_first(codes):
        parent = became.get(code.parent, code.parent) if code.parent else None
        old = by_id.get(became[code.id])
        if old is None:
            changes.append(Change(None, replace(code, parent=parent)))
        elif (old.name, old.colour, old.description, old.parent) != (code.name, code.colour, code.description, parent):
            new = {"name": code.name, "colour": code.colour, "description": code.description, "parent": parent}
            changes.append(Change(old, renewed(old, **new)))
    return Operation(tuple(changes))


def matched(known: Iterable[Code], codes: Iterable[Code]) -> dict[str, str]:
    """The id that each code has in a codebook: that of the code with the same id, or else the same name and parent; its own."""
    known = list(known)
    ids = {code.id for code in known}
    by_place = {(code.name.casefold(), code.parent): code.id for code in known}
    became: dict[str, str] = {}
    for code in _parents_first(codes):
        parent = became.get(code.parent, code.parent) if code.parent else None
        became[code.id] = code.id if code.id in ids else by_place.get((code.name.casefold(), parent), code.id)
    return became


def _parents_first(codes: Iterable[Code]) -> Iterator[Code]:
    waiting = {code.id: code for code in codes}
    while waiting:
        ready = [code for code in waiting.values() if code.parent not in waiting]
        for code in ready or list(waiting.values()):
            del waiting[code.id]
            yield code
