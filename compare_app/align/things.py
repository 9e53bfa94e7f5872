"""What sentences mention beside their words: concepts, and numbers by their value.

“Forty-eight” meets “48”, “53.1 percent” meets “53 percent” and “nearly 10 million” meets “9.6 million”: a number counts by
its value, and rounded to two digits and to one. How telling a thing is follows from the same two measures as for stems.
"""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from operator import attrgetter
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from compare_app.align.arrays import Floats
from compare_app.align.concepts import Found, Lexicon, lexicon
from compare_app.align.occasions import CUE, DESCRIBES
from compare_app.align.stems import stem
from compare_app.align.weights import graded, local_weights
from compare_app.align.wording import Wording
from compare_app.model.spans import Span
from compare_app.model.version import Fact, Version
from compare_app.text.frequencies import UNLISTED, frequencies


class Thing(NamedTuple):
    """A concept of the lexicon ("concept"), or a number by its value: exact ("number"), rounded ("two digits", "one digit"),
    or with what it counts, exact or to one digit ("counted", "roughly": `of` is the stem of the word behind it, or the unit).
    """

    kind: str
    value: float
    of: str = ""


#: How telling a number is in the language at large.
_GRADE = {"number": 0.9, "counted": 0.9, "roughly": 0.5, "two digits": 0.5, "one digit": 0.3}
_SMALL, _SMALL_GRADE = 12, 0.35  # whole numbers up to this one are everywhere

Mentioned = dict[Thing, set[int]]  # things -> the words of the sentence that express them, by position


@dataclass(frozen=True, slots=True)
class Things:
    """What all versions of a story mention: weights, and which are concepts, exact numbers, rounded ones."""

    weight: Floats
    is_concept: NDArray[np.bool_]
    is_exact: NDArray[np.bool_]
    is_counted: NDArray[np.bool_]
    is_rough: NDArray[np.bool_]
    number_of: dict[Thing, int]

    @property
    def size(self) -> int:
        """How many things there are."""
        return len(self.number_of)


def mentioned(version: Version, positions: Sequence[int], marked: Wording, language: str) -> list[Mentioned]:
    """The things of each of the sentences; concepts only where the version is in the story's language."""
    numbers = numbers_of(version)
    return [mentioned_in(version, k, marked, numbers, language) for k in positions]


def mentioned_in(
    version: Version, sentence: int, marked: Wording, numbers: Mapping[int, Mentioned], language: str
) -> Mentioned:
    """The things of one of the sentences; `numbers` are the version's (see `numbers_of`)."""
    known = lexicon(language) if version.language == language else None
    return _concepts(version, sentence, marked, known) | numbers.get(sentence, {})


def _concepts(version: Version, sentence: int, marked: Wording, known: Lexicon | None) -> Mentioned:
    out: Mentioned = defaultdict(set)
    if known is not None:
        first = version.sentences[sentence].first_word
        for found in _find(version.language, tuple(w.form for w in version.words_of(sentence))):
            if all(marked.flags[first + n] & (CUE | DESCRIBES) for n in found.places):
                continue
            out[Thing("concept", found.concept)].update(found.places)
            if found.concept in known.broader:
                out[Thing("concept", known.broader[found.concept])].update(found.places)
    return out


@lru_cache(maxsize=1 << 14)
def _find(language: str, forms: tuple[str, ...]) -> tuple[Found, ...]:
    """Versions of a text repeat most of its sentences."""
    known = lexicon(language)
    return tuple(known.find(forms)) if known is not None else ()


def numbers_of(version: Version) -> dict[int, Mentioned]:
    """The numbers by the sentences that state them."""
    starts = [s.span.start for s in version.sentences]
    out: dict[int, Mentioned] = defaultdict(lambda: defaultdict(set))
    for fact in version.facts:
        value = _value(fact.key) if fact.kind == "number" else None
        if value is not None:
            sentence = max(0, bisect_right(starts, fact.span.start) - 1)
            places = _words_in(fact.span, version, sentence)
            for thing in (*_rounded(value), *_counted(version, fact, value)):
                out[sentence][thing].update(places)
    return out


def _words_in(span: Span, version: Version, sentence: int) -> list[int]:
    """The words of a sentence that lie in the span, by their positions in the sentence."""
    words, s = version.words, version.sentences[sentence]
    at, end = (
        bisect_left(words, edge, s.first_word, s.last_word, key=attrgetter("start")) for edge in (span.start, span.end)
    )
    return [n - s.first_word for n in range(at, end) if words[n].end <= span.end]


def _value(key: str) -> float | None:
    try:
        value = float(key.split(":")[1])
    except (IndexError, ValueError):
        return None
    return value if math.isfinite(value) and value >= 0 else None


def _counted(version: Version, fact: Fact, value: float) -> list[Thing]:
    """The number with its unit, or with the word behind it: “20 minutes” is not “Route 20”."""
    unit = fact.key.split(":")[2] if fact.key.count(":") > 1 else ""
    words, at = version.words, bisect_left(version.words, fact.span.end, key=attrgetter("start"))
    if not unit and at < len(words) and version.text[fact.span.end : words[at].start] in (" ", "-"):
        unit = stem(words[at].form)
    return [Thing("counted", value, unit), Thing("roughly", _one_digit(value), unit)] if unit else []


def _rounded(value: float) -> list[Thing]:
    out = [Thing("number", value)]
    if value >= 10:
        unit = 10.0 ** math.floor(math.log10(value))
        out.append(Thing("two digits", round(value / unit * 10) * unit / 10))
    if value >= 10 or (value >= 1 and value != int(value)):
        out.append(Thing("one digit", _one_digit(value)))
    return out


def _one_digit(value: float) -> float:
    """The value rounded to its first digit."""
    unit = 10.0 ** math.floor(math.log10(value)) if value > 0 else 1.0
    return round(value / unit) * unit


def number_things(sentences: Sequence[Mentioned], often: Sequence[int], versions: int, language: str) -> Things:
    """Number and weigh the things of a story, given those of its different sentences and how often each of these stands in it."""
    local = local_weights(sentences, often, versions)
    found = sorted(local)
    grades = _concept_grades(language)
    weight = [local[t] * (float(grades[int(t.value)]) if t.kind == "concept" else _number_grade(t)) for t in found]
    return Things(
        np.array(weight, np.float32),
        np.array([t.kind == "concept" for t in found], np.bool_),
        np.array([t.kind == "number" for t in found], np.bool_),
        np.array([t.kind == "counted" for t in found], np.bool_),
        np.array([t.kind == "roughly" for t in found], np.bool_),
        {t: k for k, t in enumerate(found)},
    )


def _number_grade(thing: Thing) -> float:
    small = thing.kind == "number" and thing.value <= _SMALL and thing.value == int(thing.value)
    return _SMALL_GRADE if small else _GRADE[thing.kind]


@lru_cache(maxsize=8)
def _concept_grades(language: str) -> Floats:
    """How telling each concept is in the language at large: by how often its single words stand there together."""
    known = lexicon(language)
    table = frequencies(language) or {}
    if known is None:
        return np.zeros(0, np.float32)
    share = np.zeros(len(known.names))
    for word, concepts in known.single.items():
        for concept in concepts:
            share[concept] += table.get(word, UNLISTED)
    return np.array([graded(max(s, UNLISTED)) for s in share], np.float32)
