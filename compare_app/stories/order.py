"""The order of a story's versions: by date where known; the undated after them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, datetime, time

from compare_app.model.version import Version

_Name = tuple[tuple[str, int], ...]
_NUMBER = re.compile(r"([0-9]{1,18})")


def in_time_order(versions: Sequence[Version], group: Sequence[int]) -> list[int]:
    """Dated versions by their date, undated ones after them by name; nothing depends on the order given.

    Numbers in names count as numbers: draft 2 stands before draft 10. Of versions published at one moment the one that was changed later comes later,
    then the one of which an archive took its copy later.
    A date without a time of day counts as the day's beginning. Where one version states no offset from universal time, the
    clocks of all are read as they stand: outlets of one place are commoner than mixed ones.
    """
    clocks = any(_is_naive(versions[i]) for i in group)
    return sorted(group, key=lambda i: _key(versions[i], clocks))


def surely_ordered(one: Version, other: Version) -> bool:
    """Whether their dates tell which of two versions was published first: on two days, or at two moments of one."""
    metas = one.document.metadata, other.document.metadata
    if metas[0].published is None or metas[1].published is None:
        return False
    days = {meta.published.date() for meta in metas if meta.published is not None}
    timed = all(meta.published_precision == "minute" for meta in metas)
    clocks = _is_naive(one) or _is_naive(other)
    moments = {_moment(meta.published, clocks) for meta in metas if meta.published is not None}
    return len(days) == 2 or (timed and len(moments) == 2)


def comparable_time(version: Version) -> datetime | None:
    """The moment of publication, universal time assumed where no offset is stated; None where unknown."""
    published = version.document.metadata.published
    if published is None:
        return None
    return published if published.tzinfo else published.replace(tzinfo=UTC)


def _is_naive(version: Version) -> bool:
    published = version.document.metadata.published
    return published is not None and published.tzinfo is None


def _key(version: Version, clocks: bool) -> tuple[bool, datetime, datetime, datetime, _Name, str, str]:
    """What versions are sorted by: the undated last, then by publication (a day counts from its start), last change, capture, name. `clocks`: times
    are compared as they stand, since some state no zone.
    """
    published = version.document.metadata.published
    moment = datetime.max.replace(tzinfo=UTC)
    if published is not None:
        moment = _moment(published, clocks)
        if version.document.metadata.published_precision == "day":
            moment = datetime.combine(published.date(), time.min, tzinfo=UTC)
    updated = version.document.metadata.updated
    changed = datetime.min.replace(tzinfo=UTC) if updated is None else _moment(updated, clocks)
    captured = version.document.metadata.captured
    taken = datetime.max.replace(tzinfo=UTC) if captured is None else _moment(captured, clocks)
    path = version.document.path
    return published is None, moment, changed, taken, _name(path), path, version.document.sha256


def _name(path: str) -> _Name:
    parts = _NUMBER.split(path.casefold())
    return tuple((part, 0) if k % 2 == 0 else ("", int(part)) for k, part in enumerate(parts))


def _moment(date: datetime, clocks: bool) -> datetime:
    return date.replace(tzinfo=UTC) if clocks or date.tzinfo is None else date.astimezone(UTC)
