from __future__ import annotations

import pytest

from tests.changes.making import kinds, linked
from tests.changes.pairs import CASES, Case


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.language}: {case.a} | {case.b}")
def test_a_pair_carries_exactly_the_changes_a_reader_would_name(case: Case) -> None:
    *_, found = linked(case.a, case.b, case.language)
    assert kinds(found.changes) == set(case.kinds.split())


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.language}: {case.b} | {case.a}")
def test_the_other_way_round_the_same_kinds_are_found(case: Case) -> None:
    *_, found = linked(case.b, case.a, case.language)
    assert kinds(found.changes) == set(case.kinds.split())
