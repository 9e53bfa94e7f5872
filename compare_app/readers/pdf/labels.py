"""Lines of a database's export in a PDF that are paragraphs of their own, however close together they stand."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

_ENDS = r"End of Document|\d+ (?:of|von) \d+ DO[CK]UMENTE?N?S?|(?:Dokument|Document) \d+ (?:of|von) \d+|ProQuest document ID: .*|_{20,}"
_END = re.compile(_ENDS)
#: Nothing follows these on the same paragraph.
_ALONE = re.compile(
    rf"{_ENDS}|Body|Classification|Graphic|Page \d+ of \d+|Copyright .*|.*All Rights Reserved|(?:Load-Date|Length|Language|LENGTH|LÄNGE|SPRACHE)\s?:.*"
)
#: These begin one.
_BEGINS = re.compile(
    rf"(?:{_ENDS}|Body|Classification|Graphic)$|Copyright |(?:Section|Length|Byline|Highlight|Language|Publication-Type|Subject|Load-Date|Pages|Full text|"
    r"LENGTH|BYLINE|SECTION|LOAD-DATE|LANGUAGE|RUBRIK|LÄNGE|SPRACHE|VON|AUTOR|Client/Matter|Search Terms|Job Number)\s?:"
)


def parting(lines: Sequence[str]) -> Callable[[str, str], bool]:
    """Whether a paragraph ends between two lines, as far as labels tell; in a file that is no export, none does."""
    if not any(_END.fullmatch(line.strip()) for line in lines):
        return lambda above, below: False
    return lambda above, below: _BEGINS.match(below.strip()) is not None or _ALONE.fullmatch(above.strip()) is not None
