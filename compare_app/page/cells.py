"""The text of a cell: the sentences that a version has in a row, and the way back to the source's offsets."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from compare_app.model.document import Role
from compare_app.model.spans import Span
from compare_app.model.version import Version

#: Between two paragraphs of one cell: Qt's line separator keeps them in one text layout.
PARAGRAPH_BREAK = "\u2028\u2028"
#: Between two stretches of one paragraph that do not follow each other.
STRETCH_BREAK = "\u2028"


def with_line_ends(text: str) -> str:
    """The text of a cell as it is written elsewhere: its breaks are ends of lines."""
    return text.replace(STRETCH_BREAK, "\n")


# A file's own line ends are layout of the file; one sign for one, so that offsets stay.
_ONE_SPACE = str.maketrans(dict.fromkeys("\n\r\t\x0b\x0c\x85\u2028\u2029", " "))


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of the source as it stands in a cell: `text[at:at+length]` shows `source[start:start+length]`."""

    at: int
    start: int
    length: int
    role: Role = "body"


@dataclass(frozen=True, slots=True)
class CellText:
    """What a cell says, in code points, with the stretches of the source that it shows.

    `role` is that of all its paragraphs, "body" where they differ (a headline and the first paragraph in one passage).
    """

    text: str
    segments: tuple[Segment, ...]
    role: Role = "body"

    def place(self, span: Span) -> tuple[Span, ...]:
        """The parts of a source span that the cell shows, in the cell's offsets; an empty span is one place or none."""
        found = []
        for part in self.segments:
            start, end = max(span.start, part.start), min(span.end, part.start + part.length)
            if start < end or (span.length == 0 and start == end):
                found.append(Span(start - part.start + part.at, end - part.start + part.at))
                if span.length == 0:
                    break
        return tuple(found)

    def source(self, at: int) -> int | None:
        """The source offset shown at a cell offset; None between stretches."""
        for part in self.segments:
            if part.at <= at <= part.at + part.length:
                return part.start + at - part.at
        return None


EMPTY_CELL = CellText("", ())


def cell_text(version: Version, sentences: Sequence[int]) -> CellText:
    """Put the sentences of a cell together: exact text within a paragraph, a break where it does not go on."""
    if not sentences:
        return EMPTY_CELL
    pieces: list[str] = []
    segments: list[Segment] = []
    at = 0
    for position, run in enumerate(_runs(version, sentences)):
        if position:
            breaks = PARAGRAPH_BREAK if run.new_paragraph else STRETCH_BREAK
            pieces.append(breaks)
            at += len(breaks)
        stretch = run.span.of(version.text).translate(_ONE_SPACE)
        pieces.append(stretch)
        segments.append(Segment(at, run.span.start, len(stretch), run.role))
        at += len(stretch)
    roles = {segment.role for segment in segments}
    return CellText("".join(pieces), tuple(segments), roles.pop() if len(roles) == 1 else "body")


@dataclass(frozen=True, slots=True)
class _Run:
    span: Span
    new_paragraph: bool
    role: Role


def _runs(version: Version, sentences: Sequence[int]) -> list[_Run]:
    """Sentences that follow each other in one paragraph, as one stretch."""
    runs: list[_Run] = []
    before: int | None = None
    for number in sentences:
        sentence = version.sentences[number]
        same = before is not None and version.sentences[before].paragraph == sentence.paragraph
        if same and before is not None and number == before + 1:
            runs[-1] = replace(runs[-1], span=Span(runs[-1].span.start, sentence.span.end))
        else:
            runs.append(_Run(sentence.span, not same, version.role(number)))
        before = number
    return runs
