"""How common a word is in a language at large, out of the tables in resources/frequencies.

A folder of three articles cannot tell by itself that “said” is everywhere and “weir” is not; these tables can. Words are
given and kept in their folded form (see `words.fold`).
"""

from __future__ import annotations

import gzip
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

from compare_app.resources import of_language

#: The frequency of words that no table has: rarer than one in a million, where the tables end.
UNLISTED = 3e-7


@lru_cache(maxsize=8)
def frequencies(language: str) -> Mapping[str, float] | None:
    """The frequency (0..1, share of running text) of each common word of a language; None where there is no table.

    >>> frequencies("en")["the"] > frequencies("en")["police"] > UNLISTED
    True
    """
    path = of_language("frequencies", language, "gz")
    if path is None:
        return None
    table: dict[str, float] = {}
    for line in gzip.decompress(path.read_bytes()).decode("utf-8").splitlines():
        step, _, forms = line.partition("\t")
        table.update(dict.fromkeys(forms.split(" "), 10 ** (-int(step) / 10)))
    return MappingProxyType(table)
