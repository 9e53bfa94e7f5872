"""Whose picture it is: the credit at a caption's end, or on a line of its own, which tells nothing of the story."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from compare_app.model.document import Paragraph
from compare_app.model.spans import Span
from compare_app.readers.lines.captions import CaptionWords
from compare_app.readers.lines.outlets import agencies

_NAME = r"(?:[A-Z\u00c0-\u00de][\w.\u2019'-]*|de|da|van|von|der|den|la|le|el|bin|und|and|for|für|via|of|the|dpa|epa|[\w-]+(?:\.[\w-]+){0,3}\.[a-z]{2,8})"
#: Names of people and houses, and nothing else.
_OWNERS = rf"{_NAME}(?:(?:\s?[/|&,+\u2013\u2014]\s?|\s){_NAME}){{0,9}}"


@cache
def _label() -> str:
    """What stands before the owner, with its colon, `by` or the like."""
    words = CaptionWords()
    picture, sign = f"(?:{words.owned})", r"\s?(?:[:|©/]|\bby\b|\bcourtesy(?: of)?\b)"
    credit = rf"(?:{picture}\s)?(?:credits?|crédits?|source|copyright)(?: photo)?\s?(?:[:|©,]|\bby\b)"
    return rf"(?i:{picture}{sign}|courtesy of\b|{credit}|(?:{words.sources})\s?:)\s?"


@cache
def _house() -> str:
    return (
        rf"(?i:{agencies()}|(?:afp/)?getty(?: images)?|epa(?:-efe)?|shutterstock|alamy|flickr|wikimedia(?: commons)?|imago(?: images)?|"
        r"picture alliance|(?:ap|afp|pa) photo|pa wire)"
    )


@cache
def _at_end() -> re.Pattern[str]:
    """Behind a sentence every form is a credit, inside one only what a bracket, its sign or a capital sets apart."""
    label, house = _label(), _house()
    person_and_house = rf"(?:(?:{_NAME}\s){{1,3}}{_NAME}\s?/\s?{_OWNERS}|{house}\s?/\s?{_OWNERS})"
    credit = (
        rf"(?:{label}{_OWNERS}|©\s?{_OWNERS}|{person_and_house}|{house}"
        rf"|[(\[]\s?(?:{label}{_OWNERS}|©?\s?{person_and_house}|{house})\s?[)\]])[\s.]*"
    )
    before = r"^\W?|[.!?\u2026][\"'\u201d\u2019\u00bb)\]]?\s+|\s(?=[(\[©]|[A-Z][a-zé]+\s?:)"
    return re.compile(rf"(?:{before})(?P<credit>{credit})$")


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
    found = _at_end().search(caption, max(0, len(caption) - _LONGEST))
    if found is None:
        return None
    return found.start("credit") if any(c.isalnum() for c in caption[: found.start("credit")]) else 0
