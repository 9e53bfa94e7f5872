"""What a reader hands back: an article's text, paragraphs and metadata, before it has a place in a folder.

Readers of formats whose text is not the file itself (HTML, DOCX, ...) build their text out of pieces with `composed`;
a .txt file keeps its own text and only says where the paragraphs stand.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from compare_app.model.document import Cut, Metadata, Paragraph, Role
from compare_app.model.spans import Span
from compare_app.readers.errors import CannotRead, Empty
from compare_app.readers.lines.credits import credits_apart
from compare_app.readers.lines.cut import cut_sign, parted
from compare_app.readers.lines.fields import fields_in, metadata_of, paragraphs_of_fields
from compare_app.readers.lines.pieces import Piece
from compare_app.readers.lines.roles import roles_of
from compare_app.readers.metadata import merged, stated_in

_NOTHING = Metadata()


class Block(NamedTuple):
    """A paragraph on its way into an article; `role` is None where the format says nothing about it."""

    text: str
    role: Role | None = None


@dataclass(frozen=True, slots=True)
class Article:
    """One article, as a reader found it; the fields mean what they mean in `Document`."""

    text: str
    paragraphs: tuple[Paragraph, ...]
    metadata: Metadata = field(default_factory=Metadata)
    encoding: str | None = None
    left_out: tuple[str, ...] = ()
    #: the sign that this is only the beginning of an article
    cut: Cut | None = None
    #: where in a container the article's own file stands ("2031/may/story.txt"), and that file's hash
    inside: str = ""
    sha256: str | None = None


#: What a reader comes to, one after the other: an article, or why a part of the file gives none.
Found = Article | CannotRead


def composed(
    pieces: Sequence[Piece], declared: Metadata = _NOTHING, encoding: str | None = None,
    left_out: tuple[str, ...] = (), typed: bool = False,
) -> Article:  # fmt: skip
    """Make an article out of the paragraphs that a format holds: judge their roles, read what they state.

    `typed`: somebody wrote or pasted it into a file of their own; fields (`Source: ...`) above it, or below its headline, are
    surer than what the file declares. Raises Empty where there are no words.
    """
    pieces = [piece for piece in pieces if piece.text.strip()]
    fields = fields_in(["" if piece.role else " ".join(piece.text.split()) for piece in pieces] if typed else [])
    begin, end = fields.above, fields.end
    rest = [*pieces[:begin], *pieces[end:]]
    roles: list[Role | None] = [*roles_of(rest, headline_known="title" in fields.declared, above_fields=begin == 1)]
    roles[begin:begin] = [None] * len(fields.kinds)
    text, paragraphs = joined(Block(p.text, role) for p, role in zip(pieces, roles, strict=True))
    if not any(c.isalnum() for c in text):
        raise Empty
    stated = paragraphs_of_fields(text, [p.span for p in paragraphs[begin:end]], fields)
    paragraphs = parted(text, credits_apart(text, (*paragraphs[:begin], *stated, *paragraphs[end:])))
    metadata = merged(metadata_of(fields.declared), merged(declared, stated_in(text, paragraphs)))
    return Article(text, paragraphs, metadata, encoding, left_out, cut_sign(text, paragraphs))


def joined(blocks: Iterable[Block]) -> tuple[str, tuple[Paragraph, ...]]:
    """Set blocks under each other, a blank line between them; blocks of nothing but white space fall out."""
    parts: list[str] = []
    paragraphs: list[Paragraph] = []
    at = 0
    for text, role in blocks:
        stripped = text.strip()
        if not stripped:
            continue
        paragraphs.append(Paragraph(Span(at, at + len(stripped)), role or "body"))
        parts.append(stripped)
        at += len(stripped) + 2
    return "\n\n".join(parts), tuple(paragraphs)
