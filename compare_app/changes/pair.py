"""Two linked sentences side by side: their tokens, their differences, their facts, and what their neighbours hold."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

from compare_app.align.concepts import lexicon
from compare_app.changes.common import concepts_of, in_common
from compare_app.changes.diff import Block, diff
from compare_app.changes.stems import stem, telling
from compare_app.changes.tokens import Token, facts_in
from compare_app.changes.whole import Whole
from compare_app.changes.words import ClaimWords
from compare_app.model.settings import Settings
from compare_app.model.spans import Span
from compare_app.model.version import Fact, FactKind, Version
from compare_app.word_lists import WordLists

Lists = TypeVar("Lists", bound=WordLists)
#: Hedges of a number alone (some, more than, nearly).
APPROXIMATE = frozenset({"certainty:about", "certainty:above", "certainty:below"})
#: A hedge stands right beside its number: behind a comma it belongs to another.
_NEAR = 1
#: From this share of equal words in order, or of telling words in any order, two sentences tell the same.
CLOSE, _COMMON = 0.5, 0.7
#: From this share of equal words in order on, one sentence was made of the other; below, it was worded anew.
EDITED = 0.75


@dataclass(frozen=True)
class Side:
    """One of the two sentences; `beside` are the sentences of its version that are linked to the other one, too. `since`: where in
    the text begins what is compared, behind a dateline; `until`: where it ends, when the other sentence breaks off before.
    """

    whole: Whole
    sentence: int
    facts: tuple[Fact, ...]
    #: rules of house style that are off
    not_equal: frozenset[str] = frozenset()
    beside: tuple[int, ...] = ()
    since: int | None = None
    until: int | None = None

    @cached_property
    def tokens(self) -> list[Token]:
        """The sentence's tokens; not made where what happened to it is known from a sentence that reads alike."""
        tokens, within = self.whole.tokens(self.sentence, self.not_equal), self.span
        if self.since is None and self.until is None:
            return tokens
        return [token for token in tokens if within.start <= token.start and token.end <= within.end]

    @cached_property
    def version(self) -> Version:
        """The version that it is a sentence of."""
        return self.whole.version

    @cached_property
    def span(self) -> Span:
        """The sentence's place."""
        whole = self.version.sentences[self.sentence].span
        since, until = self.since, self.until
        return Span(whole.start if since is None else since, whole.end if until is None else until)

    @cached_property
    def text(self) -> str:
        """The version's text."""
        return self.version.text

    def words(self, lists: type[Lists]) -> Lists:
        """The lists of an area in the version's language."""
        return lists.of(self.version.language)

    @cached_property
    def fates(self) -> dict[Span, str]:
        """What became of those whom its numbers count, as far as it was asked: a sentence has many partners (`typed.fates`)."""
        return {}

    @cached_property
    def written(self) -> str:
        """The sentence as it stands."""
        return self.span.of(self.text)

    @cached_property
    def beside_facts(self) -> tuple[Fact, ...]:
        """The facts of the neighbours."""
        return tuple(f for k in self.beside for f in facts_in(self.version, self.version.sentences[k].span))

    @cached_property
    def beside_forms(self) -> frozenset[str]:
        """The words of the neighbours."""
        return frozenset(word.form for k in self.beside for word in self.version.words_of(k))

    @cached_property
    def line(self) -> tuple[str, ...]:
        """The forms of the sentence's tokens, in order."""
        return tuple([token.form for token in self.tokens])

    @cached_property
    def forms(self) -> frozenset[str]:
        """The forms of the sentence's tokens."""
        return frozenset(self.line)

    @cached_property
    def stems(self) -> frozenset[str]:
        """The stems of the sentence's tokens."""
        return frozenset(stem(form) for form in self.forms)

    @cached_property
    def roots(self) -> frozenset[str]:
        """The stems, with those of the base forms of irregular verbs: took, take."""
        return self.stems.union(*(self.roots_of(form) for form in self.forms))

    def roots_of(self, form: str) -> frozenset[str]:
        """The stems of the base forms of an irregular form that tells something; none of a regular one."""
        known = lexicon(self.version.language)
        if known is None or not telling(form) or form in self.words(ClaimWords).saying:
            return frozenset()
        return frozenset(stem(base) for base in known.irregular.get(form, ()))

    @cached_property
    def concepts(self) -> list[tuple[str, frozenset[int | str]]]:
        """The telling words with the concepts of the lexicon that they take part in."""
        forms = tuple(token.form for token in self.tokens if telling(token.form))
        return list(zip(forms, concepts_of(forms, self.version.language), strict=True))

    @cached_property
    def quoted(self) -> list[Span]:
        """The parts of the sentence that stand inside quotation marks."""
        return self.whole.quoted_in(self.span)

    def of_kind(self, kind: FactKind) -> list[Fact]:
        """The sentence's facts of one kind."""
        return list(self._by_kind.get(kind, ()))

    @cached_property
    def _by_kind(self) -> dict[FactKind, list[Fact]]:
        found: dict[FactKind, list[Fact]] = {}
        for fact in self.facts:
            found.setdefault(fact.kind, []).append(fact)
        return found

    @cached_property
    def people(self) -> list[Fact]:
        """The names of people in the sentence."""
        return [fact for fact in self.of_kind("name") if fact.about == "person"]

    @cached_property
    def hedges(self) -> list[Fact]:
        """The words of the sentence that make a number approximate."""
        return [fact for fact in self.facts if fact.key in APPROXIMATE]

    def hedge_of(self, number: Fact) -> Fact | None:
        """The approximating word beside a number."""
        for fact in self.hedges:
            before, after = number.span.start - fact.span.end, fact.span.start - number.span.end
            if 0 <= before <= _NEAR or 0 <= after <= _NEAR:
                return fact
        return None

    @cached_property
    def _ends(self) -> list[int]:
        return [token.end for token in self.tokens]

    @cached_property
    def _starts(self) -> list[int]:
        return [token.start for token in self.tokens]

    def first_behind(self, at: int) -> int:
        """The position of the first token that ends behind a place in the text; how many there are, where none does."""
        return bisect_right(self._ends, at)

    def tokens_in(self, span: Span) -> range:
        """The positions of the tokens that a span touches."""
        first, last = bisect_right(self._ends, span.start), bisect_left(self._starts, span.end)
        return range(first, last) if first < last else range(0)

    def around(self, span: Span, reach: int) -> frozenset[str]:
        """The stems of the telling words within `reach` tokens of a span."""
        at = self.tokens_in(span)
        if not at:
            return frozenset()
        line = [*self.tokens[max(0, at.start - reach) : at.start], *self.tokens[at.stop : at.stop + reach]]
        return frozenset(stem(token.form) for token in line if telling(token.form))


@dataclass(frozen=True)
class Pair:
    """Both sides with their differences."""

    a: Side
    b: Side
    settings: Settings
    blocks: list[Block]
    #: how many tokens both share, in order
    kept: int
    #: the versions are drafts of one text, so that what differs was edited
    drafts: bool = False

    @staticmethod
    def of(a: Side, b: Side, settings: Settings, drafts: bool = False) -> Pair:
        """The sides with their word difference."""
        return Pair(a, b, settings, *diff(a.line, b.line), drafts)

    @cached_property
    def flipped(self) -> Pair:
        """The same pair seen from the other side."""
        blocks = [Block(k.equal, k.b0, k.b1, k.a0, k.a1) for k in self.blocks]
        turned = Pair(self.b, self.a, self.settings, blocks, self.kept, self.drafts)
        vars(turned).update(flipped=self, differing=self.differing)  # known, and the same from both sides
        return turned

    @cached_property
    def share(self) -> float:
        """The share of tokens that are the same, of all tokens of both."""
        size = len(self.a.tokens) + len(self.b.tokens)
        return 2 * self.kept / size if size else 1.0

    @cached_property
    def common(self) -> float:
        """The share of what both tell in common, whatever its order."""
        return in_common(self.a.tokens, self.a.facts, self.b.tokens, self.b.facts, self.a.version.language)

    def tells(self, word: str) -> bool:
        """Whether b tells by another word what the stem `word` of a does: shut, closed."""
        own = frozenset[int | str]().union(*(ids for form, ids in self.a.concepts if stem(form) == word))
        return any(not own.isdisjoint(ids) for _, ids in self.b.concepts)

    @cached_property
    def close(self) -> bool:
        """Whether the sentences tell the same, in one order or another."""
        return self.share >= CLOSE or self.common >= _COMMON

    @cached_property
    def cover(self) -> float:
        """The share of the shorter side's tokens that stand on the other, in order."""
        size = min(len(self.a.tokens), len(self.b.tokens))
        return self.kept / size if size else 1.0

    @cached_property
    def block_of_a(self) -> list[int]:
        """For every token of a, the block that holds it."""
        found: list[int] = []
        for n, block in enumerate(self.blocks):
            found += [n] * (block.a1 - block.a0)
        return found

    def touched(self, span: Span) -> list[int]:
        """The differing blocks that a stretch of a's text touches."""
        at = self.a.tokens_in(span)
        return sorted(self.differing.intersection(self.block_of_a[at.start : at.stop]))

    @cached_property
    def differing(self) -> frozenset[int]:
        """The blocks that differ in more than the way in which a word is put together (up to, upto) or spelt."""
        return frozenset(n for n, block in enumerate(self.blocks) if not (block.equal or self.joined(block)))

    def joined(self, block: Block) -> bool:
        """Whether both sides of a block are the same letters."""
        left, right = self.a.tokens[block.a0 : block.a1], self.b.tokens[block.b0 : block.b1]
        if not left or not right or not may_begin_alike(left[0].form, right[0].form):
            return False
        return letters(left) == letters(right)


def may_begin_alike(one: str, other: str) -> bool:
    """Whether two forms can begin the same letters: nearly all that differ are told by their first sign."""
    return one[:1] == other[:1] or "" in (one, other) or "'" in (one[0], other[0])


def letters(line: Sequence[Token]) -> str:
    """The letters of tokens, put together."""
    return "".join(token.form for token in line).replace("'", "")


def within(span: Span, spans: Sequence[Span]) -> bool:
    """Whether a stretch touches one of others."""
    return any(span.overlap(other) for other in spans)
