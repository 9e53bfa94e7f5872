"""How much of a sentence is what somebody said, where only a part of it has the words of the quote: the clause of the speech."""

from __future__ import annotations

import re

from compare_app.changes.words import ClauseWords
from compare_app.model.spans import Span
from compare_app.model.version import Version

#: Of a quote's length: shorter places hold a part of it, and the rest is told in other words.
_PART = 0.6
#: … and no clause stands for it that is so much longer, or longer by so many signs, whichever is more.
_LONGER, _SIGNS = 1.6, 30
#: Where a clause ends besides at the end of its sentence; quotation marks end the newspaper's own words.
_ENDS = re.compile(r"[;:“”«»„\"]|\s[—–]\s")


def whole_speech(version: Version, place: Span, quote: Span) -> Span:
    """The place of a quote's words in prose, as the speech that it is there: without the verb of saying at its head, and up to the
    ends of its clause where the place is only a part of the quote.

    `said no [laboratory result] had been shown to the firm`: no laboratory result had been shown to the firm.
    """
    sentence = next((s.span for s in version.sentences if s.span.contains(place)), None)
    if sentence is None:
        return place
    cues = sorted(f.span for f in version.facts if f.kind == "attribution" and sentence.contains(f.span))
    head = next((cue for cue in cues if cue.start <= place.start < cue.end < place.end), None)
    if head is not None:
        place = _trimmed(version.text, Span(_behind(version, head.end, place), place.end))
    if place.length >= _PART * quote.length:
        return place
    found = _clause(version, place, sentence, cues)
    return found if found.length <= max(_LONGER * quote.length, quote.length + _SIGNS) else place


def _clause(version: Version, place: Span, sentence: Span, cues: list[Span]) -> Span:
    """The clause around a place that hangs on a verb of saying before it or behind it; the place itself where none is there."""
    before = max((cue.end for cue in cues if cue.end <= place.start), default=None)
    behind = min((cue.start for cue in cues if cue.start >= place.end), default=None)
    text, start, end = version.text, sentence.start, sentence.end
    if before is not None:
        start = _behind(version, before, place)
    elif behind is None:
        return place
    else:
        comma = text.rfind(",", place.end, behind)
        end = comma if comma >= 0 else place.end
    start = max([start, *(m.end() for m in _ENDS.finditer(text, start, place.start))])
    ends = (_ENDS, ClauseWords.of(version.language).another)
    end = min([end, *(m.start() for pattern in ends for m in pattern.finditer(text, place.end, end))])
    return _trimmed(text, Span(start, end))


def _behind(version: Version, cue: int, place: Span) -> int:
    """Where the speech begins behind a verb of saying: behind the word that leads it in, too."""
    start = cue
    while start < place.end and not version.text[start].isalnum():
        start += 1
    that = ClauseWords.of(version.language).that.match(version.text, start, place.end)
    return start if that is None else that.end()


def _trimmed(text: str, span: Span) -> Span:
    """Without white space and signs at its ends."""
    start, end = span.start, span.end
    while start < end and not text[start].isalnum():
        start += 1
    while start < end and not text[end - 1].isalnum():
        end -= 1
    return Span(start, end)
