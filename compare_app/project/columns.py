"""Which column of a table holds which field, as the value of a correction says it: an object of field to column."""

from __future__ import annotations

import json
from collections.abc import Mapping


def columns_value(columns: Mapping[str, str]) -> str:
    """The value of a correction of kind "columns"."""
    return json.dumps(dict(columns), ensure_ascii=False, sort_keys=True)


def columns_of(value: str) -> dict[str, str]:
    """Column by field; none where the value makes no sense."""
    try:
        found = json.loads(value or "{}")
    except ValueError:
        return {}
    return {str(field): str(column) for field, column in found.items()} if isinstance(found, dict) else {}
