"""Two windows on one project, doing anything in any order: the file holds what succeeded, and both see it."""

from __future__ import annotations

import tempfile
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from compare_app.model.spans import Span
from compare_app.project.codebook import without_code
from compare_app.project.errors import Conflict
from compare_app.project.store import Project
from compare_app.project.values import (
    Anchor,
    ArticleKey,
    Code,
    Correction,
    Note,
    Operation,
    Record,
    Target,
    added,
    changed,
    removed,
)

HERE = Anchor(ArticleKey("ferry.txt", "0" * 64), Span(4, 9), "ferry", "The ", " to")
WINDOWS = st.integers(0, 1)
WORDS = st.text(max_size=8)


class TwoWindows(RuleBasedStateMachine):
    """Each window acts on the records as it saw them last; `stored` is what must be in the file."""

    @initialize()
    def open(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        path = Path(self.folder.name) / "one.storycompare"
        self.projects = [Project(path), Project(path)]
        self.seen: list[list[Record]] = [[], []]
        self.undo: list[list[Operation]] = [[], []]
        self.stored: dict[str, Record] = {}

    def teardown(self) -> None:
        for project in self.projects:
            project._connection.close()
        self.folder.cleanup()

    def act(self, window: int, operation: Operation) -> bool:
        """Carry an operation out: done where every record is as the operation takes it to be, refused otherwise."""
        fresh = all(self.stored.get((c.before or c.after).id) == c.before for c in operation.changes)  # type: ignore[union-attr]
        after = dict(self.stored)
        for c in operation.changes:
            if c.before is not None:
                after.pop(c.before.id, None)
            if c.after is not None:
                after[c.after.id] = c.after
        sound = _is_sound(after) if fresh else True
        try:
            assert self.projects[window].apply(operation) == operation.inverse
        except Conflict:
            assert not fresh or not sound
            return False
        assert fresh
        assert sound
        self.stored = after
        return True

    def do(self, window: int, operation: Operation) -> None:
        if self.act(window, operation):
            self.undo[window].append(operation.inverse)

    @rule(window=WINDOWS)
    def look(self, window: int) -> None:
        project = self.projects[window]
        self.seen[window] = [*project.notes(), *project.codes(), *project.corrections().items]

    @rule(window=WINDOWS, text=WORDS, ticked=st.booleans(), pick=st.integers(0, 9))
    def note(self, window: int, text: str, ticked: bool, pick: int) -> None:
        codes = [r.id for r in self.seen[window] if isinstance(r, Code)]
        self.do(window, added(Note(Target("row", (HERE, HERE)), text, tuple(codes[:1] if pick > 4 else ()), ticked)))

    @rule(window=WINDOWS, name=WORDS)
    def code(self, window: int, name: str) -> None:
        self.do(window, added(Code(name)))

    @rule(window=WINDOWS)
    def correct(self, window: int) -> None:
        self.do(window, added(Correction("link", ((HERE,), (HERE,)))))

    @rule(window=WINDOWS, pick=st.integers(0, 9), text=WORDS)
    def edit(self, window: int, pick: int, text: str) -> None:
        notes = [r for r in self.seen[window] if isinstance(r, Note)]
        if notes:
            self.do(window, changed(notes[pick % len(notes)], text=text))

    @rule(window=WINDOWS, pick=st.integers(0, 9))
    def remove(self, window: int, pick: int) -> None:
        records = [r for r in self.seen[window] if not isinstance(r, Code)]
        if records:
            self.do(window, removed([records[pick % len(records)]]))

    @rule(window=WINDOWS)
    def remove_code(self, window: int) -> None:
        codes = [r for r in self.seen[window] if isinstance(r, Code)]
        if codes:
            notes = [r for r in self.seen[window] if isinstance(r, Note)]
            self.do(window, without_code(codes[0], codes, notes))

    @rule(window=WINDOWS)
    def take_back(self, window: int) -> None:
        if self.undo[window]:
            self.act(window, self.undo[window].pop())

    @invariant()
    def both_windows_read_what_is_stored(self) -> None:
        for project in self.projects:
            found = [*project.notes(), *project.codes(), *project.corrections().items]
            assert {record.id: record for record in found} == self.stored


def _is_sound(records: dict[str, Record]) -> bool:
    """Whether every code that a note has is in the codebook."""
    codes = {record.id for record in records.values() if isinstance(record, Code)}
    return all(set(record.codes) <= codes for record in records.values() if isinstance(record, Note))


TestTwoWindows = TwoWindows.TestCase
TestTwoWindows.settings = settings(max_examples=25, stateful_step_count=25, deadline=None)
