"""The border between the program's text and Qt's: Python counts code points, Qt counts UTF-16 units.

Every place where a span becomes a format or a cursor becomes an offset goes through here, and nowhere else.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from compare_app.model.spans import Span


class Utf16Map:
    """Where the code points of one text stand in UTF-16; free where the text has no sign beyond U+FFFF."""

    __slots__ = ("_low", "_wide", "length")

    def __init__(self, text: str) -> None:
        wide = [] if text.isascii() else [i for i, c in enumerate(text) if c > "\uffff"]
        self._wide = wide
        self._low = [position + before + 1 for before, position in enumerate(wide)]
        self.length = len(text) + len(wide)

    def to_qt(self, code_point: int) -> int:
        """The UTF-16 offset of a code point offset."""
        return code_point + bisect_left(self._wide, code_point) if self._wide else code_point

    def from_qt(self, unit: int) -> int:
        """The code point offset of a UTF-16 offset; the middle of a surrogate pair counts as its start."""
        return unit - bisect_right(self._low, unit) if self._low else unit

    def span_to_qt(self, span: Span) -> tuple[int, int]:
        """Start and length in UTF-16 units."""
        start = self.to_qt(span.start)
        return start, self.to_qt(span.end) - start
