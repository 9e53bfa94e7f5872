"""The words of quotes and of the prose around them, made ready for matching.

A `Witness` is one version seen as streams of tokens: one for every quote, one for everything outside quotation marks.
Tokens carry a loose key (see lexicon), coded as an integer over the story, and a weight: what finding the word proves.
"""

from __future__ import annotations

import math
import re
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from typing import NamedTuple

from compare_app.changes.quote_events.cues import BEFORE, colour
from compare_app.changes.quote_events.lexicon import keys
from compare_app.model.cancel import ShouldCancel, check, checked
from compare_app.model.spans import Span
from compare_app.model.version import Version, Word

#: we told [the council] so
_BRACKETS = re.compile(r"\[[^\[\]\n]{0,120}\]")
#: what a word proves by its length alone; short words are function words in every language with an alphabet
_BY_LENGTH = (0.2, 0.2, 0.25, 0.4, 0.65, 0.85)
#: Thai, Japanese and Chinese, which set no spaces.
_LONE_SIGN = re.compile(r"[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")


#: Words of a quote, which may be a whole text, between two questions whether to go on.
_BLOCK = 4096


class Token(NamedTuple):
    """A word, or a part of a contraction: its place, exact form, loose key, weight, and whether brackets hold it."""

    start: int
    end: int
    form: str
    key: int
    weight: float
    bracket: bool = False


#: As a word is made: without the constructor of a named tuple, which is written in Python.
_token: Callable[[tuple[int, int, str, int, float, bool]], Token] = partial(tuple.__new__, Token)


@dataclass(frozen=True, slots=True)
class QuoteWords:
    """The tokens of one quote, over all its pieces; `mass` is their weight, `distinct` that of their different keys.

    `seams`: the tokens that begin a sentence or stand behind an opening mark, and how many tokens there are.
    """

    tokens: tuple[Token, ...]
    keys: tuple[int, ...]
    forms: tuple[str, ...]
    mass: float
    distinct: float
    sentences: range
    #: whether it stands in a passage that tells the story, not in a comment or a byline
    told: bool = True
    seams: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Witness:
    """A version's quotes and prose. `prose_at` finds the places of a key in `prose`, `sentences_with` its sentences."""

    version: Version
    quotes: tuple[QuoteWords, ...]
    prose: tuple[Token, ...]
    prose_at: dict[int, list[int]]
    sentences_with: dict[int, set[int]]
    #: key -> quotes that hold it
    quotes_with: dict[int, list[int]]
    #: what each quote's cue says beyond saying ("" for plain ones), None where there is no cue
    cues: tuple[str | None, ...]
    #: the sentence of every prose token
    prose_sentences: tuple[int, ...]
    starts: tuple[int, ...] = field(repr=False)
    vocabulary: Vocabulary = field(repr=False)

    def line(self, sentence: int) -> list[Token]:
        """All tokens of a sentence."""
        return self.vocabulary.tokens(self.version.words_of(sentence), self.version.language)

    def sentences_of(self, span: Span) -> range:
        """The sentences that the span touches."""
        first = bisect_right(self.starts, span.start) - 1
        last = bisect_left(self.starts, max(span.end, span.start + 1))
        return range(max(0, first), max(first + 1, last))


class Vocabulary:
    """Loose keys of one story as integers, with their weights."""

    def __init__(self, versions: Sequence[Version], should_cancel: ShouldCancel | None = None) -> None:
        self._numbers: dict[str, int] = {}
        self._of_word: dict[tuple[str, str], tuple[int, ...]] = {}
        self._parts: dict[str, dict[str, list[tuple[str, int, float]]]] = {}
        counts: Counter[int] = Counter()
        for version in checked(versions, should_cancel):
            for form, n in Counter([w.form for w in version.words]).items():
                for key in self.numbers(form, version.language):
                    counts[key] += n
        total = max(2, sum(counts.values()))
        names = {n: name for name, n in self._numbers.items()}
        self.weights = {key: _weight(names[key], count, total) for key, count in counts.items()}

    def numbers(self, form: str, language: str) -> tuple[int, ...]:
        """The loose keys of a word, as numbers."""
        found = self._of_word.get((form, language))
        if found is None:
            known = self._numbers
            found = tuple(known.setdefault(key, len(known)) for key in keys(form, language))
            self._of_word[form, language] = found
        return found

    def tokens(self, words: Sequence[Word], language: str, bracket: bool = False) -> list[Token]:
        """Each word as one token, or as the parts of a contraction; a part's form is no word's form."""
        known = self._parts.setdefault(language, {})
        return [
            _token((start, end, part, n, weight, bracket))
            for start, end, form in words
            for part, n, weight in known.get(form) or self._parted(form, language)
        ]

    def _parted(self, form: str, language: str) -> list[tuple[str, int, float]]:
        numbers = self.numbers(form, language)
        forms = [form] if len(numbers) == 1 else [f"{form}/{k}" for k in range(len(numbers))]
        found = [(part, n, self.weights[n]) for part, n in zip(forms, numbers, strict=True)]
        self._parts[language][form] = found
        return found


def _weight(key: str, count: int, total: int) -> float:
    if key.startswith("~"):
        return 0.2
    if _LONE_SIGN.match(key):
        return 0.5
    rarity = math.log(1 + total / count) / math.log(1 + total)
    by_length = 1.0 if key[:1].isdigit() or len(key) >= len(_BY_LENGTH) else _BY_LENGTH[len(key)]
    return by_length * rarity


def witness(
    version: Version,
    vocabulary: Vocabulary,
    should_cancel: ShouldCancel | None = None,
    notes: frozenset[int] = frozenset(),
) -> Witness:
    """The version's streams of tokens; `notes`: its sentences that are correction notes. Raises Cancelled."""
    starts = tuple(s.span.start for s in version.sentences)
    word_starts = [w.start for w in version.words]
    owned = bytearray(len(version.words))
    quotes: list[QuoteWords] = []
    for q in checked(range(len(version.quotes)), should_cancel):
        words = _quote_words(version, q, vocabulary, (word_starts, starts), owned, should_cancel)
        quotes.append(replace(words, told=False) if words.sentences[0] in notes else words)
    prose, sentences = _prose(version, owned, vocabulary, should_cancel, notes)
    check(should_cancel)
    places = _places(prose)
    check(should_cancel)
    sentences_with = {key: {sentences[n] for n in found} for key, found in places.items()}
    cues = tuple(_cue(version, q, word_starts, starts, owned) for q in range(len(version.quotes)))
    check(should_cancel)
    return Witness(
        version,
        tuple(quotes),
        tuple(prose),
        places,
        sentences_with,
        _holders(quotes),
        cues,
        tuple(sentences),
        starts,
        vocabulary,
    )


def _prose(
    version: Version,
    owned: bytearray,
    vocabulary: Vocabulary,
    should_cancel: ShouldCancel | None,
    notes: frozenset[int],
) -> tuple[list[Token], list[int]]:
    """The tokens of the story outside its quotes (whose words are `owned`), and the sentence of each."""
    prose: list[Token] = []
    sentences: list[int] = []
    for s, sentence in checked(enumerate(version.sentences), should_cancel):
        if version.tells_story(s) and s not in notes:
            held = owned[sentence.first_word : sentence.last_word]
            free = [word for word, quoted in zip(version.words_of(s), held, strict=True) if not quoted]
            new = vocabulary.tokens(free, version.language)
            prose += new
            sentences += [s] * len(new)
    return prose, sentences


def _cue(version: Version, q: int, word_starts: list[int], starts: Sequence[int], owned: bytearray) -> str | None:
    cue = version.quotes[q].cue
    if cue is None:
        return None
    first, last = bisect_left(word_starts, cue.start), bisect_left(word_starts, cue.end)
    sentence = starts[bisect_right(starts, cue.start) - 1] if starts else 0
    before = [
        version.words[k].form
        for k in range(max(0, first - BEFORE), first)
        if word_starts[k] >= sentence and not owned[k]
    ]
    return colour([w.form for w in version.words[first:last]], before, version.language)


def _quote_words(
    version: Version,
    q: int,
    vocabulary: Vocabulary,
    places: tuple[list[int], Sequence[int]],
    owned: bytearray,
    should_cancel: ShouldCancel | None,
) -> QuoteWords:
    """`places`: where the version's words begin, and its sentences."""
    found: list[Token] = []
    word_starts, starts = places
    quote = version.quotes[q]
    for piece in quote.pieces:
        first, last = bisect_left(word_starts, piece.start), bisect_left(word_starts, piece.end)
        owned[first:last] = b"\1" * (last - first)
        for k in checked(range(first, last, _BLOCK), should_cancel):
            found += _piece_tokens(version, piece, version.words[k : min(k + _BLOCK, last)], vocabulary)
    sentence = max(0, bisect_right(starts, quote.span.start) - 1)
    behind = bisect_left(starts, quote.span.end)
    told = sentence < len(starts) and version.tells_story(sentence)
    return QuoteWords(
        tuple(found),
        tuple(t.key for t in found),
        tuple(t.form for t in found),
        sum(t.weight for t in found),
        sum({t.key: t.weight for t in found}.values()),
        range(sentence, max(sentence + 1, behind)),
        told,
        _seams(found, quote.pieces, starts[sentence:behind]),
    )


def _seams(tokens: Sequence[Token], pieces: Sequence[Span], sentences: Sequence[int]) -> tuple[int, ...]:
    """Where a piece or a sentence begins among the tokens of a quote, and where they end."""
    begin = sorted({*(piece.start for piece in pieces), *sentences})
    return tuple(sorted({bisect_left(tokens, at, key=lambda t: t.start) for at in begin} | {len(tokens)}))


def _piece_tokens(version: Version, piece: Span, words: Sequence[Word], vocabulary: Vocabulary) -> list[Token]:
    """The tokens of some words of a quoted stretch."""
    brackets = [m.span() for m in _BRACKETS.finditer(version.text, piece.start, piece.end)]
    if not brackets:
        return vocabulary.tokens(words, version.language)
    found: list[Token] = []
    for word in words:
        held = any(a <= word.start and word.end <= b for a, b in brackets)
        found += vocabulary.tokens((word,), version.language, held)
    return found


def _places(tokens: Sequence[Token]) -> dict[int, list[int]]:
    places: dict[int, list[int]] = defaultdict(list)
    for n, token in enumerate(tokens):
        places[token.key].append(n)
    return dict(places)


def _holders(quotes: Sequence[QuoteWords]) -> dict[int, list[int]]:
    holders: dict[int, list[int]] = defaultdict(list)
    for q, quote in enumerate(quotes):
        for key in set(quote.keys) if quote.told else ():
            holders[key].append(q)
    return dict(holders)
