"""Who signs a quote that stands alone: its name behind a dash, as the next paragraph.

“You cannot dredge a river and call it a garden.”

— Professor Ole Strand, hydrologist
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from compare_app.model.document import Document
from compare_app.model.spans import Span
from compare_app.text.marked import Marked

_NAME = r"(?P<name>[A-Z][\w.'\u2019-]+(?: (?:[A-Z][\w.'\u2019-]+|de|van|von|der|la|le|of|and)){0,5})"
#: “We’re staying put” (Hattie Bloom, 92); a single word would be a place or a paper
_IN_BRACKET = re.compile(rf"\.?\s\({_NAME.replace('{0,5}', '{1,5}')}(?:, [^)\n]{{1,60}})?\)\.?")
_PLAIN = re.compile(r"\s[a-z]{4}")  # no title: “The River Bottom” (Osk Books)
#: — Ana Ruiz, mayor of Delby
_SIGNED = re.compile(
    rf"(?:\u2014|\u2013|\u2015|--?|~)\s?{_NAME}"
    r"(?:[,(][^.!?:\"\u201c\u201d\n]{0,80}|\s\([^)\n]{1,80}\))?"
)


def with_signatures(document: Document, found: Sequence[Marked]) -> list[Marked]:
    """The strings, those that make a whole paragraph labelled with who signs them in the next one."""
    return [_signed(document, marked) for marked in found]


def _signed(document: Document, marked: Marked) -> Marked:
    paragraphs, text = document.paragraphs, document.text
    if marked.label is not None or marked.goes_on:
        return marked
    own = paragraphs[marked.paragraph].span
    bracket = _IN_BRACKET.fullmatch(text, marked.outer.end, own.end) if own.start == marked.outer.start else None
    if bracket is not None and _PLAIN.search(text, marked.content.start, marked.content.end):
        return replace(marked, label=Span(*bracket.span("name")))
    if marked.paragraph + 1 >= len(paragraphs):
        return marked
    after = paragraphs[marked.paragraph + 1].span
    whole = own.start == marked.outer.start and text[marked.outer.end : own.end].strip(" .") == ""
    signature = _SIGNED.fullmatch(text, after.start, after.end) if whole else None
    return replace(marked, label=Span(*signature.span("name"))) if signature is not None else marked
