"""What versions are called, and when they are from: by outlet, date and what tells them from others of the same name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from compare_app.model.comparison import Story
from compare_app.model.document import Cut
from compare_app.model.version import Version
from compare_app.ui.words.change_wording import quoted

translate = QCoreApplication.translate


def version_name(version: Version) -> str:
    """What a column is called: the outlet, else the file's name."""
    return version.document.metadata.outlet or version.document.path.rsplit("/", 1)[-1]


def name_in(story: Story, version: int) -> str:
    """What a version is called among the others: with what tells it from those of the same name."""
    name, told = version_name(story.versions[version]), told_apart(story, version)
    return f"{name} ({told})" if told else name


def told_apart(story: Story, version: int) -> str:
    """What tells a version from those of the same name: as much of its date as that takes, else its number; empty where there
    are none.
    """
    name = version_name(story.versions[version])
    alike = [v for v, other in enumerate(story.versions) if version_name(other) == name]
    if len(alike) < 2:
        return ""
    return _apart([story.versions[v] for v in alike]).get(alike.index(version), str(version + 1))


def head_name(story: Story, version: int) -> str:
    """What stands over a column, above its date: with the column's number where another has the same name and date."""
    name, date = version_name(story.versions[version]), version_date(story.versions[version])
    alike = [other for other in story.versions if (version_name(other), version_date(other)) == (name, date)]
    return name if len(alike) < 2 else f"{name} ({version + 1})"


def _apart(alike: Sequence[Version]) -> dict[int, str]:
    """The shortest dates that differ: the time of one day, the day of one year, the day, both; none for what has no date."""
    dated = {k: found for k, v in enumerate(alike) if (found := v.document.metadata.moment) is not None}
    days = {k: found.when.date() for k, found in dated.items()}
    forms: list[dict[int, str]] = []
    if len(set(days.values())) == 1 and all(found.to_the_minute for found in dated.values()):
        forms.append({k: time_of_day(found.when) for k, found in dated.items()})
    if len({day.year for day in days.values()}) == 1:
        forms.append({k: QLocale().toString(QDate(d.year, d.month, d.day), day_format(False)) for k, d in days.items()})
    forms.append({k: QLocale().toString(QDate(d.year, d.month, d.day), day_format()) for k, d in days.items()})
    whole = {k: version_date(alike[k]) for k in dated}
    shown = list(whole.values())
    told = {k: date for k, date in whole.items() if shown.count(date) == 1}
    return next((form for form in forms if len(set(form.values())) == len(form)), told)


def version_date(version: Version) -> str:
    """When it was last changed, else published, as the locale writes it; empty where the file does not say."""
    found = version.document.metadata.moment
    if found is None:
        return ""
    when = moment(found.when, found.to_the_minute)
    return translate("Version", "updated {when}").format(when=when) if found.is_update else when


def cut_line(cut: Cut) -> str:
    """Why a text may be only the beginning of its article."""
    lines = {
        "barrier": translate("Cut", "May be cut: the file says {words}"),
        "goes on": translate("Cut", "May be cut: the file says {words}"),
        "breaks off": translate("Cut", "May be cut: its text ends with {words}"),
        "shorter than stated": translate("Cut", "May be cut: the file states {words} words and holds far fewer"),
    }
    words = cut.words if cut.sign == "shorter than stated" else quoted(cut.words)
    return lines[cut.sign].format(words=words)


def moment(when: datetime, with_time: bool) -> str:
    """A date, with its time of day where that is known, in the user's locale."""
    locale = QLocale()
    day = locale.toString(QDate(when.year, when.month, when.day), day_format())
    if not with_time:
        return day
    return f"{day}, {time_of_day(when)}"


def time_of_day(when: datetime) -> str:
    """Hours and minutes, as the locale writes them."""
    return QLocale().toString(QTime(when.hour, when.minute), QLocale.FormatType.ShortFormat)


def day_format(with_year: bool = True) -> str:
    """The locale's long way to write a date, without the day of the week and with a short month."""
    long_form = QLocale().dateFormat(QLocale.FormatType.LongFormat)
    shown = re.sub(r"[,،]?\s*dddd[,،]?\s*", "", long_form).replace("MMMM", "MMM")
    return shown if with_year else re.sub(r"(\s*'[^']*'\s*|[,،/.\s-]*)y+(\s*'[^']*'|[年년])?[,،/.\s-]*", "", shown)


def source_line(version: Version) -> str:
    """Outlet and date, as they stand after copied words."""
    parts = [version_name(version), version_date(version)]
    return ", ".join(part for part in parts if part)
