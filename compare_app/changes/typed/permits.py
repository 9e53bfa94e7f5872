"""What a sentence allows, forbids or acquits of, by its words: what is forbidden may not be done, without a `not`.

The words are English, and are looked for there alone: a German bar, a French clear mean something else.
"""

from __future__ import annotations

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


def allows(side: Side) -> bool:
    """Whether a sentence says that something is allowed or made possible."""
    return _has(side, _ALLOWS, None)


def forbids(side: Side, besides: Side | None = None) -> bool:
    """Whether a sentence forbids something, by a word that another, `besides`, has not."""
    return _has(side, _FORBIDS, besides)


def acquits(side: Side, besides: Side) -> bool:
    """Whether a sentence acquits of something that is not proven, by a word that another has not."""
    return _has(side, _ACQUITS, besides)


def _has(side: Side, words: frozenset[str], besides: Side | None) -> bool:
    if side.version.language != "en":
        return False
    found = side.forms & words
    return bool(found if besides is None else found - besides.forms)
