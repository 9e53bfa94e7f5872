"""Whether two names of reports of different desks can be of one thing, so that one may stand where the other does."""

from __future__ import annotations

from compare_app.changes.pair import CLOSE, Pair, Side
from compare_app.changes.peoples import is_people, is_place
from compare_app.changes.stems import stem, telling
from compare_app.changes.typed.context.beside_facts import before, owns, speaks
from compare_app.changes.typed.context.borne_on import stands
from compare_app.changes.typed.context.written_apart import HALF
from compare_app.changes.typed.deeds.agent import tells_deed
from compare_app.model.version import Fact
from compare_app.word_lists import Regex, WordLists, Words


class NamedWords(WordLists, area="changes.named"):
    """What stands in names and before them."""

    #: what the names of bodies end in, which nobody bears; names keep the words of their own language in any
    bodies: Words
    prepositions: Words
    #: before a name, in full or cut short
    titles: Words
    #: between what is owned and its owner
    owner_of: Words
    #: a politician's party and state
    party: Regex


_EVERY = NamedWords()

#: A name stands before so many words of a phrase; a longer one is not cut short.
_WORDS = 2
_SHORT = 5


def comparable_names(pair: Pair, a: Fact, b: Fact) -> bool:
    """Whether two names of reports written apart can be of one thing: not one cut short, a body and a person, a place that speaks."""
    if speaks(pair.a, a) and speaks(pair.b, b) and (is_place(a.key[5:]) or is_place(b.key[5:])):
        return False  # Britain said, the Foreign Office said
    if is_short(pair, a, b) or happened_elsewhere(pair, a, b) or by_title(pair, b) or by_title(pair.flipped, a):
        return False  # Colo., Colorado; the judge, Judge Keane
    if is_body(a) != is_body(b):
        return False  # Philip Dorn, of the Justice Department
    return is_people(a.key[5:]) == is_people(b.key[5:])  # Mauro, the Portuguese


def of_one_phrase(pair: Pair, a: Fact, b: Fact) -> bool:
    """Whether two names stand right before the same two words: a Danish pension fund, a Dutch pension fund."""
    phrases = [
        [token.form for token in side.tokens[at.stop : at.stop + _WORDS]] if (at := side.tokens_in(name.span)) else []
        for side, name in ((pair.a, a), (pair.b, b))
    ]
    together = all(side.text[name.span.end :][:1] == " " for side, name in ((pair.a, a), (pair.b, b)))
    return together and phrases[0] == phrases[1] and len(phrases[0]) == _WORDS and all(map(telling, phrases[0]))


def of_one_role(pair: Pair, a: Fact, b: Fact) -> bool:
    """Whether two names stand behind one title, or own one thing."""
    return of_one_title(pair, a, b) or of_one_owner(pair, a, b)


def of_one_title(pair: Pair, a: Fact, b: Fact) -> bool:
    """Whether two full names stand behind one title, each the only person of sentences that share a good part: the case of Gen. Drazen, of Gen. Vukar."""
    people = [[name for name in side.people if " " in name.key] for side in (pair.a, pair.b)]
    if people != [[a], [b]] or pair.common < HALF:
        return False
    titles = before(pair.a, a), before(pair.b, b)
    return titles[0] == titles[1] and not titles[0].isdisjoint(pair.a.words(NamedWords).titles)


def of_one_owner(pair: Pair, a: Fact, b: Fact) -> bool:
    """Whether two names own one thing, in sentences that share a good part: the ambassador of Kestovia; Arvonia's ambassador."""
    things = owned(pair.a, a), owned(pair.b, b)
    sole = all(len(side.of_kind("name")) == 1 for side in (pair.a, pair.b))
    return sole and pair.common >= HALF and bool(things[0]) and things[0] == things[1]


def owned(side: Side, name: Fact) -> str:
    """The stem of what a name owns: behind its genitive, or before its `of`; empty where it owns nothing."""
    at = side.tokens_in(name.span)
    if not at:
        return ""
    if owns(side, name):
        return stem(side.line[at.stop]) if at.stop < len(side.line) else ""
    of = at.start > 1 and side.line[at.start - 1] in side.words(NamedWords).owner_of
    return stem(side.line[at.start - 2]) if of else ""


def is_body(name: Fact) -> bool:
    """Whether a name is that of an office of state."""
    return name.key[5:].rpartition(" ")[2] in _EVERY.bodies


def is_short(pair: Pair, a: Fact, b: Fact) -> bool:
    """Whether one of two names is the other cut short, or no name by itself: Colo., D-Ore."""
    parties = party_at(pair.a, a.span.start) or party_at(pair.b, b.span.start)
    return parties or shortened(pair.a, a, b) or shortened(pair.b, b, a)


def shortened(side: Side, name: Fact, other: Fact) -> bool:
    """Whether a name is the other one cut short, with a full stop within the sentence: Colo."""
    if name.span.length > _SHORT or name.span.end + 1 >= side.span.end:
        return False
    return side.text[name.span.end : name.span.end + 1] == "." and other.key[5:].startswith(name.key[5:])


def party_at(side: Side, at: int) -> bool:
    """Whether a politician's party and state stand at a place: D-Ore."""
    return side.words(NamedWords).party.match(side.text, at) is not None


def by_title(pair: Pair, name: Fact) -> bool:
    """Whether a names by a title alone, as somebody told of besides, who b has under that title: the judge, Judge Keane."""
    at = pair.b.tokens_in(name.span)
    if not at or not at.start or not telling(pair.b.tokens[at.start - 1].form):
        return False
    title = pair.b.tokens[at.start - 1].form
    return pair.b.text[pair.b.tokens[at.start - 1].start].isupper() and any(
        token.form == title and pair.a.text[token.start].islower() for token in pair.a.tokens
    )


def happened_elsewhere(pair: Pair, a: Fact, b: Fact) -> bool:
    """Whether something happened at one of two names that the other side does not tell, and something at the other that it tells.

    Who lost a son at Marlow, and whose son is buried at Tarrow, tells of two places.
    """
    sides = pair, pair.flipped
    before = [before_preposition(side.a, name) for side, name in zip(sides, (a, b), strict=True)]
    if 0 in before or pair.share >= CLOSE:
        return False
    told = [stands(side, k) for side, k in zip(sides, before, strict=True)]
    return any(not known and tells_deed(side.a, k) for side, k, known in zip(sides, before, told, strict=True)) and any(
        told
    )


def before_preposition(side: Side, name: Fact) -> int:
    """The position of the word, which is no name, before the preposition before a name: buried at Tarrow; 0 where there is none."""
    first = side.tokens_in(name.span).start
    if first < len(("is", "buried", "at")) or side.tokens[first - 1].form not in side.words(NamedWords).prepositions:
        return 0
    word = side.tokens[first - 2]
    named = any(fact.span.overlap(word.span) for fact in side.facts)
    return 0 if named or not telling(word.form) else first - 2
