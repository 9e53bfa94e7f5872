"""Words of names that papers spell in several ways: Al-Libi and Libi, Kyiv and Kiev. Another spelling is no other name.

The spellings stand in resources/names/spellings.txt.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, lru_cache
from types import MappingProxyType

from compare_app.resources import resource

#: Articles that Arabic names have, or have not, in front: Al-Libi.
_ARTICLES = ("al-", "el-", "ul-", "as-", "ash-", "ad-", "an-", "ar-")


@cache
def _spellings() -> Mapping[str, str]:
    """The one spelling of each word that has several."""
    lines = resource("names/spellings.txt").read_text(encoding="utf-8").splitlines()
    groups = (line.split() for line in lines if not line.startswith("#"))
    return MappingProxyType({word: words[0] for words in groups for word in words})


@lru_cache(maxsize=1 << 12)
def as_spelt(word: str) -> str:
    """A folded word of a name in its one spelling, without an Arabic article.

    >>> as_spelt("al-libi"), as_spelt("kiev"), as_spelt("orr")
    ('libi', 'kyiv', 'orr')
    """
    article = next((article for article in _ARTICLES if word.startswith(article)), "")
    bare = word.removeprefix(article) if len(word) - len(article) > len(article) else word
    return _spellings().get(bare, bare)


def one_spelling(name: str) -> str:
    """A folded name with every word in its one spelling."""
    return " ".join(map(as_spelt, name.split()))
