"""Runs of capitalised words in a text, which names are looked for in."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache

from compare_app.model.spans import Span
from compare_app.text.names.person_nouns import is_person_word
from compare_app.text.names.titles import bare_name, gender_of
from compare_app.text.names.words import NAMES

#: Capital letters of Latin and Cyrillic.
UPPER = "A-Z\u00c0-\u00d6\u00d8-\u00de\u0100-\u017d\u0410-\u042f\u0401"
#: Robert “Bo” Larkin
_NICKNAME = rf"(?:[\u201c\u2018\"'][{UPPER}][\w. -]{{1,24}}[\u201d\u2019\"'][ \u00a0])?"
#: Said Kowalski, with a shrug: “
_ANNOUNCES = re.compile(r"[^.!?:\n]{2,60}:\s?[\u201c\"\u2018']")
#: what may follow a first initial: W in J W Orr
_INITIAL = re.compile(rf"[{UPPER}]\b")
#: The Delby Herald's Ana Ruiz: the owner, where more than one word is owned
_OWNED = re.compile(r"(?:\S+[ \u00a0])*\S+['\u2019]s[ \u00a0](?=\S+[ \u00a0]\S)")
#: Brett Orr's MRI: an owner of two words or more, where one word is owned
_OWNER = re.compile(r"(?P<name>[^\s'\u2019]+(?:[ \u00a0][^\s'\u2019]+)+['\u2019]s)[ \u00a0](?=\S+$)")
#: the first word of a run
_FIRST = re.compile(r"\S+[ \u00a0]*")


@cache
def run() -> re.Pattern[str]:
    """Words with capitals, side by side or with particles and nicknames between them: Robert “Bo” van der Larkin."""
    short, particles = ("|".join(sorted(words)) for words in (NAMES.short_titles, NAMES.particles))
    capital = rf"(?:[{UPPER}]\.(?:[{UPPER}]\.)*|(?:{short})\.|(?:al-|el-|d['\u2019])?[{UPPER}][\w'\u2019-]*)"
    return re.compile(rf"\b{capital}(?:[ \u00a0](?:(?:{particles})[ \u00a0]){{0,2}}{_NICKNAME}{capital})*")


def name_runs(text: str, span: Span, is_small: Callable[[str], bool]) -> Iterator[tuple[int, int]]:
    """Runs of capitalised words, without the small words of a sentence's start."""
    for match in run().finditer(text, span.start, span.end):
        start, end = match.span()
        while start < end:
            first = _FIRST.match(text, start, end)
            word = first[0].strip().lower() if first else ""
            verb = word in NAMES.announcing and _ANNOUNCES.match(text, first.end()) is not None if first else False
            initials = first is not None and len(word) == 1 and _INITIAL.match(text, first.end(), end)
            forename = (
                first is not None
                and first.end() < end
                and match.start() == start
                and (gender_of(word, ()) is not None or word in NAMES.month_forenames)
            )
            named = (forename or word in NAMES.ordinals) and _inside(text, span.start, start)
            small = verb or is_small(word) or (not word.isalpha() and NAMES.contracted.fullmatch(word) is not None)
            if first is None or initials or named or not small:
                break
            start = first.end()
        # `the New Paper` is nobody, `the Rev. Al Marsh` somebody
        paper = text.startswith(("the ", "The "), max(span.start, start - 4))
        if paper and (owned := _OWNED.match(text, start, end)) is not None:
            start, paper = owned.end(), False  # The Delby Herald's Ana Ruiz
        if start < end and not (paper and not text.startswith(NAMES.styles, start) and not _is_titled(text[start:end])):
            yield from _without_owner(text, start, end)


def _without_owner(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """`Brett Orr's MRI`: who has something, and what; `Orr's MRI`, `Brett Orr's Lena Holm` as they are."""
    owner = _OWNER.match(text[start:end])
    if owner is not None and gender_of(bare_name(owner["name"])[0].split()[0], ()) is not None:
        yield start, start + owner.end("name")
        start += owner.end()
    yield start, end


def _is_titled(run: str) -> bool:
    """`the Labour MP Ana Ruiz`, `the Reverend Ana Ruiz`, `the White House aide`: somebody in full behind an office, and no paper."""
    name, titles = bare_name(run)
    parts = name.split()
    return bool(titles) and len(parts) > 1 and (titles[-1] in NAMES.seats or gender_of(parts[0], ()) is not None)


def _inside(text: str, low: int, start: int) -> bool:
    """Whether a place stands within a sentence, where a capital is no opener's: the spokesman, Will Petty."""
    before = text[max(low, start - 2) : start]
    return len(before) == 2 and before[1] == " " and (before[0] == "," or before[0].islower())


def without_first_word(name: str) -> str:
    """`Brave Edna Larkspur` at a sentence's start; `Landwirt Uwe Brandt` where nouns have capitals."""
    parts = name.split()
    known = len(parts) > 2 and gender_of(parts[0], ()) is None and gender_of(parts[1], ()) is not None
    return " ".join(parts[1:]) if known and len(parts[0]) > 2 else name


def without_office(name: str) -> str:
    """The name in `Minister for Urban Development Ana Ruiz`: from its first name on, or its last two words."""
    parts = name.split()
    known = next((n for n, part in enumerate(parts[:-1]) if gender_of(part, ()) is not None), None)
    return " ".join(parts[known if known is not None else -2 :])


def german_name(name: str) -> str:
    """The name in `Angaben von Anna Holm`, `Landwirt Uwe Brandt`; "" in `Bau der Bahn`, where no first name begins one."""
    parts = name.split()
    first = next((n for n, part in enumerate(parts[:-1]) if gender_of(part, ()) is not None), None)
    if first is not None:
        return " ".join(parts[first:]) if first and len(parts[first - 1]) > 2 else name
    return "" if any(part.islower() for part in parts[1:-1]) and not _is_noble(parts) else without_first_word(name)


def without_german_office(name: str) -> str:
    """The name in `Geologe Reto Amstutz` behind an article, where nothing knows either word as a first name."""
    parts = name.split()
    known = any(gender_of(part, ()) is not None for part in parts)
    office = len(parts) == _OFFICE_AND_NAME and not known and parts[0].endswith(_OFFICE_ENDINGS)
    return " ".join(parts[1:]) if office and all(part[0].isupper() for part in parts) else name


_OFFICE_AND_NAME = 3  # words
#: What German nouns for those who do something end in: Geologe, Sprecher, Anwältin, Polizist, Referent
_OFFICE_ENDINGS = ("e", "er", "in", "ist", "ant", "ent", "or", "eur", "chef", "frau", "mann")


def begins_with_place(words: Sequence[str]) -> bool:
    """`Липова Олег Титов`, behind an office: whether the first of three words is what the office is of, and no first name."""
    if len(words) != _OFFICE_AND_NAME or not all(word[0].isupper() for word in words):
        return False
    if words[1].lower().endswith(NAMES.patronymics) or gender_of(words[0], ()) is not None:
        return False
    return words[0].endswith(NAMES.place_endings)


def dutch_name(name: str) -> str:
    """The name in `Henk Brouwer van Lokaal Oost`, where a surname stands before `van`; `Henk van Dijk` as it is."""
    parts = name.split()
    stop = next((n for n in range(2, len(parts)) if parts[n] == "van" and gender_of(parts[n - 1], ()) is None), None)
    return " ".join(parts[:stop])


def _is_noble(parts: list[str]) -> bool:
    """`Ursula von der Leyen`, `Van der Bellen`: the particles of a name."""
    return parts[0].lower() in ("von", "van", "de") or ("van" in parts and len(parts) > 2)


def is_epithet(word: str) -> bool:
    """Whether a capitalised word before a surname may be no first name: `Hero Hale`, `Striker Hale`."""
    low = word.lower()
    return gender_of(word, ()) is None and (low in NAMES.epithets or is_person_word(low))


#: Robert “Bo” Larkin
_NICKED = re.compile(r"[\u201c\u2018\"'][^\u201d\u2019\"']*[\u201d\u2019\"'][ \u00a0]")


def unnicked(mention: str) -> str:
    """`Robert “Bo” Larkin` without what stands in marks."""
    return _NICKED.sub("", mention) if _NICKED.search(mention) else mention
