"""What is known of a story's versions as wholes, before their sentences are compared."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Self

from compare_app.changes.corrections import Note, correction_notes, note_sentences
from compare_app.changes.drafts import Drafts
from compare_app.changes.excerpts import excerpts
from compare_app.changes.lines import Lines
from compare_app.model.alignment import Alignment, SentenceRef
from compare_app.model.cancel import ShouldCancel
from compare_app.model.changes import Excerpt
from compare_app.model.version import Version


@dataclass(frozen=True)
class Background:
    """What holds for whole versions, and is asked of sentences, quotes and claims alike."""

    #: which links join two drafts of one text
    drafts: Drafts
    #: which versions are states of one text, and which were written apart
    lines: Lines
    #: versions that may hold only the beginning of their article
    cut: tuple[Excerpt, ...] = ()
    #: correction notes, and their sentences: these repeat what stood in the article and are no part of it
    noted: tuple[Note, ...] = ()
    notes: frozenset[SentenceRef] = frozenset()

    @classmethod
    def of(cls, versions: Sequence[Version], alignment: Alignment, should_cancel: ShouldCancel | None = None) -> Self:
        """Look at the versions of an aligned story. Raises Cancelled."""
        drafts = Drafts(versions, alignment, should_cancel)
        cut = excerpts(versions, alignment, drafts.pairs)
        noted = correction_notes(versions, should_cancel)
        return cls(drafts, Lines(versions, drafts.pairs), cut, noted, note_sentences(noted))

    @classmethod
    def unknown(cls, versions: Sequence[Version]) -> Self:
        """Nothing is known: no version is taken to be cut, or written apart from another."""
        return cls(Drafts(versions, Alignment((), ())), Lines(versions))
