"""Building XML out of strings: names with their prefixes, everything from a source escaped."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from xml.sax.saxutils import escape as _escape

_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_QUOTE = {'"': "&quot;", "\n": "&#10;", "\t": "&#9;", "\r": "&#13;"}


class Xml(str):
    """Text that is markup already."""

    __slots__ = ()


def text(plain: str) -> Xml:
    """Plain text as XML; signs that XML forbids become the replacement sign."""
    return plain if isinstance(plain, Xml) else Xml(_escape(_clean(plain), {"\r": "&#13;"}))


def join(parts: Iterable[str]) -> Xml:
    """The parts one after the other."""
    return Xml("".join(text(part) for part in parts))


def element(name: str, attributes: Mapping[str, str | None] | None = None, *children: str) -> Xml:
    """An element; an attribute that is None is left out.

    >>> element("w:t", {"xml:space": "preserve"}, "1 < 2")
    '<w:t xml:space="preserve">1 &lt; 2</w:t>'
    """
    pairs = ((key, value) for key, value in (attributes or {}).items() if value is not None)
    written = "".join(f' {key}="{_escape(_clean(value), _QUOTE)}"' for key, value in pairs)
    inside = join(children)
    return Xml(f"<{name}{written}>{inside}</{name}>" if inside else f"<{name}{written}/>")


def document(root: Xml) -> bytes:
    """A whole file."""
    return f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n{root}\n'.encode()


def _clean(plain: str) -> str:
    return _FORBIDDEN.sub("\ufffd", plain)
