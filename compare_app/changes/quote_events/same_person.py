"""Whether two mentions name one speaker. Unknown is an answer: only known and different people make a re-attribution."""

from __future__ import annotations

from rapidfuzz.distance import OSA
from rapidfuzz.fuzz import ratio

from compare_app.changes.quote_events.speakers import Speaker
from compare_app.text.names.nicknames import one_by_nickname
from compare_app.text.names.person_nouns import is_person_word
from compare_app.text.names.titles import gender_of

#: Letters in which two spellings of a first name differ, behind the same surname: Lydia, Livia; shorter ones differ as names do.
_RESPELT, _LONG = 2, 5
_ALIKE = 70  # of 100, behind the same first name: Jarry, Jarrit
_FUZZY = 80  # of 100: a slip of one or two letters in a surname of seven


def same_person(a: Speaker | None, b: Speaker | None, *, apart: bool = False) -> bool | None:
    """True, False, or None where the versions do not say. `apart`: they were written apart, and nobody gave a quote to another."""
    if a is None or b is None:
        return None
    if a.by_user or b.by_user:
        both = a.sort == b.sort == "named"
        return _names_match(a.name, b.name) or _acronym(a.name, b.name) or _acronym(b.name, a.name) if both else None
    found = _compared(a, b)
    if found is False and apart and not (_printed(a) and _printed(b)):
        return None
    alike = _told_alike(a, b) and _told_alike(b, a) and not _by_pronouns(a, b)
    return None if found is False and alike else found


def _by_pronouns(a: Speaker, b: Speaker) -> bool:
    """Whether she said it in both, who has a name in one version, and in the other is somebody in the very passage: a worker at the plant."""
    sorts = {a.sort: a, b.sort: b}
    return sorts.keys() == {"named", "described"} and sorts["named"].resolved and a.sex == b.sex != ""


def _printed(who: Speaker) -> bool:
    """Whether it stands at the quote who says it: somebody's full name or a part of that, or what somebody without a name is.

    Reports written apart call one person what they like (the minister; Ansley; his mother, Dorothea), and whom they mean may be told wrongly.
    """
    if who.sort == "named":
        return (
            len(who.name) >= _FULL and bool(who.shown) and not who.resolved and set(who.shown) & set(who.name) != set()
        )
    return who.sort in ("unnamed", "described") and any(is_person_word(word) for word in who.words)


def _told_alike(a: Speaker, b: Speaker) -> bool:
    """Whether every sentence that says who speaks stands in the other version, too: then nothing was given to anybody.

    A sentence that quotes counts without its quote, unless it is this quote that stands beside its speaker on both sides.
    """
    beside = a.at_quote and b.at_quote
    return all(full in b.tells or (bare and not beside and bare in b.tells) for full, bare in a.told)


def _compared(a: Speaker, b: Speaker) -> bool | None:
    if a.sort == "named" and b.sort == "named":
        if _speaks_for(a, b) or _speaks_for(b, a):
            return None
        same = _same_name(a, b)
        return False if same is None and (_he_and_she(a, b) or _he_and_she(b, a)) else same
    for named, unnamed in ((a, b), (b, a)):
        if named.sort == "named" and unnamed.sort in ("unnamed", "described"):
            return _made_anonymous(named, unnamed)
        if named.person and unnamed.body and not any(word in named.near for word in unnamed.words):
            return _made_anonymous(named, unnamed)  # a witness, and police; not Sergeant Orr of the police
    if a.sort == b.sort and a.words == b.words and a.sort != "pronoun":
        return True
    return None


def _speaks_for(a: Speaker, b: Speaker) -> bool:
    """Whether one is a spokeswoman, and the other no person, but whom the text names beside her: Velmont said."""
    return a.for_others and not b.person and any(word in a.near for word in b.shown)


def _same_name(a: Speaker, b: Speaker) -> bool | None:
    # mentions that agree need no persons: what they were resolved to may be wrong on one side
    if a.shown and b.shown and _names_match(a.shown, b.shown):
        return True
    if _names_match(a.name, b.name) or _acronym(a.name, b.name) or _acronym(b.name, a.name):
        return True
    if a.inferred or b.inferred or _couple(a, b) or _couple(b, a):
        return None
    # one is described by the other ("Kremlin spokesman Peskov" / "the Kremlin"); where both stand in both, they changed places
    if a.beside.issuperset(b.name) != b.beside.issuperset(a.name):
        return False if _two_people(a, b) else None
    # a pronoun may have been resolved to the wrong one of two people who stand near it
    if (a.resolved and _stands_near(b, a)) or (b.resolved and _stands_near(a, b)):
        return None
    return False


def _couple(a: Speaker, b: Speaker) -> bool:
    """Whether both say it under one surname, in the order of either version: Ann and Joe Tully."""
    if len(a.name) != _FULL or len(b.name) != _FULL or a.name[-1] != b.name[-1]:
        return False
    together = {(a.name[0], b.name[0]), (b.name[0], a.name[0])}
    sentences = [full for full, _ in a.told]
    return any(
        (one, two) in together and last == a.name[-1]
        for s in sentences
        for one, two, last in zip(s, s[2:], s[3:], strict=False)
    )


def _two_people(a: Speaker, b: Speaker) -> bool:
    """Whether two people are named in full as who speaks, right at the words: one may speak for the other, and is not the other."""
    return all(s.person and s.at_quote and not s.resolved and s.shown == s.name for s in (a, b))


def _stands_near(who: Speaker, pronoun: Speaker) -> bool:
    """Whether somebody is named near another side's pronoun; of two of one family, whose first names are known, by both names."""
    one_family = who.name[-1] == pronoun.name[-1] and not who.resolved
    first_names = all(len(s.name) == _FULL and gender_of(s.name[0], ()) for s in (who, pronoun))
    return all(word in pronoun.near for word in (who.name if one_family and first_names else who.name[-1:]))


_FULL = 2
_SMALL = 3  # letters of the words that initials leave out


def _he_and_she(a: Speaker, b: Speaker) -> bool:
    """Whether a man speaks on one side and a woman on the other, whoever they are, by pronouns or by one and a first name."""
    if a.inferred or b.inferred or not (a.resolved or b.resolved):
        return False
    return _sex(a) == "m" and _sex(b) == "f"


def _sex(who: Speaker) -> str:
    """m, f or nothing: by the pronoun that stands there, else by the first name."""
    if who.resolved:
        return who.sex
    return gender_of(who.shown[0], ()) or "" if len(who.shown) > 1 else ""


def _names_match(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    short, long = sorted((a, b), key=len)
    if set(short) <= set(long):
        return True
    alike = short[-1][0] == long[-1][0] and ratio(short[-1], long[-1]) >= _ALIKE
    if len(short) > 1 and short[0] == long[0] and alike:
        return True
    if ratio(short[-1], long[-1]) >= _FUZZY or _begins(short[-1], long[-1]) or _double_barrelled(short[-1], long[-1]):
        return len(short) == 1 or _first_names(short[0], long[0])
    return len(short) == 1 and any(ratio(short[0], part) >= _FUZZY + 5 for part in long)


def _begins(a: str, b: str) -> bool:
    """A word run into the name (Peskovsaid), or an ending."""
    return min(len(a), len(b)) >= 5 and (a.startswith(b) or b.startswith(a))


def _double_barrelled(a: str, b: str) -> bool:
    """Whether a surname is a part of another: Benn, Benn-Moody."""
    return a in b.split("-") or b in a.split("-")


def _first_names(a: str, b: str) -> bool:
    """Ann and Anne, J and John, Bob and Robert, Wim and Willem."""
    if min(len(a), len(b)) >= _LONG and a[0] == b[0] and OSA.distance(a, b) <= _RESPELT:
        return True
    if a[0] == b[0] and (min(len(a), len(b)) <= 2 or ratio(a, b) >= 70 or a.startswith(b) or b.startswith(a)):
        return True
    return one_by_nickname(a, b) or _shortened(a, b)


def _shortened(a: str, b: str) -> bool:
    """Whether the letters of the one stand in the other, in their order, from the first on."""
    short, long = sorted((a, b), key=len)
    letters = iter(long)
    return len(short) >= _SMALL and short[0] == long[0] and all(letter in letters for letter in short)


def _acronym(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Whether a is made of b's first letters, with or without those of its small words: RAO, Rivers Authority of Osmark."""
    if len(a) != 1 or len(b) < 2:
        return False
    letters = a[0].replace(".", "")
    return letters in ("".join(part[0] for part in b), "".join(part[0] for part in b if len(part) > _SMALL))


def _made_anonymous(named: Speaker, unnamed: Speaker) -> bool | None:
    """A person named in one version and hidden in the other; a mere description of a person named nearby is not that."""
    if set(named.name) & unnamed.words:
        return None  # "a Straitlink spokesman" for Straitlink
    if named.inferred or unnamed.inferred:
        return None
    # where the other version names the person near the words once more than this one does, it says who is described
    surname = named.name[-1]
    if unnamed.sort == "described" and any(surname in forms for forms in unnamed.tells):
        return None  # the clerk may be the very one who is named
    if unnamed.near.get(surname, 0) > named.near.get(surname, 0) - 1:
        return None
    return False
