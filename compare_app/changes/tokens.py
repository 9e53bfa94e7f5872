"""What the differences are made of: the words of a sentence, and the signs between them that count as words."""

from __future__ import annotations

import re
from typing import NamedTuple

from compare_app.model.spans import Span
from compare_app.model.version import Version

_SIGN = re.compile(r"[%‰$€£¥&°§@+=]")


class Token(NamedTuple):
    """A word or sign: its place, and the form under which it equals others."""

    start: int
    end: int
    form: str

    @property
    def span(self) -> Span:
        """Its place."""
        return Span(self.start, self.end)


def tokens(version: Version, sentence: int) -> list[Token]:
    """The tokens of a sentence, in order."""
    span = version.sentences[sentence].span
    found = [Token(*word) for word in version.words_of(sentence)]
    found += [Token(m.start(), m.end(), m[0]) for m in _SIGN.finditer(version.text, span.start, span.end)]
    return sorted(found)
