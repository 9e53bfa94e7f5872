"""What an element of a page says of all that stands in it, by its kind, its role and its names."""

from __future__ import annotations

import re

from compare_app.model.document import Role
from compare_app.readers.web import names
from compare_app.readers.web.elements import FURNITURE_TAGS, HEADINGS
from compare_app.readers.web.names import Element

#: A picture in a `<figure>`, whose other words describe it where it has no `<figcaption>`.
_PICTURES = ".//img | .//picture | .//amp-img"


def is_standfirst(element: Element, called: str) -> bool:
    """Whether the page says that the element is what stands between headline and text."""
    return bool(names.STANDFIRST.search(called)) or element.get("itemprop") in ("description", "alternativeHeadline")


def is_furniture(element: Element, tag: str, called: str, article: bool) -> bool:
    """Whether the element's kind, role or names say that it holds no article."""
    return (
        tag in FURNITURE_TAGS
        or (tag == "header" and not article)
        or element.get("role") in ("navigation", "banner", "contentinfo", "complementary", "search", "dialog")
        or (tag in ("div", "section", "ul", "ol") and bool(names.FURNITURE.search(called)))
    )


def asks_consent(element: Element, called: str) -> bool:
    """Whether the element is what a consent manager lays over the page, which may be longer than the article."""
    return bool(names.CONSENT.search(called)) and not element.xpath(".//h1 | .//main | .//article")


def role_of(element: Element, tag: str, called: str, outer: Role | None) -> Role | None:
    """The role that an element gives to what stands in it; that of the one around it where it says nothing."""
    if tag in ("figcaption", "caption") or (tag in ("p", "div", "dd", "span") and names.CAPTION.search(called)):
        return "caption"
    if tag == "figure" and element.find(".//figcaption") is None and element.xpath(_PICTURES):
        return "caption"
    if tag in ("div", "section", "p", "aside") and names.CORRECTION.search(called):
        return "correction"
    if tag == "h1":
        return "headline"
    if tag in HEADINGS:
        return "subhead"
    return "list" if tag == "li" else None if tag == "article" else outer


def is_note_mark(element: Element) -> bool:
    """Whether a raised number points to a note, in a link or brackets; square metres are no note."""
    text = "".join(element.itertext()).strip()
    return re.fullmatch(r"\[?(?:\w{1,6} )?\w{1,3}\]?|[*\u2020\u2021]", text) is not None and (
        text[:1] == "[" or element.find(".//a") is not None
    )


def is_remark(element: Element) -> bool:
    """Whether an element holds what somebody remarked at the margin of a shared document, as Google's program writes it."""
    link = element.find("./p/a[@id]")
    return link is not None and re.match(r"cmnt\d", link.get("id")) is not None
