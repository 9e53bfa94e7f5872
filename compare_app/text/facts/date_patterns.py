"""How dates are written: the patterns of each language, for text in small letters."""

from __future__ import annotations

import re
from functools import lru_cache

from compare_app.text.facts.lexicon import Lexicon, lexicon_for
from compare_app.text.facts.patterns import alternatives, over_lines
from compare_app.text.facts.spoken_times import spoken_patterns

_YEAR = r"(?P<year>1[5-9]\d\d|20\d\d)"
_DAY = r"(?P<day>3[01]|[12]\d|0?[1-9])"


@lru_cache
def patterns(language: str) -> dict[str, re.Pattern[str]]:
    """The patterns of a language by name; `date_readings.READ` says by these names what a match means."""
    lexicon = lexicon_for(language)
    found = {
        "iso": rf"\b{_YEAR}-(?P<month>0[1-9]|1[0-2])-(?P<day>0[1-9]|[12]\d|3[01])\b",
        "dotted": rf"(?<![\d.]){_DAY}\.(?P<month>1[0-2]|0?[1-9])\.(?P<year>(?:19|20)\d\d|\d\d)?(?![\d])"
        if lexicon.nouns_are_capitalised
        else "",
        "slashed": rf"(?<![\d/])(?P<day>\d\d?)/(?P<month>\d\d?)/{_YEAR}(?![\d/])",
        "decade": r"(?:\b(?:19|20)\d|['’])(?P<decade>\d?0)['’]?s\b" if language == "en" else "",
    } | {f"clock{n}": r"(?<![\d.,:])" + small_letters(clock) for n, clock in enumerate(lexicon.clock)}
    found |= spoken_patterns(language)
    if lexicon.months:
        found |= month_patterns(lexicon)
    if lexicon.before_year:
        before = "|".join(sorted(lexicon.before_year))
        counted = _or(lexicon.counted_behind)
        # the 1971 War, of which nothing says that it is a year but that it counts nothing
        found["bare year"] = (
            rf"(?<![\d.,$€£#/:-])(?P<only>(?P<year>19\d\d|20[0-4]\d))(?![\d%/:]|[.,-]\d| ?[%$€]{counted}{_or(lexicon.counted_behind_bare)})\b"
        )
        # in 1971, (1971), ’71
        found["year"] = rf"(?:(?<=\()|(?<=[‘'’])|\b(?:{before})\s)(?P<only>{_YEAR})(?![\d%]|[.,]\d{counted})\b"
    return {name: re.compile(over_lines(pattern)) for name, pattern in found.items() if pattern} | word_patterns(
        lexicon
    )


def _or(pattern: str) -> str:
    """One more alternative of a pattern, where there is one."""
    return f"|{pattern}" if pattern else ""


def month_patterns(lexicon: Lexicon) -> dict[str, str]:
    """Patterns with a month's name in them."""
    names = alternatives(lexicon.months)
    joiner = lexicon.day_joiner
    month = rf"(?P<month>{names})\b\.?"
    suffix = r"(?:st|nd|rd|th|er|º|ª)?"
    weekday = rf"(?:(?P<weekday>{alternatives(lexicon.weekdays)})\b\.?,? (?:the )?)?" if lexicon.weekdays else ""
    return {
        "day month": rf"\b{weekday}{_DAY}(?:{suffix}|\.)\s+{joiner}{month}(?:,? {joiner}{_YEAR}\b)?",
        "month day": rf"\b{weekday}{month} ?{_DAY}{suffix}(?![\d:]|[.,]\d)(?:(?:,|\b)? {_YEAR}\b)?",
        "month year": rf"\b{month},? {joiner}{_YEAR}\b",
        "month": rf"\b{month}",
    }


def word_patterns(lexicon: Lexicon) -> dict[str, re.Pattern[str]]:
    """Patterns of weekdays and of relative words."""
    found: dict[str, str] = {}
    between = "(?: |-)?" if lexicon.nouns_are_capitalised else "(?: |-)"  # Dienstagabend
    part = rf"(?:{between}(?P<part>{alternatives(lexicon.parts)}))?" if lexicon.parts else ""
    if lexicon.weekdays:
        found["weekday"] = rf"\b(?P<weekday>{alternatives(lexicon.weekdays)}){part}\b\.?"
    if lexicon.relative:
        found["relative"] = rf"\b(?P<phrase>{alternatives(lexicon.relative)})\b"
    if lexicon.hours:
        found["hour"] = rf"\b(?P<hour>{alternatives(lexicon.hours)})\b"
    for n, ago in enumerate(lexicon.ago):
        found[f"ago{n}"] = rf"\b{small_letters(ago)}\b"
    return {name: re.compile(over_lines(pattern)) for name, pattern in found.items()}


@lru_cache(maxsize=4)
def lower(text: str) -> str:
    """The text in lower case, sign by sign: offsets stay. Patterns that ignore case are slower by half."""
    small = text.lower()
    return small if len(small) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def small_letters(pattern: str) -> str:
    """A pattern for text in lower case."""
    return pattern.lower().replace("(?p<", "(?P<")
