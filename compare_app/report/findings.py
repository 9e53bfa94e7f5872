"""What weighs most in a story: the changes of facts and quotes that a reader should see first."""

from __future__ import annotations

from compare_app.page.page import Page, Stop
from compare_app.report.notes import line

MOST = 12  # that are listed; the comparison shows all
_LIGHT = 0.35  # wording and less


def findings(page: Page) -> list[tuple[str, Stop]]:
    """All changes of facts and quotes with their lines, the heaviest first; what is told twice stands once.

    Passages that came or went are many, and seen in the comparison.
    """
    heavy = (stop for stop in page.stops if (stop.typed or stop.of_quote) and stop.note.weight > _LIGHT)
    found: dict[str, Stop] = {}
    for stop in sorted(heavy, key=lambda stop: -stop.note.weight):
        found.setdefault(line(page, stop.version, stop.note), stop)
    return list(found.items())


def heaviest(page: Page) -> list[tuple[str, Stop]]:
    """The first of the findings."""
    return findings(page)[:MOST]
