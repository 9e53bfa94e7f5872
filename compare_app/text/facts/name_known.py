"""Whether a capital makes a name: by what the version shows of its words elsewhere, and by what the language says of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from compare_app.text.facts.lexicon import Lexicon, lexicon_for
from compare_app.text.facts.name_words import Piece
from compare_app.text.facts.words import FACTS
from compare_app.text.frequencies import frequencies


@dataclass(frozen=True, slots=True)
class Known:
    """What the version shows of its words: with a capital inside a sentence, and without one."""

    capital: frozenset[str]
    small: frozenset[str]
    in_runs: frozenset[str]
    with_article: frozenset[str]
    language: str

    @staticmethod
    def of(lines: Sequence[Sequence[Piece]], language: str) -> Known:
        """What all lines show together."""
        lexicon = lexicon_for(language)
        capital = frozenset(p.form for line in lines for p in line if p.capital and not p.opens)
        small = frozenset(p.form for line in lines for p in line if not p.capital)
        in_runs = frozenset(
            word.form
            for line in lines
            for p, q in pairwise(line)
            if p.capital and q.capital and q.start == p.end + 1 and p.form not in lexicon.not_names
            for word in (p, q)
        )
        with_article = frozenset(q.form for line in lines for p, q in pairwise(line) if p.form in FACTS.determiners)
        return Known(capital, small, in_runs, with_article, language)


def sayings(lexicon: Lexicon) -> frozenset[str]:
    """All verb forms of saying: who stands before one at the start of a sentence is somebody."""
    return _forms(tuple(lexicon.saying.values()))


@lru_cache(maxsize=16)
def _forms(groups: tuple[tuple[str, ...], ...]) -> frozenset[str]:
    return frozenset(form for group in groups for form in group)


def known_short(piece: Piece, lexicon: Lexicon) -> bool:
    """Whether capitals alone are a short form that the table knows: US, which is no pronoun then."""
    return piece.acronym and piece.form in lexicon.aliases


def is_name(run: tuple[Piece, ...], line: Sequence[Piece], k: int, lexicon: Lexicon, known: Known) -> bool:
    """Whether a run of capitals names something."""
    only = run[0]
    if known_short(only, lexicon):
        return True
    if len(run) > 1:
        return not lexicon.nouns_are_capitalised or all(p.form not in lexicon.not_names for p in run)
    if _is_sum(only, line, k):
        return False
    if len(only.text) == 1 or any(
        only.form in group for group in (lexicon.not_names, lexicon.titles, lexicon.months, lexicon.weekdays)
    ):
        return False
    return only.acronym or stands_alone(only, line, k, lexicon, known)


def _is_sum(only: Piece, line: Sequence[Piece], k: int) -> bool:
    """`NZ75 cents`: a dollar's country and a number, before what they are in."""
    digits = only.text.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    return digits.isdigit() and k + 1 < len(line) and line[k + 1].form in FACTS.parts_of_money


def stands_alone(only: Piece, line: Sequence[Piece], k: int, lexicon: Lexicon, known: Known) -> bool:
    """Whether one capitalised word is a name by itself."""
    if lexicon.nouns_are_capitalised:
        return (
            only.form in known.in_runs
            or place(only, line, k, known)
            or (only.start > line[k].start and line[k].form in lexicon.titles)
        )
    inside = not only.opens or only.start > line[k].start
    if inside or (only.form in known.capital and only.form not in known.small):
        return True
    if only.form in known.small or only.form[-1:] == "s" or k + 1 >= len(line):
        return False
    return line[k + 1].form in sayings(lexicon) or unheard_of(only.form, known.language)


def unheard_of(form: str, language: str) -> bool:
    """Whether an English word that opens a sentence without an article is none that the language knows: Orbina, Kessel."""
    table = frequencies(language) if language == "en" else None
    return table is not None and len(form) >= _SHORTEST and form not in table and not form.endswith(FACTS.bare_endings)


_SHORTEST = 4


def place(only: Piece, line: Sequence[Piece], k: int, known: Known) -> bool:
    """Whether a German noun stands bare behind in, aus or nach, as towns and countries do, and nowhere with an article."""
    return (
        k > 0
        and line[k - 1].form in FACTS.where
        and only.form not in known.small
        and only.form not in known.with_article
        and only.form not in FACTS.no_places
        and not only.form.endswith(FACTS.no_place_endings)
    )
