"""How commands speak to the person at the terminal and to the shell: lines, problems, what cannot be done, the exit code."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from enum import IntEnum
from pathlib import Path

from compare_app.model.document import HARMLESS, Problem

#: Files that are named one by one.
_MOST_MISREAD = 3


class Exit(IntEnum):
    """What the shell is told."""

    GOOD = 0
    #: some files could not be read
    PROBLEMS = 1
    #: the command could not be carried out
    BAD_USE = 2
    #: the program made a mistake of its own
    FAULT = 3
    #: by Ctrl+C
    STOPPED = 130


class BadUse(Exception):  # noqa: N818  an answer for a person
    """The command cannot be carried out as given."""


def finish(problems: Sequence[Problem]) -> Exit:
    """List the problems; the exit code says whether a file could not be read."""
    list_problems(problems)
    return Exit.PROBLEMS if any(problem.kind not in HARMLESS for problem in problems) else Exit.GOOD


def list_problems(problems: Sequence[Problem]) -> None:
    """Tell each problem on a line, with its file; of many files that were perhaps misread a few, and how to mend all."""
    misread = [problem for problem in problems if problem.kind == "misread"]
    for problem in (*(p for p in problems if p.kind != "misread"), *misread[:_MOST_MISREAD]):
        message = problem.message
        say(message if problem.path in message else f"{problem.path}: {message}")
    if len(misread) > _MOST_MISREAD:
        rest = len(misread) - _MOST_MISREAD
        say(f"{rest} more file{'s are' if rest > 1 else ' is'} like that; --mend takes a pattern, such as '*.txt'.")


def named(paths: Sequence[Path]) -> str:
    """The paths in a sentence."""
    return ", ".join("this folder" if str(path) == "." else str(path) for path in paths)


def plain(text: str) -> str:
    """Text of a source on one line, without signs that steer a terminal."""
    return "".join(c if c.isprintable() else " " for c in text)


def show(text: str) -> None:
    """Write a line to standard output, whatever its encoding."""
    sys.stdout.write(
        text.encode(sys.stdout.encoding or "utf-8", "replace").decode(sys.stdout.encoding or "utf-8") + "\n"
    )


def say(text: str) -> None:
    """Tell the person at the terminal, on one line."""
    encoding = sys.stderr.encoding or "utf-8"
    sys.stderr.write(plain(text).encode(encoding, "replace").decode(encoding) + "\n")
