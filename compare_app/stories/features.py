"""What grouping looks at in a version: its telling words, each with how likely any article at all would hold it.

A word is cut to a stem; signs of scripts written without spaces are taken in pairs. Words that every tenth article holds
say nothing about the event and are left out, and so are bylines, comments and boilerplate.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from compare_app.model.document import STORY_ROLES
from compare_app.model.version import Version
from compare_app.text.frequencies import UNLISTED, frequencies

#: Words are cut to this many letters: as good as a stemmer, and no language has to be known for it.
STEM = 6
#: Words that this share of articles hold say nothing about an event.
COMMON = 0.1

#: Words in an article, for turning a word's frequency into the chance that an article holds it.
_ARTICLE = 400
#: The chance that an article holds a given number of one or two digits, or a given year of our time.
_PLAIN_NUMBER = 0.005
#: Sentences with a larger share of capital words are headlines in title case.
_TITLE_CASE = 0.6
#: How much oftener two signs stand side by side than chance would have it.
_TOGETHER = 30


@dataclass(frozen=True, slots=True)
class Features:
    """The telling stems of an article, sorted.

    `chances`: the chance, 0 to 1, that an article of this language that has nothing to do with this one holds the stem.
    `names`: the stems that are written like names here (in German, all nouns are; in Arabic, none).
    """

    chances: Mapping[str, float]
    names: frozenset[str] = frozenset()
    language: str = "und"


def told(version: Version) -> list[int]:
    """The sentences that tell the story; all of them, where no paragraph tells one."""
    sentences = range(len(version.sentences))
    return [i for i in sentences if version.role(i) in STORY_ROLES] or list(sentences)


def features(version: Version, without: frozenset[int] = frozenset()) -> Features:
    """The telling stems of an article, some of its sentences left out."""
    chosen = [i for i in told(version) if i not in without]
    found: dict[str, float] = {}
    for sentence in chosen:
        found.update(_stems([word.form for word in version.words_of(sentence)], version.language))
    telling = {stem: found[stem] for stem in sorted(found) if found[stem] < COMMON}
    return Features(telling, _names(version, chosen) & telling.keys(), version.language)


def _names(version: Version, sentences: list[int]) -> frozenset[str]:
    """Stems with a capital inside a sentence and nowhere without one; a headline in capitals shows nothing."""
    inside: set[str] = set()
    small: set[str] = set()
    for sentence in sentences:
        words = version.words_of(sentence)
        capital = [version.text[word.start].isupper() for word in words]
        small.update(w.form[:STEM] for w, up in zip(words, capital, strict=True) if not up)
        if sum(capital) <= _TITLE_CASE * len(words):
            inside.update(w.form[:STEM] for w, up in zip(words[1:], capital[1:], strict=True) if up)
    return frozenset(inside - small)


def _stems(forms: list[str], language: str) -> dict[str, float]:
    signs = [len(form) == 1 and ord(form) >= _FIRST_SIGN for form in forms]
    found = {
        stem: _chance(stem, language) for stem in {f[:STEM] for f, sign in zip(forms, signs, strict=True) if not sign}
    }
    for k in range(1, len(forms)):
        if signs[k - 1] and signs[k]:
            found[forms[k - 1] + forms[k]] = _pair_chance(forms[k - 1], forms[k], language)
    return found


#: The first letter of the scripts whose signs stand alone as words (Thai; see `words`).
_FIRST_SIGN = 0x0E00


@lru_cache(maxsize=1 << 18)
def _chance(stem: str, language: str) -> float:
    if stem[0].isdigit():
        plain = len(stem) <= 2 or (len(stem) == 4 and stem[:2] in {"19", "20"})
        return _PLAIN_NUMBER if plain else _in_an_article(UNLISTED)
    table = _stem_frequencies(language)
    if table is None:
        return _in_an_article(_guess(stem))
    return _in_an_article(table.get(stem, 0.0) + UNLISTED)


def _pair_chance(first: str, second: str, language: str) -> float:
    table = frequencies(language) or {}
    frequency = table.get(first, UNLISTED) * table.get(second, UNLISTED) * _TOGETHER
    return _in_an_article(frequency + UNLISTED)


def _in_an_article(frequency: float) -> float:
    return 1 - math.exp(-_ARTICLE * frequency)


@lru_cache(maxsize=8)
def _stem_frequencies(language: str) -> Mapping[str, float] | None:
    table = frequencies(language)
    if table is None:
        return None
    stems: dict[str, float] = {}
    for form, frequency in table.items():
        stems[form[:STEM]] = stems.get(form[:STEM], 0.0) + frequency
    return stems


def _guess(stem: str) -> float:
    """The frequency of a stem where its language has no table: the shorter, the commoner."""
    return 10.0 ** -min(len(stem), STEM)
