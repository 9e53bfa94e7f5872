"""Building HTML so that nothing out of a source can become markup: plain strings are escaped, `Html` is not."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable

_FORBIDDEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_VOID = frozenset({"br", "meta", "input", "col", "wbr"})


class Html(str):
    """Text that is markup already."""

    __slots__ = ()


def escape(text: str) -> Html:
    """Plain text as HTML; signs that HTML forbids become the replacement sign."""
    return text if isinstance(text, Html) else Html(html.escape(_FORBIDDEN.sub("\ufffd", text)))


def join(parts: Iterable[str], between: str = "") -> Html:
    """The parts one after the other."""
    return Html(escape(between).join(escape(part) for part in parts))


def tag(name: str, /, *children: str, **attributes: str | bool | None) -> Html:
    """An element. `class_` and `data_x` stand for `class` and `data-x`; None and False leave an attribute out.

    >>> tag("a", "1 < 2", href="#r1", class_="near")
    '<a href="#r1" class="near">1 &lt; 2</a>'
    """
    written = "".join(_attribute(key, value) for key, value in attributes.items())
    opening = f"<{name}{written}>"
    return Html(opening if name in _VOID else f"{opening}{join(children)}</{name}>")


def _attribute(key: str, value: str | bool | None) -> str:
    if value is None or value is False:
        return ""
    name = key.rstrip("_").replace("_", "-")
    return f" {name}" if value is True else f' {name}="{escape(value)}"'
