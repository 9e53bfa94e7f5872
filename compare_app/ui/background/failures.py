"""Reports of what went wrong, fit to be sent to a developer: they say where, and nothing of any article."""

from __future__ import annotations


def without_values(report: str) -> str:
    """A traceback without the exceptions' own messages, which can hold words of an article."""
    kept: list[str] = []
    for line in report.splitlines():
        if line.startswith((" ", "Traceback", "During", "The above")) or not line:
            kept.append(line)
        else:
            kept.append(line.split(":", 1)[0])
    return "\n".join(kept)
