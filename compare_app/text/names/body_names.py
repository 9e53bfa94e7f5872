"""What bodies' names say that they are: `Department of Health`, `Harrow Bank`, `Orlan Foods`; and which nouns stand for them later."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from compare_app.text.names.body_words import BODY_WORDS
from compare_app.text.names.capitals import begins_sentence, stands_within
from compare_app.text.names.name_runs import UPPER
from compare_app.text.names.words import NAMES

_CAP = rf"(?:(?:[{UPPER}]\.)+|St\.|[{UPPER}][\w'\u2019-]*)"
#: What owns a body: Morava's Ministry of Trade
_OWNED = re.compile(r"(?:\S+ )*\S+['\u2019]s (?=\S)")
#: Delby-based Orlan Foods
_BASED = re.compile(rf"[{UPPER}][\w'\u2019-]*-based ")
_STOPS = (".", "!", "?", ":", "\u201d", '"', "\u2019", "'", ")", "\u2026")


@cache
def _heads() -> str:
    """What stands in a body's name and says what it is, as the part of a pattern."""
    heads = NAMES.body_nouns | NAMES.state_bodies | NAMES.group_nouns - {"group"}
    return "|".join(sorted(word.capitalize() for word in heads))


@cache
def _head() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_heads()})\b")


@cache
def _body_name() -> re.Pattern[str]:
    """A run of capitals, with the small words that stand within names of bodies."""
    words = BODY_WORDS
    of_something = rf"(?:{_heads()}) of|(?:{words.for_or_on}) (?:for|on)"
    # Department of Health and Human Services; Center for Rural Care; not Harrow Bank for Friday
    led = rf"(?:{_CAP} ){{0,4}}(?:{of_something}) (?:the )?(?!(?:{words.days})){_CAP}(?:(?: and| of)? {_CAP})*(?: for the {_CAP}(?: {_CAP})*)?"
    # Food and Drug Administration
    paired = rf"(?<=[Tt]he )(?:{_CAP} ){{1,2}}and (?:{_CAP} ){{1,2}}(?:{_heads()})\b"
    return re.compile(rf"\b(?!(?:{words.opens_sentence}) )(?:{led}|{paired}|{_CAP}(?: (?:& )?{_CAP})*)")


def is_body_noun(noun: str) -> bool:
    """Whether an article may call a body that it named by the noun: the company, the ministry, the retailer."""
    return noun in NAMES.companies or noun in NAMES.body_nouns or noun in NAMES.told_body_nouns or noun in NAMES.kind_of


def sorts_of_noun(noun: str) -> frozenset[str]:
    """What a body is that the article tells by a noun: a charity is a group, a group or a law firm need be no company."""
    if noun in NAMES.kind_of or noun in NAMES.makers:
        return frozenset({NAMES.kind_of.get(noun, noun), "company"})
    own = {"fund" if noun == "investor" else noun} if is_body_noun(noun) else set()
    more = {"bank"} if noun == "lender" else {"group"} if noun in NAMES.group_nouns else set()
    return frozenset(own | more | ({"company"} if noun in NAMES.companies - {"group", "firm"} else set()))


def meant_by(noun: str) -> frozenset[str]:
    """What a body may be that the noun stands for: a group or a firm may be a company, an association or a law firm is none."""
    if noun in NAMES.kind_of:
        return frozenset({NAMES.kind_of[noun]})
    if noun in ("group", "firm"):
        return frozenset({noun, "company"})
    return frozenset({"company"}) if noun in NAMES.companies else sorts_of_noun(noun) - {"group"}


def sorts_of_name(name: str) -> frozenset[str]:
    """What a name itself says.

    >>> sorted(sorts_of_name("Department of Health")), sorted(sorts_of_name("Orlan Foods"))
    (['agency', 'department'], ['company'])
    """
    words = name.split()
    if len(words) < len(("Orlan", "Foods")) or words[0].lower() in NAMES.no_bodies:
        return frozenset()
    led = _head().search(name) if re.search(r" (?:of|for|on) ", name) else None
    head = led[0].lower() if led is not None else words[-1].lower().strip(".")
    forms = {form.lower().strip(".") for form in NAMES.company_forms}
    if led is None and head in forms and words[-2].lower().strip(",") in NAMES.kind_of:
        return frozenset({"company", NAMES.kind_of[words[-2].lower().strip(",")]})  # Hartwell Stores Inc.
    if led is None and (head in NAMES.company_ends or head in NAMES.kind_of):
        return frozenset({"company", NAMES.kind_of.get(head, "company")})
    if head == "group":
        return frozenset({"company", "group"})
    # the Federal Aviation Administration, no Biden Administration; the Congressional Budget Office
    of_state = head in ("administration", "service", "office")
    if of_state and len(words) < len(("Federal", "Aviation", head)):
        return frozenset()
    found = (
        {head} & NAMES.body_nouns
        | ({head} if head == "center" and led is None else set())  # the Hartwell Center, which may be a place
        | ({"agency"} if head in NAMES.state_bodies else set())
        | ({"group"} if head in NAMES.group_nouns else set())
    )
    ending = next((sort for ends, sort in BODY_WORDS.ends_of.items() if name.endswith(f" {ends}")), None)
    return frozenset(found | ({ending} if ending is not None else set()))


def without_kind(text: str, start: int, name: str) -> str:
    """A body's name without what it is, which has a capital only as a sentence begins with it: `Rival Orlan Airways`, `Insurer Orlan`."""
    first, _, rest = name.partition(" ")
    kind = first.lower() in NAMES.kind_of and first.lower() not in NAMES.company_ends
    if not rest or not (kind or first.lower() in NAMES.before_bodies) or not begins_sentence(text, start):
        return name
    if stands_within(text, name) or (kind and re.search(rf"(?<!{first} )\b{re.escape(rest)}\b", text) is None):
        return name
    return rest


def body_names(text: str) -> Iterator[tuple[int, int]]:
    """Where names stand that a body may bear, without what owns them and what only stands before."""
    for match in _body_name().finditer(text):
        start, end = match.span()
        if (owned := _OWNED.match(text, start, end)) is not None:
            start = owned.end()
        if (first := _BASED.match(text, start, end)) is not None:
            start = first.end()
        start = end - len(without_kind(text, start, text[start:end]))
        if text[start:end].endswith(("'s", "\u2019s")) and text[end : end + 1] == " ":
            end -= 2
        elif text[start:end].endswith(("s'", "s\u2019")):
            end -= 1
        if (form := BODY_WORDS.small_forms.match(text, end)) is not None:
            end = form.end()
        if text[start:end].endswith(BODY_WORDS.abbreviated) and text[end : end + 1] == ".":
            end += 1
        if start < end and not _is_headline(text, start):
            yield start, end


def _is_headline(text: str, at: int) -> bool:
    """Whether a place's paragraph ends with no stop: a headline may give every word its capital."""
    end = text.find("\n", at)
    return not text[at : end if end >= 0 else len(text)].rstrip().endswith(_STOPS)
