"""Where, when and to whom something was said: no part of what was said.

“…, the prosecutor told jurors in her closing argument” and “had told jurors in his closing argument that …” share half of
their words, and no statement. What stands between a verb of saying and the word that introduces what was said, and what
stands beside a quotation with its verb of saying, tells of the occasion.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cache

from compare_app.model.version import Sentence, Version
from compare_app.text.words import fold
from compare_app.word_lists import ByLanguage, WordLists

#: What a word of a sentence is there for.
NAME, CUE, DESCRIBES, QUOTED, OCCASION = 1, 2, 4, 8, 16


class Lists(WordLists, area="occasions"):
    """What tells an occasion from what was said on it."""

    #: Words that introduce what was said; a language without any has no occasions but those beside quotations.
    introduces: ByLanguage


_LISTS = Lists()
_FAR = 12  # words between a verb of saying and what it introduces
_LONG = 14  # words beside a quotation that tell who said it, and when
_UTTERANCE = 4  # words within quotation marks
_PAUSE = re.compile("[,:.!?;\u060c\u3002\uff0c\uff1a\u2014\u2013]")


def mark_occasions(version: Version, flags: bytearray) -> None:
    """Add OCCASION to the flags, one a word, of the words that tell of an occasion; names and quotations must be marked."""
    starts = [w.start for w in version.words]
    sentence_starts = [s.span.start for s in version.sentences]
    for fact in version.facts:
        if fact.kind == "attribution":
            sentence = version.sentences[max(0, bisect_left(sentence_starts, fact.span.end) - 1)]
            cue = bisect_left(starts, fact.span.start)
            if sentence.first_word <= cue < sentence.last_word:
                after = max(cue + 1, bisect_left(starts, fact.span.end))
                for word in _told_in(version, sentence, flags, cue, after):
                    flags[word] |= OCCASION


@cache
def _introduces(language: str) -> frozenset[str]:
    return frozenset(map(fold, _LISTS.introduces.get(language, ())))


def _told_in(version: Version, sentence: Sentence, flags: bytearray, cue: int, after: int) -> Iterator[int]:
    """The words that belong to one verb of saying, or to one “according to”, which ends before the word `after`."""
    introduces = _introduces(version.language)
    for word in range(after, min(after + _FAR, sentence.last_word)):
        if flags[word] & QUOTED or version.text[version.words[word - 1].end : version.words[word].start] != " ":
            break
        if fold(version.words[word].form) in introduces:
            yield from range(after, word)
            return
    first, last = cue, after
    while first > sentence.first_word and not flags[first - 1] & QUOTED:
        first -= 1
    while last < sentence.last_word and not flags[last] & QUOTED:
        last += 1
    if last - first <= _LONG and (
        _quotes_before(version, sentence, flags, first) or _quotes_behind(version, sentence, flags, last)
    ):
        yield from range(first, last)


def _quotes_before(version: Version, sentence: Sentence, flags: bytearray, word: int) -> bool:
    """Whether a quotation that is a sentence of its own, as its comma shows, ends before this word."""
    at = word
    while at > sentence.first_word and flags[at - 1] & QUOTED:
        at -= 1
    return word - at >= _UTTERANCE and _is_parted(version, word)


def _quotes_behind(version: Version, sentence: Sentence, flags: bytearray, word: int) -> bool:
    """Whether one that a comma or a colon announces begins with this word."""
    at = word
    while at < sentence.last_word and flags[at] & QUOTED:
        at += 1
    return at - word >= _UTTERANCE and _is_parted(version, word)


def _is_parted(version: Version, word: int) -> bool:
    """Whether a mark stands between this word and the one before it."""
    start = version.words[word].start if word < len(version.words) else len(version.text)
    return _PAUSE.search(version.text, version.words[word - 1].end, start) is not None
