"""What a version is called, with its date, and why it may be cut."""

from __future__ import annotations

from collections.abc import Sequence

from compare_app.model.document import Cut
from compare_app.model.version import Version
from compare_app.report.plain import moment, quoted, shorten

_CUT_WORDS = 100  # signs of what tells that a text is cut


def version_name(version: Version) -> str:
    """What a column is called: the outlet, else the file's name."""
    return version.document.metadata.outlet or version.document.path.rsplit("/", 1)[-1]


def name_in(versions: Sequence[Version], version: int) -> str:
    """What a column is called among the others: where several have the same name with its date, of one day the time alone,
    or else its number.
    """
    name, alike = _alike(versions, version)
    if len(alike) < 2:
        return name
    dates = _apart([versions[v] for v in alike])
    return f"{name} ({dates[alike.index(version)] if dates else version + 1})"


def column_name(versions: Sequence[Version], version: int) -> str:
    """What a column is called that has the version's date below: no date of its own."""
    name, alike = _alike(versions, version)
    return name if len(alike) < 2 or _apart([versions[v] for v in alike]) else name_in(versions, version)


def _alike(versions: Sequence[Version], version: int) -> tuple[str, list[int]]:
    """The version's name, and all that have it."""
    name = version_name(versions[version])
    return name, [v for v, other in enumerate(versions) if version_name(other) == name]


def _apart(alike: Sequence[Version]) -> list[str]:
    """The shortest dates that differ: the times of one day, else what is known of each; none where those do not."""
    found = [version.document.metadata.moment for version in alike]
    known = [date for date in found if date is not None and date.to_the_minute]
    times = [f"{date.when:%H:%M}" for date in known]
    one_day = len({(date.when.date(), date.when.utcoffset()) for date in known}) == 1
    whole = [version_date(version) for version in alike]
    forms = [times, whole] if one_day and len(known) == len(alike) else [whole]
    return next((form for form in forms if all(form) and len(set(form)) == len(form)), [])


def version_date(version: Version) -> str:
    """When it was last changed, else published; empty where the file does not say."""
    found = version.document.metadata.moment
    if found is None:
        return ""
    return f"{'updated ' * found.is_update}{moment(found.when, found.to_the_minute)}"


def cut_line(cut: Cut) -> str:
    """Why a text may be only the beginning of its article.

    >>> cut_line(Cut("barrier", "Subscribe to continue reading"))
    'may be cut: the file says “Subscribe to continue reading”'
    """
    words = quoted(shorten(cut.words, _CUT_WORDS))
    if cut.sign == "shorter than stated":
        return f"may be cut: the file states {cut.words} words and holds far fewer"
    return f"may be cut: {'its text ends with' if cut.sign == 'breaks off' else 'the file says'} {words}"
