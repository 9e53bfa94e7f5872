"""Bodies that an article calls by what they are: `the Center for Rural Care, a research group`, later `the group`."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from .body_names import COMPANIES, body_names, is_body_noun, sorts_of_name, sorts_of_noun
from .person_nouns import is_person_word

_NOUN = (
    r"company|firm|corporation|conglomerate|group|maker|manufacturer|agency|bank|lender|union|charity|nonprofit|"
    r"association|coalition|federation|foundation|alliance|society|consultancy|university|college|hospital"
)
#: … , the former head of the agency in Delby
_LINKS = "of|at|for|from|in|to|with|by|on|and|who|whose|that|which|when|where"
#: `, a research group in Minneapolis`; not `, a company spokesman`
_AFTER = re.compile(
    rf"(?: \([A-Z]+\))?,\s(?:the|an?|one of the [a-z]+)\s(?:(?!(?:{_LINKS})\b)[\w'\u2019-]+\s){{0,4}}?(?P<noun>{_NOUN})\b"
    r"(?=[.,;]|\s(?:in|of|from|based|that|which|with|for|whose|owned|founded|representing|behind)\b)"
)
#: `Danish group Halvorsen Lines`, `a group called Valley Voices United`
_BEFORE = re.compile(rf"\b(?P<noun>{_NOUN})(?: called| named| known as| calling itself)?\s$")
#: `an analyst at Pell Securities`, `Bo Orr of Relief Now`, where nothing else is told of them; not who leads or speaks for a body
_BESIDE = re.compile(r"(?P<word>[\w'\u2019-]+),? (?P<link>at|of|with|for|from) (?:the )?$")
_LISTED_BEFORE = re.compile(r"\b[Ss](?:hares|tock) (?:of|in) $")
#: … , not `Harkaway shares a house` or `Harkaway's shares`, which may be somebody's
_LISTED_AFTER = re.compile(
    r"(?:['\u2019]s?)? shares (?:have |had |were |closed )?(?:fell|fallen|rose|risen|up|down|jumped|dropped|slid|tumbled|gained|lost|climbed|sank)\b"
)
#: Police Chief Orr came. … “…,” the department said: hardly the Fire Department.
_SERVING = re.compile(r"\b(?:[Pp]olice|[Ss]heriff|[Ff]ire(?=fighter| [Cc]hief))")
_LEADS = re.compile(r"executive|president|chair\w*|founder|owner|head|boss|director|spokes\w+|CEO|leader")
_ABBREVIATION = re.compile(r" \((?P<short>[A-Z]{2,6})\)")
_ATTRIBUTE = re.compile(r"['\u2019]s?\b|-|,? (?:the )?[A-Z]|,? (?:called|named|known|calling)\b")
_MAKERS = ("maker", "manufacturer")


@dataclass
class _Body:
    """A body: what it is, where that is told first, what else it is called."""

    name: str
    start: int
    sorts: set[str] = field(default_factory=set)
    short: str | None = None


class ToldBodies:
    """The bodies of one text, `companies`: those known as such already, and where."""

    def __init__(self, text: str, companies: Iterable[tuple[str, int]], is_nobody: Callable[[str], bool]) -> None:
        self._text = text
        self._bodies: dict[str, _Body] = {}
        for name, start in companies:
            self._note(name, start, frozenset({"company"}))
        for start, end in body_names(text):
            name = text[start:end]
            if not is_nobody(name):
                self._note(name, start, self._sorts(start, end, name), end)

    def meant(self, noun: str, at: int) -> str | None:
        """The only body of the noun's kind before a place, or the only one in this paragraph and the one before."""
        if not is_body_noun(noun) or self._unnamed(noun, at):
            return None
        known = [body for body in self._bodies.values() if body.start < at and body.sorts & _meant_by(noun)]
        if len(known) > 1:
            start = self._text.rfind("\n", 0, self._paragraph_before(at)) + 1
            known = [body for body in known if self._is_named(body, start, at)]
        if len(known) != 1 or (noun == "department" and self._serves_otherwise(known[0].name, at)):
            return None
        return known[0].name

    def _serves_otherwise(self, name: str, at: int) -> bool:
        """Whether those named by their service in these lines are of another department: the police, the Fire Department."""
        start = self._text.rfind("\n", 0, self._paragraph_before(at)) + 1
        return any(found[0].lower() not in name.lower() for found in _SERVING.finditer(self._text, start, at))

    def _sorts(self, start: int, end: int, name: str) -> frozenset[str]:
        """What the article says that the bearer of a name is, there."""
        after = _AFTER.match(self._text, end, end + 100)
        before = _BEFORE.search(self._text, max(0, start - 40), start)
        told = {sort for match in (after, before) if match is not None for sort in _sorts_told(match["noun"])}
        beside = _BESIDE.search(self._text, max(0, start - 40), start)
        belongs = beside is not None and _is_somebody(beside["word"], beside["link"])
        if not sorts_of_name(name) and self._is_listed(start, end):
            told.add("company")
        return frozenset(told | (set() if belongs else sorts_of_name(name)))

    def _is_listed(self, start: int, end: int) -> bool:
        """`shares of Corvane`: whatever has shares is a company."""
        before = _LISTED_BEFORE.search(self._text, max(0, start - 12), start)
        return before is not None or _LISTED_AFTER.match(self._text, end) is not None

    def _note(self, name: str, start: int, sorts: frozenset[str], end: int | None = None) -> None:
        if not sorts:
            return
        same = next((known for known in self._bodies if _is_longer(known, name) or _is_longer(name, known)), name)
        body = self._bodies.setdefault(same, _Body(same, start))
        body.start = min(body.start, start)
        body.sorts |= sorts
        short = _ABBREVIATION.match(self._text, end) if end is not None else None
        body.short = short["short"] if short is not None else body.short

    def _paragraph_before(self, at: int) -> int:
        """Where the paragraph before the one of a place ends."""
        return len(self._text[: self._text.rfind("\n", 0, at) + 1].rstrip())

    def _is_named(self, body: _Body, start: int, end: int) -> bool:
        """Whether a body is named between two places, by its whole name, its letters or, for a company, its first word."""
        names = [body.name, *([body.short] if body.short else [])]
        if "company" in body.sorts:
            names.append(body.name.split()[0])
        return any(re.search(rf"\b{re.escape(name)}(?!\w)", self._text[start:end]) for name in names)

    def _unnamed(self, noun: str, at: int) -> bool:
        """Whether another body of the kind comes without a name before: a group that wept, the players' union."""
        led = r"\b(?:[Aa]n?|[Aa]nother|[Oo]ne)\s(?:[a-z-]+\s){0,2}"
        if noun not in COMPANIES:
            led += r"|(?:\b(?:[Tt]he|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir)|['\u2019]s?)\s(?:[a-z][\w'\u2019-]*\s){1,2}"
            led += r"|['\u2019]s\s"
        found = re.finditer(rf"(?<!, )(?:{led}){re.escape(noun)}\b", self._text[:at])
        return any(not self._is_attribute(match.end()) for match in found)

    def _is_attribute(self, end: int) -> bool:
        """Whether what follows a noun says that it stands beside another: a company spokesman, a group called Heron."""
        word = re.match(r" ([a-z]+)", self._text[end : end + 30])
        return _ATTRIBUTE.match(self._text, end) is not None or (word is not None and is_person_word(word[1]))


def _sorts_told(noun: str) -> frozenset[str]:
    return frozenset({"company"}) if noun in _MAKERS else sorts_of_noun(noun)


def _meant_by(noun: str) -> frozenset[str]:
    """What a body may be that the noun stands for: a group or a firm may be a company, an association or a law firm is none."""
    if noun in ("group", "firm"):
        return frozenset({noun, "company"})
    return frozenset({"company"}) if noun in COMPANIES else sorts_of_noun(noun) - {"group"}


def _is_longer(one: str, other: str) -> bool:
    return one.startswith(f"{other} ") or one == other


def _is_somebody(word: str, link: str) -> bool:
    """Whether a word before a body's name is for who works there; not in `left Orlan Airlines for Tullow Foods`."""
    if word[0].isupper() and not word.isupper():
        return link in ("at", "of") and word.lower() not in COMPANIES
    return not _LEADS.fullmatch(word) and is_person_word(word.lower())
