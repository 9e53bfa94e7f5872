"""The situations of the design on excerpts that were written, with what is right, before the program was run on them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.quote_events.situations import Case, cases, errors_of_one, errors_of_two

ALL = [
    pytest.param(
        case, check, id=case.title, marks=[pytest.mark.xfail(strict=True, reason=case.wrong)] if case.wrong else []
    )
    for name, check in (("situations_one.txt", errors_of_one), ("situations_two.txt", errors_of_two))
    for case in cases(name)
]


@pytest.mark.parametrize(("case", "check"), ALL)
def test_what_is_right_is_told_and_nothing_else(case: Case, check: Callable[[Case], list[str]]) -> None:
    assert check(case) == []
