"""Which of several people with one surname is meant: whoever was named in full in these lines and said or did something there."""

from __future__ import annotations

from bisect import bisect_left

from compare_app.text.names.named import Named, Person
from compare_app.text.names.titles import bare_name, gender_of
from compare_app.text.speakers.meant.antecedents import FEW_LINES, Antecedents
from compare_app.text.speakers.people.article import Article
from compare_app.text.speakers.people.people import People
from compare_app.word_lists import Regex, WordLists

_KIN_BEFORE = 40  # characters


class NamesakeWords(WordLists, area="namesakes"):
    """Asked of all languages at once."""

    #: behind a name: Orr, 47, said
    acts: Regex
    #: right before a name: His nephew, Peter Orr, came. … the younger Orr said
    child: Regex
    #: … His uncle, Peter Orr, came. … the elder Orr said
    parent: Regex
    #: … either of them
    sibling: Regex
    #: right before a surname: the `younger`, the elder
    by_age: Regex
    #: Her father, Moses Orr, watched it
    kin: Regex


NAMESAKES = NamesakeWords()


class Namesakes:
    """The people of one text who share a surname."""

    def __init__(self, article: Article, people: People, before: Antecedents) -> None:
        self._text, self._people, self._before = article.text, people, before

    def lately_heard(self, text: str, at: int) -> Person | None:
        """Of several people with one surname, whoever was named in full in these lines and said or did something there."""
        surname, titles = bare_name(text)
        gender = gender_of("", titles)
        if len(self._people.of_surname(surname)) < 2:
            return None
        last = bisect_left(self._before.starts, at)
        for named in reversed(self._before.named[:last]):
            if at - named.start > FEW_LINES:
                return None
            full = named.person.bears(surname) and " " in self._text[named.start : named.end].removeprefix(surname)
            fits = full and gender in (None, named.person.gender)
            if fits and (
                self._is_kin_by_age(named, at)
                or self._is_new_kin(named, at)
                or NAMESAKES.acts.match(self._text, named.end) is not None
            ):
                return named.person
        return None

    def _is_kin_by_age(self, named: Named, at: int) -> bool:
        """`His son, Peter Orr, came. “...,” the YOUNGER Orr said`, `Her brother, Bo Orr, came. “...,” the ELDER Orr said`."""
        age = NAMESAKES.by_age.search(self._text, max(0, at - 20), at)
        if age is None:
            return False
        kin = NAMESAKES.child if age["younger"] is not None else NAMESAKES.parent
        return any(
            words.search(self._text, max(0, named.start - 20), named.start) is not None
            for words in (kin, NAMESAKES.sibling)
        )

    def _is_new_kin(self, named: Named, at: int) -> bool:
        """`Her father, Moses Orr, watched. “...,” Orr said`: whom a sentence of the paragraph begins with, where nobody was called so before."""
        start = max(0, named.start - _KIN_BEFORE)
        begins = (
            NAMESAKES.kin.search(self._text, start, named.start) is not None and "\n" not in self._text[named.end : at]
        )
        return begins and not self._people.has_own_surname(named.person.parts[-1])
