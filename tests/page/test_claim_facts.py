"""Which facts a version changed in a claim: against the nearest version that has it, or a farther one of another outlet."""

from __future__ import annotations

from compare_app.model.changes import Change, Claim, ClaimCell, LinkChanges
from compare_app.page.claim_facts import claim_facts
from compare_app.page.index import StoryIndex
from tests.ui.builders import find, link, story, version

TOLD = ("1.7 million people came.", "Many people came.", "1.4 million people came.")


def _number(a: str, b: str, before: str | None, after: str | None) -> LinkChanges:
    spans = (find(text, words) if words else None for text, words in ((a, before), (b, after)))
    return LinkChanges("reworded", (Change("number", *spans, 0.7, "replaced"),))


def _facts(told: tuple[str, ...], outlets: tuple[str, ...], changes: dict[tuple[int, int], LinkChanges]):
    versions = [version([[text]], outlet) for text, outlet in zip(told, outlets, strict=True)]
    links = [link((a, 0), (b, 0), found) for (a, b), found in changes.items()]
    cells = tuple(ClaimCell((0,), "reworded" if n else "first") for n in range(len(told)))
    index = StoryIndex(story(versions, [[[0]] * len(told)], links))
    return [[tuple(fact[:3]) for fact in facts] for facts in claim_facts(index, Claim(cells, 0.7))]


def test_a_figure_that_the_outlet_between_lacks_is_told_against_the_first():
    same = LinkChanges("reworded")
    changes = {(0, 1): same, (1, 2): same, (0, 2): _number(TOLD[0], TOLD[2], "1.7 million", "1.4 million")}
    assert _facts(TOLD, ("Herald", "Agency", "Mirror"), changes) == [[], [], [("number", "1.7 million", "1.4 million")]]


def test_what_is_told_against_the_nearest_is_not_told_against_another():
    changes = {
        (0, 1): _number(TOLD[0], TOLD[1], "1.7 million", None),
        (1, 2): _number(TOLD[1], TOLD[2], None, "1.4 million"),
        (0, 2): _number(TOLD[0], TOLD[2], "1.7 million", "1.4 million"),
    }
    found = _facts(TOLD, ("Herald", "Agency", "Mirror"), changes)
    assert found == [[], [("number", "1.7 million", "")], [("number", "", "1.4 million")]]


def test_a_change_is_told_once_where_a_third_outlet_repeats_it():
    told = (TOLD[0], TOLD[2], TOLD[2])
    number = _number(TOLD[0], TOLD[2], "1.7 million", "1.4 million")
    found = _facts(told, ("Herald", "Agency", "Mirror"), {(0, 1): number, (0, 2): number, (1, 2): LinkChanges("same")})
    assert found == [[], [("number", "1.7 million", "1.4 million")], []]


def test_an_outlets_own_earlier_states_are_told_where_they_changed():
    same = LinkChanges("reworded")
    changes = {(0, 1): same, (1, 2): same, (0, 2): _number(TOLD[0], TOLD[2], "1.7 million", "1.4 million")}
    assert _facts(TOLD, ("Herald", "Herald", "Herald"), changes) == [[], [], []]


def test_a_state_is_held_against_the_state_before_it_though_another_outlet_stands_between():
    told = (TOLD[0], TOLD[2], TOLD[0])
    number = _number(TOLD[0], TOLD[2], "1.7 million", "1.4 million")
    back = _number(TOLD[2], TOLD[0], "1.4 million", "1.7 million")
    changes = {(0, 1): number, (0, 2): LinkChanges("same"), (1, 2): back}
    assert _facts(told, ("Herald", "Mirror", "Herald"), changes) == [[], [("number", "1.7 million", "1.4 million")], []]
