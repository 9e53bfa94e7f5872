"""Titles, roles and other words that stand beside a name: what is no part of it, and what they say of its bearer."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import Literal

from compare_app.text.names.first_names import first_names
from compare_app.text.names.institutions import is_institution
from compare_app.text.names.person_nouns import is_person_word
from compare_app.text.names.words import NAMES
from compare_app.text.phrases.words import PHRASES
from compare_app.text.words import fold

Gender = Literal["m", "f"]


#: the N.F.L.
_INITIALS = re.compile(r"(?:[A-Z]\.){2,}")


@cache
def _role() -> re.Pattern[str]:
    """A word made of others that is a role whatever it begins with: headmaster, Regierungssprecherin."""
    ends, stems = ("|".join(sorted(words)) for words in (NAMES.role_ends, NAMES.role_stems))
    return re.compile(rf"\w{{3,}}(?:{ends})|\w*(?:{stems})(?:e|er|en|in|ei)?", re.IGNORECASE)


def gender_of_word(word: str) -> Gender | None:
    """What a noun or title for a person says of its bearer: `Mr`, `daughter`, `congresswoman`."""
    if word in NAMES.male_words or word in NAMES.men:
        return "m"
    if word in NAMES.female_words or word.endswith("woman") or (word.endswith("in") and _role().fullmatch(word)):
        return "f"
    return None


def gender_of(first: str, titles: Sequence[str]) -> Gender | None:
    """What titles and a first name say; None where they say nothing."""
    told = next((gender for title in titles if title != "father" and (gender := gender_of_word(title))), None)
    if told is not None:
        return told
    names, low = first_names(), first.lower()
    if low not in names and not low.isascii():
        low = fold(low)  # José, Hélène
    if low in names or "-" not in low:
        return names.get(low)
    return names.get(low.split("-")[-1]) or names.get(low.split("-")[0])


def is_title(word: str) -> bool:
    """Whether the word is a title or role that stands before names."""
    low = word.lower().strip(".")
    if low in NAMES.titles or word in NAMES.ranks or low in NAMES.men or _role().fullmatch(word) is not None:
        return True
    return "-" in low and set(low.split("-")) <= NAMES.title_parts  # County Judge-Executive Orr


def _is_dean(words: Sequence[str], n: int) -> bool:
    """`Associate Dean Corey Lund`, `Dean Ana Ruiz`: no first name, behind a title or before one that no man has."""
    if words[n].lower() != "dean" or n + 2 >= len(words):
        return False
    return (n > 0 and is_title(words[n - 1])) or first_names().get(words[n + 1].lower()) == "f"


def _ends_title(word: str) -> bool:
    """Whether a title may end with the word, as in Health SECRETARY Ana Ruiz; none of Police Scotland, the World Health Organization."""
    return is_title(word) and word.lower() not in NAMES.title_fields


def is_surname_too(word: str) -> bool:
    """Whether a title is a common surname as well."""
    return word.lower() in NAMES.surname_titles


def _last_role(words: Sequence[str]) -> int | None:
    """Where a noun for a person stands before two names or more: Novelist Ana Maria Ruiz, Indiana Treasurer Lyle Hanratty."""
    for n in range(len(words) - 3, -1, -1):
        known = gender_of(words[n], ()) is not None or (n and gender_of(words[0], ()) is not None)
        if not known and words[n + 1] not in NAMES.body_links and is_person_word(words[n].lower()):
            return n
    return None


def names_institution(words: Sequence[str]) -> bool:
    """`Mercy General Hospital`, `Prince William County`: no Hospital, and no William County, with a title."""
    return is_institution(words, [word for word in words if is_title(word) or gender_of(word, ()) is not None])


@lru_cache(maxsize=4096)
def bare_name(mention: str) -> tuple[str, tuple[str, ...]]:
    """The name without titles, roles and possessive endings, and those titles in small letters.

    >>> bare_name("Prime Minister Ana Ruiz")
    ('Ana Ruiz', ('prime', 'minister'))
    """
    words = re.sub(r"(?:['\u2019]s|['\u2019])$", "", mention.strip(" ,;:")).split()
    if words and words[0] in NAMES.addresses and (words[0] != "M." or len(words) == 2):
        return " ".join(words[1:]) or words[0], (NAMES.addresses[words[0]],)
    if names_institution(words) or (len(words) > 1 and words[-1].lower() in NAMES.movement_ends):
        return " ".join(words), ()
    owns = (n for n, word in enumerate(words[:-2]) if word.lower().endswith(("'s", "\u2019s", "s'", "s\u2019")))
    owner = max((n for n in owns if words[n][:-2].lower() not in PHRASES.members), default=-1)
    words = words[owner + 1 :]  # Britain's Callum Reid, CBS' Callum Reid
    ends = (n for n, word in enumerate(words[:-1]) if _ends_title(word) or _is_dean(words, n))
    last = max((n for n in ends if words[n] not in NAMES.forename_titles or n + 2 < len(words)), default=-1)
    titles = tuple(word.lower().strip(".") for word in words[: last + 1])
    words = words[last + 1 :]
    role = _last_role(words)
    if role is not None:
        titles, words = (*titles, words[role].lower()), words[role + 1 :]
    if len(words) > 2 and "-" in words[0] and words[0].split("-")[-1].islower():
        words = words[1:]  # Vienna-born Helena Holm
    while len(words) > 1 and (words[-1].lower().strip(".") in ("jr", "sr", "ii", "iii") or words[-1] in NAMES.letters):
        words.pop()
    if words and words[-1].endswith(".") and len(words[-1]) > 2 and _INITIALS.fullmatch(words[-1]) is None:
        words[-1] = words[-1].rstrip(".")
    return " ".join(words), titles
