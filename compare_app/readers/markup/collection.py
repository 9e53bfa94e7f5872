"""Collections of texts: TEI, as editors, corpora and trafilatura write it, and trafilatura's own XML, whose text is marked up alike."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from xml.etree.ElementTree import Element

from compare_app.model.document import Metadata
from compare_app.readers.article import Article, composed
from compare_app.readers.exports.parts import declared_by
from compare_app.readers.lines.pieces import Piece
from compare_app.readers.markup.elements import Gathered, Tags, attribute, every, first, language_of, local, words

_TAGS = Tags(
    roles={
        "head": "subhead", "item": "list", "byline": "byline", "docauthor": "byline", "dateline": "dateline",
        "figure": "caption", "trailer": "boilerplate", "comments": "comment",
    },
    blocks=frozenset({
        "body", "main", "div", "div1", "div2", "p", "ab", "cit", "lg", "l", "list", "table", "row", "cell", "sp", "opener", "closer",
        "front", "back", "group", "titlepage", "floatingtext", "code",
    }),
    breaks=frozenset({"lb"}),
    skipped=frozenset({"note", "fw", "figdesc", "del", "graphic", "desc"}),
)  # fmt: skip
#: What of two readings of one place the editor put aside.
_PUT_ASIDE = frozenset({"sic", "orig", "abbr"})
#: trafilatura puts the address's host behind the outlet: "Coast News (coast.example)".
_HOST = re.compile(r"\s*\([^()\s]+\.[^()\s]+\)$")


def is_collection(root: Element) -> bool:
    """Whether it is TEI or what trafilatura writes; many programs call their first element `doc`."""
    return local(root) != "doc" or first(root, "main") is not None


def articles(root: Element) -> Iterator[Article | None]:
    """The articles of a file; None for a text without paragraphs."""
    if local(root) == "doc":
        yield _composed(root, _stated_by_scraper(root))
        return
    for tei in every(root, "tei") if local(root) == "teicorpus" else [root]:
        declared = _stated_by_header(tei)
        parts = [div for div in every(tei, "text", "div") if div.get("type") == "article"]
        if len(parts) < 2:
            yield _composed(first(tei, "text"), declared)
            continue
        for part in parts:  # of a newspaper's whole issue
            yield _composed(part, replace(declared, title=words(part, "head") or None))


def _composed(text: Element | None, declared: Metadata) -> Article | None:
    """The article of a text: its first heading is the headline, else the title that is stated. None where it has no paragraph."""
    found = Gathered(_TAGS)
    if text is not None:
        _named_by_their_use(text)
        found.add(text)
    pieces = found.pieces
    if not any(piece.role is None for piece in pieces):
        return None
    if pieces[0].role == "subhead":
        pieces = [pieces[0]._replace(role="headline"), *pieces[1:]]
    elif declared.title:
        pieces = [Piece(declared.title, False, "headline"), *pieces]
    return composed(pieces, declared, left_out=tuple(found.left_out))


def _named_by_their_use(text: Element) -> None:
    """Give elements that are one thing here and another there the name of what they are here."""
    for parent in text.iter():
        for child in parent:
            if local(child) == "ab" and child.get("type") == "header":
                child.tag = "head"
            elif local(child) == "div" and child.get("type") == "comments":
                child.tag = "comments"
            elif local(child) == "quote" and local(parent) != "p":
                child.tag = "ab"
            elif local(child) in _PUT_ASIDE and local(parent) == "choice":
                child.tag = "note"


def _stated_by_scraper(doc: Element) -> Metadata:
    names = {"outlet": "sitename", "author": "author", "published": "date", "address": "url", "language": "language"}
    fields = {field: doc.get(name, "") for field, name in names.items()}
    fields["address"] = fields["address"] or doc.get("source", "")
    return declared_by(doc.get("title"), fields)


def _stated_by_header(tei: Element) -> Metadata:
    """What the header states of the source, else of the text; when and where the file itself was made is no matter."""
    header = first(tei, "teiheader")
    source = first(header, "sourcedesc")
    authors = [words(author) for author in every(source, "author")] or [
        words(author) for author in every(header, "titlestmt", "author")
    ]
    fields = {
        "outlet": _titled(source, "j") or _HOST.sub("", words(source, "publisher")),
        "author": "; ".join(dict.fromkeys(filter(None, authors))),
        "published": attribute(source, ("date",), "when") or words(source, "date") or _created(header),
        "language": attribute(header, ("langusage", "language"), "ident") or language_of(tei),
        "address": attribute(source, ("ptr",), "target") or attribute(source, ("ref",), "target"),
    }
    return declared_by(_titled(source, "a") or words(header, "titlestmt", "title") or None, fields)


def _titled(source: Element | None, level: str) -> str:
    """The source's title of a level: that of an article ("a"), of a newspaper ("j")."""
    return next((words(title) for title in every(source, "title") if title.get("level") == level), "")


def _created(header: Element | None) -> str:
    """When the text was made, which is not when somebody fetched it."""
    dates = (date for date in every(header, "creation", "date") if date.get("type") != "download")
    return next((date.get("when") or words(date) for date in dates), "")
