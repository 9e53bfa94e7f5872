"""The exact words lost and gained between two stretches of quoted words, and what counts as no difference.

Brackets are resolved either way: a bracket that replaces words, adds an explanation or says [sic] alters nothing, it only
admits. Redacted words (f***) equal themselves; so do words joined or cut differently (health care, healthcare).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from compare_app.changes.quote_events.lexicon import negation
from compare_app.changes.quote_events.quoted import Words
from compare_app.changes.quote_events.runs import Run, pairs
from compare_app.changes.quote_events.style import HouseStyle
from compare_app.changes.quote_events.witnesses import Token
from compare_app.model.spans import Span

#: What an honest cut shows: …, . . ., [
_ELLIPSIS = re.compile(r"…|\.\s?\.\s?\.|\[")
#: f**k, s—t, ****
_REDACTED = re.compile(r"\w[*•_\-–—]{2,}\w*|[*•]{3,}")
#: words of a change that is about its negation; longer ones are cuts
_AROUND_NEGATION = 2
#: share of the words of a longer one that must stand on both sides
_STAYED = 0.6
#: words of one number or name that house style may write in another way
_STYLED = 6
#: words that a bracket may stand for
_BRACKET_SPAN = 8


class Block(NamedTuple):
    """Tokens `a0:a1` became tokens `b0:b1`; a side may be empty."""

    a0: int
    a1: int
    b0: int
    b1: int


@dataclass(frozen=True, slots=True)
class Differences:
    """What differs: blocks of lost, gained and replaced words; `edited`: brackets or redaction show an editor's hand."""

    blocks: tuple[Block, ...]
    edited: bool

    def but_for(self, a: Words, b: Words, kept: tuple[frozenset[int], frozenset[int]]) -> Differences:
        """Without words that another place of the other side has, by where they begin: a statement that stands before another one here."""
        if not any(kept):
            return self
        blocks = []
        for block in self.blocks:
            left = [k for k in range(block.a0, block.a1) if a.tokens[k].start not in kept[0]]
            right = [k for k in range(block.b0, block.b1) if b.tokens[k].start not in kept[1]]
            if (len(left), len(right)) == (block.a1 - block.a0, block.b1 - block.b0):
                blocks.append(block)
                continue
            blocks += [Block(first, last, block.b0, block.b0) for first, last in _stretches(left)]
            blocks += [Block(block.a1, block.a1, first, last) for first, last in _stretches(right)]
        return Differences(tuple(blocks), self.edited)

    def lost(self, a: Words) -> tuple[Span, ...]:
        """The words that are gone, as spans."""
        return tuple(s for block in self.blocks for s in _spans(a, block.a0, block.a1))

    def gained(self, b: Words) -> tuple[Span, ...]:
        """The words that came, as spans."""
        return tuple(s for block in self.blocks for s in _spans(b, block.b0, block.b1))


def _stretches(numbers: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Numbers that follow each other, as their first and what comes behind their last."""
    for n, number in enumerate(numbers):
        if not n or numbers[n - 1] != number - 1:
            first = number
        if number + 1 not in numbers[n + 1 : n + 2]:
            yield first, number + 1


def differences(a: Words, b: Words, runs: Sequence[Run], style: HouseStyle) -> Differences:
    """What differs between two aligned stretches."""
    kept, edited = [], False
    whole = [part for block in _blocks(a, b, runs) for part in _begun_alike(a, b, block)]
    parts = [part for block in whole for part in _statements(a, b, block)]
    for block in _at_seams(a, b, parts):
        if _joined_otherwise(a, b, block) or _styled_otherwise(a, b, block, style):
            continue
        if _editorial(a, b, block):
            edited = True
            continue
        kept.append(block)
    return Differences(tuple(kept), edited)


def admitted(a: Words, b: Words, found: Differences) -> bool:
    """Whether an ellipsis or a bracket stands at every place where the other side lost words."""
    cuts = [block for block in found.blocks if (block.a1 - block.a0) != (block.b1 - block.b0)]
    return bool(cuts) and all(_shown(a, b, block) for block in cuts)


def _shown(a: Words, b: Words, block: Block) -> bool:
    if block.a1 - block.a0 > block.b1 - block.b0:
        return bool(_ELLIPSIS.search(_up_to(b, block.b0, block.b1)))
    return bool(_ELLIPSIS.search(_up_to(a, block.a0, block.a1)))


def _up_to(words: Words, first: int, last: int) -> str:
    """What stands between two words, and the sign that the latter begins with: `[T]his`."""
    first_sign = words.text[words.tokens[last].start] if last < len(words.tokens) else ""
    return words.between(first - 1, last) + first_sign


def negation_touched(a: Words, b: Words, found: Differences) -> bool:
    """Whether a word that denies was lost or gained, the rest of its sentence staying."""
    for block in found.blocks:
        lost = _denying(a, a.tokens[block.a0 : block.a1])
        gained = _denying(b, b.tokens[block.b0 : block.b1])
        small = max(len(lost), len(gained)) <= _AROUND_NEGATION
        if any(lost) != any(gained) and (small or _reordered(a, b, block)):
            return True
    return False


def _reordered(a: Words, b: Words, block: Block) -> bool:
    """Whether most words of a block stand on both sides: never received any such, received such an."""
    left, right = ({t.key for t in a.tokens[block.a0 : block.a1]}, {t.key for t in b.tokens[block.b0 : block.b1]})
    return len(left & right) >= _STAYED * min(len(left), len(right)) > 0


def _denying(words: Words, tokens: Sequence[Token]) -> list[bool]:
    """Of each word whether it denies; the two tokens of a contraction are one word: just didn't."""
    whole = {t.start: t.form.split("/")[0] for t in tokens}
    return [negation(form, words.version.language) for form in whole.values()]


def _blocks(a: Words, b: Words, runs: Sequence[Run]) -> Iterator[Block]:
    """Stretches without equal words, in order."""
    i = j = 0
    for x, y in [*pairs(runs), (len(a.tokens), len(b.tokens))]:
        same = x < len(a.tokens) and y < len(b.tokens) and a.tokens[x].form == b.tokens[y].form
        if same or x == len(a.tokens):
            if (i, j) != (x, y):
                yield Block(i, x, j, y)
            i, j = x + 1, y + 1


def _begun_alike(a: Words, b: Words, block: Block) -> tuple[Block, ...]:
    """A block of one side; in two where it goes beyond a sentence that begins with what stands before it: “We [talked of it. We never] met”
    is “[We talked of it.] We [never] met”.
    """
    if block.a0 < block.a1 and block.b0 == block.b1:
        cut = _second_beginning(a, block.a0, block.a1)
        if cut is not None:
            size, seam = cut
            return (
                Block(block.a0 - size, seam, block.b0 - size, block.b0 - size),
                Block(seam + size, block.a1, block.b0, block.b0),
            )
    if block.b0 < block.b1 and block.a0 == block.a1:
        turned = _begun_alike(b, a, Block(block.b0, block.b1, block.a0, block.a1))
        return tuple(Block(x.b0, x.b1, x.a0, x.a1) for x in turned)
    return (block,)


def _second_beginning(words: Words, first: int, last: int) -> tuple[int, int] | None:
    """How many words before a stretch begin its last sentence, too, and where this begins; None where none do."""
    seam = next((k for k in range(last - 1, first, -1) if words.seam(k)), None)
    size = next((n for n in range(1, _BEGINNING + 1) if first - n >= 0 and words.seam(first - n)), None)
    if seam is None or size is None or seam + size >= last:
        return None
    alike = all(_repeats(words, first - size + n, seam + n) for n in range(size))
    return (size, seam) if alike else None


#: Words that two sentences of a quote begin with alike.
_BEGINNING = 4


def _statements(a: Words, b: Words, block: Block) -> tuple[Block, ...]:
    """A block; in two where the end of a statement went and another statement came behind it: neither is the wording of the other."""
    if block.a0 == block.a1 or block.b0 == block.b1 or not (a.seam(block.a1) and b.seam(block.b1)):
        return (block,)
    if a.seam(block.a0) == b.seam(block.b0):
        return (block,)
    cut, whole = Block(block.a0, block.a1, block.b0, block.b0), Block(block.a1, block.a1, block.b0, block.b1)
    if a.seam(block.a0):
        cut, whole = Block(block.a0, block.a0, block.b0, block.b1), Block(block.a0, block.a1, block.b1, block.b1)
    return cut, whole


def _at_seams(a: Words, b: Words, blocks: Sequence[Block]) -> Iterator[Block]:
    """The blocks, those of one side moved along words that repeat to where a sentence or a clause begins (We did not. We hope), or to
    where the other side has an ellipsis.
    """
    for n, block in enumerate(blocks):
        low = (blocks[n - 1].a1, blocks[n - 1].b1) if n else (0, 0)
        behind = blocks[n + 1] if n + 1 < len(blocks) else None
        high = (behind.a0, behind.b0) if behind else (len(a.tokens), len(b.tokens))
        by = 0
        if block.a0 == block.a1 and block.b0 < block.b1:
            by = _to_seam(b, block.b0, block.b1, (low[1], high[1]), _Gap(a, block.a0, low[0]))
        elif block.b0 == block.b1 and block.a0 < block.a1:
            by = _to_seam(a, block.a0, block.a1, (low[0], high[0]), _Gap(b, block.b0, low[1]))
        yield Block(block.a0 + by, block.a1 + by, block.b0 + by, block.b1 + by)


#: So many words a block may be moved along.
_AWAY = 12


class _Gap(NamedTuple):
    """Where the words of a block are missing: before token `at` of `words`; `low`: the token behind the block before it."""

    words: Words
    at: int
    low: int

    def shows(self, by: int) -> bool:
        """Whether an ellipsis stands there, when the block is moved by so many words."""
        return bool(_ELLIPSIS.search(_up_to(self.words, self.at + by, self.at + by)))


def _to_seam(words: Words, first: int, last: int, within: tuple[int, int], gap: _Gap) -> int:
    """By how many words to move `first:last`, whose neighbours repeat it, for the cut to be shown, or else for it to begin and end at a
    seam; 0 where that is no better.
    """
    moves = [0]
    by = 0
    while (
        -by < min(gap.at - gap.low, _AWAY) and first + by > within[0] and _repeats(words, first + by - 1, last + by - 1)
    ):
        by -= 1
        moves.append(by)
    by = 0
    while by < _AWAY and last + by < within[1] and _repeats(words, first + by, last + by):
        by += 1
        moves.append(by)
    return max(moves, key=lambda by: (gap.shows(by), _seams(words, first + by, last + by), -abs(by)))


def _repeats(words: Words, one: int, other: int) -> bool:
    return words.tokens[one].form == words.tokens[other].form


def _seams(words: Words, first: int, last: int) -> int:
    """How well a stretch is bounded: by sentences, by signs or the quote's own end, or by neither."""
    if words.seam(first) and words.seam(last):
        return 2
    if first == 0 or last == len(words.tokens):
        return 1
    signs = (words.between(first - 1, first), words.between(last - 1, last))
    return int(all(sign.strip() for sign in signs))


def _joined_otherwise(a: Words, b: Words, block: Block) -> bool:
    """The same letters in other words: a hyphen, a space, an apostrophe."""
    left = "".join(t.form for t in a.tokens[block.a0 : block.a1])
    right = "".join(t.form for t in b.tokens[block.b0 : block.b1])
    return "".join(filter(str.isalnum, left)) == "".join(filter(str.isalnum, right))


def _styled_otherwise(a: Words, b: Words, block: Block, style: HouseStyle) -> bool:
    """The same words in another house's style, read with their neighbours: the sign of a percentage is no word."""
    if not a.tokens or not b.tokens or max(block.a1 - block.a0, block.b1 - block.b0) > _STYLED:
        return False
    forms = "".join(style.forms(a.version, *a.around(block.a0, block.a1)))
    return bool(forms) and forms == "".join(style.forms(b.version, *b.around(block.b0, block.b1)))


def _editorial(a: Words, b: Words, block: Block) -> bool:
    return _bracketed(a.tokens[block.a0 : block.a1], b.tokens[block.b0 : block.b1]) or _redacted(a, b, block)


def _bracketed(a: Sequence[Token], b: Sequence[Token]) -> bool:
    """Whether the two sides agree when brackets are left out, or read as what they replace."""
    for held, other in ((a, b), (b, a)):
        if any(t.bracket for t in held):
            bare = [t.form for t in held if not t.bracket]
            forms = [t.form for t in other if not t.bracket]
            if bare == forms or (not bare and len(forms) <= _BRACKET_SPAN):
                return True
    return False


def _redacted(a: Words, b: Words, block: Block) -> bool:
    left = a.text[a.tokens[block.a0].start : a.tokens[block.a1 - 1].end] if block.a0 < block.a1 else ""
    right = b.text[b.tokens[block.b0].start : b.tokens[block.b1 - 1].end] if block.b0 < block.b1 else ""
    wide_left = a.between(block.a0 - 1, block.a1)
    wide_right = b.between(block.b0 - 1, block.b1)
    for hidden, shown in ((wide_left, right), (wide_right, left)):
        if (
            _REDACTED.search(hidden)
            and len(shown.split()) <= 2
            and hidden.strip()[:1].lower() in ("*", shown[:1].lower())
        ):
            return True
    return False


def _spans(words: Words, first: int, last: int) -> Iterator[Span]:
    """Tokens first:last as spans, cut where a piece ends."""
    start: int | None = None
    for k in range(first, last):
        token = words.tokens[k]
        start = token.start if start is None else start
        ends = k + 1 == last or not _one_piece(words, token.end, words.tokens[k + 1].start)
        if ends:
            yield Span(start, max(start, token.end))
            start = None


def _one_piece(words: Words, end: int, start: int) -> bool:
    return any(p.start <= end and start <= p.end for p in words.pieces)
