"""Whether two quotes say the same in other words: “The boats were thrown about like toys”, “The ships were tossed like toys”.

So one saying stands in two outlets that each translated it, or that one of them simplified.
"""

from __future__ import annotations

from compare_app.align.senses import akin_words
from compare_app.changes.quote_events.witnesses import QuoteWords

#: The share of the words of both that are the same or mean the same, and the weight that these must have.
_SHARE, _WEIGHT = 0.6, 1.5
#: Likeness of the vectors of two words that stand for one another.
_AKIN = 0.55


def meant_alike(q: QuoteWords, r: QuoteWords, language: str) -> bool:
    """Whether most of what two quotes say is said by the same words or by words that mean the same."""
    here, there = ({token.key: token for token in words.tokens} for words in (q, r))
    same = here.keys() & there.keys()
    common = sum(here[key].weight for key in same)
    if common <= 0:
        return False
    mine, theirs = ({own[k].form: own[k].weight for k in own.keys() - same} for own in (here, there))
    for one, other, likeness in akin_words(list(mine), list(theirs), language):
        if likeness >= _AKIN:
            common += (mine[one] + theirs[other]) / 2
    return common >= _WEIGHT and 2 * common >= _SHARE * (q.distinct + r.distinct)
