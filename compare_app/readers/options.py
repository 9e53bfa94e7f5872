"""What a person may say about a file that the program read wrongly."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """How to read a file otherwise than by default.

    `encoding`: the name of the encoding that a text or page is in. `whole_page`: keep everything that a web page shows,
    also what was left out of its article. `mend`: undo a wrong decoding that happened before the file was saved. `columns`: for tables, which column (by its name) holds which field
    ("text", "title", "author", "outlet", "published").
    """

    encoding: str | None = None
    whole_page: bool = False
    mend: bool = False
    columns: tuple[tuple[str, str], ...] = ()


DEFAULTS = ReadOptions()
