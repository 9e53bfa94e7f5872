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
