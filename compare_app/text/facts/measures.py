"""The unit that the words behind a number name: 40 kilometres, 20 °C, 94 miles per hour.

A speed is a length with a time, however it is written: miles per hour, mph, km/h, Kilometer pro Stunde.
"""

from __future__ import annotations

from compare_app.text.facts.atoms import Line
from compare_app.text.facts.lexicon import Lexicon
from compare_app.text.facts.words import FACTS

_SCALES = {"celsius": "celsius", "c": "celsius", "fahrenheit": "fahrenheit", "f": "fahrenheit"}
_LENGTHS = frozenset({"mile", "kilometre", "metre"})
#: How the time of a speed is written behind a stroke: km/h.
_SIGNS = {"h": "hour", "s": "second"}


def measure(line: Line, k: int, lexicon: Lexicon) -> str:
    """The measure named at atom k; none where it states an age."""
    if k >= len(line) or not line.follows(k):
        return ""
    if line.form(k) == "°":
        return _SCALES.get(line.form(k + 1), "degree")
    unit = lexicon.units.get(line.form(k), "")
    if unit == "degree" or line.form(k) in _SCALES:
        return _SCALES.get(line.form(k + 1)) or _SCALES.get(line.form(k), "degree")
    if unit == "year" and (line.form(k + 1) in FACTS.ages or line.form(k) in FACTS.ages):
        return ""
    time = time_of_speed(line, k + 1, lexicon) if unit in _LENGTHS else ""
    return f"{unit}/{time}" if time else unit


def time_of_speed(line: Line, k: int, lexicon: Lexicon) -> str:
    """The hour or second in which a length before atom k is covered; not that of `walked three miles an hour later`."""
    if line.gap(k) == "/":
        return _SIGNS.get(line.form(k)) or _a_time(lexicon.units.get(line.form(k), ""))
    for phrase in (tuple(words.split()) for words in lexicon.per):
        at = k + len(phrase)
        if line.follows(k) and line.phrase(k, phrase) and line.follows(at) and line.form(at + 1) not in lexicon.then:
            return _a_time(lexicon.units.get(line.form(at), ""))
    return ""


def _a_time(unit: str) -> str:
    return unit if unit in _SIGNS.values() else ""
