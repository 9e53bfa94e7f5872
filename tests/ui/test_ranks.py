"""Rows are sorted by ranks as they would be by their values."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from compare_app.ui.tables.ranks import Ranks

TABLE = st.lists(st.tuples(st.text(max_size=3), st.integers(0, 5)), max_size=30)


@given(TABLE, st.sampled_from([0, 1]))
def test_ranks_sort_as_values_do(rows, column):
    ranks = Ranks(lambda: len(rows), lambda row, at: rows[row][at])
    by_value = sorted(range(len(rows)), key=lambda row: rows[row][column])
    assert sorted(range(len(rows)), key=lambda row: ranks.of(row, column)) == by_value


def test_a_column_is_worked_out_once_until_it_is_forgotten():
    asked: list[tuple[int, int]] = []
    ranks = Ranks(lambda: 2, lambda row, column: asked.append((row, column)) or -row)
    assert [ranks.of(row, column) for column in (3, 4) for row in (0, 1, 0)] == [1, 0, 1] * 2
    assert asked == [(0, 3), (1, 3), (0, 4), (1, 4)]
    ranks.forget(4)
    ranks.of(0, 3), ranks.of(0, 4)
    assert asked[4:] == [(0, 4), (1, 4)]
    ranks.forget()
    ranks.of(0, 3)
    assert asked[6:] == [(0, 3), (1, 3)]
