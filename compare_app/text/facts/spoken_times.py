"""Times of day in words: half past eight in the evening, nine o'clock, a quarter to seven, halb neun.

Without a word for the part of the day the hour may be either of two: the key ends in a question mark (`date:T08:00?`).
"""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache

from compare_app.text.facts.lexicon import Lexicon, Numbers, lexicon_for
from compare_app.text.facts.patterns import alternatives
from compare_app.text.words import fold

_NOON, _HOUR, _DAY = 12, 60, 24 * 60
#: Behind these hours of a night it is the next day: one at night, eleven at night.
_SMALL_HOURS = 5


@lru_cache
def spoken_patterns(language: str) -> dict[str, str]:
    """The patterns of a language by name, with HOUR, MINUTES and PART filled in."""
    lexicon = lexicon_for(language)
    words = [form for form, number in lexicon.small.items() if 1 <= number <= _NOON]
    hour = rf"(?:{alternatives(words)}|1[0-2]|[1-9])"
    minutes = rf"(?:{alternatives(lexicon.clock_minutes)}|[1-5]\d|[1-9])"
    filled = (
        pattern.replace("PART", lexicon.day_part).replace("HOUR", hour).replace("MINUTES", minutes)
        for pattern in lexicon.spoken_clock
    )
    return {f"spoken{n}": pattern for n, pattern in enumerate(filled)}


def read_spoken(m: re.Match[str], lexicon: Lexicon, base: date | None, text: str) -> tuple[str, str]:
    """Half past eight in the evening."""
    groups = {name: found for name, found in m.groupdict().items() if found}
    hour = _number(groups["h"], lexicon.small)
    if hour is None or not 1 <= hour <= _NOON:
        return "", ""
    past, to = (_number(groups.get(name, "0"), lexicon.clock_minutes) or 0 for name in ("past", "to"))
    half = lexicon.day_halves.get(fold(groups.get("part") or groups.get("beside") or ""), "")
    hour = hour % _NOON + _NOON * _is_late(half, hour)
    hours, minute = divmod((hour * _HOUR + past - to) % _DAY, _HOUR)
    return f"T{hours:02}:{minute:02}" + "?" * (not half), "time"


def _is_late(half: str, hour: int) -> bool:
    """Whether an hour from one to twelve is one of a day's second half; a night has hours of both."""
    return half == "pm" or (half == "night" and _SMALL_HOURS < hour < _NOON)


def _number(word: str, named: Numbers) -> int | None:
    return int(word) if word.isdigit() else named.get(fold(word))
