"""German number words, which are written as one: zweihunderteinunddreißigtausend."""

from __future__ import annotations

from functools import lru_cache

_SMALL = {
    "null": 0, "ein": 1, "eins": 1, "zwei": 2, "zwo": 2, "drei": 3, "vier": 4, "funf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9,
    "zehn": 10, "elf": 11, "zwolf": 12, "dreizehn": 13, "vierzehn": 14, "funfzehn": 15, "sechzehn": 16, "siebzehn": 17,
    "achtzehn": 18, "neunzehn": 19, "zwanzig": 20, "dreissig": 30, "vierzig": 40, "funfzig": 50, "sechzig": 60, "siebzig": 70,
    "achtzig": 80, "neunzig": 90,
}  # fmt: skip


@lru_cache(maxsize=4096)
def compound(word: str) -> int | None:
    """The value of a folded number word, or None.

    >>> compound("zweihunderteinunddreissig"), compound("tausend"), compound("hunderte")
    (231, 1000, None)
    """
    for name, size in (("tausend", 1000), ("hundert", 100)):
        if name in word:
            before, _, after = word.partition(name)
            many = compound(before) if before else 1
            rest = compound(after.removeprefix("und")) if after else 0
            return None if many is None or rest is None or many >= size * 10 else many * size + rest
    if word in _SMALL:
        return _SMALL[word]
    ones, und, tens = word.partition("und")
    if und and _SMALL.get(ones, 99) < 10 and _SMALL.get(tens, 0) >= 20:
        return _SMALL[ones] + _SMALL[tens]
    return None
