"""Numbers with their units: 12, twelve and a dozen have one key, and so have 80 %, 80 percent and four in five.

The key is `number:VALUE:UNIT`; a share of a whole counts in percent. `about` is "approximate" beside some, nearly or more
than and in dozens (two dozen), "vague" for dozens or several (key `number:~dozens:`), "ordinal" for the third. An approximating word is a fact of
certainty, too: "some 80 percent" and "80 percent" agree in number.
"""

from __future__ import annotations

from functools import lru_cache

from compare_app.model.spans import Span
from compare_app.model.version import Fact
from compare_app.text.facts.atoms import Line
from compare_app.text.facts.cardinals import Value, cardinal, halved, written
from compare_app.text.facts.german import compound
from compare_app.text.facts.in_two_units import in_two_units
from compare_app.text.facts.lexicon import Lexicon, lexicon_for
from compare_app.text.facts.measures import measure
from compare_app.text.facts.money import CURRENCY_CODES, CURRENCY_SIGNS, currency_behind, money, money_word
from compare_app.text.facts.number_found import SPANS, Found
from compare_app.text.facts.number_hedges import approximation, during, is_threshold
from compare_app.text.facts.ordinals import is_rank, ordinal_at
from compare_app.text.facts.ranges import ranges
from compare_app.text.facts.words import FACTS

_ABOVE_OR_BELOW = frozenset({"certainty:above", "certainty:below"})


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


def number_at(line: Line, k: int, lexicon: Lexicon) -> Found | None:
    """The number that starts at atom k, with its unit."""
    if line.kinds[k] == "sign" and line.forms[k] in CURRENCY_SIGNS:
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
    if following in CURRENCY_SIGNS or following in lexicon.currencies or following in CURRENCY_CODES:
        sign = CURRENCY_SIGNS.get(following) or lexicon.currencies.get(following) or CURRENCY_CODES[following]
        if following != "us" or line.kinds[last] == "sign":
            return Found(k, last + 1, number, sign)
    if line.form(k) in lexicon.not_counting and value.last == k + 1 and not counts(line, k, lexicon):
        return None
    return Found(k, last, number, measure(line, last, lexicon))


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
