"""Speech in single marks over several paragraphs: each opens with a mark, only the last one closes.

Single marks are apostrophes too, so a quote is carried on only where everything speaks for it: it begins as speech, nothing but a
possessive closes it, every further paragraph opens with the mark, and one of them closes it.
"""

from __future__ import annotations

from collections.abc import Sequence

from compare_app.model.spans import Span
from compare_app.text.marked import Marked
from compare_app.text.marks import SINGLE, Mark, find_marks, may_open
from compare_app.text.paired import begins_speech
from compare_app.text.single_marks import closing_single, is_possessive


def with_carried(text: str, paragraphs: Sequence[Span], found: list[Marked], language: str) -> list[Marked]:
    """The strings of `strings.find_marked` with those of speech in single marks that the next paragraphs take up, in order."""
    opened = [number for number, span in enumerate(paragraphs) if number and text[span.start] in SINGLE]
    if not opened:
        return found
    carrying = _Carrying(text, paragraphs, found, language)
    carried: list[Marked] = []
    for number in opened:
        if not carried or carried[-1].paragraph < number:
            carried += carrying.run(number - 1)
    if not carried:
        return found
    kept = [m for m in found if not any(m.outer.start < c.outer.end and c.outer.start < m.outer.end for c in carried)]
    return sorted([*kept, *carried], key=lambda marked: marked.outer.start)


class _Carrying:
    """The paragraphs of a text with their marks and the strings in double ones."""

    def __init__(self, text: str, paragraphs: Sequence[Span], found: Sequence[Marked], language: str) -> None:
        self._text, self._paragraphs, self._language = text, paragraphs, language
        self._doubles: dict[int, list[Marked]] = {}
        for marked in found:
            if marked.double:
                self._doubles.setdefault(marked.paragraph, []).append(marked)

    def run(self, number: int) -> list[Marked]:
        """The strings of a quote that begins in the paragraph and goes on in the next; none where nothing closes it."""
        opening = self._left_open(number)
        if opening is None:
            return []
        run = [self._string(number, opening, None, taken_up=False)]
        for after in range(number + 1, len(self._paragraphs)):
            singles = self._singles(after)
            if not singles or singles[0].start > self._paragraphs[after].start or not self._may_open(singles[0]):
                return []
            closing = self._closing(after, singles, 1)
            close = singles[closing] if closing is not None else None
            run.append(self._string(after, singles[0], close, taken_up=True))
            if closing is not None:
                return run
        return []

    def _singles(self, number: int) -> list[Mark]:
        span = self._paragraphs[number]
        return [mark for mark in find_marks(self._text, span.start, span.end, self._language) if not mark.double]

    def _may_open(self, mark: Mark) -> bool:
        return mark.side != "close" and may_open(self._text, mark)

    def _left_open(self, number: int) -> Mark | None:
        """The mark that opens speech, and that nothing in the paragraph closes."""
        singles = self._singles(number)
        doubles = self._doubles.get(number, ())
        place = 0
        while place < len(singles):
            mark = singles[place]
            place += 1
            if not self._may_open(mark) or any(d.outer.start <= mark.start < d.outer.end for d in doubles):
                continue
            closing = self._closing(number, singles, place)
            if closing is None:
                speech = begins_speech(self._text, self._paragraphs[number], mark.start)
                return mark if speech and self._text[mark.end].isupper() else None
            place = closing + 1
        return None

    def _closing(self, number: int, singles: Sequence[Mark], place: int) -> int | None:
        """The mark that closes what stands open before `singles[place]`; a possessive's apostrophe closes nothing."""
        doubles = self._doubles.get(number, ())
        found = closing_single(self._text, singles, place, doubles, [double.outer.start for double in doubles])
        return None if found is None or is_possessive(self._text, singles[found]) else found

    def _string(self, number: int, opening: Mark, closing: Mark | None, *, taken_up: bool) -> Marked:
        paragraph = self._paragraphs[number]
        end = closing.start if closing is not None else paragraph.end
        content = Span(opening.end, opening.end + len(self._text[opening.end : end].rstrip()))
        outer = Span(opening.start, closing.end if closing is not None else paragraph.end)
        return Marked(content, outer, number, double=False, goes_on=closing is None, taken_up=taken_up)
