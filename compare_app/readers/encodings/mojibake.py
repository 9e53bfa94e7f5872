"""Text that was decoded wrongly before it came here: UTF-8 read as another encoding and saved again (`fÃ¼r`, `â€œnoâ€`, `РґРѕРј`).

Only recognised and offered: a source is never mended unasked.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

#: What UTF-8 is read as by mistake: on Windows by language, on old Macs, in consoles.
_WRONG = ("cp1252", "cp1250", "cp1251", "mac_roman", "cp437", "cp850")
#: Letters and signs that a right text holds. A wrong guess gives letters of scripts that nobody writes news in: "l’été", taken
#: for UTF-8 read as Mac Roman, would be Armenian.
_PLAUSIBLE = re.compile(
    "[\u0080-\u017f\u0218-\u021b\u0386-\u03ce\u0401-\u045f\u0490\u0491\u05d0-\u05ea\u060c\u061f\u0621-\u064a\u0e01-\u0e4e\u2010-\u203a\u20ac\u2122"
    "\u3000-\u30ff\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff5e\U0001f300-\U0001faff]+"
)
#: No trace reaches beyond such a run: most of a text need not be searched for each encoding.
_ABOVE_ASCII = re.compile("[^\x00-\x7f]{2,}")
#: One might be a curiosity in a text about encodings.
_FEWEST = 2
#: What was read wrongly twice is mended twice.
_MOST_TIMES = 3


def is_mojibake(text: str) -> bool:
    """Whether the text shows the traces of a wrong decoding, and no more right letters above ASCII than wrong ones."""
    return _read_as(text) is not None


def mended(text: str) -> str:
    """The text with every such run decoded rightly; what does not decode stays.

    >>> mended("fÃ¼r â€žMÃ¶hlâ€œ")
    'für „Möhl“'
    """
    return mended_together((text,))[0]


def mended_together(parts: Sequence[str]) -> Sequence[str]:
    """The parts of one text, which was decoded wrongly as a whole: what one of them shows holds of all."""
    for _ in range(_MOST_TIMES):
        encoding = _read_as("\n".join(parts)) or _WRONG[0]
        parts = [_mended_from(part, encoding) for part in parts]
        if not is_mojibake("\n".join(parts)):
            break
    return parts


def _read_as(text: str) -> str | None:
    """The encoding that the text was wrongly read as; None where it is right, or mostly."""
    if text.isascii():
        return None
    runs = "\n".join(_ABOVE_ASCII.findall(text))
    most, found = 0, None
    for encoding in _WRONG if runs else ():
        wrong = [run for match in _run(encoding).finditer(runs) if _mended_run(run := match[0], encoding) != run]
        length = sum(map(len, wrong))
        if len(wrong) >= _FEWEST and length > most:
            most, found = length, encoding
    return found if most >= 0.5 * (len(text) - len(text.encode("ascii", "ignore"))) else None


def _mended_from(text: str, encoding: str) -> str:
    return _run(encoding).sub(lambda match: _mended_run(match[0], encoding), text)


def _mended_run(run: str, encoding: str) -> str:
    places = _bytes(encoding)
    try:
        found = bytes(places[letter] for letter in run).decode("utf-8")
    except UnicodeError:
        return run
    return found if _PLAUSIBLE.fullmatch(found) else run


@cache
def _bytes(encoding: str) -> dict[str, int]:
    """The byte above ASCII that each letter stands for; programs pass undefined ones through as they are."""
    found: dict[str, int] = {}
    for byte in range(0x80, 0x100):
        if encoding == "cp1252":
            found[chr(byte)] = byte  # what was read as Latin-1 mixes with it
        try:
            found[bytes([byte]).decode(encoding)] = byte
        except UnicodeDecodeError:
            found[chr(byte)] = byte
    return found


@cache
def _run(encoding: str) -> re.Pattern[str]:
    """Letters that stand for the first byte of a UTF-8 character, then those for the bytes behind it."""
    places = _bytes(encoding)
    lead = "".join(re.escape(letter) for letter, byte in places.items() if 0xC2 <= byte <= 0xF4)
    rest = "".join(re.escape(letter) for letter, byte in places.items() if byte < 0xC0)
    return re.compile(f"(?:[{lead}][{rest}]{{1,3}})+")
