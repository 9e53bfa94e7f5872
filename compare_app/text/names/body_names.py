"""What bodies' names say that they are: `Department of Health`, `Harrow Bank`, `Orlan Foods`; and which nouns stand for them later."""

from __future__ import annotations

import re
from collections.abc import Iterator

from compare_app.text.names.name_runs import UPPER
from compare_app.text.word_lists import word_set

#: Words for companies of one kind, which articles put for one another; the first of each says which. Names end in them, too: Delby Power.
_KINDS = tuple(
    line.split()
    for line in (
        "retailer chain supermarket grocer store discounter stores",
        "insurer insurance",
        "airline carrier airlines airways",
        "carmaker automaker motors",
        "drugmaker pharmaceuticals pharma",
        "broadcaster network",
        "utility energy power electric water gas",
        "developer builder housebuilder homes",
        "brewer brewery brewing",
        "publisher publishing",
        "restaurant pub eatery",
        "startup start-up",
    )
)
_KIND_OF = {word: words[0] for words in _KINDS for word in words}
KIND_NOUNS = frozenset(_KIND_OF)
_MAKERS = ("maker", "manufacturer")
#: Nouns that an article puts for a company, whatever it makes.
COMPANIES = word_set("company firm business corporation conglomerate group")
#: What a name says of its bearer by this noun in it: Harrow Bank, Ministry of Health
_OWN = word_set(
    "bank union ministry department hospital university college agency bureau authority commission council committee "
    "institute association federation foundation coalition alliance society district board trust school museum zoo league "
    "party church library academy diocese service corps regulator"
)
#: Nouns for whole bodies that only an apposition or a noun before the name tells.
_TOLD = word_set("charity nonprofit lender consultancy fund investor")
#: Bodies of the state, which are agencies one and all.
_AGENCIES = word_set("agency administration bureau centers service authority department commission")
#: Bodies that people form, which are groups; a company is one too.
_GROUPS = word_set(
    "group association federation coalition alliance society foundation institute center charity nonprofit project initiative"
)
_COMPANY_ENDS = word_set(
    "inc corp corporation ltd plc llc company co holdings industries systems technologies motors airlines airways lines "
    "pharmaceuticals foods energy petroleum electronics devices semiconductors stores breweries logistics dynamics brands labs networks solutions studios pictures "
    "software therapeutics biosciences robotics aerospace mining resources bancorp beverages entertainment outfitters realty shipping securities"
)
#: … and what names of other endings say.
_ENDINGS = ((" Infirmary", "hospital"), (" Medical Center", "hospital"), (" Public Schools", "district"))
#: The European Union, a credit union, the Biden administration
_NO_BODIES = word_set("european soviet african western credit student students")
_CAP = rf"(?:(?:[{UPPER}]\.)+|St\.|[{UPPER}][\w'\u2019-]*)"
_HEADS = "|".join(sorted(word.capitalize() for word in _OWN | _AGENCIES | _GROUPS - {"group"}))
_OF_MANY = "Centers?|Institute|Foundation|Council|Society|Alliance|Association|Coalition|Federation|Department|Ministry|Commission|Committee"
_DAYS = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
#: Department of Health and Human Services; Center for Rural Care; not Harrow Bank for Friday
_LED = rf"(?:{_CAP} ){{0,4}}(?:(?:{_HEADS}) of|(?:{_OF_MANY}) (?:for|on)) (?:the )?(?!{_DAYS}){_CAP}(?:(?: and| of)? {_CAP})*"
#: Food and Drug Administration
_PAIRED = rf"(?<=[Tt]he )(?:{_CAP} ){{1,2}}and (?:{_CAP} ){{1,2}}(?:{_HEADS})\b"
#: What has its capital from a sentence's start: The Harrow Bank, But Harrow Council
_OPENS = "(?:The|An?|But|And|In|At|For|From|When|While|As|Both|Neither|Only|If) "
BODY_NAME = re.compile(rf"\b(?!{_OPENS})(?:{_LED}|{_PAIRED}|{_CAP}(?: (?:& )?{_CAP})*)")
_HEAD = re.compile(rf"\b(?:{_HEADS})\b")
_OWNED = re.compile(r"(?:\S+ )*\S+['\u2019]s (?=\S)")
#: Delby-based Orlan Foods
_BASED = re.compile(rf"[{UPPER}][\w'\u2019-]*-based ")
_STOPS = (".", "!", "?", ":", "\u201d", '"', "\u2019", "'", ")", "\u2026")
_ABBREVIATED = (" Inc", " Corp", " Ltd", " Co")


def is_body_noun(noun: str) -> bool:
    """Whether an article may call a body that it named by the noun: the company, the ministry, the retailer."""
    return noun in COMPANIES or noun in _OWN or noun in _TOLD or noun in KIND_NOUNS


def sorts_of_noun(noun: str) -> frozenset[str]:
    """What a body is that the article tells by a noun: a charity is a group, a group or a law firm need be no company."""
    if noun in KIND_NOUNS or noun in _MAKERS:
        return frozenset({_KIND_OF.get(noun, noun), "company"})
    own = {"fund" if noun == "investor" else noun} if is_body_noun(noun) else set()
    more = {"bank"} if noun == "lender" else {"group"} if noun in _GROUPS else set()
    return frozenset(own | more | ({"company"} if noun in COMPANIES - {"group", "firm"} else set()))


def meant_by(noun: str) -> frozenset[str]:
    """What a body may be that the noun stands for: a group or a firm may be a company, an association or a law firm is none."""
    if noun in KIND_NOUNS:
        return frozenset({_KIND_OF[noun]})
    if noun in ("group", "firm"):
        return frozenset({noun, "company"})
    return frozenset({"company"}) if noun in COMPANIES else sorts_of_noun(noun) - {"group"}


def sorts_of_name(name: str) -> frozenset[str]:
    """What a name itself says.

    >>> sorted(sorts_of_name("Department of Health")), sorted(sorts_of_name("Orlan Foods"))
    (['agency', 'department'], ['company'])
    """
    words = name.split()
    if len(words) < len(("Orlan", "Foods")) or words[0].lower() in _NO_BODIES:
        return frozenset()
    led = _HEAD.search(name) if re.search(r" (?:of|for|on) ", name) else None
    head = led[0].lower() if led is not None else words[-1].lower().strip(".")
    if led is None and (head in _COMPANY_ENDS or head in KIND_NOUNS):
        return frozenset({"company", _KIND_OF.get(head, "company")})
    if head == "group":
        return frozenset({"company", "group"})
    of_state = head in ("administration", "service")  # the Federal Aviation Administration, no Biden Administration
    if (of_state and len(words) < len(("Federal", "Aviation", head))) or (head == "center" and led is None):
        return frozenset()
    found = {head} & _OWN | ({"agency"} if head in _AGENCIES else set()) | ({"group"} if head in _GROUPS else set())
    ending = next((sort for words, sort in _ENDINGS if name.endswith(words)), None)
    return frozenset(found | ({ending} if ending is not None else set()))


def body_names(text: str) -> Iterator[tuple[int, int]]:
    """Where names stand that a body may bear, without what owns them and what only stands before."""
    for match in BODY_NAME.finditer(text):
        start, end = match.span()
        if (owned := _OWNED.match(text, start, end)) is not None:
            start = owned.end()
        if (first := _BASED.match(text, start, end)) is not None:
            start = first.end()
        if text[start:end].endswith(("'s", "\u2019s")) and text[end : end + 1] == " ":
            end -= 2
        elif text[start:end].endswith(("s'", "s\u2019")):
            end -= 1
        if text.startswith((" plc", " ltd"), end):
            end += len(" plc")
        if text[start:end].endswith(_ABBREVIATED) and text[end : end + 1] == ".":
            end += 1
        if start < end and not _is_headline(text, start):
            yield start, end


def _is_headline(text: str, at: int) -> bool:
    """Whether a place's paragraph ends with no stop: a headline may give every word its capital."""
    end = text.find("\n", at)
    return not text[at : end if end >= 0 else len(text)].rstrip().endswith(_STOPS)
