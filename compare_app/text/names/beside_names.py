"""What the words beside a name tell of its bearer: that it is a person, which role and which gender."""

from __future__ import annotations

import re
from collections.abc import Iterator

from compare_app.text.names.name_runs import UPPER
from compare_app.text.names.person_nouns import is_person_word
from compare_app.text.names.titles import Gender, bare_name, gender_of, gender_of_word
from compare_app.text.names.words import NAMES

_PERSON_AFTER = re.compile(
    r",?\s\(?\d\d\b|,\s(?:the|a|an|who|whose|of|then|now|president|director|head|professor|founder|[a-z]{3,}(?:er|or|ist|man|woman))\b"
    r"|,?\s(?:said|says|told|tells|added|asked|wrote|writes|warned|called|argued|argues|believes|thinks|criticized|criticised|recalled|recalls|insisted|explained|replied|replies|testified|joked)\b"
)
#: What only people do with their eyes, legs and hands, and `of Dockworkers Local 418, who`
_HUMAN = re.compile(
    r",?\s(?:watched|sat|knelt|wept|cried|laughed|smiled|nodded|shrugged|sighed|stared|leaned|paused|grinned|winced|walked|drove|waited|lives|lived)\b"
    r"|\s(?:of|from|at|with)\s(?:the\s)?[\w'\u2019&-]+(?:\s[\w'\u2019&-]+){0,5}(?:,\swhos?e?|\s(?:said|told))\b"
)
_PERSON_BEFORE = re.compile(
    r"\b(?:said|says|added|asked|according to|[a-z]+(?:man|woman|ist|er|or|ian)|president|chief|minister|head)\s$"
)
_APPOSED = re.compile(
    r",\s(?:\d\d,\s)?(?:(?:the|a|an|who is|who was|who has been|who became|who remains|whose|der|die|das|ein|eine)\s)?(?:[\w'\u2019-]+\s){0,3}?(?P<role>[a-z\u00e4\u00f6\u00fc]{3,})(?=[,.;]|\s(?:of|for|at|in|from|who|with|and|to)\b)"
)
_APPOSED_BEFORE = re.compile(r"(?P<role>[a-z]{4,})(?:\s(?:of|for|at|in|from)\s[\w\s]{1,30})?,?\s$")
_MADE_BY = re.compile(
    r"\s(?:[a-z]+ed|built|runs|owns|led|leads|began|set|sold|bought|wrote|made|ran|works|said|had|has|was|is)\b"
)
#: a young constable called Pat Noonan
_CALLED = re.compile(r"(?P<noun>[a-z]+),? (?:called|named|by the name of) $")
_IN_OF_PHRASE = re.compile(r"[a-z]\s(?:of|for|at|in|from)\s(?:the|an?|his|her|its|their)\s[\w\s]+(?<!,)\s$")
_RIGHT_BEFORE = re.compile(r"\b(?P<role>[a-z]{4,}),?\s$")
#: Kevin Marsh was sacked as manager of Harrow Vale; Kevin Marsh became the club's ninth manager
_AS_ROLE = re.compile(
    r"(?:(?:\s[a-z\u2019'-]+){1,5}?\sas\s(?:(?:the|a|an|its|their|his|her)\s)?|(?:,\s\d\d,)?\s(?:is|was|became|becomes)\s(?:now\s)?(?:the|an?|one\sof\sthe)\s)"
    r"(?:[\w'\u2019-]+\s){0,2}?(?P<role>[a-z]{3,})(?=[,.;]|\s(?:of|for|at|in|from|who|with|and|to|last|on|after|when)\b)"
)
#: Bo Lund, 38, of Delby, pleaded not guilty
_CHARGED = re.compile(
    r"(?:,? \(?\d\d\)?)?(?:, (?:of|from) [^,.;]+(?:, [^,.;]+){0,2})?,? (?:has |had |have |was |is |later |also )?"
    r"(?:pleaded|pled|charged|accused|stands? accused|denies (?:the|all|murder|theft|any)|went on trial|is on trial|stood trial)\b"
)
_PERSON_NAMED = re.compile(rf"\s(?:[a-z]+\s)?(?P<noun>[a-z]+)\s(?=[{UPPER}])")
_OF_ANOTHER = re.compile(r"[a-z] (?:his|her|their) ")
#: his wife, the poet Quill Dorn
_KIN_BEFORE = re.compile(
    r"\b[Hh](?:is|er) (?P<role>wife|husband|son|daughter|brother|sister), (?:the|an?) (?:[a-z-]+ ){1,3}$"
)


def describes_person(text: str, end: int) -> bool:
    """Whether an age, a description or a verb of saying follows a name that ends at `end`."""
    return _PERSON_AFTER.match(text, end, end + 16) is not None


def acts_as_person(text: str, start: int, end: int) -> bool:
    """Whether an age, a description, a verb of saying or a role stands beside the name."""
    if describes_person(text, end) or _HUMAN.match(text, end) is not None:
        return True
    before = _noun_before(text[max(0, start - 60) : start])
    apposed = before is not None and is_person_word(before["role"]) and before["role"] not in NAMES.several_people
    called = _CALLED.search(text, max(0, start - 40), start)
    apposed = apposed or (called is not None and is_person_word(called["noun"]))
    return apposed or _PERSON_BEFORE.search(text[max(0, start - 24) : start]) is not None


def _noun_before(lines: str) -> re.Match[str] | None:
    """The noun before a name that may be for its bearer: `a SPOKESWOMAN for the retailer, Ana Ruiz`, `the delight of COACH Ana Ruiz`."""
    first = _APPOSED_BEFORE.search(lines)
    if first is not None and _IN_OF_PHRASE.search(first[0]) is not None:
        first = None  # the founder of the charity Bright Wells
    if first is None or is_person_word(first["role"]):
        return first
    nearest = _RIGHT_BEFORE.search(lines)
    return nearest if nearest is not None and is_person_word(nearest["role"]) else first


def is_attribute(text: str, start: int, end: int) -> bool:
    """`CANAL ROW actress Mia Holt`: names of a show, a firm or a place before a noun for a person and another name."""
    words = bare_name(text[start:end])[0].split()
    before = text[max(0, start - 16) : start].split(" ")
    if len(before) > 2 and before[-2] in NAMES.things and gender_of(words[0], ()) is None:
        return _MADE_BY.match(text, end) is None  # the charity Bright Wells, not the firm Bright founded
    following = _PERSON_NAMED.match(text, end, end + 60) if len(words) > 1 else None
    if following is None or not is_person_word(following["noun"]):
        return False
    return all(gender_of(word, ()) is None for word in words)


def _apposed(text: str, end: int) -> re.Match[str] | None:
    """A noun that explains a name; not `Leo Orr, 67, hugged HIS wife`, where it is somebody else."""
    found = _APPOSED.match(text, end, end + 80)
    return found if found is not None and _OF_ANOTHER.search(found[0]) is None else None


def roles_beside(text: str, start: int, end: int, titled: bool) -> Iterator[str]:
    """The nouns that may say what the bearer of a name is; before the name only where no title stands there."""
    lines = text[max(0, start - 60) : start]
    after = _apposed(text, end) or _AS_ROLE.match(text, end, end + 80)
    before = _noun_before(lines) if not titled else None
    if not lines.endswith((" of ", " from ", " in ")) and _CHARGED.match(text, end, end + 90) is not None:
        yield from ("defendant", "accused")
    found = (match for match in (after, before, _KIN_BEFORE.search(lines)) if match is not None)
    # her co-host, Ana Ruiz: not the host
    yield from (match["role"] for match in found if not match.string.endswith("co-", 0, match.start("role")))


def apposed_gender(text: str, start: int, end: int) -> Gender | None:
    """`Quill Dorn, a retired actress`, `his sister Quill Dorn`."""
    after = _apposed(text, end)
    before = _noun_before(text[max(0, start - 60) : start])
    return next((g for m in (after, before) if m is not None and (g := gender_of_word(m["role"])) is not None), None)
