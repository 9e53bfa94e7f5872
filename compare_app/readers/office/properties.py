"""A file's properties: who saved it and when. They describe the file, so the article's own words must confirm them."""

from __future__ import annotations

import zipfile
from collections.abc import Container
from dataclasses import replace
from datetime import datetime
from typing import NamedTuple
from xml.etree.ElementTree import Element

from compare_app.model.document import Metadata
from compare_app.readers.article import Article
from compare_app.readers.dates import Precision, parse_date
from compare_app.readers.metadata import merged
from compare_app.readers.office.package import xml_of
from compare_app.readers.xml_tree import local_name

#: Lines of an article that may confirm a property.
_TOP = 12


class Properties(NamedTuple):
    """What the file says of itself."""

    title: str | None = None
    author: str | None = None
    company: str | None = None
    language: str | None = None
    created: tuple[datetime, Precision] | None = None


def core_properties(package: zipfile.ZipFile) -> Properties:
    """The properties of a Word file."""
    core, app = xml_of(package, "docProps/core.xml"), xml_of(package, "docProps/app.xml")
    return Properties(
        title=named(core, "title"),
        author=named(core, "creator"),
        company=named(app, "Company"),
        language=named(core, "language"),
        created=parse_date(named(core, "created")),
    )


def named(root: Element | None, name: str) -> str | None:
    """The text of the first element of that local name."""
    if root is None:
        return None
    for element in root.iter():
        if local_name(element) == name:
            return " ".join((element.text or "").split()) or None
    return None


def confirmed(article: Article, properties: Properties) -> Article:
    """Add the properties that the article's first lines repeat.

    A file's author is whoever saved it, its date the day of that: only where the article shows the same name or day is
    the property about the article, and then it may know more (the hour, the zone).
    """
    top = [p.span.of(article.text).lower() for p in article.paragraphs[:_TOP]]
    head = "\n".join(top)
    stated = article.metadata
    created = properties.created if _confirms(stated, properties.created) else None
    known = Metadata(
        title=_shown_in(head, properties.title),
        author=_shown_in(head, properties.author),
        outlet=_shown_in(top, properties.company),
        published=created[0] if created else None,
        published_precision=created[1] if created else "day",
        language=(properties.language or "").split("-")[0].lower() or None,
    )
    return replace(article, metadata=merged(known, stated))


def _shown_in(head: Container[str], name: str | None) -> str | None:
    """The name, if it stands in the text, or is one of the lines, that are given in small letters."""
    return name if name and name.lower() in head else None


def _confirms(stated: Metadata, created: tuple[datetime, Precision] | None) -> bool:
    """Whether a file was made on the day that its article states, and at the time where it states one."""
    if created is None or stated.published is None or created[0].date() != stated.published.date():
        return False
    same_time = (created[0].hour, created[0].minute) == (stated.published.hour, stated.published.minute)
    return stated.published_precision == "day" or same_time
