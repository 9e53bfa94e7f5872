"""What the words beside a name tell of its bearer: that it is a person, which role and which gender."""

from __future__ import annotations

import re
from collections.abc import Iterator

from compare_app.text.names.beside_words import BESIDE
from compare_app.text.names.person_nouns import is_person_word
from compare_app.text.names.titles import Gender, bare_name, gender_of, gender_of_word
from compare_app.text.names.words import NAMES


def describes_person(text: str, end: int) -> bool:
    """Whether an age, a description or a verb of saying follows a name that ends at `end`."""
    return BESIDE.person_after.match(text, end, end + 16) is not None


def acts_as_person(text: str, start: int, end: int) -> bool:
    """Whether an age, a description, a verb of saying or a role stands beside the name."""
    if describes_person(text, end) or BESIDE.human.match(text, end) is not None:
        return True
    before = _noun_before(text[max(0, start - 60) : start])
    apposed = before is not None and is_person_word(before["role"]) and before["role"] not in NAMES.several_people
    called = BESIDE.by_name.search(text, max(0, start - 40), start)
    apposed = apposed or (called is not None and is_person_word(called["noun"]))
    return apposed or BESIDE.person_before.search(text[max(0, start - 24) : start]) is not None


def _noun_before(lines: str) -> re.Match[str] | None:
    """The noun before a name that may be for its bearer: `a SPOKESWOMAN for the retailer, Ana Ruiz`, `the delight of COACH Ana Ruiz`."""
    first = BESIDE.apposed_before.search(lines)
    if first is not None and BESIDE.in_of_phrase.search(first[0]) is not None:
        first = None  # the founder of the charity Bright Wells
    if first is None or is_person_word(first["role"]):
        return first
    nearest = BESIDE.right_before.search(lines)
    return nearest if nearest is not None and is_person_word(nearest["role"]) else first


def is_attribute(text: str, start: int, end: int) -> bool:
    """`CANAL ROW actress Mia Holt`: names of a show, a firm or a place before a noun for a person and another name."""
    words = bare_name(text[start:end])[0].split()
    before = text[max(0, start - 16) : start].split(" ")
    if len(before) > 2 and before[-2] in NAMES.things and gender_of(words[0], ()) is None:
        return BESIDE.made_by.match(text, end) is None  # the charity Bright Wells, not the firm Bright founded
    following = BESIDE.person_named.match(text, end, end + 60) if len(words) > 1 else None
    if following is None or not is_person_word(following["noun"]):
        return False
    return all(gender_of(word, ()) is None for word in words)


def tells_of_another(text: str, start: int, end: int) -> bool:
    """`VAIL campaign pollster Mia Holt`, `a DES MOINES television station`: whether a name only tells of the noun behind it."""
    if (
        text.endswith((" a ", " an ", " A ", " An ", "\nA ", "\nAn "), 0, start)
        and text[end : end + 2].strip().islower()
    ):
        return True
    following = BESIDE.serves.match(text, end, end + 80)
    return following is not None and is_person_word(following["noun"])


def _apposed(text: str, end: int) -> re.Match[str] | None:
    """A noun that explains a name; not `Leo Orr, 67, hugged HIS wife`, `Leo Orr, TOLD a customer`, where it is somebody else."""
    found = BESIDE.apposed.match(text, end, end + 80)
    if found is None or BESIDE.of_another.search(found[0]) is not None:
        return None
    return found if BESIDE.acts_first.match(found[0]) is None else None


def roles_beside(text: str, start: int, end: int, titled: bool) -> Iterator[str]:
    """The nouns that may say what the bearer of a name is; before the name only where no title stands there."""
    lines = text[max(0, start - 60) : start]
    after = _apposed(text, end) or BESIDE.has_role.match(text, end, end + 80)
    before = _noun_before(lines) if not titled else None
    if not lines.endswith((" of ", " from ", " in ")) and BESIDE.accused.match(text, end, end + 90) is not None:
        yield from ("defendant", "accused")
    if BESIDE.represents.match(text, end, end + 60) is not None:
        yield from ("lawyer", "attorney")
    if BESIDE.testifies.match(text, end, end + 120) is not None:
        yield "witness"
    found = (match for match in (after, before, BESIDE.kin_before.search(lines)) if match is not None)
    # her co-host, Ana Ruiz: not the host
    told = (match for match in found if not match.string.endswith(NAMES.lesser, 0, match.start("role")))
    yield from (match["role"] for match in told if not (_is_plural(match["role"]) or _is_of_another_rank(match)))
    if (told_first := BESIDE.was_who.search(lines)) is not None and is_person_word(told_first["role"]):
        yield told_first["role"]


def _is_of_another_rank(match: re.Match[str]) -> bool:
    """`VICE president Ana Ruiz`: a word before a role makes it another."""
    before = match.string[: match.start("role")].split()
    if not before:
        return False
    return before[-1].lower() in NAMES.lesser_words or f"{before[-1].lower()} {match['role']}" in NAMES.lesser_pairs


def _is_plural(role: str) -> bool:
    """`who headed the OBSERVERS of the vote`: no one person's."""
    return role.endswith("s") and not role.endswith("ss") and is_person_word(role[:-1])


def apposed_gender(text: str, start: int, end: int) -> Gender | None:
    """`Quill Dorn, a retired actress`, `his sister Quill Dorn`."""
    after = _apposed(text, end)
    before = _noun_before(text[max(0, start - 60) : start])
    return next((g for m in (after, before) if m is not None and (g := gender_of_word(m["role"])) is not None), None)
