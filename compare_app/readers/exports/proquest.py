"""ProQuest: items between lines of underscores with `Title:`, `Full text:`, `Publication date:`; and the newer form with
`FULL TEXT`, `DETAILS` and `LINKS` as headings, in which items follow each other as `Document N of M`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from compare_app.readers.article import Article
from compare_app.readers.errors import Empty
from compare_app.readers.exports.parts import exported

#: The line between two articles.
_RULE = re.compile(r"_{20,}")
#: FULL TEXT, ABSTRACT (ENGLISH)
_HEADINGS = re.compile(r"(FULL TEXT|DETAILS|LINKS|ABSTRACT|ProQuest document link)(?: \(\w+\))?")
#: Over an item whose title has no label.
_NUMBERED = re.compile(r"Document \d+ of \d+")
#: "Coast News ; Velm [Velm]. 03 May 2031: A.3."
_INFO = re.compile(r"([^;[\]]{2,80}?)\s*[;[].*?((?:\d{1,2} )?[A-Z][a-z]{2,8} (?:\d{1,2}, )?\d{4})\b")
#: Publication title: Delby Courier
_FIELD = re.compile(r"([A-Z][A-Za-z /]{2,40}):[\s\u00a0]*(.*)", re.S)
_NAMES = frozenset({
    "title", "author", "publication info", "publication title", "full text", "abstract", "subject", "location", "people", "company / organization",
    "pages", "publication year", "publication date", "section", "publisher", "place of publication", "country of publication", "publication subject",
    "issn", "source type", "language of publication", "document type", "proquest document id", "document url", "copyright", "last updated", "database",
    "volume", "issue", "first page", "links", "identifier / keyword", "dateline", "column", "edition", "business indexing term", "credit",
})  # fmt: skip
_USED = {
    "author": "author",
    "publication title": "outlet",
    "publication date": "published",
    "language of publication": "language",
}


def is_field(line: str) -> bool:
    """Whether a paragraph begins with one of ProQuest's labels."""
    match = _FIELD.match(line)
    return match is not None and match[1].lower() in _NAMES


def is_proquest(lines: Sequence[str]) -> bool:
    """Whether these paragraphs are ProQuest's."""
    bare = [line.strip() for line in lines]
    labelled = any(_RULE.fullmatch(line) for line in bare) and any(
        line.startswith(("Full text:", "ProQuest document ID:")) for line in bare
    )
    return labelled or ({"FULL TEXT", "DETAILS"} <= set(bare) and any("ProQuest document" in line for line in bare))


def articles(lines: Sequence[str]) -> Iterator[Article]:
    """The articles of the export; items without their full text are left out."""
    part: list[str] = []
    for line in [*lines, "_" * 60]:
        if _RULE.fullmatch(line.strip()) or (_NUMBERED.fullmatch(line.strip()) and "FULL TEXT" in part):
            yield from _article(part)
            part = []
        part.append(line.strip())


def _fields(lines: Sequence[str]) -> dict[str, list[str]]:
    """What stands under each label or heading; before any of them stands the title."""
    fields: dict[str, list[str]] = {}
    headed = "FULL TEXT" in lines
    name = "title" if headed and not any(_NUMBERED.fullmatch(line) for line in lines) else ""
    for line in lines:
        heading = _HEADINGS.fullmatch(line) if headed else None
        match = None if headed and name == "full text" else _FIELD.match(line)
        if _NUMBERED.fullmatch(line):
            name = "title"
            fields.pop(name, None)  # a cover stood before it
        elif heading:
            name = heading[1].lower()
        elif match and match[1].lower() in _NAMES:
            name = match[1].lower()
            if name == "title" and fields.get("title"):  # the details repeat it
                name = "details"
            fields.setdefault(name, []).extend([match[2].strip()] if match[2].strip() else [])
        elif name and not _RULE.fullmatch(line):
            fields.setdefault(name, []).append(line)
    return fields


def _article(lines: Sequence[str]) -> Iterator[Article]:
    """The article of an item that has a full text."""
    fields = _fields(lines)
    if not fields.get("full text"):
        return
    used = {target: " ".join(fields.get(source, [])) for source, target in _USED.items()}
    info = _INFO.match(" ".join(fields.get("publication info", [])))
    if info:
        used["outlet"], used["published"] = used["outlet"] or info[1], used["published"] or info[2]
    used["outlet"] = used["outlet"].partition(";")[0].strip()  # behind it the place
    if re.fullmatch(r"[^,;]{2,40}, [^,;]{1,40}", used["author"]):
        used["author"] += ";"  # one name, as a list of names turned round
    others = [" ".join(values) for key, values in fields.items() if key not in ("title", "full text")]
    try:
        yield exported(" ".join(fields.get("title", [])), fields["full text"], used, others)
    except Empty:
        return
