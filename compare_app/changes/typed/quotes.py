"""Quotation marks that went or came while their words stayed: speech became the newspaper's own statement, or the reverse."""

from __future__ import annotations

import re
from functools import cached_property, lru_cache

from compare_app.changes.pair import Pair, Side, within
from compare_app.changes.ranking import weight_of
from compare_app.changes.same.facts import same
from compare_app.changes.stems import stem, telling
from compare_app.changes.tokens import Token
from compare_app.changes.typed.beside_facts import beside_cue
from compare_app.changes.typed.retelling import retold, telling_tokens
from compare_app.changes.typed.sayings import tells
from compare_app.changes.typed.speaker import phrase, speaker
from compare_app.changes.typed.written_apart import apart, tells_some
from compare_app.changes.words import ClaimWords, PronounWords
from compare_app.model.changes import Change
from compare_app.model.spans import Span
from compare_app.model.version import Fact
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
_PHRASE = 4
#: … where the other side says that somebody said so, and quotes nobody.
RETOLD = 0.3
#: (where the quote is most of its sentence, one word must stay: the link itself says that both tell the same)
#: Strings of fewer telling words must stay whole to be the same.
_LEAST = 3
_MARK = re.compile(r"[\"“”„«»「」『』]|''|``|(?<!\w)[‘'‚’](?=\w)|(?<=[.,!?])['’]")
#: A sign that such a mark has; most sentences have none.
_SIGN = re.compile(r"[\"“”„«»「」『』'`‘‚’]")


def quote_mark_changes(pair: Pair) -> list[Change]:
    """Marks lost, then marks gained."""
    lost = [
        Change("quote_marks", piece, there, weight_of("change", "quote_marks", "lost"), "lost")
        for piece, there in unmarked(pair)
    ]
    gained = [
        Change("quote_marks", there, piece, weight_of("change", "quote_marks", "gained"), "gained")
        for piece, there in unmarked(pair.flipped)
    ]
    return [*lost, *gained]


def unmarked(pair: Pair) -> list[tuple[Span, Span]]:
    """Quoted stretches of a whose words stand on the other side without marks, each with its place there."""
    if not glyphs(pair.a):
        return []
    places: dict[Span, Span | None] = {}
    if glyphs(pair.b) < glyphs(pair.a):
        marked = {stem(t.form) for t in pair.b.tokens if within(t.span, pair.b.quoted)} | stems_quoted_beside(pair.b)
        places = {piece: _place_unmarked(pair, piece, marked) for piece in pair.a.quoted}
    if not pair.drafts:
        places |= {piece: _place_retold(pair, piece) for piece in pair.a.quoted if places.get(piece) is None}
    return [(piece, there) for piece in pair.a.quoted if (there := places.get(piece)) is not None]


def _place_unmarked(pair: Pair, piece: Span, marked: set[str]) -> Span | None:
    """Where the other side has the words of a quoted stretch without marks; `marked` are the stems that it has within them."""
    words = telling_in(pair.a, piece)
    if not words or (not pair.drafts and pair.a.whole.is_title(piece)):
        return None
    free = _free_tokens(pair, piece, words)
    kept = {stem(t.form) for t in free}
    only_named = not edge(pair.a, piece) or (not pair.drafts and mentioned(pair.a, piece))
    if only_named or (kept and marks(pair.b, Span(free[0].start, free[-1].end))):
        return None
    stays = kept and len(kept) / len(words) >= enough(pair, piece, len(words)) and evident(pair, kept, piece)
    if stays and apart(pair) and _is_anothers(pair, piece, len(kept) / len(words)):
        return None
    if stays and len(kept - marked) > len(words & marked):
        return stretch(pair, piece, free)
    if len(kept & marked) == len(words & marked) == 0 and reported_only(pair, piece):
        return said_there(pair, words)
    return None


def _place_retold(pair: Pair, piece: Span) -> Span | None:
    """The clauses in which another report tells a quote as its speaker's, in words of its own."""
    if pair.a.whole.is_title(piece) or not edge(pair.a, piece) or mentioned(pair.a, piece):
        return None
    told = retold(pair, piece)
    clauses = [clause for clause in clauses_of(pair.b) if not set(told).isdisjoint(clause)]
    return Span(clauses[0][0].start, clauses[-1][-1].end) if clauses else None


def _is_anothers(pair: Pair, piece: Span, share: float) -> bool:
    """Whether b keeps a share of a quote's words that, by who speaks there, are not the quote's."""
    if plainly_told(pair, piece, share) or others_speak(pair):
        return True
    return share < ENOUGH and not speaks_there(pair, piece)


def _free_tokens(pair: Pair, piece: Span, words: set[str]) -> list[Token]:
    """The other side's tokens with these stems outside its quotes; between reports written apart, outside its names too."""
    named = [fact.span for fact in pair.b.of_kind("name")] if apart(pair) else []
    return [
        t
        for t in pair.b.tokens
        if stem(t.form) in words and not within(t.span, pair.b.quoted) and not within(t.span, named)
    ]


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


def others_speak(pair: Pair) -> bool:
    """Whether both sides name who speaks, and it is not the same person."""
    left, right = speakers(pair.a), speakers(pair.b)
    return bool(left and right) and not any(same(a, b) for a in left for b in right)


def speaks_there(pair: Pair, piece: Span) -> bool:
    """Whether b may be by the speaker of a quote of which it keeps little: it has the name, the noun or a pronoun for one.

    “They told us 1,500 jobs were going”, said a buyer; about 1,500 jobs will go, the companies said.
    """
    if names_beside(pair.a, piece) & names_beside(pair.b, None) or pair.b.forms & pair.b.words(PronounWords).speakers:
        return True
    cues = [cue for cue in pair.a.of_kind("attribution") if not cue.span.overlap(piece)]
    places = (k for cue in cues if (at := speaker(pair.a, cue)) is not None for k in phrase(pair.a, at))
    saying = pair.a.words(ClaimWords).saying
    nouns = {form for k in places if telling(form := pair.a.tokens[k].form) and form not in saying}
    return not nouns or any(stem(form) in pair.b.stems for form in nouns)


def speakers(side: Side) -> list[Fact]:
    """The people with a verb of saying right behind or before their names."""
    return [f for f in side.people if beside_cue(side, f)]


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


def names_beside(side: Side, piece: Span | None) -> set[str]:
    """The last words of the names in a sentence outside of a quoted stretch."""
    names = [fact.span for fact in side.facts if fact.kind == "name" and not (piece and fact.span.overlap(piece))]
    return {span.of(side.text).split()[-1].casefold().removesuffix("'s").removesuffix("\u2019s") for span in names}


def said_there(pair: Pair, words: set[str]) -> Span:
    """What is said on the other side: the clause that tells most of the words, else from the first word not shared to the last."""
    clauses = clauses_of(pair.b)
    told_in = [sum(tells_some(pair.flipped, frozenset({stem(t.form)}) & words) for t in clause) for clause in clauses]
    if clauses and max(told_in) > 0 and not pair.drafts:
        best = clauses[told_in.index(max(told_in))]
        return Span(best[0].start, best[-1].end)
    new = [k for block in pair.blocks if not block.equal for k in range(block.b0, block.b1)]
    tokens = [pair.b.tokens[k] for k in new] or pair.b.tokens
    return Span(tokens[0].start, tokens[-1].end)


def clauses_of(side: Side) -> list[list[Token]]:
    """The tokens of a sentence between its commas and stops."""
    found: list[list[Token]] = []
    for k, token in enumerate(side.tokens):
        if not found or side.text[side.tokens[k - 1].end : token.start].strip() not in ("", "-", "'", "\u2019"):
            found.append([])
        found[-1].append(token)
    return found


def told(side: Side) -> bool:
    """Whether the sentence says that somebody said so."""
    if any(fact.kind == "attribution" for fact in side.facts):
        return True
    return any(tells(side, form) for form in side.line)


def asks(side: Side) -> bool:
    """Whether the sentence ends with a question, which states nothing that somebody said."""
    return side.span.of(side.text).rstrip(" \u201d\u2019\u00bb\"'").endswith("?")


def stretch(pair: Pair, piece: Span, free: list[Token]) -> Span:
    """Where the words of a quoted stretch stand on the other side: where they are shared in order, if most are."""
    there = [
        pair.blocks[pair.block_of_a[k]].b0 + k - pair.blocks[pair.block_of_a[k]].a0
        for k in pair.a.tokens_in(piece)
        if pair.blocks[pair.block_of_a[k]].equal
    ]
    shared = [k for k in there if not within(pair.b.tokens[k].span, pair.b.quoted)]
    if 2 * len(shared) < len(pair.a.tokens_in(piece)):
        return Span(free[0].start, free[-1].end)
    return Span(pair.b.tokens[shared[0]].start, pair.b.tokens[shared[-1]].end)


def enough(pair: Pair, piece: Span, size: int) -> float:
    """The share of a quote's words that must stay: all of a string of few; less where it is plainly retold."""
    if size < _LEAST:
        return 1.0
    # who held the second key? is nobody's “the second key is a formality”
    asked = asks(pair.b) and "?" not in piece.of(pair.a.text)
    if not told(pair.b) or asked or pair.b.quoted or quotes_beside(pair.b):
        return ENOUGH if size >= _PHRASE else NEARLY_ALL
    return 0.0 if 2 * len(pair.a.tokens_in(piece)) >= len(pair.a.tokens) else RETOLD


def quotes_beside(side: Side) -> bool:
    """Whether a neighbour quotes."""
    return any(side.whole.quoted_in(side.version.sentences[k].span) for k in side.beside)


def glyphs(side: Side) -> int:
    """How many quotation marks stand in a sentence."""
    return _glyphs(side.written)


@lru_cache(maxsize=1 << 10)
def _glyphs(written: str) -> int:
    return len(_MARK.findall(written)) if _SIGN.search(written) else 0


def stems_quoted_beside(side: Side) -> frozenset[str]:
    """The stems of what the neighbours quote: a quote that stands there has not lost its marks."""
    return frozenset(
        stem(word.form)
        for k in side.beside
        for word in side.version.words_of(k)
        if within(Span(word.start, word.end), side.whole.quoted_in(side.version.sentences[k].span))
    )


def edge(side: Side, piece: Span) -> bool:
    """Whether a mark stands right before or behind a quoted stretch: the middle of a long quote shows nothing."""
    text = side.text
    return any(_MARK.search(text[max(0, at - 2) : at + 2]) for at in (piece.start, piece.end))


def marks(side: Side, span: Span) -> bool:
    """Whether a quotation mark of any kind stands in or right beside a stretch: then its words may be quoted after all."""
    start, end = max(side.span.start, span.start - 3), min(side.span.end, span.end + 3)
    return bool(_MARK.search(side.text, start, end))
