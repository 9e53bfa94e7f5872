"""Changes that are left out again: what the user says is none, what weighs too little for a report."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import replace

from compare_app.model.alignment import Alignment, SentenceRef
from compare_app.model.changes import Change, Edit, LinkChanges, Rejected
from compare_app.model.spans import Span
from compare_app.model.verdicts import NoChange


def without_rejected(
    alignment: Alignment, by_link: Sequence[LinkChanges], said: Sequence[NoChange]
) -> tuple[LinkChanges, ...]:
    """The changes along the links without those that are none. What is found on other words is another change, and stays."""
    if not said:
        return tuple(by_link)
    of_link: dict[tuple[SentenceRef, SentenceRef], list[NoChange]] = defaultdict(list)
    for one in said:
        of_link[one.a, one.b].append(one)
    return tuple(
        _judged(found, of_link.get((link.a, link.b), ())) for link, found in zip(alignment.links, by_link, strict=True)
    )


def without(found: LinkChanges, gone: Collection[Change]) -> LinkChanges:
    """What happened along a link without some changes, and without the marks that they alone explain."""
    kept = tuple(c for c in found.changes if c not in gone)
    edits = tuple(e for e in found.edits if not any(_same(e, c) for c in gone) or any(_same(e, c) for c in kept))
    return replace(found, changes=kept, edits=edits)


def _judged(found: LinkChanges, said: Sequence[NoChange]) -> LinkChanges:
    by: dict[Change, list[str]] = defaultdict(list)
    for change in found.changes:
        for one in said:
            if (change.kind, change.a, change.b) == (one.kind, one.a_words, one.b_words):
                by[change].append(one.by)
    if not by:
        return found
    left = without(found, by.keys())
    same = not left.rewritten and all(change.kind == "punctuation" for change in left.changes)
    rejected = tuple(Rejected(change, tuple(ids)) for change, ids in by.items())
    return replace(left, status="same" if same else left.status, rejected=rejected)


def _same(edit: Edit, change: Change) -> bool:
    """Whether the words of an edit are words of the change."""
    return _touch(edit.a, change.a) or _touch(edit.b, change.b)


def _touch(one: Span, other: Span | None) -> bool:
    return other is not None and one.overlap(other) > 0
