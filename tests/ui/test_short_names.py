from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare_app.ui.compare.short_names import short_names


@pytest.mark.parametrize(
    ("names", "wanted"),
    [
        (["The Herald", "Northline", "The Mirror"], ["H", "N", "M"]),
        (["storm_1-A.txt", "storm_1-B.txt", "storm_1-C.txt"], ["A", "B", "C"]),
        (["Harle Post", "Harle Mail", "Harle Mirror"], ["P", "Ma", "Mi"]),
        (["report1.txt", "report2.txt"], ["R1", "R2"]),
        (["Herald (2 May 2031)", "Herald (3 May 2031)"], ["2", "3"]),
        (["Herald (1 May 2031)", "Herald (12 May 2031)", "Herald (11 May 2031)"], ["1", "12", "11"]),
        (["Herald (06:45)", "Herald (18:10)", "Herald (22:00)"], ["06", "18", "22"]),
        (["Herald (06:45)", "Herald (06:50)", "Herald (22:00)"], ["1", "2", "3"]),
        (["Herald (09:00)", "Herald (15:40)", "Post"], ["H1", "H2", "P"]),
        (["Die Post"], ["P"]),
        (["Post", "Post"], ["1", "2"]),
        ([], []),
    ],
)
def test_letters_tell_versions_apart(names, wanted):
    assert short_names(names) == wanted


@given(st.lists(st.text("abC 1-(", min_size=1, max_size=6), max_size=6))
def test_no_two_are_alike_and_none_is_longer_than_two(names):
    made = short_names(names)
    assert len(made) == len(names)
    assert len(made) < 2 or len(set(made)) == len(made)
    assert all(len(name) <= 2 for name in made)
