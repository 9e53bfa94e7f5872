"""Whether a fact that one sentence states stands on the other side after all: in a neighbour, in other words, elsewhere."""

from __future__ import annotations

import re
from collections.abc import Container, Sequence
from dataclasses import replace
from itertools import combinations, pairwise

from compare_app.changes.pair import Pair, Side
from compare_app.changes.peoples import named_for
from compare_app.changes.respelt import as_spelt
from compare_app.changes.same.facts import same
from compare_app.changes.same.numbers import days, value_and_unit
from compare_app.changes.stop_words import SMALL
from compare_app.changes.tokens import Token
from compare_app.changes.typed.context.beside_facts import counted_thing, in_score, is_age
from compare_app.changes.words import CountWords, FigureWords, OccasionWords
from compare_app.model.version import Fact
from compare_app.text.facts.lexicon import lexicon_for
from compare_app.text.frequencies import frequencies

#: Whole numbers of what a share, or a sum, is told; of two of them that make a share, the larger one.
_LARGEST_WHOLE, _LARGEST_PART = 1000, 100_000


def stands(fact: Fact, own: Side, other: Side) -> bool:
    """Whether the other side has the fact after all: matched by another, in a neighbour, or as words that are no fact there."""
    beside = [twin for twin in other.beside_facts if twin.kind == fact.kind]
    if any(same(fact, twin) and not of_a_length(fact, own, twin, other) for twin in other.of_kind(fact.kind)):
        return True
    return any(same(fact, twin) for twin in beside) or told_in_words(fact, own, other)


def told_in_words(fact: Fact, own: Side, other: Side) -> bool:
    """Whether a fact stands on the other side as words that are no such fact there."""
    written = fact.span.of(own.text)
    if fact.kind == "number":
        return in_parts(fact, own, other) or since_then(fact, own, other) or in_words(fact, own, other)
    if fact.kind == "date":
        lasts = fact.about == "relative" and lasting(written, other)
        return lasts or decade_in_words(fact, other) or season_of(fact, own, other) or in_our_time(written, own, other)
    return fact.kind == "name" and (behind_opening(fact, own, other) or named(fact, other, written))


def behind_opening(name: Fact, own: Side, other: Side) -> bool:
    """Whether the other side has a name but for a first word whose capital opens its sentence: Weak Asian sales; weak sales in Asia."""
    rest = name.key.removeprefix("name:").partition(" ")[2]
    if name.span.start != own.span.start or not rest:
        return False
    first = own.tokens[0].form if own.tokens else ""
    bare = replace(name, key=f"name:{rest}")
    names = other.of_kind("name")
    return first in other.forms and any(same(bare, twin) or named_for(rest, twin.key[5:]) for twin in names)


def of_a_length(fact: Fact, own: Side, twin: Fact, other: Side) -> bool:
    """Whether one of two numbers of one value is a length of time, and the other counts things: in two years, two fires."""
    if fact.kind != "number" or bool(days(fact)) == bool(days(twin)):
        return False
    side, bare = (own, fact) if days(twin) else (other, twin)
    part = side.words(CountWords).part.match(side.text, bare.span.end) is not None
    return not value_and_unit(bare)[1] and not part and bool(counted_thing(side, bare))


def in_parts(number: Fact, own: Side, other: Side) -> bool:
    """Whether a share stands as its part and its whole, or is one of them: three in five; of five, three."""
    value, unit = value_and_unit(number)
    if value is None:
        return False
    if odds_told(number, own, other):
        return True
    if unit == "%":
        there = plain_numbers(other, _LARGEST_PART)
        return any(x < y and abs(100 * x / y - value) < _SAME_SHARE for x in there for y in there)
    both = {f.key for f in own.of_kind("number")}  # a share that stands on both sides is told of something else
    shares = [value_and_unit(f)[0] for f in other.of_kind("number") if f.key.endswith(":%") and f.key not in both]
    wholes = [n for n in plain_numbers(own) if n != value]
    parts = [100 * min(value, n) / max(value, n) for n in wholes if n and value]
    return any(share is not None and abs(part - share) < _SAME_SHARE for part in parts for share in shares)


def odds_told(number: Fact, own: Side, other: Side) -> bool:
    """Whether one of two numbers is the larger part of a whole by what there is for each one of the rest: by two to one, two-thirds."""
    there = other.of_kind("number")
    told = odds_as_shares(own, [number]), odds_as_shares(other, there)
    shares = shares_of(there), shares_of([number])
    return any(abs(x - y) < _SAME_ODDS for odds, of in zip(told, shares, strict=True) for x in odds for y in of)


def odds_as_shares(side: Side, numbers: Sequence[Fact]) -> list[float]:
    """The larger parts, in percent, that numbers of a side are as odds: two to one, 66.7."""
    odds = [f for f in numbers if side.words(CountWords).odds.match(side.text, f.span.end, side.span.end)]
    return [100 * value / (value + 1) for f in odds if (value := value_and_unit(f)[0])]


def shares_of(numbers: Sequence[Fact]) -> list[float]:
    """The values of those numbers that are percentages."""
    return [value for f in numbers if f.key.endswith(":%") and (value := value_and_unit(f)[0]) is not None]


#: Odds are a share, give or take so much of a percent.
_SAME_ODDS = 0.5


def converted(number: Fact, own: Side, other: Side) -> bool:
    """Whether a number stands with its brackets beside the one that the other side has, in another unit: 15 metres (50 feet)."""
    unit = value_and_unit(number)[1]
    for twin in own.of_kind("number"):
        first, second = sorted((number, twin), key=lambda fact: fact.span.start)
        between = own.text[first.span.end : second.span.start]
        beside = twin is not number and bracketed(own, between)
        if (
            beside
            and unit
            and value_and_unit(twin)[1] not in ("", unit)
            and any(same(twin, f) for f in other.of_kind("number"))
        ):
            return True
    return False


#: Between a number and itself in another unit: 12 miles (ABOUT 19 km)
_BRACKET = re.compile(r"[^\d()]{0,12}[(\[](?:(?P<word>\w+) )?")


def bracketed(side: Side, between: str) -> bool:
    """Whether a bracket opens at the end of what stands between two numbers: (, (about."""
    found = _BRACKET.fullmatch(between)
    return found is not None and (found["word"] is None or found["word"] in side.words(FigureWords).roughly)


def summed(number: Fact, own: Side, other: Side) -> bool:
    """Whether a count is that of two counts of the other side together, or one of two that the other has together.

    A train with 247 people; with 235 passengers and 12 crew.
    """
    value, unit = value_and_unit(number)
    if value is None or unit or value < _LEAST_SUM:
        return False
    there, here = ([v for f in side.of_kind("number") if (v := summand(side, f)) is not None] for side in (other, own))
    return any(x + y == value for x, y in combinations(there, 2)) or any(value + x in there for x in here if x != value)


def summand(side: Side, number: Fact) -> float | None:
    """A number that may be a part of a sum, or one: no age, no part of a score."""
    value, unit = value_and_unit(number)
    known = value is not None and not unit and number.about != "ordinal" and 1 <= value <= _LARGEST_WHOLE
    return value if known and not (is_age(side, number) or in_score(side, number)) else None


def plain_numbers(side: Side, largest: float = _LARGEST_WHOLE) -> list[float]:
    """The small whole numbers of a side, as shares are made of."""
    values = (value_and_unit(f) for f in side.of_kind("number") if f.about != "ordinal")
    return [v for v, unit in values if v is not None and not unit and 1 <= v <= largest and v == int(v)]


_SAME_SHARE = 0.06
#: Smaller counts are the sum of two others by chance.
_LEAST_SUM = 20


def decade_in_words(date: Fact, other: Side) -> bool:
    """Whether a decade stands on the other side by its name: the 1990s, the Nineties."""
    names = other.words(OccasionWords).decades
    return date.key.endswith("0s") and any(names.get(form) == date.key[-3:] for form in other.forms)


def lasting(date: str, other: Side) -> bool:
    """Whether the length of time in “three months ago” stands on the other side: has been mayor for three months."""
    length = length_of(date, other.version.language)
    return bool(length) and length in other.text[other.span.start : other.span.end].lower()


def since_then(number: Fact, own: Side, other: Side) -> bool:
    """Whether a length of time stands on the other side as the time since when: mayor for three months; three months ago."""
    lengths = (
        length_of(d.span.of(other.text), other.version.language) for d in other.of_kind("date") if d.about == "relative"
    )
    return any(length and own.text[number.span.start :].lower().startswith(length) for length in lengths)


def in_words(number: Fact, own: Side, other: Side) -> bool:
    """Whether a share stands on the other side as a word that counts nothing there (of which half were, and half), or a century as a hundred years."""
    written = own.text[number.span.start : number.span.end].lower().split()
    if number.key.endswith(":%") and written and written[-1].isalpha():
        return written[-1] in other.forms and not any(
            t.form == written[-1] and t.fact is not None for t in other.tokens
        )
    return value_and_unit(number) == (100, "year") and not other.words(CountWords).century.isdisjoint(other.forms)


def in_our_time(date: str, own: Side, other: Side) -> bool:
    """Whether `today` only tells that it is so by now, and the other side says so by another word: currently."""
    today, there = date.lower(), other.words(OccasionWords).nowadays & other.forms
    return bool(there) and today not in other.forms and today in own.words(OccasionWords).nowadays


def season_of(date: Fact, own: Side, other: Side) -> bool:
    """Whether a season stands on the other side in a word with a hyphen: born in the autumn, autumn-born."""
    season = date.span.of(own.text).lower().split()[-1]
    return season.isalpha() and re.search(rf"\b{season}-", other.written.lower()) is not None


def length_of(date: str, language: str) -> str:
    """The length of time in “three months ago”; nothing for a day."""
    words = date.lower().split()[:-1]
    return " ".join(words) if len(words) > 1 and words[-1] in lexicon_for(language).units else ""


def named(name: Fact, side: Side, written: str) -> bool:
    """Whether the words of a name stand in the sentence or its neighbours, however they are written there; `written`: where it stands.

    A namesake is somebody else: Don Costa is not named by Ann Costa.
    """
    words = name.key.removeprefix("name:").split()
    if name.key[5:] in side.forms or (len(words) == 1 and spelt_out(words[0], side.text, side.tokens)):
        return True
    if respelt(words, side):
        return True
    bearers = [f.key.removeprefix("name:").split() for f in (*side.facts, *side.beside_facts) if f.kind == "name"]
    namesakes = [bearer for bearer in bearers if bearer[-1] == words[-1]]
    one_bearer = namesakes and all(half[:1].isupper() for half in written.rsplit(maxsplit=1)[-1].split("-"))
    if not one_bearer and any(half in side.forms for half in words[-1].split("-")[:-1]):
        return True  # Orr-Bly is named by Orr, not beside another Orr-Bly; the Career Match-up by its match
    if not any(form in side.forms or form in side.beside_forms for form in (words[-1], f"{words[-1]}'s")):
        return False
    if is_noun_there(words, side):
        return False
    return len(words) == 1 or not namesakes or any(len(bearer) == 1 for bearer in namesakes)


def is_noun_there(words: Sequence[str], side: Side) -> bool:
    """Whether the last word of a name is a common noun in the sentence, and the version has no other word of the name: the Reform Party, the opposing party."""
    bearers = [t for t in side.tokens if t.form in (words[-1], f"{words[-1]}'s")]
    small = bool(bearers) and all(side.text[t.start].islower() for t in bearers)
    return len(words) > 1 and small and not any(side.whole.has_word(word) for word in words[:-1])


def respelt(words: Sequence[str], side: Side) -> bool:
    """Whether all words of a name stand in the sentence, some of them in another spelling: Al-Libi, Libi."""
    spelt = [as_spelt(word) for word in words]
    return spelt != list(words) and set(spelt) <= {as_spelt(form.removesuffix("'s")) for form in side.forms}


def spelt_out(name: str, text: str, tokens: Sequence[Token]) -> bool:
    """Whether an acronym's words stand in a row in the sentence: NB, notebook; MPAA, Motion Picture Association of America."""
    initials = "".join(text[t.start].lower() for t in tokens if t.form not in SMALL.small)
    short = name.removesuffix("s") if len(name) > 2 else name
    return 2 <= len(short) <= 6 and short in initials and not any(token.form == name for token in tokens)


def elsewhere(fact: Fact, side: Side) -> bool:
    """Whether the other version has the fact in any of its sentences."""
    return side.whole.has(fact)


def spelt_out_beside(side: Side, name: Fact) -> bool:
    """Whether a short form in brackets only shortens the words before it: the Northern Grain Union (NGU)."""
    bracketed = (
        side.text[name.span.start - 1 : name.span.start] == "(" and side.text[name.span.end : name.span.end + 1] == ")"
    )
    if not bracketed or " " in name.span.of(side.text):
        return False
    before = [token for token in side.tokens if token.end <= name.span.start]
    return spelt_out(initials_of(name, side), side.text, before)


def spelt_out_in_place(pair: Pair, name: Fact) -> bool:
    """Whether small words stand in a short form's place that its letters are taken from: two NBs, two notebooks; on TV, on television."""
    written = name.span.of(pair.a.text)
    short = written.removesuffix("s")
    if not (short.isupper() and 2 <= len(short) <= _SHORT_FORM):
        return False
    blocks = [pair.blocks[n] for n in pair.touched(name.span)]
    there = [token for block in blocks for token in pair.b.tokens[block.b0 : block.b1]]
    words = [token.form for token in there if pair.b.text[token.start].islower()]
    known = frequencies(pair.b.version.language) or ()
    return any(taken_from(short.lower(), words[k:], known) for k in range(len(words)))


def taken_from(short: str, words: Sequence[str], known: Container[str]) -> bool:
    """Whether the letters of a short form begin words in a row, or the two halves of compounds; `known`: the words of the language.

    >>> known = {"book", "vision", "note"}
    >>> taken_from("nb", ["notebook"], known), taken_from("tv", ["television"], known), taken_from("nb", ["number"], known)
    (True, True, False)
    """
    if not short:
        return True
    if not words or words[0][0] != short[0]:
        return False
    word, rest = words[0], words[1:]
    if taken_from(short[1:], rest, known):
        return True
    halves = (word[k:] for k in range(_HALF, len(word) - _HALF))
    return short[1:2] in {half[0] for half in halves if half in known} - {""} and taken_from(short[2:], rest, known)


#: Half a compound has more letters than this.
_HALF = 3
_SHORT_FORM = 4


def initials_of(name: Fact, side: Side) -> str:
    """The letters of a short form as it stands."""
    return "".join(sign for sign in name.span.of(side.text).lower() if sign.isalpha())


#: A word that was glued to a name has so many letters, and so has the name: she told Delbythat.
_GLUED = 4


def glued(pair: Pair, name: Fact) -> bool:
    """Whether a name stands on the other side, too, and a space or an apostrophe is all that differs: Veskovsaid, Holts."""
    at = pair.a.tokens_in(name.span)
    if not at:
        return False
    if all(not pair.blocks[n].equal and n not in pair.differing for n in {pair.block_of_a[k] for k in at}):
        return True
    last = pair.a.tokens[at[-1]].form
    block = pair.blocks[pair.block_of_a[at[-1]]]
    there = [token.form for token in pair.b.tokens[block.b0 : min(block.b1 + 1, len(pair.b.tokens))]]
    if any(one + other == last for one, other in pairwise(there)):
        return True
    ends = tuple(small for small in SMALL.small if len(small) >= _GLUED)
    return any(last.startswith(one) and last[len(one) :] in ends for one in there if len(one) >= _GLUED)
