"""Markdown: the article is the text as it is rendered; marks of emphasis, links and headings are not part of it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from compare_app.model.document import Metadata, Role
from compare_app.readers.article import Article, composed
from compare_app.readers.encodings.decoding import decode_with
from compare_app.readers.front_matter import FRONT_MATTER, declared_in
from compare_app.readers.lines.fields import are_fields
from compare_app.readers.lines.pieces import Piece
from compare_app.readers.options import DEFAULTS, ReadOptions

if TYPE_CHECKING:
    from markdown_it.token import Token

_HTML_TAG = re.compile(r"<[^>]{0,2000}>")


def read_markdown(data: bytes, options: ReadOptions = DEFAULTS) -> Iterator[Article]:
    """One article out of a Markdown file; front matter gives the metadata."""
    text, encoding = decode_with(data, options)
    front = FRONT_MATTER.match(text)
    declared = declared_in(front[1]) if front else Metadata()
    pieces = pieces_of(text[front.end() :] if front else text)
    if declared.title and not any(piece.role == "headline" for piece in pieces):
        pieces.insert(0, Piece(declared.title, False, "headline"))
    yield composed(pieces, declared, encoding, typed=True)


def pieces_of(text: str) -> list[Piece]:
    """The rendered paragraphs of Markdown, with the roles that its marks give."""
    from markdown_it import MarkdownIt

    tokens = MarkdownIt("commonmark", {"html": True, "maxNesting": 60}).enable("table").parse(text)
    pieces: list[Piece] = []
    role: Role | None = None
    lists = 0
    titled = False
    for token in tokens:
        if token.type == "heading_open":
            role = "subhead" if titled or token.tag not in ("h1", "h2") else "headline"
            titled = titled or role == "headline"
        elif token.type == "heading_close":
            role = None
        elif token.type in ("bullet_list_open", "ordered_list_open"):
            lists += 1
        elif token.type in ("bullet_list_close", "ordered_list_close"):
            lists -= 1
        elif token.type == "inline":
            pieces += _inline(token.children or [], role or ("list" if lists else None))
        elif token.type in ("fence", "code_block"):
            pieces += [Piece(part) for part in re.split(r"\n[ \t]*\n", token.content)]
        elif token.type == "html_block":
            pieces += [Piece(part) for part in re.split(r"\n[ \t]*\n", _HTML_TAG.sub("", token.content))]
    return pieces


def _inline(tokens: Sequence[Token], role: Role | None) -> list[Piece]:
    """A paragraph's text; its pictures' texts become captions after it; a hard break parts it."""
    lines: list[list[str]] = [[]]
    captions: list[str] = []
    for token in tokens:
        if token.type == "hardbreak":
            lines.append([])
        elif token.type == "softbreak":
            lines[-1].append("\n")
        elif token.type == "image":
            captions.append(token.content)
        elif token.type in ("text", "code_inline"):
            lines[-1].append(token.content)
        elif token.type == "html_inline" and re.match(r"<br\b", token.content, re.I):
            lines.append([])
    texts = [text for line in lines for text in _lines_of("".join(line).strip()) if text]
    pieces = [Piece(text, i > 0, role) for i, text in enumerate(texts)]
    return pieces + [Piece(caption, True, "caption") for caption in captions]


def _lines_of(text: str) -> list[str]:
    """The lines of a paragraph in one, but for those that are fields: Source, Author, Date."""
    lines = [line.strip() for line in text.split("\n")]
    return lines if are_fields(lines) else [" ".join(lines)]
