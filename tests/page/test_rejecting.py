"""Where else the very same is told: of other versions, in one passage, of the same words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from compare_app.page.page import Page
from compare_app.page.rejecting import told_alike
from tests.ui.builders import event, link, reworded, story, version


def page(*counts: str, pairs: tuple[tuple[int, int], ...], apart: bool = False) -> Page:
    """Versions that have a number each, linked in pairs; behind them a passage that they have in the same words."""
    texts = [version([[f"{n} boats broke loose in Harle."], ["The quay was closed."]], f"Paper {n}") for n in counts]
    links = [
        link((a, 0), (b, 0), reworded(texts[a], texts[b], (counts[a], counts[b]), kinds=["number"]))
        if counts[a] != counts[b]
        else link((a, 0), (b, 0))
        for a, b in pairs
    ]
    told = story(texts, [[[0]] * len(counts), [[1]] * len(counts)], links)
    every = frozenset((a, b) for b in range(len(counts)) for a in range(b))
    return Page(replace(told, changes=replace(told.changes, apart=every)) if apart else told)


def alike(shown: Page, version: int) -> list[tuple[int, int]]:
    """The pairs of versions of which the number that a version has is told, too."""
    stop = next(stop for stop in shown.stops if stop.version == version and stop.note.kind == "number")
    return [(one.a.version, one.b.version) for one, _ in told_alike(shown.index, stop)]


def test_a_third_version_with_the_same_words_on_the_same_side_has_the_very_same_change():
    shown = page("12", "14", "14", pairs=((0, 1), (0, 2), (1, 2)))
    assert alike(shown, 1) == [(0, 2)]
    assert alike(shown, 2) == [(0, 1)]


def test_other_words_are_another_change():
    assert alike(page("12", "14", "15", pairs=((0, 1), (0, 2), (1, 2))), 1) == []


@pytest.mark.parametrize(("apart", "others"), [(False, []), (True, [(1, 2)])])
def test_the_way_back_is_a_change_of_its_own_but_of_reports_written_apart(apart, others):
    assert alike(page("12", "14", "12", pairs=((0, 1), (0, 2), (1, 2)), apart=apart), 1) == others


@pytest.mark.parametrize(("third", "others"), [("Ida Lunt", [(0, 2)]), ("Wim Dahl", [])])
def test_words_given_to_another_speaker_are_given_to_the_same_one_elsewhere_or_are_another_change(third, others):
    said = "We saw it"
    texts = [
        version([[f"“{said},” said {who}."]], f"Paper {who}", quotes=[said], speaker=who)
        for who in ("Piet Karsen", "Ida Lunt", third)
    ]
    given = [event("reattributed", 0, v, 0, 0, weight=0.7) for v in (1, 2)]
    shown = Page(story(texts, [[[0], [0], [0]]], [link((0, 0), (v, 0)) for v in (1, 2)], events=given))
    stop = next(stop for stop in shown.stops if stop.version == 1 and stop.note.kind == "reattributed")
    assert [(one.first, one.second) for one in told_alike(shown.index, stop)] == others
