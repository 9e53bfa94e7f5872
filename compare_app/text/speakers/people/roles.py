"""Who holds which role in an article, by titles before names and by the words beside them: Mayor Ana Ruiz, the mayor."""

from __future__ import annotations

import re
from collections.abc import Sequence

from compare_app.text.grammar.grammar import Grammar
from compare_app.text.names.beside_names import roles_beside
from compare_app.text.names.person_nouns import is_person_word
from compare_app.text.names.words import NAMES
from compare_app.text.speakers.people.role_words import ROLES
from compare_app.text.speakers.words import SPEAKERS

_POSSESSIVE = ("'s", "\u2019s")
#: Characters before a name in which it is told whose its bearer is: Mia Holt's official spokesman, Bo Lund
_BEFORE = 70


class Roles:
    """The names of the bearers of every role; a role that several bear says nobody's name."""

    def __init__(self, text: str, grammar: Grammar) -> None:
        self._text = text
        self._grammar = grammar
        self._names: dict[str, set[str]] = {}

    def note(self, name: str, titles: Sequence[str], start: int, end: int) -> None:
        """Take in what the titles of a name, and the words beside its place in the text, say of its bearer."""
        self._note_title(name, titles, start)
        if not titles and ROLES.of_party.match(self._text, end) is not None:
            self._add("congressman", name)  # as may be: nobody is the one congressman then
            self._add("congresswoman", name)
        for role in roles_beside(self._text, start, end, bool(titles)):
            if role in self._grammar.bare_nouns or role in NAMES.bodies:
                continue
            if role in SPEAKERS.roles_too or is_person_word(role):
                self._add(role, name)
            elif self._grammar.capital_nouns:
                self._add(role.lower(), name)

    def _note_title(self, name: str, titles: Sequence[str], start: int) -> None:
        # a police chief is not the police, a vice president not the president
        once = self._text.endswith(ROLES.once, 0, start)
        if titles and (once or f"{titles[0]} " in ROLES.once):
            self._add("former " + NAMES.role_of_title.get(titles[-1], titles[-1]), name)
        if len(titles) > 1 and titles[-2] in NAMES.lesser_words:
            self._add(" ".join(titles[-2:]), name)  # the vice president
        if not titles or once or any(t in SPEAKERS.lesser for t in titles) or SPEAKERS.lesser_ranks & set(titles[:-1]):
            return
        role = NAMES.role_of_title.get(titles[-1], titles[-1])
        styled = not ROLES.styled.isdisjoint(titles) or self._text.endswith(ROLES.styled_before, 0, start)
        bishop = ("bishop",) if role == "reverend" and styled else ()
        for called in (
            role,
            *NAMES.also_called.get(role, ()),
            *NAMES.also_called.get(" ".join(titles[-2:]), ()),
            *bishop,
        ):
            self._add(called, name)
        if titles[-1] in SPEAKERS.styles and len(titles) > 1 and titles[-2] in SPEAKERS.chairs:
            self._add(titles[-2], name)

    def _add(self, role: str, name: str) -> None:
        self._names.setdefault(role, set()).add(name)

    def is_held(self, role: str) -> bool:
        """Whether the article names anybody in the role."""
        return bool(self._names.get(role))

    def holders(self, role: str) -> frozenset[str]:
        """Everybody whom the article gives the role."""
        return frozenset(self._names.get(role, ()))

    def holder(self, role: str) -> str | None:
        """Who alone holds the role in the article."""
        names = self._names.get(role, set())
        return next(iter(names)) if len(names) == 1 else None

    def has_one_of(self, name: str, roles: frozenset[str]) -> bool:
        """Whether the article gives somebody one of the roles."""
        return any(name in self._names.get(role, ()) for role in roles)

    def is_of_another(self, name: str, words: Sequence[str]) -> bool:
        """`Orr's spokesman`, where the one who holds the role is told as `Holt's spokesman`: somebody else."""
        owner = next((word for word in reversed(words[:-1]) if word.endswith(_POSSESSIVE) and word[0].isupper()), None)
        if owner is None:
            return False
        told: set[str] = set()
        for match in re.finditer(rf"\b{re.escape(name)}\b", self._text):
            before = re.split(r"[.?!]\s", self._text[max(0, match.start() - _BEFORE) : match.start()])[-1]
            told |= {found[1] or found[2] for found in ROLES.owner.finditer(before)}
        return bool(told) and owner[:-2] not in told

    def is_of_another_body(self, name: str, role: str, body: str) -> bool:
        """Whether the article tells whose bearer of a role somebody is, and that is no body whose name begins with the word."""
        told = rf"\b{re.escape(name)}(?:, \d\d)?, (?:the |an? )?(?:[\w-]+ ){{0,2}}?{re.escape(role)} of (?:the )?(?P<body>[A-Z][\w-]*)"
        bodies = {found["body"] for found in re.finditer(told, self._text)}
        return bool(bodies) and body not in bodies

    def of_one(self) -> frozenset[str]:
        """The roles that one person alone holds."""
        return frozenset(role for role, names in self._names.items() if len(names) == 1)
