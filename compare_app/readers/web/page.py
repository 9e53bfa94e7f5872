"""The reader of web pages (.html, .htm, and what other formats hold as HTML)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from compare_app.model.document import Cut, Metadata, Role
from compare_app.readers.address import noted_in
from compare_app.readers.article import Article, composed
from compare_app.readers.encodings.decoding import Decoded, decode_with
from compare_app.readers.errors import CannotRead, Empty
from compare_app.readers.exports import europresse, factiva
from compare_app.readers.exports.many import articles_of_lines
from compare_app.readers.lines.cut import cut_sign
from compare_app.readers.lines.head_lines import is_byline, is_dateline, without_dates
from compare_app.readers.lines.page_words import is_call
from compare_app.readers.lines.pieces import Piece
from compare_app.readers.metadata import merged
from compare_app.readers.options import DEFAULTS, ReadOptions
from compare_app.readers.web.blocks import PageBlock, visible_blocks
from compare_app.readers.web.head import LONGEST_HEAD_LINE, is_signed, same_line
from compare_app.readers.web.names import Element
from compare_app.readers.web.page_metadata import (
    closed_parts,
    linked_data,
    metadata_of,
    outlet_of_title,
    page_title,
    stated_words,
)
from compare_app.readers.web.selection import choose

#: Pages above this, scripts and pictures inside put aside, take the parser longer than anybody waits.
_LARGEST_PAGE = 8_000_000
#: <meta charset="utf-8">
_CHARSET = re.compile(rb"<(?:meta|\?xml)[^>]{0,300}?(?:charset|encoding)\s*=\s*[\"']?\s*([A-Za-z0-9_:.-]{2,30})", re.I)
#: A picture within the page, which no reader needs: data:image/png;base64,…
_DATA = re.compile(r"data:[a-z/+.-]{3,40};base64,[A-Za-z0-9+/=%\s]*", re.I)
#: <script>…</script>, but for what states the article
_SCRIPT = re.compile(r"<(script|style)\b(?![^>]*ld\+json)[^>]*>.*?</\1\s*>", re.I | re.S)
#: Signs of a database's export: old Nexis, Factiva, ProQuest, Europresse.
_DATABASE = re.compile(
    r"DOC_ID_0_|\d+ (?:of|von) \d+ DO[CK]UMENT|Dokument \d+ von \d+|class=[\"'][^\"'<>]{0,40}\barticle [a-z]{2}Article|End of Document|"
    r"ProQuest document ID|>\s*AN\s*<|Document [A-Z]{3,}0\w{10,}|" + europresse.SIGN
)
#: So many blocks behind an article may say that it is cut.
_BESIDE = 12
#: Words in the part for subscribers from which it is there.
_CLOSED_WORDS = 20
#: Longer texts are no teasers.
_TEASER = 250
#: Words that announce a link.
_LABEL = re.compile(r"[^\W\d_][\w'\u2019-]*(?:\s[\w'\u2019-]+){0,2}\s?[:|]")
#: <?xml version="1.0"?>
_XML_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")


def read_page(data: bytes, options: ReadOptions = DEFAULTS) -> Iterator[Article]:
    """One article out of a page; the visible words that it leaves out are counted in `left_out`."""
    decoded = decode_page(data, options=options)
    many = _exported(decoded.text) if _DATABASE.search(decoded.text) else None
    if many is not None:
        yield from (replace(article, encoding=decoded.encoding) for article in many)
        return
    article = article_of_page(decoded.text, decoded.encoding, whole=options.whole_page)
    yield replace(article, metadata=merged(article.metadata, noted_in(decoded.text)))


def _exported(source: str) -> list[Article] | None:
    """The articles of a database's export, None where the page is none."""
    root = parse_page(source)
    marked = list(factiva.page_articles(root) if factiva.is_page(root) else europresse.page_articles(root))
    return marked or articles_of_lines([" ".join(block.text.split()) for block in visible_blocks(root)])


def decode_page(data: bytes, declared: str | None = None, options: ReadOptions = DEFAULTS) -> Decoded:
    """Decode a page; what its head declares goes before what the bytes look like, a mark at the beginning before both."""
    match = _CHARSET.search(data[:4096])
    return decode_with(data, options, declared or (match[1].decode("ascii") if match else None))


def article_of_page(
    source: str, encoding: str | None, *, whole: bool = False, title: str | None = None, address: str | None = None
) -> Article:
    """Find the article in a page's source, or take all that it shows (`whole`); `title` and `address` where they are known from elsewhere. Raises CannotRead where there is none, or far too much."""
    root = parse_page(source)
    ld = linked_data(root)
    declared = metadata_of(root, ld)
    if declared.outlet is None:
        declared = replace(
            declared, outlet=outlet_of_title(root, declared.address or address or noted_in(source).address)
        )
    given, title = title, title or declared.title or page_title(root, declared.outlet)
    blocks = visible_blocks(root)
    kept = [not block.comment for block in blocks] if whole else choose(root, blocks, title, declared.author)
    kept_words = sum(len(b.text.split()) for b, keep in zip(blocks, kept, strict=True) if keep)
    hidden = _hidden_body(ld, kept_words)
    if hidden:
        pieces = [Piece(title or "", False, "headline"), *hidden]
        return composed(pieces, declared, encoding, _left_out(blocks, [False] * len(blocks)))
    pieces = _pieces(blocks, kept, declared.author)
    pieces = _with_headline(pieces, title, sure=title is not None and title == (given or declared.title))
    if not kept_words and not any(block.comment for block in blocks):
        raise Empty(
            "shows no text; if it needs its scripts to be seen, save the page again from the browser as complete page"
        )
    article = composed(pieces, declared, encoding, _left_out(blocks, kept))
    if declared.author is None and _has_entries(blocks, kept):
        article = replace(article, metadata=replace(article.metadata, author=None))
    beside = _beside(blocks, kept)
    cut = cut_sign(article.text, article.paragraphs, beside, stated_words(ld)) or _closed(root, ld, article)
    return replace(article, metadata=merged(article.metadata, Metadata(title=title)), cut=cut)


def _has_entries(blocks: Sequence[PageBlock], kept: Sequence[bool]) -> bool:
    """Whether the article is made up of several entries, whose authors are not that of the whole."""
    return len({block.entry for block, keep in zip(blocks, kept, strict=True) if keep and block.entry}) > 1


def _beside(blocks: Sequence[PageBlock], kept: Sequence[bool]) -> list[str]:
    """What the page shows right behind the article's text and is no part of it."""
    last = max((i for i, keep in enumerate(kept) if keep), default=-1)
    behind = [block for block in blocks[last + 1 : last + 1 + _BESIDE] if not block.comment]
    between = [block for block, keep in zip(blocks[:last], kept, strict=False) if not keep and block.in_article]
    return [block.text for block in (*between[-_BESIDE:], *behind)]


def _closed(root: Element, ld: dict[str, Any], article: Article) -> Cut | None:
    """Whether the page declares a part that only subscribers see, and holds no such part."""
    selectors = closed_parts(ld)
    found = [
        element
        for name in selectors
        for element in root.xpath("//*[contains(concat(' ', @class, ' '), $name)]", name=f" {name} ")
    ]
    if not selectors or any(len("".join(element.itertext()).split()) > _CLOSED_WORDS for element in found):
        return None
    return Cut("barrier", "isAccessibleForFree: false") if len(article.text.split()) <= _TEASER else None


def parse_page(source: str) -> Element:
    """The page's tree, without scripts and pictures."""
    from lxml import etree, html

    source = _XML_DECLARATION.sub("", _DATA.sub("data:", _SCRIPT.sub(" ", source))).replace("\x00", "")
    if len(source) > _LARGEST_PAGE:
        raise CannotRead("too_large", "is a page of more than 8 MB; save only its article")
    if not source.strip():
        raise Empty
    try:
        root = html.document_fromstring(
            source, parser=html.HTMLParser(remove_comments=True, remove_pis=True, huge_tree=False)
        )
    except (etree.LxmlError, ValueError, AssertionError) as error:
        raise CannotRead("damaged", "is no web page that can be read; save it again from the browser") from error
    return root


def _pieces(blocks: Sequence[PageBlock], kept: Sequence[bool], author: str | None) -> list[Piece]:
    """The article's blocks in order, then the readers' comments."""
    article: list[Piece] = []
    headline = False
    for block, keep in zip(blocks, kept, strict=True):
        if not keep:
            continue
        role: Role | None = block.role
        if role == "headline":
            role = "subhead" if headline else "headline"
            headline = True
        elif role in (None, "list", "subhead"):
            is_day = not headline and is_dateline(block.text) and not is_byline(block.text)
            role = "dateline" if is_day else _role_in_head(block, author) or role
        article.append(Piece(block.text, block.attached, role))
    comments = [Piece(block.text, block.attached, "comment") for block in blocks if block.comment]
    # where nobody has commented, the page shows a heading and how to do so
    return article + (
        comments if any(len(piece.text.split()) > 3 and not is_call(piece.text) for piece in comments) else []
    )


def _role_in_head(block: PageBlock, author: str | None) -> Role | None:
    """What a line is whose element says little of it: the author's name (in a heading, too), a date in a list, a link to another page."""
    if is_signed(block.text, author) or is_signed(without_dates(block.text), author):
        return "byline"
    if block.role == "subhead":
        return "boilerplate" if _is_link_with_label(block) else None
    if is_byline(block.text):
        return "byline"
    if is_dateline(block.text) or is_call(block.text):
        return "dateline" if block.role == "list" and is_dateline(block.text) else None
    if (
        block.byline
        and len(block.text) < LONGEST_HEAD_LINE
        and not re.search(r"[.!?]$|\d{4}", without_dates(block.text))
    ):
        return "byline"
    return "boilerplate" if _is_link_with_label(block) else None


def _is_link_with_label(block: PageBlock) -> bool:
    """Whether a paragraph is a link to another story, perhaps behind a word or two: "More: ...", "Also Read | ..."."""
    if len(block.text) >= 200:
        return False
    signs = [i for i, sign in enumerate(block.text) if not sign.isspace()]
    label = block.text[: signs[len(signs) - block.linked]] if 0 < block.linked <= len(signs) else block.text
    bare = label.strip(" \t:|>\u00bb\u2192\u2013\u2014-")
    return block.link_share > 0.9 or (
        label != block.text and (is_call(bare) or _LABEL.fullmatch(label.rstrip()) is not None)
    )


def _with_headline(pieces: list[Piece], title: str | None, *, sure: bool) -> list[Piece]:
    """Name the headline where the page's elements do not: its first heading, the title it declares, or its first short line.

    The `<title>` of a page is `sure` to be the article's only where the page declares it as such.
    """
    if any(piece.role == "headline" for piece in pieces):
        return pieces
    start = next((i for i, piece in enumerate(pieces) if piece.role is None and len(piece.text) > LONGEST_HEAD_LINE), 0)
    heading = next((i for i in range(start) if pieces[i].role == "subhead"), None)
    if heading is not None:
        return [*pieces[:heading], pieces[heading]._replace(role="headline"), *pieces[heading + 1 :]]
    repeated = next(
        (i for i in range(start) if title and pieces[i].role is None and same_line(pieces[i].text, title)), None
    )
    if repeated is not None:
        return [*pieces[:repeated], pieces[repeated]._replace(role="headline"), *pieces[repeated + 1 :]]
    short = any(p.role is None and not is_byline(p.text) and not is_dateline(p.text) for p in pieces[:start])
    return [Piece(title, False, "headline"), *pieces] if title and (sure or not short) else pieces


def _left_out(blocks: Sequence[PageBlock], kept: Sequence[bool]) -> tuple[str, ...]:
    return tuple(
        word
        for block, keep in zip(blocks, kept, strict=True)
        if not keep and not block.comment
        for word in block.text.split()
    )


def _hidden_body(ld: dict[str, Any], visible: int) -> list[Piece]:
    """The article's text where the page carries it for machines only, and shows it by a script."""
    body = ld.get("articleBody")
    if not isinstance(body, str) or visible >= 50 or len(body.split()) < 100:
        return []
    return [Piece(line.strip()) for line in re.split(r"\n+", re.sub(r"<[^>]{0,200}>", " ", body)) if line.strip()]
