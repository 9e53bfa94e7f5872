"""Whose picture it is: the credit at a caption's end, or on a line of its own, which tells nothing of the story."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from compare_app.model.document import Paragraph
from compare_app.model.spans import Span
from compare_app.readers.lines.furniture import AGENCIES

_PICTURE = (
    r"(?:photo(?:graph)?s?|images?|pictures?|pics?|illustrations?|graphics?|fotos?|bild(?:er)?|grafik|archivbild|archivfoto|symbolbild|"
    r"imagen|imagem|fotograf[ií]as?|afbeelding|beeld|immagine)"
)
#: What stands before the owner, with its colon, `by` or the like.
_LABEL = (
    rf"(?i:{_PICTURE}\s?(?:[:|©/]|\bby\b|\bcourtesy(?: of)?\b)|courtesy of\b"
    rf"|(?:{_PICTURE}\s)?(?:credits?|crédits?|source|copyright)(?: photo)?\s?(?:[:|©,]|\bby\b)|(?:sources|quellen?|fuentes?|fontes?|bron)\s?:)\s?"
)
_NAME = r"(?:[A-Z\u00c0-\u00de][\w.\u2019'-]*|de|da|van|von|der|den|la|le|el|bin|und|and|for|für|via|of|the|dpa|epa|[\w-]+(?:\.[\w-]+){0,3}\.[a-z]{2,8})"
#: Names of people and houses, and nothing else.
_OWNERS = rf"{_NAME}(?:(?:\s?[/|&,+\u2013\u2014]\s?|\s){_NAME}){{0,9}}"
_HOUSE = (
    rf"(?i:{AGENCIES.pattern}|(?:afp/)?getty(?: images)?|epa(?:-efe)?|shutterstock|alamy|flickr|wikimedia(?: commons)?|imago(?: images)?|"
    r"picture alliance|(?:ap|afp|pa) photo|pa wire)"
)
#: A person with a house, or a house with a person.
_PERSON_AND_HOUSE = rf"(?:(?:{_NAME}\s){{1,3}}{_NAME}\s?/\s?{_OWNERS}|{_HOUSE}\s?/\s?{_OWNERS})"
_CREDIT = (
    rf"(?:{_LABEL}{_OWNERS}|©\s?{_OWNERS}|{_PERSON_AND_HOUSE}|{_HOUSE}"
    rf"|[(\[]\s?(?:{_LABEL}{_OWNERS}|©?\s?{_PERSON_AND_HOUSE}|{_HOUSE})\s?[)\]])[\s.]*"
)
#: Behind a sentence every form is a credit, inside one only what a bracket, its sign or a capital sets apart.
_AT_END = re.compile(
    rf"(?:^\W?|[.!?\u2026][\"'\u201d\u2019\u00bb)\]]?\s+|\s(?=[(\[©]|[A-Z][a-zé]+\s?:))(?P<credit>{_CREDIT})$"
)
#: No credit is longer.
_LONGEST = 160


def credits_apart(text: str, paragraphs: Sequence[Paragraph]) -> tuple[Paragraph, ...]:
    """The paragraphs, with the credits of pictures as boilerplate of their own."""
    return tuple(part for paragraph in paragraphs for part in _parts(text, paragraph))


def _parts(text: str, paragraph: Paragraph) -> Iterator[Paragraph]:
    span = paragraph.span
    found = credit_at(span.of(text)) if paragraph.role == "caption" else None
    if found is None:
        yield paragraph
        return
    caption = text[span.start : span.start + found].rstrip()
    if caption:
        yield Paragraph(Span(span.start, span.start + len(caption)), "caption")
    yield Paragraph(Span(span.start + found, span.end), "boilerplate")


def credit_at(caption: str) -> int | None:
    """Where the credit at a caption's end begins, 0 where the caption is nothing else; None where there is none.

    >>> credit_at("The tower. Photo: Ana Brill/Coast News"), credit_at("The tower (left)")
    (11, None)
    """
    found = _AT_END.search(caption, max(0, len(caption) - _LONGEST))
    if found is None:
        return None
    return found.start("credit") if any(c.isalnum() for c in caption[: found.start("credit")]) else 0
