"""LexisNexis: Nexis Uni and Lexis Advance (paragraphs with `Body` and `End of Document`), and the older text and HTML
with `N of M DOCUMENTS`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from compare_app.readers.article import Article
from compare_app.readers.dates import parse_date
from compare_app.readers.errors import Empty
from compare_app.readers.exports.parts import exported

_END = "end of document"
#: 3 of 12 DOCUMENTS, Dokument 3 von 12
_NUMBERED = re.compile(
    r"\s*(?:\d+ (?:of|von|de|sur) \d+ (?:DOCUMENTS?|DOKUMENTE?N?|DOCUMENTOS?)|(?:Dokument|Documento?|Document) \d+ (?:of|von|de|sur) \d+)\s*"
)
#: Between date and title: which edition it was.
_EDITION = re.compile(r"(?:[\w'-]+ ){0,4}(?:edition|ausgabe|edición|édition|edição)(?:[ -]+[\w'-]+){0,3}", re.I)
#: Byline: Ana Brill
_FIELD = re.compile(
    r"(Section|Length|Byline|Headline|Highlight|Dateline|Rubrik|Länge|Autor|Von|Titel|Sección|Longitud|Longueur|Rubrique|Auteur)\s?:[\s\u00a0]*(.*)",
    re.I | re.S,
)
#: What begins the part behind the body: never a word that could open a paragraph, or only with its percentages.
_TAIL = re.compile(
    r"(?:classification|graphic|klassifikation)$|(?:load-date|language|publication-type|journal code|sprache|graphic|acc-no|"
    r"document-type|update-date)\s?:|url\s?:\s*(?:https?://|www\.)|(?:subject|geographic|company|organization|industry|person|ticker|update)\s?:.*(?:%\)|\b(?:19|20)\d\d$)",
    re.I | re.S,
)  # fmt: skip
#: A long title is set on so many lines.
_TITLE_LINES = 3
_NAMES = {
    "byline": "author",
    "autor": "author",
    "auteur": "author",
    "von": "author",
    "headline": "title",
    "titel": "title",
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
    yield from _uni_article(part)  # a file that was cut


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
    """An article of Nexis Uni: title, outlet and day, each on a line, then fields, then the text below a line `Body`."""
    start = next((i for i, line in enumerate(lines) if line.lower() == "body"), None)
    if start is None:
        return
    head, body = lines[:start], lines[start + 1 :]
    # an index of the search may stand above, a highlight with other dates below
    fields_begin = next((i for i, line in enumerate(head) if _FIELD.match(line)), len(head))
    dated = [i for i, line in enumerate(head[:fields_begin]) if len(line) < 80 and parse_date(line)]
    day = dated[-1] if dated else None
    fields = _fields(head)
    if day is not None:
        fields |= {"published": head[day], "outlet": head[day - 1] if day else ""}
    fields.pop("title", None)
    title = head[day - 2] if day is not None and day >= 2 else head[0] if head else None
    yield from _article(title, body, fields, head)


def _old_article(lines: list[str]) -> Iterator[Article]:
    """An article of the older form: outlet and day above, the title between them and the fields, the text below those."""
    first = next((i for i, line in enumerate(lines) if _FIELD.match(line)), len(lines))
    last = max((i for i, line in enumerate(lines[: first + 8]) if _FIELD.match(line)), default=first - 1)
    head, body = lines[:first], lines[last + 1 :]
    day = next((i for i, line in enumerate(head) if len(line) < 80 and parse_date(line)), None)
    fields = _fields(lines[: last + 1])
    if day is not None:
        fields |= {"published": head[day], "outlet": head[day - 1] if day else ""}
    rest = [line for line in head[0 if day is None else day + 1 :] if not _EDITION.fullmatch(line)]
    body = [line for i, line in enumerate(body) if not (i == 0 and line.rstrip(":").upper() in ("BODY", "TEXT"))]
    title = fields.pop("title", "") or " ".join(rest[-_TITLE_LINES:])
    yield from _article(title or None, body, fields, [line for line in lines[: last + 1] if line not in rest])


def _article(title: str | None, body: Sequence[str], fields: dict[str, str], head: Sequence[str]) -> Iterator[Article]:
    """The article with what stands behind its text, such as its language, taken off; none where it has no words."""
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
