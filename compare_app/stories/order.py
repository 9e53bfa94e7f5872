"""The order of a story's versions: by date where known; the undated after them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, time

from compare_app.model.version import Version


def in_time_order(versions: Sequence[Version], group: Sequence[int]) -> list[int]:
    """Dated versions by their date, undated ones after them by path; nothing depends on the order given.

    A date without a time of day counts as the day's beginning. Where one version states no offset from universal time, the
    clocks of all are read as they stand: outlets of one place are commoner than mixed ones.
    """
    clocks = any(_is_naive(versions[i]) for i in group)
    return sorted(group, key=lambda i: _key(versions[i], clocks))


def comparable_time(version: Version) -> datetime | None:
    """The moment of publication, universal time assumed where no offset is stated; None where unknown."""
    published = version.document.metadata.published
    if published is None:
        return None
    return published if published.tzinfo else published.replace(tzinfo=UTC)


def _is_naive(version: Version) -> bool:
    published = version.document.metadata.published
    return published is not None and published.tzinfo is None


def _key(version: Version, clocks: bool) -> tuple[bool, datetime, str, str]:
    published = version.document.metadata.published
    moment = datetime.max.replace(tzinfo=UTC)
    if published is not None:
        moment = published.replace(tzinfo=UTC) if clocks or published.tzinfo is None else published.astimezone(UTC)
        if version.document.metadata.published_precision == "day":
            moment = datetime.combine(published.date(), time.min, tzinfo=UTC)
    return published is None, moment, version.document.path, version.document.sha256
