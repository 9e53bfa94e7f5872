"""The versions of a story made ready for comparing: which of the story's different sentences stand where in each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from compare_app.align.arrays import Floats, Ints
from compare_app.align.bags import Bags
from compare_app.align.contents import Contents, Likeness, contents
from compare_app.align.different import Sentence, different
from compare_app.align.grams import gram_vectors
from compare_app.align.meaning import Meaning, meaning_of
from compare_app.align.senses import Senses, senses_of
from compare_app.align.things import Things, number_things
from compare_app.align.weights import background_weight, local_weights
from compare_app.align.word_vectors import WordVectors, word_vectors
from compare_app.align.wording import Wording, wording
from compare_app.model.cancel import ShouldCancel, check
from compare_app.model.version import Version

if TYPE_CHECKING:
    from compare_app.align.semantic.bert import Read

_LEAD = 3  # sentences that open a text, the headline among them

#: Reads texts with the optional model.
Encode = Callable[[Sequence[str]], Sequence["Read"]]


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What all versions of a story share: the weight of each stem, and whether it is a name's or an ordinary word's (neither: a number's)."""

    weight: Floats
    background: Floats
    is_name: NDArray[np.bool_]
    is_word: NDArray[np.bool_]
    stems: tuple[str, ...]
    things: Things
    #: the items of `Contents.pairs` (stem * stems + stem) and of `Contents.expressed` (thing * stems + stem)
    pairs: Ints
    expressed: Ints

    @property
    def size(self) -> int:
        """The number of stems."""
        return len(self.stems)


@dataclass(frozen=True, slots=True)
class Side:
    """One version, or several put together for comparing: the sentences that take part, and where they stand."""

    #: for decisions that must not depend on which version comes first
    key: tuple[str, str]
    #: the sentences' positions in their version, which version of those put together, and where in it, 0 to 1
    positions: Ints
    member: Ints
    place: Floats
    sizes: tuple[int, ...]
    headline: NDArray[np.bool_]
    #: the sentences of notes of correction
    note: NDArray[np.bool_]
    lead: NDArray[np.bool_]
    #: which of the story's different sentences each one is
    kinds: Ints
    contents: Contents
    #: in how many sentences of each of the versions put together each telling stem stands
    times: Ints

    def __len__(self) -> int:
        return len(self.positions)

    @property
    def stems(self) -> Bags:
        """The stems of each sentence."""
        return self.contents.stems.take(self.kinds)

    def words(self, sentences: Ints, at: Ints) -> Ints:
        """Numbers for telling stems of sentences (`at`: their places in the contents), others in each sentence, without gaps."""
        first = self.contents.telling.start[self.kinds]
        sizes = self.contents.telling.start[self.kinds + 1] - first
        places: Ints = (np.cumsum(sizes) - sizes - first)[sentences] + at
        return places

    @property
    def things(self) -> Bags:
        """The things that each sentence mentions."""
        return self.contents.things.take(self.kinds)

    @property
    def bare(self) -> NDArray[np.bool_]:
        """The captions and the very short sentences."""
        return self.contents.bare[self.kinds]

    @property
    def meaning(self) -> Floats | None:
        """The sentence vectors of the optional model."""
        return None if self.contents.likeness.meaning is None else self.contents.likeness.meaning.whole[self.kinds]


def join(sides: Sequence[Side]) -> Side:
    """The sentences of several versions, one after the other, to be compared with another version at once."""
    if len(sides) == 1:
        return sides[0]
    return Side(
        key=sides[0].key,
        positions=np.concatenate([s.positions for s in sides]),
        member=np.repeat(np.arange(len(sides)), [len(s) for s in sides]),
        place=np.concatenate([s.place for s in sides]),
        sizes=tuple(len(s) for s in sides),
        headline=np.concatenate([s.headline for s in sides]),
        note=np.concatenate([s.note for s in sides]),
        lead=np.concatenate([s.lead for s in sides]),
        kinds=np.concatenate([s.kinds for s in sides]),
        contents=sides[0].contents,
        times=np.concatenate([s.times for s in sides]),
    )


def prepare(
    versions: Sequence[Version],
    encode: Encode | None = None,
    should_cancel: ShouldCancel | None = None,
    vectors_of: Callable[[str], WordVectors | None] = word_vectors,
) -> tuple[Vocabulary, list[Side]]:
    """The story's vocabulary, and its versions ready for comparing; `encode` is the optional sentence model."""
    positions = [[k for k in range(len(v.sentences)) if v.tells_story(k) and v.words_of(k)] for v in versions]
    check(should_cancel)
    language = Counter(sorted(v.language for v in versions)).most_common(1)[0][0] if versions else "und"
    marked = [wording(v, should_cancel) for v in versions]
    sentences, kinds = _different(list(zip(versions, positions, marked, strict=True)), language, should_cancel)
    often = np.bincount(np.concatenate(kinds), minlength=len(sentences)) if kinds else np.zeros(0, np.int64)
    grams = gram_vectors([s.forms for s in sentences], often, should_cancel)
    check(should_cancel)
    vocabulary = _vocabulary(sentences, often, len(versions), language, frozenset().union(*(m.names for m in marked)))
    check(should_cancel)
    number_of = {s: k for k, s in enumerate(vocabulary.stems)}
    meaning = _meaning(sentences, vocabulary, number_of, encode)
    senses = _senses(sentences, vocabulary, number_of, vectors_of(language), should_cancel)
    says = vocabulary.background > 0
    compared, pairs, expressed = contents(
        sentences, number_of, says, vocabulary.things.number_of, Likeness(grams, senses, meaning), should_cancel
    )
    check(should_cancel)
    vocabulary = replace(vocabulary, pairs=pairs, expressed=expressed)
    return vocabulary, [_side(v, ks, of, compared) for v, ks, of in zip(versions, positions, kinds, strict=True)]


def _meaning(
    sentences: Sequence[Sentence], vocabulary: Vocabulary, number_of: Mapping[str, int], encode: Encode | None
) -> Meaning | None:
    if encode is None:
        return None
    return meaning_of(encode([s.text for s in sentences]), number_of, vocabulary.background, vocabulary.weight)


def _senses(
    sentences: Sequence[Sentence],
    vocabulary: Vocabulary,
    number_of: Mapping[str, int],
    vectors: WordVectors | None,
    should_cancel: ShouldCancel | None,
) -> Senses | None:
    if vectors is None:
        return None
    stems = [[number_of[s] for s in sentence.stems] for sentence in sentences]
    weights = vocabulary.background, vocabulary.weight
    return senses_of([s.forms for s in sentences], stems, *weights, vectors, should_cancel)


def _different(
    told: Sequence[tuple[Version, Sequence[int], Wording]], language: str, should_cancel: ShouldCancel | None
) -> tuple[list[Sentence], list[Ints]]:
    """As `different`, numbered in an order that the files have no part in: sums of floats depend on the order of their terms."""
    order = sorted(range(len(told)), key=lambda v: (told[v][0].document.sha256, told[v][0].text))
    sentences, kinds = different([told[v] for v in order], language, should_cancel)
    return sentences, [of for _, of in sorted(zip(order, kinds, strict=True), key=lambda entry: entry[0])]


def _vocabulary(
    sentences: Sequence[Sentence], often: Ints, versions: int, language: str, names: Set[str]
) -> Vocabulary:
    local = local_weights([s.stems for s in sentences], often.tolist(), versions)
    found = sorted(local)
    background = np.array([background_weight(s, language) for s in found], np.float32)
    return Vocabulary(
        weight=background * np.array([local[s] for s in found], np.float32),
        background=background,
        is_name=np.array([s in names for s in found], np.bool_),
        is_word=np.array([s not in names and not s[:1].isdigit() for s in found], np.bool_),
        stems=tuple(found),
        things=number_things([s.things for s in sentences], often.tolist(), versions, language),
        pairs=np.zeros(0, np.int64),
        expressed=np.zeros(0, np.int64),
    )


def _side(version: Version, positions: Sequence[int], kinds: Ints, compared: Contents) -> Side:
    own = compared.telling.take(kinds)
    return Side(
        key=(version.document.sha256, version.text),
        positions=np.array(positions, np.int64),
        member=np.zeros(len(positions), np.int64),
        place=((np.arange(len(positions)) + 0.5) / max(1, len(positions))).astype(np.float32),
        sizes=(len(positions),),
        headline=np.array([version.role(k) == "headline" or k == 0 for k in positions], np.bool_),
        note=np.array([version.role(k) == "correction" for k in positions], np.bool_),
        lead=np.arange(len(positions)) < _LEAD,
        kinds=kinds,
        contents=compared,
        times=np.bincount(own.items, minlength=own.width)[None, :],
    )
