"""What became of those whom a number counts: killed, hurt, missing, held, saved, driven out.

Two reports of one event tell its dead by many words (killing nine; a toll of 14), so that a figure's own words need not be
shared; and the dead of one report are never the missing of the other.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from compare_app.align.concepts import lexicon
from compare_app.changes.pair import Pair, Side
from compare_app.changes.same.numbers import value_and_unit
from compare_app.changes.stems import stem, telling
from compare_app.changes.typed.context.borne_on import begins
from compare_app.changes.words import ClauseWords, CountWords, TollWords
from compare_app.model.version import Fact
from compare_app.text.facts.lexicon import CURRENCIES

#: Concepts of the lexicons, by what became of people.
_CONCEPTS = {
    "dead": ("kill", "murder", "die", "death-toll", "shot-dead", "shoot-dead", "stab-death", "stab-dead", "deadly", "kill-toll", "feared-dead"),
    "hurt": ("injure", "hurt", "shot-wounded"),
    "missing": ("missing", "missing-person"),
    "held": ("arrest",),
    "saved": ("rescue", "survive", "survivor", "found-alive"),
    "driven out": ("evacuate", "evacuee"),
}  # fmt: skip
_FATE = {concept: fate for fate, concepts in _CONCEPTS.items() for concept in concepts}
#: So many tokens before a number, and behind it, belong to it.
_BEFORE, _BEHIND = 4, 9
#: So many, of a toll that rises: the number of dead in Tuesday's sinking of the ferry rose to 58.
_LONG = 16
_HALF = 0.5


def fate(side: Side, number: Fact) -> str:
    """What became of those whom a number counts, by the nearest word for it in its clause; empty where nothing says so."""
    if number.span not in side.fates:
        side.fates[number.span] = _nearest(side, number)
    return side.fates[number.span]


def _nearest(side: Side, number: Fact) -> str:
    at = side.tokens_in(number.span)
    if not at or number.about in ("ordinal", "time") or is_money(number):
        return ""
    if of_lives(side, number) and cost(side, number):
        return "dead"
    if saved(side, number):
        return "saved"
    if side.words(TollWords).critical.match(side.text, number.span.end, side.span.end) is not None:
        return "critical"
    found = []
    rising = not side.words(TollWords).rises.isdisjoint(side.line[max(0, at.start - _LONG) : at.start])
    for step in range(1, (_LONG if rising else _BEFORE) + 1):
        k = at.start - step
        if k < 0 or (begins(side, k + 1) and not rising) or is_number(side, k):
            break
        found.append((step, fate_of(side, k)))
    for step, k in enumerate(behind(side, at.stop), 1):
        if step > _BEHIND or is_number(side, k) or side.tokens[k].form in side.words(CountWords).some_of:
            break  # 29 of the dead are not the dead; ten more are not all
        found.append((step, fate_of(side, k)))
    return min(((step, told) for step, told in found if told), default=(0, ""))[1]


def behind(side: Side, k: int) -> Iterator[int]:
    """The positions from k on to the end of the clause, without what is put in between commas: eleven, among them a girl, died."""
    while k < len(side.tokens):
        if begins(side, k):
            ends = range(k + 1, min(k + _PUT_IN, len(side.tokens)))
            last = next((n for n in ends if "," in gap(side, n)), None) if "," in gap(side, k) else None
            if last is None or side.tokens[last].form in side.words(ClauseWords).joining:
                return
            k = last
        yield k
        k += 1


def of_lives(side: Side, number: Fact) -> bool:
    """Whether a number counts lives."""
    return side.words(TollWords).lives.match(side.text, number.span.end, side.span.end) is not None


def cost(side: Side, number: Fact) -> bool:
    """Whether something cost so many: cost 17 lives, not saved 17 lives."""
    return side.words(TollWords).cost.search(side.text, side.span.start, number.span.start) is not None


def saved(side: Side, number: Fact) -> bool:
    """Whether somebody saved so many lives or people, or brought them out alive; whose jobs were saved did not drown."""
    if side.words(TollWords).alive.match(side.text, number.span.end, side.span.end) is not None:
        return True
    people = side.words(CountWords).people.match(side.text, number.span.end, side.span.end) is not None
    before = side.words(TollWords).saved.search(side.text, side.span.start, number.span.start)
    return before is not None and (people or of_lives(side, number))


#: So many tokens stand between two commas.
_PUT_IN = 9


def gap(side: Side, k: int) -> str:
    """What stands before a token and behind the one before."""
    return side.text[side.tokens[k - 1].end : side.tokens[k].start]


def fate_of(side: Side, k: int) -> str:
    """What a word, or the words that begin with it, say became of people: lost their lives."""
    form, language = side.tokens[k].form, side.version.language
    words = " ".join(token.form for token in side.tokens[k : k + _WORDS])
    known = side.words(TollWords)
    if form in known.missing:
        return "missing"
    return _fate_of(form, language) or (_fate_of(words, language) if form in known.lose else "")


#: So many words has a phrase that says that people died.
_WORDS = 3


@lru_cache(maxsize=1 << 14)
def _fate_of(form: str, language: str) -> str:
    known = lexicon(language)
    found = known.find(form.split()) if known is not None else []
    return next((_FATE[name] for f in found if known is not None and (name := known.names[f.concept]) in _FATE), "")


def is_number(side: Side, k: int) -> bool:
    """Whether a token is a number of its own."""
    fact = side.tokens[k].fact
    return fact is not None and fact.kind == "number"


def other_fates(pair: Pair, a: Fact, b: Fact) -> bool:
    """Whether two numbers count people of whom different things became: the dead, the missing."""
    of_a, of_b = fate(pair.a, a), fate(pair.b, b)
    return bool(of_a and of_b) and of_a != of_b


def same_fate(pair: Pair, a: Fact, b: Fact) -> bool:
    """Whether two numbers count those of whom the same became; not some of them alone, nor those of another year."""
    of_a = fate(pair.a, a)
    if not of_a or of_a != fate(pair.b, b) or years(pair.a) != years(pair.b):
        return False
    if not (is_toll(pair.a, a, of_a) and is_toll(pair.b, b, of_a)):
        return False
    things = sort_of(pair.a, a), sort_of(pair.b, b)
    if things[0] == things[1]:
        return True
    near = min(value(a), value(b)) >= _HALF * max(value(a), value(b)) > 0
    return near and "" in things  # three children, 41 people


def is_money(fact: Fact) -> bool:
    """Whether a fact is a sum of money, which nobody dies of: fined $2 million over two deaths."""
    return fact.kind == "number" and value_and_unit(fact)[1] in CURRENCIES


def of_some(pair: Pair, a: Fact, b: Fact) -> bool:
    """Whether one of two numbers counts only a sort of people of whom the same became: three children, 41 people."""
    of_a = fate(pair.a, a)
    things = sort_of(pair.a, a), sort_of(pair.b, b)
    return bool(of_a) and of_a == fate(pair.b, b) and things[0] != things[1] and not same_fate(pair, a, b)


def is_toll(side: Side, number: Fact, told: str) -> bool:
    """Whether no larger number of a sentence counts the same: 86 died here, a third of the 263 killed."""
    rest = [f for f in side.of_kind("number") if f is not number and fate(side, f) == told]
    return all(value(f) <= value(number) for f in rest)


def value(number: Fact) -> float:
    """A number's value; of a vague one nothing."""
    return value_and_unit(number)[0] or 0.0


def sort_of(side: Side, number: Fact) -> str:
    """The stem of the word behind a number that says which people it counts: children; not people, nor dead."""
    at = side.tokens_in(number.span)
    if of_lives(side, number):
        return ""
    for k in range(at.stop, min(at.stop + 2, len(side.tokens))):
        form = side.tokens[k].form
        if begins(side, k):
            break
        if form not in side.words(CountWords).modifiers:
            return (
                stem(form)
                if telling(form) and stem(form) not in side.words(CountWords).times and not fate_of(side, k)
                else ""
            )
    return ""


def years(side: Side) -> frozenset[str]:
    """The years that a sentence names."""
    return frozenset(
        key for f in side.of_kind("date") if len(key := f.key.removeprefix("date:")) == 4 and key.isdigit()
    )
