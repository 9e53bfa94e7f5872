"""Quotation marks that went or came while their words stayed: speech became the newspaper's own statement, or the reverse."""

from __future__ import annotations

from compare_app.changes.pair import Pair, Side, within
from compare_app.changes.ranking import weight_of
from compare_app.changes.stems import stem
from compare_app.changes.tokens import Token
from compare_app.changes.typed.context.written_apart import apart, tells_some
from compare_app.changes.typed.quotes.quote_kept import (
    ENOUGH,
    enough,
    evident,
    mentioned,
    plainly_told,
    reported_only,
    telling_in,
)
from compare_app.changes.typed.quotes.quote_signs import edge, glyphs, marks, stems_quoted_beside
from compare_app.changes.typed.quotes.retelling import retold
from compare_app.changes.typed.quotes.who_speaks import others_speak, speaks_there
from compare_app.model.changes import Change
from compare_app.model.spans import Span


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
    if only_named or (kept and marks(pair.b, Span(free[0].start, free[-1].end))) or _told_beside(pair, words, kept):
        return None
    stays = kept and len(kept) / len(words) >= enough(pair, piece, len(words)) and evident(pair, kept, piece)
    if stays and apart(pair) and _is_anothers(pair, piece, len(kept) / len(words)):
        return None
    if stays and len(kept - marked) > len(words & marked):
        return stretch(pair, piece, free)
    if len(kept & marked) == len(words & marked) == 0 and reported_only(pair, piece):
        return said_there(pair, words)
    return None


def _told_beside(pair: Pair, words: set[str], kept: set[str]) -> bool:
    """Whether a sentence beside b, to which a is linked as well, has most of the quote's words, and more of them than b: there it lost its marks."""
    beside = words & {stem(form) for form in pair.b.beside_forms}
    return len(beside) > max(len(kept), len(words) / 2)


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
