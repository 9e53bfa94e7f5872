"""What one side allows by an exception to a `not`, and the other by an `only`: not unless, only if; not until then, only since then."""

from __future__ import annotations

from compare_app.changes.pair import Pair
from compare_app.model.version import Fact
from compare_app.word_lists import WordLists, Words


class RestrictionWords(WordLists, area="changes.restrictions"):
    """Folded forms."""

    #: what an exception to a `not` begins with
    excepting: Words
    only: Words
    #: one of the oldest, among the oldest
    one_of: Words
    among: Words
    superlatives: Words


def only_there(pair: Pair, fact: Fact) -> bool:
    """Whether a `not` of a has an exception behind it, and b, which denies nothing, has an `only` that a has not."""
    if fact.kind != "negation" or pair.b.of_kind("negation"):
        return False
    words = pair.a.words(RestrictionWords)
    behind = {token.form for token in pair.a.tokens if token.start >= fact.span.end}
    return not words.excepting.isdisjoint(behind) and not words.only.isdisjoint(pair.b.forms - pair.a.forms)


def restricted(pair: Pair, fact: Fact) -> bool:
    """Whether a marker belongs to such an exception, and its like to the other side: does not allow it unless; may only if."""
    return only_there(pair, fact) or any(only_there(pair.flipped, other) for other in pair.b.of_kind("negation"))


def one_among(pair: Pair, fact: Fact) -> bool:
    """Whether b has “one of” in another word: is among the oldest."""
    written, words = fact.span.of(pair.a.text).lower(), pair.a.words(RestrictionWords)
    return written in words.one_of and not words.among.isdisjoint(pair.b.forms - pair.a.forms)
