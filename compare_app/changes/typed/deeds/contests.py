"""Who won and who lost, by whatever verb: Mills won by three strokes over Orly; Orly beat Mills. `turned_round` compares one verb with itself."""

from __future__ import annotations

from typing import NamedTuple

from compare_app.changes.pair import Pair, Side
from compare_app.changes.stems import stem, telling
from compare_app.changes.typed.context.borne_on import begins
from compare_app.changes.typed.context.fact_places import change
from compare_app.changes.typed.context.written_apart import HALF
from compare_app.changes.words import VerbWords
from compare_app.model.changes import Change
from compare_app.model.spans import Span
from compare_app.word_lists import WordLists, Words


class ContestWords(WordLists, area="changes.contests"):
    """Verbs by which one side of a contest wins or loses; folded forms."""

    #: whose object lost
    beats: Words
    #: what somebody does, or has, over another one, with the small words before that one
    wins: Words
    over: Words
    #: what somebody does to another one, who won
    loses: Words
    to: Words
    by: Words


class Contest(NamedTuple):
    """The positions of who won and of who lost."""

    winner: int
    loser: int


#: So many tokens before a verb, or behind it, stands who is told of.
_REACH, _OVER = 8, 10


def winners_changed(pair: Pair) -> list[Change]:
    """The winner and the loser of one side, who are loser and winner on the other."""
    if pair.common < HALF or pair.a.line == pair.b.line:
        return []
    a, b = contest(pair.a), contest(pair.b)
    if a is None or b is None:
        return []
    here, there = ([stem(side.tokens[k].form) for k in both] for side, both in ((pair.a, a), (pair.b, b)))
    if here != there[::-1] or here[0] == here[1]:
        return []
    slots = (a.winner, b.winner), (a.loser, b.loser)
    return [change("name", named(pair.a, x), named(pair.b, y), "replaced") for x, y in slots]


def named(side: Side, k: int) -> Span:
    """The place of a token, or of the name that it is a part of."""
    span = side.tokens[k].span
    return next((f.span for f in side.of_kind("name") if f.span.contains(span)), span)


def contest(side: Side) -> Contest | None:
    """The only contest of a sentence."""
    words = side.words(ContestWords)
    if side.forms.isdisjoint(words.beats | words.wins | words.loses):
        return None
    found = [told for k in range(1, len(side.tokens)) if (told := contest_at(side, words, k)) is not None]
    return found[0] if len(found) == 1 else None


def contest_at(side: Side, words: ContestWords, k: int) -> Contest | None:
    """Who won and who lost by the word at a position."""
    form, before = side.line[k], who_before(side, k)
    if before is None:
        return None
    if form in words.beats:
        if side.line[k - 1] in side.words(VerbWords).be:
            winner = who_behind(side, k, words.by)
            return None if winner is None else Contest(winner, before)
        loser = name_from(side, k + 1)
        return None if loser is None else Contest(before, loser)
    if form in words.wins:
        loser = who_behind(side, k, words.over)
        return None if loser is None else Contest(before, loser)
    winner = who_behind(side, k, words.to) if form in words.loses else None
    return None if winner is None else Contest(winner, before)


def who_before(side: Side, k: int) -> int | None:
    """The position of the last name before a verb in its clause."""
    for n in range(k - 1, max(-1, k - 1 - _REACH), -1):
        if is_capital(side, n):
            return n
        if n == 0 or begins(side, n):
            break
    return None


def who_behind(side: Side, k: int, small: Words) -> int | None:
    """The position of the name right behind one of some small words that follows a verb."""
    near = range(k + 1, min(k + 1 + _OVER, len(side.tokens)))
    return next((name_from(side, n + 1) for n in near if side.line[n] in small), None)


#: So many tokens behind a small word, a title among them, its name begins.
_NEAR = 3


def name_from(side: Side, k: int) -> int | None:
    """The position of the last word of the first name among the next tokens."""
    near = range(k, min(k + _NEAR, len(side.tokens)))
    first = next((n for n in near if is_capital(side, n)), None)
    while first is not None and first + 1 < len(side.tokens) and is_capital(side, first + 1):
        first += 1
    return first


def is_capital(side: Side, n: int) -> bool:
    """Whether a token has a capital and tells something."""
    token = side.tokens[n]
    return telling(token.form) and side.text[token.start].isupper()
