"""The report's style: its own sheet, coloured by the same themes as the window."""

from __future__ import annotations

import tomllib
from functools import cache
from typing import Any

from compare_app.resources import resource


@cache
def style() -> str:
    """The style sheet, with the colours of the light theme, and of the dark one for screens that ask for it."""
    sheet = resource("report/report.css").read_text(encoding="utf-8")
    dark = f"@media screen and (prefers-color-scheme: dark) {{\n:root {{ {_variables('dark')} }}\n}}"
    return f":root {{ {_variables('light')} }}\n{dark}\n{sheet}"


def _variables(theme: str) -> str:
    """A theme's roles as custom properties; `--added-tint` is the page with a little of the role's colour."""
    with resource(f"themes/{theme}.toml").open("rb") as file:
        data: dict[str, Any] = tomllib.load(file)
    base, roles = data["base"], data["roles"]
    colours = {**base, **{role: base[name] for role, name in roles.items()}}
    for role, percent in data["tints"].items():
        colours[f"{role}-tint"] = _mixed(colours.get(role, colours["ink"]), colours["page"], percent)
    return " ".join(f"--{name.replace('_', '-')}: {colour};" for name, colour in colours.items())


def _mixed(colour: str, ground: str, percent: int) -> str:
    """The ground with so much of the colour in it."""
    parts = zip(bytes.fromhex(colour[1:]), bytes.fromhex(ground[1:]), strict=True)
    return "#" + "".join(f"{round((c * percent + g * (100 - percent)) / 100):02x}" for c, g in parts)
