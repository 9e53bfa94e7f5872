"""What a marker bears on, and how much of it the other side tells: its clause, word by word.

Two reports that share a claim tell its words, whatever their order; a report that goes on with a clause of its own (only
those are shocked who have never been on a farm) turns nothing that the other says.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from compare_app.changes.pair import Pair, Side
from compare_app.changes.same.facts import same
from compare_app.changes.stems import stem, telling
from compare_app.changes.words import ClauseWords, CountWords
from compare_app.model.spans import Span

#: Signs at which a clause may end.
_SIGN = re.compile(r"[,;:()\u2014\u2013\u201c\u201d\u201e\u00ab\u00bb\"]")


class Told(NamedTuple):
    """How many telling words of a stretch of a stand on the other side, of how many."""

    there: int
    of: int

    @property
    def share(self) -> float:
        """The share of them; none of nothing."""
        return self.there / self.of if self.of else 0.0


def clause_of(side: Side, span: Span) -> list[int]:
    """The positions of the tokens of the clause around a span, without the span's own."""
    at = side.tokens_in(span)
    if not at:
        return []
    first, last = at.start, at.stop
    while first > 0 and not begins(side, first):
        first -= 1
    last = clause_end(side, last)
    return [k for k in range(first, last) if k not in at]


def clause_end(side: Side, k: int) -> int:
    """The position of the first token from k on that begins another clause, or the end."""
    while k < len(side.tokens) and not begins(side, k):
        k += 1
    return k


def begins(side: Side, k: int) -> bool:
    """Whether another clause begins with token k."""
    gap = side.text[side.tokens[k - 1].end : side.tokens[k].start]
    return side.tokens[k].form in side.words(ClauseWords).joining or _SIGN.search(gap) is not None


def told_of(pair: Pair, places: Sequence[int]) -> Told:
    """How much of some tokens of a the other side tells."""
    words = [k for k in places if telling(pair.a.tokens[k].form)]
    return Told(sum(stands(pair, k) for k in words), len(words))


def stands(pair: Pair, k: int) -> bool:
    """Whether a token of a stands on the other side: by its stem, by another word for it, or as the same number, date or name."""
    token = pair.a.tokens[k]
    word = stem(token.form)
    if word in pair.b.roots or not pair.a.roots_of(token.form).isdisjoint(pair.b.roots) or pair.tells(word):
        return True
    return token.fact is not None and any(same(token.fact, twin) for twin in pair.b.of_kind(token.fact.kind))


def told_around(pair: Pair, span: Span) -> Told:
    """How much of the clause around a span of a the other side tells, or of the next one where nothing follows in its own.

    Forscher glauben, dass der See austrocknet: what they believe stands behind the comma.
    """
    at, places = pair.a.tokens_in(span), clause_of(pair.a, span)
    if at and at.stop not in places and at.stop < len(pair.a.tokens):
        places = [*range(at.stop, clause_end(pair.a, at.stop + 1))]
    return told_of(pair, places)


def beyond_figures(pair: Pair, span: Span) -> bool:
    """Whether b tells a good part of the clause around a span of a besides its figures, where that has several such words.

    Allegedly split into pieces of less than 250,000; any purchase above 250,000 has to be approved.
    """
    said = max((f.span.end for f in pair.a.of_kind("attribution") if f.span.end <= span.start), default=0)
    clause = [k for k in clause_of(pair.a, span) if pair.a.tokens[k].start >= said]  # not who says it
    words = [k for k in clause if telling(pair.a.tokens[k].form)]
    words = [k for k in words if (fact := pair.a.tokens[k].fact) is None or fact.kind not in ("number", "date")]
    words = [k for k in words if stem(pair.a.tokens[k].form) not in pair.a.words(CountWords).little]
    return len(words) < _SEVERAL or told_of(pair, words).share >= _GOOD_PART


_SEVERAL, _GOOD_PART = 2, 0.4


_SCOPE = 2


def scope(side: Side, marker: Span) -> list[str]:
    """The stems of the next telling words behind a marker."""
    found = []
    for token in side.tokens:
        if token.start >= marker.end and telling(token.form):
            found.append(stem(token.form))
            if len(found) == _SCOPE:
                break
    return found
