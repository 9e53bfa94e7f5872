"""Parties that an article gives people: the GOP nominee is not `Democratic nominee Ruiz`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from compare_app.text.names.named import Named, Person
from compare_app.word_lists import Regex, Table, WordLists

#: Characters before a name in which its bearer's party is told: his Democratic challenger, former astronaut
_BEFORE = 60


class PartyWords(WordLists, area="parties"):
    """Asked of all languages at once, as the lists of names are."""

    #: What a party and its people are called, and a letter for it.
    letters: Table
    #: Right behind a name, its bearer's party, by its `letter` or as a word in the group `party`: (D-Iowa), , a Democrat
    behind: Regex
    #: … and the first letter of the `state`: (D-Iowa), R-Ohio
    state_behind: Regex


PARTIES = PartyWords()


class Parties:
    """The parties told beside the names of one text."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._known: dict[str, frozenset[str]] = {}

    def is_another(self, name: str, words: Sequence[str]) -> bool:
        """Whether a role is told with a party, and the article gives its one holder another."""
        own = _party(words)
        if own is None:
            return False
        told = self._of(name)
        return bool(told) and (own not in told or not self._is_there(name, words))

    def only_one(self, words: Sequence[str], named: Iterable[Named]) -> Person | None:
        """`the Democrat`: the only one of those named so far whom the article gives the party."""
        own = _party(words[-1:])
        if own is None:
            return None
        held = {
            one.person for one in named if self._of(one.person.name) == {own} and self._is_there(one.person.name, words)
        }
        return next(iter(held)) if len(held) == 1 else None

    def _is_there(self, name: str, words: Sequence[str]) -> bool:
        """Whether somebody may be `the Ohio Republican`: not Ana Ruiz (R-Calif.)."""
        place = words[1] if len(words) == len(("the", "Ohio", "Republican")) and words[1][:1].isupper() else None
        states = {found["state"] for found in self._right_behind(name, PARTIES.state_behind)}
        return place is None or PARTIES.letters.get(place.lower()) is not None or not states or place[0] in states

    def _of(self, name: str) -> frozenset[str]:
        """The parties that the article gives somebody, in the words before the name."""
        if name not in self._known:
            found = re.finditer(rf"\b{re.escape(name)}\b", self._text)
            before = (self._text[max(0, match.start() - _BEFORE) : match.start()] for match in found)
            told = {_party(reversed(re.split(r"[.?!]\s", words)[-1].split())) for words in before}
            self._known[name] = frozenset(party for party in told | self._behind(name) if party is not None)
        return self._known[name]

    def _behind(self, name: str) -> set[str | None]:
        """The parties told behind a name: `Ana Ruiz (D-Iowa)`, `Ana Ruiz, R-Ohio,`, `Ana Ruiz, a Democrat`."""
        found = self._right_behind(name, PARTIES.behind)
        return {match["letter"].lower() if match["letter"] else _party([match["party"]]) for match in found}

    def _right_behind(self, name: str, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
        """What matches right behind each place of a name."""
        for named in re.finditer(rf"\b{re.escape(name)}", self._text):
            if (found := pattern.match(self._text, named.end())) is not None:
                yield found


def _party(words: Iterable[str]) -> str | None:
    """The party of the first word that is one's."""
    return next((party for word in words if (party := PARTIES.letters.get(word.lower().strip(",."))) is not None), None)
