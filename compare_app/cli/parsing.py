"""How the command line is understood: what is wrong with it is said in one sentence, not in a page of usage."""

from __future__ import annotations

import argparse
import difflib
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NoReturn


class Parser(argparse.ArgumentParser):
    """Arguments of a command; a mistake ends in one sentence, and where to read more."""

    def error(self, message: str) -> NoReturn:
        """Say what is wrong, and leave."""
        self.exit(2, f"{self.prog}: {message}. '{self.prog} --help' says more.\n")


def expanded(paths: Iterable[Path]) -> list[Path]:
    """The paths, with patterns (`texts/*.html`) in place of what fits them: not every shell does that, and none in quotes."""
    found: list[Path] = []
    for path in paths:
        is_pattern = any(sign in path.name for sign in "*?[") and not path.exists()
        fitting = sorted(path.parent.glob(path.name)) if is_pattern else []
        found += fitting or [path]
    return found


def mistaken_command(arguments: Sequence[str], commands: Iterable[str]) -> str | None:
    """What to say where the first word was meant for a command and is none; None where it may be a folder."""
    known = list(commands)
    if not arguments or arguments[0].startswith("-"):
        return None
    word = arguments[0]
    near = difflib.get_close_matches(word.lower(), known, 1, 0.7)
    if len(arguments) == 1 and (not near or Path(word).exists()):
        return None
    meant = f" Did you mean {near[0]}?" if near else ""
    return f"There is no command “{word}”; there are {', '.join(known)}.{meant} A folder alone opens the window on it."
