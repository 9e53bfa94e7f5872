from __future__ import annotations

from dataclasses import replace

from compare_app.model.settings import Settings
from compare_app.report.selection import selected
from tests.helpers.stories import by_hand


def at_least(weight: float):
    return selected(replace(by_hand(), settings=Settings(min_weight=weight))).stories[0].changes


def test_without_a_weight_everything_stays():
    assert at_least(0.0) == by_hand().stories[0].changes


def test_a_change_goes_with_the_edit_that_it_explains():
    link = at_least(0.85).by_link[0]
    assert [c.kind for c in link.changes] == ["number"]
    assert len(link.edits) == 1


def test_an_edit_that_a_heavy_change_shares_stays():
    assert len(at_least(0.5).by_link[0].edits) == 2


def test_quotes_and_claims_stay_whole():
    assert at_least(1.0).quote_events == by_hand().stories[0].changes.quote_events
    assert at_least(1.0).claims == by_hand().stories[0].changes.claims
