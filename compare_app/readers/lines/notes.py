"""How a note begins that corrects an article or says how it was changed; agencies have forms of their own in `wire`."""

from __future__ import annotations

import re
from functools import cache

from compare_app.word_lists import Pattern, WordLists


class NoteWords(WordLists, area="readers.notes"):
    """Regular expressions in small letters: a page may be in another language than its article."""

    headings: Pattern
    #: between a heading and what the note is on: Correction to yesterday's report:
    heading_of: Pattern
    #: over notes of editors, of which some correct nothing …
    by_editors: Pattern
    #: … and what those say that do
    corrects: Pattern
    #: how one begins that has no heading
    begins: Pattern
    #: what only notes say in a later sentence
    tells: Pattern
    #: what may stand before all these: Hinweis: In einer früheren Version
    labels: Pattern


@cache
def _note() -> re.Pattern[str]:
    words = NoteWords()
    dated = rf"\s*\([^)]{{0,40}}\)|,?\s+(?:[^\W\d_]{{3,12}}\.?\s+)?\d[\w ,.]{{0,25}}|\s+(?:{words.heading_of})\s[^.:]{{1,60}}(?=:)"
    sign = r"\s*[:\u2013\u2014|]"
    return re.compile(
        rf"(?=.{{0,400}}(?:{words.tells}))|[\W_]*(?:(?:{words.headings})(?:{dated})?{sign}"
        rf"|(?:{words.by_editors}){sign}(?=.{{0,600}}\b(?:{words.corrects}))|{words.begins})",
        re.IGNORECASE,
    )


@cache
def _label() -> re.Pattern[str]:
    return re.compile(rf"[\W_]*(?:{NoteWords().labels})\s*:\s+", re.IGNORECASE)


def is_note(paragraph: str) -> bool:
    """Whether a paragraph is a correction note.

    >>> is_note("Correction: The bridge is 40 metres long."), is_note("Corrections officers went on strike.")
    (True, False)
    """
    label = _label().match(paragraph)
    return _note().match(paragraph, label.end() if label else 0) is not None
