"""The report's style: its own sheet, coloured by the same themes as the window."""

from __future__ import annotations

from functools import cache

from compare_app.report.palette import colours
from compare_app.resources import resource


@cache
def style() -> str:
    """The style sheet, with the colours of the light theme, and of the dark one for screens that ask for it."""
    sheet = resource("report/report.css").read_text(encoding="utf-8")
    dark = f"@media screen and (prefers-color-scheme: dark) {{\n:root {{ {_variables('dark')} }}\n}}"
    return f":root {{ {_variables('light')} }}\n{dark}\n{sheet}"


def _variables(theme: str) -> str:
    return " ".join(f"--{name.replace('_', '-')}: {colour};" for name, colour in colours(theme).items())
