"""Whether two facts are the same one, told differently."""

from __future__ import annotations

from compare_app.changes.same.dates import same_date
from compare_app.changes.same.names import same_name
from compare_app.changes.same.numbers import same_number
from compare_app.model.version import Fact


def same(a: Fact, b: Fact) -> bool:
    """Whether two facts of one kind agree."""
    if a.kind == "date" and a.about != b.about and a.about.startswith("on ") and b.about.startswith("on "):
        return False  # Sunday, 31 March, and Thursday, 31 March
    if a.key == b.key:
        return True
    if a.kind == "number":
        return same_number(a, b)
    if a.kind == "date":
        return same_date(a, b)
    return a.kind == "name" and same_name(a.key[5:], b.key[5:])
