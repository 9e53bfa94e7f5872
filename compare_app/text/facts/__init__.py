"""Facts: what a reader could check in a sentence, each with its place and a normal form that other versions can be compared by."""

from __future__ import annotations

from compare_app.model.cancel import ShouldCancel
from compare_app.model.version import Fact, Version

__all__ = ["find_facts"]


def find_facts(version: Version, should_cancel: ShouldCancel | None = None) -> tuple[Fact, ...]:
    """All facts of a version in reading order; facts of one kind never overlap.

    Needs the version's words and sentences; its own `facts` are not looked at. Raises Cancelled.
    """
    from compare_app.text.facts.find import facts_of

    return facts_of(version, should_cancel)
