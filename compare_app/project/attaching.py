"""A comparison with what the user put to it, for the reports. `Snapshot` is what another process needs for that."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from compare_app.model.comparison import Comparison, Story
from compare_app.model.document import Document
from compare_app.model.remarks import CodeEntry, Remark, Remarks, UserCorrection, Words
from compare_app.project.anchors import find
from compare_app.project.corrections import Corrections
from compare_app.project.identity import Identity, identify
from compare_app.project.resolving import Place, place_notes
from compare_app.project.values import Anchor, Code, Correction, Note
from compare_app.project.verdicts import quote_at, words_as_meant


@dataclass(frozen=True, slots=True)
class Snapshot:
    """All that a project holds at one moment; picklable. `former`: ids and stamps of states that were changed or removed."""

    notes: tuple[Note, ...] = ()
    codes: tuple[Code, ...] = ()
    corrections: Corrections = field(default_factory=Corrections)
    former: frozenset[tuple[str, str]] = frozenset()

    def attached(self, comparison: Comparison) -> Comparison:
        """The comparison with its remarks; what has lost its place comes with them, without one."""
        stories = comparison.stories
        documents = [version.document for story in stories for version in story.versions]
        finder = _Finder(identify(self.corrections.articles, documents), stories)
        remarks = Remarks(
            tuple(finder.remarks(self.notes)),
            tuple(CodeEntry(c.id, c.name, c.colour, c.description, c.parent) for c in self.codes),
            tuple(map(finder.correction, self.corrections.items)),
        )
        return replace(comparison, remarks=remarks)


class _Finder:
    """Finds where notes and corrections stand in the stories of a comparison."""

    def __init__(self, identity: Identity, stories: Sequence[Story]) -> None:
        self._identity, self._stories = identity, stories
        self._at = {v.document.path: (s, k) for s, story in enumerate(stories) for k, v in enumerate(story.versions)}

    def remarks(self, notes: Iterable[Note]) -> Iterable[Remark]:
        """The notes in their order, each at the first story that has a place for it."""
        notes = list(notes)
        found: dict[str, tuple[int, Place]] = {}
        for s, story in enumerate(self._stories):
            for note, place in place_notes(notes, self._identity, story).placed:
                found.setdefault(note.id, (s, place))
        return [self._remark(note, *found.get(note.id, (None, None))) for note in notes]

    def _remark(self, note: Note, story: int | None, place: Place | None) -> Remark:
        words = tuple(self._words(anchor, story) for anchor in note.target.anchors)
        plain = Remark(
            note.id, note.target.kind, note.target.detail, words, note.text, note.codes, note.reviewed, note.author,
            note.made, note.changed,
        )  # fmt: skip
        if place is None:
            return plain
        return replace(plain, story=story, row=place.row, claim=place.claim, quote=place.quote, edited=place.edited)

    def correction(self, c: Correction) -> UserCorrection:
        """A correction, and whether all its ends are there."""
        story = next((where[0] for anchor in c.anchors if (where := self._where(anchor)) is not None), None)
        ends = tuple(tuple(self._words(anchor, story) for anchor in end) for end in c.ends)
        placed = all(self._holds(c, end) for end in c.ends if end)
        return UserCorrection(c.id, c.kind, c.value, ends, c.author, c.made, story, placed)

    def _where(self, anchor: Anchor) -> tuple[int, int] | None:
        """Story and version that an anchor's article is now."""
        return self._identity.placed(anchor.article, self._at)

    def _holds(self, c: Correction, end: Sequence[Anchor]) -> bool:
        """Whether what stands at an end of a correction is there: of a finding, its very words."""
        if c.kind == "speaker":
            return self._is_quoted(end)
        if c.kind == "same_quote":
            return all(self._is_as_meant(anchor) for anchor in end)
        if c.kind != "no_change":
            return any(self._stands(anchor) for anchor in end)
        return self._stands(end[0]) and all(self._is_as_meant(anchor) for anchor in end[1:])

    def _is_quoted(self, end: Sequence[Anchor]) -> bool:
        where = self._where(end[0])
        if where is None:
            return False
        found = (find(anchor, self._document(where)) for anchor in end)
        version = self._stories[where[0]].versions[where[1]]
        return quote_at(version, [place.span for place in found if place is not None]) is not None

    def _is_as_meant(self, anchor: Anchor) -> bool:
        where = self._where(anchor)
        return where is not None and words_as_meant(anchor, self._document(where)) is not None

    def _document(self, where: tuple[int, int]) -> Document:
        return self._stories[where[0]].versions[where[1]].document

    def _stands(self, anchor: Anchor) -> bool:
        where = self._where(anchor)
        return where is not None and find(anchor, self._document(where)) is not None

    def _words(self, anchor: Anchor, story: int | None) -> Words:
        where = self._where(anchor)
        if where is None or where[0] != story:
            return Words(anchor.article.path, anchor.first_words)
        found = None
        if anchor.span is not None:
            found = find(anchor, self._document(where))
        return Words(anchor.article.path, anchor.first_words, where[1], None if found is None else found.span)
