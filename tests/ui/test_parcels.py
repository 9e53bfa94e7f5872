"""A value comes out of its parcels as it went in, and no parcel is large."""

from __future__ import annotations

import pickle
from typing import NamedTuple

from hypothesis import given
from hypothesis import strategies as st

from compare_app.ui.background.parcels import MEMBERS, Unpacking, packed
from compare_app.ui.background.worker import lightened
from tests.ui.builders import long_story


class Pair(NamedTuple):
    one: object
    two: object


LONG = st.integers(0, 3 * MEMBERS + 1).map(lambda n: tuple(range(n)))
INNER = st.recursive(
    st.none() | st.text(max_size=5) | LONG,
    lambda inner: (
        st.builds(Pair, inner, inner) | st.lists(inner, max_size=4) | st.dictionaries(st.integers(), inner, max_size=3)
    ),
    max_leaves=6,
)


def repeated(value: object) -> tuple[object, ...]:
    """A tuple too long for one parcel."""
    return (value,) * (MEMBERS + 1)


#: Long tuples in one another, but not deeper than two: their members multiply, and comparing them took minutes.
VALUES = (
    INNER
    | INNER.map(repeated)
    | st.builds(Pair, INNER.map(repeated), INNER)
    | (st.none() | st.text(max_size=5)).map(repeated).map(repeated)
)


def unpacked(parcels: list[bytes]) -> object:
    unpacking = Unpacking()
    return [unpacking.add(parcel) for parcel in parcels][-1]


@given(VALUES)
def test_what_is_packed_is_unpacked(value):
    found = unpacked(packed(value))
    assert found == value
    assert type(found) is type(value)


def test_a_long_story_goes_in_small_parcels():
    story = lightened(long_story(1000, 3))
    parcels = packed(story)
    assert unpacked(parcels) == story
    *slices, last = map(len, parcels)
    texts = sum(len(version.text) for version in story.versions)  # strings cost next to nothing, however long
    assert max(*slices, last - texts) < (len(pickle.dumps(story)) - texts) / 8


def test_a_short_story_goes_in_one():
    story = lightened(long_story(20, 2))
    assert len(packed(story)) == 1


def test_a_tuple_that_stands_in_two_places_travels_once():
    long = tuple(map(str, range(5 * MEMBERS)))
    assert len(packed([long, long])) == len(packed([long]))
