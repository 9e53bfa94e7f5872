"""Speech that another report tells as its speaker's in words of its own, and what only looks like it. All invented."""

from __future__ import annotations

from typing import NamedTuple

import pytest

from compare_app.changes.link_changes import side
from compare_app.changes.read_alike import content_of
from compare_app.changes.whole import Whole
from compare_app.model.settings import Settings
from tests.changes.making import link_changes
from tests.text.making import version_of


class Case(NamedTuple):
    """Two articles whose last sentences are linked, and where the second one tells the first one's quote; nothing where it does not."""

    quoting: str
    telling: str
    there: str


def marks(quoting: str, telling: str) -> list[tuple[str, str]]:
    """The reason and the place in the second article of every change of quotation marks."""
    a, b = version_of(quoting), version_of(telling)
    found = link_changes(a, len(a.sentences) - 1, b, len(b.sentences) - 1, Settings()).changes
    return [(c.reason, c.b.of(b.text)) for c in found if c.kind == "quote_marks" and c.b is not None]


TOLD = [
    Case(
        "“I gutted herring beside those women when I was 15,” Councillor Ada Lund said in Osk.",
        "Councillor Ada Lund called the remark shabby and recalled gutting herring as a girl.",
        "gutting herring",
    ),
    # the speaker stands before an aside, and the words are others
    Case(
        "“This is the hardest choice I have had to make in 20 years at the mill,” Piet Aldous told the weavers on Monday.",
        "Piet Aldous, who runs the place from a barge in Delby, said afterwards that he had never in two decades decided anything so difficult.",
        "said afterwards that he had never in two decades decided anything so difficult",
    ),
    Case(
        "“The ledgers do not show that the warden knew of the second key,” Judge Ines Orr told the guild.",
        "Ines Orr, the retired judge who read them, concluded that nobody could show he knew a copy existed.",
        "show he knew",
    ),
    # by what the speaker is called, and by a word that means the same
    Case(
        "“We think the jury got this wrong, and we will be appealing,” defence attorney Simon Braith said.",
        "His lawyer has already said that the verdict will be appealed.",
        "His lawyer has already said that the verdict will be appealed",
    ),
    # a part of the quote is all that the other report has of it
    Case(
        "“Handsome, but a summer is not a lifetime; let us see how it stands in the third winter,” Orr said of the bridge.",
        "Orr gave her view on Monday. She called the design handsome.",
        "She called the design handsome",
    ),
    Case(
        "Mayor Tessa Brandt told the head of the ferry line to “step down”.",
        "Brandt, the mayor, urged him to resign “so that the island can sleep”, and many there agreed with her.",
        "urged him to resign",
    ),
    Case(
        "Mayor Tessa Brandt told the head of the ferry line to “step down”.",
        "Brandt, the Osk mayor, urged him to resign “so that the island can sleep”, but others said he should be heard first.",
        "urged him to resign",
    ),
    # the quote of somebody else beside it is none of the speaker's
    Case(
        "“We were asked tonight whether a nurse should pay or a shipowner should, and nine of us said the nurse,” Mia Haldane said.",
        "Haldane accused nine councillors of choosing shipowners over nurses, and Piet Aldous said that Osk had been “told to get lost”.",
        "Haldane accused nine councillors of choosing shipowners over nurses",
    ),
    # who says so is put in between
    Case(
        "“Our sons have had to learn that the man who taught them to row killed their father,” she said.",
        "Her boys had learned to pull an oar, she added, from the person who took their dad away.",
        "Her boys had learned to pull an oar, she added, from the person who took their dad away",
    ),
    # a verb that does with words what the quote does
    Case(
        "“It was slovenly, it was late, and I am sorry for it,” harbourmaster Ole Tasker told the board.",
        "Ole Tasker apologised, but denied that anybody had been paid.",
        "Ole Tasker apologised",
    ),
    # in another language
    Case(
        "« En trois ans, pas une lettre, pas un mot d’excuse de leur part », regrette Jeanne Orval, de Marville.",
        "Jeanne Orval déplore que l’office ne lui ait jamais présenté d’excuses.",
        "Jeanne Orval déplore que l’office ne lui ait jamais présenté d’excuses",
    ),
]

NOT_TOLD = [
    # another thing that the speaker says at the same occasion
    ("“My neighbours’ children were not born when this quarrel began, and now they carry it on,” Ada Lund said.", "Ada Lund said that she would seek a vote on the lease of the pier."),
    # what stands around the quote is what both have in common
    ("“The river is here, and it is in our kitchens,” Ada Lund said as she declared an emergency in Osk.", "Ada Lund declared an emergency and said that the crown would pay for most of it."),
    # another speaks of the speaker
    ("Ada Lund called the clerk a “lying magpie” at the fair.", "Ada Lund asked the clerk to lie to the court to protect a cousin, a former warden said on Sunday."),
    # questions, not the speaker
    ("“One death is one too many, but we do not run an inn,” Ada Lund said when asked of Ole Tasker, the diver.", "Several of the sharpest questions were about the death of Ole Tasker, who collapsed in a dormitory."),
    # a place and a person that both name say nothing by themselves
    ("“I came home to Delby because Ole Tasker asked me,” Ada Lund said.", "Ada Lund said that rain had kept the ferry of Ole Tasker from leaving before noon with the sheep of the council and the mail for Delby."),
    # what stands before a speaker is what somebody else says
    ("“A savings book would have been better,” said Dale Orr, who sits on the board.", "But two members of the pension board have been heard, and one of them, the retired warden Dale Orr, said he had handed over letters."),
    # the words are quoted there, too
    ("“We will answer proportionally, and they will know that it was us,” Ada Lund said.", "Ada Lund vows an answer that is “proportional”, and the guild wants one that is not."),
]  # fmt: skip


@pytest.mark.parametrize("case", TOLD, ids=lambda case: case.telling)
def test_speech_that_its_speaker_is_said_to_have_said_in_other_words_lost_its_marks(case: Case) -> None:
    assert marks(case.quoting, case.telling) == [("lost", case.there)]


@pytest.mark.parametrize("case", TOLD, ids=lambda case: case.telling)
def test_the_other_way_round_it_gained_them(case: Case) -> None:
    assert {reason for reason, _ in marks(case.telling, case.quoting)} == {"gained"}


@pytest.mark.parametrize(("quoting", "telling"), NOT_TOLD)
def test_what_the_speaker_does_and_says_besides_is_no_retelling(quoting: str, telling: str) -> None:
    assert marks(quoting, telling) == []
    assert marks(telling, quoting) == []


def test_sentences_read_alike_only_where_the_same_person_speaks() -> None:
    """Who says a quote is known from elsewhere in the version, and decides whether it is retold."""
    said = "“I gutted herring beside those women when I was 15,” she said."
    contents = []
    for name in ("Ada Lund", "Tessa Brandt"):
        version = version_of(f"Councillor {name} spoke in Osk on Monday.\n\n{said}")
        contents.append(content_of(side(Whole(version), 1, (), Settings())))
    assert contents[0] != contents[1]
