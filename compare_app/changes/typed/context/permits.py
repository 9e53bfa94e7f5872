"""What a sentence allows, forbids or acquits of, by its words: what is forbidden may not be done, without a `not`."""

from __future__ import annotations

from compare_app.changes.pair import Side
from compare_app.word_lists import Regex, WordLists, Words


class PermitWords(WordLists, area="changes.permits"):
    """Words for it, in all their forms."""

    allows: Words
    forbids: Words
    acquits: Words
    #: who is kept from doing something may not do it: stopped landlords from raising rents
    keeps_from: Regex


def allows(side: Side) -> bool:
    """Whether a sentence says that something is allowed or made possible."""
    return not side.forms.isdisjoint(side.words(PermitWords).allows)


def forbids(side: Side, besides: Side | None = None) -> bool:
    """Whether a sentence forbids something, by a word that another, `besides`, has not."""
    return _has(side, side.words(PermitWords).forbids, besides) or (
        keeps_from(side) and not (besides is not None and keeps_from(besides))
    )


def keeps_from(side: Side) -> bool:
    """Whether a sentence keeps somebody from doing something."""
    return side.words(PermitWords).keeps_from.search(side.written.lower()) is not None


def acquits(side: Side, besides: Side) -> bool:
    """Whether a sentence acquits of something that is not proven, by a word that another has not."""
    return _has(side, side.words(PermitWords).acquits, besides)


def _has(side: Side, words: Words, besides: Side | None) -> bool:
    found = side.forms & words
    return bool(found if besides is None else found - besides.forms)
