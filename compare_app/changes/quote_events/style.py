"""House style inside quotes: 12 percent and 12%, colour and color, the US and the U.S. are no other words."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from compare_app.changes.tokens import Token, tokens
from compare_app.model.version import Version


class HouseStyle:
    """The words of versions in the form under which house style equals them; `off`: rules that are switched off."""

    def __init__(self, off: frozenset[str] = frozenset()) -> None:
        self._off = off
        self._lines: dict[tuple[int, int], list[Token]] = {}
        self._starts: dict[int, list[int]] = {}

    def forms(self, version: Version, start: int, end: int) -> list[str]:
        """The forms that begin in a stretch of the version's text."""
        starts = self._starts.setdefault(id(version), [s.span.start for s in version.sentences])
        found: list[str] = []
        for s in range(max(0, bisect_right(starts, start) - 1), bisect_left(starts, end)):
            line = self._lines.get((id(version), s))
            if line is None:
                line = self._lines[id(version), s] = tokens(version, s, self._off)
            first = bisect_left(line, start, key=_start)
            found += [t.form for t in line[first : bisect_left(line, end, key=_start)]]
        return found


def _start(token: Token) -> int:
    return token.start
