"""What the link says of a quote that lost its marks and what its event says is one thing."""

from __future__ import annotations

from pathlib import Path

import pytest

from compare_app import compare_files
from compare_app.align import align
from compare_app.changes.describe import describe
from compare_app.model.changes import Change, QuoteEvent
from compare_app.model.version import Version
from tests.changes.making import linked
from tests.text.making import version_of

REST = (
    "\n\nThe quarry at Orm has been closed since a wall of it fell into the river in the night of the first of May.\n\n"
    "Its owner, the Tasker company of Delby, employs about two hundred people in the valley and on the coast."
)
#: Speech, and the same in indirect speech of quite other words; the last one in German.
RETOLD = [
    (
        "“They wept when the siren went and nobody came to unlock the gate,” said Ines Caldow, a cook at the quarry.",
        "Ines Caldow, a cook at the quarry, said that people had been crying at the sound of it while the exit stayed shut.",
    ),
    (
        "“This is a tax on people who read,” Councillor Theo Banks said of the plan for the library.",
        "Councillor Theo Banks argued that the plan for the library put the burden on readers.",
    ),
    (
        "„Wir haben monatelang auf die neue Brücke gewartet“, sagte Bürgermeisterin Anna Holt am Montag in Delby.",
        "Bürgermeisterin Anna Holt sagte am Montag in Delby, dass es monatelang keine neue Brücke gab, sei schwer gewesen.",
    ),
]


def told(a: str, b: str) -> tuple[list[Change], list[QuoteEvent], tuple[Version, Version]]:
    """The changes of quotation marks along the links, and the events."""
    versions = version_of(a + REST), version_of(b + REST)
    found = describe(versions, align(versions))
    changes = [c for link in found.by_link for c in link.changes if c.kind == "quote_marks"]
    return changes, [e for e in found.quote_events if e.kind != "same"], versions


@pytest.mark.parametrize(("speech", "indirect"), RETOLD)
def test_speech_retold_in_other_words_is_unquoted_for_the_link_and_for_the_quote(speech: str, indirect: str) -> None:
    (change,), (event,), (a, _) = told(speech, indirect)
    assert (change.reason, event.kind) == ("lost", "unquoted")
    assert change.b == event.b_span
    assert [span.of(a.text) for span in event.lost]


@pytest.mark.parametrize(("speech", "indirect"), RETOLD)
def test_the_other_way_round_it_is_newly_quoted_for_both(speech: str, indirect: str) -> None:
    (change,), (event,), _ = told(indirect, speech)
    assert (change.reason, event.kind) == ("gained", "newly_quoted")
    assert change.a == event.a_span


def test_a_quote_whose_words_stand_as_prose_far_from_its_place_is_told_at_its_link_too() -> None:
    a = "Chief Executive Todd Brennick asked the clients of his bank in a call on Thursday to “stay calm, the way we are.”"
    b = "In the Thursday call, chief executive Todd Brennick had urged customers to stay calm."
    (change,), (event,), (_, later) = told(a, b)
    assert (change.reason, event.kind) == ("lost", "unquoted")
    assert change.b is not None
    assert change.b.of(later.text) == "stay calm"


def test_two_words_of_speech_strewn_over_a_sentence_on_the_matter_are_no_retelling() -> None:
    a = "“I was an auditor, not a prosecutor, and I will not become one now,” Elena Dorn told the party’s supporters in Orm."
    b = "The party’s supporters in Orm cheered as the vote put the former auditor on course in the night to become a minister."
    changes, events, _ = told(a, b)
    assert changes == []
    assert {event.kind for event in events} <= {"dropped"}


@pytest.mark.parametrize(
    ("teller", "kinds"), [("the companies said", []), ("the weaver said", ["lost"]), ("she said", ["lost"])]
)
def test_a_figure_of_a_quote_is_its_retelling_only_where_its_speaker_may_tell_it(teller: str, kinds: list[str]) -> None:
    a = "“They gave us a bun and told us 1,500 jobs were going across the two mills,” said one weaver, a member of the council."
    *_, found = linked(a, f"About 1,500 office jobs will be cut in Britain, {teller}.")
    assert [c.reason for c in found.changes if c.kind == "quote_marks"] == kinds


def test_a_question_in_a_headline_retells_no_statement(tmp_path: Path) -> None:
    texts = (
        "Auditor on Osk Weir: ‘The second key is a formality’\n\nTwo months before a gate opened at Osk Weir, an auditor wrote that "
        "the second key was a formality. Ines Orr, the auditor, left on Friday.\n",
        "Weir boss walks free on bail as town asks: who held the second key?\n\nThe head of Osk Weir left the court on Friday. Two "
        "months before the gate opened, an auditor had written to him.\n",
    )
    paths = [tmp_path / name for name in ("a.txt", "b.txt")]
    for path, text in zip(paths, texts, strict=True):
        path.write_text(text, encoding="utf-8")
    story = compare_files([str(path) for path in paths], one_story=True)["stories"][0]
    heads = [link for link in story["links"] if (link["a"], link["b"]) == ("v1.s0", "v2.s0")]
    assert heads
    assert all(change["kind"] != "quote_marks" for link in heads for change in link["changes"])


RAIL = "The curve at Ashgrove has been known for its accidents since the line was built, and lies between the river and the old quarry of Orm."
#: Speech that both quote, beside a sentence that sums it up; and speech of which one half lost its marks.
SUMMED = (
    "“The brakes were checked on Monday and they were working perfectly,” said Derek Lunn, operations director of CrossVale Trains.\n\n"
    "The union of train drivers said that it had complained about the curve twice. “We asked for an automatic stop on that curve in 2006 "
    "and again last year, and we were told it cost too much,” said its general secretary, Moira Tully.",
    "The 7:12 from Penford was going at about 70mph when it reached the curve, where the limit is 40mph, according to a railway official.\n\n"
    "Derek Lunn, operations director of CrossVale Trains, said the brakes had been checked on Monday and were working perfectly.\n\n"
    "But Moira Tully, general secretary of the drivers’ union, said: “We asked for an automatic stop on that curve in 2006 and again last "
    "year, and we were told it cost too much. This was an accident waiting to happen.”",
)
HALF = (
    "“The brakes were checked on Monday and they were working perfectly,” said Derek Lunn, operations director of CrossVale Trains.",
    "Derek Lunn, operations director of CrossVale Trains, said the brakes had been checked on Monday. “They were working perfectly,” he said.",
)


def told_by_outlets(tmp_path: Path, a: str, b: str) -> list[tuple[str, str, str]]:
    """The changes of quotation marks between reports of two outlets: reason, words here, words there."""
    paths = [tmp_path / "a.txt", tmp_path / "b.txt"]
    for path, outlet, text in zip(paths, ("Meridian News", "The Courier"), (a, b), strict=True):
        path.write_text(
            f"Source: {outlet}\nDate: 4 November 2009\n\nTrain leaves track at Ashgrove\n\n{RAIL}\n\n{text}\n",
            encoding="utf-8",
        )
    story = compare_files([str(path) for path in paths], one_story=True)["stories"][0]
    texts = {version["id"]: version["text"] for version in story["versions"]}
    return [
        (c["reason"], texts["v1"][slice(*c["a"])], texts["v2"][slice(*c["b"])])
        for link in story["links"]
        for c in link["changes"]
        if c["kind"] == "quote_marks"
    ]


@pytest.mark.parametrize("turned", [False, True])
def test_a_sentence_that_sums_up_what_both_quote_did_not_become_speech(tmp_path: Path, turned: bool) -> None:
    a, b = reversed(SUMMED) if turned else SUMMED
    assert not [words for words in told_by_outlets(tmp_path, a, b) if "union" in words[1] + words[2]]


def test_of_a_quote_half_of_which_became_paraphrase_only_that_half_lost_its_marks(tmp_path: Path) -> None:
    ((reason, here, there),) = told_by_outlets(tmp_path, *HALF)
    assert (reason, here) == ("lost", "The brakes were checked on Monday and")
    assert there == "the brakes had been checked on Monday"
