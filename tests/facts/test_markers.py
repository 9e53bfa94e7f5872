from __future__ import annotations

import pytest

from tests.facts.finding import keys, written


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "He did not pay."),
        ("en", "He didn’t pay."),
        ("en", "He never paid."),
        ("en", "Nobody paid."),
        ("en", "He no longer pays."),
        ("de", "Er zahlte nicht."),
        ("de", "Er zahlte keine Steuern."),
        ("fr", "Il ne paie pas."),
        ("fr", "Il n’a jamais payé."),
        ("es", "No pagó."),
        ("pt", "Ele não pagou."),
    ],
)
def test_negations(language: str, text: str) -> None:
    assert keys("negation", text, language=language) == ["not"]


@pytest.mark.parametrize(
    ("language", "text", "key"),
    [
        ("en", "He allegedly paid.", "reported"),
        ("en", "An unverified report came in.", "reported"),
        ("en", "He might pay.", "possible"),
        ("en", "It has not been confirmed.", "possible"),
        ("en", "He is expected to pay.", "expected"),
        ("en", "He appears to pay.", "probable"),
        ("de", "Er zahlte angeblich.", "reported"),
        ("de", "Er könnte zahlen.", "possible"),
        ("fr", "Il aurait payé.", "reported"),
        ("fr", "Il pourrait payer.", "possible"),
        ("es", "Supuestamente pagó.", "reported"),
        ("es", "Podría pagar.", "possible"),
        ("pt", "Ele teria pago.", "reported"),
        ("pt", "Ele poderia pagar.", "possible"),
    ],
)
def test_hedges(language: str, text: str, key: str) -> None:
    assert key in keys("certainty", text, language=language)


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("en", "He paid, police said.", ["said"]),
        ("en", "According to police, he paid.", ["According to"]),
        ("de", "Laut Polizei zahlte er.", ["Laut"]),
        ("fr", "Selon la police, il a payé.", ["Selon"]),
        ("es", "Según la policía, pagó.", ["Según"]),
        ("pt", "Segundo a polícia, ele pagou.", ["Segundo"]),
    ],
)
def test_attributions(language: str, text: str, words: list[str]) -> None:
    assert written("attribution", text, language=language) == words


@pytest.mark.parametrize(
    "text", ["He was not told of it.", "It has been confirmed.", "These claims are old.", "the United States"]
)
def test_what_nobody_says_is_no_attribution(text: str) -> None:
    assert keys("attribution", text) == []


@pytest.mark.parametrize("owner", ["The", "Its", "Their"])
def test_a_forecast_that_somebody_has_is_no_hedge(owner: str) -> None:
    assert keys("certainty", f"{owner} forecasts were cut on Monday.", language="en") == []


def test_the_month_is_no_modal() -> None:
    assert keys("certainty", "It opens in May 2031.") == []


@pytest.mark.parametrize(
    "text",
    [
        "Voters will get their say on 14 September.",
        "She wrote 23 books.",
        "The firm reported a loss of 5 million crowns.",
        "The firm reported late on Tuesday a loss of 5 million crowns.",
        "Kestrel recalled 48,000 vans.",
        "Guards charged him with theft.",
        "The club claimed the title in May.",
        "The film tells the story of a lighthouse keeper.",
        "They announced the winners.",
    ],
)
def test_verbs_of_saying_that_are_done_to_things_attribute_nothing(text: str) -> None:
    assert keys("attribution", text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The firm reported that it had lost money.",
        "The firm announced on Monday evening that it had lost money.",
        "It was closed, the guard reported on Friday.",
        "They announced the road was closed.",
        "It was closed, the guard recalled.",
        "Fishermen claimed the leak had begun days before.",
        "“It is closed,” she wrote.",
    ],
)
def test_the_same_verbs_attribute_what_is_said(text: str) -> None:
    assert len(keys("attribution", text)) == 1
