"""An article as everybody looks at it who says whom its mentions mean."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from compare_app.model.document import Document
from compare_app.model.spans import Span
from compare_app.text.grammar.grammar import Grammar


@dataclass(frozen=True)
class Article:
    """A text with the grammar of its language, and where its sentences and paragraphs stand; offsets in code points."""

    text: str
    grammar: Grammar
    #: where each sentence ends
    ends: Sequence[int]
    paragraphs: Sequence[Span]

    @classmethod
    def of(cls, document: Document, grammar: Grammar, sentence_ends: Sequence[int]) -> Article:
        """The article of a document."""
        return cls(document.text, grammar, sentence_ends, [paragraph.span for paragraph in document.paragraphs])

    @cached_property
    def starts(self) -> Sequence[int]:
        """Where each paragraph begins."""
        return [span.start for span in self.paragraphs]
