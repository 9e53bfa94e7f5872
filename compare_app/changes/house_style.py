"""What newsrooms write differently and mean alike; every rule has a name and can be switched off.

Two places apply the rules: words (`word_form`) and what stands between words (`gap_form`). Both give the form that is
compared; where two exact texts differ and their forms agree, `rule_for_words` and `rules_for_gaps` name what made them equal.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection
from functools import lru_cache

from compare_app.text.words import fold
from compare_app.word_lists import Regex, Table, WordLists, Words


class StyleWords(WordLists, area="changes.style"):
    """Words that newsrooms of one language write in several ways; folded forms."""

    #: months and offices that papers write out or cut short; no words that mean something else (mar, gen, no)
    abbreviated: Table
    #: British spellings that no pattern tells, with the American ones
    respelt: Table
    #: endings of British spellings: colour, centre, organise (not: surprise), travelled
    our: Regex
    re: Regex
    ise: Regex
    no_ise: Regex
    doubled: Regex
    #: written in capitals these are other words, in a text of any language: IT, the US, the WHO
    other_words: Words


_EVERY = StyleWords()
#: Differences of encoding alone (normal forms, ligatures, soft hyphens) are equal always; counted under this name.
CHARACTERS = "characters"

#: “so”, ``so'', »so«
_QUOTES = re.compile(r"''|``|[\"“”„‟«»‹›‘’‚‛'`´「」『』″′]")
#: the vote – close as it was, the vote--close as it was
_DASHES = re.compile(r"\s*(?:--+|[–—―‒−])\s*|\s+-\s+")
#: Hyphens that do not break, and those that are seen only where a line breaks.
_HYPHENS = re.compile(r"[‐‑­]")
#: so … that, so . . . that
_ELLIPSIS = re.compile(r"\s*(?:…|\.(?:\s?\.){2,})\s*")
_SPACES = re.compile(r"\s+")
#: What some programs write before an item of a list, and others draw.
_BULLET = re.compile(r"^\s*[•◦▪●‣∙]\s+")
#: Format signs, and accents written apart: they belong to the letter before.
_INVISIBLE = re.compile(r"[\u0300-\u036f\u00ad\u200b-\u200f\u2060\ufeff]")


def gap_form(gap: str, off: Collection[str]) -> str:
    """What stands between two words, in the form that is compared. Quotation marks are left out: they have kinds of their own."""
    form = _INVISIBLE.sub("", unicodedata.normalize("NFKC", gap) if not gap.isascii() and "…" not in gap else gap)
    form = _HYPHENS.sub("-", form)
    if "ellipsis" not in off:
        form = _ELLIPSIS.sub("… ", form)
    if "dashes" not in off:
        form = _DASHES.sub("–", form)
    if "quotation glyphs" not in off:
        form = _QUOTES.sub("", form)
    if "spaces" not in off:
        form = _SPACES.sub(" ", form)
        form = re.sub(r" (?=[,.;:!?)\]%…])|(?<=[(\[]) ", "", _BULLET.sub("", form)).strip()
    return form


def rules_for_gaps(a: str, b: str) -> list[str]:
    """The rules that make two different gaps equal."""
    found = []
    for name, pattern in (("ellipsis", _ELLIPSIS), ("dashes", _DASHES), ("quotation glyphs", _QUOTES)):
        if [s.strip() for s in pattern.findall(a)] != [s.strip() for s in pattern.findall(b)]:
            found.append(name)
    if _moved_stop(a, b):
        found.append("full stop and quotation mark")
    if not found:
        bare = [_SPACES.sub("", _BULLET.sub("", gap)) for gap in (a, b)]
        found.append("spaces" if bare[0] == bare[1] else CHARACTERS)
    return found


def _moved_stop(a: str, b: str) -> bool:
    """Whether a full stop or comma stands inside the mark on one side and outside on the other."""
    order = [re.sub(r"[^.,Q]", "", _QUOTES.sub("Q", gap)) for gap in (a, b)]
    return order[0] != order[1] and sorted(order[0]) == sorted(order[1])


@lru_cache(maxsize=1 << 15)
def word_form(form: str, language: str, off: frozenset[str]) -> str:
    """A folded word in the form that is compared."""
    if "apostrophes" in off and ("'" in form or "’" in form):
        return form
    words = StyleWords.of(language)
    if "abbreviations" not in off:
        form = words.abbreviated.get(form, form)
    return form if "spelling variants" in off else american(form, words)


def rule_for_words(a: str, b: str, language: str) -> str | None:
    """The rule that makes two exact words equal whose compared forms agree; None where they are the same."""
    if a == b:
        return None
    if _straight(a) == _straight(b):
        return "apostrophes"
    bare_a, bare_b = (_INVISIBLE.sub("", unicodedata.normalize("NFKC", w)) for w in (a, b))
    if bare_a == bare_b:
        return CHARACTERS
    if bare_a.casefold() == bare_b.casefold():
        return "case of headlines"
    written_out = StyleWords.of(language).abbreviated
    short = [written_out.get(fold(w), fold(w)) for w in (a, b)]
    if short[0] == short[1] and fold(a) != fold(b):
        return "abbreviations"
    return "spelling variants" if fold(a) != fold(b) else CHARACTERS


def emphasised(a: str, b: str) -> bool:
    """Whether one of two spellings of a word shouts it: NOT, NEVER.

    >>> emphasised("not", "NOT"), emphasised("Never", "NEVER"), emphasised("us", "US"), emphasised("polish", "Polish")
    (True, True, False, False)
    """
    return a.isupper() != b.isupper() and min(len(a), len(b)) > 1 and a.casefold() not in _EVERY.other_words


def _straight(word: str) -> str:
    return re.sub(r"[’ʼ‘´`]", "'", word)


def american(form: str, words: StyleWords) -> str:
    """The American form of a British spelling; the form itself where it knows none.

    >>> [american(w, StyleWords.of("en")) for w in ("colour", "organised", "centre", "travelled", "surprise", "four")]
    ['color', 'organized', 'center', 'traveled', 'surprise', 'four']
    """
    if form in words.respelt:
        return words.respelt[form]
    if m := words.our.match(form):
        return m[1] + "r" + form[m.end() :]
    if m := words.re.match(form):
        return m[1] + "er" + (m[2] or "")
    if (m := words.ise.match(form)) and not words.no_ise.match(m[1] + "is"):
        return m[1] + "iz" + m[3]
    if m := words.doubled.match(form):
        return m[1] + m[2]
    return form
