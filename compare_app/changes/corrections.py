"""Correction notes, each tied to the sentence that it corrects."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from compare_app.model.alignment import Alignment
from compare_app.model.changes import Correction
from compare_app.model.version import Version

_NOTE = re.compile(
    r"\b(?:an? (?:earlier|previous) version of this|this (?:article|story) (?:has been|was) (?:corrected|amended|updated to correct)|"
    r"correction\s*:|clarification\s*:)",
    re.IGNORECASE,
)
_COMMON = 5


def corrections(versions: Sequence[Version], alignment: Alignment) -> tuple[Correction, ...]:
    """Every correction note of every version, with the sentence that shares most of its rarer words."""
    return tuple(Correction(note, _corrected(versions, note)) for note in _notes(versions))


def _notes(versions: Sequence[Version]) -> Iterator[tuple[int, int]]:
    for v, version in enumerate(versions):
        for s, sentence in enumerate(version.sentences):
            if version.role(s) == "correction" or _NOTE.search(sentence.span.of(version.text)):
                yield v, s


def _corrected(versions: Sequence[Version], note: tuple[int, int]) -> tuple[int, int] | None:
    v, s = note
    wanted = {w.form for w in versions[v].words_of(s) if len(w.form) >= _COMMON}
    best, at = 2, None
    for u in range(v, -1, -1):
        for t in range(len(versions[u].sentences)):
            if (u, t) == note or not versions[u].tells_story(t) or versions[u].role(t) == "correction":
                continue
            shared = len(wanted & {w.form for w in versions[u].words_of(t)})
            if shared > best:
                best, at = shared, (u, t)
    return at
