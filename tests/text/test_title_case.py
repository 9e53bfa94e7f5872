"""Headlines whose words all bear capitals: who says what in them, and what is a title there."""

from __future__ import annotations

import pytest

from compare_app.text.title_case import is_title_cased
from tests.text.making import version_of

_BELOW = "\n\nThe report was published on Monday, and nobody was there."


@pytest.mark.parametrize(
    ("headline", "kind", "mention"),
    [
        ("Minister ‘Misled’ Members, Says Watchdog", "partial", "Watchdog"),
        ("Mayor ‘Delighted’ to Resign, Aide Says", "partial", "Aide"),
        ("Ferry ‘Left to Rot’ for Years, Report Finds", "partial", "Report"),
        ("MINISTER ‘LIED TO HOUSE’, SAYS RIVAL", "direct", "RIVAL"),
        ("‘It Was Like a Bomb,’ Says Survivor of Blast", "direct", "Survivor"),
        ("Senator Holt Says Rival Is ‘Unfit’ for Office", "partial", "Senator Holt"),
        ("Pope Denounces ‘Culture of Waste’ in Speech to Bankers", "partial", "Pope"),
        ("President Vows ‘Swift Justice’ After Attack", "partial", "President"),
        ("Holt: Deal Is ‘Dead’", "partial", None),
        ("Stars of ‘The Long Road’ Reunite for Charity", "title", None),
        ("Holt Tells ‘Morning Briefing’ He Will Resign", "title", None),
        ("‘The Long Road Home’ Director Says Sequel Is Likely", "title", None),
        ("Director of ‘Jaws’ Dies at Home", "title", None),
    ],
)
def test_a_capital_tells_neither_a_name_nor_a_title(headline: str, kind: str, mention: str | None) -> None:
    text = headline + _BELOW
    quote = version_of(text).quotes[0]
    assert quote.kind == kind
    assert (quote.speaker and quote.speaker.span.of(text)) == mention


@pytest.mark.parametrize(
    "line", ["Mayor Holt says deal is ‘dead’", "Holt Says No", "The Mayor of Delby Will Leave on Monday."]
)
def test_what_is_no_such_headline(line: str) -> None:
    assert not is_title_cased(line)
