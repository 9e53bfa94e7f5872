"""How the window words a pair that may be one: never as a finding, and always with what can be done."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from compare_app.model.alignment import SentenceRef
from compare_app.page.page import Page
from compare_app.page.possible import Possible
from compare_app.ui.words.change_wording import quoted
from compare_app.ui.words.version_names import name_in

translate = QCoreApplication.translate
#: Signs of the sentence elsewhere, and of the one that is selected while this is read.
_WORDS, _OWN = 60, 30


def possible_words(page: Page, possible: Possible) -> str:
    """Which sentence it is, who may tell it, where, in which words, how likely that is, and the keys that decide."""
    row, version = page.index.place_of(possible.other)
    told = translate(
        "Possible",
        "{own} – perhaps told by {name}, passage {number}: {words} ({score} of 100). P links them, Shift+P: not the same, M goes there.",
    )
    return told.format(
        own=_sentence(page, possible.own, _OWN),
        name=name_in(page.story, version),
        number=page.index.label(row),
        words=_sentence(page, possible.other),
        score=round(100 * possible.score),
    )


def possible_place(page: Page, ref: SentenceRef) -> str:
    """Where a sentence of a pair stands."""
    row, version = page.index.place_of(ref)
    where = translate("Possible", "{name} · passage {number}")
    return where.format(name=name_in(page.story, version), number=page.index.label(row))


def _sentence(page: Page, ref: SentenceRef, most: int = _WORDS) -> str:
    return quoted(page.words(ref.version, (page.index.sentence(*ref).span,), most))
