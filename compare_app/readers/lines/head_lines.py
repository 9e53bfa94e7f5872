"""What one line over an article says: who wrote it, when, where, for which newspaper."""

from __future__ import annotations

import re

from compare_app.readers.dates import dates_in
from compare_app.readers.lines.bylines import are_names, byline, is_office, name_before_office
from compare_app.readers.lines.moments import (
    FIGURES,
    PLACE,
    ago,
    around_date,
    before_date,
    clock_and_day,
    page_number,
    place_and_day,
    place_in_print,
    stamp,
)
from compare_app.readers.lines.outlets import has_article, is_outlet, is_perhaps_outlet, is_surely_outlet

#: A byline with office, place and day is no longer.
_LONGEST_BYLINE = 180
_LONGEST_DATELINE = 160
#: Words of a place with its country.
_LONGEST_PLACE = 5
#: 6:40 p.m., 18h30, GMT
_TIME = re.compile(r"\d{1,2}[:.h]\d\d\s*(?:(?i:[ap]\.?m\.?))?|\b(?:[A-Z]{2,4}T|GMT|UTC|BST|EST|PST|Uhr|UK|US)\b")
#: A part of the line behind a sign.
_PART = re.compile(r"[,;|\u2022\u00b7]([^,;|\u2022\u00b7]*)")
#: What is left of "Port Verrin, May 3, 2031": a place may stand before the date, in front of a comma or a dash.
_PLACE_BEFORE = re.compile(
    r"\s*[A-Z\u00c0-\u00de][\w.'\u2019 -]{1,30}(?:,\s*[A-Z][\w. ]{1,20})?\s*(?:\([\w ]{2,20}\))?\s*[,\u2013\u2014|-]\s*[\W_]*"
)


def is_byline(text: str) -> bool:
    """Whether the paragraph is a line that says who wrote it, and perhaps when, and no more."""
    if len(text) > _LONGEST_BYLINE:
        return False
    bare = without_dates(text)
    match = byline().fullmatch(bare)
    return match is not None and (len(match["who"].split()) >= 2 or bare[:2].lower() == "by")


def author_in(line: str) -> str | None:
    """The names in a byline, without `By` and without the office behind them."""
    bare = without_dates(line)
    match = byline().match(bare)
    if not match:
        name, _, office = bare.partition(",")
        bare = name if is_office(office) else bare
        bare = name_before_office(bare) or bare
        is_name = are_names(bare) and not is_office(bare)
        is_paper = bare.startswith("The ") or outlet_in(bare) or is_perhaps_outlet(bare)
        return bare if is_name and not is_paper else None
    who = match["who"].strip(" ,")
    names = [name for name in re.split(r"\s*,\s*", who) if not is_office(name)]
    # "Von Jonas Wehr, KSR": behind a name, letters alone are an outlet's
    names = names[:1] + [name for name in names[1:] if not re.fullmatch("[A-Z]{2,5}", name)]
    return ", ".join(names) or None


def outlet_in(line: str) -> str | None:
    """The newspaper that a line over an article names, alone, beside the date, or between bars: The Quay | Monday, May 5, 2031."""
    bare = without_dates(line)
    if bare != line.strip():
        bare = page_number().sub("", page_number().sub("", bare))
    parts = [part.strip(" ,") for part in re.split(r"\s*[|\u2022\u00b7]\s*", bare)]
    return next((part for part in parts if is_outlet(_small(part))), None)


def shouts_outlet(line: str) -> bool:
    """Whether a line is a newspaper's name in capitals, with a word that only newspapers have."""
    return line.isupper() and is_surely_outlet(_small(line))


def is_page_head(line: str) -> bool:
    """Whether a line is what stands over a newspaper's page: its name and the day, perhaps the page's number."""
    return len(line) <= _LONGEST_DATELINE and outlet_in(line) is not None and next(dates_in(line), None) is not None


def names_outlet_alone(line: str) -> bool:
    """Whether a line that names a newspaper does so as no headline would, which has no article and more than two words."""
    name = _small(outlet_in(line) or "")
    return has_article(name) or (len(name.split()) == 2 and is_surely_outlet(name))


def _small(name: str) -> str:
    """A name in capitals as it is written in a text."""
    return name.title() if name.isupper() else name


def without_dates(text: str) -> str:
    """A line without its dates and the words around them: "Posted on May 3, 2031 by Ana Brill" becomes "by Ana Brill"."""
    dates = list(dates_in(text))
    if not dates:
        return text.strip()
    for date in reversed(dates):
        before = before_date().sub("", text[: date.start])
        text = f"{before} {text[date.end :]}"
    return text.strip(" \t\n,|\u2013\u2014\u2022\u00b7-")


def is_dateline(text: str) -> bool:
    """Whether a line holds a date, a time or a place with its agency, and nothing else."""
    if len(text) > _LONGEST_DATELINE:
        return False
    if PLACE.fullmatch(text) and ("(" in text or text.rstrip().endswith(("-", "\u2013", "\u2014"))):
        return True
    if any(moment().fullmatch(text.strip()) for moment in (ago, stamp, clock_and_day, place_and_day)):
        return True
    left = text
    for date in reversed(list(dates_in(text))):
        left = left[: date.start] + " " + left[date.end :]
    left = FIGURES.sub(" ", left)
    if left != text:
        left = _PART.sub(lambda part: " " if place_in_print().fullmatch(part[1].strip()) else part[0], left)
    if left == text:
        return False
    for around in (ago(), around_date(), _TIME):
        left = around.sub(" ", left)
    words = re.findall(r"\w+", left)
    return not words or (len(words) <= _LONGEST_PLACE and _PLACE_BEFORE.fullmatch(left) is not None)
