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
    """What a column is called among the others: with its date, or else its number, where several have the same name."""
    name = version_name(versions[version])
    alike = [v for v, other in enumerate(versions) if version_name(other) == name]
    if len(alike) < 2:
        return name
    dates = [version_date(versions[v]) for v in alike]
    apart = all(dates) and len(set(dates)) == len(dates)
    return f"{name} ({dates[alike.index(version)] if apart else version + 1})"


def column_name(versions: Sequence[Version], version: int) -> str:
    """What a column is called that has the version's date below: no date of its own."""
    name, date = version_name(versions[version]), version_date(versions[version])
    full = name_in(versions, version)
    return name if date and full == f"{name} ({date})" else full


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
