"""Concepts: what a sentence says in words that another outlet may have chosen differently.

A lexicon of a language (resources/concepts) holds clusters of words and phrases for one act, state or role of the news:
“61 people were taken into custody” meets “authorities made 61 arrests”. A language without a lexicon has no concepts.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

from compare_app.resources import resource
from compare_app.text.words import fold

_GAP = 4  # words that "~" may stand for; "~ ~" stands for twice as many
_ANY = "~"
_POSSESSIVE, _REFLEXIVE = "one's", "oneself"


class Found(NamedTuple):
    """A concept (its number in the lexicon) and the words of the sentence that express it, by their places."""

    concept: int
    places: tuple[int, ...]


class Phrase(NamedTuple):
    """A member of several words: those after the first, and the concept."""

    rest: tuple[str, ...]
    needed: frozenset[str]
    concept: int


#: Phrases with one first word, by another of their words.
Phrases = Mapping[str, Sequence[Phrase]]


class _Known(NamedTuple):
    """What the lexicon knows of a form: its base forms, and the members that one of them is or begins."""

    bases: tuple[str, ...]
    #: concepts of the base form alone, phrases that it begins, those with a gap behind it
    members: tuple[tuple[tuple[int, ...], Phrases, Phrases], ...]


@dataclass(frozen=True)
class Lexicon:
    """The concepts of one language; members are found by the base form of their first word.

    `phrases` are found by their second word, too, and those with a gap behind the first (`gapped`) by their last.
    """

    names: tuple[str, ...]
    broader: Mapping[int, int]
    single: Mapping[str, Sequence[int]]
    phrases: Mapping[str, Phrases]
    gapped: Mapping[str, Phrases]
    irregular: Mapping[str, tuple[str, ...]]
    grammar: Mapping[str, Sequence[Sequence[str]]]
    words: frozenset[str]
    #: the last words of the phrases with a gap behind the first
    ends: frozenset[str]
    _known: dict[str, tuple[_Known, ...]] = field(default_factory=dict, repr=False)

    def find(self, forms: Sequence[str]) -> list[Found]:
        """The concepts of a sentence given as folded word forms.

        >>> english = lexicon("en")
        >>> [english.names[f.concept] for f in english.find("they were taken into custody".split())][0]
        'arrest'
        """
        of = self._known
        at_form = [(k, known) for k, form in enumerate(forms) for known in of.get(form) or self._of(form)]
        bases = [known.bases for _, known in at_form]
        present = set(chain.from_iterable(bases))
        ends = present & self.ends
        out: list[Found] = []
        for at, (place, known) in enumerate(at_form):
            following = bases[at + 1] if at + 1 < len(bases) else ()
            for single, phrases, gapped in known.members:
                out += [Found(concept, (place,)) for concept in single]
                begun = [phrases[second] for second in following if second in phrases]
                begun += [gapped[end] for end in gapped.keys() & ends] if gapped else []
                for phrase in chain.from_iterable(begun):
                    where = _follow(phrase.rest, bases, at + 1) if phrase.needed <= present else None
                    if where is not None:
                        out.append(Found(phrase.concept, (place, *(at_form[n][0] for n in where))))
        return out

    def _of(self, form: str) -> tuple[_Known, ...]:
        """What is known of a form of the text: of both words where the first is elided (“d'etat”), of none that is left out."""
        try:
            return self._known[form]
        except KeyError:
            elided, _, word = form.partition("'")
            parts = (elided, word) if elided in self.grammar["elided"] else (form,)
            self._known[form] = tuple(self._known_of(part) for part in parts if part not in self.grammar["left_out"])
            return self._known[form]

    def _known_of(self, form: str) -> _Known:
        bases = self.bases(form)
        members = [
            (tuple(self.single.get(base, ())), self.phrases.get(base, {}), self.gapped.get(base, {})) for base in bases
        ]
        return _Known(bases, tuple(member for member in members if any(member)))

    def bases(self, form: str) -> tuple[str, ...]:
        """The base forms that the lexicon has for a form of the text."""
        return tuple(dict.fromkeys(base for base in self._candidates(form) if base in self.words))

    def _candidates(self, form: str) -> Iterator[str]:
        yield form
        yield from self.irregular.get(form, ())
        if form in self.grammar["possessives"] or form.endswith("'s"):
            yield _POSSESSIVE
        if form in self.grammar["reflexives"]:
            yield _REFLEXIVE
        for ending, instead in self.grammar["endings"]:
            if form.endswith(ending):
                cut = form.removesuffix(ending)
                yield cut + instead
                if ending in self.grammar["doubled"] and len(cut) > 2 and cut[-1] == cut[-2]:
                    yield cut[:-1]


def _follow(rest: Sequence[str], bases: Sequence[Sequence[str]], at: int) -> tuple[int, ...] | None:
    """The places of the other words of a member from `at` on, or None where they do not stand there."""
    places: list[int] = []
    gap = 0
    for word in rest:
        if word == _ANY:
            gap += _GAP
            continue
        found = at
        while found < len(bases) and found <= at + gap and word not in bases[found]:
            found += 1
        if found == len(bases) or found > at + gap:
            return None
        places.append(found)
        at, gap = found + 1, 0
    return tuple(places)


@lru_cache(maxsize=8)
def lexicon(language: str) -> Lexicon | None:
    """The lexicon of a language; None where there is none."""
    try:
        text = resource(f"concepts/{language}.txt").read_text(encoding="utf-8")
        grammar = json.loads(resource(f"concepts/{language}-grammar.json").read_text(encoding="utf-8"))
    except FileNotFoundError:
        return None
    rows = [(name, list(_kept(members, grammar["left_out"])), broader) for name, members, broader in _rows(text)]
    number = {name: k for k, (name, _, _) in enumerate(rows)}
    single, phrases, gapped = _by_first([members for _, members, _ in rows])
    return Lexicon(
        tuple(number),
        {k: number[broader] for k, (_, _, broader) in enumerate(rows) if broader},
        single,
        phrases,
        gapped,
        _irregular(language),
        grammar,
        frozenset(word for _, members, _ in rows for member in members for word in member),
        frozenset(end for by_last in gapped.values() for end in by_last),
    )


def _by_first(
    members_of: Sequence[Sequence[list[str]]],
) -> tuple[Mapping[str, Sequence[int]], Mapping[str, Phrases], Mapping[str, Phrases]]:
    """The concepts of the members of one word, the phrases by first and second word, those with a gap by first and last."""
    single: dict[str, list[int]] = defaultdict(list)
    phrases: dict[str, dict[str, list[Phrase]]] = defaultdict(lambda: defaultdict(list))
    gapped: dict[str, dict[str, list[Phrase]]] = defaultdict(lambda: defaultdict(list))
    for k, members in enumerate(members_of):
        for first, *rest in members:
            if not rest:
                single[first].append(k)
                continue
            table, by = (gapped, rest[-1]) if rest[0] == _ANY else (phrases, rest[0])
            table[first][by].append(Phrase(tuple(rest), frozenset(rest) - {_ANY}, k))
    return dict(single), {w: dict(by) for w, by in phrases.items()}, {w: dict(by) for w, by in gapped.items()}


def _rows(text: str) -> Iterator[tuple[str, list[list[str]], str]]:
    """(name, members as folded words, name of the broader concept) of each line."""
    for line in text.splitlines():
        if line and not line.startswith("#"):
            name, _, rest = line.partition(": ")
            body, _, broader = rest.partition(" >")
            yield name, [[fold(word) for word in member.split(" ")] for member in body.split(", ")], broader


def _kept(members: Sequence[list[str]], left_out: Sequence[str]) -> Iterator[list[str]]:
    """The members without the words that are left out of texts, too; not those that such a word begins or ends at a gap."""
    for member in members:
        kept = [word for word in member if word not in left_out]
        if kept and _ANY not in (kept[0], kept[-1]):
            yield kept


def _irregular(language: str) -> dict[str, tuple[str, ...]]:
    try:
        text = resource(f"concepts/{language}-irregular.txt").read_text(encoding="utf-8")
    except FileNotFoundError:
        return {}
    out: dict[str, list[str]] = defaultdict(list)
    for base, forms, _ in _rows(text):
        for (form,) in forms:
            out[form].append(fold(base))
    return {form: tuple(bases) for form, bases in out.items()}
