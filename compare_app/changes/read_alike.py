"""Changes along links whose sentences read alike are worked out once: with 20 versions, most pairs of sentences come again.

What happened between two sentences depends on what they hold (`content_of`), and on what the versions say elsewhere. Every
question to a version is kept with its answer; where another pair's versions answer the same, the changes are the same.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from typing import NamedTuple

from compare_app.changes.link_changes import between
from compare_app.changes.pair import Side
from compare_app.changes.tokens import facts_in
from compare_app.changes.typed.quotes.voices import voice
from compare_app.changes.whole import Asked
from compare_app.model.changes import Change, Edit, Equal, LinkChanges
from compare_app.model.settings import Settings
from compare_app.model.spans import Span

#: Signs around a sentence that its changes can depend on: marks at the edges of what it quotes, a word before its first number.
_BEFORE_QUOTE, _BEHIND, _BEFORE_NUMBER, _WITHOUT_STOP = 2, 2, 12, 8


class _Told(NamedTuple):
    """Changes that were worked out, where both sentences began, and what the versions were asked for them."""

    changes: LinkChanges
    at: tuple[int, int]
    asked: tuple[Asked, Asked]

    def holds_for(self, a: Side, b: Side) -> bool:
        """Whether the versions of two other sentences give the same answers."""
        return all(side.whole.answers(asked, side.sentence) for side, asked in zip((a, b), self.asked, strict=True))


class ReadAlike:
    """The changes along links of one story, under one setting."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._numbers: dict[Hashable, int] = {}
        self._told: dict[tuple[int, int, bool], list[_Told]] = {}

    def number(self, side: Side) -> int:
        """The same number for sentences that hold the same."""
        return self._numbers.setdefault(content_of(side), len(self._numbers))

    def between(self, a: Side, b: Side, numbers: tuple[int, int], drafts: bool) -> LinkChanges:
        """The changes from one sentence to the other; `numbers` are theirs."""
        told = self._told.setdefault((*numbers, drafts), [])
        starts = a.span.start, b.span.start
        for known in told:
            if known.holds_for(a, b):
                return shifted(known.changes, starts[0] - known.at[0], starts[1] - known.at[1])
        with a.whole.listening() as asked_a, b.whole.listening() as asked_b:
            found = between(a, b, self._settings, drafts)
        told.append(_Told(found, starts, (asked_a, asked_b)))
        return found


def content_of(side: Side) -> Hashable:
    """All that a sentence's changes depend on, but for what its version says elsewhere; places count from its start."""
    start, end, text = side.span.start, side.span.end, side.text
    behind = text[end : end + (_WITHOUT_STOP if text[end - 1].isalnum() else _BEHIND if side.quoted else 0)]
    facts = tuple((f.kind, f.span.start - start, f.span.end - start, f.key, f.about) for f in side.facts)
    version = side.version
    around = _before(side), behind, version.language, version.role(side.sentence)
    named = [span for span in side.quoted if side.whole.is_title(span)]
    voices = tuple(voice(side, span) for span in side.quoted)
    quoted = _counted_from(start, side.quoted), _counted_from(start, named), voices
    return side.written, facts, quoted, around, tuple(_beside(side, k) for k in side.beside)


def _before(side: Side) -> str:
    """What stands before a sentence, as far as it matters; of a bare sentence whether it is white space."""
    start, text = side.span.start, side.text
    number = next((fact.span.start for fact in side.facts if fact.kind == "number"), None)
    if number is not None and number - start < _BEFORE_NUMBER:
        return text[max(0, start - _BEFORE_NUMBER) : start]
    return text[max(0, start - _BEFORE_QUOTE) : start] if side.quoted else text[max(0, start - 1) : start].strip()


def _beside(side: Side, sentence: int) -> Hashable:
    """What is asked of a sentence that is linked to the same one: its words, its facts, what it quotes."""
    span = side.version.sentences[sentence].span
    facts = tuple((f.kind, f.key, f.about) for f in facts_in(side.version, span))
    return span.of(side.text), facts, _counted_from(span.start, side.whole.quoted_in(span))


def _counted_from(start: int, spans: Sequence[Span]) -> tuple[tuple[int, int], ...]:
    return tuple((span.start - start, span.end - start) for span in spans)


def shifted(changes: LinkChanges, by_a: int, by_b: int) -> LinkChanges:
    """The same changes, so many signs further on in both texts."""
    if not by_a and not by_b:
        return changes
    moved = tuple(Change(c.kind, _moved(c.a, by_a), _moved(c.b, by_b), c.weight, c.reason) for c in changes.changes)
    return LinkChanges(
        changes.status,
        moved,
        tuple(Edit(e.a.shifted(by_a), e.b.shifted(by_b)) for e in changes.edits),
        changes.rewritten,
        tuple(Equal(e.rule, e.a.shifted(by_a), e.b.shifted(by_b)) for e in changes.equal),
    )


def _moved(span: Span | None, by: int) -> Span | None:
    return None if span is None else span.shifted(by)
