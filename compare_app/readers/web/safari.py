"""Pages as Safari saves them (.webarchive): a property list with the page, its address, and what it was shown with."""

from __future__ import annotations

import plistlib
from collections.abc import Iterator
from dataclasses import replace
from xml.parsers.expat import ExpatError

from compare_app.readers.address import taken_from
from compare_app.readers.article import Article
from compare_app.readers.errors import CannotRead
from compare_app.readers.metadata import merged
from compare_app.readers.options import DEFAULTS, ReadOptions
from compare_app.readers.web.page import article_of_page, decode_page

_DAMAGED = CannotRead("damaged", "holds no web page; save the page again from Safari")
#: What the standard library raises over a broken list.
_BROKEN = (
    plistlib.InvalidFileException,
    ExpatError,
    ValueError,
    KeyError,
    IndexError,
    TypeError,
    OverflowError,
    AttributeError,
)


def read_web_archive(data: bytes, options: ReadOptions = DEFAULTS) -> Iterator[Article]:
    """The article of the page; its frames and pictures are passed over. Raises CannotRead."""
    try:
        archive = plistlib.loads(data)
    except _BROKEN as error:
        raise CannotRead(_DAMAGED.kind, _DAMAGED.advice) from error
    page = archive.get("WebMainResource") if isinstance(archive, dict) else None
    content = page.get("WebResourceData") if isinstance(page, dict) else None
    if not isinstance(page, dict) or not isinstance(content, bytes):
        raise CannotRead(_DAMAGED.kind, _DAMAGED.advice)
    encoding, address = page.get("WebResourceTextEncodingName"), page.get("WebResourceURL")
    taken = taken_from(address if isinstance(address, str) else None)
    decoded = decode_page(content, encoding if isinstance(encoding, str) else None, options)
    article = article_of_page(decoded.text, decoded.encoding, whole=options.whole_page, address=taken.address)
    yield replace(article, metadata=merged(article.metadata, taken))
