"""Which quote of one version is which quote of another: one to one first, then joined and cut ones.

Every rule is symmetric: exchanging the versions exchanges the sides of the result and changes nothing else.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from compare_app.changes.quote_events.context import Context
from compare_app.changes.quote_events.meaning import meant_alike
from compare_app.changes.quote_events.runs import Run, aligned, mass, uncleaned
from compare_app.changes.quote_events.witnesses import QuoteWords, Witness
from compare_app.model.cancel import ShouldCancel, checked

#: Weight of common words from which a match needs no context: about three rare words.
_EVIDENCE = 2.2
#: Share of the smaller quote that must be common, without and with linked sentences.
_SHARE, _LINKED_SHARE = 0.6, 0.45
#: Share of the smaller quote's different words below which the words are not aligned at all: the cheap bound.
_BOUND = 0.3
#: Words of a quote that stands in another as a whole.
_WHOLE = 4
#: Share of its weight that is all of it.
_ALL = 0.99
#: Words of a statement that one person says in both.
_SAID = 5
#: Words in a row that are found by themselves, when they are much of the smaller quote.
_VERBATIM = 6
#: Share of a sentence's weight in two quotes that makes it one sentence with a word altered.
_NEARLY = 0.8
#: Weight of common words that state something by themselves.
_STATES = 1.5
#: Share of both quotes together for another wording by the same speaker in linked sentences.
_REWORDED = 0.3
#: … and for one whose words stand in another order.
_TURNED = 0.6
#: Words of a short quote.
_SHORT = 4
#: What the same words, several of them, are worth besides: they are the same quote, whoever says it and wherever it stands.
_SAME_WORDS = 0.25
#: Share of a further quote's match that must lie outside of what is matched already.
_FRESH = 0.6


class Match(NamedTuple):
    """Quote `a` of the one version is quote `b` of the other."""

    a: int
    b: int
    runs: tuple[Run, ...]
    score: float


@dataclass(frozen=True, slots=True)
class Group:
    """Quotes of both versions that hold the same words: one and one, or more where quotes were joined or cut."""

    a: tuple[int, ...]
    b: tuple[int, ...]
    matches: tuple[Match, ...]


Cache = dict[tuple[tuple[str, ...], tuple[str, ...]], tuple[Run, ...]]


def matched(
    one: Witness, other: Witness, context: Context, cache: Cache, should_cancel: ShouldCancel | None = None
) -> list[Group]:
    """The groups, in reading order; quotes in none have no partner. Raises Cancelled."""
    found = _candidates(one, other, context, cache, should_cancel)
    # a headline repeats what stands in the text: it gets what the text leaves, and joins nothing
    level = [m for m in found if _headline(one, m.a) == _headline(other, m.b)]
    chosen = _one_to_one(level)
    chosen += _joined(level, chosen, one, other)
    used_a, used_b = {m.a for m in chosen}, {m.b for m in chosen}
    chosen += _one_to_one([m for m in found if m.a not in used_a and m.b not in used_b])
    return _groups(chosen)


def _candidates(
    one: Witness, other: Witness, context: Context, cache: Cache, should_cancel: ShouldCancel | None
) -> list[Match]:
    out = []
    for i, q in checked(enumerate(one.quotes), should_cancel):
        shared: dict[int, float] = defaultdict(float)
        for t in {t.key: t for t in q.tokens}.values() if q.told else ():
            for j in other.quotes_with.get(t.key, ()):
                shared[j] += t.weight
        for j, weight in shared.items():
            r = other.quotes[j]
            if weight >= _BOUND * min(q.distinct, r.distinct) or _one_word_other(q, r):
                match = _match(i, j, q, r, context, cache)
                if match:
                    out.append(match)
    return out


def _match(i: int, j: int, q: QuoteWords, r: QuoteWords, context: Context, cache: Cache) -> Match | None:
    runs = _runs(q, r, cache)
    fitted = context.in_headlines(i, j) and _fitted(q, r) and context.same_speaker(i, j) is True
    runs = uncleaned(q.tokens, r.tokens) if fitted else runs
    common = mass(runs)
    least, both = min(q.mass, r.mass), q.mass + r.mass
    if not common or not both:
        return None
    linked = context.linked(q, r)
    same_words = q.forms == r.forms
    if not (
        (same_words and context.repeats(i, j, linked))
        or (common >= _EVIDENCE and common >= _SHARE * least and not _scattered(runs, q, r))
        or _contained(common, least, runs)
        or any(r.n >= _VERBATIM and r.mass >= max(_STATES, _LINKED_SHARE * least) for r in runs)
        or _statement_kept(runs, q, r)
        or (_statement_kept(runs, q, r, said_by_one=True) and context.same_speaker(i, j) is True)
        or (linked and _in_context(common, least, runs, q, r))
        or (
            linked and common >= _EVIDENCE / 2 and 2 * common >= _REWORDED * both and context.same_speaker(i, j) is True
        )
        or fitted
        or (linked and (_turned(q, r) or _one_word_other(q, r)) and context.same_speaker(i, j) is True)
        or (linked and context.same_speaker(i, j) is True and meant_alike(q, r, context.one.version.language))
    ):
        return None
    score = 2 * common / both + (0.35 if linked else 0.0) + context.nearness(i, j)
    if same_words and len(q.tokens) >= _WHOLE:
        score += _SAME_WORDS
    return Match(i, j, runs, score + (0.1 if context.same_speaker(i, j) else 0.0))


def _fitted(q: QuoteWords, r: QuoteWords) -> bool:
    """Whether the shorter quote holds nothing but words of the longer one, in their order: as headlines fit one saying to their space."""
    if q.forms == r.forms or min(len(q.tokens), len(r.tokens)) < _WHOLE:
        return False
    return mass(uncleaned(q.tokens, r.tokens)) >= _ALL * min(q.mass, r.mass)


def _contained(common: float, least: float, runs: tuple[Run, ...]) -> bool:
    """Whether the smaller quote stands in the other as a whole, and says enough to be no chance meeting."""
    return len(runs) == 1 and runs[0].n >= _WHOLE and common >= 1 and common >= 0.95 * least


def _statement_kept(runs: tuple[Run, ...], q: QuoteWords, r: QuoteWords, *, said_by_one: bool = False) -> bool:
    """Whether a whole sentence of one quote, or what one pair of marks holds, stands in the other word for word.

    `said_by_one`: one person says both, so that common words are enough, and a contraction is what it stands for.
    """
    whole = _whole_said_by_one if said_by_one else _whole_statement
    return any(whole(q, r, run.a, run.b, run.n) or whole(r, q, run.b, run.a, run.n) for run in runs)


def _whole_said_by_one(own: QuoteWords, there: QuoteWords, at: int, at_there: int, size: int) -> bool:
    """Whether common words hold a whole statement of several words, in whatever forms."""
    inside = [seam for seam in own.seams if at <= seam <= at + size]
    if len(inside) < 2 or inside[-1] - inside[0] < _SAID:
        return False
    first, last, by = inside[0], inside[-1], at_there - at
    return own.keys[first:last] == there.keys[first + by : last + by]


def _whole_statement(own: QuoteWords, there: QuoteWords, at: int, at_there: int, size: int) -> bool:
    """Whether common words hold a whole statement of a quote, no word of it in another form."""
    inside = [seam for seam in own.seams if at <= seam <= at + size]
    if len(inside) < 2 or inside[-1] - inside[0] < _WHOLE:
        return False
    first, last, by = inside[0], inside[-1], at_there - at
    states = sum(t.weight for t in own.tokens[first:last]) >= _STATES
    return states and own.forms[first:last] == there.forms[first + by : last + by]


def _runs(q: QuoteWords, r: QuoteWords, cache: Cache) -> tuple[Run, ...]:
    if q.forms == r.forms:
        return (Run(0, 0, len(q.tokens), q.mass),)
    key = q.forms, r.forms
    if key not in cache:
        whole = _whole_in(q, r)
        cache[key] = (whole,) if whole is not None else aligned(q.tokens, r.tokens, whole=True)
    return cache[key]


def _whole_in(q: QuoteWords, r: QuoteWords) -> Run | None:
    """The run of the shorter quote where it stands in the longer one, word for word: its first words may stand elsewhere, too."""
    short, long = sorted((q, r), key=lambda words: len(words.forms))
    size = len(short.forms)
    if size < _WHOLE or size == len(long.forms):
        return None
    for at, form in enumerate(long.forms[: len(long.forms) - size + 1]):
        if form == short.forms[0] and long.forms[at : at + size] == short.forms:
            return Run(0, at, size, short.mass) if short is q else Run(at, 0, size, short.mass)
    return None


def _turned(q: QuoteWords, r: QuoteWords) -> bool:
    """Whether two quotes have most of their words in common, in whatever order: one saying told or translated twice."""
    of_r = {token.key for token in r.tokens}
    common = sum({token.key: token.weight for token in q.tokens if token.key in of_r}.values())
    return common >= _EVIDENCE / 2 and 2 * common >= _TURNED * (q.distinct + r.distinct)


def _one_word_other(q: QuoteWords, r: QuoteWords) -> bool:
    """Whether a short quote has one other word in its place: at nine, at ten."""
    if not 2 <= len(q.forms) == len(r.forms) <= _SHORT:
        return False
    return sum(a != b for a, b in zip(q.forms, r.forms, strict=True)) == 1


def _in_context(common: float, least: float, runs: tuple[Run, ...], q: QuoteWords, r: QuoteWords) -> bool:
    """A match between linked sentences: most of the smaller quote, and for one of a word or two all of it in one run."""
    if min(len(q.tokens), len(r.tokens)) <= 2:
        return common >= 0.99 * least and len(runs) == 1
    return common >= _LINKED_SHARE * least and not _scattered(runs, q, r)


def _scattered(runs: tuple[Run, ...], q: QuoteWords, r: QuoteWords) -> bool:
    """Whether the words lie so far apart in the longer quote that they are another sentence's."""
    words = sum(x.n for x in runs)
    width = max(runs[-1].a + runs[-1].n - runs[0].a, runs[-1].b + runs[-1].n - runs[0].b)
    longest = max(x.n for x in runs)
    return words < 0.34 * width and longest < max(4, 0.5 * min(len(q.tokens), len(r.tokens)))


def _one_to_one(found: list[Match]) -> list[Match]:
    """The best matches, each quote once; ties go to the earlier places, alike from both sides."""
    used_a: set[int] = set()
    used_b: set[int] = set()
    chosen = []
    for m in sorted(found, key=lambda m: (-round(m.score, 6), m.a + m.b, abs(m.a - m.b))):
        if m.a not in used_a and m.b not in used_b:
            used_a.add(m.a)
            used_b.add(m.b)
            chosen.append(m)
    return chosen


def _joined(found: list[Match], chosen: list[Match], one: Witness, other: Witness) -> list[Match]:
    """Matches of quotes left over with quotes already matched, where they bring words that were not matched yet."""
    taken_a: dict[int, set[int]] = defaultdict(set)
    taken_b: dict[int, set[int]] = defaultdict(set)
    for m in chosen:
        _take(m, taken_a, taken_b)
    used_a, used_b = set(taken_a), set(taken_b)
    extra = []
    for m in sorted(found, key=lambda m: (-round(m.score, 6), m.a + m.b, abs(m.a - m.b))):
        statement = _statement_kept(m.runs, one.quotes[m.a], other.quotes[m.b]) or _statement_altered(m, one, other)
        if m in chosen or ((m.a in used_a) == (m.b in used_b) and not statement):
            continue
        side = one.quotes[m.a] if m.b in used_b else other.quotes[m.b]
        if (statement or mass(m.runs) >= _SHARE * side.mass) and _fresh(m, taken_a, taken_b):
            _take(m, taken_a, taken_b)
            used_a.add(m.a)
            used_b.add(m.b)
            extra.append(m)
    return extra


def _statement_altered(m: Match, one: Witness, other: Witness) -> bool:
    """Whether a whole sentence of the one quote is one of the other, but for a word: whatever it takes, what it takes."""
    of_a = _nearly_whole(one.quotes[m.a], [(run.a, run.n) for run in m.runs])
    of_b = _nearly_whole(other.quotes[m.b], [(run.b, run.n) for run in m.runs])
    return any((x, y) in of_b for x, y in of_a)


def _nearly_whole(words: QuoteWords, runs: list[tuple[int, int]]) -> set[tuple[int, int]]:
    """The sentences of which nearly all words are matched: each as the first and the last of these, counted among all that are."""
    matched = [k for at, size in runs for k in range(at, at + size)]
    found = set()
    for first, last in pairwise(words.seams):
        inside = [n for n, k in enumerate(matched) if first <= k < last]
        mass_inside = sum(words.tokens[matched[n]].weight for n in inside)
        whole = sum(t.weight for t in words.tokens[first:last])
        if last - first >= _VERBATIM and mass_inside >= max(_STATES, _NEARLY * whole):
            found.add((inside[0], inside[-1]))
    return found


def _headline(side: Witness, quote: int) -> bool:
    return side.version.role(side.quotes[quote].sentences[0]) == "headline"


def _take(m: Match, taken_a: dict[int, set[int]], taken_b: dict[int, set[int]]) -> None:
    for run in m.runs:
        taken_a[m.a].update(range(run.a, run.a + run.n))
        taken_b[m.b].update(range(run.b, run.b + run.n))


def _fresh(m: Match, taken_a: Mapping[int, set[int]], taken_b: Mapping[int, set[int]]) -> bool:
    in_a, in_b = taken_a.get(m.a, set()), taken_b.get(m.b, set())
    new = sum(r.mass * _outside(range(r.a, r.a + r.n), in_a, range(r.b, r.b + r.n), in_b) for r in m.runs)
    return new >= _FRESH * mass(m.runs)


def _outside(a: range, in_a: set[int], b: range, in_b: set[int]) -> float:
    return sum(x not in in_a and y not in in_b for x, y in zip(a, b, strict=True)) / max(1, len(a))


def _groups(matches: list[Match]) -> list[Group]:
    """Matches that share a quote, put together."""
    by_a: dict[int, list[Match]] = defaultdict(list)
    by_b: dict[int, list[Match]] = defaultdict(list)
    for m in matches:
        by_a[m.a].append(m)
        by_b[m.b].append(m)
    groups, seen = [], set()
    for start in sorted(matches):
        if start[:2] in seen:
            continue
        members, open_ = [], [start]
        while open_:
            m = open_.pop()
            if m[:2] not in seen:
                seen.add(m[:2])
                members.append(m)
                open_ += by_a[m.a] + by_b[m.b]
        members.sort()
        groups.append(
            Group(tuple(sorted({m.a for m in members})), tuple(sorted({m.b for m in members})), tuple(members))
        )
    return groups
