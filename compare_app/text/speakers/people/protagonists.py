"""Whom an article is about: who `she` is in a paragraph that begins with her and names nobody, whoever spoke before.

A profile or an obituary names its subject at the top and goes on with `she`, paragraph by paragraph, while others are named and quoted
in between.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence

from compare_app.model.spans import Span
from compare_app.text.names.named import Named, Person
from compare_app.text.names.titles import Gender
from compare_app.text.speakers.people.article import Article
from compare_app.text.speakers.people.people import People
from compare_app.text.speakers.people.pronoun_words import PRONOUNS

_GENDERS: tuple[Gender, ...] = ("m", "f")
_FEW = 3  # paragraphs that go on with the pronoun, in an article about one person
_SHARE = 0.2  # of all paragraphs
_FEWER = 2  # … in one that names this person in many paragraphs, and nobody else of the gender in half as many
_MANY = 0.4  # of all paragraphs
_TOP = 3  # paragraphs in which an article names whom it is about


class Protagonists:
    """The paragraphs of a document that go on about the man or the woman whom the document is about."""

    def __init__(self, article: Article, people: People) -> None:
        self._text, self._grammar, self._starts = article.text, article.grammar, article.starts
        self._people = people
        self._about: dict[Gender, tuple[Person, frozenset[int]]] = {}
        if self._grammar.capital_nouns or self._grammar.drops:
            return
        paragraphs = article.paragraphs
        for gender in _GENDERS:
            person = self._named_at_top(paragraphs[:_TOP], gender)
            going = frozenset(span.start for span in paragraphs[1:] if self._goes_on(span, gender))
            if person is None or len(going) < _FEWER:
                continue
            if len(going) >= max(_FEW, _SHARE * len(paragraphs)) or self._is_named_most(person, paragraphs):
                self._about[gender] = (person, going)

    def meant(self, gender: Gender | str | None, at: int) -> Person | None:
        """Whom a pronoun means where no name stands before it in its paragraph, which begins at the place, blanks aside."""
        if gender not in ("m", "f"):
            return None
        person, going = self._about.get(gender, (None, frozenset[int]()))
        following = bisect_left(self._starts, at)
        begins = following < len(self._starts) and not self._text[at : self._starts[following]].strip()
        return person if begins and self._starts[following] in going else None

    def _named_at_top(self, top: Sequence[Span], gender: Gender) -> Person | None:
        """The first person of the gender at the top, where nobody else there may be meant."""
        end = top[-1].end if top else 0
        return next(
            (n.person for n in self._people.named if n.start < end and n.person.likely and n.person.gender == gender),
            None,
        )

    def _is_named_most(self, person: Person, paragraphs: Sequence[Span]) -> bool:
        """Whether the article names a person again and again, and nobody else who may be meant nearly so often."""
        counts: Counter[str] = Counter()
        for span in paragraphs:
            inside = self._between(span.start, span.end)
            counts.update({n.person.name for n in inside if n.person.gender in (None, person.gender)})
        own = counts.pop(person.name, 0)
        return own >= _MANY * len(paragraphs) and own >= 2 * max(counts.values(), default=0)

    def _goes_on(self, span: Span, gender: Gender) -> bool:
        """Whether a paragraph that opens with no speech comes to a pronoun before any name that could be its own."""
        if self._people.is_quoted(span.start) or PRONOUNS.asked.match(self._text, span.start) is not None:
            return False
        pronoun = next(
            (
                m
                for m in PRONOUNS.of_gender[gender].finditer(self._text, span.start, span.end)
                if not self._people.is_quoted(m.start())
            ),
            None,
        )
        opens = PRONOUNS.opens.match(self._text, span.start)
        if pronoun is None or (opens is not None and opens["verb"] in self._grammar.verbs):
            return False
        return not any(n.person.gender in (None, gender) for n in self._between(span.start, pronoun.start()))

    def _between(self, start: int, end: int) -> Sequence[Named]:
        named = self._people.named
        return named[bisect_left(named, start, key=_place) : bisect_left(named, end, key=_place)]


def _place(named: Named) -> int:
    return named.start
