"""Facts that stand on one side alone: which of them are changes, and which only another way to tell."""

from __future__ import annotations

from collections.abc import Sequence

from rapidfuzz.distance import DamerauLevenshtein

from compare_app.changes.pair import Pair
from compare_app.changes.same.numbers import days, value_and_unit
from compare_app.changes.same.slips import misspelt
from compare_app.changes.stems import stem, telling
from compare_app.changes.typed.fates import fate
from compare_app.changes.typed.presence import elsewhere
from compare_app.changes.whole import ending, surname
from compare_app.changes.words import CountWords, PronounWords
from compare_app.model.version import Fact
from compare_app.text.names.body_names import is_body_noun
from compare_app.text.names.nicknames import one_by_nickname
from compare_app.word_lists import WordLists, Words

#: From this cover of the shorter sentence and this share of both on, two sentences are one, with something put in or taken
#: out: in drafts of one text, and in reports written apart.
EDITED_DRAFT = (0.5, 0.3)
EDITED = (0.9, 0.75)
#: … for a name that the other version does not know at all.
NEW_NAME = (0.4, 0.3)
_SMALL = 3
_HARMED = frozenset({"dead", "hurt", "missing"})
#: Shorter surnames look alike too often.
_LONG_NAME = 7


class NameWords(WordLists, area="changes.names"):
    """Folded forms."""

    #: the company, in the place of its name
    definite: Words


def one_sided(pair: Pair, fact: Fact) -> bool:
    """Whether a fact of a without a counterpart is a change, not another way to tell."""
    cover, share = EDITED_DRAFT if pair.drafts else EDITED
    if not pair.drafts and pair.a.quoted and not any(span.contains(fact.span) for span in pair.a.quoted):
        return False  # both quote the same; on what occasion, and to whom, one leaves out
    small = in_passing(fact, pair.a.text) and not (pair.drafts and fate(pair.a, fact) in _HARMED)
    small = small or is_one_of_a_length(fact, pair.a.text) or told_as_single(pair, fact)
    if pair.drafts and fact.kind == "name" and not elsewhere(fact, pair.b):
        cover, share = NEW_NAME
    if fact.about == "ordinal" or small or pair.cover < cover or pair.share < share:
        return False
    blocks = pair.touched(fact.span)
    if fact.kind == "date" and altered(pair, fact, blocks):
        return False
    gone = (moved_alone(pair, fact) or said_again(pair, fact)) if pair.drafts else elsewhere(fact, pair.b)
    if not blocks or gone or all(moved(pair, n) for n in blocks):
        return False
    return fact.kind != "name" or name_missed(pair, fact, blocks)


def name_missed(pair: Pair, name: Fact, blocks: Sequence[int]) -> bool:
    """Whether nothing on the other side stands for a name that it has not: no pronoun, no noun for a body, no title."""
    if pair.drafts and unknown_there(pair, name):
        return True  # she, Minister Petra Olm
    if any(takes_its_place(pair, n) for n in blocks) or told_as_noun(pair, name, blocks):
        return False
    return not title_stays(pair, name) or (pair.drafts and not elsewhere(name, pair.b))  # an editor took the name out


def altered(pair: Pair, date: Fact, blocks: Sequence[int]) -> bool:
    """Whether a part of a date stays and another word has the place of the rest: this morning's, this evil's."""
    parts = {pair.block_of_a[k] for k in pair.a.tokens_in(date.span)}
    return len(parts) > 1 and any(pair.blocks[n].b0 < pair.blocks[n].b1 for n in blocks)


def moved(pair: Pair, n: int) -> bool:
    """Whether the words of a difference, a clause of them, stand in another sentence of the other version."""
    block = pair.blocks[n]
    words = frozenset(stem(t.form) for t in pair.a.tokens[block.a0 : block.a1] if telling(t.form))
    if len(words) < _CLAUSE:
        return False
    return pair.b.whole.most_beside(words, pair.b.sentence) >= _MOST * len(words)


def moved_alone(pair: Pair, fact: Fact) -> bool:
    """Whether an editor told a fact in another sentence instead: the other version states it no less often. Small counts stand there by chance."""
    return not in_passing(fact, pair.a.text) and pair.b.whole.times(fact) >= pair.a.whole.times(fact)


def said_again(pair: Pair, fact: Fact) -> bool:
    """Whether a number was only said again after the sentence before, and the other version has it once: of the 40 arrested, 12; 12 of them."""
    again = fact.kind == "number" and not in_passing(fact, pair.a.text)
    return again and elsewhere(fact, pair.b) and pair.a.whole.has_before(fact, pair.a.sentence)


#: So many telling words are a clause; it has moved where most of them stand together elsewhere.
_CLAUSE = 3
_MOST = 0.7


def in_passing(fact: Fact, text: str) -> bool:
    """Whether a number is one, two or three in letters, without a unit: too small to be missed when its clause goes."""
    value, unit = value_and_unit(fact) if fact.kind == "number" else (None, "")
    return value is not None and value <= _SMALL and not unit and fact.span.of(text).isalpha()


def is_one_of_a_length(fact: Fact, text: str) -> bool:
    """Whether a number is the one of a length of time (less than a week, one hour), which is no number with another hedge or none (within a week, an hour)."""
    one = fact.kind == "number" and bool(days(fact)) and value_and_unit(fact)[0] == 1
    return one and not fact.span.of(text)[:1].isdigit()


def told_as_single(pair: Pair, fact: Fact) -> bool:
    """Whether the other side has a one as the only one: one dollar, a single dollar."""
    one = fact.kind == "number" and value_and_unit(fact)[0] == 1
    return one and not pair.b.words(CountWords).single.isdisjoint(pair.b.forms - pair.a.forms)


def unknown_there(pair: Pair, name: Fact) -> bool:
    """Whether nothing of a name of several words stands anywhere in the other version."""
    words = name.key.removeprefix("name:").split()
    return len(words) > 1 and not any(pair.b.whole.has_word(word) for word in words)


def title_stays(pair: Pair, name: Fact) -> bool:
    """Whether the title before a name stands on the other side, in its bearer's place."""
    at = pair.a.tokens_in(name.span)
    return name.about == "person" and bool(at) and at.start > 0 and pair.a.tokens[at.start - 1].form in pair.b.forms


def takes_its_place(pair: Pair, n: int) -> bool:
    """Whether a pronoun stands on the other side of a difference, or right behind it where that side is empty."""
    block, pronouns = pair.blocks[n], pair.b.words(PronounWords).named_before
    return any(token.form in pronouns for token in pair.b.tokens[block.b0 : max(block.b1, block.b0 + 1)])


def told_as_noun(pair: Pair, name: Fact, blocks: Sequence[int]) -> bool:
    """Whether a body that the other version names elsewhere is told there by what it is: Orvane reported a loss; the company did."""
    return elsewhere(name, pair.b) and any(told_by_article(pair, n) for n in blocks)


def told_by_article(pair: Pair, n: int) -> bool:
    """Whether an article and a noun for a body stand on the other side of a difference; who somebody is tells more than that he is a man."""
    block = pair.blocks[n]
    there = [token.form for token in pair.b.tokens[block.b0 : block.b1]]
    definite = pair.b.words(NameWords).definite
    return bool(there) and len(there) <= _DESCRIBED and there[0] in definite and is_body_noun(there[-1])


#: The company, the local council.
_DESCRIBED = 3


def slipped(pair: Pair, name: Fact) -> bool:
    """Whether a long surname, which the other version does not know, is one of that version's surnames mistyped."""
    if name.kind != "name" or not pair.touched(name.span):
        return False
    last = surname(name)
    if len(last) < _LONG_NAME or elsewhere(name, pair.b):
        return False
    return pair.b.whole.has_surname_like(last)


def slip_of_its_own(pair: Pair, name: Fact) -> bool:
    """Whether a surname that stands alone is mistyped by its own version, too, which has it right elsewhere, as no second person's is."""
    last = surname(name)
    return name.key == f"name:{last}" and pair.a.whole.times(name) == 1 and pair.a.whole.has_surname_like(last)


def other_spelling(pair: Pair, name: Fact, others: Sequence[Fact]) -> Fact | None:
    """The one of the others that is a's name but for one word, which may be that word misheard or mistyped, where neither version
    knows the other's: Karin, Katrin Vale; Nolan, Dolan; Auditor Marian, Marion Orr-Bly.
    """
    for other in others:
        words = _one_word_apart(pair, name, other)
        if words is None:
            continue
        own, twin, is_last = words
        if like_surnames(own, twin) if is_last else like_first_names(own, twin):
            return None if pair.b.whole.has_word(own) or pair.a.whole.has_word(twin) else other
    return None


def _one_word_apart(pair: Pair, name: Fact, other: Fact) -> tuple[str, str, bool] | None:
    """The only words in which two names of several words differ, and whether they are the last ones."""
    own, twin = of_one_length(name.key[5:].split(), other.key[5:].split())
    written = all(" " in fact.span.of(side.text) for fact, side in ((name, pair.a), (other, pair.b)))
    apart = [k for k, (x, y) in enumerate(zip(own, twin, strict=False)) if x != y]
    if len(own) != len(twin) or len(own) < _FIRST_AND_LAST or len(apart) != 1:
        return None
    is_last = apart[0] == len(own) - 1
    if not (written or is_last):
        return None  # a surname alone, known by its first name from elsewhere
    return own[apart[0]], twin[apart[0]], is_last


_FIRST_AND_LAST = 2


def of_one_length(own: list[str], twin: list[str]) -> tuple[list[str], list[str]]:
    """Two names, of the longer one only its first and last name behind a word that says who it is: Driver Harald Holt."""
    longer, shorter = (own, twin) if len(own) > len(twin) else (twin, own)
    if len(longer) == len(shorter) + 1 and len(shorter) == _FIRST_AND_LAST and longer[-1] == shorter[-1]:
        return own[-_FIRST_AND_LAST:], twin[-_FIRST_AND_LAST:]
    return own, twin


def like_surnames(one: str, other: str) -> bool:
    """Whether two surnames are one letter apart, which is no ending (Nolan, Dolan), or two behind a common beginning (Tiernan, Tierney)."""
    if min(len(one), len(other)) < _SURNAME:
        return False
    if sound_alike(one, other) or ending(one, other):
        return sound_alike(one, other)
    apart = DamerauLevenshtein.distance(one, other)
    return apart == 1 or (apart <= _LETTERS and one[:_SURNAME] == other[:_SURNAME])


def sound_alike(one: str, other: str) -> bool:
    """Whether two surnames differ by an ending that is not heard, and so is often mistaken: Lowry, Lowrie; Clark, Clarke.

    >>> sound_alike("lowry", "lowrie"), sound_alike("clarke", "clark"), sound_alike("holt", "holts")
    (True, True, False)
    """
    short, long = sorted((one, other), key=len)
    return long == short + "e" or (short.endswith("y") and long == short[:-1] + "ie")


#: Shorter surnames are alike by chance, and so are shorter beginnings.
_SURNAME = 4


def like_first_names(one: str, other: str) -> bool:
    """Whether two first names are so much alike that one may be the other misheard; Tom is Thomas cut short, Jane is not Janet."""
    if one == other or one[0] != other[0] or min(len(one), len(other)) < _FIRST_NAME or one_by_nickname(one, other):
        return False
    cut = (one.startswith(other) or other.startswith(one)) and abs(len(one) - len(other)) > 1
    return not cut and DamerauLevenshtein.distance(one, other) <= _LETTERS


#: First names of fewer letters are alike by chance; so many letters of others may differ.
_FIRST_NAME, _LETTERS = 4, 2


def slip_for(name: Fact, others: Sequence[Fact]) -> Fact | None:
    """The one of the others whose surname a mistyped one stands for."""
    last = surname(name)
    return next((o for o in others if misspelt(last, surname(o)) and not ending(last, surname(o))), None)
