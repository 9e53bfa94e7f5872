"""The reader of articles in XML: parse without entities and anything external, then ask the format that the first element names."""

from __future__ import annotations

from collections.abc import Iterator

from compare_app.readers.article import Found
from compare_app.readers.errors import CannotRead, Empty
from compare_app.readers.markup import agency, collection, feeds
from compare_app.readers.office.package import parsed
from compare_app.readers.options import DEFAULTS, ReadOptions
from compare_app.readers.xml_tree import tree_of

_OTHER = "is XML of no kind that can be read; save it as text, HTML, DOCX or PDF"


def read_agency(data: bytes, options: ReadOptions = DEFAULTS) -> Iterator[Found]:
    """The articles that a news agency sends: NITF, NewsML-G2 and NewsML 1, Reuters' corpus."""
    with parsed():
        root = tree_of(data, doctype=True)
    yield from _any(agency.articles(root, options))


def read_collection(data: bytes, _: ReadOptions = DEFAULTS) -> Iterator[Found]:
    """The articles of a collection: TEI, and trafilatura's own XML."""
    with parsed():
        root = tree_of(data, doctype=True)
    if not collection.is_collection(root):
        raise CannotRead("unsupported", _OTHER)
    yield from _any(collection.articles(root))


def read_feed(data: bytes, options: ReadOptions = DEFAULTS) -> Iterator[Found]:
    """The articles of a feed (RSS, Atom) that holds their texts, and Evernote's notes."""
    with parsed():
        root = tree_of(data, doctype=True)
    yield from _any(feeds.articles(root, options))


def _any(articles: Iterator[Found | None]) -> Iterator[Found]:
    """Those articles that have a text. Raises Empty where none has."""
    nothing = True
    for article in articles:
        if article is not None:
            nothing = False
            yield article
    if nothing:
        raise Empty("holds no text; get the item from the agency or collection with its text")
