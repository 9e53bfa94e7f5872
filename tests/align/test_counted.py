"""Numbers with what they count."""

from __future__ import annotations

from compare_app.align.things import numbers_of
from tests.align.making import version_of


def counted(text: str, language: str = "en") -> set[tuple[float, str]]:
    found = numbers_of(version_of(text, language=language)).values()
    return {(thing.value, thing.of) for things in found for thing in things if thing.kind == "counted"}


def test_a_number_is_kept_with_the_word_behind_it() -> None:
    assert counted("They waited 20 minutes on Route 20.") == {(20.0, "minute")}


def test_numbers_in_words_count_the_same() -> None:
    assert counted("Forty-eight families left.") == counted("The 48 families are safe.") == {(48.0, "famili")}


def test_a_unit_counts_before_the_word_behind() -> None:
    assert {of for _, of in counted("The fine was $2.1 million in all.")} == {
        of for _, of in counted("It paid $2.1 million.")
    }


def test_a_number_alone_counts_nothing() -> None:
    assert counted("Dunn, 48, waved.") == set()
