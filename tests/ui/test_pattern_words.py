"""Why a pattern is none is said in words of the program's own, so that they can be translated."""

from __future__ import annotations

import re

import pytest

from compare_app.ui.words.pattern_words import pattern_fault


@pytest.mark.parametrize(
    ("pattern", "said"),
    [
        ("weir[a", "a ] is missing (at sign 5)"),
        ("(weir", "a ) is missing (at sign 1)"),
        ("weir)", "a ( is missing (at sign 5)"),
        ("*weir", "nothing stands before the * + ? or { (at sign 1)"),
        ("weir+*", "two of * + ? { stand one after the other (at sign 6)"),
        ("weir\\", "it ends with a \\ (at sign 5)"),
        ("\\weir\\q", "this letter means nothing behind a \\ (at sign 6)"),
        ("[z-a]", "a range in [ ] runs backwards (at sign 2)"),
        ("o{3,2}", "in { } the second number is the smaller one (at sign 3)"),
        ("(a)\\2", "there is no group of this number (at sign 5)"),
        ("(?P<", "something here is not complete (at sign 5)"),
    ],
)
def test_the_reason_and_its_place_are_told(pattern: str, said: str) -> None:
    with pytest.raises(re.error) as caught:
        re.compile(pattern)
    assert pattern_fault(caught.value) == said
