"""The order of a story's versions: by date where known, then the rest by what they have most in common."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, time

from compare_app.model.version import Version


def in_time_order(versions: Sequence[Version], group: Sequence[int]) -> list[int]:
    """Dated versions by their date, undated ones after them by path; nothing depends on the order given."""
    return sorted(group, key=lambda i: _key(versions[i]))


def _key(version: Version) -> tuple[bool, datetime, str, str]:
    published = version.document.metadata.published
    known = datetime.max.replace(tzinfo=UTC) if published is None else _comparable(version, published)
    return published is None, known, version.document.path, version.document.sha256


def _comparable(version: Version, published: datetime) -> datetime:
    aware = published if published.tzinfo else published.replace(tzinfo=UTC)
    if version.document.metadata.published_precision == "day":
        return datetime.combine(aware.date(), time.min, tzinfo=UTC)
    return aware.astimezone(UTC)
