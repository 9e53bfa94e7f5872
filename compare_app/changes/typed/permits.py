"""What a sentence allows, forbids or acquits of, by its words: what is forbidden may not be done, without a `not`.

The words are English, and are looked for there alone: a German bar, a French clear mean something else.
"""

from __future__ import annotations

import re

from compare_app.changes.pair import Side
from compare_app.text.word_lists import word_set

_ALLOWS = word_set(
    "allow allows allowed allowing permit permits permitted permitting let lets letting enable enables enabled empower empowers empowered "
    "entitle entitles entitled authorise authorises authorised authorize authorizes authorized able"
)
_FORBIDS = word_set(
    "ban bans banned banning prohibit prohibits prohibited forbid forbids forbidden forbade outlaw outlaws outlawed bar bars barred "
    "prevent prevents prevented block blocks blocked disqualify disqualifies disqualified"
)
_ACQUITS = word_set("acquit acquits acquitted acquittal clear clears cleared")


#: Who is kept from doing something may not do it: stopped landlords from raising rents.
_KEEPS_FROM = re.compile(r"\b(?:stop(?:s|ped|ping)?|keep(?:s|ing)?|kept)\s[^,;:.]{1,40}?\bfrom\s\w+ing\b")


def allows(side: Side) -> bool:
    """Whether a sentence says that something is allowed or made possible."""
    return _has(side, _ALLOWS, None)


def forbids(side: Side, besides: Side | None = None) -> bool:
    """Whether a sentence forbids something, by a word that another, `besides`, has not."""
    return _has(side, _FORBIDS, besides) or (keeps_from(side) and not (besides is not None and keeps_from(besides)))


def keeps_from(side: Side) -> bool:
    """Whether a sentence keeps somebody from doing something."""
    return side.version.language == "en" and _KEEPS_FROM.search(side.written.lower()) is not None


def acquits(side: Side, besides: Side) -> bool:
    """Whether a sentence acquits of something that is not proven, by a word that another has not."""
    return _has(side, _ACQUITS, besides)


def _has(side: Side, words: frozenset[str], besides: Side | None) -> bool:
    if side.version.language != "en":
        return False
    found = side.forms & words
    return bool(found if besides is None else found - besides.forms)
