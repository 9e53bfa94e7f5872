"""Facts that stand on one side alone: which of them are changes, and which only another way to tell."""

from __future__ import annotations

from collections.abc import Sequence

from compare_app.changes.pair import Pair
from compare_app.changes.same.numbers import days, value_and_unit
from compare_app.changes.stems import stem, telling
from compare_app.changes.typed.context.fates import fate
from compare_app.changes.typed.context.presence import elsewhere
from compare_app.changes.typed.context.slight_facts import in_passing
from compare_app.changes.typed.names.name_missed import name_missed
from compare_app.changes.words import CountWords
from compare_app.model.version import Fact

#: From this cover of the shorter sentence and this share of both on, two sentences are one, with something put in or taken
#: out: in drafts of one text, and in reports written apart.
EDITED_DRAFT = (0.5, 0.3)
EDITED = (0.9, 0.75)
#: … for a name that the other version does not know at all.
NEW_NAME = (0.4, 0.3)
_HARMED = frozenset({"dead", "hurt", "missing"})


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


def is_one_of_a_length(fact: Fact, text: str) -> bool:
    """Whether a number is the one of a length of time (less than a week, one hour), which is no number with another hedge or none (within a week, an hour)."""
    one = fact.kind == "number" and bool(days(fact)) and value_and_unit(fact)[0] == 1
    return one and not fact.span.of(text)[:1].isdigit()


def told_as_single(pair: Pair, fact: Fact) -> bool:
    """Whether the other side has a one as the only one: one dollar, a single dollar."""
    one = fact.kind == "number" and value_and_unit(fact)[0] == 1
    return one and not pair.b.words(CountWords).single.isdisjoint(pair.b.forms - pair.a.forms)
