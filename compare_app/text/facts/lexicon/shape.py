"""What a language's table may say; every field may be left empty. Words are folded forms (lower case, no accents)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

Words = frozenset[str]


def words(line: str) -> Words:
    """The words of a line of text."""
    return frozenset(line.split())


def table(line: str) -> dict[str, str]:
    """`km=kilometre,kilometres` for every group of the line: each spelling, and the group's own name, to its name."""
    groups = (group.partition("=") for group in line.split())
    return {form: name for name, _, forms in groups for form in (name, *filter(None, forms.split(",")))}


def numbered(line: str, first: int = 0) -> dict[str, int]:
    """Words counted through from `first`; words joined by `|` share a number."""
    return {form: n for n, forms in enumerate(line.split(), first) for form in forms.split("|")}


@dataclass(frozen=True, slots=True, eq=False)
class Lexicon:
    """One language's table; what is made of it is remembered under the table itself."""

    # numbers
    decimal_comma: bool = False
    small: Mapping[str, int] = field(default_factory=dict)  # below 1,000, by single words
    scales: Mapping[str, int] = field(default_factory=dict)  # hundred, dozen, thousand, million
    joiners: Words = frozenset()  # and
    articles: Words = frozenset()  # a dozen, a third
    halves: Words = frozenset()
    half_after: tuple[str, ...] = ()  # "and a half"
    nearly: Words = frozenset()  # words before a half that tell that it is a measure: nearly half
    half_more: Words = frozenset()  # words behind it that tell that it is none: nearly half as many again
    denominators: Mapping[str, int] = field(default_factory=dict)  # third, quarters
    out_of: Words = frozenset()  # four in five
    part_of: tuple[
        str, ...
    ] = ()  # phrases between a part and the scale that it is a part of: three-quarters "of a" million
    not_counting: Words = frozenset()  # words that are numbers only before another number: one
    vague: Mapping[str, str] = field(default_factory=dict)  # dozens, hundreds, several
    ordinals: Mapping[str, int] = field(default_factory=dict)
    ordinal_suffixes: Words = frozenset()
    percent: Words = frozenset()  # whole phrases: "per cent"
    units: Mapping[str, str] = field(default_factory=dict)
    per: tuple[str, ...] = ()  # phrases between a length and the time that make a speed: "per"
    then: Words = frozenset()  # behind such a time, they tell when: three miles an hour later
    currencies: Mapping[str, str] = field(default_factory=dict)
    about: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # class -> phrases before a number
    about_after: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    over_verbs: Words = frozenset()  # verbs that an `over` behind them belongs to: hand over
    # dates
    months: Mapping[str, int] = field(default_factory=dict)
    weekdays: Mapping[str, int] = field(default_factory=dict)  # Monday is 0
    month_needs: tuple[str, ...] = ()  # words before a month whose name is also a common word ("in May")
    doubtful_months: Words = frozenset()
    day_joiner: str = ""  # a pattern between day, month and year ("de")
    relative: Mapping[str, str] = field(default_factory=dict)  # phrase -> "day:-1", "week:0", "month:1", ...
    parts: Mapping[str, str] = field(default_factory=dict)  # parts of the day
    ago: tuple[str, ...] = ()  # patterns with the groups n and unit
    before_year: Words = frozenset()
    hours: Mapping[str, str] = field(default_factory=dict)  # noon -> 12:00
    clock: tuple[str, ...] = ()  # patterns with the groups h, m, half
    # names
    titles: Words = frozenset()
    inside_names: Words = frozenset()  # of, de, van: between two capitals
    not_names: Words = frozenset()  # capitalised at the start of a sentence, and no name
    nouns_are_capitalised: bool = False
    aliases: Mapping[str, str] = field(default_factory=dict)
    # markers: class -> patterns
    negation: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    certainty: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    saying: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # class -> verb forms
    according: tuple[str, ...] = ()
