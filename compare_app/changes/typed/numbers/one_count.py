"""Whether two numbers of freely worded reports are of one thing, although they differ: the age of one person, contracts of one
firm, one sum.

Another value is what tells outlets apart, so the place in the sentence is not asked; what is counted, and of whom, must be the same.
"""

from __future__ import annotations

from compare_app.changes.pair import Pair, Side
from compare_app.changes.same.facts import same
from compare_app.changes.same.numbers import ratio_of, value_and_unit
from compare_app.changes.stems import stem, telling
from compare_app.changes.typed.context.beside_facts import is_age
from compare_app.changes.typed.context.borne_on import begins, clause_of
from compare_app.changes.typed.context.presence import elsewhere
from compare_app.changes.typed.numbers.how_often import one_frequency
from compare_app.changes.words import AgeWords, CountWords
from compare_app.model.spans import Span
from compare_app.model.version import Fact
from compare_app.text.facts.lexicon import CURRENCIES, lexicon_for

#: How many it is said of: some, most, all.
AMOUNTS = frozenset({"certainty:some", "certainty:most", "certainty:all", "certainty:many"})
#: A phrase that names what is counted is no longer: 11 dredging and maintenance contracts.
_PHRASE = 4
#: So many telling words on each side of a sum say what it was for.
_WIDE = 5
#: Counts, and sums, that differ more are of other things.
_COUNTS, _SUMS = 0.5, 0.8
#: So much must be told in common for two counts of one noun to be one.
_SOME = 0.3


def one_count(pair: Pair, a: Fact, b: Fact) -> bool:
    """Whether both numbers are told of the same thing or person."""
    (left, unit_a), (right, unit_b) = value_and_unit(a), value_and_unit(b)
    if left is None or right is None or unit_a != unit_b or a.about in ("ordinal", "time"):
        return False
    if is_age(pair.a, a) and is_age(pair.b, b):
        return of_one_person(pair, a, b)
    if unit_a in CURRENCIES:
        return one_sum(pair, a, b)
    return not unit_a and (one_thing(pair, a, b) or one_frequency(pair, a, b))


def of_one_person(pair: Pair, a: Fact, b: Fact) -> bool:
    """Whether two ages stand behind one name: Warren Holt, 58; Holt, 59."""
    of_a, of_b = bearer(pair.a, a), bearer(pair.b, b)
    return of_a is not None and of_b is not None and same(of_a, of_b)


def one_age(pair: Pair, a: Fact, b: Fact) -> bool:
    """Whether two ages a year or two apart are the only ones, and one of them is nobody's by name: Sen. Holt, 61; the 60-year-old senator."""
    if not (is_age(pair.a, a) and is_age(pair.b, b)) or (bearer(pair.a, a) and bearer(pair.b, b)):
        return False
    sides = (pair.a, a), (pair.b, b)
    alone = not any(f is not age and is_age(side, f) for side, age in sides for f in side.of_kind("number"))
    left, right = value_and_unit(a)[0] or 0.0, value_and_unit(b)[0] or 0.0
    return alone and abs(left - right) <= _YEARS and not (elsewhere(a, pair.b) or elsewhere(b, pair.a))


#: A birthday, or a slip.
_YEARS = 2


#: Between a name and the age of its bearer, in any language.
_GAPS = (", ", " (")


def bearer(side: Side, age: Fact) -> Fact | None:
    """The name right before an age, or right behind one: Warren Holt, 58; Holt, the 59-year-old pilot; 59-year-old Holt."""
    of_age, aged = side.words(AgeWords).age_behind, side.words(AgeWords).age_before
    for name in side.of_kind("name"):
        gap = side.text[name.span.end : age.span.start]
        if gap in _GAPS or of_age.fullmatch(gap) or aged.fullmatch(side.text, age.span.end, name.span.start):
            return name
    return None


def one_thing(pair: Pair, a: Fact, b: Fact) -> bool:
    """Whether two numbers count one noun, which no other number of either side counts, and a name or a date is shared."""
    nouns = things(pair.a, a) & things(pair.b, b)
    if not nouns or (ratio_of(a, b) or 0.0) < _COUNTS or pair.common < _SOME or not shares_fact(pair):
        return False
    return alone(pair.a, a, nouns) and alone(pair.b, b, nouns)


def things(side: Side, number: Fact) -> frozenset[str]:
    """The stems of the words behind a number up to the end of its phrase; not years, nor people, whom anybody counts."""
    at = side.tokens_in(number.span)
    words = side.words(CountWords)
    found: list[str] = []
    for k in range(at.stop, min(at.stop + _PHRASE, len(side.tokens))) if at else ():
        form = side.tokens[k].form
        joined = form in words.joined and found
        if (begins(side, k) or not telling(form)) and not joined and form not in words.modifiers:
            break
        if not joined:
            found.append(stem(form))
    return frozenset(word for word in found if not word.startswith("#")) - words.little


def alone(side: Side, number: Fact, nouns: frozenset[str]) -> bool:
    """Whether no other number of a sentence counts one of some nouns."""
    return not any(f is not number and things(side, f) & nouns for f in side.of_kind("number"))


def shares_fact(pair: Pair) -> bool:
    """Whether both sentences have one name, or one date that says more than a weekday."""
    names = any(same(x, y) for x in pair.a.of_kind("name") for y in pair.b.of_kind("name"))
    return names or any(x.key == y.key for x in pair.a.of_kind("date") for y in pair.b.of_kind("date"))


def one_sum(pair: Pair, a: Fact, b: Fact) -> bool:
    """Whether two sums of money near one another are told of one thing and one name, and neither side has another such sum."""
    ratio = ratio_of(a, b) or 0.0
    if not (ratio >= _SUMS or digits(a) == digits(b)) or not shares_fact(pair):
        return False
    others = [f for side in (pair.a, pair.b) for f in side.of_kind("number") if f is not a and f is not b]
    if any(value_and_unit(f)[1] in CURRENCIES and (ratio_of(a, f) or 0.0) >= _COUNTS for f in others):
        return False
    return bool(purpose(pair.a, a) & purpose(pair.b, b))


def digits(number: Fact) -> list[str]:
    """The figures of a value, whatever their order: 14.3, 13.4."""
    return sorted(number.key.split(":")[1].replace(".", "").strip("0"))


def purpose(side: Side, number: Fact) -> frozenset[str]:
    """The stems of the next telling words on both sides of a sum, without names."""
    at = side.tokens_in(number.span)
    if not at:
        return frozenset()
    named = {k for f in side.of_kind("name") for k in side.tokens_in(f.span)}
    words = [k for k, token in enumerate(side.tokens) if k not in at and k not in named and telling(token.form)]
    near = [*[k for k in words if k < at.start][-_WIDE:], *[k for k in words if k >= at.stop][:_WIDE]]
    stems = (stem(side.tokens[k].form) for k in near)
    return frozenset(word for word in stems if not word.startswith("#")) - side.words(CountWords).little


def parts(pair: Pair) -> tuple[Fact, Fact] | None:
    """A number of a that is a part of something, where b has no number in its place, and says how many otherwise: nine of them, most of them."""
    own = [f for f in pair.a.of_kind("number") if is_part(pair.a, f)]
    there = [f for f in pair.b.of_kind("certainty") if f.key in AMOUNTS and is_part(pair.b, f)]
    if len(own) != 1 or len(there) != 1 or any(is_part(pair.b, f) for f in pair.b.of_kind("number")):
        return None
    if any(same(own[0], twin) for twin in pair.b.of_kind("number")) or pair.common < _SOME:
        return None
    clauses = clause_of(pair.a, own[0].span), clause_of(pair.b, there[0].span)
    figures = [
        [f for f in side.of_kind("number") if inside(side, f, clause)]
        for side, clause in zip((pair.a, pair.b), clauses, strict=True)
    ]
    shared = any(same(f, twin) and (value_and_unit(f)[0] or 0) >= _SPECIFIC for f in figures[0] for twin in figures[1])
    one_place = not set(pair.touched(own[0].span)).isdisjoint(pair.flipped.touched(there[0].span))
    return (own[0], there[0]) if shared or (pair.close and one_place) else None


#: A number that two sentences do not share by chance.
_SPECIFIC = 20


def inside(side: Side, number: Fact, clause: list[int]) -> bool:
    """Whether a number stands among some tokens."""
    return any(k in clause for k in side.tokens_in(number.span))


def is_part(side: Side, fact: Fact) -> bool:
    """Whether a number or an amount is so many of some: nine of them."""
    if fact.about == "ordinal" or fact.key.endswith(":%"):
        return False
    amount, words = fact.span.of(side.text).lower(), side.words(CountWords)
    behind = fact.span.end - next((len(end) for end in words.taken_from if amount.endswith(end)), 0)
    return words.part_of.match(side.text, behind, side.span.end) is not None


def articles_counted(pair: Pair, right: list[Fact]) -> list[tuple[Span, Fact]]:
    """Small numbers of b, and where an article, or a `one` that counts nothing by itself, stands in their place before the same word: a governor, two governors."""
    found = []
    lexicon = lexicon_for(pair.a.version.language)
    articles = lexicon.articles | lexicon.not_counting
    for number in right:
        if value_and_unit(number)[0] == 1:
            continue  # an hour, one hour
        at = pair.b.tokens_in(number.span)
        blocks = pair.flipped.touched(number.span)
        if not at or len(blocks) != 1 or at.stop >= len(pair.b.tokens):
            continue
        block, noun = pair.flipped.blocks[blocks[0]], stem(pair.b.tokens[at.stop].form)
        for k in range(block.b0, min(block.b1, len(pair.a.tokens) - 1)):
            if pair.a.tokens[k].form in articles and stem(pair.a.tokens[k + 1].form) == noun:
                found.append((pair.a.tokens[k].span, number))
                break
    return found
