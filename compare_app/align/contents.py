"""What is compared of two sentences by themselves, as arrays over the different sentences of a story (see `different`)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple, TypeVar

import numpy as np
from numpy.typing import NDArray

from compare_app.align.aids import Aids
from compare_app.align.arrays import Flags, Floats, Ints
from compare_app.align.bags import Bags, renumbered, single
from compare_app.align.different import Sentence
from compare_app.align.grams import Grams
from compare_app.align.meaning import Meaning
from compare_app.align.occasions import DESCRIBES, OCCASION, QUOTED
from compare_app.align.senses import Senses
from compare_app.align.things import Thing
from compare_app.align.wording import STATES_NOTHING
from compare_app.model.cancel import ShouldCancel, check

T = TypeVar("T")
_QUOTING = 4  # words within quotation marks that make an utterance


@dataclass(frozen=True, slots=True)
class Parts:
    """The statements of the sentences by parts between punctuation: of sentence k they are `start[k]` to `start[k + 1]`.

    A telling stem, n of `Contents.telling.items`, stands in the parts `part[at[n]:at[n + 1]]`; a few stand in several.
    """

    start: Ints
    at: Ints
    part: Ints

    def sums(self, weight: Floats) -> Floats:
        """The weight of each part's stems together, given the weight of each of the telling stems of the sentences."""
        owner = np.repeat(np.arange(len(self.at) - 1), np.diff(self.at))
        return np.bincount(self.part, weight[owner], int(self.start[-1])).astype(np.float32)


@dataclass(frozen=True, slots=True)
class Likeness:
    """Vectors of the sentences: their letters, what their words mean where the language has a table, what an optional model made of them."""

    grams: Grams
    senses: Senses | None = None
    meaning: Meaning | None = None

    @property
    def aids(self) -> Aids:
        """What there is beside the letters."""
        return Aids(self.senses is not None, self.meaning is not None)


@dataclass(frozen=True, slots=True)
class Contents:
    """What is compared of the different sentences, one after the other."""

    #: captions and very short sentences: a name alone in them is contained in every sentence that names the person
    bare: Flags
    #: names alone: what a name means is no statement
    named: Flags
    quoting: Flags
    #: all stems, and those that say anything: articles and prepositions are in every sentence, and weigh nothing
    stems: Bags
    telling: Bags
    #: which of `telling.items` stand for a word that states something, describes somebody, tells of an occasion, stands within quotation marks
    states: Flags
    describes: Flags
    occasion: Flags
    quoted: Flags
    parts: Parts
    #: neighbouring stems, one of them telling, by their numbers in `Vocabulary.pairs`
    pairs: Bags
    speakers: Bags
    #: what is mentioned, and by which stems (their numbers in `Vocabulary.expressed`)
    things: Bags
    expressed: Bags
    likeness: Likeness

    def __len__(self) -> int:
        return len(self.bare)


def contents(
    sentences: Sequence[Sentence],
    stem_number: Mapping[str, int],
    says: Flags,
    thing_number: Mapping[Thing, int],
    likeness: Likeness,
    should_cancel: ShouldCancel | None = None,
) -> tuple[Contents, Ints, Ints]:
    """What is compared of the sentences, and what the items of `pairs` and of `expressed` stand for.

    `says`: whether each stem says anything. An item of `pairs` stands for stem * stems + stem, one of `expressed` for
    thing * stems + stem.
    """
    words = _Words.of(sentences, stem_number, says)
    check(should_cancel)
    size, things, count = words.size, max(1, len(thing_number)), len(sentences)
    pairs, of_pairs = renumbered(_neighbours(words).bags(count, size * size))
    expressed, of_expressed = renumbered(_expressing(sentences, words, thing_number).bags(count, things * size))
    check(should_cancel)
    made = Contents(
        bare=np.array([s.bare for s in sentences], np.bool_),
        named=np.array([s.named for s in sentences], np.bool_),
        quoting=np.bincount(words.entries.owner[words.are(QUOTED)], minlength=count) >= _QUOTING,
        stems=words.entries.bags(count, size),
        telling=words.telling,
        states=words.where(~words.are(STATES_NOTHING)),
        describes=words.where(words.are(DESCRIBES)),
        occasion=words.where(words.are(OCCASION)),
        quoted=words.where(words.are(QUOTED)),
        parts=_parts([s.parts for s in sentences], words),
        pairs=pairs,
        speakers=_numbered([s.speakers for s in sentences], stem_number).bags(count, size),
        things=_numbered([s.things for s in sentences], thing_number).bags(count, things),
        expressed=expressed,
        likeness=likeness,
    )
    return made, of_pairs, of_expressed


class _Entries(NamedTuple):
    """Numbers of all sentences in one line, with the sentence of each."""

    owner: Ints
    items: Ints

    @classmethod
    def of(cls, lists: Sequence[Sequence[int]]) -> _Entries:
        sizes = np.fromiter(map(len, lists), np.int64, len(lists))
        items = np.fromiter((item for found in lists for item in found), np.int64, int(sizes.sum()))
        return cls(np.repeat(np.arange(len(lists)), sizes), items)

    def chosen(self, which: Flags) -> _Entries:
        return _Entries(self.owner[which], self.items[which])

    def bags(self, sentences: int, width: int) -> Bags:
        return Bags.of_entries(self.owner, self.items, sentences, width)


class _Words(NamedTuple):
    """The words of the sentences, as the numbers of their stems."""

    by_sentence: list[list[int]]
    entries: _Entries
    #: what is known of each entry (see `occasions`)
    flags: NDArray[np.uint8]
    #: whether each stem says anything, and those that do
    says: Flags
    telling: Bags

    @classmethod
    def of(cls, sentences: Sequence[Sentence], stem_number: Mapping[str, int], says: Flags) -> _Words:
        """The words, given the number of each stem and whether it says anything."""
        by_sentence = [[stem_number[s] for s in sentence.stems] for sentence in sentences]
        entries = _Entries.of(by_sentence)
        flags = np.frombuffer(b"".join([b"", *(s.flags for s in sentences)]), np.uint8)
        telling = entries.chosen(says[entries.items]).bags(len(sentences), max(1, len(says)))
        return cls(by_sentence, entries, flags, says, telling)

    @property
    def size(self) -> int:
        """How many stems there are, at least one."""
        return max(1, len(self.says))

    def are(self, flag: int) -> Flags:
        """Which entries have the flag."""
        return self.flags & flag > 0

    def where(self, wanted: Flags) -> Flags:
        """Which of the items of `telling` are those of these entries."""
        held = self.entries.chosen(wanted & self.says[self.entries.items])
        out = np.zeros(len(self.telling.items), np.bool_)
        out[np.searchsorted(self.telling.keys, held.owner * self.telling.width + held.items)] = True
        return out


def _numbered(sentences: Sequence[Iterable[T]], number: Mapping[T, int]) -> _Entries:
    """What sentences hold, by its numbers; what has none is left out."""
    return _Entries.of([[number[one] for one in held if one in number] for held in sentences])


def _expressing(sentences: Sequence[Sentence], words: _Words, thing_number: Mapping[Thing, int]) -> _Entries:
    """Each thing with each stem that mentions it in a sentence, as thing * stems + stem."""
    return _Entries.of(
        [
            [thing_number[thing] * words.size + own[n] for thing, places in sentence.things.items() for n in places]
            for sentence, own in zip(sentences, words.by_sentence, strict=True)
        ]
    )


def _neighbours(words: _Words) -> _Entries:
    """Each two stems side by side in a sentence, unless neither says anything, as stem * stems + stem."""
    owner, items = words.entries
    one, two = items[:-1], items[1:]
    beside = (owner[1:] == owner[:-1]) & (words.says[one] | words.says[two])
    return _Entries(owner[1:], one * words.size + two).chosen(beside)


def _parts(parts: Sequence[Sequence[Sequence[int]]], words: _Words) -> Parts:
    """The parts of each sentence, given as positions of its words, with their stems."""
    telling = words.telling
    start = np.concatenate([[0], np.cumsum([len(found) for found in parts], dtype=np.int64)])
    held = _Entries.of(
        [[own[n] for n in part] for own, found in zip(words.by_sentence, parts, strict=True) for part in found]
    )
    held = held.chosen(words.says[held.items])
    sentence = np.repeat(np.arange(len(parts)), np.diff(start))[held.owner]
    at = np.searchsorted(telling.keys, sentence * telling.width + held.items)
    count = max(1, int(start[-1]))
    at, part = np.divmod(single(at * count + held.owner), count)
    return Parts(start, np.searchsorted(at, np.arange(len(telling.items) + 1)), part)
