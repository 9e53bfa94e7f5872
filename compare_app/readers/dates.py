"""Dates that a file states, read only where they can mean one day.

`05/03/2031` is the fifth of March or the third of May; such a date stays unknown. Own patterns instead of dateparser: that
reads 05/03 as 3 May, and finds 16 dates in running text that are none for 10 that are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from functools import cache
from typing import Literal, NamedTuple

Precision = Literal["day", "minute"]

#: Month names by language, full and short: en, de, fr, es, pt, it, nl, sv, da, no, pl, tr, ru, uk, he, ar (two calendars' names).
_MONTHS = (
    "january jan januar jänner janvier janv enero ene janeiro gennaio gen januari stycznia ocak января січня ינואר בינואר يناير كانون_الثاني",
    "february feb februar février févr fév febrero fevereiro fev febbraio februari lutego şubat февраля лютого פברואר בפברואר فبراير شباط",
    "march mar märz mrz mars marzo março maart mrt marts marca mart марта березня מרץ במרץ מרס במרס مارس آذار",
    "april apr avril avr abril abr aprile kwietnia nisan апреля квітня אפריל באפריל أبريل ابريل إبريل نيسان",
    "may mai mayo maio maggio mag mei maj maja mayıs мая травня מאי במאי مايو أيار",
    "june jun juni juin junio junho giugno giu czerwca haziran июня червня יוני ביוני يونيو حزيران",
    "july jul juli juillet juil julio julho luglio lug lipca temmuz июля липня יולי ביולי يوليو تموز",
    "august aug août aout agosto ago augustus augusti sierpnia ağustos августа серпня אוגוסט באוגוסט أغسطس آب",
    "september sept sep septembre septiembre setembro set settembre sett września eylül сентября вересня ספטמבר בספטמבר سبتمبر أيلول",
    "october oct oktober okt octobre octubre outubro out ottobre ott października ekim октября жовтня אוקטובר באוקטובר أكتوبر اكتوبر تشرين_الأول",
    "november nov novembre noviembre novembro listopada kasım ноября листопада נובמבר בנובמבר نوفمبر تشرين_الثاني",
    "december dec dezember dez décembre déc diciembre dic dezembro dicembre desember grudnia aralık декабря грудня דצמבר בדצמבר ديسمبر كانون_الأول",
)  # fmt: skip
MONTHS = {name.replace("_", " "): number for number, names in enumerate(_MONTHS, 1) for name in names.split()}
#: Zones by the names that news sites print, in minutes; names with two meanings (CST, IST, BST is the British one) that news use for one.
_ZONES = {
    "utc": 0, "gmt": 0, "z": 0, "bst": 60, "wet": 0, "west": 60, "cet": 60, "cest": 120, "mez": 60, "mesz": 120, "eet": 120, "eest": 180,
    "msk": 180, "est": -300, "edt": -240, "cdt": -300, "mst": -420, "mdt": -360, "pst": -480, "pdt": -420, "jst": 540, "aest": 600,
    "aedt": 660, "nzst": 720, "nzdt": 780, "brt": -180,
}  # fmt: skip


WEEKDAYS = (
    r"mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|montag|dienstag|mittwoch|donnerstag|"
    r"freitag|samstag|sonnabend|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|"
    r"domingo|segunda(?:-feira)?|terça(?:-feira)?|quarta(?:-feira)?|quinta(?:-feira)?|sexta(?:-feira)?|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|"
    r"יום (?:ראשון|שני|שלישי|רביעי|חמישי|שישי|שבת)|(?:السبت|الأحد|الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة)،?"
)


#: Newspapers have dates since 1700; programs that know none write years before.
YEAR = r"(?:1[7-9]|20)\d\d"
_YEAR = re.compile(YEAR)
#: Digits as Arabic and Persian write them.
_DIGITS = {start + digit: str(digit) for start in (0x660, 0x6F0) for digit in range(10)}


class Stated(NamedTuple):
    """A date as a text states it, and where."""

    when: datetime
    precision: Precision
    start: int
    end: int


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    month = "(?P<month>" + "|".join(sorted(MONTHS, key=len, reverse=True)) + r")\.?"
    day = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th|er|º|ª)?"
    year = rf"(?P<year>{YEAR})"
    flags = re.IGNORECASE
    return (
        (re.compile(rf"(?<!\d){year}-(?P<month>[01]\d)-(?P<day>[0-3]\d)(?!\d)", flags), "number"),
        (re.compile(rf"(?<!\d){year}/(?P<month>[01]?\d)/(?P<day>[0-3]?\d)(?!\d)", flags), "number"),
        (
            re.compile(rf"(?<!\d){year}\s?[年년]\s?(?P<month>[01]?\d)\s?[月월]\s?(?P<day>[0-3]?\d)\s?[日일]", flags),
            "number",
        ),
        (re.compile(rf"(?<![\d.]){day}\.\s?(?P<month>[01]?\d)\.\s?{year}(?!\d)", flags), "number"),
        (re.compile(rf"(?<![\d/])(?P<first>[0-3]?\d)[/-](?P<second>[0-3]?\d)[/-]{year}(?![\d/])", flags), "ambiguous"),
        (
            re.compile(
                rf"(?<!\d){day}(?:\.?(?:\s+de|\s+of)?[\s-]+|\.){month}(?:/[^\W\d_]+)?(?:\s+de|\s+del)?[\s,،-]*{year}(?!\d)",
                flags,
            ),
            "name",
        ),
        (re.compile(rf"\b{month}\s+{day}(?:,|\s)\s*{year}(?!\d)", flags), "name"),
    )


_TIME = re.compile(
    r"(?:[\s,]+(?:" + WEEKDAYS + r"),?)?(?:\s*(?:[,،]|\||[-\u2013\u2014\u2022\u00b7]|at|um|à|a las|às|alle|om|T)?\s*)"
    r"(?P<hour>[0-2]?\d)(?:(?:[:h.]|[時时点]|시\s?)(?P<minute>[0-5]\d)[分분]?(?::[0-5]\d(?:[.,]\d+)?)?)?\s*(?P<half>[ap]\.?m\b\.?)?\s*(?:Uhr|h|hrs)?"
    r"\s*\(?(?P<zone>Z\b|(?:UTC|GMT)?\s?[+-]\d\d?:?(?:\d\d)?|[A-Z]{3,4}\b)?\)?",
    re.IGNORECASE,
)  # fmt: skip
#: A time with its half of the day, its zone or "Uhr", then at most a weekday, in front of a date.
_BEFORE = re.compile(
    r"(?<![\d:.,/])[0-2]?\d[:.h][0-5]\d(?::[0-5]\d)?\s*(?:[ap]\.?m\b\.?)?\s*(?:Uhr|h|hrs)?\s*\(?(?:UTC|GMT|[A-Z]{3,4}\b)?\)?"
    r"[\s,|\u2013\u2014\u2022\u00b7-]{1,4}(?:(?:on|am|le|el|" + WEEKDAYS + r")\.?,?\s+){0,2}$",
    re.IGNORECASE,
)
#: T00:00:00Z: a day without an hour, as programs write it
_MIDNIGHT = re.compile(r"[T ]00:00:00(?:\.0+)?(?: ?(?:Z\b|UTC|[+-]\d\d:?\d\d))?")
#: UTC+02:00, +0200, GMT-3
_OFFSET = re.compile(r"(?:UTC|GMT)?\s?([+-])(\d\d?):?(\d\d)?", re.IGNORECASE)


def parse_date(text: str | None) -> tuple[datetime, Precision] | None:
    """Read a date field. None where it is no date, or could be two.

    >>> parse_date("3 de mayo de 2031")
    (datetime.datetime(2031, 5, 3, 0, 0), 'day')
    """
    if not text or len(text) > 200:
        return None
    stamp = re.fullmatch(r"\s*((?:19|20)\d\d)([01]\d)([0-3]\d)(?:T?(\d\d)(\d\d)(?:\d\d)?(Z|[+-]\d{4})?)?\s*", text)
    if stamp:
        return _stamped(stamp)
    found = next(dates_in(text), None)
    return (found.when, found.precision) if found else None


def _stamped(stamp: re.Match[str]) -> tuple[datetime, Precision] | None:
    """20310503, 20310503T1405Z and 20310503T1405+0300, as archives and databases write."""
    year, month, day, hour, minute = (int(part or 0) for part in stamp.groups()[:5])
    try:
        when = datetime(year, month, day, hour, minute, tzinfo=_zone(stamp[6])[1])
    except ValueError:
        return None
    return when, "minute" if stamp[4] else "day"


def dates_in(text: str) -> Iterator[Stated]:
    """Every unambiguous date with its year, and its time of day where one follows, in order."""
    if not text.isascii():
        text = text.translate(_DIGITS)
    if not _YEAR.search(text):
        return  # most lines; the patterns below try every word
    places = sorted((m.start(), -m.end(), kind, m) for pattern, kind in _patterns() for m in pattern.finditer(text))
    end = 0
    for start, _, kind, match in places:
        if start < end:
            continue
        day = _day(match, kind)
        if day is None:
            continue
        found = _timed(day, text, match.end())
        begin = _time_before(text, end, start) if found[1] == "day" else start
        if begin < start:
            found = _timed(day, text, begin)
        yield Stated(found[0], found[1], begin, max(found[2], match.end()))
        end = max(found[2], match.end())


def _time_before(text: str, least: int, start: int) -> int:
    """Where the time of day begins that stands in front of a date ("14:05 BST, 3 May 2031"); `start` where none does."""
    match = _BEFORE.search(text, max(least, start - 40), start)
    return match.start() if match else start


def _day(match: re.Match[str], kind: str) -> datetime | None:
    year = int(match["year"])
    if kind == "ambiguous":
        first, second = int(match["first"]), int(match["second"])
        if first <= 12 and second <= 12 and first != second:
            return None
        day, month = (first, second) if second <= 12 else (second, first)
    else:
        day = int(match["day"])
        month = MONTHS[match["month"].lower()] if kind == "name" else int(match["month"])
    try:
        return datetime(year, month, day)
    except ValueError:
        return None


def _timed(day: datetime, text: str, at: int) -> tuple[datetime, Precision, int]:
    """Add the time of day that stands behind a date: 14:05, 2.05 p.m. BST, 14h05, 14:05:00+02:00."""
    match = _TIME.match(text, at)
    if not match or not (match["minute"] or match["half"]):
        return day, "day", at
    hour, minute = int(match["hour"]), int(match["minute"] or 0)
    if match["half"]:
        if not 1 <= hour <= 12:
            return day, "day", at
        hour = hour % 12 + (12 if match["half"][0] in "pP" else 0)
    if hour > 23:
        return day, "day", at
    midnight = _MIDNIGHT.match(text, at)
    if midnight:
        return day, "day", midnight.end()  # how machines write a day without its time
    known, zone = _zone(match["zone"])
    end = match.end() if known else match.start("zone")
    while end > at and text[end - 1].isspace():
        end -= 1
    return day.replace(hour=hour, minute=minute, tzinfo=zone), "minute", end


def _zone(name: str | None) -> tuple[bool, timezone | None]:
    if not name:
        return True, None
    offset = _OFFSET.fullmatch(name.strip())
    if offset:
        minutes = int(offset[2]) * 60 + int(offset[3] or 0)
        known = minutes <= 14 * 60
        return known, timezone(timedelta(minutes=-minutes if offset[1] == "-" else minutes)) if known else None
    minutes_east = _ZONES.get(name.strip().lower())
    return minutes_east is not None, None if minutes_east is None else timezone(timedelta(minutes=minutes_east))
