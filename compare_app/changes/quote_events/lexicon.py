"""Words that stand for each other when speech becomes the newspaper's own text: I and he, we and they, is and was.

`keys` gives a word's loose forms. Two words with a key in common are aligned; whether they are equal is asked of the
exact forms afterwards. The classes are made for recall: they only ever loosen an alignment that rarer words carry.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property, lru_cache

from compare_app.word_lists import Endings, Several, Table, WordLists, Words


class LooseWords(WordLists, area="changes.loose"):
    """The loose forms of words in quotes; folded forms."""

    #: forms that stand for each other, under what stands for them all: a ~name, or one of them
    classes: Several
    #: contracted endings, with what they stand for, and contractions that no ending tells
    contracted: Table
    whole: Table
    #: what a word with an ending that is more often a genitive (the mayor's) must be for a contraction: it's
    genitive: Endings
    subjects: Words
    #: endings of inflected words
    endings: Endings
    #: words whose loss or gain inside a quote turns it round, and endings of such words
    negations: Words
    denying: Endings

    @cached_property
    def class_of(self) -> Mapping[str, str]:
        """What stands for a form and its like."""
        found: dict[str, str] = {}
        for name, forms in self.classes.items():
            found.update(dict.fromkeys(forms if name.startswith("~") else (name, *forms), name))
        return found


_STEM = 6  # letters: as good as a stemmer for aligning (measured for sentences), and no language has to be known


@lru_cache(maxsize=1 << 16)
def keys(form: str, language: str) -> tuple[str, ...]:
    """The loose forms of a folded word: one, or the parts of a contraction.

    >>> keys("i'm", "en"), keys("needed", "en") == keys("needs", "en")
    (('~i', '~be'), True)
    """
    table = LooseWords.of(language).class_of
    return tuple(table.get(part) or _stem(part, language) for part in _parts(form, language) if part)


def _parts(form: str, language: str) -> tuple[str, ...]:
    words = LooseWords.of(language)
    if form in words.whole:
        return tuple(words.whole[form].split())
    if "'" not in form:
        return (form,)
    if language in ("fr", "it", "ca", "pt"):
        head, _, tail = form.partition("'")
        return (head + "'", tail)
    for ending, full in words.contracted.items():
        head = form.removesuffix(ending)
        if head != form and head:
            return (head,) if ending in words.genitive and head not in words.subjects else (head, full)
    return (form,)


def _stem(form: str, language: str) -> str:
    if len(form) > 3 and form.isalpha():
        for ending in LooseWords.of(language).endings:
            if form.endswith(ending) and len(form) - len(ending) >= 3:
                form = form[: -len(ending)]
                break
    return form if not form.isalpha() else form[:_STEM]


def negation(form: str, language: str) -> bool:
    """Whether the word denies."""
    words = LooseWords.of(language)
    return form in words.negations or form.endswith(words.denying)
