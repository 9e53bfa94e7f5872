"""Whose words a story quotes, and how many of them in each version: who gets to speak."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass

from compare_app.model.comparison import Story
from compare_app.model.version import Version
from compare_app.page.notes import speaker_name

#: Speech; titles, nicknames and so-called words are nobody's.
_SPEECH = ("direct", "partial")
#: A headline says again what the text quotes.
_NO_TEXT = ("headline", "subhead")


@dataclass(frozen=True, slots=True)
class Voice:
    """Somebody who is quoted, and how many words of theirs stand within quotation marks, a version each; "" is nobody named."""

    name: str
    words: tuple[int, ...]


def voices(story: Story) -> tuple[Voice, ...]:
    """Everybody whom a version quotes, the most quoted first, and last the words of nobody who is named.

    One person has one name in all versions, the fullest: Holt is Ana Holt, where no other Holt is quoted.
    """
    counted = [_counted(version) for version in story.versions]
    names = list(dict.fromkeys(name for one in counted for name in one))
    fullest = {name: _fullest(name, names) for name in names}
    found = {name: [0] * len(counted) for name in fullest.values()}
    for v, one in enumerate(counted):
        for name, words in one.items():
            found[fullest[name]][v] += words
    ranked = sorted(found, key=lambda name: (not name, -sum(found[name])))
    return tuple(Voice(name, tuple(found[name])) for name in ranked)


def _counted(version: Version) -> Counter[str]:
    """Who is quoted in a version, and in how many words."""
    counts: Counter[str] = Counter()
    starts = [sentence.span.start for sentence in version.sentences]
    for quote in version.quotes:
        sentence = bisect_right(starts, quote.span.start) - 1
        if quote.kind not in _SPEECH or sentence < 0 or not _is_text(version, sentence):
            continue
        counts[speaker_name(quote, version.text)] += sum(len(piece.of(version.text).split()) for piece in quote.pieces)
    return counts


def _is_text(version: Version, sentence: int) -> bool:
    return version.tells_story(sentence) and version.role(sentence) not in _NO_TEXT


def _fullest(name: str, names: list[str]) -> str:
    """The one longer name that holds this one; the name itself where there is none, or where several do."""
    words = set(name.split())
    if not words or name.islower():  # police, the clerk: no names, which many hold
        return name
    longer = [other for other in names if words < set(other.split())]
    most = max(longer, key=lambda other: len(other.split()), default=name)
    return most if all(set(other.split()) <= set(most.split()) for other in longer) else name
