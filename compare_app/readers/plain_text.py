"""Plain text: the file is the text; only where its paragraphs stand, and what they are, has to be found out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from compare_app.model.document import Metadata, Paragraph, Role
from compare_app.model.spans import Span

from .address import stated_source
from .article import Article
from .cut import cut_sign, parted
from .dates import parse_date
from .decoding import decode_with
from .entities import read_out
from .errors import Empty
from .exports.many import articles_of_lines
from .front_matter import FRONT_MATTER, declared_in, paragraphs_in
from .labels import FIELD, FIELDS
from .layout import Placed, paragraphs_of
from .metadata import merged, stated_in
from .options import DEFAULTS, ReadOptions
from .roles import Piece, author_in, is_byline, roles_of

#: Without one of these a text is no export, and need not be looked at line by line.
_DATABASE = re.compile(
    r"(?m)^[ \t]*(?:\d+ (?:of|von|de|sur) \d+ DO[CK]UMENT|Do[ck]umento? \d+ (?:of|von|de|sur) \d+\s*$|End of Document\s*$|_{20,}\s*$|(?:Do[ck]umento?|Документ) [A-Za-z]{2,}\w{10,}\s*$|FULL TEXT\s*$|SN\b)"
)
#: The line in which a database names newspaper, place and day: "Quay Courier, The (Port Verrin) - May 4, 2031".
_OUTLET_AND_PLACE = re.compile(
    r"(?P<outlet>[^\W\d_][^()\n\d]{1,60}?)(?:, (?P<the>The)\b)? ?\([^()\d]{2,40}\) [-–—] ?(?=.*(?:19|20)\d\d$)"
)
_FIELD_ROLES: dict[str, Role] = {"title": "headline", "author": "byline", "published": "dateline"}


def read_text(data: bytes, options: ReadOptions = DEFAULTS) -> Iterator[Article]:
    """One article, whose text is exactly the decoded file; the exports of databases give many."""
    text, encoding = decode_with(data, options)
    if options.mend:
        text = read_out(text)
    many = (
        articles_of_lines([" ".join(p.span.of(text).split()) for p in paragraphs_of(text)])
        if _DATABASE.search(text)
        else None
    )
    if many is not None:
        yield from (replace(article, encoding=encoding) for article in many)
        return
    yield article_of(text, encoding)


def article_of(text: str, encoding: str | None) -> Article:
    """Find paragraphs, roles and metadata in plain text. Raises Empty where there are no words."""
    if not any(c.isalnum() for c in text):
        raise Empty
    front = FRONT_MATTER.match(text)
    if front is not None and any(c.isalnum() for c in text[front.end() :]):
        return _below_front_matter(text, front, encoding)
    placed = paragraphs_of(text)
    begin, fields, declared = _fields(text, placed)
    above, rest = placed[:begin], [*placed[:begin], *placed[begin + len(fields) :]]
    pieces = [Piece(p.span.of(text), p.attached) for p in rest]
    roles = roles_of(pieces, headline_known="title" in declared, above_fields=begin == 1)
    told = [Paragraph(p.span, role) for p, role in zip(rest, roles, strict=True)]
    stated = [paragraph for field in fields for paragraph in _field_paragraphs(text, field)]
    paragraphs = parted(text, (*told[: len(above)], *stated, *told[len(above) :]))
    metadata = merged(_metadata(declared), stated_in(text, paragraphs))
    return Article(text, paragraphs, metadata, encoding, cut=cut_sign(text, paragraphs))


def _below_front_matter(text: str, front: re.Match[str], encoding: str | None) -> Article:
    """The article under front matter, whose lines are no part of it but for the title."""
    below = article_of(text[front.end() :], encoding)
    moved = [Paragraph(Span(p.span.start + front.end(), p.span.end + front.end()), p.role) for p in below.paragraphs]
    above = paragraphs_in(front, titled=any(p.role == "headline" for p in moved))
    metadata = merged(declared_in(front[1]), below.metadata)
    return replace(below, text=text, paragraphs=(*above, *moved), metadata=metadata)


def _fields(text: str, placed: Sequence[Placed]) -> tuple[int, list[Span], dict[str, str]]:
    """The `Title: ...` lines at the top, or below a headline and perhaps a line that names newspaper and day, where there are
    two or more: the number of paragraphs above them, their places, and what they declare.
    """
    for begin in (0, 1, 2):
        spans, declared = _run_of_fields(text, placed[begin:])
        if len(spans) >= 2 and begin + len(spans) < len(placed):
            named = _OUTLET_AND_PLACE.match(placed[1].span.of(text)) if begin == 2 else None
            if begin == 2 and named is None:
                break
            return begin, spans, {"outlet": _outlet_of(named)} | declared if named else declared
    return 0, [], {}


def _outlet_of(named: re.Match[str]) -> str:
    return f"{named['the']} {named['outlet']}" if named["the"] else named["outlet"]


def _run_of_fields(text: str, placed: Sequence[Placed]) -> tuple[list[Span], dict[str, str]]:
    """The fields with which these paragraphs begin; a byline among them, `By Ana Brill`, is one."""
    spans: list[Span] = []
    declared: dict[str, str] = {}
    for place in placed:
        line = place.span.of(text)
        match = FIELD.fullmatch(line)
        if match and match[1].lower() in FIELDS:
            declared.setdefault(FIELDS[match[1].lower()], match[2].strip())
        elif spans and is_byline(line) and (author := author_in(line)):
            declared.setdefault("author", author)
        else:
            break
        spans.append(place.span)
    return spans, declared


def _field_paragraphs(text: str, span: Span) -> list[Paragraph]:
    """A title's name is furniture and the title itself the headline; other fields stay in one piece."""
    match = FIELD.fullmatch(span.of(text))
    field = FIELDS[match[1].lower()] if match else "author"
    role = _FIELD_ROLES.get(field, "boilerplate")
    if match is None or role != "headline":
        return [Paragraph(span, role)]
    return [
        Paragraph(Span(span.start, span.start + len(match[0][: match.start(2)].rstrip())), "boilerplate"),
        Paragraph(Span(span.start + match.start(2), span.end), role),
    ]


def _metadata(declared: dict[str, str]) -> Metadata:
    date = parse_date(declared.get("published"))
    language = declared.get("language", "").lower()
    where = stated_source(declared.get("outlet"), declared.get("address"))
    return Metadata(
        title=declared.get("title"),
        outlet=where.outlet,
        author=declared.get("author"),
        published=date[0] if date else None,
        published_precision=date[1] if date else "day",
        language=language if len(language) == 2 and language.isascii() and language.isalpha() else None,
        address=where.address,
    )
