"""The lines of a block: where its `<br>`s part paragraphs or short lines, and where they only wrap a text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from compare_app.readers.lines.head_lines import is_byline, is_dateline

#: The address that a page made for printing shows on a line of its own.
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+")
#: … said so.”
_SENTENCE_ENDS = re.compile("[.!?:\u2026\u3002]['\"\u2019\u201d\u00bb)]*$")
#: Where a text wraps, its lines are longer.
_SHORT = 40
#: So few lines are parted wherever they end.
_FEW = 3


def lines_of(text: str) -> list[str]:
    """Part a block's text, in which `<br>`s are newlines; two of them always part."""
    pieces = [piece for piece in re.split(r"\n(?:[ \t]*\n)+", text) if piece.strip()]
    return [line for piece in pieces for line in _single_breaks(piece)]


def _single_breaks(piece: str) -> Iterator[str]:
    lines = [line.strip() for line in piece.split("\n") if line.strip()]
    held = ""
    for line, after in pairwise([*lines, ""]):
        held = f"{held} {line}" if held else line
        ended = _ADDRESS.fullmatch(held) or _SENTENCE_ENDS.search(line) or len(line) < _SHORT
        if len(lines) <= _FEW or ended or is_byline(after) or is_dateline(after):
            yield held
            held = ""
    if held:
        yield held
