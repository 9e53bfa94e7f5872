"""The words that each language spends on numbers, dates, names and doubt. They stand in resources/facts, a file a language.

A language without a file gets the empty table: digits, signs and capitals are still found.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Container, Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache
from pathlib import Path
from typing import Any, get_type_hints

from compare_app.resources import of_language
from compare_app.word_lists import Words, forms_of, word_set

#: Numbers and meanings of words; in a file these come first: `[small]`, `2 = "two twice"`.
Numbers = Mapping[str, int]
Meanings = Mapping[str, str]
#: Several classes of phrases or patterns.
Classes = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True, eq=False)
class Lexicon:
    """One language's table; what is made of it is remembered under the table itself."""

    # numbers
    decimal_comma: bool = False
    small: Numbers = field(default_factory=dict)  # below 1,000, by single words
    scales: Numbers = field(default_factory=dict)  # hundred, dozen, thousand, million
    joiners: Words = frozenset()  # and
    articles: Words = frozenset()  # a dozen, a third
    halves: Words = frozenset()
    half_after: tuple[str, ...] = ()  # "and a half"
    nearly: Words = frozenset()  # words before a half that tell that it is a measure: nearly half
    half_more: Words = frozenset()  # words behind it that tell that it is none: nearly half as many again
    denominators: Numbers = field(default_factory=dict)  # third, quarters
    out_of: Words = frozenset()  # four in five
    part_of: tuple[str, ...] = ()  # phrases between a part and its scale: three-quarters "of a" million
    not_counting: Words = frozenset()  # words that are numbers only before another number: one
    before_pronoun: Words = frozenset()  # words behind which a word for one counts nothing: no one
    counted_by_one: Words = frozenset()  # nouns that it counts: one person
    vague: Meanings = field(default_factory=dict)  # dozens, hundreds, several
    ordinals: Numbers = field(default_factory=dict)
    ordinal_suffixes: Words = frozenset()
    ranks: Words = frozenset()  # words before a number that make it a rank: No. 3, number 3
    percent: Words = frozenset()  # whole phrases: "per cent"
    units: Meanings = field(default_factory=dict)
    per: tuple[str, ...] = ()  # phrases between a length and the time that make a speed: "per"
    then: Words = frozenset()  # behind such a time, they tell when: three miles an hour later
    currencies: Meanings = field(default_factory=dict)
    about: Classes = field(default_factory=dict)  # class -> phrases before a number
    about_after: Classes = field(default_factory=dict)
    during: Words = frozenset()  # hedges that say during before a length of time: over 18 months
    lasting: Words = frozenset()  # … but not behind these words: in over 18 months
    held_by: Classes = field(default_factory=dict)  # hedge -> words before it that it belongs to: hand over, add up to
    # dates
    months: Numbers = field(default_factory=dict)
    weekdays: Numbers = field(default_factory=dict)  # Monday is 0
    month_needs: tuple[str, ...] = ()  # words before a month whose name is also a common word ("in May")
    doubtful_months: Words = frozenset()
    day_joiner: str = ""  # a pattern between day, month and year ("de")
    relative: Meanings = field(default_factory=dict)  # phrase -> "day:-1", "week:0", "month:1", ...
    parts: Meanings = field(default_factory=dict)  # parts of the day
    ago: tuple[str, ...] = ()  # patterns with the groups n and unit
    before_year: Words = frozenset()
    counted_behind: str = ""  # a pattern behind four figures that are no year, whatever stands before: 2000 people
    counted_behind_bare: str = ""  # … where nothing before them says that they are one: 2000 soldiers
    hours: Meanings = field(default_factory=dict)  # noon -> 12:00
    clock: tuple[str, ...] = ()  # patterns with the groups h, m, half
    spoken_clock: tuple[
        str, ...
    ] = ()  # times in words, of HOUR, MINUTES and PART: h, past, to, part, or beside for a part of the day that is a date of its own
    day_part: str = ""  # … their PART: in the morning
    spoken_signs: tuple[str, ...] = ()  # what one of these stands in
    clock_minutes: Numbers = field(default_factory=dict)  # a quarter, half
    day_halves: Meanings = field(default_factory=dict)  # morning -> am, evening -> pm, night
    # names
    titles: Words = frozenset()
    inside_names: Words = frozenset()  # of, de, van: between two capitals
    not_names: Words = frozenset()  # capitalised at the start of a sentence, and no name
    nouns_are_capitalised: bool = False
    aliases: Meanings = field(default_factory=dict)
    # markers: class -> patterns
    negation: Classes = field(default_factory=dict)
    certainty: Classes = field(default_factory=dict)
    saying: Classes = field(default_factory=dict)  # class -> verb forms
    according: tuple[str, ...] = ()


@lru_cache
def lexicon_for(language: str) -> Lexicon:
    """The language's table, or the empty one."""
    path = of_language("facts", language, "toml")
    return Lexicon() if path is None else _read(path)


def _read(path: Path) -> Lexicon:
    kept = tomllib.loads(path.read_text(encoding="utf-8"))
    kinds = get_type_hints(Lexicon)
    return Lexicon(**{name: _AS[kinds[name]](value) for name, value in kept.items()})


def _by_form(kept: Mapping[str, str | list[str]]) -> dict[str, str]:
    """The meaning of each form, out of the forms that have each meaning."""
    return {form: meaning for meaning, forms in kept.items() for form in forms_of(forms)}


#: How each kind of field is made of what a file has.
_AS: Mapping[Any, Callable[[Any], Any]] = {
    bool: bool,
    str: str,
    Words: lambda kept: frozenset(forms_of(kept)),
    tuple[str, ...]: forms_of,
    Classes: lambda kept: {name: forms_of(forms) for name, forms in kept.items()},
    Meanings: _by_form,
    Numbers: lambda kept: {form: int(number) for form, number in _by_form(kept).items()},
}


class _Aliased(Container[str]):
    """Keys of names that are written in several ways; the file is read when the first one is looked for."""

    def __contains__(self, key: object) -> bool:
        return key in _aliased()


@cache
def _aliased() -> frozenset[str]:
    return frozenset(name.replace("-", " ") for name in lexicon_for("en").aliases.values())


#: Keys of names that are written in several ways (U.S., US, United States).
ALIASED: Container[str] = _Aliased()
#: Units that are money.
CURRENCIES = word_set("aud brl cad cent chf cny crown eur gbp hkd inr jpy lira nzd penny peso pln rub sek usd")
