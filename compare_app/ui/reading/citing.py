"""A passage in all its versions, one below the other, to be put into a paper: source, words, and what differs underlined.

Versions that have the same words stand together; who does not have the passage is named at the end.
"""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QCoreApplication, QMimeData

from compare_app.page.cells import with_line_ends
from compare_app.page.marks import CellMarks, Mark
from compare_app.page.page import Page
from compare_app.ui.words.sources import source_of
from compare_app.ui.words.version_names import name_in

translate = QCoreApplication.translate

#: How a look is written in a word processor: facts bold, the lines below words as in the comparison.
_UNDER = {
    "added": "underline", "reworded": "underline dotted", "quote-event": "underline wavy", "unquoted": "underline double",
    "newly_quoted": "underline double",
}  # fmt: skip


def cited(page: Page, passage: int, versions: Sequence[int]) -> QMimeData:
    """A passage over versions, in their order."""
    cells, by_words = page.index.rows[passage].cells, dict[str, list[int]]()
    for version in versions:
        if cells[version]:
            by_words.setdefault(with_line_ends(page.index.cell(passage, version).text), []).append(version)
    lacking = [name_in(page.story, version) for version in versions if not cells[version]]
    named = [(_sources(page, passage, alike), words, alike[0]) for words, alike in by_words.items()]
    plain = [f"{sources}:\n{words}" for sources, words, _ in named]
    rich = [f"<b>{escape(s)}</b><br>{_marked(page, passage, words, v)}" for s, words, v in named]
    if lacking:
        told = translate("Citing", "Not in {names}.").format(names=", ".join(lacking))
        plain, rich = [*plain, told], [*rich, escape(told)]
    return _both(plain, rich)


def listed(line: Sequence[tuple[str, str]]) -> QMimeData:
    """The row of a table in the same form: the title of each column, and what stands there."""
    told = [(title, text) for title, text in line if text.strip()]
    plain = [f"{title}:\n{text}" for title, text in told]
    rich = [f"<b>{escape(title)}</b><br>{_lines(text)}" for title, text in told]
    return _both(plain, rich)


def _both(plain: list[str], rich: list[str]) -> QMimeData:
    data = QMimeData()
    data.setText("\n\n".join(plain))
    data.setHtml("".join(f"<p>{part}</p>" for part in rich))
    return data


def _sources(page: Page, passage: int, versions: Sequence[int]) -> str:
    return "; ".join(source_of(page, passage, version) for version in versions)


def _marked(page: Page, passage: int, words: str, version: int) -> str:
    """The words as the comparison marks them now, but for what only a base cell shows: what others did away with."""
    from compare_app.report.pieces import pieces

    marks = page.marks(passage, version)
    return "".join(_piece(piece.text, piece.looks) for piece in pieces(words, _told(marks)))


def _told(marks: CellMarks) -> list[Mark]:
    from compare_app.page.kinds import TYPED

    return [mark for mark in marks.marks if marks.against is not None or mark.kind in TYPED]


def _piece(text: str, looks: Sequence[str]) -> str:
    written = _lines(text)
    line = next((_UNDER[look] for look in looks if look in _UNDER), "")
    if line and text:
        written = f'<u style="text-decoration: {line}">{written}</u>'
    return f"<b>{written}</b>" if "fact" in looks and text else written


def _lines(text: str) -> str:
    return escape(text).replace("\n", "<br>")
