"""Bodies that an article calls by what they are: `the Center for Rural Care, a research group`, later `the group`; `Lomax Home`, later `the retailer`."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from compare_app.text.names.beside_bodies import is_workplace, sorts_beside
from compare_app.text.names.body_names import body_names, is_body_noun, meant_by, sorts_of_name
from compare_app.text.names.body_words import BODY_WORDS
from compare_app.text.names.person_nouns import is_person_word
from compare_app.text.names.words import NAMES

#: the Delby Transport Union (DTU)
_ABBREVIATION = re.compile(r" \((?P<short>[A-Z]{2,6})\)")


@dataclass
class _Body:
    """A body: what it is, where that is told first, what else it is called."""

    name: str
    start: int
    sorts: set[str] = field(default_factory=set)
    short: str | None = None
    #: told of itself, and not only as a place where somebody works
    own: bool = False


class Bodies:
    """The bodies of one text of which it tells what they are; `is_nobody`: names that no body bears."""

    def __init__(self, text: str, is_nobody: Callable[[str], bool]) -> None:
        self._text = text
        self._bodies: dict[str, _Body] = {}
        #: where the first other body of a noun ends
        self._others: dict[str, int] = {}
        for start, end in body_names(text):
            if not is_nobody(text[start:end]):
                self._note(start, end)

    def meant(self, noun: str, at: int) -> str | None:
        """The only body of the noun's kind before a place, or the only one in this paragraph and the one before."""
        if not is_body_noun(noun) or self._unnamed(noun, at):
            return None
        meant = meant_by(noun)
        known = [body for body in self._bodies.values() if body.start < at and body.sorts & meant]
        told = [body for body in known if body.own]
        known = told if told or "company" in meant else known  # managers at the agency; not an analyst at a company
        known = known or self._company_at_top(noun, at)
        if len(known) > 1:
            start = self._text.rfind("\n", 0, self._paragraph_before(at)) + 1
            known = [body for body in known if self._is_named(body, start, at)]
            known = self._last_acting(known, at) if len(known) > 1 else known
        if len(known) != 1 or (noun == "department" and self._serves_otherwise(known[0].name, at)):
            return None
        return known[0].name

    def _company_at_top(self, noun: str, at: int) -> list[_Body]:
        """`Northgate Plc will move 700 jobs, its chief said. … the bank`: the one company of the top, where a kind of company is told of first by its noun."""
        if noun not in ("bank", "lender") and noun not in NAMES.kind_of:
            return []
        companies = [body for body in self._bodies.values() if body.start < at and "company" in body.sorts]
        first = self._text.find("\n")
        return (
            [body for body in companies if body.start < first and body.sorts == {"company"}]
            if len(companies) == 1
            else []
        )

    def named(self, name: str, at: int) -> str | None:
        """The one body of a name, by its whole name or its first words, of which something is told before a place."""
        bare = name.removeprefix("The ").removeprefix("the ")
        found = [body.name for body in self._bodies.values() if body.start < at and _is_longer(body.name, bare)]
        return found[0] if len(found) == 1 else None

    def national(self, name: str) -> str | None:
        """The whole name of a body of the country: `the Postal Service`, which was named as the U.S. Postal Service."""
        return next((whole for whole in (f"U.S. {name}", f"US {name}") if whole in self._bodies), None)

    def _serves_otherwise(self, name: str, at: int) -> bool:
        """Whether those named by their service in these lines are of another department: the police, the Fire Department."""
        start = self._text.rfind("\n", 0, self._paragraph_before(at)) + 1
        return any(found[0].lower() not in name.lower() for found in BODY_WORDS.serving.finditer(self._text, start, at))

    def _note(self, start: int, end: int) -> None:
        name = self._text[start:end]
        told = sorts_beside(self._text, start, end)
        sorts = told | sorts_of_name(name)
        if not sorts:
            return
        same = next((known for known in self._bodies if _is_longer(known, name) or _is_longer(name, known)), name)
        body = self._bodies.setdefault(same, _Body(same, start))
        body.sorts |= sorts
        body.own = body.own or bool(told) or not is_workplace(self._text, start)
        short = _ABBREVIATION.match(self._text, end)
        body.short = short["short"] if short is not None else body.short

    def _paragraph_before(self, at: int) -> int:
        """Where the paragraph before the one of a place ends."""
        return len(self._text[: self._text.rfind("\n", 0, at) + 1].rstrip())

    def _is_named(self, body: _Body, start: int, end: int) -> bool:
        """Whether a body is named between two places, by its whole name, its letters or, for a company, its first word."""
        return any(re.search(rf"\b{re.escape(name)}(?!\w)", self._text[start:end]) for name in _names_of(body))

    def _last_acting(self, known: list[_Body], at: int) -> list[_Body]:
        """Of several bodies, the one that alone begins a sentence of this paragraph and does something, the last: `Orlan has 20 shops. The company`."""
        start = self._text.rfind("\n", 0, at) + 1
        begins = {match.start(): body for body in known for match in _acting(body).finditer(self._text[start:at])}
        last = max(begins, default=None)
        if last is None:
            return known
        others = (body for body in known if body is not begins[last])
        return known if any(self._is_named(body, start + last, at) for body in others) else [begins[last]]

    def _unnamed(self, noun: str, at: int) -> bool:
        """Whether another body of the kind comes without a name before: a group that wept, the players' union."""
        if noun not in self._others:
            others = (match.end() for match in _others(self._text, noun) if not self._is_attribute(match.end()))
            self._others[noun] = next(others, len(self._text) + 1)
        return self._others[noun] <= at

    def _is_attribute(self, end: int) -> bool:
        """Whether what follows a noun says that it stands beside another: a company spokesman, a group called Heron."""
        word = re.match(r" ([a-z]+)", self._text[end : end + 30])
        return BODY_WORDS.attribute.match(self._text, end) is not None or (word is not None and is_person_word(word[1]))


def _acting(body: _Body) -> re.Pattern[str]:
    """A body at the head of a sentence that does something, over an aside: Orlan Foods, based in Delby, has 20 shops."""
    names = "|".join(map(re.escape, _names_of(body)))
    opens = rf"(?:^|[.!?\u201d\"]\s)(?:(?:{BODY_WORDS.opens}) )?"
    return re.compile(rf"{opens}(?:{names})(?:,[^.;\n]{{3,60}}?,)? (?:{BODY_WORDS.acts})\b")


def _names_of(body: _Body) -> list[str]:
    """What a body is called: its whole name, its letters and, for a company, its first word."""
    first = [body.name.split()[0]] if "company" in body.sorts else []
    return [body.name, *([body.short] if body.short else []), *first]


def _others(text: str, noun: str) -> Iterator[re.Match[str]]:
    """Where a noun stands for a body that it does not come back to."""
    led = r"\b(?:[Aa]n?|[Aa]nother|[Oo]ne)\s(?:[a-z-]+\s){0,2}"
    if noun not in NAMES.companies and noun not in NAMES.kind_of:
        led += r"|(?:\b(?:[Tt]he|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir)|['\u2019]s?)\s(?:[a-z][\w'\u2019-]*\s){1,2}"
        led += r"|(?:['\u2019]s|s['\u2019])\s"
    return re.finditer(rf"(?<!, )(?:{led}){re.escape(noun)}\b", text)


def _is_longer(one: str, other: str) -> bool:
    return one.startswith(f"{other} ") or one == other
