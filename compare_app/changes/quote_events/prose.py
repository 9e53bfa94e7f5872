"""Finding a quote's words outside quotation marks, also where I became he and is became was."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from compare_app.changes.quote_events.marks import marked
from compare_app.changes.quote_events.runs import Run, aligned, mass, pairs, uncleaned
from compare_app.changes.quote_events.witnesses import QuoteWords, Token, Witness
from compare_app.model.spans import Span

#: How much of the quote must stand there, without and with linked sentences, and how close together.
_SHARE, _LINKED_SHARE = 0.62, 0.42
_DENSE, _LINKED_DENSE = 0.5, 0.34
#: Words in a row that are found by themselves, however long the quote is.
_VERBATIM = 7
#: Share of a quote's words that stand around a quote within it.
_NEARLY_ALL = 0.85
#: Words of a quote from which a good part of it is enough in a linked sentence.
_FULL = 8
#: Shorter strings are looked for in linked sentences only.
_SHORT = 3
#: Share of the quote's telling words that indirect speech in a linked sentence keeps, and the weight of a telling word.
_RETOLD, _TELLING = 0.45, 0.45
#: … and share of those words, however little the others weigh.
_OF_WORDS = 0.4
#: … and how far apart two words stand that are all of it.
_TWO, _TOGETHER = 2, 3
#: Share of the quote that a neighbouring sentence must have.
_NEIGHBOUR = 0.1
#: Stretches of sentences looked at for one quote, the best first.
_TRIES = 4


class Place(NamedTuple):
    """Where a quote's words stand: `runs` of the quote's tokens against `tokens`, which are the prose there."""

    span: Span
    tokens: tuple[Token, ...]
    runs: tuple[Run, ...]
    share: float


def find(quote: QuoteWords, prose: Witness, linked: set[int], speaker: str = "") -> Place | None:
    """The best place of the quote's words in the version's prose, or None.

    `linked`: its sentences that are linked; `speaker`: the last word of who says it, where a name is given.
    """
    if not quote.tokens or not prose.prose:
        return None
    if short(quote):
        return next(iter(places(quote, prose, linked)), None)
    best: Place | None = None
    for first, last in _stretches(quote, prose, linked):
        tokens = prose.prose[first:last]
        runs = aligned(quote.tokens, tokens)
        near = any(s in linked for s in prose.prose_sentences[first:last])
        if runs and _good(quote, tokens, runs, near):
            share = mass(runs) / quote.mass
            if best is None or share > best.share + 0.05:
                best = _place(quote, tokens, runs, share)
    return best or _retold(quote, prose, linked, speaker)


def bare(quote: QuoteWords, tokens: tuple[Token, ...]) -> Place | None:
    """The place of nearly all of the quote's words in these tokens."""
    runs = aligned(quote.tokens, tokens)
    share = mass(runs) / quote.mass if quote.mass else 0.0
    return _place(quote, tokens, runs, share) if share >= _NEARLY_ALL else None


def within(quote: QuoteWords, prose: Witness, span: Span) -> Place | None:
    """The prose in a stretch of text as the place of a quote, whatever they share; None where no prose stands there."""
    tokens = tuple(t for s in prose.sentences_of(span) for t in _free(prose, s) if span.start <= t.start < span.end)
    if not tokens:
        return None
    runs = uncleaned(quote.tokens, tokens)
    return Place(Span(tokens[0].start, tokens[-1].end), tokens, runs, mass(runs) / max(quote.mass, 1e-9))


def _free(prose: Witness, sentence: int) -> tuple[Token, ...]:
    """The words of a sentence outside quotation marks."""
    return prose.prose[bisect_left(prose.prose_sentences, sentence) : bisect_right(prose.prose_sentences, sentence)]


def short(quote: QuoteWords) -> bool:
    """Whether the string is so short that only linked sentences tell where it stands."""
    return len(quote.tokens) <= _SHORT


def places(quote: QuoteWords, prose: Witness, sentences: set[int]) -> list[Place]:
    """Where a short string stands in these sentences: marked places first, then those with the exact words."""
    found = []
    size = len(quote.tokens)
    for first in prose.prose_at.get(quote.keys[0], ()):
        tokens = prose.prose[first : first + size]
        if prose.prose_sentences[first] in sentences and tuple(t.key for t in tokens) == quote.keys:
            span = Span(tokens[0].start, tokens[-1].end)
            exact = tuple(t.form for t in tokens) == quote.forms
            place = Place(span, tokens, (Run(0, 0, size, quote.mass),), 1.0)
            found.append((not marked(prose.version.text, span), not exact, span, place))
    return [place for *_, place in sorted(found, key=lambda f: f[:3])]


def _retold(quote: QuoteWords, prose: Witness, linked: set[int], speaker: str) -> Place | None:
    """Indirect speech in a linked sentence that keeps half of the content in another order."""
    wanted = {t.key: t.weight for t in quote.tokens if t.weight >= _TELLING}
    best: Place | None = None
    for s in sorted(linked):
        first, last = bisect_left(prose.prose_sentences, s), bisect_right(prose.prose_sentences, s)
        tokens = prose.prose[first:last]
        found = [n for n, t in enumerate(tokens) if t.key in wanted and not (n and _is_name(t, prose))]
        keys = {tokens[n].key for n in found}
        share = sum(wanted[key] for key in keys) / max(sum(wanted.values()), 1e-9)
        named = speaker in (word.form for word in prose.version.words_of(s))
        if _one_thing(quote, tokens, found, len(wanted)) or (not named and _strewn(found, len(keys), len(wanted))):
            continue
        if len(keys) >= max(2, _OF_WORDS * len(wanted)) and share >= _RETOLD and (best is None or share > best.share):
            low, high = found[0], _whole_phrase(quote, tokens, found[-1])
            held = tokens[low : high + 1]
            best = Place(Span(held[0].start, held[-1].end), held, uncleaned(quote.tokens, held), share)
    return best


def _one_thing(quote: QuoteWords, tokens: tuple[Token, ...], found: list[int], wanted: int) -> bool:
    """Whether two words side by side, here and in a longer quote, are all that is found: both name one thing, the porch lights."""
    if len(found) != 2 or found[1] != found[0] + 1 or wanted <= 2:
        return False
    return (tokens[found[0]].key, tokens[found[1]].key) in pairwise(quote.keys)


def _strewn(found: list[int], keys: int, wanted: int) -> bool:
    """Whether two words of a longer quote are all that is found, too few or too far apart to be what is left of it.

    “I was an auditor, and I will not become a prosecutor”, the auditor is to become prime minister.
    """
    return keys == _TWO < wanted and (found[-1] - found[0] > _TOGETHER or 2 * keys < wanted)


def _whole_phrase(quote: QuoteWords, tokens: tuple[Token, ...], last: int) -> int:
    """The last token of a place, with the quote's words that follow it here as they do there: soup pots."""
    following = set(pairwise(quote.keys))
    while last + 1 < len(tokens) and (tokens[last].key, tokens[last + 1].key) in following:
        last += 1
    return last


def _is_name(token: Token, prose: Witness) -> bool:
    """Whether a capital within a sentence makes a word a name, which no quote's word stands for: Budget Office, the office."""
    return prose.version.language != "de" and prose.version.text[token.start].isupper()


def _stretches(quote: QuoteWords, prose: Witness, linked: set[int]) -> Iterator[tuple[int, int]]:
    """Ranges of prose tokens worth aligning: sentences that share much, with the neighbours that share some."""
    shares: dict[int, float] = defaultdict(float)
    for key, weight in {t.key: t.weight for t in quote.tokens}.items():
        for s in prose.sentences_with.get(key, ()):
            shares[s] += weight
    best = sorted(shares, key=lambda s: (-shares[s] - (0.3 * quote.distinct if s in linked else 0), s))[:_TRIES]
    seen = set()
    for s in best:
        if shares[s] < 0.2 * quote.distinct:
            continue
        low, high = _grown(s, -1, shares, quote.distinct), _grown(s, 1, shares, quote.distinct)
        if (low, high) not in seen:
            seen.add((low, high))
            yield bisect_left(prose.prose_sentences, low), bisect_right(prose.prose_sentences, high)


def _grown(s: int, step: int, shares: dict[int, float], mass_: float) -> int:
    """The last neighbour in a direction that shares some; one that shares little (“I am sorry.”) is stepped over."""
    end = s
    while True:
        near = next((k for k in (end + step, end + 2 * step) if shares.get(k, 0) >= _NEIGHBOUR * mass_), None)
        if near is None:
            return end
        end = near


def _good(quote: QuoteWords, tokens: tuple[Token, ...], runs: tuple[Run, ...], linked: bool) -> bool:
    """Whether these words are the quote's, and not words that any sentence on the matter has."""
    share = mass(runs) / quote.mass
    words = sum(r.n for r in runs)
    width = runs[-1].b + runs[-1].n - runs[0].b
    if _verbatim(runs):
        return True
    if words < _SHORT:
        return False
    dense = words / max(width, 1)
    if linked:
        return share >= (_LINKED_SHARE if len(quote.tokens) >= _FULL else _SHARE) and dense >= _LINKED_DENSE
    return share >= _SHARE and dense >= _DENSE and mass(runs) >= 2.2


def _verbatim(runs: tuple[Run, ...]) -> bool:
    return any(r.n >= _VERBATIM and r.mass >= 3.0 for r in runs)


def _place(quote: QuoteWords, tokens: tuple[Token, ...], runs: tuple[Run, ...], share: float) -> Place:
    matched = pairs(runs)
    first, last = matched[0][1], matched[-1][1]
    last += _written_otherwise(quote.tokens[matched[-1][0] + 1 :], tokens[last + 1 :])
    return Place(
        Span(tokens[first].start, tokens[last].end),
        tokens[first : last + 1],
        tuple(Run(r.a, r.b - first, r.n, r.mass) for r in runs),
        share,
    )


def _written_otherwise(rest: tuple[Token, ...], behind: tuple[Token, ...]) -> int:
    """How many tokens behind the place are the quote's last ones cut differently (US, U.S.)."""
    letters = "".join(t.form for t in rest)
    for n in range(1, min(len(behind), 2 * len(rest)) + 1):
        if "".join(t.form for t in behind[:n]) == letters:
            return n
    return 0
