"""Quotes over the versions: every quote in a row, each row one utterance, each version against the first that quotes it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare_app.changes.quote_events import quote_events
from compare_app.model.alignment import Alignment, Row
from compare_app.model.changes import Changes, QuoteEvent
from compare_app.model.comparison import Story
from compare_app.model.spans import Span
from compare_app.model.version import Quote, Version
from compare_app.page.attributed import attribution, heading, speakers
from compare_app.page.index import StoryIndex
from compare_app.page.utterances import Utterance, in_context, utterances
from tests.helpers.quoted import NO_LINKS, quoted
from tests.helpers.stories import version_of

SAID = Span(1, 6)


def story(quotes: list[int], *events: QuoteEvent) -> StoryIndex:
    """Versions with so many quotes each."""
    plain = [version_of(f"{v}.txt", "“Never again,” she said twice.") for v in range(len(quotes))]
    versions = [replace(p, quotes=(Quote((SAID,), "direct"),) * n) for p, n in zip(plain, quotes, strict=True)]
    return indexed(versions, events)


def indexed(versions: list[Version], events: tuple[QuoteEvent, ...]) -> StoryIndex:
    """The versions one below the other, without links."""
    rows = [
        Row(tuple((s,) if v == own else () for v in range(len(versions))))
        for own, version in enumerate(versions)
        for s in range(len(version.sentences))
    ]
    return StoryIndex(Story("Again", tuple(versions), Alignment((), tuple(rows)), Changes((), events)))


def compared(*versions: Version) -> StoryIndex:
    """The versions with the events that there are."""
    return indexed(list(versions), quote_events(versions, NO_LINKS))


def event(kind, first, second, a, b, a_span=SAID, b_span=SAID, **more) -> QuoteEvent:
    return QuoteEvent(kind, first, second, a, b, a_span, b_span, **more)


def states(row: Utterance) -> list[str]:
    return [share.state for share in row.shares]


def test_a_quote_kept_in_three_versions_is_one_row_against_the_first():
    same = (event("same", 0, 1, 0, 0), event("truncated", 0, 2, 0, 0), event("reworded", 1, 2, 0, 0))
    (row,) = utterances(story([1, 1, 1], *same))
    assert row.nodes == ((0, 0), (1, 0), (2, 0))
    assert states(row) == ["first", "same", "truncated"]


def test_words_without_marks_stay_in_the_row():
    lost = (event("unquoted", 0, 1, 0, None), event("same", 0, 2, 0, 0), event("newly_quoted", 1, 2, None, 0))
    (row,) = utterances(story([1, 0, 1], *lost))
    assert row.shares[1].bare == (SAID,)
    assert states(row) == ["first", "unquoted", "same"]


def test_only_the_first_that_quotes_gains_marks():
    gained = (
        event("newly_quoted", 0, 1, None, 0, weight=0.8),
        event("newly_quoted", 0, 2, None, 0),
        event("same", 1, 2, 0, 0),
    )
    (row,) = utterances(story([0, 1, 1], *gained))
    assert states(row) == ["plain", "newly_quoted", "same"]
    assert row.first == 1
    assert row.weight == 0.8


def test_a_dropped_quote_that_returns_is_told_against_the_first_that_had_it():
    events = (event("dropped", 0, 1, 0, None, b_span=None), event("truncated", 0, 2, 0, 0))
    (row,) = utterances(story([1, 0, 1], *events))
    assert states(row) == ["first", "absent", "truncated"]


def test_two_quotes_that_one_version_splits_are_one_row():
    events = (event("spliced", 0, 1, 0, 0), event("spliced", 0, 1, 0, 1))
    (row,) = utterances(story([1, 2], *events))
    assert row.nodes == ((0, 0), (1, 0), (1, 1))


def test_quotes_that_nothing_ties_stay_apart():
    events = (event("dropped", 0, 1, 0, None, b_span=None), event("added", 0, 1, None, 0, a_span=None))
    assert len(utterances(story([1, 1], *events))) == 2


def test_words_within_another_quote_are_there_and_not_without_marks():
    events = (event("dropped", 0, 1, 0, None, reason="repeated"), event("same", 0, 1, 1, 0))
    rows = utterances(story([2, 1], *events))
    assert [states(row) for row in rows] == [["first", "elsewhere"], ["first", "same"]]
    assert rows[0].shares[1].within == (0,)


# --- a version that joins the words of two speakers

WIRE = quoted(
    "“The ledger was kept in pencil, not in ink,” said Dora Vellin, who audits the harbour. “Each page had the same date.”\n\n"
    "“The town is owed an honest count, and until we have one Mr Ashby cannot sign for us,” said Piet Marlow.",
    "Dora Vellin",
    "Piet Marlow",
    pieces=(2, 1),
)
HALF = quoted("“The town is owed an honest count,” Piet Marlow said.", "Piet Marlow")
MIXED = quoted(
    "“The ledger was kept in pencil, not in ink,” Marlow said. “Until we have one, Mr Ashby cannot sign for us.”",
    ("Marlow", "Piet Marlow"),
    pieces=(2,),
)


def test_a_version_that_joins_two_quotes_does_not_join_their_rows():
    index = compared(WIRE, HALF, MIXED)
    rows = utterances(index)
    assert [row.nodes for row in rows] == [((0, 0), (2, 0)), ((0, 1), (1, 0), (2, 0))]
    assert [states(row) for row in rows] == [["first", "absent", "reattributed"], ["first", "truncated", "spliced"]]


def test_a_row_names_the_speaker_and_who_was_given_the_words():
    index = compared(WIRE, HALF, MIXED)
    first, second = utterances(index)
    assert (heading(index, first), speakers(index, first)) == (
        "Dora Vellin → Piet Marlow",
        ("Dora Vellin", "Piet Marlow"),
    )
    assert heading(index, second) == "Piet Marlow"


def test_a_part_that_two_later_versions_share_has_a_row_of_its_own():
    a = quoted("“The ledger was kept in pencil, not in ink,” Vellin said.", "Vellin")
    b = quoted(
        "“The ledger was kept in pencil, not in ink. Each of its pages had the same date,” Vellin said.", "Vellin"
    )
    c = quoted("“Each of its pages had the same date,” Vellin said.", "Vellin")
    rows = utterances(compared(a, b, c))
    assert [row.nodes for row in rows] == [((0, 0), (1, 0)), ((2, 0), (1, 0))]
    assert [states(row) for row in rows] == [["first", "extended", "absent"], ["", "first", "truncated"]]


@pytest.mark.parametrize(
    ("told", "who", "cue", "printed"),
    [
        ("“We have seen nothing of it so far,” Dora Vellin hit back.", "Dora Vellin", "hit", "Dora Vellin hit back"),
        ("“We have seen nothing of it so far,” Vellin shot back, with a smile.", "Vellin", "shot", "Vellin shot back"),
        ("“Wir haben bisher nichts davon gesehen”, fügte Vellin hinzu.", "Vellin", "fügte", "fügte Vellin hinzu"),
        ("“We have seen nothing of it so far,” Vellin said on Monday.", "Vellin", "said", "Vellin said"),
        ("“We have seen nothing of it so far,” said Vellin, who left.", "Vellin", "said", "said Vellin"),
    ],
)
def test_a_verb_is_printed_with_the_little_word_that_belongs_to_it(told, who, cue, printed):
    version = quoted(told, who, cues=[cue])
    assert attribution(version, version.quotes[0]) == printed


def test_an_attribution_is_shown_as_it_is_printed():
    version = quoted(
        "“The ledger was kept in pencil,” said Dora Vellin. “Each page had the same date,” she said. “Nobody signed it,” the clerk told them.",
        "Dora Vellin",
        ("she", "Dora Vellin"),
        "the clerk",
        cues=("said", "said", "told"),
    )
    printed = [attribution(version, quote) for quote in version.quotes]
    assert printed == ["said Dora Vellin", "she said [Dora Vellin]", "the clerk told them"]


def test_what_somebody_is_stands_between_verb_and_name_and_an_aside_is_left_out():
    version = quoted(
        "“The ledger was kept in pencil,” said fire chief Dora Vellin. “Each page had the same date,” Piet Karsen, who was away, recalled.",
        "Dora Vellin",
        "Piet Karsen",
        cues=("said", "recalled"),
    )
    printed = [attribution(version, quote) for quote in version.quotes]
    assert printed == ["said fire chief Dora Vellin", "Piet Karsen"]


WORDS = ["harbour", "ledger", "ferry", "council", "never", "bridge", "letter", "the", "of", "was", "winter", "pumps"]
sentences = st.lists(st.sampled_from(WORDS), min_size=3, max_size=9).map(" ".join)


@st.composite
def several(draw: st.DrawFn) -> list[Version]:
    """Versions that quote from one pool of sentences, alone, joined, or without marks."""
    pool = draw(st.lists(sentences, min_size=2, max_size=5))
    return [draw(_one(pool)) for _ in range(draw(st.integers(1, 4)))]


@st.composite
def _one(draw: st.DrawFn, pool: list[str]) -> Version:
    lines = []
    for _ in range(draw(st.integers(1, 4))):
        said = " ".join(draw(st.lists(st.sampled_from(pool), min_size=1, max_size=2)))
        lines.append(f"It was said: {said}." if draw(st.booleans()) else f"“{said},” she said.")
    return quoted("\n\n".join(lines))


@given(several())
def test_every_quote_stands_in_a_row_and_shares_words_with_the_one_it_is_the_row_of(versions: list[Version]):
    index = compared(*versions)
    rows = utterances(index)
    assert {node for row in rows for node in row.nodes} == {
        (v, q) for v, x in enumerate(versions) for q in range(len(x.quotes))
    }
    tied = {((e.first, e.a), (e.second, e.b)) for e in index.story.changes.quote_events}
    for row in rows:
        assert len(row.shares) == len(versions)
        for node in row.nodes[1:]:
            assert (row.own, node) in tied or (node, row.own) in tied


def test_few_words_without_marks_are_shown_in_their_sentence():
    version = quoted("Vellin said that there was nothing in ink. Rain fell.")
    index = indexed([version], ())
    few, many = Span(24, 41), Span(0, 42)
    assert in_context(index, 0, few).of(version.text) == "Vellin said that there was nothing in ink."
    assert in_context(index, 0, many) == many
