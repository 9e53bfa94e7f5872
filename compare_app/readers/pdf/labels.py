"""Lines of a database's export in a PDF that are paragraphs of their own, however close together they stand."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence

from compare_app.readers.exports import factiva, proquest
from compare_app.readers.pdf.lines import PdfLine

_ENDS = (
    r"End of Document|\d+ (?:of|von) \d+ DO[CK]UMENTE?N?S?|(?:Dokument|Document) \d+ (?:of|von) \d+|ProQuest document ID: .*|_{20,}|"
    rf"(?:AN )?{factiva.NUMBER}"
)
_END = re.compile(_ENDS)
#: Nothing follows these on the same paragraph.
_ALONE = re.compile(
    rf"{_ENDS}|Body|Classification|Graphic|Page \d+ of \d+|Copyright .*|.*All Rights Reserved\.?|(?:Load-Date|Length|Language|LENGTH|LÄNGE|SPRACHE)\s?:.*|"
    r"FULL TEXT|DETAILS|LINKS|ABSTRACT(?: \(\w+\))?|ProQuest document link"
)
#: These begin one.
_BEGINS = re.compile(
    rf"(?:{_ENDS}|Body|Classification|Graphic|FULL TEXT|DETAILS|LINKS|ABSTRACT(?: \(\w+\))?|ProQuest document link)$|Copyright |(?:Section|Length|Byline|Highlight|"
    r"Language|Publication-Type|Subject|Load-Date|Pages|Full text|LENGTH|BYLINE|SECTION|LOAD-DATE|LANGUAGE|RUBRIK|LÄNGE|SPRACHE|VON|AUTOR|Client/Matter|"
    r"Search Terms|Job Number|URL)\s?:"
)
#: An article's first page shows one of these soon.
_HEAD = re.compile(
    r"\d+ (?:of|von) \d+ DO[CK]UMENTE?N?S?|Document \d+ of \d+|Body|HD\s.*|(?:Length|Byline|Section|LENGTH|BYLINE|SECTION|LÄNGE|RUBRIK|HEADLINE)\s?:.*"
)


def begins_article(line: str) -> bool:
    """Whether a line stands at the beginning of an article of an export."""
    return _HEAD.fullmatch(line.strip()) is not None


def parting(lines: Sequence[str]) -> Callable[[str, str], bool]:
    """Whether a paragraph ends between two lines, as far as labels tell; in a file that is no export, none does."""
    if not any(_END.fullmatch(line.strip()) for line in lines):
        return lambda above, below: False
    labelled, headed = factiva.is_labelled(lines), proquest.is_proquest(lines)
    return lambda above, below: (
        _BEGINS.match(below.strip()) is not None
        or _ALONE.fullmatch(above.strip()) is not None
        or (labelled and factiva.label_of(below) is not None)
        or (headed and proquest.is_field(below.strip()))
    )


def beside_labels(lines: Sequence[PdfLine]) -> list[PdfLine]:
    """The lines with Factiva's labels, which stand left of the text on its line, moved to where the text begins."""
    if not factiva.is_labelled([line.text for line in lines]):
        return list(lines)
    lefts = Counter(round(line.left) for line in lines if factiva.label_of(line.text) is None)
    left = float(lefts.most_common(1)[0][0]) if lefts else 0.0
    return [line._replace(left=max(left, line.left)) if factiva.label_of(line.text) else line for line in lines]
