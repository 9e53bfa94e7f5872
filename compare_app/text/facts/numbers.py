"""Numbers with their units: 12, twelve and a dozen have one key, and so have 80 %, 80 percent and four in five.

The key is `number:VALUE:UNIT`; a share of a whole counts in percent. `about` is "approximate" beside some, nearly or more
than and in dozens (two dozen), "vague" for dozens or several (key `number:~dozens:`), "ordinal" for the third. An approximating word is a fact of
certainty, too: "some 80 percent" and "80 percent" agree in number.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from itertools import pairwise
from typing import NamedTuple

from compare_app.model.spans import Span
from compare_app.model.version import Fact
from compare_app.text.facts.atoms import Line
from compare_app.text.facts.cardinals import Value, cardinal, halved, written
from compare_app.text.facts.german import compound
from compare_app.text.facts.in_two_units import in_two_units
from compare_app.text.facts.lexicon import Lexicon, lexicon_for
from compare_app.text.facts.measures import measure
from compare_app.text.facts.words import FACTS

_CURRENCY_SIGNS = {"$": "usd", "€": "eur", "£": "gbp", "¥": "jpy", "₹": "inr"}
_CURRENCY_CODES = {
    "usd": "usd", "us": "usd", "eur": "eur", "gbp": "gbp", "chf": "chf", "jpy": "jpy", "cny": "cny", "inr": "inr", "aud": "aud",
    "cad": "cad", "rub": "rub",
}  # fmt: skip
#: Before a sign: whose dollars they are ("US$", "A$", "C$", "NZ$").
_DOLLARS = {"us": "usd", "a": "aud", "au": "aud", "c": "cad", "ca": "cad", "nz": "nzd", "hk": "hkd", "r": "brl"}
#: Units of time.
SPANS = frozenset({"second", "minute", "hour", "day", "week", "month", "year", "decade", "century"})
_ABOVE_OR_BELOW = frozenset({"certainty:above", "certainty:below"})


@dataclass(frozen=True, slots=True)
class Found:
    """A number: atoms `first` to `last` (exclusive), value and unit."""

    first: int
    last: int
    value: str
    unit: str = ""
    about: str = ""


def find_numbers(text: str, within: Span, language: str) -> list[Fact]:
    """The numbers of a stretch of text, and the words that say how exact they are."""
    lexicon = lexicon_for(language)
    line = Line(text, within, spaced=lexicon.decimal_comma)
    facts: list[Fact] = []
    end = 0
    for k in may_start(line, language):
        found = number_at(line, k, lexicon) if k >= end else None
        if found is not None:
            facts += as_facts(line, found, lexicon, facts)
            end = found.last
    return in_two_units(ranges(facts, text), text, lexicon)


def may_start(line: Line, language: str) -> list[int]:
    """The atoms that a number may start at."""
    first_words = starters(language)
    return [
        k
        for k, (form, kind) in enumerate(zip(line.forms, line.kinds, strict=True))
        if kind != "word" or form in first_words or (language == "de" and compound(form) is not None)
    ]


_LARGEST_SCALED = 1000


@cache
def range_joint() -> re.Pattern[str]:
    """What stands between the two ends of a range: 10 to 15, 10–15."""
    return re.compile(rf"\s?[-‐‑–—]\s?|\s(?:{FACTS.range_joints})\s")


def ranges(facts: list[Fact], text: str) -> list[Fact]:
    """The facts, with the unit of a range's end given to its start: 10 to 15 percent."""
    numbers = [n for n, fact in enumerate(facts) if fact.kind == "number"]
    for first, second in reversed(list(pairwise(numbers))):
        start, end = facts[first], facts[second]
        unit = end.key.rpartition(":")[2]
        between = text[start.span.end : end.span.start]
        if (
            start.key.endswith(":")
            and start.about != "vague"
            and unit not in ("", "th")
            and range_joint().fullmatch(between)
        ):
            facts[first] = replace(start, key=f"number:{scaled(start, end, text)}:{unit}")
    return facts


def scaled(start: Fact, end: Fact, text: str) -> str:
    """The value of a range's start, with the scale that only its end names: 3 to 5 million."""
    value, last = (float(fact.key.split(":")[1]) for fact in (start, end))
    digits = re.search(r"\d+", end.span.of(text))
    scale = next((s for s in (10**12, 10**9, 10**6, 1000) if digits and last / s < _LARGEST_SCALED and last >= s), 1)
    named = digits is not None and scale > 1 and int(digits[0]) == int(last / scale)
    return written(value * scale) if named and value <= last / scale else written(value)


@lru_cache
def starters(language: str) -> frozenset[str]:
    """The words with which a number can begin: nine in ten words are none of them, and need no further look."""
    lexicon = lexicon_for(language)
    counted = (
        lexicon.small,
        lexicon.scales,
        lexicon.halves,
        lexicon.articles,
        lexicon.ordinals,
        vague_phrases(lexicon),
    )
    return frozenset(word for words in counted for word in words)


def as_facts(line: Line, found: Found, lexicon: Lexicon, before: list[Fact]) -> list[Fact]:
    """The number as a fact, and its approximating word, if any, as another."""
    span = line.span(found.first, found.last)
    about = found.about
    hedge = approximation(line, found, lexicon) if found.about != "ordinal" else None
    if hedge is not None and during(line, found, hedge, lexicon):
        hedge = None
    if hedge is not None and not is_threshold(hedge, line.text):
        about = about or "approximate"
    if not about and FACTS.in_dozens.search(span.of(line.text)) is not None:
        about = "approximate"
    number = Fact("number", span, f"number:{found.value}:{found.unit}", about)
    if hedge is None or (before and before[-1].span.end > hedge.span.start):
        return [number]
    return sorted([hedge, number], key=lambda fact: fact.span)


def during(line: Line, found: Found, hedge: Fact, lexicon: Lexicon) -> bool:
    """Whether a hedge before a length of time says during it: over 18 months; not in over 18 months."""
    over = found.unit in SPANS and hedge.span.of(line.text).lower() in lexicon.during
    return over and line.form(found.first - 2) not in lexicon.lasting


def is_threshold(hedge: Fact, text: str) -> bool:
    """Whether a hedge compares with a number that is exact: more than the 45,000 needed."""
    return hedge.span.of(text).lower().endswith(" the")


def number_at(line: Line, k: int, lexicon: Lexicon) -> Found | None:
    """The number that starts at atom k, with its unit."""
    if line.kinds[k] == "sign" and line.forms[k] in _CURRENCY_SIGNS:
        return money(line, k, lexicon)
    vague = vague_at(line, k, lexicon)
    if vague is not None:
        return vague
    if is_rank(line, k, lexicon):
        return Found(k, k + 1, str(int(line.forms[k])), "th", "ordinal")
    value = cardinal(line, k, lexicon)
    if value is None:
        return more_than_one(line, k, lexicon) or ordinal_at(line, k, lexicon)
    return with_unit(line, k, value, lexicon)


def more_than_one(line: Line, k: int, lexicon: Lexicon) -> Found | None:
    """A length of time of which there is one, where a hedge or a half tells that it is a measure: more than a decade, an hour and a half."""
    unit = lexicon.units.get(line.form(k + 1), "") if line.form(k) in lexicon.articles and line.follows(k + 1) else ""
    if unit not in SPANS:
        return None
    longer = halved(line, Value(1.0, k + 2), lexicon)
    if longer.last > k + 2:
        return Found(k, longer.last, written(longer.number), unit)
    found = Found(k, k + 2, "1", unit)
    hedge = approximation(line, found, lexicon)
    if hedge is None or hedge.key not in _ABOVE_OR_BELOW or hedge.span.start > line.span(k, k + 1).start:
        return None
    return None if during(line, found, hedge, lexicon) else found


def money(line: Line, k: int, lexicon: Lexicon) -> Found | None:
    """$412 million, US$ 5; the sign and a country's letters before it belong to the number."""
    if k + 1 >= len(line) or not line.follows(k + 1):
        return None
    value = cardinal(line, k + 1, lexicon)
    if value is None or value.share:
        return None
    unit, first = _CURRENCY_SIGNS[line.forms[k]], k
    country = line.form(k - 1) if k else ""
    beside = k and (line.gap(k) == "" or (line.gap(k) == " " and len(country) > 1))  # US $5; not: a $5 fee
    if unit == "usd" and beside and country in _DOLLARS:
        unit, first = _DOLLARS[line.form(k - 1)], k - 1
    last = value.last
    if last < len(line) and line.follows(last) and line.form(last) in _CURRENCY_CODES:
        last += 1
    return Found(first, last, written(value.number), unit)


def with_unit(line: Line, k: int, value: Value, lexicon: Lexicon) -> Found | None:
    """The number with what follows it: percent, a currency, a measure (whose word stays outside the span)."""
    last, number = value.last, written(value.number)
    if value.share:
        return Found(k, last, number, "%")
    for phrase in shares(lexicon):
        if line.form(last) == phrase[0] and line.follows(last) and line.phrase(last, phrase):
            points = any("point" in word or "punkt" in word for word in phrase)
            return Found(k, last + len(phrase), number, "pp" if points else "%")
    last, following = money_word(line, last, lexicon)
    following = following or (line.form(last) if last < len(line) and line.follows(last) else "")
    if following in ("%", "‰"):
        return Found(k, last + 1, number, following)
    if following in _CURRENCY_SIGNS or following in lexicon.currencies or following in _CURRENCY_CODES:
        sign = _CURRENCY_SIGNS.get(following) or lexicon.currencies.get(following) or _CURRENCY_CODES[following]
        if following != "us" or line.kinds[last] == "sign":
            return Found(k, last + 1, number, sign)
    if line.form(k) in lexicon.not_counting and value.last == k + 1 and not counts(line, k, lexicon):
        return None
    return Found(k, last, number, measure(line, last, lexicon))


def money_word(line: Line, k: int, lexicon: Lexicon) -> tuple[int, str]:
    """Where the currency stands that `de` joins to a number (millones de euros, million d'euros), and its name."""
    if k >= len(line) or not line.follows(k):
        return k, ""
    if line.form(k).startswith("d'") and line.form(k)[2:] in lexicon.currencies:
        return k, line.form(k)[2:]
    if line.form(k) == "de" and line.form(k + 1) in lexicon.currencies and line.follows(k + 1):
        return k + 1, line.form(k + 1)
    return k, ""


def counts(line: Line, k: int, lexicon: Lexicon) -> bool:
    """Whether a lone `one` counts something: a measure, or a noun that is not `of`."""
    before, after = line.form(k - 1), line.form(k + 1)
    return before not in lexicon.before_pronoun and (after in lexicon.units or after in lexicon.counted_by_one)


def vague_at(line: Line, k: int, lexicon: Lexicon) -> Found | None:
    """Dozens, several, tens of thousands."""
    for size in vague_phrases(lexicon).get(line.form(k), ()):
        phrase = line.forms[k : k + size]
        meaning = lexicon.vague.get(" ".join(phrase))
        if meaning is not None and line.phrase(k, phrase):
            return Found(k, k + len(phrase), "~" + meaning, currency_behind(line, k + len(phrase), lexicon), "vague")
    return None


def currency_behind(line: Line, k: int, lexicon: Lexicon) -> str:
    """The currency that a vague number is so many of: tens of millions of dollars, Hunderttausende Euro."""
    at, named = money_word(line, k, lexicon)
    if not named and at < len(line) and line.follows(at):
        at += line.form(at) == "of" and line.follows(at + 1)
        named = line.form(at)
    return lexicon.currencies.get(named, "")


def ordinal_at(line: Line, k: int, lexicon: Lexicon) -> Found | None:
    """The third, 3rd."""
    kind, form = line.kinds[k], line.forms[k]
    if kind == "word" and form in lexicon.ordinals:
        if form in lexicon.units and line.form(k - 1) in lexicon.per:
            return None  # metres per second
        return Found(k, k + 1, str(lexicon.ordinals[form]), "th", "ordinal")
    if kind == "digits" and form.isdigit() and line.form(k + 1) in lexicon.ordinal_suffixes and line.gap(k + 1) == "":
        return Found(k, k + 2, str(int(form)), "th", "ordinal")
    return None


def is_rank(line: Line, k: int, lexicon: Lexicon) -> bool:
    """Whether a number is a rank, as the third is: No. 3, the number 3 person; not: no 3 boats."""
    form, word = line.forms[k], line.form(k - 1)
    if not (word in lexicon.ranks and form.isdigit() and len(form) <= _RANK and line.gap(k).strip() in ("", ".")):
        return False
    written = line.span(k - 1, k).of(line.text)
    return line.gap(k).startswith(".") or len(word) > _RANK or (written[:1].isupper() and k > 1)


#: Ranks have so many digits, and a word cut short as many letters: No.
_RANK = 2


def approximation(line: Line, found: Found, lexicon: Lexicon) -> Fact | None:
    """The word before or after a number that makes it approximate."""
    phrases = around(lexicon)
    for size in phrases.sizes:
        first = found.first - size
        kind = phrases.before.get(line.forms[first : found.first]) if first >= 0 else None
        if kind is not None and held(line, first, found, lexicon):
            continue
        if kind is not None and all(line.gap(first + n).isspace() for n in range(1, size + 1)):
            return Fact("certainty", line.span(first, found.first), f"certainty:{kind}")
    places = [at for at in (found.last, found.last + 1) if line.form(at) in phrases.begin_behind and line.follows(at)]
    if not places or not line.follows(found.last):
        return None
    for kind, parts in phrases.behind:
        for at in places:  # five or so, five boats or so
            if line.phrase(at, parts):
                return Fact("certainty", line.span(at, at + len(parts)), f"certainty:{kind}")
    return None


def held(line: Line, first: int, found: Found, lexicon: Lexicon) -> bool:
    """Whether a hedge belongs to the word before it: handed over thousands of pages, adding up to 16 percent, nine years over a £2m theft."""
    before = line.form(first - 1)
    if before in lexicon.held_by.get(" ".join(line.forms[first : found.first]), ()):
        return True
    of_a_term = line.form(first) in lexicon.during and lexicon.units.get(before) in SPANS
    noun = found.last < len(line) and line.follows(found.last) and line.form(found.last) not in lexicon.not_names
    return of_a_term and noun and found.unit not in {*SPANS, "", "%"}


class Around(NamedTuple):
    """The approximating phrases of a language, by their words: those before a number with their sizes, those behind it."""

    before: dict[tuple[str, ...], str]
    sizes: tuple[int, ...]
    behind: tuple[tuple[str, tuple[str, ...]], ...]
    begin_behind: frozenset[str]


@lru_cache
def around(lexicon: Lexicon) -> Around:
    """The tables; where two classes have one phrase, the first counts."""
    before: dict[tuple[str, ...], str] = {}
    for kind, group in lexicon.about.items():
        for phrase in group:
            before.setdefault(tuple(phrase.split()), kind)
    behind = tuple((kind, tuple(phrase.split())) for kind, group in lexicon.about_after.items() for phrase in group)
    sizes = sorted({len(parts) for parts in before}, reverse=True)
    return Around(before, tuple(sizes), behind, frozenset(parts[0] for _, parts in behind))


@lru_cache
def shares(lexicon: Lexicon) -> tuple[tuple[str, ...], ...]:
    """What makes a number a share, the longest first."""
    return tuple(tuple(phrase.split()) for phrase in sorted(lexicon.percent, key=len, reverse=True))


@lru_cache
def vague_phrases(lexicon: Lexicon) -> dict[str, list[int]]:
    """The words with which vague numbers begin, and how many words these have, the most first."""
    sizes: dict[str, set[int]] = {}
    for phrase in lexicon.vague:
        first, *rest = phrase.split()
        sizes.setdefault(first, set()).add(1 + len(rest))
    return {first: sorted(found, reverse=True) for first, found in sizes.items()}
