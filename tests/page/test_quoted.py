"""Marks of what became of quotes."""

from __future__ import annotations

from compare_app.page.page import Page
from tests.ui.builders import event, find, link, story, version


def test_brackets_of_a_base_do_not_stand_within_each_other():
    words = "The captain did exactly what he should have done, said Lena Foss."
    one = version([[words]], "One")
    two = version(
        [["“The captain did exactly what he should have done,” said Foss."]],
        "Two",
        quotes=["The captain did exactly what he should have done,"],
    )
    three = version(
        [["He did “exactly what he should have done”, Foss said."]],
        "Three",
        quotes=["exactly what he should have done"],
    )
    long, short = (
        find(words, "The captain did exactly what he should have done"),
        find(words, "exactly what he should have done"),
    )
    events = [
        event("newly_quoted", 0, 1, None, 0, a_span=long, weight=0.5),
        event("newly_quoted", 0, 2, None, 0, a_span=short, weight=0.5),
    ]
    links = [link((0, 0), (1, 0)), link((0, 0), (2, 0))]
    page = Page(story([one, two, three], [[[0], [0], [0]]], links, events=events))
    assert [m.span for m in page.marks(0, 0).marks if m.kind == "newly_quoted"] == [long]
