"""The report's style: its own sheet, coloured by the same themes as the window."""

from __future__ import annotations

from functools import cache

from compare_app.report.palette import colours
from compare_app.resources import resource


@cache
def style(most: int) -> str:
    """The style sheet, with the colours of the light theme, and of the dark one for screens that ask for it.

    `most`: versions of the longest story; the page's policy lets no element say its own number of columns.
    """
    sheet = resource("report/report.css").read_text(encoding="utf-8")
    dark = f"@media screen and (prefers-color-scheme: dark) {{\n:root {{ {_variables('dark')} }}\n}}"
    counts = " ".join(f".n{n} {{ --n: {n}; }}" for n in range(2, most + 1))
    return f":root {{ {_variables('light')} }}\n{dark}\n{sheet}{counts}\n"


def _variables(theme: str) -> str:
    return " ".join(f"--{name.replace('_', '-')}: {colour};" for name, colour in colours(theme).items())
