"""What became of a quote: the situations of the design's list, with two versions each."""

from __future__ import annotations

import pytest

from compare_app.changes.quote_events import quote_events
from tests.helpers.quoted import NO_LINKS, linked, quoted
from tests.quote_events.judging import DAM, LONG, PROSE, events, gained, lost, only


def test_the_same_words_from_the_same_speaker_are_the_same() -> None:
    event = only(quoted(DAM, "Ilse Brandt"), quoted(DAM, "Ilse Brandt"))
    assert (event.kind, event.a, event.b, event.lost, event.gained, event.weight) == ("same", 0, 0, (), (), 0.0)


@pytest.mark.parametrize(
    ("short", "gone"),
    [
        (
            "“The council knew about the cracks in the wall,” Brandt said.",
            "and nobody told the people who live below it",
        ),
        (
            "“Nobody told the people who live below it,” Brandt said.",
            "The council knew about the cracks in the wall, and",
        ),
        (
            "“The council knew about the cracks, and nobody told the people who live below it,” Brandt said.",
            "in the wall",
        ),
    ],
)
def test_a_lost_end_start_or_middle_is_truncated_with_the_exact_words(short: str, gone: str) -> None:
    a, b = quoted(LONG), quoted(short)
    event = only(a, b)
    assert (event.kind, lost(event, a), event.admitted) == ("truncated", [gone], False)


def test_the_reverse_of_a_cut_is_extended() -> None:
    a, b = quoted("“The council knew about the cracks in the wall,” Brandt said."), quoted(LONG)
    event = only(a, b)
    assert (event.kind, gained(event, b)) == ("extended", ["and nobody told the people who live below it"])


@pytest.mark.parametrize(
    "short",
    [
        "“The council knew about the cracks ... and nobody told the people who live below it,” Brandt said.",
        "“The council knew about the cracks . . . and nobody told the people who live below it,” Brandt said.",
        "“The council knew about the cracks […] and nobody told the people who live below it,” Brandt said.",
        "“The council knew about the cracks in the wall …,” Brandt said.",
        "“… nobody told the people who live below it,” Brandt said.",
    ],
)
def test_an_ellipsis_at_the_cut_admits_it_and_weighs_less(short: str) -> None:
    event = only(quoted(LONG), quoted(short))
    assert (event.kind, event.admitted, event.reason) == ("truncated", True, "admitted")
    assert (
        event.weight
        < only(
            quoted(LONG), quoted(short.replace("...", "").replace("…", "").replace(". . .", "").replace("[]", ""))
        ).weight
    )


def test_an_ellipsis_elsewhere_does_not_admit_the_cut() -> None:
    event = only(quoted(LONG), quoted("“The council … knew about the cracks in the wall,” Brandt said."))
    assert (event.kind, event.admitted) == ("truncated", False)


def test_a_quote_that_is_gone_is_dropped_and_a_new_one_added() -> None:
    a = quoted("“The dam at Varn was never inspected after the flood,” Brandt said.")
    b = quoted("“Bread is cheaper this week than butter,” a baker said.")
    found = events(a, b)
    assert [(e.kind, e.a, e.b) for e in found] == [("dropped", 0, None), ("added", None, 0)]


def test_a_partial_quote_kept_out_of_a_full_one_is_truncated() -> None:
    a = quoted("“The way they treated my mother was a monstrous cruelty,” Brandt said.")
    b = quoted("Brandt spoke of “a monstrous cruelty” to his mother.")
    assert only(a, b, linked((0, 0))).kind == "truncated"


def test_a_short_string_in_unrelated_sentences_is_no_match() -> None:
    a = quoted("“No,” the mayor said when asked about the pumps.", "the mayor")
    b = quoted("The baker was asked about butter. “No,” she answered.", "she")
    assert [e.kind for e in events(a, b)] == ["dropped", "added"]


def test_a_short_string_in_linked_sentences_is_the_same() -> None:
    a = quoted("“No,” the mayor said when asked about the pumps.", "the mayor")
    b = quoted("Asked about the pumps, the mayor said “No.”", "the mayor")
    assert only(a, b, linked((0, 0))).kind == "punctuation"


@pytest.mark.parametrize("kind", ["scare", "title"])
def test_lost_marks_of_coined_terms_and_titles_are_events_of_little_weight(kind: str) -> None:
    a = quoted("The so-called “clean” coal is burnt in Varn.", kinds=[kind])  # type: ignore[list-item]
    b = quoted("The so-called clean coal is burnt in Varn.")
    event = only(a, b, linked((0, 0)))
    assert event.kind == "unquoted"
    assert 0 < event.weight < 0.3


def test_the_same_words_quoted_twice_are_matched_by_their_places() -> None:
    text = "“Nobody asked us about it”\n\nThe council met on Monday.\n\n“Nobody asked us about it,” Brandt said."
    found = events(quoted(text, roles=("headline",)), quoted(text, roles=("headline",)))
    assert [(e.kind, e.a, e.b) for e in found] == [("same", 0, 0), ("same", 1, 1)]


def test_a_repeated_quote_that_goes_once_is_dropped_with_little_weight() -> None:
    a = quoted(
        "“Nobody asked us about it”\n\nThe council met on Monday.\n\n“Nobody asked us about it,” Brandt said.",
        roles=("headline",),
    )
    b = quoted(
        "The council has met\n\nThe council met on Monday.\n\n“Nobody asked us about it,” Brandt said.",
        roles=("headline",),
    )
    found = events(a, b)
    assert [(e.kind, e.a, e.b) for e in found] == [("dropped", 0, None), ("same", 1, 0)]
    assert (found[0].reason, found[0].weight < 0.2) == ("repeated", True)


def test_common_words_of_a_headline_stand_in_the_quote_that_has_them_all_in_a_row() -> None:
    a = quoted("“Not one cent of the town’s money will go into a wall,” Brandt said.")
    b = quoted("“Not one cent”: Brandt says no\n\n“Not one cent” will go into it, Brandt said.", roles=("headline",))
    found = events(a, b, linked((0, 1)))
    assert [(e.kind, e.a, e.b, e.reason) for e in found if e.a is None] == [("added", None, 0, "repeated")]


def test_a_headline_quote_belongs_to_the_headline_quote() -> None:
    a = quoted(
        "Brandt: “Nobody asked us”\n\n“Nobody asked us about the wall and the pumps,” Brandt said.", roles=("headline",)
    )
    b = quoted(
        "“Nobody asked us,” says Brandt\n\n“Nobody asked us about the wall and the pumps,” Brandt said.",
        roles=("headline",),
    )
    assert [(e.a, e.b) for e in events(a, b)] == [(0, 0), (1, 1)]


def test_a_quote_elsewhere_in_the_order_is_moved() -> None:
    a = quoted(f"{DAM}\n\nThe flood came in May.\n\nThe council met on Monday.")
    b = quoted(f"The flood came in May.\n\nThe council met on Monday.\n\n{DAM}")
    event = only(a, b, linked((0, 2, True), (1, 0), (2, 1)))
    assert (event.kind, event.moved) == ("same", True)


def test_a_quote_in_order_is_not_moved() -> None:
    event = only(
        quoted(f"The flood came in May. {DAM}"),
        quoted(f"Rain fell. The flood came in May. {DAM}"),
        linked((0, 1), (1, 2)),
    )
    assert event.moved is False


def test_a_quote_without_words_is_matched_by_its_sign() -> None:
    assert only(quoted("He wrote “?!” and left."), quoted("He wrote “?!” and left.")).kind == "same"


def test_one_version_alone_has_no_events() -> None:
    assert quote_events((quoted(DAM),), NO_LINKS) == ()


def test_every_pair_of_versions_has_its_events() -> None:
    versions = (quoted(DAM), quoted(PROSE), quoted(DAM))
    found = quote_events(versions, NO_LINKS)
    assert [(e.first, e.second, e.kind) for e in found] == [(0, 1, "unquoted"), (0, 2, "same"), (1, 2, "newly_quoted")]


def test_japanese_words_without_spaces_are_compared() -> None:
    a = quoted("“橋は安全で、これからも安全です”と技師は言った。", language="ja")
    b = quoted("“橋は安全です”と技師は言った。", language="ja")
    assert only(a, b).kind == "truncated"


def test_a_bracket_elsewhere_does_not_admit_a_cut() -> None:
    a = quoted(
        "“For eleven years we have asked for a second siren. Last night the river came up the stairs,” Brandt said."
    )
    b = quoted("“For eleven years we [the council] have asked for a second siren,” Brandt said.")
    assert (only(a, b).kind, only(a, b).admitted) == ("truncated", False)


def test_a_headline_repeats_and_joins_nothing() -> None:
    a = quoted("“I found them along the wall like washing,” Brandt said.")
    b = quoted("“Washing along the wall”\n\nHe found them “like washing,” Brandt said.", roles=("headline",))
    assert "spliced" not in {e.kind for e in events(a, b, linked((0, 1)))}


def test_quotes_in_comments_have_no_events() -> None:
    a = quoted(f"{DAM}\n\n“The dam at Varn was never inspected, ha ha!”", roles=("body", "comment"))
    b = quoted(DAM)
    assert [(e.kind, e.a, e.b) for e in events(a, b)] == [("same", 0, 0)]
