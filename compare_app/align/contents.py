"""The different sentences of a story, with everything that is compared of two sentences by themselves.

Versions repeat most of each other: of 1,375 sentences in 20 drafts 369 differ. What is compared of a sentence is worked out
once, however often it stands in the story.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from compare_app.align.arrays import Flags, Floats, Ints
from compare_app.align.bags import Bags, renumbered
from compare_app.align.grams import Grams
from compare_app.align.stems import stems
from compare_app.align.things import Mentioned, Thing, mentioned_in, numbers_of
from compare_app.align.wording import DESCRIBES, QUOTED, STATES_NOTHING, Wording, parts
from compare_app.model.cancel import ShouldCancel, check
from compare_app.model.version import Version

_BARE = 4  # words
_QUOTING = 4  # words within quotation marks that make an utterance
_BLOCK = 512  # sentences worked on before the question whether to go on


@dataclass(frozen=True, slots=True)
class Sentence:
    """One of the different sentences: its words' stems and flags, and what it mentions by which of them."""

    text: str
    forms: tuple[str, ...]
    stems: tuple[str, ...]
    flags: bytes
    speakers: frozenset[str]
    #: positions of the words of its statement, by parts between punctuation
    parts: tuple[tuple[int, ...], ...]
    things: Mentioned
    bare: bool


def different(
    versions: Sequence[Version],
    positions: Sequence[Sequence[int]],
    marked: Sequence[Wording],
    language: str,
    should_cancel: ShouldCancel | None = None,
) -> tuple[list[Sentence], list[Ints]]:
    """The different ones of the sentences at these positions, and which of them each sentence of each version is."""
    number: dict[tuple[object, ...], int] = {}
    found: list[Sentence] = []
    kinds = []
    for version, ks, m in zip(versions, positions, marked, strict=True):
        numbers = numbers_of(version)
        own = np.zeros(len(ks), np.int64)
        for n, k in enumerate(ks):
            if n % _BLOCK == 0:
                check(should_cancel)
            key = _key(version, k, m, numbers.get(k), version.language == language)
            own[n] = number.setdefault(key, len(number))
            if own[n] == len(found):
                found.append(_sentence(version, k, m, mentioned_in(version, k, m, numbers, language)))
                if len(found) % _BLOCK == 0:
                    check(should_cancel)
        kinds.append(own)
    return found, kinds


def _key(version: Version, k: int, marked: Wording, numbers: Mentioned | None, in_language: bool) -> tuple[object, ...]:
    """All that a comparison of this sentence with another one may depend on."""
    s = version.sentences[k]
    return (
        s.span.of(version.text),
        tuple([w.form for w in version.words[s.first_word : s.last_word]]),
        marked.flags[s.first_word : s.last_word],
        marked.speakers.get(k),
        tuple((thing, tuple(sorted(words))) for thing, words in numbers.items()) if numbers else None,
        version.role(k) == "caption",
        in_language,
    )


def _sentence(version: Version, k: int, marked: Wording, things: Mentioned) -> Sentence:
    s, words = version.sentences[k], version.words_of(k)
    return Sentence(
        s.span.of(version.text),
        tuple(w.form for w in words),
        tuple(stems(words)),
        marked.flags[s.first_word : s.last_word],
        marked.speakers.get(k, frozenset()),
        tuple(tuple(part) for part in parts(version, k, marked)),
        things,
        version.role(k) == "caption" or len(words) <= _BARE,
    )


@dataclass(frozen=True, slots=True)
class Contents:
    """What is compared of the different sentences, one after the other."""

    #: captions and very short sentences: a name alone in them is contained in every sentence that names the person
    bare: Flags
    stems: Bags
    #: neighbouring stems, by their numbers in `Vocabulary.pairs`
    pairs: Bags
    #: stems of the words that state something, of those that describe somebody, of those within quotation marks
    states: Bags
    describes: Bags
    quoted: Bags
    quoting: Flags
    speakers: Bags
    #: stems of the statement by parts between punctuation, with the sentence of each part, in order
    parts: Bags
    part_of: Ints
    #: what is mentioned, and by which stems (their numbers in `Vocabulary.expressed`)
    things: Bags
    expressed: Bags
    grams: Grams
    #: sentence vectors of the optional model, (sentences, width); None without a model
    meaning: Floats | None = None

    def __len__(self) -> int:
        return len(self.bare)


class _Entries(NamedTuple):
    """Numbers of all sentences in one line, with the sentence of each."""

    owner: Ints
    items: Ints

    @classmethod
    def of(cls, lists: Sequence[Sequence[int]]) -> _Entries:
        sizes = np.fromiter(map(len, lists), np.int64, len(lists))
        items = np.fromiter((item for found in lists for item in found), np.int64, int(sizes.sum()))
        return cls(np.repeat(np.arange(len(lists)), sizes), items)

    def bags(self, chosen: Flags | slice, sentences: int, width: int) -> Bags:
        return Bags.of_entries(self.owner[chosen], self.items[chosen], sentences, width)


def contents(
    sentences: Sequence[Sentence],
    stem_number: dict[str, int],
    thing_number: dict[Thing, int],
    grams: Grams,
    meaning: Floats | None,
) -> tuple[Contents, Ints, Ints]:
    """What is compared of the sentences, and what the items of `pairs` and of `expressed` stand for.

    An item of `pairs` stands for stem * stems + stem, one of `expressed` for thing * stems + stem.
    """
    size, things, count = max(1, len(stem_number)), max(1, len(thing_number)), len(sentences)
    numbered = [[stem_number[s] for s in sentence.stems] for sentence in sentences]
    words = _Entries.of(numbered)
    flags = np.frombuffer(b"".join(s.flags for s in sentences), np.uint8)
    quoted = flags & QUOTED > 0
    neighbours = words.owner[1:] == words.owner[:-1]
    side_by_side = _Entries(words.owner[1:], words.items[:-1] * size + words.items[1:])
    pairs, of_pairs = renumbered(side_by_side.bags(neighbours, count, size * size))
    by_stem = [
        [thing_number[t] * size + stems[n] for t, ns in s.things.items() for n in ns]
        for s, stems in zip(sentences, numbered, strict=True)
    ]
    expressed, of_expressed = renumbered(_Entries.of(by_stem).bags(_ALL, count, things * size))
    pieces = [[stems[n] for n in part] for s, stems in zip(sentences, numbered, strict=True) for part in s.parts]
    speakers = [[stem_number[name] for name in s.speakers if name in stem_number] for s in sentences]
    made = Contents(
        np.array([s.bare for s in sentences], np.bool_),
        words.bags(_ALL, count, size),
        pairs,
        words.bags(flags & STATES_NOTHING == 0, count, size),
        words.bags(flags & DESCRIBES > 0, count, size),
        words.bags(quoted, count, size),
        np.bincount(words.owner[quoted], minlength=count) >= _QUOTING,
        _Entries.of(speakers).bags(_ALL, count, size),
        _Entries.of(pieces).bags(_ALL, len(pieces), size),
        np.repeat(np.arange(count), [len(s.parts) for s in sentences]),
        _Entries.of([[thing_number[t] for t in s.things] for s in sentences]).bags(_ALL, count, things),
        expressed,
        grams,
        meaning,
    )
    return made, of_pairs, of_expressed


_ALL = slice(None)
