"""All marked strings of a text: each in its paragraph, and carried over paragraphs where a quote goes on.

A mark that is odd costs at most its own paragraph: nothing is carried on but a quote that the next paragraph takes up, with a mark
at its start, or with a closing mark before any other.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from compare_app.model.spans import Span
from compare_app.text.marked import LABEL, Marked, string_in
from compare_app.text.marks import Mark, find_marks
from compare_app.text.paired import begins_speech, pairs_of, repaired, voice_pattern
from compare_app.text.single_marks import in_single_marks
from compare_app.text.unclosed import words_end

_UNMARKED = 3  # so many paragraphs of a quote may lack marks
_SHORT = 700
_CARRIED = 12_000  # a paragraph that takes up a quote shows it within so many characters


def find_marked(text: str, paragraphs: Sequence[Span], language: str) -> list[Marked]:
    """All marked strings of the paragraphs, outermost only, in order."""
    found: list[Marked] = []
    all_marks = [find_marks(text, paragraph.start, paragraph.end, language) for paragraph in paragraphs]
    pending = False
    closes_in = 0  # the paragraph that closes a quote whose middle paragraphs have no marks
    for number, paragraph in enumerate(paragraphs):
        if number < closes_in:
            found.append(Marked(paragraph, paragraph, number, goes_on=True, taken_up=True, whole=False))
            continue
        strings = _strings(text, paragraph, number, all_marks[number], pending, language)
        last = max((s for s in strings if s.double), key=lambda s: s.outer.start, default=None)
        pending = last is not None and last.goes_on
        ended = words_end(text, last.content, language) if last is not None and pending else None
        if last is not None and ended is not None:
            more = _opened_again(text, paragraph, last, ended, all_marks[number])
            strings, pending = [*(s for s in strings if s is not last), _cut(last, ended), *more], False
        elif last is not None and pending:
            reopened = last.taken_up or _may_be_reopened(text, paragraph, last)
            goes_on_in = _taken_up_in(text, paragraphs, all_marks, number + 1, reopened)
            pending = goes_on_in is not None
            closes_in = goes_on_in or 0
            if not pending:
                strings = [s for s in strings if s is not last] + _given_up(text, paragraph, last)
        found += strings
    return found


def _may_be_reopened(text: str, paragraph: Span, last: Marked) -> bool:
    """Whether the next paragraph can go on with the quote by a mark of its own: only speech that began as a sentence does so."""
    if _is_stray(text, last):
        return False
    begins = text[last.content.start]
    return not begins.islower() or begins_speech(text, paragraph, last.outer.start)


def _is_stray(text: str, last: Marked) -> bool:
    """`The lift broke. “ The council disagrees.`: whether a space stands behind the mark, as it does where one has gone astray."""
    if text[last.outer.start] in "\u00ab\u00bb\u2039\u203a" or last.content.start - last.outer.start <= 1:
        return False
    return text[last.outer.start + 1].isspace()


def _taken_up_in(
    text: str, paragraphs: Sequence[Span], all_marks: Sequence[Sequence[Mark]], start: int, reopened: bool
) -> int | None:
    """The paragraph, from `start` on, in which a quote left open goes on: with a mark at its start, or with a closing mark first.

    Short paragraphs without marks and without another voice may stand between, where the closing mark would be odd otherwise.
    """
    for number in range(start, min(len(paragraphs), start + _UNMARKED + 1)):
        paragraph = paragraphs[number]
        first = next((mark for mark in all_marks[number] if mark.double), None)
        if first is not None:
            return number if _takes_up(text, paragraph, first, number > start, reopened) else None
        if paragraph.length > _SHORT or voice_pattern().search(text, paragraph.start, paragraph.end):
            return None
    return None


def _takes_up(text: str, paragraph: Span, first: Mark, after_unmarked: bool, reopened: bool) -> bool:
    if LABEL.match(text, paragraph.start) or first.start > paragraph.start + _CARRIED:
        return False
    if first.start - paragraph.start <= 1:
        return first.side != "close" and not after_unmarked and reopened
    if first.side != "close":
        return False
    return not after_unmarked or (
        text[first.start - 1] in ",.!?\u2026" and not voice_pattern().search(text, paragraph.start, first.start)
    )


def _given_up(text: str, paragraph: Span, last: Marked) -> list[Marked]:
    """A quote that nothing closes: to another voice or the paragraph's end, where it began as speech; else nothing."""
    if not last.taken_up and (_is_stray(text, last) or not begins_speech(text, paragraph, last.outer.start)):
        return []
    voice = voice_pattern().search(text, last.content.start, last.content.end)
    end = voice.start() if voice else last.content.end
    if not any(c.isalnum() for c in text[last.content.start : end]):
        return []
    return [_cut(last, end)]


def _opened_again(text: str, paragraph: Span, last: Marked, ended: int, marks: Sequence[Mark]) -> list[Marked]:
    """`“We won, said Holt. “And now?`: what another mark opens behind words whose closing mark was forgotten, and nothing closes either."""
    behind = [mark for mark in marks if mark.double and mark.start > ended]
    if len(behind) != 1 or behind[0].side == "close" or not begins_speech(text, paragraph, behind[0].start):
        return []
    content, outer = Span(behind[0].end, last.content.end), Span(behind[0].start, last.content.end)
    return (
        [replace(last, content=content, outer=outer, goes_on=False, taken_up=False, whole=False)]
        if content.length
        else []
    )


def _cut(last: Marked, end: int) -> Marked:
    """A quote whose words end before those of its paragraph, and are not taken up."""
    return replace(
        last, content=Span(last.content.start, end), outer=Span(last.outer.start, end), goes_on=False, whole=False
    )


def _strings(
    text: str, paragraph: Span, number: int, marks: Sequence[Mark], pending: bool, language: str
) -> list[Marked]:
    """The strings of one paragraph; a last one that is not closed `goes_on`."""
    doubles = [mark for mark in marks if mark.double]
    taken_up = pending and bool(doubles)
    if taken_up and not (doubles[0].start - paragraph.start <= 1 and doubles[0].side != "close"):
        doubles.insert(0, Mark(paragraph.start, paragraph.start, True, "open"))
    elif taken_up:
        doubles[0] = doubles[0]._replace(side="open")
    pairs = repaired(text, paragraph, pairs_of(text, paragraph, doubles), taken_up, language)
    found = []
    for place, pair in enumerate(pairs):
        made = string_in(text, paragraph, number, pair)
        if made is not None:
            found.append(replace(made, taken_up=taken_up and place == 0))
    singles = in_single_marks(text, paragraph, number, [mark for mark in marks if not mark.double], found)
    return _outermost(found + singles)


def _outermost(strings: list[Marked]) -> list[Marked]:
    """The strings in order, without those inside or across another."""
    found: list[Marked] = []
    for marked in sorted(strings, key=lambda s: (s.outer.start, -s.outer.end)):
        if not found or marked.outer.start >= found[-1].outer.end:
            found.append(marked)
    return found
