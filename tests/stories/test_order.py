"""The order of the versions of a story."""

from __future__ import annotations

import itertools
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

from compare_app.stories.order import in_time_order
from tests.stories.folders import version

MORNING = datetime(2026, 5, 14, 8, 0)


def order(*versions: tuple[str, datetime | None]) -> list[str]:
    """The paths in order, the same for every order in which they are given."""
    made = [version("Text.", path, published) for path, published in versions]
    found = {
        tuple(made[i].document.path for i in in_time_order(made, given))
        for given in itertools.permutations(range(len(made)))
    }
    assert len(found) == 1
    return list(found.pop())


def test_versions_stand_in_the_order_of_their_dates() -> None:
    assert order(("b", MORNING), ("a", MORNING + timedelta(hours=2)), ("c", MORNING - timedelta(days=1))) == [
        "c",
        "b",
        "a",
    ]


def test_undated_versions_follow_the_dated_ones_by_path() -> None:
    assert order(("b", None), ("a", None), ("z", MORNING)) == ["z", "a", "b"]


def test_numbers_in_names_count_as_numbers() -> None:
    assert order(("draft 10.txt", None), ("draft 2.txt", None), ("Draft 1.txt", None)) == [
        "Draft 1.txt",
        "draft 2.txt",
        "draft 10.txt",
    ]


def test_offsets_from_universal_time_are_respected() -> None:
    east, west = timezone(timedelta(hours=9)), timezone(timedelta(hours=-5))
    assert order(("west", MORNING.replace(tzinfo=west)), ("east", MORNING.replace(tzinfo=east))) == ["east", "west"]


def test_where_one_offset_is_unknown_the_clocks_are_read_as_they_stand() -> None:
    here = timezone(timedelta(hours=2))
    assert order(("b", MORNING), ("a", (MORNING + timedelta(hours=1)).replace(tzinfo=here))) == ["b", "a"]


def test_a_date_without_a_time_stands_at_the_day_s_beginning() -> None:
    day = version("Text.", "day", datetime(2026, 5, 14, tzinfo=UTC), "day")
    before = version("Text.", "before", datetime(2026, 5, 13, 23, 0, tzinfo=UTC))
    after = version("Text.", "after", datetime(2026, 5, 14, 6, 0, tzinfo=UTC))
    assert in_time_order([after, day, before], [0, 1, 2]) == [2, 1, 0]


def test_of_versions_published_at_once_the_one_changed_later_comes_later() -> None:
    made = [version("Text.", path, MORNING) for path in ("a", "b", "c")]
    changes = (MORNING + timedelta(hours=5), None, MORNING + timedelta(hours=2))
    made = [
        replace(v, document=replace(v.document, metadata=replace(v.document.metadata, updated=change)))
        for v, change in zip(made, changes, strict=True)
    ]
    assert in_time_order(made, [0, 1, 2]) == [1, 2, 0]


def test_copies_of_one_page_stand_in_the_order_in_which_an_archive_took_them() -> None:
    def copy(path: str, captured: datetime | None):
        made = version("Text.", path, MORNING)
        metadata = replace(made.document.metadata, captured=captured)
        return replace(made, document=replace(made.document, metadata=metadata))

    made = [copy("a", MORNING + timedelta(hours=3)), copy("b", MORNING + timedelta(hours=1)), copy("c", None)]
    assert in_time_order(made, [0, 1, 2]) == in_time_order(made, [2, 1, 0]) == [1, 0, 2]
