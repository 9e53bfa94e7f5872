"""Large values sent in slices: Python lets nothing else run while it unpickles, and a long story would hold the window up.

A tuple with many members is cut out of the value and travels ahead of it, slice by slice; what is unpickled at once takes a
few milliseconds, and between two slices the window has its turn. A story of 1,000 rows in 4 versions takes 110 ms in one piece.
"""

from __future__ import annotations

import io
import pickle
from collections.abc import Sequence
from typing import NamedTuple

#: Members of one slice, and of what is sent whole.
MEMBERS = 200


def packed(value: object) -> list[bytes]:
    """The parcels of a value, in the order in which they are to be unpacked."""
    parcels: list[bytes] = []
    last = _dumped(value, parcels, [])
    return [*parcels, last]


class Unpacking:
    """Puts parcels together again; for one value."""

    def __init__(self) -> None:
        self._whole: list[object] = []
        self._growing: list[object] = []

    def add(self, parcel: bytes) -> object:
        """Unpack the next parcel. Returns the value with the last one; what comes before is of no use to the caller."""
        found = _Unpickler(io.BytesIO(parcel), self._whole).load()
        if isinstance(found, _Slice):
            self._growing += found.members
            if found.last:
                self._whole.append(tuple(self._growing))
                self._growing = []
        return found


class _Slice(NamedTuple):
    """A part of a long tuple."""

    members: tuple[object, ...]
    last: bool


def _dumped(value: object, parcels: list[bytes], known: list[tuple[object, ...]]) -> bytes:
    stream = io.BytesIO()
    _Pickler(stream, parcels, known).dump(value)
    return stream.getvalue()


class _Pickler(pickle.Pickler):
    """Leaves long tuples out, and puts them into parcels of their own. `known`: those that are packed already."""

    def __init__(self, stream: io.BytesIO, parcels: list[bytes], known: list[tuple[object, ...]]) -> None:
        super().__init__(stream, pickle.HIGHEST_PROTOCOL)
        self._parcels, self._known = parcels, known

    def persistent_id(self, value: object) -> int | None:
        if type(value) is not tuple or len(value) <= MEMBERS:
            return None
        for number, known in enumerate(self._known):
            if known is value:
                return number
        starts = range(0, len(value), MEMBERS)
        slices = [_Slice(value[n : n + MEMBERS], last=n == starts[-1]) for n in starts]
        self._parcels += [_dumped(part, self._parcels, self._known) for part in slices]
        self._known.append(value)
        return len(self._known) - 1


class _Unpickler(pickle.Unpickler):
    def __init__(self, stream: io.BytesIO, whole: Sequence[object]) -> None:
        super().__init__(stream)
        self._whole = whole

    def persistent_load(self, number: int) -> object:
        return self._whole[number]
