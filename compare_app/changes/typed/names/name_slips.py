"""Names that are a slip of the pen for another, or another's: Karin, Katrin Vale; Nolan, Dolan."""

from __future__ import annotations

from collections.abc import Sequence

from rapidfuzz.distance import DamerauLevenshtein

from compare_app.changes.pair import Pair
from compare_app.changes.same.slips import misspelt
from compare_app.changes.typed.context.presence import elsewhere
from compare_app.changes.whole import ending, surname
from compare_app.model.version import Fact
from compare_app.text.names.nicknames import one_by_nickname

#: Shorter surnames look alike too often.
_LONG_NAME = 7
_FIRST_AND_LAST = 2
#: Shorter surnames are alike by chance, and so are shorter beginnings.
_SURNAME = 4
#: First names of fewer letters are alike by chance; so many letters of others may differ.
_FIRST_NAME, _LETTERS = 4, 2


def slipped(pair: Pair, name: Fact) -> bool:
    """Whether a long surname, which the other version does not know, is one of that version's surnames mistyped."""
    if name.kind != "name" or not pair.touched(name.span):
        return False
    last = surname(name)
    if len(last) < _LONG_NAME or elsewhere(name, pair.b):
        return False
    return pair.b.whole.has_surname_like(last)


def slip_of_its_own(pair: Pair, name: Fact) -> bool:
    """Whether a surname that stands alone is mistyped by its own version, too, which has it right elsewhere, as no second person's is."""
    last = surname(name)
    return name.key == f"name:{last}" and pair.a.whole.times(name) == 1 and pair.a.whole.has_surname_like(last)


def other_spelling(pair: Pair, name: Fact, others: Sequence[Fact]) -> Fact | None:
    """The one of the others that is a's name but for one word, which may be that word misheard or mistyped, where neither version
    knows the other's: Karin, Katrin Vale; Nolan, Dolan; Auditor Marian, Marion Orr-Bly.
    """
    for other in others:
        words = _one_word_apart(pair, name, other)
        if words is None:
            continue
        own, twin, is_last = words
        if like_surnames(own, twin) if is_last else like_first_names(own, twin):
            return None if pair.b.whole.has_word(own) or pair.a.whole.has_word(twin) else other
    return None


def _one_word_apart(pair: Pair, name: Fact, other: Fact) -> tuple[str, str, bool] | None:
    """The only words in which two names of several words differ, and whether they are the last ones."""
    own, twin = of_one_length(name.key[5:].split(), other.key[5:].split())
    written = all(" " in fact.span.of(side.text) for fact, side in ((name, pair.a), (other, pair.b)))
    apart = [k for k, (x, y) in enumerate(zip(own, twin, strict=False)) if x != y]
    if len(own) != len(twin) or len(own) < _FIRST_AND_LAST or len(apart) != 1:
        return None
    is_last = apart[0] == len(own) - 1
    if not (written or is_last):
        return None  # a surname alone, known by its first name from elsewhere
    return own[apart[0]], twin[apart[0]], is_last


def of_one_length(own: list[str], twin: list[str]) -> tuple[list[str], list[str]]:
    """Two names, of the longer one only its first and last name behind a word that says who it is: Driver Harald Holt."""
    longer, shorter = (own, twin) if len(own) > len(twin) else (twin, own)
    if len(longer) == len(shorter) + 1 and len(shorter) == _FIRST_AND_LAST and longer[-1] == shorter[-1]:
        return own[-_FIRST_AND_LAST:], twin[-_FIRST_AND_LAST:]
    return own, twin


def like_surnames(one: str, other: str) -> bool:
    """Whether two surnames are one letter apart, which is no ending (Nolan, Dolan), or two behind a common beginning (Tiernan, Tierney)."""
    if min(len(one), len(other)) < _SURNAME:
        return False
    if sound_alike(one, other) or ending(one, other):
        return sound_alike(one, other)
    apart = DamerauLevenshtein.distance(one, other)
    return apart == 1 or (apart <= _LETTERS and one[:_SURNAME] == other[:_SURNAME])


def sound_alike(one: str, other: str) -> bool:
    """Whether two surnames differ by an ending that is not heard, and so is often mistaken: Lowry, Lowrie; Clark, Clarke.

    >>> sound_alike("lowry", "lowrie"), sound_alike("clarke", "clark"), sound_alike("holt", "holts")
    (True, True, False)
    """
    short, long = sorted((one, other), key=len)
    return long == short + "e" or (short.endswith("y") and long == short[:-1] + "ie")


def like_first_names(one: str, other: str) -> bool:
    """Whether two first names are so much alike that one may be the other misheard; Tom is Thomas cut short, Jane is not Janet."""
    if one == other or one[0] != other[0] or min(len(one), len(other)) < _FIRST_NAME or one_by_nickname(one, other):
        return False
    cut = (one.startswith(other) or other.startswith(one)) and abs(len(one) - len(other)) > 1
    return not cut and DamerauLevenshtein.distance(one, other) <= _LETTERS


def slip_for(name: Fact, others: Sequence[Fact]) -> Fact | None:
    """The one of the others whose surname a mistyped one stands for."""
    last = surname(name)
    return next((o for o in others if misspelt(last, surname(o)) and not ending(last, surname(o))), None)
