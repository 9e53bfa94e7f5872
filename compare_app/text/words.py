"""Words: the folded layer on which everything is matched, each with its place in the exact text."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from functools import lru_cache, partial
from itertools import islice

from compare_app.model.cancel import ShouldCancel, check
from compare_app.model.version import Word

# Letters of scripts written without spaces stand alone: every sign is a word.
_ALONE = "\u0e00-\u0e7f\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_INNER = "\u00ad\u200b-\u200d\u2060\u00b7\u2219"  # soft hyphens, joiners, middle dots: inside words, mean nothing
# Vowel signs and other marks that belong to the letter before them, which Python counts as no part of a word.
_MARKS = (
    "\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc"
    "\u06df-\u06e8\u06ea-\u06ed\u0900-\u0903\u093a-\u0963\u0971-\u09e3\u09f0-\u0a65\u0a70-\u0ae3\u0af0-\u0b63\u0b70-\u0be5"
    "\u0bf0-\u0c65\u0c70-\u0ce5\u0cf0-\u0d65\u0d70-\u0de5\u0df0-\u0dff\u0f71-\u0f84\u102b-\u103e\u17b4-\u17d3"
)
# Plain words before plain signs come first: most words are such, and the pattern for all others goes from letter to letter.
_WORD = re.compile(
    rf"[A-Za-z]++(?=[\s.,;:!?)\"\u201c\u201d-]|\Z)"
    rf"|\[[^\W\d_{_ALONE}]\](?=[^\W\d_])[^\W_{_ALONE}]+(?:['\u2019][^\W\d_]+)*"  # [T]his
    rf"|\d+(?:[.,\u00a0\u202f]\d{{3}})*(?:[.,]\d+)?|[{_ALONE}]|[^\W\d_{_ALONE}][{_MARKS}]*(?:[{_INNER}'\u2019\u02bc]?[^\W_{_ALONE}][{_MARKS}]*)*"
)
_STRIP = re.compile(rf"[{_INNER}]")


@lru_cache(maxsize=1 << 16)
def fold(form: str) -> str:
    """The form used for matching: NFKD without accents, casefolded, apostrophes straight, soft hyphens and dots gone."""
    if form[:1] == "[" and form[2:3] == "]":  # [T]his: a letter that an editor put there is read as the speaker's
        form = form[1] + form[3:]
    if form.isascii():
        return form.lower()
    bare = _STRIP.sub("", form).replace("\u2019", "'").replace("\u02bc", "'")
    parts = unicodedata.normalize("NFKD", bare.casefold())
    kept = "".join(c for c in parts if not unicodedata.combining(c))
    return unicodedata.normalize("NFC", kept) or form


def words(
    text: str, start: int = 0, end: int | None = None, should_cancel: ShouldCancel | None = None
) -> tuple[Word, ...]:
    """The words and numbers of `text[start:end]`, in order, with offsets into `text`. Raises Cancelled.

    >>> [w.form for w in words("Don\u2019t pay 1,200 euros")]
    ["don't", 'pay', '1,200', 'euros']
    """
    matches = _WORD.finditer(text, start, len(text) if end is None else end)
    found: list[Word] = []
    while some := [_word((m.start(), m.end(), fold(m[0]))) for m in islice(matches, _AT_ONCE)]:
        check(should_cancel)
        found += some
    return tuple(found)


#: Words between two questions whether they are still wanted: some 20 ms.
_AT_ONCE = 10_000
#: Half the time went into the constructor of a named tuple, which is written in Python.
_word: Callable[[tuple[int, int, str]], Word] = partial(tuple.__new__, Word)
