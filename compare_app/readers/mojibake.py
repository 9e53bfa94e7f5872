"""Text that was decoded wrongly before it came here: UTF-8 read as windows-1252 and saved again (`fÃ¼r`, `â€œnoâ€`).

Only recognised and offered: a source is never mended unasked.
"""

from __future__ import annotations

import re

#: What windows-1252 makes of the first byte of a UTF-8 character, then of those behind it.
_LEAD = "\u00c2-\u00df\u00e0-\u00ef\u00f0-\u00f4"
_REST = "\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013\u2014\u2018-\u201a\u201c-\u201e\u2020-\u2022\u2026\u2030\u2039\u203a\u20ac\u2122"
_RUN = re.compile(f"(?:[{_LEAD}][{_REST}]{{1,3}})+")
#: One might be a curiosity in a text about encodings.
_FEWEST = 2


def is_mojibake(text: str) -> bool:
    """Whether the text shows the traces of a wrong decoding, and no more right letters above ASCII than wrong ones."""
    wrong = [match[0] for match in _RUN.finditer(text) if _mended_run(match[0]) != match[0]]
    if len(wrong) < _FEWEST:
        return False
    return sum(map(len, wrong)) >= 0.5 * sum(c > "\x7f" for c in text)


def mended(text: str) -> str:
    """The text with every such run decoded rightly; what does not decode stays.

    >>> mended("fÃ¼r â€žMÃ¶hlâ€œ")
    'für „Möhl“'
    """
    return _RUN.sub(lambda match: _mended_run(match[0]), text)


def _mended_run(run: str) -> str:
    try:
        return b"".join(map(_byte, run)).decode("utf-8")
    except UnicodeError:
        return run


def _byte(letter: str) -> bytes:
    # windows-1252 leaves five bytes undefined; programs pass them through as they are
    return letter.encode("latin-1") if letter < "\u0100" else letter.encode("cp1252")
