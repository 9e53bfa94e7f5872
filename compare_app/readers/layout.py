"""Where the paragraphs of a plain text stand: blank lines, one paragraph a line, or lines wrapped at a width.

Three habits of writing text files have to come out alike. A blank line always parts. Inside a block of lines, a line end
parts where the writer made it on purpose: where the next word would still have fitted into the width of the page.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from compare_app.model.spans import Span
from compare_app.readers.lines.bylines import byline
from compare_app.readers.lines.labels import bare_field_in, field_in

_LINE = re.compile(r"[^\n]+")
#: Longer lines are no lines of a page but paragraphs.
_WIDEST_PAGE = 110
_NARROWEST_PAGE = 36
#: Columns of newspapers are narrower; verse and lists are, too, but their lines seldom begin with small letters.
_NARROWEST_COLUMN, _COLUMN_LINES = 18, 6
#: What may stand behind the last stop of a sentence: brackets, and the closing marks of any language (German ones close with
#: what opens English ones), in French behind a space.
BEHIND_STOP = "[\\s'\"\u2018-\u201f\u2039\u203a\u00ab\u00bb\u300d\u300f)\\]]*"
#: The end of a sentence, marks and brackets behind it included.
_ENDED = re.compile(f"[.!?:;\u2026\u3002\uff01\uff1f\u0964\u06d4\u061f]{BEHIND_STOP}$")
#: The beginning of a word that a line's end breaks.
_BROKEN_WORD = re.compile(r"[^\W\d_]{2}-$")
#: • One, 2. Two, (c) Three
LIST_ITEM = re.compile(r"(?:[-*+\u2022\u00b7\u25aa\u25cf\u2023\u2013\u2014]|\(?\d{1,3}[.)]|\(?[a-z]\))\s+\S")
_WIDE = frozenset("WF")


class Placed(NamedTuple):
    """A paragraph's place; `attached`: it stands on the line right after the one before, with no blank line between."""

    span: Span
    attached: bool


class _Line(NamedTuple):
    """A line without the white space around it: where it stands in the text, how far in, and its width in columns."""

    start: int
    end: int
    indent: int
    text: str
    width: int

    @property
    def is_item(self) -> bool:
        return LIST_ITEM.match(self.text) is not None

    @property
    def first_word_width(self) -> int:
        first = self.text[:1]
        if unicodedata.east_asian_width(first) in _WIDE:
            return 2
        return len(self.text.split(None, 1)[0]) + 1


#: Other signs that end a line: those of word processors and page layout, and of other machines. A new page beside a line's end
#: ends nothing more.
_PAGE = re.compile(r"(?<=\n)\f|\f(?=\n)")
_ENDS = str.maketrans(dict.fromkeys("\v\f\x1c\x1d\x1e\x85\u2028\u2029", "\n"))


def paragraphs_of(text: str) -> list[Placed]:
    """Find the paragraphs of a plain text, in order; together they cover everything but white space."""
    blocks = list(_blocks(_PAGE.sub(" ", text).translate(_ENDS)))
    page = _page_width(blocks)
    return [placed for block in blocks for placed in _parted(block, page)]


def _blocks(text: str) -> Iterator[list[_Line]]:
    """Runs of lines with no blank line between them."""
    block: list[_Line] = []
    before = 0
    for match in _LINE.finditer(text):
        stripped = match[0].strip()
        if block and match.start() > before + 1:
            yield block
            block = []
        before = match.end()
        if stripped:
            indent = len(match[0]) - len(match[0].lstrip())
            start = match.start() + indent
            block.append(_Line(start, start + len(stripped), indent, stripped, min(indent, 20) + _columns(stripped)))
        elif block:
            yield block
            block = []
    if block:
        yield block


def _columns(text: str) -> int:
    if text.isascii() or len(text) > 2 * _WIDEST_PAGE:
        return len(text)
    return len(text) + sum(unicodedata.east_asian_width(c) in _WIDE for c in text)


def _page_width(blocks: Sequence[Sequence[_Line]]) -> int | None:
    """The width at which the file's lines were wrapped, or None where they were not."""
    inner = [(line, after) for block in blocks for line, after in pairwise(block)]
    if not inner:
        return None
    # a page's head over its columns has a block of its own; of a few lines together nothing is learnt
    every = [line for block in blocks for line in block]
    columns = len(inner) >= _COLUMN_LINES and max(line.width for line in every) <= _WIDEST_PAGE
    lines = sorted(line.width for block in blocks if len(block) > 1 or not columns for line in block)
    # one long address on a line of its own makes no wide page
    widest = lines[-1] if lines[-1] <= _WIDEST_PAGE else lines[max(0, int(len(lines) * 0.97) - 1)]
    torn = sum(_is_torn(line, after) for line, after in inner)
    is_column = (
        _NARROWEST_COLUMN <= widest < _NARROWEST_PAGE and len(inner) >= _COLUMN_LINES and torn >= 0.4 * len(inner)
    )
    if not (is_column or _NARROWEST_PAGE <= widest <= _WIDEST_PAGE):
        return None
    full = sum(line.width + after.first_word_width > widest - 3 for line, after in inner)
    if all(_ENDED.search(line.text) and not after.text[:1].islower() for line, after in inner):
        return None  # no line ends inside a sentence: these are short paragraphs, one a line
    return widest if full >= 0.6 * len(inner) or torn >= 0.4 * len(inner) else None


def _is_torn(line: _Line, after: _Line) -> bool:
    """Whether a sentence goes on over the line's end, as far as small letters tell."""
    return not _ENDED.search(line.text) and (after.text[:1].islower() or line.text.endswith((",", " -", "\u2013")))


def _parted(block: Sequence[_Line], page: int | None) -> Iterator[Placed]:
    start, attached = block[0].start, False
    for line, after in pairwise(block):
        if _is_break(line, after, page):
            yield Placed(Span(start, line.end), attached)
            start, attached = after.start, True
    yield Placed(Span(start, block[-1].end), attached)


def _is_break(line: _Line, after: _Line, page: int | None) -> bool:
    """Whether a paragraph ends between two lines; `page`: the width at which lines are wrapped, None where they are not."""
    if after.text[:1].islower() and _BROKEN_WORD.search(line.text):
        return False
    if page is None:
        # a lone line end inside a sentence of a text that is not wrapped elsewhere
        return not (
            _NARROWEST_PAGE <= line.width <= _WIDEST_PAGE and after.text[:1].islower() and _is_torn(line, after)
        )
    fits = line.width + after.first_word_width < page - 1
    if after.is_item:
        return line.is_item or bool(_ENDED.search(line.text))  # "on the / 1. of May" is no list
    if after.indent > line.indent + 1 and not line.is_item:
        return True
    if after.text[:1].islower():
        return False
    return fits and (bool(_ENDED.search(line.text)) or line.width < 0.7 * page or _begins_anew(after.text))


def _begins_anew(line: str) -> bool:
    """Whether a line says of itself what it is, and so goes on with no other: `Source: ...`, `By Ana Brill`."""
    by = byline().fullmatch(line)
    fielded = field_in(line) is not None or bare_field_in(line) is not None
    return fielded or (by is not None and not by["more"])
