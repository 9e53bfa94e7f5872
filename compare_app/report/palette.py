"""The window's themes as colours for reports: roles, and tints mixed from them."""

from __future__ import annotations

import tomllib
from functools import cache
from types import MappingProxyType
from typing import Any

from compare_app.resources import resource


@cache
def colours(theme: str) -> MappingProxyType[str, str]:
    """`#rrggbb` by the name of a base colour or a role; `added_tint` is the page with a little of the role's colour."""
    data: dict[str, Any] = tomllib.loads(resource(f"themes/{theme}.toml").read_text(encoding="utf-8"))
    base, roles = data["base"], data["roles"]
    found = {**base, **{role: base[name] for role, name in roles.items()}}
    for role, percent in data["tints"].items():
        found[f"{role}_tint"] = _mixed(found.get(role, found["ink"]), found["page"], percent)
    return MappingProxyType(found)


def _mixed(colour: str, ground: str, percent: int) -> str:
    """The ground with so much of the colour in it."""
    parts = zip(bytes.fromhex(colour[1:]), bytes.fromhex(ground[1:]), strict=True)
    return "#" + "".join(f"{round((c * percent + g * (100 - percent)) / 100):02x}" for c, g in parts)
