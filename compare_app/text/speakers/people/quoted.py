"""What of a text stands within its marked strings."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from compare_app.model.spans import Span


class Quoted:
    """The marked strings of a text, in order."""

    def __init__(self, text: str, strings: Sequence[Span]) -> None:
        self._text, self._strings = text, strings
        self._starts = [span.start for span in strings]

    def holds(self, at: int, end: int | None = None) -> bool:
        """Whether a place lies within a marked string, and what follows it up to `end`."""
        place = bisect_left(self._starts, at + 1) - 1
        return place >= 0 and (at if end is None else end - 1) < self._strings[place].end

    def follows(self, at: int, words: str) -> bool:
        """Whether a marked string stands right before the place, and the words before the string."""
        place = bisect_left(self._starts, at) - 1
        if place < 0 or not 0 <= at - self._strings[place].end <= 1:
            return False
        start = self._strings[place].start
        return self._text[max(0, start - len(words)) : start].lower() == words

    def next_start(self, at: int) -> int:
        """Where the next marked string begins, or the text ends."""
        place = bisect_left(self._starts, at)
        return self._starts[place] if place < len(self._starts) else len(self._text)
