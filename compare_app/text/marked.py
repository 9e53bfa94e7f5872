"""Marked strings: what stands in a pair of quotation marks, and what is known of it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from compare_app.model.spans import Span
from compare_app.text.paired import Pair


@dataclass(frozen=True, slots=True)
class Marked:
    """A string in quotation marks: `content` without them, `outer` with them.

    `goes_on`: the quote is not closed in this paragraph; `taken_up`: it goes on from the paragraph before. `whole`: both marks
    stand where they belong, nothing was guessed.
    """

    content: Span
    outer: Span
    paragraph: int
    double: bool = True
    goes_on: bool = False
    taken_up: bool = False
    whole: bool = True
    #: what names its speaker and is no part of the content: a transcript's label at its start, a signature below
    label: Span | None = None


#: A transcript's label at the start of a quoted paragraph: every paragraph is another speaker's.
LABEL = re.compile(r"\W{0,3}(?P<name>[QAF]|[A-Z][A-Z.\u2019' -]{1,40}):\s+(?=\S)")
#: A string without the spaces at its edges.
_TRIMMED = re.compile(r"\S(?:.*\S)?", re.DOTALL)


def string_in(text: str, paragraph: Span, number: int, pair: Pair) -> Marked | None:
    """What stands in a pair of marks of the paragraph of that number; None where that is no words."""
    end = pair.close.start if pair.close else paragraph.end
    content = _TRIMMED.search(text, pair.open.end, max(end, pair.open.end))
    if content is None or not any(c.isalnum() for c in content[0]):
        return None
    outer = Span(pair.open.start, pair.close.end if pair.close else paragraph.end)
    content = _within_doubled(text, content, pair) or content
    span, label = Span(*content.span()), None
    labelled = LABEL.match(text, span.start, span.end)
    if labelled is not None and any(c.isalnum() for c in text[labelled.end() : span.end]):
        span, label = Span(labelled.end(), span.end), Span(*labelled.span("name"))
    return Marked(span, outer, number, pair.open.double, goes_on=pair.close is None, label=label)


def _within_doubled(text: str, content: re.Match[str], pair: Pair) -> re.Match[str] | None:
    """What stands in marks that were set twice, ““We won,””: the inner ones hold no less than the outer."""
    if len(pair.inner) != 1 or (pair.inner[0][0].start, pair.inner[0][1].end) != content.span():
        return None
    return _TRIMMED.search(text, pair.inner[0][0].end, pair.inner[0][1].start)
