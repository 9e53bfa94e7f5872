"""Europresse: a page with one `article` a document, whose head names newspaper, day, title and authors by their classes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from compare_app.readers.article import Article
from compare_app.readers.dates import dates_in
from compare_app.readers.errors import Empty
from compare_app.readers.exports.parts import exported

#: A class that no other page has; old exports have one of each pair.
SIGN = "DocPublicationName"
_ARTICLES = f"//article[.//*[contains(@class, '{SIGN}')]]"
_OUTLET = (SIGN,)
_TITLE = ("rdp__articletitle", "titreArticleVisu", "titreArticle")
_SUBTITLE = ("rdp__subtitle",)
_HEAD = ("DocHeader", "DocTitreSousSection")
_AUTHORS = ("docAuthors", "sm-margin-bottomNews")
_TEXT = ("docOcurrContainer", "DocText")
#: Behind a newspaper's name stands the number of the issue.
_ISSUE = re.compile(r",\s.*$|\s*\((?:site web|web site|website)(?: [^)]*)?\)", re.I | re.S)
#: The number of a document holds its day: news·20310504·LQ·43018.
_NUMBER = re.compile(r"news.((?:19|20)\d\d)(\d\d)(\d\d).")


def page_articles(root: Any) -> Iterator[Article]:  # noqa: ANN401  lxml has no types
    """The articles of Europresse's HTML."""
    for element in root.xpath(_ARTICLES):
        try:
            yield _article(element)
        except Empty:
            continue


def _article(element: Any) -> Article:  # noqa: ANN401
    title, subtitle = _words(element, _TITLE), _words(element, _SUBTITLE)
    fields = {
        "outlet": _ISSUE.sub("", _words(element, _OUTLET)).strip(),
        "published": _day(element),
        "author": _words(element, _AUTHORS),
    }
    body = _paragraphs(element)
    rest = [" ".join(footer.itertext()) for footer in element.xpath(".//footer")]
    return exported(title or None, [*([subtitle] if subtitle else []), *body], fields, [_words(element, _HEAD), *rest])


def _paragraphs(element: Any) -> list[str]:  # noqa: ANN401
    from compare_app.readers.web.blocks import visible_blocks

    text = next(iter(_called(element, _TEXT)), None)
    return [] if text is None else [block.text for block in visible_blocks(text)]


def _day(element: Any) -> str:  # noqa: ANN401
    """The day in the document's head, else in its number."""
    head = _words(element, _HEAD)
    stated = next(iter(dates_in(head)), None)
    if stated is not None:
        return stated.when.date().isoformat()
    number = _NUMBER.search("".join(element.itertext()))
    return "-".join(number.groups()) if number else ""


def _words(element: Any, classes: tuple[str, ...]) -> str:  # noqa: ANN401
    """The text of the first element that is called so."""
    return next(
        (text for found in _called(element, classes) if (text := " ".join("".join(found.itertext()).split()))), ""
    )


def _called(element: Any, classes: tuple[str, ...]) -> Iterator[Any]:  # noqa: ANN401
    for name in classes:
        yield from element.xpath(".//*[contains(concat(' ', normalize-space(@class), ' '), $name)]", name=f" {name} ")
