"""Which language a text is in: by its script, then by its frequent small words. A guess that has little to go on is "und".

Thirteen languages are told apart by words; others that own a script (Greek, Hebrew, Korean, Hindi, Thai) are told by it.
The answer chooses quotation marks, abbreviations and patterns of attribution; nothing breaks where it is wrong.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from math import log10

from compare_app.text.frequencies import UNLISTED, frequencies
from compare_app.text.words import fold
from compare_app.word_lists import ByLanguage, WordLists

UNKNOWN = "und"

#: Only so much of a text is looked at: its language does not change with its length.
_SAMPLE = 6000
#: A Latin or Cyrillic text needs this share of known small words, and this many of them.
_MIN_SHARE = 0.12
_MIN_HITS = 2

_LETTERS = re.compile(r"[^\W\d_]+")
_SCRIPTS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("latin", re.compile(r"[A-Za-z\u00c0-\u024f\u1e00-\u1eff]")),
    ("cyrillic", re.compile(r"[\u0400-\u052f]")),
    ("arabic", re.compile(r"[\u0620-\u06ff]")),
    ("han", re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff]")),
    ("kana", re.compile(r"[\u3040-\u30ff]")),
    ("ko", re.compile(r"[\uac00-\ud7af]")),
    ("el", re.compile(r"[\u0370-\u03ff]")),
    ("he", re.compile(r"[\u05d0-\u05ea]")),
    ("hi", re.compile(r"[\u0900-\u097f]")),
    ("th", re.compile(r"[\u0e00-\u0e7f]")),
)


class Lists(WordLists, area="language"):
    """What tells a language by its words."""

    #: Words that are frequent in one language; those shared by two count for both and decide nothing.
    small_words: ByLanguage


_LISTS = Lists()
#: In this order languages are asked of which as many small words are found; others come after them.
_FIRST = ("en", "de", "pt", "fr", "es", "it", "nl", "sv", "pl")

# Letters and endings of one language only.
_SIGNS = {
    "en": re.compile(r"[a-z]['\u2019](?:s|t|re|ve|ll)\b"),
    "de": re.compile(r"[ß]|\w[äöü]\w"),
    "es": re.compile(r"[ñ¿¡]|[^\W\d_]{2}(?:ó\b|ción)"),
    "pt": re.compile(r"[ãõ]"),
    "fr": re.compile(r"[çèêœ]|\b[ldjn]['\u2019][aeiouéh]"),
    "it": re.compile(r"[^\W\d_]{2}[àòù]\b"),
    "nl": re.compile(r"\b(?:ge)?sch|[^\W\d_]ij[^\W\d_]|[^\W\d_]aa[^\W\d_]"),
    "sv": re.compile(r"å|\w[äö]\w"),
    "pl": re.compile(r"[ąęłśżźćń]"),
}
#: Letters without any of which these are not to be found, as in texts of most other languages.
_NEEDED = {"de": "ßäöü", "es": "ñ¿¡ó", "it": "àòù", "sv": "å"}
#: … and with any of which they are not.
_NEVER = {"de": "å", "sv": "æø"}


def detect(text: str, declared: str | None = None) -> str:
    """The language's BCP 47 primary tag; what the file declares decides only where the text itself does not.

    >>> detect("The mayor said that it was the end of the road for the old bridge.")
    'en'
    """
    sample = text[:_SAMPLE]
    script = _main_script(sample)
    if script in ("latin", "cyrillic"):
        return _by_small_words(sample, script) or _by_frequencies(sample, script) or _tag(declared)
    if script == "arabic":
        return "fa" if re.search(r"[پچگژ]", sample) and len(re.findall(r"[ةيك]", sample)) < 3 else "ar"
    return script if script else _tag(declared)


#: Texts of at most so many words are told by how common their words are: in “Mayor resigns” no small word stands.
_FEW = 40
#: … in the tables of so many languages, which take some time to read: those with a small word in the text, and English.
_MOST = 4
#: The best language must be so many times likelier, as a power of ten, and know at least two words and half of all.
_LIKELIER = 1.5
#: Rarer words on the whole (as a power of ten) are names, or words of another language.
_COMMON = -5.3


def _by_frequencies(sample: str, script: str) -> str | None:
    """The language in whose table a short text's words are commonest, where it leaves the others well behind."""
    words = [fold(word) for word in _LETTERS.findall(sample)]
    if not 2 <= len(words) <= _FEW:
        return None
    hits = _hits(sample, script)
    likely: dict[str, float] = {}
    known: dict[str, int] = {}
    for name in sorted((name for name in hits if hits[name] or name == "en"), key=lambda name: -hits[name])[:_MOST]:
        table = frequencies(name)
        if table is not None:
            likely[name] = sum(log10(table.get(word, UNLISTED)) for word in words)
            known[name] = sum(word in table for word in words)
    ranked = sorted(likely, key=lambda name: -likely[name])
    if not ranked or known[ranked[0]] < max(_MIN_HITS, len(words) / 2) or likely[ranked[0]] < _COMMON * len(words):
        return None
    behind = likely[ranked[0]] - likely[ranked[1]] if len(ranked) > 1 else _LIKELIER
    return ranked[0] if behind >= _LIKELIER else None


def _tag(declared: str | None) -> str:
    tag = re.split(r"[-_]", declared.strip().lower())[0] if declared else ""
    return tag if re.fullmatch(r"[a-z]{2,3}", tag) else UNKNOWN


def _main_script(sample: str) -> str | None:
    counts = {name: len(pattern.findall(sample)) for name, pattern in _SCRIPTS}
    # A sign of Chinese or Japanese says as much as several letters, and kana of any number mean Japanese.
    if counts["kana"] * 10 > counts["han"] and (counts["kana"] + counts["han"]) * 2 > counts["latin"]:
        return "ja" if counts["kana"] else _largest(counts)
    if counts["han"] * 2 > max(counts["latin"], counts["cyrillic"]):
        return "zh"
    return _largest(counts)


def _largest(counts: dict[str, int]) -> str | None:
    name = max(counts, key=counts.__getitem__)
    return name if counts[name] else None


@cache
def _told_by_words(script: str) -> tuple[str, ...]:
    """The languages in a script that have lists of small words."""
    if script == "cyrillic":
        return ("ru",)
    return tuple(sorted(_LISTS.small_words.keys() - {"ru"}, key=lambda name: ((*_FIRST, name).index(name), name)))


def _may_be(name: str, sample: str) -> bool:
    """Whether the letters of a text allow for a language to count its own."""
    if any(sign in sample for sign in _NEVER.get(name, "")):
        return False
    return name not in _NEEDED or any(sign in sample for sign in _NEEDED[name])


def _hits(sample: str, script: str) -> dict[str, int]:
    """How often each language's small words and signs stand in a text."""
    found = Counter(_LETTERS.findall(sample.lower()))
    forms = frozenset(found)
    hits = {name: sum(found[word] for word in forms & _LISTS.small_words[name]) for name in _told_by_words(script)}
    for name, signs in _SIGNS.items():
        if name in hits and _may_be(name, sample):
            hits[name] += len(signs.findall(sample))
    return hits


def _by_small_words(sample: str, script: str) -> str | None:
    hits = _hits(sample, script)
    best, second = sorted([*hits.values(), 0], reverse=True)[:2]
    if best < max(_MIN_HITS, _MIN_SHARE * len(_LETTERS.findall(sample))) or best == second:
        return None
    return next(name for name in hits if hits[name] == best)
