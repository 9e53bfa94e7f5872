"""Notes of correction that repeat a sentence do not take the place of the sentence that was put right."""

from __future__ import annotations

import numpy as np
import pytest

from compare_app.align.links import _neighbours
from compare_app.pipeline import compare

HEAD = "Die Brücke von Ostmark\n\nDie Brücke wurde 1951 gebaut. "
NOTE = "\n\nKorrektur: In einer früheren Fassung hieß es, die Brücke sei 300 Meter lang. Sie ist 130 Meter lang."
LAST = "\n\nDer Rat von Ostmark berät am Montag über den Abriss der Brücke."


@pytest.mark.parametrize("behind", ["", LAST], ids=["at the end", "within"])
@pytest.mark.parametrize("note", ["", NOTE], ids=["without a note", "with one"])
def test_a_short_sentence_with_another_number_is_linked_by_its_place(tmp_path, behind, note):
    for name, length, more in (("a", "300", ""), ("b", "130", note)):
        (tmp_path / f"{name}.txt").write_text(f"{HEAD}Sie ist {length} Meter lang.{behind}{more}\n", "utf-8")
    (story,) = compare([tmp_path / "a.txt", tmp_path / "b.txt"], one_story=True).stories
    kinds = {
        (link.a.sentence, link.b.sentence): [c.kind for c in changes.changes]
        for link, changes in zip(story.alignment.links, story.changes.by_link, strict=True)
    }
    assert kinds[2, 2] == ["number"]


def test_neighbours_are_told_without_notes():
    assert _neighbours(np.array([False, True, False, True])) == [(-1, 2), (0, 2), (0, 4), (2, 4)]
    assert _neighbours(np.array([], bool)) == []
