from __future__ import annotations

import pytest

from compare_app.page.page import Page
from compare_app.ui.compare.model import CompareModel
from tests.ui.builders import flood, link, story, version


def three() -> Page:
    """Three versions: one passage in all, one in two, one in the last alone, one that the first tells alone at its end."""
    a = version(
        [["Boats sank.", "Nobody knew why."], ["“Run,” said Ena."], ["By Mo Trent"]],
        "Post",
        quotes=["Run,"],
        roles={2: "byline"},
    )
    b = version([["Boats sank."], ["“Run,” said Ena."]], "Mail", quotes=["Run,"])
    c = version([["Boats sank."], ["The quay is old."]], "Star")
    links = [link((0, 0), (1, 0)), link((0, 0), (2, 0)), link((1, 0), (2, 0)), link((0, 2), (1, 1))]
    rows = [[[0, 1], [0], [0]], [[2], [1], []], [[], [], [1]], [[3], [], []]]
    return Page(story([a, b, c], rows, links))


def test_passages_are_counted_by_who_has_them():
    groups = three().groups
    assert {name: sorted(rows) for name, rows in groups.items()} == {
        "all": [0, 1, 2], "shared": [0], "some": [1], "alone": [0, 2], "quotes": [1], "altered": [], "facts": [],
    }  # fmt: skip
    assert three().only_in == (1, 0, 1)


def test_changed_facts_and_altered_quotes_are_found_where_they_are_marked():
    page = Page(flood())
    assert page.groups["altered"] == frozenset(stop.row for stop in page.stops if stop.note.kind == "unquoted")
    assert page.groups["facts"] == {0}


def test_a_single_article_has_nothing_alone():
    page = Page(story([version([["Boats sank."]])], [[[0]]]))
    assert page.only_in == (0,)
    assert not page.groups["alone"]


@pytest.mark.parametrize(("group", "shown"), [("all", [0, 1, 2]), ("shared", [0]), ("alone", [0, 2]), ("quotes", [1])])
def test_only_a_groups_passages_are_open(group, shown):
    model = CompareModel()
    model.set_page(three())
    model.set_group(group)
    assert [entry.first for entry in model.entries if not entry.folded] == shown
    assert sum(entry.last - entry.first + 1 for entry in model.entries) == 4


def test_a_fold_between_a_groups_passages_says_how_many_others_it_hides():
    model = CompareModel()
    model.set_page(three())
    model.set_group("alone")
    assert model.fold_text(model.entries[1]) == "1 other passage"
    model.unfold(1)
    assert [entry.folded for entry in model.entries] == [False, False, False, True]
    model.set_group("all")
    assert not model.entries[1].folded
