from __future__ import annotations

from dataclasses import replace

from compare_app.model.alignment import Alignment
from compare_app.model.changes import Changes, QuoteEvent
from compare_app.model.comparison import Story
from compare_app.model.spans import Span
from compare_app.model.version import Quote
from compare_app.report.quote_threads import threads
from tests.helpers.stories import version_of

SAID = Span(1, 6)


def story(quotes: list[int], *events: QuoteEvent) -> Story:
    """Versions with so many quotes each."""
    plain = [version_of(f"{v}.txt", "“Never again,” she said twice.") for v in range(len(quotes))]
    versions = [replace(p, quotes=(Quote((SAID,), "direct"),) * n) for p, n in zip(plain, quotes, strict=True)]
    return Story("Again", tuple(versions), Alignment((), ()), Changes((), events))


def event(kind, first, second, a, b, a_span=SAID, b_span=SAID, **more) -> QuoteEvent:
    return QuoteEvent(kind, first, second, a, b, a_span, b_span, **more)


def test_a_quote_kept_in_three_versions_is_one_thread():
    same = (event("same", 0, 1, 0, 0), event("same", 0, 2, 0, 0), event("reworded", 1, 2, 0, 0))
    (thread,) = threads(story([1, 1, 1], *same))
    assert thread.quotes == ((0,), (0,), (0,))
    assert [e.kind if e else None for e in thread.events] == [None, "same", "reworded"]


def test_words_without_marks_stay_in_the_thread():
    lost = (event("unquoted", 0, 1, 0, None), event("same", 0, 2, 0, 0), event("newly_quoted", 1, 2, None, 0))
    (thread,) = threads(story([1, 0, 1], *lost))
    assert thread.bare == ((), (SAID,), ())
    assert [e.kind if e else None for e in thread.events] == [None, "unquoted", "newly_quoted"]


def test_a_dropped_quote_that_returns_is_told_against_the_last_that_had_it():
    events = (event("dropped", 0, 1, 0, None, b_span=None), event("truncated", 0, 2, 0, 0))
    (thread,) = threads(story([1, 0, 1], *events))
    assert [e.kind if e else None for e in thread.events] == [None, None, "truncated"]


def test_two_quotes_spliced_into_one_are_one_thread():
    events = (event("spliced", 0, 1, 0, 0), event("spliced", 0, 1, 1, 0))
    (thread,) = threads(story([2, 1], *events))
    assert thread.quotes == ((0, 1), (0,))


def test_quotes_that_nothing_ties_stay_apart():
    events = (event("dropped", 0, 1, 0, None, b_span=None), event("added", 0, 1, None, 0, a_span=None))
    assert len(threads(story([1, 1], *events))) == 2
