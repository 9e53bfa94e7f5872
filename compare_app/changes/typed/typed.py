"""The typed changes of a linked pair, few and right: what a reader should know, each with its place on both sides."""

from __future__ import annotations

from compare_app.changes.pair import Pair
from compare_app.changes.typed.certainty.charges import charges_stated
from compare_app.changes.typed.certainty.denials import denial_changes
from compare_app.changes.typed.certainty.markers import marker_changes
from compare_app.changes.typed.deeds.agent import agent_changes
from compare_app.changes.typed.deeds.contests import winners_changed
from compare_app.changes.typed.deeds.deeds_turned import deeds_turned
from compare_app.changes.typed.deeds.opposites import opposite_changes
from compare_app.changes.typed.deeds.turned_round import turned_round
from compare_app.changes.typed.deeds.verdicts import suspects_named, verdict_changes
from compare_app.changes.typed.facts.facts import fact_changes
from compare_app.changes.typed.facts.other_facts import of_one_fact
from compare_app.changes.typed.names.other_things import things_changed
from compare_app.changes.typed.names.realms import offices_changed
from compare_app.changes.typed.names.whose_role import roles_changed
from compare_app.changes.typed.numbers.lengths import lengths_changed, life_or_years, one_or_more
from compare_app.changes.typed.quotes.quote_marks import quote_mark_changes
from compare_app.model.changes import Change


def typed_changes(pair: Pair) -> list[Change]:
    """All changes but wording, spelling and punctuation, by kind."""
    numbers = [*fact_changes(pair, "number"), *lengths_changed(pair)]
    counted = {span for change in numbers for span in (change.a, change.b) if span is not None}  # nine of them, most
    found = [
        *numbers,
        *fact_changes(pair, "date"),
        *fact_changes(pair, "name"),
        *(change for change in marker_changes(pair) if not {change.a, change.b} & counted),
        *(opposite_changes(pair) or deeds_turned(pair)),
        *denial_changes(pair),
        *agent_changes(pair),
        *quote_mark_changes(pair),
    ]
    verdicts = [*verdict_changes(pair), *charges_stated(pair), *suspects_named(pair), *turned_round(pair)]
    verdicts += [
        *life_or_years(pair),
        *one_or_more(pair),
        *winners_changed(pair),
        *offices_changed(pair),
        *things_changed(pair),
        *roles_changed(pair),
    ]
    found += [verdict for verdict in verdicts if not any(in_one_place(verdict, other) for other in found)]
    found = of_one_fact(pair, found)
    return list(dict.fromkeys(change for change in found if not told_whole(change, found)))


def in_one_place(one: Change, other: Change) -> bool:
    """Whether two changes share a place on either side."""
    sides = ((one.a, other.a), (one.b, other.b))
    return any(own is not None and its is not None and own.overlap(its) > 0 for own, its in sides)


def told_whole(change: Change, found: list[Change]) -> bool:
    """Whether a negation on one side is told as a part of what stands on both: denied is new; confirmed, denied."""
    if change.kind != "negation" or None not in (change.a, change.b):
        return False
    both = [c for c in found if c.kind == "negation" and c.a is not None and c.b is not None]
    return any({change.a, change.b} & {c.a, c.b} - {None} for c in both)
