"""One thing in the place of another of its sort, where only one can be: shot in the leg, in the chest; stabbed, strangled; a cousin, a nephew.

Such words have no opposite, and most words in one another's place are wording. A sort is a list of those of which one thing is only
one; what surrounds the two must be the same.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

from compare_app.changes.pair import Pair, Side
from compare_app.changes.tokens import Token
from compare_app.changes.typed.context.borne_on import Told, told_of
from compare_app.changes.typed.context.fact_places import change
from compare_app.changes.typed.context.written_apart import HALF
from compare_app.changes.typed.deeds.opposites import in_its_place
from compare_app.changes.words import VerbWords
from compare_app.model.changes import Change
from compare_app.word_lists import WordLists, Words, word_set


class ThingWords(WordLists, area="changes.things"):
    """Things of one sort."""

    #: a sort a line, its things parted by slashes, each in any word for it; words that mean something else in most sentences stand under `in_place`
    sorts: Words
    #: … those that count only right behind one of `before`, and not before one of `not_before`: in the back, his head; the head of the firm
    in_place: Words
    before: Words
    not_before: Words
    #: he, she: of an edit alone, as reports tell of several people
    people: Words

    @cached_property
    def kinds(self) -> dict[str, frozenset[tuple[int, int]]]:
        """Each word with the sorts that it is of, and which thing of a sort it is."""
        return _placed(self.sorts)

    @cached_property
    def persons(self) -> dict[str, frozenset[tuple[int, int]]]:
        """The same of pronouns."""
        return _placed(self.people)


def _placed(lines: Words) -> dict[str, frozenset[tuple[int, int]]]:
    found: dict[str, frozenset[tuple[int, int]]] = {}
    for n, line in enumerate(sorted(lines)):
        for k, words in enumerate(line.split("/")):
            for word in word_set(words):
                found[word] = found.get(word, frozenset()) | {(n, k)}
    return found


def things_changed(pair: Pair) -> list[Change]:
    """Things that stand in the place of others of their sort."""
    if not (pair.close or pair.common >= HALF):
        return pronouns_changed(pair) if pair.drafts else []
    words = pair.a.words(ThingWords)
    if pair.a.forms.isdisjoint(words.kinds) or pair.b.forms.isdisjoint(words.kinds):
        return pronouns_changed(pair) if pair.drafts else []
    found = [
        change("name", a.span, b.span, "replaced")
        for sort in sorted({n for form in pair.a.forms for n, _ in words.kinds.get(form, ())})
        for a, b in only_ones(pair, words, sort)
        if in_one_slot(pair, a, b) or nothing_else(pair, a, b)
    ]
    return found or (pronouns_changed(pair) if pair.drafts else [])


def only_ones(pair: Pair, words: ThingWords, sort: int) -> Iterator[tuple[Token, Token]]:
    """The only thing of a sort that each side tells and the other does not."""
    left, right = (
        {k: t for t in of_sort(side, words, sort) for k in which(words, t, sort)} for side in (pair.a, pair.b)
    )
    own, other = left.keys() - right.keys(), right.keys() - left.keys()
    if len(own) == len(other) == 1:
        yield left[own.pop()], right[other.pop()]


def which(words: ThingWords, token: Token, sort: int) -> list[int]:
    """Which things of a sort a word is for."""
    return [k for n, k in words.kinds[token.form] if n == sort]


def of_sort(side: Side, words: ThingWords, sort: int) -> Iterator[Token]:
    """The words of a side for things of a sort."""
    for k, token in enumerate(side.tokens):
        if any(n == sort for n, _ in words.kinds.get(token.form, ())) and in_place(side, words, k):
            yield token


def in_place(side: Side, words: ThingWords, k: int) -> bool:
    """Whether a word with several meanings stands where it means a thing of its sort."""
    if side.line[k] not in words.in_place:
        return True
    before, behind = side.line[k - 1] if k else "", side.line[k + 1] if k + 1 < len(side.line) else ""
    return before in words.before and behind not in words.not_before


def in_one_slot(pair: Pair, a: Token, b: Token) -> bool:
    """Whether two words stand in one short difference, behind the same two words or before them, or both behind a `was`."""
    k, n = pair.a.tokens_in(a.span).start, pair.b.tokens_in(b.span).start
    block = pair.blocks[pair.block_of_a[k]]
    if not block.equal and n in in_its_place(pair, block, k):
        return True
    left, right = pair.a.line, pair.b.line
    before, behind = (left[max(0, k - 2) : k], right[max(0, n - 2) : n]), (left[k + 1 : k + 3], right[n + 1 : n + 3])
    if any(one == other and len(one) == _AROUND for one, other in (before, behind)):
        return True
    if left[k - 1 : k] == right[n - 1 : n] and left[k + 1 : k + 2] == right[n + 1 : n + 2] and k and n:
        return True  # chief financial officer, chief executive officer
    be = pair.a.words(VerbWords).be
    return bool(k and n) and left[k - 1] in be and right[n - 1] in be


def nothing_else(pair: Pair, a: Token, b: Token) -> bool:
    """Whether nearly all that both sides tell besides is told on the other: questioning a neighbor; a nephew is being questioned."""
    told = told_besides(pair, a), told_besides(pair.flipped, b)
    least, most = sorted(rest.share for rest in told)
    return pair.close and least >= _PART and most >= _ALL and all(rest.there >= _REST for rest in told)


def told_besides(pair: Pair, thing: Token) -> Told:
    """How much of what a tells besides one word b tells, too."""
    return told_of(pair, [k for k, token in enumerate(pair.a.tokens) if token is not thing])


#: So many telling words, and such shares of one side and of the other, are nearly all.
_REST, _ALL, _PART = 3, 0.8, 0.65
#: So many words around two things are the same.
_AROUND = 2


def pronouns_changed(pair: Pair) -> list[Change]:
    """A pronoun of the other sex in an edit: broke her arm, broke his arm."""
    words, found = pair.a.words(ThingWords).persons, []
    for block in pair.blocks:
        if block.equal or block.a1 - block.a0 != 1 or block.b1 - block.b0 != 1:
            continue
        a, b = pair.a.tokens[block.a0], pair.b.tokens[block.b0]
        if any(n == m and k != x for n, k in words.get(a.form, ()) for m, x in words.get(b.form, ())):
            found.append(change("name", a.span, b.span, "replaced"))
    return found
