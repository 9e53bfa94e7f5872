"""Double quotation marks of a paragraph, paired; what an odd one means is told from the words beside it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache

from compare_app.model.spans import Span
from compare_app.text.marks import SINGLE, Mark, is_pointed, may_begin
from compare_app.text.unclosed import told_behind, words_end
from compare_app.word_lists import Pattern, WordLists


@dataclass(frozen=True, slots=True)
class Pair:
    """Two marks and the pairs between them; `close` is None where the paragraph ends before it does."""

    open: Mark
    close: Mark | None
    inner: tuple[tuple[Mark, Mark], ...] = ()


#: Where an opening mark begins speech rather than a phrase within a sentence.
_SPEECH_LEAD = re.compile(r"(?:[,:.!?\u2026\u2014\u2013-][\"\u201d\u2019]?|^)\s*$")


class VoiceWords(WordLists, area="voices"):
    """Verbs that say whose words stand beside them: asked of all languages at once, since marks are paired before anything is known."""

    #: who says something, as a pronoun, and what comes behind it: he said
    pronouns: Pattern
    behind_pronouns: Pattern
    #: before a name: said Holt
    before_names: Pattern
    #: behind a name: Ana Holt told us
    behind_names: Pattern
    #: anywhere in a paragraph that reports what was said, and is not spoken itself
    reports: Pattern


@cache
def voice_pattern() -> re.Pattern[str]:
    """Somebody else's voice inside a quote that was never closed: `…, he said`, `…! said Holt`, `…? Holt asked`."""
    words = VoiceWords()
    of_pronoun = rf"(?:{words.pronouns})\s(?:{words.behind_pronouns})\b"
    before_name = rf"(?:{words.before_names})\s[A-Z]"
    behind_name = rf"[A-Z][\w-]+(?:\s[A-Z][\w-]+)?\s(?:{words.behind_names})\b"
    return re.compile(rf"(?<=[,.!?\u2026])\s(?:{of_pronoun}|{before_name}|{behind_name})")


@cache
def _report_pattern() -> re.Pattern[str]:
    """What a paragraph has that reports what was said."""
    return re.compile(rf"{voice_pattern().pattern}|\b(?:{VoiceWords().reports})\b")


def pairs_of(text: str, paragraph: Span, marks: Sequence[Mark]) -> list[Pair]:
    """The outermost pairs of a paragraph's double marks, in order; the last may lack its closing mark."""
    found: list[Pair] = []
    opened: list[Mark] = []
    inner: list[tuple[Mark, Mark]] = []
    stray: Mark | None = None
    for mark in marks:
        if mark.side == "open" or (mark.side == "either" and not opened):
            opened.append(mark)
        elif len(opened) > 1:
            inner.append((opened.pop(), mark))
        elif opened:
            found.append(Pair(opened.pop(), mark, tuple(inner)))
            inner = []
        elif stray is not None and may_begin(text, stray):  # said Holt.” We go on,” she added.
            found.append(Pair(stray, mark))
            stray = None
        else:
            stray = None if _take_stray(text, paragraph, found, mark) else mark
    if opened:
        found.append(Pair(opened[0], None, tuple(inner)))
    return found


def _take_stray(text: str, paragraph: Span, found: list[Pair], mark: Mark) -> bool:
    """Whether a closing mark with nothing to close ends something: `We won,” he said.` lost its opening one at the paragraph's start."""
    ends_speech = mark.start > paragraph.start and text[mark.start - 1] in ",.!?\u2026"
    if not ends_speech:
        return False
    if not found:
        spoken = not _report_pattern().search(text, paragraph.start, mark.start)
        if text.count(" ", paragraph.start, mark.start) >= 1 and spoken:
            misread = text[paragraph.start] in SINGLE  # 'We go on," in a scan
            found.append(Pair(Mark(paragraph.start, paragraph.start + misread, True, "open"), mark))
        return spoken
    last = found[-1]
    closed_early = last.close is not None and last.close.start > 0 and text[last.close.start - 1] not in ",.!?\u2026"
    at_start = begins_speech(text, paragraph, last.open.start)
    if closed_early and at_start and last.close and not voice_pattern().search(text, last.close.end, mark.start):
        found[-1] = replace(last, close=mark)
        return True
    return False


def repaired(text: str, paragraph: Span, pairs: list[Pair], taken_up: bool, language: str) -> list[Pair]:
    """The pairs, with what an unclosed last one means told from what stands inside it."""
    if not pairs or pairs[-1].close is not None or not pairs[-1].inner:
        return pairs
    last = pairs[-1]
    first_inner, last_inner = last.inner[0], last.inner[-1]
    voice = voice_pattern().search(text, last.open.end, first_inner[0].start)
    before = Span(last.open.end, last.open.end + len(text[last.open.end : first_inner[0].start].rstrip()))
    at = voice.start() if voice else words_end(text, before, language)
    if at is not None:  # the first was never closed: “We won, he said. “We start Monday.”
        return [
            *pairs[:-1],
            Pair(last.open, Mark(at, at + (text[at] in SINGLE), True, "close")),
            *(Pair(a, b) for a, b in last.inner),
        ]
    speech = taken_up or begins_speech(text, paragraph, last.open.start)
    told = next((n for n, (_, b) in enumerate(last.inner) if _ends_told(text, b, paragraph.end, language)), None)
    if speech and told is not None:  # “He said “fix it and they laughed,” said Holt. “All of them.”
        return [
            *pairs[:-1],
            replace(last, close=last.inner[told][1]),
            *(Pair(a, b) for a, b in last.inner[told + 1 :]),
        ]
    alike = is_pointed(text, last.open) == is_pointed(text, first_inner[0])  # not: « Il disait : “Non.” Et puis …
    ends_speech = text[last_inner[1].start - 1] in ",.!?\u2026" or last_inner[1].end >= paragraph.end - 1
    if speech and alike and ends_speech:  # the inner one was never closed
        return [*pairs[:-1], replace(last, close=last_inner[1])]
    if speech:
        return pairs
    return [*pairs[:-1], *(Pair(a, b) for a, b in last.inner)]


def _ends_told(text: str, mark: Mark, end: int, language: str) -> bool:
    """Whether a closing mark ends speech, and who speaks stands right behind it."""
    return text[mark.start - 1] in ",.!?\u2026" and told_behind(text, mark.end, end, language)


def begins_speech(text: str, paragraph: Span, at: int) -> bool:
    """Whether what stands before a mark leads speech in: a comma, a colon, the end of a sentence, or nothing."""
    return _SPEECH_LEAD.search(text[max(paragraph.start, at - 8) : at]) is not None
