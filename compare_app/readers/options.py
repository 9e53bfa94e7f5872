"""What a person may say about a file that the program read wrongly."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from compare_app.model.document import Role


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """How to read a file otherwise than by default.

    `encoding`: the name of the encoding that a text or page is in. `whole_page`: keep everything that a web page shows,
    also what was left out of its article. `mend`: undo a wrong decoding that happened before the file was saved, and read signs
    that stand written out (`&quot;`) as what they stand for.
    `columns`: for tables, pairs of a column's name and the field that it holds ("text", "title", "author", "outlet",
    "published", "language", "address"); an empty name says that no column holds that field. `roles`: pairs of words and role; every
    paragraph that begins with the words has that role.
    """

    encoding: str | None = None
    whole_page: bool = False
    mend: bool = False
    columns: tuple[tuple[str, str], ...] = ()
    roles: tuple[tuple[str, Role], ...] = ()

    def named(self) -> tuple[str, ...]:
        """The choices one by one, as reports name them; nothing where all is by default.

        >>> ReadOptions(encoding="koi8-r", columns=(("corpo", "text"),)).named()
        ('encoding: koi8-r', 'column for text: corpo')
        """
        return tuple(self._named())

    def _named(self) -> Iterator[str]:
        if self.encoding:
            yield f"encoding: {self.encoding}"
        if self.mend:
            yield "wrong decoding and signs written out mended"
        if self.whole_page:
            yield "whole page kept"
        for column, field in self.columns:
            yield f"column for {field}: {column or 'none'}"
        for words, role in self.roles:
            yield f"{role}: {words}"


DEFAULTS = ReadOptions()
