"""What an editor did from one state to the next: each version against the state before it, another outlet's between them or not."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest

from compare_app.page.equalled import equalled
from compare_app.page.index import STEPS
from compare_app.page.page import Page
from compare_app.page.sharing import comings_and_goings
from compare_app.report.notes import new_words
from compare_app.ui.words.apart_words import apart_name
from tests.ui.builders import link, reworded, story, version


@pytest.fixture
def day() -> Page:
    """Three states of one article and a report of another outlet between them; the last sentence goes with the third state."""
    first = version([["Nine boats sank.", "A cook was blamed."]], "The Lamp", published=datetime(2031, 5, 2, 8))
    second = version([["Ten boats sank.", "A cook was blamed."]], "The Lamp", published=datetime(2031, 5, 2, 9))
    other = version([["Ten boats went down."]], "The Buoy", published=datetime(2031, 5, 2, 10))
    third = version([["Twelve boats sank."]], "The Lamp", published=datetime(2031, 5, 2, 11))
    number = {"kinds": ("number",)}
    links = [
        link((0, 0), (1, 0), reworded(first, second, ("Nine", "Ten"), **number)),
        link((0, 0), (2, 0), reworded(first, other, ("Nine", "Ten"), **number)),
        link((0, 0), (3, 0), reworded(first, third, ("Nine", "Twelve"), **number)),
        link((1, 0), (3, 0), reworded(second, third, ("Ten", "Twelve"), **number)),
        link((0, 1), (1, 1)),
    ]
    rows = [[[0], [0], [0], [0]], [[1], [1], [], []]]
    return Page(story([first, second, other, third], rows, links))


def told(page: Page) -> list[tuple[int, int, str, int]]:
    return [(stop.row, stop.version, stop.note.kind, stop.note.other) for stop in page.stops]


def test_the_state_before_is_the_last_one_of_the_same_article(day):
    assert day.index.befores == (None, 0, None, 1)
    assert day.index.has_steps


def test_every_version_is_marked_against_the_state_before_it(day):
    steps = told(day.with_base(STEPS))
    assert (0, 1, "number", 0) in steps
    assert (0, 3, "number", 1) in steps
    assert (0, 3, "number", 0) in told(day)


def test_what_a_state_dropped_is_told_though_another_outlet_stands_between(day):
    assert (1, 3, "dropped", 1) in told(day.with_base(STEPS))
    assert (1, 3, "dropped", 1) in told(day)
    assert not any(version == 2 and kind == "dropped" for _, version, kind, _ in told(day))
    assert comings_and_goings(day) == [(0, 2, 0), (2, 0, 0), (1, 0, 0), (1, 0, 1)]


def test_who_follows_nobody_is_marked_as_ever(day):
    def of_other(page: Page) -> list[tuple[int, int, str, int]]:
        return [stop for stop in told(page) if stop[1] == 2]

    assert of_other(day.with_base(STEPS)) == of_other(day)


def test_a_first_state_shows_what_the_next_one_made_of_it_alone(day):
    first = day.with_base(STEPS).marks(0, 0, focus=3)
    assert [mark.kind for mark in first.marks if mark.kind == "number"] == ["number"]
    assert "reworded" in {mark.kind for mark in day.with_base(STEPS).marks(0, 0, focus=1).marks}
    alone = story(
        day.story.versions,
        [[[0], [], [], [0]]],
        [link((0, 0), (3, 0), reworded(day.story.versions[0], day.story.versions[3], ("Nine", "Twelve")))],
    )
    assert not Page(alone, STEPS).marks(0, 0).marks


def test_what_counts_as_equal_is_looked_for_in_the_same_pairs(day):
    assert equalled(day.with_base(STEPS)) == ()


def test_what_no_other_outlet_tells_is_not_called_new_in_the_first_of_an_outlets_own_versions(day):
    """The earliest version cannot have anything new; what it and its later states have alone is said to be that."""
    told = day.story
    pairs = frozenset({(0, 2), (1, 2), (2, 3)})
    page = Page(replace(told, changes=replace(told.changes, apart=pairs)))
    marks = page.marks(1, 0)
    assert (marks.new, marks.own, marks.only_here) == (True, True, False)
    assert new_words(marks) == "in no independent report"
    assert apart_name("added", "own") == "in no independent report"
    assert not any(mark.new for mark in (page.marks(0, 0), page.marks(1, 1)))


def test_an_empty_cell_says_where_else_it_is_told_though_the_state_before_has_it_no_more():
    states = [version([["Ten boats sank."]], "The Lamp", published=datetime(2031, 5, 2, hour)) for hour in (8, 9)]
    other = version([["Ten boats went down."], ["So ten were lost."]], "The Buoy", published=datetime(2031, 5, 2, 10))
    links = [link((0, 0), (1, 0)), *(link((state, 0), (2, sentence)) for state in (0, 1) for sentence in (0, 1))]
    page = Page(story([*states, other], [[[0], [0], [0]], [[], [], [1]]], links))
    steps = page.with_base(STEPS)
    for state in (0, 1):
        assert page.marks(1, state).elsewhere == steps.marks(1, state).elsewhere == (0, state)
