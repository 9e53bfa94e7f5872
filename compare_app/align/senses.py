"""Figures about what the words of two sentences mean, by vectors of words: “the levee gave way” is near to “the dike broke”.

They know no sentence, as the optional model does (`meaning`); they cost a tenth of a second where it costs a minute, and are
always there where the language has a table. By cross-validation over stories: tests/bench/QUALITY.md.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from compare_app.align.arrays import Floats, Ints
from compare_app.align.near import Words, all_cosines, all_shares, beyond, cosines, shares, usual
from compare_app.align.stems import stem
from compare_app.align.weights import background_weight
from compare_app.align.word_vectors import WordVectors, word_vectors
from compare_app.model.cancel import ShouldCancel, checked

#: The cosine of the sentences, and beyond what is usual in the story; the shares of their words that find their like in the other.
NAMES = ("sense", "sense beyond", "akin hi", "akin lo")
_TELLING = 0.2  # background weight from which a word is compared
_AKIN = 0.5  # cosine from which two words are said to mean nearly the same
_SMALL = 1024  # sentences of a story up to which all pairs are worked out at once
_BLOCK = 1024  # sentences whose words' vectors are laid out at once


@dataclass(frozen=True, slots=True)
class Senses:
    """The vectors of a story's different sentences, (sentences, width), their mean cosine with the others, and their telling words."""

    whole: Floats
    usual: Floats
    words: Words
    #: of small stories: the cosines of all pairs, and the shares of each sentence's words near to a word of the other
    tables: tuple[Floats, Floats] | None

    def cosines(self, one: Ints, two: Ints) -> Floats:
        """The cosines of each of these sentences with each of those, as a table."""
        if self.tables is not None:
            return self.tables[0][one][:, two]
        return all_cosines(self.whole[one], self.whole[two])


def senses_of(
    forms: Sequence[Sequence[str]],
    stems: Sequence[Sequence[int]],
    background: Floats,
    weight: Floats,
    vectors: WordVectors,
    should_cancel: ShouldCancel | None = None,
) -> Senses:
    """The sentences as the table knows their words; `stems`: the words' numbers, for which `background` and `weight` are given."""
    sizes = np.array([len(words) for words in forms], np.int64)
    owner = np.repeat(np.arange(len(forms)), sizes)
    rows = vectors.rows([form for words in forms for form in words])
    stem = np.array([number for numbers in stems for number in numbers], np.int64)
    known = rows >= 0
    rows, owner, stem = rows[known], owner[known], stem[known]
    whole = _whole(rows, owner, len(forms), vectors, should_cancel)
    telling = background[stem] >= _TELLING
    start = np.searchsorted(owner[telling], np.arange(len(forms) + 1))
    different, item = np.unique(rows[telling], return_inverse=True)
    words = Words(start, weight[stem[telling]], item, vectors.units(different))
    tables = (all_cosines(whole, whole), all_shares(words, should_cancel)) if len(forms) <= _SMALL else None
    return Senses(whole, usual(whole), words, tables)


def _whole(rows: Ints, owner: Ints, sentences: int, vectors: WordVectors, should_cancel: ShouldCancel | None) -> Floats:
    """The weighted means of the sentences' words, at length 1; zeros where no word is known."""
    out = np.zeros((sentences, vectors.vectors.shape[1]), np.float32)
    bounds = np.searchsorted(owner, np.arange(0, sentences + _BLOCK, _BLOCK))
    for begin, end in checked(pairwise(bounds), should_cancel):
        part = slice(begin, end)
        if begin < end:
            first = np.flatnonzero(np.diff(owner[part], prepend=-1))
            weighed = vectors.units(rows[part]) * vectors.weight[rows[part]][:, None]
            out[owner[part][first]] = np.add.reduceat(weighed, first, axis=0)
    out /= np.maximum(np.linalg.norm(out, axis=1, keepdims=True), 1e-6)
    return out


def akin_words(one: Sequence[str], two: Sequence[str], language: str) -> tuple[tuple[str, str, float], ...]:
    """Telling words of two sentences that mean nearly the same and are not the same, the nearest first; each word once."""
    vectors = word_vectors(language)
    if vectors is None:
        return ()
    mine, theirs = (_telling(forms, language, vectors) for forms in (one, two))
    likeness = vectors.units(vectors.rows(mine)) @ vectors.units(vectors.rows(theirs)).T
    found: list[tuple[str, str, float]] = []
    for at in np.argsort(-likeness, axis=None, kind="stable"):
        i, j = divmod(int(at), len(theirs))
        if likeness[i, j] < _AKIN:
            break
        if all(mine[i] != a and theirs[j] != b for a, b, _ in found):
            found.append((mine[i], theirs[j], round(float(likeness[i, j]), 2)))
    return tuple(pair for pair in found if stem(pair[0]) != stem(pair[1]))


def _telling(forms: Sequence[str], language: str, vectors: WordVectors) -> list[str]:
    """The different words that say something and have a vector."""
    known = [form for form in dict.fromkeys(forms) if background_weight(stem(form), language) >= _TELLING]
    return [form for form, row in zip(known, vectors.rows(known), strict=True) if row >= 0]


def columns(senses: Senses, one: Ints, two: Ints, should_cancel: ShouldCancel | None = None) -> list[Floats]:
    """The figures of NAMES, one array each, for pairs of different sentences."""
    if senses.tables is not None:
        cosine, of_one, of_two = senses.tables[0][one, two], senses.tables[1][one, two], senses.tables[1][two, one]
        akin = np.maximum(of_one, of_two), np.minimum(of_one, of_two)
    else:
        cosine, akin = cosines(senses.whole, one, two, should_cancel), shares(senses.words, one, two, should_cancel)
    return [cosine, beyond(cosine, senses.usual, one, two), *akin]
