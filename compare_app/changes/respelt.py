"""Words of names that papers spell in several ways: Al-Libi and Libi, Kyiv and Kiev. Another spelling is no other name."""

from __future__ import annotations

from functools import lru_cache

#: Spellings of one word, as the papers of several countries write what comes from another alphabet; folded.
_SPELLINGS = (
    "muhammad mohammed mohammad mohamed muhammed mohamad", "hussein hussain husayn husain", "osama usama", "gaddafi qaddafi gadhafi kadhafi kaddafi qadhafi",
    "qaeda qaida kaida", "hezbollah hizbollah hizbullah hezbullah", "kyiv kiev", "kharkiv kharkov", "odesa odessa", "lviv lvov", "mykolaiv nikolaev", "dnipro dnepr",
    "zelensky zelenskyy zelenskiy selenskyj zelenski", "yeltsin jelzin eltsine", "putin poutine", "gorbachev gorbachov gorbatschow gorbatchev", "abdullah abdallah abdulla",
    "ahmad ahmed achmed", "yusuf yousef youssef yousuf", "umar omar", "ibrahim ebrahim", "mosul mossul", "mecca makkah", "quran koran", "taliban taleban",
    "daraa deraa", "benghazi bengasi", "tripoli tripolis", "peking beijing", "mumbai bombay", "kolkata calcutta", "chennai madras", "yangon rangoon",
    "assad asad", "ghani gani", "khamenei chamenei", "rouhani ruhani", "erdogan erdoghan", "sheikh shaikh sheik scheich", "bashir basheer", "saddam sadam",
)  # fmt: skip
_ONE = {word: line.split()[0] for line in _SPELLINGS for word in line.split()}
#: Articles that Arabic names have, or have not, in front: Al-Libi.
_ARTICLES = ("al-", "el-", "ul-", "as-", "ash-", "ad-", "an-", "ar-")


@lru_cache(maxsize=1 << 12)
def as_spelt(word: str) -> str:
    """A folded word of a name in its one spelling, without an Arabic article.

    >>> as_spelt("al-libi"), as_spelt("kiev"), as_spelt("orr")
    ('libi', 'kyiv', 'orr')
    """
    article = next((article for article in _ARTICLES if word.startswith(article)), "")
    bare = word.removeprefix(article) if len(word) - len(article) > len(article) else word
    return _ONE.get(bare, bare)


def one_spelling(name: str) -> str:
    """A folded name with every word in its one spelling."""
    return " ".join(map(as_spelt, name.split()))
