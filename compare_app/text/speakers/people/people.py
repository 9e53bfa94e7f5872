"""The people of an article: everybody whom it names in full, by title, or beside a word for kin, with gender.

Unknown is None: nothing is told of a person but what the article itself says, or a first name that only men or only women bear.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property

from compare_app.model.cancel import ShouldCancel, check
from compare_app.model.spans import Span
from compare_app.text.names.beside_names import tells_of_another
from compare_app.text.names.bodies import Bodies
from compare_app.text.names.body_names import sorts_of_name
from compare_app.text.names.companies import Companies
from compare_app.text.names.name_runs import name_runs
from compare_app.text.names.named import Named
from compare_app.text.names.titles import is_title
from compare_app.text.speakers.people.article import Article
from compare_app.text.speakers.people.introductions import Introductions
from compare_app.text.speakers.people.known import Known
from compare_app.text.speakers.people.people_words import PEOPLE
from compare_app.text.speakers.people.quoted import Quoted
from compare_app.text.speakers.people.roles import Roles
from compare_app.text.title_case import is_title_cased

_POSSESSIVE = ("'s", "\u2019s")


class People:
    """Who is named in a document, and where."""

    def __init__(self, article: Article, quoted: Sequence[Span], should_cancel: ShouldCancel | None = None) -> None:
        self._article, self._text, self._grammar = article, article.text, article.grammar
        marked = Quoted(self._text, quoted)
        self.is_quoted, self.follows_quoted = marked.holds, marked.follows
        self.roles = Roles(self._text, self._grammar)
        known = Known()
        self.person, self.of_surname, self.has_own_surname = known.person, known.of_surname, known.has_own_surname
        self.by_last = known.by_last
        runs = list(self._runs())
        check(should_cancel)
        self.companies = Companies(self._text, runs, self.is_quoted)
        introductions = Introductions(article, marked, known, self.roles, runs)
        check(should_cancel)
        introductions.meet(runs)
        check(should_cancel)
        introductions.meet_kin(runs)
        check(should_cancel)
        self.named = self._find(runs)

    def is_small(self, word: str) -> bool:
        """Whether a word, capitalised at a sentence's start, is none of a name."""
        g = self._grammar
        return (
            word in g.bare_nouns
            or word in g.stops
            or word in g.determiners
            or word in g.pronouns
            or word in g.openers
            or word in g.times
            or word in g.between
        )

    def _runs(self) -> Iterator[tuple[int, int]]:
        """Where names stand, paragraph by paragraph; in a headline whose words all bear capitals none is told."""
        for number, paragraph in enumerate(self._article.paragraphs):
            if number == 0 and len(self._article.paragraphs) > 1 and is_title_cased(paragraph.of(self._text)):
                continue
            yield from name_runs(self._text, paragraph, self.is_small)

    def _find(self, runs: Sequence[tuple[int, int]]) -> list[Named]:
        """Every mention of a person outside of quotes, in order."""
        found = []
        for start, end in runs:
            if self.is_quoted(start):
                continue
            person = self.person(self._text[start:end])
            if person is not None:
                owns = self._text[start:end].endswith(_POSSESSIVE) or tells_of_another(self._text, start, end)
                found.append(Named(start, end, person, owns))
        return sorted([*found, *self._families()], key=lambda named: named.start)

    def _families(self) -> Iterator[Named]:
        """`The two Harlows have not spoken since.`: everybody of a surname."""
        for match in PEOPLE.family.finditer(self._text):
            bearers = self.by_last.get(match["name"].lower(), ())
            if len(bearers) > 1 and not self.is_quoted(match.start()):
                yield from (Named(*match.span(), person, False) for person in bearers)

    @cached_property
    def bodies(self) -> Bodies:
        """Bodies by what they are."""
        return Bodies(self._text, self._is_no_body)

    def _is_no_body(self, name: str) -> bool:
        """Whether a name is a person's, a day's or a title's, and no body's: Chief Orr, not State Department."""
        titled = is_title(name.split(maxsplit=1)[0]) and not sorts_of_name(name)
        return titled or self._is_somebody(name) or self.is_small(name.lower())

    def _is_somebody(self, name: str) -> bool:
        known = self.person(name)
        return known is not None and known.gender is not None
