"""Who is meant by a role that the article gives somebody elsewhere: the witness, the chairman, the dean."""

from __future__ import annotations

import pytest

from tests.text.making import version_of

_ONE = [
    # told beside a surname
    ("Mia Holt came at noon. Holt, 48, was the town's third witness.\n\nBo Orr rose.\n\n“I forget,” said the witness.", "Mia Holt"),
    ("Mia Holt came at noon. Holt, a plumber in Dell, was late.\n\nBo Orr rose.\n\n“I forget,” the plumber said.", "Mia Holt"),
    # … behind somebody by a relative clause
    ("The Dean of Dell was called “a fool.” Dr Lund, who has been dean for three years, left.\n\nBo Lund said no.\n\n“I forget,” said the dean.", "Bo Lund"),
    # a surname of two, one of whom is called by the first name elsewhere
    ("Ned Orr drowned. Ned's mother, Ana Orr, wept. Mia Holt left.\n\nOrr heard it on the radio. She was quiet.\n\n“So he knew,” she said.", "Ana Orr"),
    # who puts something somewhere says nothing; who shoots back that it was put there does
    ("Mia Holt shot back that Bo Orr had put “pride before sense” and left.", "Mia Holt"),
    # an office before what a lawmaker is called
    ("Chairman Rep. Bo Orr (R-TX) came late. Rep. Mia Holt left.\n\n“I forget,” the chairman said.", "Bo Orr"),
]  # fmt: skip

_NOBODY = [
    # a name that only stands beside a noun
    "Bo Holt ran. Orr hugged an old woman in a Holt cap. “I forget,” the woman said.",
    # a deputy is no chief
    "Deputy Attorney General Bo Orr came late. Mia Holt left. “I forget,” the deputy chairman said.",
]


@pytest.mark.parametrize(("text", "name"), _ONE)
def test_a_role_means_whom_the_article_gives_it(text: str, name: str) -> None:
    speaker = version_of(text).quotes[-1].speaker
    assert speaker is not None
    assert speaker.name == name


@pytest.mark.parametrize("text", _NOBODY)
def test_nobody_is_meant_by_a_role_that_nobody_is_given(text: str) -> None:
    speaker = version_of(text).quotes[-1].speaker
    assert speaker is not None
    assert speaker.name is None
