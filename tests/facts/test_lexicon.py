"""The tables of words that stand in `resources/facts`."""

from __future__ import annotations

import pytest

from compare_app.resources import resource
from compare_app.text.facts.lexicon import ALIASED, lexicon_for

LANGUAGES = sorted(path.stem for path in resource("facts").glob("*.toml"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_table_counts_and_tells_days(language: str) -> None:
    lexicon = lexicon_for(language)
    assert {1, 2, 3, 10} <= set(lexicon.small.values())
    assert set(lexicon.months.values()) == set(range(1, 13))
    assert set(lexicon.weekdays.values()) == set(range(7))
    assert {"day:0", "day:-1", "week:-1"} <= set(lexicon.relative.values())


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_table_knows_doubt_and_who_says_something(language: str) -> None:
    lexicon = lexicon_for(language)
    assert all(lexicon.negation.values())
    assert all(lexicon.certainty.values())
    assert all(lexicon.saying.values())


def test_phrases_in_braces_stand_for_several() -> None:
    above = lexicon_for("en").about["above"]
    assert {"more than", "slightly more than", "much larger than the"} <= set(above)
    assert not any("{" in phrase for phrase in above)


@pytest.mark.parametrize("language", ["und", "", "xx", "../en", "\0"])
def test_a_language_without_a_table_has_an_empty_one(language: str) -> None:
    assert not lexicon_for(language).small


def test_names_that_are_written_in_several_ways_are_known_by_their_key() -> None:
    assert "united states" in ALIASED
    assert "corvale" not in ALIASED
