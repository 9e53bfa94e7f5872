"""First names that tell a man from a woman, for finding whom `he` or `she` means; unknown names fit either, as do those borne by both.

They stand in resources/names, a list for each.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Literal

from compare_app.resources import resource

_LISTS: tuple[tuple[Literal["m", "f"], str], ...] = (("f", "names/female.txt"), ("m", "names/male.txt"))


@cache
def first_names() -> Mapping[str, Literal["m", "f"]]:
    """The gender of each first name, in small letters, that tells one.

    >>> first_names()["anna"], first_names().get("kim")
    ('f', None)
    """
    found: dict[str, Literal["m", "f"]] = {}
    for gender, name in _LISTS:
        lines = resource(name).read_text(encoding="utf-8").splitlines()
        found.update(
            dict.fromkeys((word for line in lines if not line.startswith("#") for word in line.split()), gender)
        )
    return MappingProxyType(found)
