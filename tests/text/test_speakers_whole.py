"""Who speaks in whole articles: what a name is told by, whose sentence goes on, who asks, and whom another clause tells of."""

from __future__ import annotations

import pytest

from .making import version_of


def _last(text: str) -> tuple[str | None, str | None]:
    quote = version_of(text).quotes[-1]
    return (quote.speaker.name, quote.speaker.span.of(text)) if quote.speaker is not None else (None, None)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Talking to members on Tuesday, Bo Lund, chief of Dellway Trains, blamed drivers for what he called “a poor year” at the firm.", "Bo Lund"),
        ("Lund's team came. The group behind the march, Anglers Against Dams, came too. The group said it had “nothing but love” for him.", "Anglers Against Dams"),
        ("The group behind the march, Anglers Against Dams, accused him of “selling the river.”", "Anglers Against Dams"),
        ("Former Navy SEAL and Senate candidate Bo Lund said voters were “fed up to here.”", "Bo Lund"),
        ("Author and activist Bo Lund was angry on Monday, telling the Courier that voters were “fed up to here.”", "Bo Lund"),
        ("Former President Ted Orr and Senate candidate Bo Lund said voters were “fed up to here.”", "Ted Orr"),
        ("Carl Vail won. Vail campaign pollster Bo Lund called it “junk.” He said the race was “dead even” in Delby.", "Bo Lund"),
        ("“It is thin,” said Pam Roe. She will vote for Ana Holt, she said, “with one eye shut.”", "Pam Roe"),
        ("Ana Roe met Bo Lund. Roe said she was not surprised by what he had said on the show. “It is a bad dream,” she added.\n\nLund went. Roe said she knew why he had said so. “It is all of it a bad dream.”", "Ana Roe"),
        ("Bo Lund came. Ana Roe asked him about the money that a group had spent on his behalf. “Does that tell you they are scared?”", "Ana Roe"),
        ("With Bo Lund telling supporters that anybody who votes for it is “a loser and a sellout,” few members are eager to speak.", "Bo Lund"),
        ("Ana Roe reminded viewers that Bo Lund had begun his campaign by describing migrants as “bad, bad dudes.”", "Bo Lund"),
        ("Bo Lund pays dues. His union told members that a vote for her was “a vote for the pool guy.” He did not like it. “I pay for it,” he said.", "Bo Lund"),
    ],
)  # fmt: skip
def test_the_speaker_is_told(text: str, name: str) -> None:
    assert _last(text)[0] == name


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        ("“It was a loser,” few members said.", "few members"),
        ("Few called it “a loser.”", "Few"),
    ],
)
def test_who_speaks_is_not_named(text: str, mention: str) -> None:
    assert _last(text) == (None, mention)
