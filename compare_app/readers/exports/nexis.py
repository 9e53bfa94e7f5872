"""LexisNexis: Nexis Uni and Lexis Advance (paragraphs with `Body` and `End of Document`), and the older text and HTML
with `N of M DOCUMENTS`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from compare_app.readers.article import Article
from compare_app.readers.dates import parse_date
from compare_app.readers.errors import Empty

from .parts import exported

_END = "end of document"
_NUMBERED = re.compile(r"\s*\d+ (?:of|von|de|sur) \d+ (?:DOCUMENTS?|DOKUMENTE?N?|DOCUMENTOS?)\s*")
_FIELD = re.compile(
    r"(Section|Length|Byline|Highlight|Dateline|Rubrik|Länge|Autor|Sección|Longitud|Longueur)\s?:[\s\u00a0]*(.*)",
    re.I | re.S,
)
#: What begins the part behind the body: never a word that could open a paragraph, or only with its percentages.
_TAIL = re.compile(
    r"(?:classification|graphic|klassifikation)$|(?:load-date|language|publication-type|journal code|sprache|graphic|acc-no|"
    r"document-type|update-date)\s?:|(?:subject|geographic|company|organization|industry|person|ticker|update)\s?:.*(?:%\)|\b(?:19|20)\d\d$)",
    re.I | re.S,
)  # fmt: skip
_NAMES = {
    "byline": "author",
    "autor": "author",
    "length": "",
    "section": "",
    "language": "language",
    "sprache": "language",
}


def is_uni(lines: Sequence[str]) -> bool:
    """Whether these paragraphs are an export of Nexis Uni."""
    bare = {line.strip().lower() for line in lines}
    return _END in bare and "body" in bare


def is_old(lines: Sequence[str]) -> bool:
    """Whether these paragraphs are an export of the older Nexis."""
    return any(_NUMBERED.fullmatch(line) for line in lines[:200]) and any(
        re.match(r"(?:LENGTH|LÄNGE|LONGUEUR|LOAD-DATE|LONGITUD)\s?:", line) for line in lines
    )


def uni_articles(lines: Sequence[str]) -> Iterator[Article]:
    """The articles of a Nexis Uni export; an index of the search before the first is put aside."""
    part: list[str] = []
    for line in lines:
        if line.strip().lower() == _END:
            yield from _uni_article(part)
            part = []
        else:
            part.append(line.strip())


def old_articles(lines: Sequence[str]) -> Iterator[Article]:
    """The articles of an older Nexis export."""
    part: list[str] | None = None
    for line in [*lines, "0 of 0 DOCUMENTS"]:
        if _NUMBERED.fullmatch(line):
            if part is not None:
                yield from _old_article(part)
            part = []
        elif part is not None:
            part.append(line.strip())


def _uni_article(lines: list[str]) -> Iterator[Article]:
    start = next((i for i, line in enumerate(lines) if line.lower() == "body"), None)
    if start is None:
        return
    head, body = lines[:start], lines[start + 1 :]
    dated = [i for i, line in enumerate(head) if len(line) < 80 and parse_date(line)]
    day = dated[-1] if dated else None
    fields = _fields(head)
    if day is not None:
        fields |= {"published": head[day], "outlet": head[day - 1] if day else ""}
    title = head[day - 2] if day is not None and day >= 2 else head[0] if head else None
    yield from _article(title, body, fields, head)


def _old_article(lines: list[str]) -> Iterator[Article]:
    first = next((i for i, line in enumerate(lines) if _FIELD.match(line)), len(lines))
    last = max((i for i, line in enumerate(lines[: first + 8]) if _FIELD.match(line)), default=first - 1)
    head, body = lines[:first], lines[last + 1 :]
    day = next((i for i, line in enumerate(head) if len(line) < 80 and parse_date(line)), None)
    fields = _fields(lines[: last + 1])
    if day is not None:
        fields |= {"published": head[day], "outlet": head[day - 1] if day else ""}
    rest = [line for i, line in enumerate(head) if day is None or i > day]
    body = [line for i, line in enumerate(body) if not (i == 0 and line.rstrip(":").upper() in ("BODY", "TEXT"))]
    yield from _article(rest[-1] if rest else None, body, fields, lines[: last + 1])


def _article(title: str | None, body: Sequence[str], fields: dict[str, str], head: Sequence[str]) -> Iterator[Article]:
    end = next((i for i, line in enumerate(body) if _TAIL.match(line)), len(body))
    fields["language"] = next((value for line in body[end:] if (value := _value(line, "language", "sprache"))), "")
    try:
        yield exported(title, body[:end], fields, [*(line for line in head if line != title), *body[end:]])
    except Empty:
        return


def _fields(lines: Sequence[str]) -> dict[str, str]:
    found: dict[str, str] = {}
    for line in lines:
        match = _FIELD.match(line)
        name = _NAMES.get(match[1].lower()) if match else None
        if match and name:
            found[name] = match[2].strip()
    return found


def _value(line: str, *names: str) -> str | None:
    name, colon, value = line.partition(":")
    return value.strip() if colon and name.strip().lower() in names else None
