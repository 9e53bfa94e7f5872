"""The language of texts of a few words."""

from __future__ import annotations

import pytest

from compare_app.text.language import detect


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Mayor resigns", "en"),
        ("Fire kills 12 workers", "en"),
        ("The mayor left.", "en"),
        ("Rates rise again", "en"),
        ("Bürgermeister tritt zurück", "de"),
        ("Le maire démissionne", "fr"),
        ("Il sindaco si dimette", "it"),
        ("De burgemeester treedt af", "nl"),
    ],
)
def test_a_few_words_tell_their_language_by_how_common_they_are(text: str, language: str) -> None:
    assert detect(text) == language


@pytest.mark.parametrize("text", ["Delby Orr", "Zxqv brrt", "Mea culpa", "No", ""])
def test_names_and_single_words_tell_none(text: str) -> None:
    assert detect(text) == "und"


def test_what_a_file_declares_decides_where_words_tell_nothing() -> None:
    assert detect("Delby Orr", "sv-SE") == "sv"
