"""The numbers under which people know rows: passages count, bylines between them do not."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from compare_app.page.index import StoryIndex
from tests.ui.builders import story, version


def index_of(beside: list[bool]) -> StoryIndex:
    paragraphs = [[f"Sentence number {n} stands here."] for n in range(len(beside))]
    roles = {n: "byline" for n, aside in enumerate(beside) if aside}
    return StoryIndex(story([version(paragraphs, roles=roles)], [[[n]] for n in range(len(beside))]))


def test_bylines_are_lettered_behind_the_passage_before_them():
    index = index_of([True, True, False, False, True, False])
    assert [index.label(row) for row in range(6)] == ["0a", "0b", "1", "2", "2a", "3"]
    assert index.passages == (2, 3, 5)


@given(st.lists(st.booleans(), min_size=1, max_size=80))
def test_every_row_has_a_label_of_its_own_and_passages_count_from_one(beside):
    index = index_of(beside)
    labels = [index.label(row) for row in range(len(beside))]
    assert len(set(labels)) == len(labels)
    assert [labels[row] for row in index.passages] == [str(n + 1) for n in range(len(index.passages))]
