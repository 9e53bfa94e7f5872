"""What stands around a date on a line of its own, and lines that tell a moment without a whole date."""

from __future__ import annotations

import re
from functools import cache

from compare_app.readers.dates import DATES, any_month
from compare_app.word_lists import Pattern, WordLists


class MomentWords(WordLists, area="readers.moments"):
    """Regular expressions in small letters."""

    #: what an article says of when it was put up or changed
    stamped: Pattern
    #: small words before a date or a time
    before: Pattern
    #: what else stands around a date on its line
    around: Pattern
    #: the date behind is that of the last change
    updated: Pattern
    #: … that of the day on which somebody took a copy of it
    taken: Pattern
    #: a part of the day, behind the day's name
    parts: Pattern
    #: before a page's number
    pages: Pattern
    #: before the number of an issue or a volume
    issues: Pattern
    #: behind the number of an article's words
    counted: Pattern
    #: which of a newspaper's parts or editions it was
    editions: Pattern
    #: a moment told from that of reading
    ago: Pattern


@cache
def around_date() -> re.Pattern[str]:
    """One of the words that stand around a date on its line."""
    words = MomentWords()
    return re.compile(
        rf"\b(?:{words.stamped}|{words.taken}|{words.before}|{words.around}|{DATES.weekdays})\b[.:]?", re.IGNORECASE
    )


@cache
def before_date() -> re.Pattern[str]:
    """Such words at the end of what stands before a date."""
    words = MomentWords()
    return re.compile(
        rf"(?:[\s,|\u2013\u2014\u2022\u00b7-]*\b(?:{words.stamped}|{words.taken}|{words.before}|{DATES.weekdays})\b[:,]?)*\W*$",
        re.IGNORECASE,
    )


@cache
def updated() -> re.Pattern[str]:
    """Before a date: it is that of the last change."""
    return re.compile(rf"\b(?:{MomentWords().updated})\b", re.IGNORECASE)


@cache
def taken() -> re.Pattern[str]:
    """Before a date: it is that of a copy, not of the article."""
    return re.compile(rf"\b(?:{MomentWords().taken})\b", re.IGNORECASE)


@cache
def clock_and_day() -> re.Pattern[str]:
    """A time of day beside a day without its year, as it stands over each entry of a page that is written on through the day."""
    months = any_month()
    clock = r"\d{1,2}[:.h]\d\d(?:\s?[ap]\.?m\.?)?(?:\s?(?-i:[A-Z]{2,4}T|GMT|UTC|ET|PT|CT|Uhr))?"
    day = rf"(?:(?:{DATES.weekdays})\.?,?\s+)?(?:\d{{1,2}}(?:st|nd|rd|th|\.)?(?:\s+de)?\s+(?:{months})\.?|(?:{months})\.?\s+\d{{1,2}}(?:st|nd|rd|th)?)"
    between = rf"\s*(?:[,|\u2013\u2014\u2022\u00b7-]|\b(?:{MomentWords().before})\b)?\s*"
    return re.compile(rf"(?:{clock}{between}{day}|{day}{between}{clock})", re.IGNORECASE)


@cache
def ago() -> re.Pattern[str]:
    """A moment told from that of reading: Updated 2 hours ago."""
    words = MomentWords()
    return re.compile(rf"(?:(?:{words.stamped})\s*:?\s*)?(?:{words.ago})", re.IGNORECASE)


@cache
def stamp() -> re.Pattern[str]:
    """When an article was put up or changed, by the clock or without a year: Updated at 9:40 a.m., Posted Thursday, March 14."""
    words = MomentWords()
    months = any_month()
    day_or_time = (
        rf"[\s,:;|()\u2013\u2014\u2022\u00b7-]|\b(?:{words.before})\b|\b\d{{1,2}}(?:[:.h]\d\d)?(?:st|nd|rd|th)?(?=[\s,:;.|)]|[ap]m|$)"
        rf"|[ap]\.?m\b\.?|\b(?-i:[A-Z]{{2,3}}T|GMT|UTC|ET|PT|CT)\b|\buhr\b|\blocal time\b|\b(?:{DATES.weekdays})\b\.?|\b(?:{months})\b\.?"
    )
    japanese = r"\d{1,2}[/月]\d{1,2}日?\s?[(（][月火水木金土日][)）]\s*\d{1,2}[:時]\d\d分?\s*(?:配信|更新|公開|掲載)?"
    return re.compile(rf"{japanese}|(?=.*\d)(?:(?:{words.stamped})\b(?:{day_or_time})+)+", re.IGNORECASE)


#: A day in figures alone, which may mean two days and is a date all the same.
FIGURES = re.compile(r"(?<![\d/.-])\d{1,2}([/.-])\d{1,2}\1(?:19|20)?\d\d(?![\d/-])")
#: A place in capitals with its agency, nothing behind it: LONDON (AP) —
PLACE = re.compile(
    r"[A-Z\u00c0-\u00de][A-Z\u00c0-\u00de .,'\u2019-]{2,40}(?<!-)(?:\s*\([A-Za-z ./]{2,30}\))?(?:\s*[\u2013\u2014]{1,2}|\s+-{1,2}|(?<=\))--?|--|)"
)


@cache
def place_and_day() -> re.Pattern[str]:
    """A place in capitals with the day of the week on which was written there: PORT VERRIN, Tuesday Night."""
    place = r"(?-i:[A-Z\u00c0-\u00de]{2})(?-i:[A-Z\u00c0-\u00de .'\u2019-]){1,40}"
    return re.compile(
        rf"{place},\s+(?:{DATES.weekdays})(?:\s+(?:{MomentWords().parts}))?[\s.:\u2013\u2014-]*", re.IGNORECASE
    )


@cache
def page_number() -> re.Pattern[str]:
    """The number of a page before or behind a newspaper's name and day."""
    return re.compile(
        rf"^\W*\d{{1,3}}\s*(?=[^\W\d_])|(?:[^\w)]*\b(?:{MomentWords().pages}))?[^\w)]*\b\d{{1,3}}\W*$|[\s.,;:\u2013\u2014-]+$",
        re.IGNORECASE,
    )


@cache
def place_in_print() -> re.Pattern[str]:
    """Where in a newspaper something stood, and how long it is: Page A5, S. 5, Nr. 103, 612 words, A05."""
    words = MomentWords()
    number = r"(?-i:[A-Z])?[ .-]?\d{1,4}(?:\s?[-\u2013,]\s?(?-i:[A-Z])?\d{1,4})?"
    return re.compile(
        rf"(?:{words.pages})\s?{number}|(?:{words.issues})\s?\d{{1,6}}|[\d.,]{{1,7}}\s?(?:{words.counted})|{words.editions}|(?-i:[A-Z])-?\d{{1,3}}",
        re.IGNORECASE,
    )
