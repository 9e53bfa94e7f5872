"""The versions of a story made ready for comparing: sentences as sets of weighed stems."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

from compare_app.align.arrays import Floats, Ints
from compare_app.align.bags import Bags, renumbered
from compare_app.align.grams import gram_counts, gram_vectors
from compare_app.align.stems import stems
from compare_app.align.things import Mentioned, Things, mentioned, number_things
from compare_app.align.weights import background_weight, local_weights
from compare_app.align.wording import DESCRIBES, QUOTED, Wording, parts, states, wording
from compare_app.model.cancel import ShouldCancel, check
from compare_app.model.version import Version

_BARE = 4  # words
_LEAD = 3  # sentences that open a text, the headline among them
_QUOTING = 4  # words within quotation marks that make an utterance

#: Texts to unit vectors, one a row.
Encode = Callable[[Sequence[str]], Floats]


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What all versions of a story share: the weight of each stem, and whether it is a name's or an ordinary word's (neither: a number's)."""

    weight: Floats
    background: Floats
    is_name: NDArray[np.bool_]
    is_word: NDArray[np.bool_]
    stems: tuple[str, ...]
    things: Things
    #: the items of `Side.pairs` (stem * stems + stem) and of `Side.expressed` (thing * stems + stem)
    pairs: Ints
    expressed: Ints

    @property
    def size(self) -> int:
        """The number of stems."""
        return len(self.stems)


@dataclass(frozen=True, slots=True)
class Side:
    """One version, or several put together for comparing: the sentences that take part, with everything that is compared."""

    #: for decisions that must not depend on which version comes first
    key: tuple[str, str]
    #: the sentences' positions in their version, which version of those put together, and where in it, 0 to 1
    positions: Ints
    member: Ints
    place: Floats
    sizes: tuple[int, ...]
    headline: NDArray[np.bool_]
    lead: NDArray[np.bool_]
    #: captions and very short sentences: a name alone in them is contained in every sentence that names the person
    bare: NDArray[np.bool_]
    stems: Bags
    #: in how many sentences of its version each of `stems.items` stands
    times: Ints
    pairs: Bags
    #: stems of the words that state something, of those that describe somebody, of those within quotation marks
    states: Bags
    describes: Bags
    quoted: Bags
    quoting: NDArray[np.bool_]
    speakers: Bags
    #: stems of the statement by parts between punctuation, with the sentence of each part, in order
    parts: Bags
    part_of: Ints
    #: what is mentioned, and by which stems
    things: Bags
    expressed: Bags
    grams: Floats
    #: sentence vectors of the optional model, (sentences, width); None without a model
    meaning: Floats | None = None

    def __len__(self) -> int:
        return len(self.positions)


def join(sides: Sequence[Side]) -> Side:
    """The sentences of several versions, one after the other, to be compared with another version at once."""
    if len(sides) == 1:
        return sides[0]
    offsets = np.cumsum([0, *(len(s) for s in sides)])

    def line(name: str) -> NDArray[Any]:
        return np.concatenate([getattr(s, name) for s in sides])

    def bag(name: str) -> Bags:
        return Bags.join([getattr(s, name) for s in sides])

    return Side(
        sides[0].key,
        line("positions"),
        np.repeat(np.arange(len(sides)), [len(s) for s in sides]),
        line("place"),
        tuple(len(s) for s in sides),
        line("headline"),
        line("lead"),
        line("bare"),
        bag("stems"),
        line("times"),
        bag("pairs"),
        bag("states"),
        bag("describes"),
        bag("quoted"),
        line("quoting"),
        bag("speakers"),
        bag("parts"),
        np.concatenate([s.part_of + at for s, at in zip(sides, offsets, strict=False)]),
        bag("things"),
        bag("expressed"),
        line("grams"),
        None if any(s.meaning is None for s in sides) else line("meaning"),
    )


def prepare(
    versions: Sequence[Version], encode: Encode | None = None, should_cancel: ShouldCancel | None = None
) -> tuple[Vocabulary, list[Side]]:
    """The story's vocabulary, and its versions ready for comparing; `encode` is the optional sentence model."""
    positions = [[k for k in range(len(v.sentences)) if v.tells_story(k) and v.words_of(k)] for v in versions]
    check(should_cancel)
    language = Counter(sorted(v.language for v in versions)).most_common(1)[0][0] if versions else "und"
    bags = [[stems(v.words_of(k)) for k in ks] for v, ks in zip(versions, positions, strict=True)]
    check(should_cancel)
    marked = [wording(v) for v in versions]
    things = [mentioned(v, ks, m, language) for v, ks, m in zip(versions, positions, marked, strict=True)]
    check(should_cancel)
    vocabulary, number_of = _vocabulary(versions, bags, number_things(things, language), language)
    grams = [
        gram_counts([[w.form for w in v.words_of(k)] for k in ks], should_cancel)
        for v, ks in zip(versions, positions, strict=True)
    ]
    gram_vectors(grams, should_cancel)
    check(should_cancel)
    sides = []
    for v, ks, bag_list, m, t, g in zip(versions, positions, bags, marked, things, grams, strict=True):
        numbered = [[number_of[s] for s in bag] for bag in bag_list]
        speakers = [{number_of[s] for s in m.speakers.get(k, ()) if s in number_of} for k in ks]
        sides.append(_side(v, ks, numbered, speakers, vocabulary, m, t, g, encode))
    pairs, of_pairs = renumbered([s.pairs for s in sides])
    expressed, of_expressed = renumbered([s.expressed for s in sides])
    sides = [replace(s, pairs=p, expressed=e) for s, p, e in zip(sides, pairs, expressed, strict=True)]
    return replace(vocabulary, pairs=of_pairs, expressed=of_expressed), sides


def _vocabulary(
    versions: Sequence[Version], bags: Sequence[Sequence[Sequence[str]]], things: Things, language: str
) -> tuple[Vocabulary, dict[str, int]]:
    local = local_weights(bags)
    found = sorted(local)
    names = _name_stems(versions)
    background = np.array([background_weight(s, language) for s in found], np.float32)
    vocabulary = Vocabulary(
        background * np.array([local[s] for s in found], np.float32),
        background,
        np.array([s in names for s in found], np.bool_),
        np.array([s not in names and not s[:1].isdigit() for s in found], np.bool_),
        tuple(found),
        things,
        np.zeros(0, np.int64),
        np.zeros(0, np.int64),
    )
    return vocabulary, {s: k for k, s in enumerate(found)}


def _name_stems(versions: Sequence[Version]) -> set[str]:
    out: set[str] = set()
    for version in versions:
        starts = {w.start: k for k, w in enumerate(version.words)}
        ends = {w.end: k for k, w in enumerate(version.words)}
        for fact in version.facts:
            first, last = starts.get(fact.span.start), ends.get(fact.span.end)
            if fact.kind == "name" and first is not None and last is not None:
                out.update(stems(version.words[first : last + 1]))
    return out


def _side(
    version: Version,
    positions: Sequence[int],
    bags: Sequence[Sequence[int]],
    speakers: Sequence[set[int]],
    vocabulary: Vocabulary,
    marked: Wording,
    things: Sequence[Mentioned],
    grams: Floats,
    encode: Encode | None,
) -> Side:
    size = max(1, vocabulary.size)
    own = Bags.of([set(bag) for bag in bags], size)
    first = [version.sentences[k].first_word for k in positions]
    flags = [marked.flags[at : at + len(bag)] for at, bag in zip(first, bags, strict=True)]
    pieces = [list(parts(version, k, marked)) for k in positions]
    number_of = vocabulary.things.number_of

    def having(wanted: Callable[[int], bool]) -> Bags:
        return Bags.of(
            [{s for s, f in zip(bag, fs, strict=True) if wanted(f)} for bag, fs in zip(bags, flags, strict=True)], size
        )

    return Side(
        (version.document.sha256, version.text),
        np.array(positions, np.int64),
        np.zeros(len(positions), np.int64),
        ((np.arange(len(positions)) + 0.5) / max(1, len(positions))).astype(np.float32),
        (len(positions),),
        np.array([version.role(k) == "headline" or k == 0 for k in positions], np.bool_),
        np.arange(len(positions)) < _LEAD,
        np.array([version.role(k) == "caption" or len(version.words_of(k)) <= _BARE for k in positions], np.bool_),
        own,
        np.bincount(own.items, minlength=size)[own.items],
        Bags.of([{a * size + b for a, b in pairwise(bag)} for bag in bags], size * size),
        having(states),
        having(lambda f: bool(f & DESCRIBES)),
        having(lambda f: bool(f & QUOTED)),
        np.array([sum(bool(f & QUOTED) for f in fs) >= _QUOTING for fs in flags], np.bool_),
        Bags.of(speakers, size),
        Bags.of([{bag[n] for n in piece} for bag, found in zip(bags, pieces, strict=True) for piece in found], size),
        np.repeat(np.arange(len(positions)), [len(found) for found in pieces]),
        Bags.of([{number_of[t] for t in found} for found in things], max(1, len(number_of))),
        Bags.of(
            [
                {number_of[t] * size + bag[n] for t, ns in found.items() for n in ns}
                for bag, found in zip(bags, things, strict=True)
            ],
            max(1, len(number_of)) * size,
        ),
        grams,
        None if encode is None else encode([version.sentences[k].span.of(version.text) for k in positions]),
    )
