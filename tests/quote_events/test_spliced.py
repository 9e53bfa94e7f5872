"""Quotes joined, cut in two, and put together of others."""

from __future__ import annotations

from tests.helpers.quoted import quoted
from tests.quote_events.judging import MIXED, audit, events, gained, lost, only


def test_two_quotes_joined_are_spliced() -> None:
    a = quoted(
        "“The pumps were old and loud,” Brandt said.\n\nThe flood came in May.\n\n“Nobody in the valley had been warned,” Brandt said."
    )
    b = quoted("“The pumps were old and loud and nobody in the valley had been warned,” Brandt said.")
    assert [(e.kind, e.a, e.b) for e in events(a, b)] == [("spliced", 0, 0), ("spliced", 1, 0)]


def test_one_quote_cut_in_two_is_spliced() -> None:
    a = quoted("“The pumps were old and loud and nobody in the valley had been warned,” Brandt said.")
    b = quoted(
        "“The pumps were old and loud,” Brandt said.\n\nThe flood came in May.\n\n“Nobody in the valley had been warned,” Brandt said."
    )
    assert [(e.kind, e.a, e.b) for e in events(a, b)] == [("spliced", 0, 0), ("spliced", 0, 1)]


def test_a_quote_cut_into_partial_ones_with_paraphrase_between_is_spliced() -> None:
    a = quoted(
        "“The pumps were a disgrace from the first day and the council wilfully ignored every warning,” Brandt said."
    )
    b = quoted(
        "Brandt called the pumps “a disgrace from the first day” and said that the town had “wilfully ignored every warning.”"
    )
    assert {e.kind for e in events(a, b)} == {"spliced"}


def test_halves_joined_across_their_attribution_are_a_light_splice() -> None:
    a = quoted("“The bridge at Osk is safe,” Brandt said, “and it will stay safe for years.”", pieces=[2])
    b = quoted("“The bridge at Osk is safe and it will stay safe for years,” Brandt said.")
    event = only(a, b)
    assert (event.kind, event.reason) == ("spliced", "attribution")
    assert event.weight < 0.3


def test_a_quote_found_as_one_here_and_as_two_there_is_the_same() -> None:
    text = "“The bridge at Osk is safe,” Brandt said. “It will stay safe for years.”"
    found = events(quoted(text, pieces=[2]), quoted(text))
    assert [(e.kind, e.a, e.b) for e in found] == [("same", 0, 0), ("same", 0, 1)]


def test_a_sentence_replaced_behind_the_attribution_is_no_splice() -> None:
    a = quoted(
        "“That would not pass an inspection today,” Brandt said. “It may have been a mistake, but the design invites them.”",
        pieces=[2],
    )
    b = quoted("“That would not pass an inspection today, and it should not have passed one before,” Brandt said.")
    assert only(a, b).kind == "truncated"


def test_sentences_joined_across_their_attribution_are_a_light_splice() -> None:
    a = quoted("“We opened it on the kitchen table,” Brandt said. “Then somebody rang it with a spoon.”", pieces=[2])
    b = quoted("“We opened it on the kitchen table. Then somebody rang it with a spoon,” Brandt said.")
    assert (only(a, b).kind, only(a, b).reason) == ("spliced", "attribution")


def test_sentences_of_two_speakers_in_one_mouth_are_each_told_of_their_own_quote() -> None:
    a, b = audit(), quoted(MIXED, ("Marlow", "Piet Marlow"), pieces=(2,))
    first, second = events(a, b)
    assert (first.kind, first.a, first.b, lost(first, a)) == (
        "reattributed",
        0,
        0,
        ["Each page had the same date on it"],
    )
    assert (second.kind, second.a, second.b, gained(second, b)) == ("spliced", 1, 0, [])
    assert lost(second, a) == ["The town is owed an honest count, and", "That is no punishment"]
