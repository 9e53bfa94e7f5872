"""A whole version as its sentences ask about it: what stands anywhere in it. Indexed, so that a book costs no more a sentence
than an article does (asking by reading it through made long texts quadratic).
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Hashable, Iterator
from contextlib import contextmanager
from functools import cached_property

from compare_app.changes.same.facts import same
from compare_app.changes.same.slips import misspelt
from compare_app.changes.stems import stem
from compare_app.changes.titles import titles
from compare_app.changes.tokens import Token, facts_in, tokens
from compare_app.model.cancel import ShouldCancel, check
from compare_app.model.spans import Span
from compare_app.model.version import Fact, Quote, Version

#: What a version was asked for one sentence, by the method and what it was given, with its answers.
Asked = dict[tuple[str, Hashable], int]


class Whole:
    """One version; answers are remembered. Raises Cancelled where what answers a first question is made ready in vain.

    What depends on the version beyond quotes goes through `has`, `times`, `has_before`, `has_word`, `has_surname_like` and `most_beside`: they can be
    listened to, and asked again of another version.
    """

    def __init__(self, version: Version, should_cancel: ShouldCancel | None = None) -> None:
        self.version = version
        self._should_cancel = should_cancel
        self._tokens: dict[tuple[int, frozenset[str]], list[Token]] = {}
        self._held: dict[tuple[str, str, str], bool] = {}
        self._slips: dict[str, bool] = {}
        self._most: dict[frozenset[str], tuple[int, int, int]] = {}
        self._heard: Asked = {}

    @contextmanager
    def listening(self) -> Iterator[Asked]:
        """What the version is asked meanwhile."""
        before, self._heard = self._heard, {}
        try:
            yield self._heard
        finally:
            self._heard = before

    def answers(self, asked: Asked, sentence: int) -> bool:
        """Whether the version gives the same answers, asked for one of its sentences."""
        return all(self._asked_again(*question, sentence) == answer for question, answer in asked.items())

    def tokens(self, sentence: int, off: frozenset[str]) -> list[Token]:
        """The tokens of a sentence, whatever sentences stand beside it; `off`: rules of house style that are."""
        if (sentence, off) not in self._tokens:
            self._tokens[sentence, off] = tokens(self.version, sentence, off)
        return self._tokens[sentence, off]

    def has(self, fact: Fact) -> bool:
        """Whether the version states a fact in any of its sentences; of a name, its last word is enough."""
        return bool(self._answer("fact", fact, self._has(fact)))

    def times(self, fact: Fact) -> int:
        """How often the version states a fact, by its key: Brandt and Ole Brandt are counted apart."""
        return self._answer("times", fact, self._stated[fact.kind, fact.key])

    def has_before(self, fact: Fact, sentence: int) -> bool:
        """Whether the sentence before a given one states a fact, by its key."""
        before = self.version.sentences[max(0, sentence - 1) : sentence]
        found = any(f.key == fact.key for other in before for f in facts_in(self.version, other.span))
        return bool(self._answer("before", fact, found))

    def has_word(self, form: str) -> bool:
        """Whether a form stands anywhere in the version."""
        return bool(self._answer("word", form, form in self._forms))

    def has_surname_like(self, last: str) -> bool:
        """Whether one of the version's names ends in a word that a surname is a slip for."""
        if last not in self._slips:
            check(self._should_cancel)
            self._slips[last] = any(misspelt(last, other) and not ending(last, other) for other in self._surnames)
        return bool(self._answer("surname", last, self._slips[last]))

    def most_beside(self, stems: frozenset[str], sentence: int) -> int:
        """How many of some stems stand together in one sentence, another than the given one."""
        if stems not in self._most:
            self._most[stems] = self._most_together(stems)
        first, most, next_most = self._most[stems]
        return self._answer("beside", stems, next_most if first == sentence else most)

    def _most_together(self, stems: frozenset[str]) -> tuple[int, int, int]:
        """The sentence that holds most of some stems, how many, and how many the next one holds."""
        together = Counter(k for word in stems for k in self._sentences_with.get(word, ()))
        (first, most), (_, next_most) = (*together.most_common(2), (-1, 0), (-1, 0))[:2]
        return first, most, next_most

    def _answer(self, method: str, given: Hashable, answer: int) -> int:
        self._heard[method, given] = answer
        return answer

    def _asked_again(self, method: str, given: Hashable, sentence: int) -> int:
        if isinstance(given, frozenset):
            return self.most_beside(given, sentence)
        if isinstance(given, Fact):
            if method == "before":
                return self.has_before(given, sentence)
            return self.times(given) if method == "times" else self.has(given)
        return self.has_word(str(given)) if method == "word" else self.has_surname_like(str(given))

    def _has(self, fact: Fact) -> bool:
        if fact.kind == "name":
            return fact.key.rpartition(" ")[2].removeprefix("name:") in self._forms
        asked = (fact.kind, fact.key, fact.about)
        if asked not in self._held:
            check(self._should_cancel)
            self._held[asked] = any(same(fact, other) for other in self._facts[fact.kind])
        return self._held[asked]

    def quoted_in(self, span: Span) -> list[Span]:
        """The parts of a stretch that stand inside quotation marks, by quote."""
        first = bisect_right(self._reach, span.start)
        last = bisect_left(self._starts, span.end)
        return [
            Span(max(piece.start, span.start), min(piece.end, span.end))
            for piece in self._pieces[first:last]
            if piece.end > span.start
        ]

    def quote_of(self, piece: Span) -> Quote | None:
        """The quote that a quoted stretch is a part of; of nested ones the outer."""
        first, last = bisect_right(self._reach, piece.start), bisect_left(self._starts, piece.end)
        held = (whole for whole in self._pieces[first:last] if whole.contains(piece))
        return next((self._quote_of_piece[whole] for whole in held), None)

    def is_title(self, piece: Span) -> bool:
        """Whether a quoted stretch is the title of a work, which some papers mark and others do not."""
        return any(title.contains(piece) for title in self._titles)

    @cached_property
    def _titles(self) -> list[Span]:
        return [piece for k in sorted(titles(self.version)) for piece in self.version.quotes[k].pieces]

    @cached_property
    def _forms(self) -> frozenset[str]:
        """The forms of all words."""
        check(self._should_cancel)
        return frozenset(word.form for word in self.version.words)

    @cached_property
    def _facts(self) -> dict[str, list[Fact]]:
        check(self._should_cancel)
        found: dict[str, dict[tuple[str, str], Fact]] = defaultdict(dict)
        for fact in self.version.facts:
            found[fact.kind].setdefault((fact.key, fact.about), fact)
        return defaultdict(list, {kind: list(facts.values()) for kind, facts in found.items()})

    @cached_property
    def _stated(self) -> Counter[tuple[str, str]]:
        check(self._should_cancel)
        return Counter((fact.kind, fact.key) for fact in self.version.facts)

    @cached_property
    def _surnames(self) -> list[str]:
        return sorted({surname(fact) for fact in self._facts["name"]})

    @cached_property
    def _sentences_with(self) -> dict[str, list[int]]:
        found: dict[str, list[int]] = defaultdict(list)
        for k in range(len(self.version.sentences)):
            check(self._should_cancel)
            for word in {stem(w.form) for w in self.version.words_of(k)}:
                found[word].append(k)
        return found

    @cached_property
    def _pieces(self) -> list[Span]:
        return sorted(piece for quote in self.version.quotes for piece in quote.pieces)

    @cached_property
    def _quote_of_piece(self) -> dict[Span, Quote]:
        return {piece: quote for quote in self.version.quotes for piece in quote.pieces}

    @cached_property
    def _starts(self) -> list[int]:
        return [piece.start for piece in self._pieces]

    @cached_property
    def _reach(self) -> list[int]:
        """For every piece how far it and those before it reach; pieces of nested quotes may overlap."""
        reach, found = 0, []
        for piece in self._pieces:
            reach = max(reach, piece.end)
            found.append(reach)
        return found


def surname(name: Fact) -> str:
    """The last word of a name."""
    return name.key.removeprefix("name:").rpartition(" ")[2]


def ending(a: str, b: str) -> bool:
    """Whether two words differ in their last letter alone, as other forms of one word do."""
    return a[:-1].startswith(b[:-1]) or b[:-1].startswith(a[:-1])
