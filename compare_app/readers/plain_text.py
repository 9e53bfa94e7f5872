"""Plain text: the file is the text; only where its paragraphs stand, and what they are, has to be found out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from compare_app.model.document import Paragraph
from compare_app.model.spans import Span
from compare_app.readers.article import Article
from compare_app.readers.encodings.decoding import decode_with
from compare_app.readers.encodings.entities import read_out
from compare_app.readers.errors import Empty
from compare_app.readers.exports.many import articles_of_lines
from compare_app.readers.front_matter import FRONT_MATTER, declared_in, paragraphs_in
from compare_app.readers.layout import paragraphs_of
from compare_app.readers.lines.credits import credits_apart
from compare_app.readers.lines.cut import cut_sign, parted
from compare_app.readers.lines.fields import fields_below, fields_in, metadata_of, paragraphs_of_fields
from compare_app.readers.lines.pieces import Piece
from compare_app.readers.lines.roles import roles_of
from compare_app.readers.metadata import merged, stated_in
from compare_app.readers.options import DEFAULTS, ReadOptions

#: Without one of these a text is no export, and need not be looked at line by line.
_DATABASE = re.compile(
    r"(?m)^[ \t]*(?:\d+ (?:of|von|de|sur) \d+ DO[CK]UMENT|Do[ck]umento? \d+ (?:of|von|de|sur) \d+\s*$|End of Document\s*$|_{20,}\s*$|(?:Do[ck]umento?|Документ) [A-Za-z]{2,}\w{10,}\s*$|FULL TEXT\s*$|SN\b)"
)


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
    lines = [place.span.of(text) for place in placed]
    above = fields_in(lines)
    below = fields_below(lines[above.end :], above.declared.get("title") or lines[0])
    begin, end = above.above, above.end + below.above
    rest = [*placed[:begin], *placed[above.end : end]]
    pieces = [Piece(p.span.of(text), p.attached) for p in rest]
    roles = roles_of(pieces, headline_known="title" in above.declared, above_fields=begin == 1)
    told = [Paragraph(p.span, role) for p, role in zip(rest, roles, strict=True)]
    stated = paragraphs_of_fields(text, [p.span for p in placed[begin : above.end]], above)
    behind = paragraphs_of_fields(text, [p.span for p in placed[end:]], below)
    paragraphs = parted(text, credits_apart(text, (*told[:begin], *stated, *told[begin:], *behind)))
    metadata = merged(merged(metadata_of(above.declared), stated_in(text, paragraphs)), metadata_of(below.declared))
    return Article(text, paragraphs, metadata, encoding, cut=cut_sign(text, paragraphs))


def _below_front_matter(text: str, front: re.Match[str], encoding: str | None) -> Article:
    """The article under front matter, whose lines are no part of it but for the title."""
    below = article_of(text[front.end() :], encoding)
    moved = [Paragraph(Span(p.span.start + front.end(), p.span.end + front.end()), p.role) for p in below.paragraphs]
    above = paragraphs_in(front, titled=any(p.role == "headline" for p in moved))
    metadata = merged(declared_in(front[1]), below.metadata)
    return replace(below, text=text, paragraphs=(*above, *moved), metadata=metadata)
