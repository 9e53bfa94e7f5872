"""What a quote's note says is not told again as a sentence, a wording or a name."""

from __future__ import annotations

from pathlib import Path

from compare_app.page.page import Page
from compare_app.pipeline import compare
from tests.helpers.stories import write
from tests.ui.builders import event, find, link, reworded, story, version

AROUND = (
    "Ferry pier at Delby closed after survey\n\n"
    "The pier at Delby was closed on Monday, the harbour office said.\n\n"
    "{}\n\nThe office will publish the survey in March, and a hearing is to be held in the old school hall.\n"
)
WHOLE = (
    "“The piles were never measured, and somebody signed for it all the same,” said Dora Vellin, the surveyor. "
    "“Nobody can tell us who held the lamp that night.”"
)


def told(folder: Path, before: str, after: str) -> list[str]:
    """The kinds of the stops of the passage in the middle, in order."""
    paths = write(folder, [AROUND.format(before), AROUND.format(after)])
    (story,) = compare(paths, one_story=True).stories
    page = Page(story)
    return [stop.note.kind for stop in page.stops]


def test_a_sentence_cut_from_a_quote_is_one_change(tmp_path):
    cut = "“The piles were never measured, and somebody signed for it all the same,” said Dora Vellin, the surveyor."
    assert told(tmp_path, WHOLE, cut) == ["truncated"]


def test_a_sentence_that_a_quote_gained_is_one_change(tmp_path):
    short = "“The piles were never measured, and somebody signed for it all the same,” said Dora Vellin, the surveyor."
    assert told(tmp_path, short, WHOLE) == ["extended"]


def test_words_cut_within_a_sentence_of_a_quote_are_one_change(tmp_path):
    cut = WHOLE.replace(", and somebody signed for it all the same", "")
    assert told(tmp_path, WHOLE, cut) == ["truncated"]


def test_a_speaker_named_in_another_way_is_none(tmp_path):
    named = f"Dora Vellin came on foot.\n\n{WHOLE.replace('said Dora Vellin, the surveyor', 'said Vellin')}"
    by_pronoun = f"Dora Vellin came on foot.\n\n{WHOLE.replace('said Dora Vellin, the surveyor', 'she said')}"
    assert told(tmp_path, named, by_pronoun) == []


def test_a_quote_given_to_another_speaker_is_no_change_of_name_besides(tmp_path):
    other = WHOLE.replace("Dora Vellin, the surveyor", "Piet Marlow, the surveyor")
    assert told(tmp_path, WHOLE, other) == ["reattributed"]


def test_a_sentence_beside_the_quote_is_still_told(tmp_path):
    assert told(tmp_path, f"{WHOLE} The lamps of the harbour were sold in spring.", WHOLE) == ["sentence_dropped"]


def test_a_number_altered_in_a_quote_stays_a_number(tmp_path):
    before = WHOLE.replace("Nobody can tell us", "Not one of the 14 men can tell us")
    assert "number" in told(tmp_path, before, before.replace("14", "40"))


def cut_with_number(after: str) -> list[str]:
    """The kinds of the stops where a quote lost “14 lamps are gone” and a number of the other version is said to be that."""
    a = version([["“It was dark. 14 lamps are gone,” she said."]], quotes=["It was dark. 14 lamps are gone,"])
    b = version([[after]], quotes=["It was dark,"])
    number = reworded(a, b, ("14", "40" if "40" in after else ""), kinds=["number"])
    cut = event("truncated", 0, 1, 0, 0, lost=(find(a.text, "14 lamps are gone"),), weight=0.68)
    page = Page(story([a, b], [[[0], [0]]], [link((0, 0), (1, 0), number)], events=[cut]))
    return [stop.note.kind for stop in page.stops]


def test_a_number_that_went_with_the_words_of_a_quote_is_no_change_besides():
    assert "number" not in cut_with_number("“It was dark,” she said.")


def test_a_number_that_a_version_states_otherwise_outside_the_cut_quote_is_told():
    assert "number" in cut_with_number("“It was dark,” she said, and 40 lamps are gone.")
