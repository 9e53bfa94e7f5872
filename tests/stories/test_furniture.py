"""Sentences that stand under articles of one outlet whatever they are about."""

from __future__ import annotations

from compare_app.stories.furniture import furniture
from tests.stories import folders as f
from tests.stories.folders import folder, version


def aside(*texts: str) -> list[set[str]]:
    versions = [version(text, f"{i}.txt") for i, text in enumerate(texts)]
    return [
        {v.sentences[s].span.of(v.text) for s in found} for v, found in zip(versions, furniture(versions), strict=True)
    ]


def test_sentences_that_unlike_articles_share_are_furniture() -> None:
    strike, vote = aside(f.STRIKE_A + f.FOOTER, f.VOTE + f.FOOTER)
    assert strike == vote
    assert "The Tamsel Post is owned by Nordhav Media." in strike


def test_the_articles_own_sentences_are_none() -> None:
    strike, _ = aside(f.STRIKE_A + f.FOOTER, f.VOTE + f.FOOTER)
    assert not any("Tamsel Transit" in sentence for sentence in strike)


def test_what_reports_of_one_event_share_is_none() -> None:
    agency = "\n\nThe wind reached 148 kilometres an hour at Vessel Point, the highest figure since 1987."
    assert aside(f.STORM_LARVIK_A, f.STORM_LARVIK_B + agency) == [set(), set()]


def test_copies_have_none() -> None:
    assert aside(f.VOTE, f.VOTE) == [set(), set()]


def test_it_does_not_depend_on_the_order_of_the_files() -> None:
    versions = folder(a=f.STRIKE_A + f.FOOTER, b=f.VOTE + f.FOOTER, c=f.STORM_OSTREL)
    assert furniture(versions) == furniture(versions[::-1])[::-1]
