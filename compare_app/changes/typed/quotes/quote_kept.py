"""How much of a quote must stand on the other side without marks before it is the same, told as the newspaper's own."""

from __future__ import annotations

from functools import cached_property

from compare_app.changes.pair import Pair, Side
from compare_app.changes.stems import stem, telling
from compare_app.changes.typed.context.written_apart import apart
from compare_app.changes.typed.quotes.quote_signs import glyphs, quotes_beside
from compare_app.changes.typed.quotes.retelling import telling_tokens
from compare_app.changes.typed.quotes.who_speaks import asks, names_beside, told
from compare_app.model.spans import Span
from compare_app.word_lists import Regex, WordLists, Words


class QuoteWords(WordLists, area="changes.quotes"):
    """What is said beside quotes, and in any."""

    #: before a word that is spoken of as a word: the word “guilty”
    as_word: Regex
    #: whom and what everybody speaks of
    anybody: Words

    @cached_property
    def little(self) -> Words:
        """The stems of what everybody speaks of."""
        return frozenset(map(stem, self.anybody))


#: The share of a quote's telling words that must stand on the other side, outside quotation marks.
ENOUGH = 0.5
#: … of a short one: two words of three (“the second key is a formality”, who held the second key?) are its subject alone.
NEARLY_ALL = 0.75
#: … where the other side says that somebody said so, and quotes nobody.
RETOLD = 0.3
#: (where the quote is most of its sentence, one word must stay: the link itself says that both tell the same)
#: A string of so many telling words is longer than a phrase; what stays of it may be a thing that both sides name, and no more.
_PHRASE = 4
#: Strings of fewer telling words must stay whole to be the same.
_LEAST = 3


def telling_in(side: Side, piece: Span) -> set[str]:
    """The stems of what a quoted stretch tells."""
    return {stem(token.form) for token in telling_tokens(side, piece)}


def evident(pair: Pair, kept: set[str], piece: Span) -> bool:
    """Whether what stays is enough between reports that share little: one word (guilty) stands in any sentence."""
    verbatim = piece.of(pair.a.text).strip(" .,!?").lower()
    if apart(pair) and len(kept) == 1 and len(telling_in(pair.a, piece)) > _LEAST:
        return False  # “I have spent seven years on it”, spent $61 billion
    if apart(pair) and len(kept) == _TWO and thing_alone(pair, kept, piece):
        return False
    anybody = pair.a.words(QuoteWords).little
    if not apart(pair) or len(kept - anybody) > 1 or (pair.common >= _ONE_WORD and not kept <= anybody):
        return True
    return " " in verbatim and verbatim in pair.b.written.lower()


def mentioned(side: Side, piece: Span) -> bool:
    """Whether a quoted word is spoken of as a word: the word “guilty” six times."""
    return (
        side.words(QuoteWords).as_word.search(side.text, max(side.span.start, piece.start - 16), piece.start)
        is not None
    )


def plainly_told(pair: Pair, piece: Span, share: float) -> bool:
    """Whether b, which tells of nobody's words and does not name the speaker, tells too little of a longer quote to be its retelling."""
    if told(pair.b) or names_beside(pair.a, piece) & names_beside(pair.b, None) or word_for_word(pair, piece):
        return False
    return share < _MOSTLY and len(telling_in(pair.a, piece)) > _PHRASE


def word_for_word(pair: Pair, piece: Span) -> bool:
    """Whether so many words of a quote stand on the other side one behind the other: she had raised taxes four times."""
    here = [pair.a.tokens[k].form for k in pair.a.tokens_in(piece)]
    there = [token.form for token in pair.b.tokens]
    runs = {tuple(there[k : k + _RUN]) for k in range(len(there) - _RUN + 1)}
    return any(tuple(here[k : k + _RUN]) in runs for k in range(len(here) - _RUN + 1))


_MOSTLY, _RUN = 0.6, 4


def thing_alone(pair: Pair, kept: set[str], piece: Span) -> bool:
    """Whether two words side by side are all that stays of a longer quote, in a sentence that tells of nobody's words.

    “We kept the porch lights on for her”, the porch lights: both name one thing.
    """
    at = pair.a.tokens_in(piece)
    there = [k for k in at if stem(pair.a.tokens[k].form) in kept]
    phrase = len(there) == _TWO and there[1] - there[0] == 1
    return phrase and len(telling_in(pair.a, piece)) >= _PHRASE and not told(pair.b)


_TWO = 2
_ONE_WORD = 0.3


def reported_only(pair: Pair, piece: Span) -> bool:
    """Whether speech became indirect speech in other words.

    Both sentences say that somebody said so, the other one quotes nothing, has words of its own in the place, and names the same
    speaker; or the speech is most of its sentence, so that the link itself says that both tell the same.
    """
    if apart(pair) or not told(pair.a) or not told(pair.b):
        return False  # what reports written apart retell is known by more (`retold`)
    if pair.b.quoted or quotes_beside(pair.b) or glyphs(pair.b):
        return False
    size = len(pair.a.tokens_in(piece))
    own = [
        k
        for block in pair.blocks
        if not block.equal
        for k in range(block.b0, block.b1)
        if telling(pair.b.tokens[k].form)
    ]
    if 2 * len(own) < size or size < _LEAST:
        return False
    return 2 * size >= len(pair.a.tokens) or bool(names_beside(pair.a, piece) & names_beside(pair.b, None))


def enough(pair: Pair, piece: Span, size: int) -> float:
    """The share of a quote's words that must stay: all of a string of few; less where it is plainly retold."""
    if size < _LEAST:
        return 1.0
    # who held the second key? is nobody's “the second key is a formality”
    asked = asks(pair.b) and "?" not in piece.of(pair.a.text)
    if not told(pair.b) or asked or pair.b.quoted or quotes_beside(pair.b):
        return ENOUGH if size >= _PHRASE else NEARLY_ALL
    return 0.0 if 2 * len(pair.a.tokens_in(piece)) >= len(pair.a.tokens) else RETOLD
