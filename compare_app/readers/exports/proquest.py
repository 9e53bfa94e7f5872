"""ProQuest's text export: items between lines of underscores, `Title:`, `Full text:`, `Publication date:`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from compare_app.readers.article import Article
from compare_app.readers.errors import Empty

from .parts import exported

_RULE = re.compile(r"_{20,}")
#: Over an item whose title has no label.
_NUMBERED = re.compile(r"Document \d+ of \d+")
#: "Coast News ; Velm [Velm]. 03 May 2031: A.3."
_INFO = re.compile(r"([^;[\]]{2,80}?)\s*[;[].*?((?:\d{1,2} )?[A-Z][a-z]{2,8} (?:\d{1,2}, )?\d{4})\b")
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


def is_proquest(lines: Sequence[str]) -> bool:
    """Whether these paragraphs are ProQuest's."""
    return any(_RULE.fullmatch(line.strip()) for line in lines) and any(
        line.startswith(("Full text:", "ProQuest document ID:")) for line in lines
    )


def articles(lines: Sequence[str]) -> Iterator[Article]:
    """The articles of the export; items without their full text are left out."""
    part: list[str] = []
    for line in [*lines, "_" * 60]:
        if _RULE.fullmatch(line.strip()):
            yield from _article(part)
            part = []
        else:
            part.append(line)


def _article(lines: Sequence[str]) -> Iterator[Article]:
    fields: dict[str, list[str]] = {}
    name = ""
    for line in lines:
        if _NUMBERED.fullmatch(line.strip()):
            name = "title"
            continue
        match = _FIELD.match(line)
        if match and match[1].lower() in _NAMES:
            name = match[1].lower()
            fields.setdefault(name, []).extend([match[2].strip()] if match[2].strip() else [])
        elif name:
            fields.setdefault(name, []).append(line.strip())
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
