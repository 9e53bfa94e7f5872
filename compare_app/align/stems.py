"""Stems: the units in which sentences are compared.

Words cut to six letters, accents already stripped by `words.fold`: as good as Snowball on the labelled sets, and no
language has to be detected. Scripts written without spaces give pairs of neighbouring signs instead.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from compare_app.model.version import Word

_LETTERS = 6
_SIGN = re.compile("[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]")


@lru_cache(maxsize=1 << 15)
def stem(form: str) -> str:
    """The stem of a folded word form.

    >>> stem("governor's"), stem("governing")
    ('govern', 'govern')
    """
    return form.removesuffix("'s")[:_LETTERS]


def stems(words: Sequence[Word]) -> list[str]:
    """The stems of a sentence, one a word, in order; a lone sign is joined with the sign that follows it directly."""
    out = [stem(word.form) for word in words]
    for k, word in enumerate(words):
        if len(word.form) == 1 and _SIGN.match(word.form):
            after = words[k + 1] if k + 1 < len(words) else None
            joined = after is not None and after.start == word.end and bool(_SIGN.match(after.form))
            out[k] = word.form + after.form if joined and after else word.form
    return out
