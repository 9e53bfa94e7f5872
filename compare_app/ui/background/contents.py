"""What a project holds, as the window has it before its eyes: a plain value, and what it is after an operation.

The file is written on another thread; this value is what it will hold, so that the window need not wait for a disk.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING

from compare_app.project.values import Anchor, Code, Correction, KnownArticle, Note, Operation, Record

if TYPE_CHECKING:  # what finds places in texts is loaded with the first project, on the thread that opens it
    from compare_app.project.attaching import Snapshot
    from compare_app.project.corrections import Corrections
    from compare_app.project.store import Project

_NOTHING: Mapping[str, Record] = MappingProxyType({})


@dataclass(frozen=True)
class Contents:
    """Notes, codes and corrections by their ids, in the order in which they were made; and the articles known.

    `former`: ids and stamps of the states that were changed or removed (see `project.merging`).
    """

    records: Mapping[str, Record] = field(default_factory=lambda: _NOTHING)
    articles: tuple[KnownArticle, ...] = ()
    former: frozenset[tuple[str, str]] = frozenset()

    @classmethod
    def of(cls, project: Project) -> Contents:
        """Read all of it."""
        corrections = project.corrections()
        found: tuple[Record, ...] = (*project.codes(), *project.notes(), *corrections.items)
        return cls({record.id: record for record in found}, corrections.articles, project.former())

    @cached_property
    def notes(self) -> tuple[Note, ...]:
        """All notes."""
        return tuple(r for r in self.records.values() if isinstance(r, Note))

    @cached_property
    def codes(self) -> tuple[Code, ...]:
        """The codebook, by name."""
        return tuple(sorted((r for r in self.records.values() if isinstance(r, Code)), key=_by_name))

    @cached_property
    def corrections(self) -> Corrections:
        """The corrections, as the analysis takes them."""
        from compare_app.project.corrections import Corrections

        made = (r for r in self.records.values() if isinstance(r, Correction))
        return Corrections(tuple(sorted(made, key=lambda c: c.made)), self.articles)

    @property
    def snapshot(self) -> Snapshot:
        """All of it, for a report."""
        from compare_app.project.attaching import Snapshot

        return Snapshot(self.notes, self.codes, self.corrections, self.former)

    def allows(self, operation: Operation) -> bool:
        """Whether every record is as the operation takes it to be."""
        for change in operation.changes:
            record = change.before or change.after
            known = None if record is None else self.records.get(record.id)
            if (known is None) != (change.before is None):
                return False
            if known is not None and change.before is not None and known.stamp != change.before.stamp:
                return False
        return True

    def after(self, operation: Operation) -> Contents:
        """What it holds once the operation is carried out."""
        records = dict(self.records)
        for change in operation.changes:
            if change.after is not None:
                records[change.after.id] = change.after
            elif change.before is not None:
                records.pop(change.before.id, None)
        left = {(c.before.id, c.before.stamp) for c in operation.changes if c.before is not None}
        return replace(self, records=records, articles=self._knowing(operation), former=self.former | left)

    def _knowing(self, operation: Operation) -> tuple[KnownArticle, ...]:
        """The articles known, with those that a record is the first to speak of: the folder may not be read to its end."""
        known = {key for article in self.articles for key in article.keys}
        keys = (a.article for change in operation.changes for a in _anchors(change.after))
        return (*self.articles, *(KnownArticle((key,)) for key in dict.fromkeys(keys) if key not in known))


def _anchors(record: Record | None) -> tuple[Anchor, ...]:
    if isinstance(record, Note):
        return record.target.anchors
    return record.anchors if isinstance(record, Correction) else ()


def _by_name(code: Code) -> tuple[str, str]:
    return code.name.casefold(), code.id
