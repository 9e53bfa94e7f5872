"""A file's properties: who saved it and when. They describe the file, so the article's own words must confirm them."""

from __future__ import annotations

import zipfile
from dataclasses import replace
from datetime import datetime
from typing import NamedTuple
from xml.etree.ElementTree import Element

from compare_app.model.document import Metadata
from compare_app.readers.article import Article
from compare_app.readers.dates import Precision, parse_date
from compare_app.readers.metadata import merged

from .package import xml_of


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
        if isinstance(element.tag, str) and element.tag.rpartition("}")[2] == name:
            return " ".join((element.text or "").split()) or None
    return None


def confirmed(article: Article, properties: Properties) -> Article:
    """Add the properties that the article's first lines repeat.

    A file's author is whoever saved it, its date the day of that: only where the article shows the same name or day is
    the property about the article, and then it may know more (the hour, the zone).
    """
    top = [p.span.of(article.text) for p in article.paragraphs[:12]]
    head = "\n".join(top).lower()
    stated = article.metadata
    created = properties.created
    same_day = created and stated.published and created[0].date() == stated.published.date()
    same_time = (
        created
        and stated.published
        and (created[0].hour, created[0].minute) == (stated.published.hour, stated.published.minute)
    )
    dated = same_day and (stated.published_precision == "day" or same_time)
    known = Metadata(
        title=properties.title if properties.title and properties.title.lower() in head else None,
        author=properties.author if properties.author and properties.author.lower() in head else None,
        outlet=properties.company
        if properties.company and properties.company.lower() in (line.lower() for line in top)
        else None,
        published=created[0] if created and dated else None,
        published_precision=created[1] if created and dated else "day",
        language=(properties.language or "").split("-")[0].lower() or None,
    )
    return replace(article, metadata=merged(known, stated))
