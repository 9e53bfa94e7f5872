"""Marked strings: quotation marks paired within their paragraph, and carried over paragraphs where a quote goes on.

A mark that is odd costs at most its own paragraph: nothing is carried on but a quote that the next paragraph takes up, with a mark
at its start, or with a closing mark before any other.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace

from compare_app.model.spans import Span
from compare_app.text.marks import SINGLE, Mark, find_marks, is_pointed, may_begin, may_open
from compare_app.text.unclosed import told_behind, words_end


@dataclass(frozen=True, slots=True)
class Marked:
    """A string in quotation marks: `content` without them, `outer` with them.

    `goes_on`: the quote is not closed in this paragraph; `taken_up`: it goes on from the paragraph before. `whole`: both marks
    stand where they belong, nothing was guessed.
    """

    content: Span
    outer: Span
    paragraph: int
    double: bool = True
    goes_on: bool = False
    taken_up: bool = False
    whole: bool = True
    #: what names its speaker and is no part of the content: a transcript's label at its start, a signature below
    label: Span | None = None


@dataclass(frozen=True, slots=True)
class _Pair:
    """Two marks and the pairs between them; `close` is None where the paragraph ends before it does."""

    open: Mark
    close: Mark | None
    inner: tuple[tuple[Mark, Mark], ...] = ()


#: A transcript's label at the start of a quoted paragraph: every paragraph is another speaker's.
_LABEL = re.compile(r"\W{0,3}(?P<name>[QAF]|[A-Z][A-Z.\u2019' -]{1,40}):\s+(?=\S)")
#: Somebody else's voice inside a quote that was never closed.
_VOICE = re.compile(
    r"(?<=[,.!?\u2026])\s(?:(?:he|she|they|er|sie|il|elle)\s(?:said|says|added|told|asked|sagte|erkl\u00e4rte|a dit)\b|(?:said|says|sagte|sagt)\s[A-Z]"
    r"|[A-Z][\w-]+(?:\s[A-Z][\w-]+)?\s(?:said|says|added|told|asked|sagte)\b)"
)
#: A paragraph that reports what was said is not spoken itself.
_SAID = re.compile(_VOICE.pattern + r"|\b(?:said|says|according to)\b")
_TRIMMED = re.compile(r"\S(?:.*\S)?", re.DOTALL)
#: Where an opening mark begins speech rather than a phrase within a sentence.
_SPEECH_LEAD = re.compile(r"(?:[,:.!?\u2026\u2014\u2013-][\"\u201d\u2019]?|^)\s*$")
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
            strings, pending = [*(s for s in strings if s is not last), _cut(last, ended)], False
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
    opening, begins = text[last.outer.start], text[last.content.start]
    if (
        opening not in "\u00ab\u00bb\u2039\u203a"
        and last.content.start - last.outer.start > 1
        and text[last.outer.start + 1].isspace()
    ):
        return False  # a stray mark: The lift broke. “ The council disagrees.
    return not begins.islower() or begins_speech(text, paragraph, last.outer.start)


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
        if paragraph.length > _SHORT or _VOICE.search(text, paragraph.start, paragraph.end):
            return None
    return None


def _takes_up(text: str, paragraph: Span, first: Mark, after_unmarked: bool, reopened: bool) -> bool:
    if _LABEL.match(text, paragraph.start) or first.start > paragraph.start + _CARRIED:
        return False
    if first.start - paragraph.start <= 1:
        return first.side != "close" and not after_unmarked and reopened
    if first.side != "close":
        return False
    return not after_unmarked or (
        text[first.start - 1] in ",.!?\u2026" and not _VOICE.search(text, paragraph.start, first.start)
    )


def _given_up(text: str, paragraph: Span, last: Marked) -> list[Marked]:
    """A quote that nothing closes: to another voice or the paragraph's end, where it began as speech; else nothing."""
    if not last.taken_up and not begins_speech(text, paragraph, last.outer.start):
        return []
    voice = _VOICE.search(text, last.content.start, last.content.end)
    end = voice.start() if voice else last.content.end
    if not any(c.isalnum() for c in text[last.content.start : end]):
        return []
    return [_cut(last, end)]


def _cut(last: Marked, end: int) -> Marked:
    """A quote whose words end before those of its paragraph, and are not taken up."""
    return replace(
        last, content=Span(last.content.start, end), outer=Span(last.outer.start, end), goes_on=False, whole=False
    )


def begins_speech(text: str, paragraph: Span, at: int) -> bool:
    """Whether what stands before a mark leads speech in: a comma, a colon, the end of a sentence, or nothing."""
    return _SPEECH_LEAD.search(text[max(paragraph.start, at - 8) : at]) is not None


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
    pairs = _repaired(text, paragraph, _pair(text, paragraph, doubles), taken_up, language)
    found = []
    for place, pair in enumerate(pairs):
        made = _marked(text, paragraph, number, pair)
        if made is not None:
            found.append(replace(made, taken_up=taken_up and place == 0))
    singles = _singles(text, paragraph, number, [mark for mark in marks if not mark.double], found)
    return _outermost(found + singles)


def _outermost(strings: list[Marked]) -> list[Marked]:
    """The strings in order, without those inside or across another."""
    found: list[Marked] = []
    for marked in sorted(strings, key=lambda s: (s.outer.start, -s.outer.end)):
        if not found or marked.outer.start >= found[-1].outer.end:
            found.append(marked)
    return found


def _marked(text: str, paragraph: Span, number: int, pair: _Pair) -> Marked | None:
    end = pair.close.start if pair.close else paragraph.end
    content = _TRIMMED.search(text, pair.open.end, max(end, pair.open.end))
    if content is None or not any(c.isalnum() for c in content[0]):
        return None
    outer = Span(pair.open.start, pair.close.end if pair.close else paragraph.end)
    content = _within_doubled(text, content, pair) or content
    span, label = Span(*content.span()), None
    labelled = _LABEL.match(text, span.start, span.end)
    if labelled is not None and any(c.isalnum() for c in text[labelled.end() : span.end]):
        span, label = Span(labelled.end(), span.end), Span(*labelled.span("name"))
    return Marked(span, outer, number, pair.open.double, goes_on=pair.close is None, label=label)


def _within_doubled(text: str, content: re.Match[str], pair: _Pair) -> re.Match[str] | None:
    """What stands in marks that were set twice, ““We won,””: the inner ones hold no less than the outer."""
    if len(pair.inner) != 1 or (pair.inner[0][0].start, pair.inner[0][1].end) != content.span():
        return None
    return _TRIMMED.search(text, pair.inner[0][0].end, pair.inner[0][1].start)


# ---- double marks ------------------------------------------------------------------------------------------------


def _pair(text: str, paragraph: Span, marks: Sequence[Mark]) -> list[_Pair]:
    """The outermost pairs; the last may lack its closing mark."""
    found: list[_Pair] = []
    opened: list[Mark] = []
    inner: list[tuple[Mark, Mark]] = []
    stray: Mark | None = None
    for mark in marks:
        if mark.side == "open" or (mark.side == "either" and not opened):
            opened.append(mark)
        elif len(opened) > 1:
            inner.append((opened.pop(), mark))
        elif opened:
            found.append(_Pair(opened.pop(), mark, tuple(inner)))
            inner = []
        elif stray is not None and may_begin(text, stray):  # said Holt.” We go on,” she added.
            found.append(_Pair(stray, mark))
            stray = None
        else:
            stray = None if _take_stray(text, paragraph, found, mark) else mark
    if opened:
        found.append(_Pair(opened[0], None, tuple(inner)))
    return found


def _take_stray(text: str, paragraph: Span, found: list[_Pair], mark: Mark) -> bool:
    """Whether a closing mark with nothing to close ends something: `We won,” he said.` lost its opening one at the paragraph's start."""
    ends_speech = mark.start > paragraph.start and text[mark.start - 1] in ",.!?\u2026"
    if not ends_speech:
        return False
    if not found:
        spoken = not _SAID.search(text, paragraph.start, mark.start)
        if text.count(" ", paragraph.start, mark.start) >= 1 and spoken:
            misread = text[paragraph.start] in SINGLE  # 'We go on," in a scan
            found.append(_Pair(Mark(paragraph.start, paragraph.start + misread, True, "open"), mark))
        return spoken
    last = found[-1]
    closed_early = last.close is not None and last.close.start > 0 and text[last.close.start - 1] not in ",.!?\u2026"
    at_start = begins_speech(text, paragraph, last.open.start)
    if closed_early and at_start and last.close and not _VOICE.search(text, last.close.end, mark.start):
        found[-1] = replace(last, close=mark)
        return True
    return False


def _repaired(text: str, paragraph: Span, pairs: list[_Pair], taken_up: bool, language: str) -> list[_Pair]:
    """The pairs, with what an unclosed last one means told from what stands inside it."""
    if not pairs or pairs[-1].close is not None or not pairs[-1].inner:
        return pairs
    last = pairs[-1]
    first_inner, last_inner = last.inner[0], last.inner[-1]
    voice = _VOICE.search(text, last.open.end, first_inner[0].start)
    before = Span(last.open.end, last.open.end + len(text[last.open.end : first_inner[0].start].rstrip()))
    at = voice.start() if voice else words_end(text, before, language)
    if at is not None:  # the first was never closed: “We won, he said. “We start Monday.”
        return [
            *pairs[:-1],
            _Pair(last.open, Mark(at, at + (text[at] in SINGLE), True, "close")),
            *(_Pair(a, b) for a, b in last.inner),
        ]
    speech = taken_up or begins_speech(text, paragraph, last.open.start)
    told = next((n for n, (_, b) in enumerate(last.inner) if _ends_told(text, b, paragraph.end, language)), None)
    if speech and told is not None:  # “He said “fix it and they laughed,” said Holt. “All of them.”
        return [
            *pairs[:-1],
            replace(last, close=last.inner[told][1]),
            *(_Pair(a, b) for a, b in last.inner[told + 1 :]),
        ]
    alike = is_pointed(text, last.open) == is_pointed(text, first_inner[0])  # not: « Il disait : “Non.” Et puis …
    ends_speech = text[last_inner[1].start - 1] in ",.!?\u2026" or last_inner[1].end >= paragraph.end - 1
    if speech and alike and ends_speech:  # the inner one was never closed
        return [*pairs[:-1], replace(last, close=last_inner[1])]
    if speech:
        return pairs
    return [*pairs[:-1], *(_Pair(a, b) for a, b in last.inner)]


def _ends_told(text: str, mark: Mark, end: int, language: str) -> bool:
    """Whether a closing mark ends speech, and who speaks stands right behind it."""
    return text[mark.start - 1] in ",.!?\u2026" and told_behind(text, mark.end, end, language)


# ---- single marks ------------------------------------------------------------------------------------------------


def _singles(text: str, paragraph: Span, number: int, marks: Sequence[Mark], doubles: Sequence[Marked]) -> list[Marked]:
    """Strings in single marks outside double ones, or around them."""
    found: list[Marked] = []
    starts = [double.outer.start for double in doubles]
    place = 0
    while place < len(marks):
        opening = marks[place]
        place += 1
        if opening.side == "close" or _within(doubles, starts, opening.start) or not may_open(text, opening):
            continue
        closing = closing_single(text, marks, place, doubles, starts)
        if closing is None:
            continue
        made = _marked(text, paragraph, number, _Pair(opening, marks[closing]))
        if made is not None:
            found.append(made)
            place = closing + 1
    return found


def _within(doubles: Sequence[Marked], starts: Sequence[int], at: int) -> bool:
    place = bisect_right(starts, at) - 1
    return place >= 0 and at < doubles[place].outer.end


def closing_single(
    text: str, marks: Sequence[Mark], place: int, doubles: Sequence[Marked], starts: Sequence[int]
) -> int | None:
    """The mark that closes what stands open before `marks[place]`; a possessive's apostrophe only if there is no better one."""
    possessive: int | None = None
    for at in range(place, min(len(marks), place + 40)):
        mark = marks[at]
        if _within(doubles, starts, mark.start):
            continue
        if mark.side == "open":
            if text[mark.start] == "\u2019":
                continue  # ’ave: no mark
            break
        if not is_possessive(text, mark):
            return at
        possessive = at if possessive is None else possessive
    return possessive


def is_possessive(text: str, mark: Mark) -> bool:
    """`the voters' choice`: an s before, a space and a small letter after."""
    after = text[mark.end : mark.end + 2]
    return (
        text[mark.start - 1 : mark.start] in ("s", "x", "z")
        and len(after) == 2
        and after[0] == " "
        and after[1].isalpha()
    )
