"""A version that is cut neither dropped nor added what its rest may tell."""

from __future__ import annotations

from pathlib import Path

import pytest

from compare_app.changes.excerpts import is_torn
from compare_app.model.comparison import Story
from compare_app.page.page import Page
from compare_app.pipeline import compare

#: The headline and the sentence below it are one claim.
LINES = (
    "Bridge at Tarn shut after crack is found",
    "Engineers shut the road bridge at Tarn on Monday after a crack of 14 centimetres was found in one of its piers.",
    "“We have never seen anything like it,” said Maria Tellow, the county's chief engineer.",
    "The bridge, built in 1962, will not be opened before June, the county said.",
    "“Nobody told us anything,” said Jon Arvik, who keeps a shop on the east bank.",
    "The county had inspected the bridge in March, and found no fault.",
)
BARRIER = "Subscribe to continue reading"


def story(folder: Path, *versions: tuple[str, ...]) -> Story:
    paths = []
    for number, paragraphs in enumerate(versions):
        paths.append(folder / f"{number}.txt")
        paths[-1].write_text("\n\n".join(paragraphs) + "\n", encoding="utf-8")
    return compare(paths, one_story=True).stories[0]


def states(found: Story) -> list[list[str]]:
    return [["unseen" if c.not_in_excerpt else c.status for c in claim.cells] for claim in found.changes.claims]


def changes(found: Story) -> list[str]:
    return [change.kind for link in found.changes.by_link for change in link.changes]


def test_a_claim_behind_the_end_of_an_excerpt_is_not_told_as_dropped(tmp_path):
    found = story(tmp_path, LINES, (*LINES[:3], BARRIER))
    assert states(found) == [["first", "same"]] * 2 + [["first", "unseen"]] * 3
    assert {claim.weight for claim in found.changes.claims} == {0.0}


def test_a_claim_behind_the_end_of_an_excerpt_is_not_new_in_a_later_version(tmp_path):
    found = story(tmp_path, (*LINES[:3], BARRIER), LINES)
    assert states(found)[2:] == [["unseen", "first"]] * 3
    assert not Page(found).stops


def test_a_claim_before_the_end_of_an_excerpt_was_dropped(tmp_path):
    found = story(tmp_path, LINES, (*LINES[:2], *LINES[3:4], BARRIER))
    assert states(found)[1] == ["first", "absent"]
    assert [stop.note.kind for stop in Page(found).stops] == ["dropped"]


def test_a_version_that_is_only_shorter_dropped_the_rest(tmp_path):
    found = story(tmp_path, LINES, LINES[:3])
    assert states(found)[2:] == [["first", "absent"]] * 3
    assert [e.kind for e in found.changes.quote_events if not e.not_in_excerpt] == ["same", "dropped"]


def test_a_claim_has_not_come_back_where_only_an_excerpt_stands_between(tmp_path):
    found = story(tmp_path, LINES, (*LINES[:3], BARRIER), LINES)
    assert states(found)[4] == ["first", "unseen", "same"]
    really_gone = story(tmp_path, LINES, LINES[:3], LINES)
    assert states(really_gone)[4] == ["first", "absent", "returned"]


def test_a_quote_behind_the_end_of_an_excerpt_was_not_dropped(tmp_path):
    found = story(tmp_path, LINES, (*LINES[:4], BARRIER))
    assert [(e.kind, e.not_in_excerpt) for e in found.changes.quote_events] == [("same", False), ("dropped", True)]
    assert found.changes.quote_events[1].weight == 0


@pytest.mark.parametrize(
    "end",
    [
        "The bridge, built in 1962, will not be opened bef…",
        "The bridge, built in 1962, will not be",
        "The bridge, built in 1962, will […]",
    ],
)
@pytest.mark.parametrize("first", [True, False])
def test_a_sentence_that_breaks_off_lost_nothing(tmp_path, end, first):
    cut = (*LINES[:3], end, BARRIER)
    found = story(tmp_path, *((cut, LINES) if first else (LINES, cut)))
    assert changes(found) == []


def test_a_fact_changed_before_the_sentence_breaks_off_is_told(tmp_path):
    cut = (*LINES[:3], "The bridge, built in 1926, will not be opened bef…", BARRIER)
    assert changes(story(tmp_path, LINES, cut)) == ["date"]


def test_a_quote_that_breaks_off_was_not_cut_by_the_newspaper(tmp_path):
    cut = (*LINES[:4], "“Nobody told us", BARRIER)
    last = story(tmp_path, LINES, cut).changes.quote_events[-1]
    assert (last.kind, last.not_in_excerpt, last.weight) == ("truncated", True, 0.0)


def test_what_a_cut_report_of_another_newspaper_lacks_may_stand_anywhere_in_its_rest(tmp_path):
    other = (
        "County closes Tarn crossing",
        "“We have never seen anything like it,” the chief engineer of the county, Maria Tellow, told reporters.",
        "It found nothing wrong when it looked at the bridge in March.",
        BARRIER,
    )
    found = story(tmp_path, LINES, other)
    assert all(cell[1] != "absent" for cell in states(found))


@pytest.mark.parametrize("sentence", ["He said that the", "He said …", "He said [+431 chars]"])
def test_a_last_sentence_without_an_end_is_torn(sentence):
    assert is_torn(sentence)


@pytest.mark.parametrize("sentence", ["He said so.", "“It is over!”"])
def test_a_last_sentence_with_its_end_is_whole(sentence):
    assert not is_torn(sentence)
