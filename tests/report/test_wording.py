from __future__ import annotations

from datetime import datetime, timedelta, timezone
from typing import get_args

import pytest

from compare_app.model.changes import ChangeKind, ClaimCell, ClaimStatus, EventKind, QuoteEvent
from compare_app.model.document import Document, Metadata
from compare_app.model.version import QuoteKind, Version
from compare_app.page.kinds import GLYPHS
from compare_app.report import wording
from compare_app.report.claim_states import state_name, state_sign
from compare_app.report.plain import count, moment, one_line, quoted, shorten
from compare_app.report.quote_words import event_name, quote_kind
from compare_app.report.version_words import name_in, version_date
from compare_app.report.wording import change_line, quote_line


@pytest.mark.parametrize("kind", get_args(ChangeKind))
def test_every_kind_of_change_has_its_words(kind: str):
    assert kind in wording.KINDS
    assert kind in GLYPHS


@pytest.mark.parametrize("kind", get_args(EventKind))
def test_every_quote_event_has_its_words(kind: EventKind):
    assert event_name(QuoteEvent(kind, 0, 1, 0, 0, None, None))


def test_every_state_and_kind_of_quote_has_its_words():
    cells = [ClaimCell((), status) for status in get_args(ClaimStatus)]
    assert all(state_name(cell) and state_sign(cell) for cell in cells)
    assert state_name(ClaimCell((), "absent", not_in_excerpt=True)) == "not in this excerpt"
    assert all(quote_kind(kind) for kind in get_args(QuoteKind))


@pytest.mark.parametrize(
    ("kind", "before", "after", "line"),
    [
        ("number", "12", "14", "number: 12 → 14"),
        ("certainty", "allegedly", "", "certainty: “allegedly” is gone"),
        ("negation", "", "not", "negation: “not” is new"),
        ("unquoted", "“We found it”", "We found it", "quotation marks lost: “We found it”"),
        ("sentence_dropped", "“No,” he said.", "", "sentence dropped: “No,” he said."),
        ("rewritten", "", "", "rewritten"),
    ],
)
def test_a_change_is_one_line(kind: str, before: str, after: str, line: str):
    assert change_line(kind, before, after) == line


def test_a_cut_that_nothing_shows_says_so():
    assert (
        change_line("truncated", "and more", "", admitted=False)
        == "quote cut without a sign of it: “and more” is no longer in the quote"
    )
    cut = QuoteEvent("truncated", 0, 1, 0, 0, None, None, admitted=True, moved=True, cue_changed=True)
    assert event_name(cut) == "cut, and a sign shows it; the verb of saying changed; moved"


def test_dates_do_not_depend_on_the_machine():
    zone = timezone(timedelta(hours=2))
    assert moment(datetime(2031, 5, 2, 6, 10, tzinfo=zone), True) == "2 May 2031, 06:10 +0200"
    assert moment(datetime(2031, 5, 2), False) == "2 May 2031"


def test_counting():
    assert [count(n, "story", "stories") for n in (1, 2, 1200)] == ["1 story", "2 stories", "1,200 stories"]


def test_texts_are_shown_on_one_line_and_cut_between_words():
    assert one_line(" a\n b\u00a0 c ") == "a b c"
    assert shorten("The ferry, which sailed", 14) == "The ferry …"
    assert quoted("«Non»") == "«Non»"


def test_a_source_that_got_a_name_is_not_told_as_another_speaker():
    assert (
        change_line("reattributed", "a welder", "Ole Brandt", reason="named") == "source named: a welder → Ole Brandt"
    )
    assert event_name(QuoteEvent("reattributed", 0, 1, 0, 0, None, None, reason="unnamed")) == "source no longer named"


def test_versions_of_one_outlet_are_told_apart_by_date_or_number():
    def version(outlet: str | None, hour: int | None, day: int = 2) -> Version:
        published = None if hour is None else datetime(2031, 5, day, hour)
        metadata = Metadata(outlet=outlet, published=published, published_precision="minute")
        return Version(Document("a.txt", "0", "", (), metadata), "en", (), ())

    two = [version("The Quay", 8), version("The Quay", 9), version("Varn Post", 9)]
    assert [name_in(two, v) for v in range(3)] == [
        "The Quay (08:00)", "The Quay (09:00)", "Varn Post",
    ]  # fmt: skip
    assert name_in([version("The Quay", 8), version("The Quay", 8, 3)], 1) == "The Quay (3 May 2031, 08:00)"
    assert [name_in([version("The Quay", None)] * 2, v) for v in range(2)] == ["The Quay (1)", "The Quay (2)"]


@pytest.mark.parametrize(
    ("updated", "shown"),
    [
        (None, "2 May 2031, 08:00"),
        (datetime(2031, 5, 2, 13, 5), "updated 2 May 2031, 13:05"),
        (datetime(2031, 5, 3), "updated 3 May 2031"),
        (datetime(2031, 5, 2, 7), "2 May 2031, 08:00"),  # no update comes before the publication
    ],
)
def test_an_updated_version_is_dated_by_its_update(updated: datetime | None, shown: str):
    metadata = Metadata(published=datetime(2031, 5, 2, 8), published_precision="minute", updated=updated)
    assert version_date(Version(Document("a.txt", "0", "", (), metadata), "en", (), ())) == shown


def test_words_of_a_quote_that_went_and_others_that_came_elsewhere_are_told_apart():
    assert (
        quote_line("quote_reworded", [("not", ""), ("", "It was put there to send a message")], False)
        == "quote reworded: “not” is no longer in the quote; “It was put there to send a message” is new in the quote"
    )
    assert (
        quote_line("truncated", [("any", "the")], False, apart=True) == "quote shorter without a sign of it: any / the"
    )


def test_marks_that_came_say_so_in_the_ledger_too():
    assert change_line("quote_marks", "it was early", "It is early", reason="gained").startswith(
        "quotation marks gained"
    )
