"""Sentences: where they end, in one linear pass over a paragraph.

A terminator ends a sentence by what stands before it (an abbreviation, an initial, a list mark) and after it (a small letter,
a closing mark). Semicolons never do. A quotation mark's side is told by the white space around it, because the same glyph closes
in one language and opens in another.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Sequence
from typing import NamedTuple

from compare_app.model.cancel import ShouldCancel, checked
from compare_app.model.spans import Span
from compare_app.text import unbroken
from compare_app.text.abbreviations import ORDINAL_STOP, SENTENCES
from compare_app.text.frequencies import frequencies
from compare_app.text.words import fold

_CLOSERS = "\"'\u201c\u201d\u2019\u2018\u00bb\u00ab\u203a\u2039)\\]}\uff09\u300d\u300f\u3011\u300b*\u2033"
_OPENERS = "\"'\u201c\u201d\u201e\u201f\u2018\u2019\u201a\u00ab\u00bb\u2039\u203a(\\[{\u00bf\u00a1\u300c\u300e\uff08\u3010*\u2022\u25aa\u2013\u2014\\-"
#: A dash behind a stop goes on with the sentence.
_DASH = re.compile("\\s*(?:[\u2013\u2014]|--?)\\s")
_WIDE = "\u3002\uff01\uff1f\uff61"  # end a sentence without white space after them
_CASELESS = "\u061f\u06d4\u0964\u0965\u1362\u104b"
_END = re.compile(
    rf"(?P<wide>[{_WIDE}]+[!?\u2026]*)(?P<wideclose>[{_CLOSERS}]*)"
    rf"|(?P<term>\.(?:\s?\.){{2,3}}|[.!?\u2026\u203d{_CASELESS}]+)(?P<close>[{_CLOSERS}]*)"
    rf"(?P<space>\s+|$|(?=[{_OPENERS}]?[^\W\d_]))"
    r"|(?P<colon>:)(?=\s+[^\W\d_])"
)
#: A closing mark that white space keeps from its sentence: `fini. »`, `alliances. ”`.
_LATE_CLOSE = re.compile(r"[\u201d\u00bb\u2019\u203a]+(?=[\s,;]|$)")
#: A mark whose glyph leaves its side open, between white space: `"It holds ." "`, `" It holds . " said Holt`.
_LATE_MARK = re.compile(r"(?:\"|''|``|\u201c)(?=\s|$)")
#: Double quotation marks, whatever their shape.
_DOUBLE = re.compile(r"[\"\u201c\u201d\u201e\u00ab\u00bb]|''|``")
#: Marks and spaces alone are no sentence.
_LONE = re.compile(r"[\"'`\u201c\u201d\u201e\u2018\u2019\u201a\u00ab\u00bb\u2039\u203a\s]+")
#: What follows a stop: the next word, behind marks that open something.
_AFTER = re.compile(rf"[{_OPENERS}\s]*(?P<word>[^\W_]+)?")
#: The word before a stop, with the signs within it: U.S, o'clock
_BEFORE = re.compile(r"[\w.'\u2019\u00b0&()-]*$")
#: Behind a colon, what reads like a sentence: He said: Nobody came here
_SENTENCE_LIKE = re.compile(r"\s+[^\W\d_]+,?\s+[a-zà-ÿ]\w*,?\s+\w")
#: a) in a list within a sentence
_LIST_MARK = re.compile(r"\s*\(?\w{1,3}\)\s")
# Said of what is reported in the same sentence: 「…。」と述べた, 「…。」などと, 「…！」、
_GOES_ON = frozenset("とのなだ、，")
#: A capital after a colon begins a sentence in these languages; in English it need not, in German nouns have one.
_COLON_LANGUAGES = frozenset({"pt", "es", "it", "fr"})
#: `3 in. tall`: a unit cut short.
_COUNTED = re.compile(r"\d\s?\w{1,3}\Z")
#: How often a word is used that a full stop may end before a small letter (share of running text), and the word after it.
_COMMON, _KNOWN = 1e-5, 1e-6
_SPELLED_OUT = 4  # letters; hardly an abbreviation is as long and as common as a word
_EVERYWHERE = 1e-3  # "it", "was", "him"
#: … and before no initial either: `between 6º C and 8 ° C.`
_DEGREES = ("º ", "° ")
_WINDOW = 48  # a word longer than this is no abbreviation


def split(text: str, start: int, end: int, language: str, should_cancel: ShouldCancel | None = None) -> list[Span]:
    """The sentences of `text[start:end]`, without the white space between them; they cover all the rest. Raises Cancelled.

    >>> text = "Mr. Holt left at 9 a.m. on Monday. She stayed."
    >>> [span.of(text) for span in split(text, 0, len(text), "en")]
    ['Mr. Holt left at 9 a.m. on Monday.', 'She stayed.']
    """
    spans: list[Span] = []
    marks = [mark.start() for mark in _DOUBLE.finditer(text, start, end)]
    at = start
    for match in checked(_END.finditer(text, start, end), should_cancel):
        if match.end() > at:
            stop = _sentence_end(text, match, at, end, language, marks)
            if stop is not None:
                _add(spans, text, at, stop)
                at = stop
    _add(spans, text, at, end)
    return [piece for span in _without_lone_marks(text, spans) for piece in unbroken.cut(text, span)]


def _without_lone_marks(text: str, spans: list[Span]) -> list[Span]:
    """The sentences, where marks without words go with the sentence before; the first with the one after."""
    found: list[Span] = []
    lone: Span | None = None
    for span in spans:
        if _LONE.fullmatch(text, span.start, span.end):
            lone = Span(lone.start, span.end) if lone else span
            if found:
                found[-1], lone = Span(found[-1].start, span.end), None
            continue
        found.append(Span(lone.start, span.end) if lone else span)
        lone = None
    return found if lone is None else [lone]


def _add(spans: list[Span], text: str, start: int, end: int) -> None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        spans.append(Span(start, end))


def _late_close(text: str, at: int, end: int, marks: Sequence[int]) -> int | None:
    """The end of a closing mark at `at` that white space keeps from its sentence; `marks` are the paragraph's double ones."""
    late = _LATE_CLOSE.match(text, at, end)
    if late is not None:
        return late.end()
    late = _LATE_MARK.match(text, at, end)
    closes = late is not None and (late.end() >= end or bisect_left(marks, at) % 2 == 1)
    return late.end() if late is not None and closes else None


def _sentence_end(
    text: str, match: re.Match[str], start: int, end: int, language: str, marks: Sequence[int]
) -> int | None:
    """Where the sentence ends that this terminator may end, or None."""
    if match["colon"]:
        return match.end() if language in _COLON_LANGUAGES and _colon_ends(text, match.end(), start, end) else None
    if match["wide"]:
        goes_on = match["wideclose"] and text[match.end() : min(end, match.end() + 1)] in _GOES_ON
        return None if goes_on else match.end()
    late = _late_close(text, match.end(), end, marks) if match["space"] and not match["close"] else None
    stop = late or match.end()
    if stop >= end:
        return end
    after = _AFTER.match(text, stop, min(end, stop + 80))
    word = (after["word"] or "") if after else ""
    before = _BEFORE.search(text, max(start, match.start() - _WINDOW), match.start())
    last = before[0] if before else ""
    bare = last.lstrip(".'\u2019-(").lower()
    found = _Stop(text, match, start, stop, last, bare, word, bool(match["close"]) or late is not None, language)
    if not _may_start(text, stop, word, spaced=bool(match["space"])):
        return stop if _small_start(found) else None
    return stop if _ends(found) else None


def _colon_ends(text: str, colon: int, start: int, end: int) -> bool:
    """`mostra um risco: A ponte pode cair`: a whole sentence before, and no name or label after."""
    following = _SENTENCE_LIKE.match(text, colon, min(end, colon + 80))
    return (
        following is not None
        and following[0].lstrip()[0].isupper()
        and text.count(" ", max(start, colon - 200), colon) >= 3
    )


def _may_start(text: str, stop: int, word: str, *, spaced: bool) -> bool:
    """Whether what follows can begin a sentence: no small letter, no comma."""
    if text[stop] in ",;:" or not word:
        return spaced and text[stop] not in ",;:"
    return not word[0].islower() or word in SENTENCES.mixed_case or _LIST_MARK.match(text, stop) is not None


class _Stop(NamedTuple):
    """A terminator with its surroundings: the sentence's start, the place after its closing marks, the words beside it."""

    text: str
    match: re.Match[str]
    start: int
    stop: int
    last: str
    #: the word before, in small letters and without marks at its start
    bare: str
    word: str
    closed: bool
    language: str

    @property
    def starter(self) -> bool:
        """Whether the word after is one that often begins sentences."""
        return self.word in SENTENCES.starters.get(self.language, SENTENCES.starters["en"])


def _ends(found: _Stop) -> bool:
    if not found.match["space"]:
        return _lost_space(found)
    if found.match["term"] != ".":
        # `"Will it hold?" Mia Holt asked.` is one sentence
        return not (found.closed and SENTENCES.name_said.match(found.text, found.stop, found.stop + 90))
    if found.closed and len(found.last) > 1 and not found.last.endswith(")"):
        return True
    return next((answer for rule in _RULES if (answer := rule(found)) is not None), True)


def _small_start(found: _Stop) -> bool:
    """`he said. also reported the news`: a full stop between two common words, one of them no abbreviation, ends even so.

    Pages lose the link that a sentence began with, archives their capitals. In 16,800 pieces of text with
    capitals there are nine such places, none of them behind an abbreviation.
    """
    if not found.match["space"] or found.match["term"] != "." or found.closed:
        return False
    plain = len(found.last) > 1 and found.last.isalpha() and found.last.islower()
    if not plain or any(found.bare in short for short in (SENTENCES.soft, SENTENCES.titles, SENTENCES.before_number)):
        return False
    if _COUNTED.search(found.text, max(found.start, found.match.start() - 6), found.match.start()):
        return False
    table = frequencies(found.language) or {}
    common = _COMMON if len(found.last) >= _SPELLED_OUT else _EVERYWHERE
    return table.get(found.bare, 0) >= common and table.get(fold(found.word), 0) >= _KNOWN


def _lost_space(found: _Stop) -> bool:
    """`road.The next` and `road.”The next`, but not `Node.Js`, `fapesp.br` or a bare `wh...What`."""
    if found.closed:
        return True
    plain = found.match["term"] == "." and len(found.last) > 2 and found.last[-1].islower() and "." not in found.last
    return plain and re.match(r"[^\W\d_]+\s", found.text[found.stop : found.stop + 30]) is not None


def _list_mark(found: _Stop) -> bool | None:
    """`1.`, `a.` at the start of a sentence number what follows."""
    at_start = found.match.start() - len(found.last) <= found.start + 1
    word = found.last
    short = (word.isdigit() and len(word) <= 3) or (len(word) == 1 and word.isalpha() and word != "I")
    return False if at_start and short else None


def _number(found: _Stop) -> bool | None:
    """`am 3. Mai`, `der 2. Weltkrieg`: ordinals, in languages that write them so; `In 1999. That` ends."""
    if not found.bare.isdigit():
        roman = len(found.last) > 1 and not found.last.strip("IVX") and found.language in ORDINAL_STOP
        return found.starter if roman else None
    ordinal = found.language in ORDINAL_STOP and len(found.bare) <= 2
    return not (ordinal and (not found.starter or found.word.lower() in SENTENCES.months))


def _before_number(found: _Stop) -> bool | None:
    return False if found.bare in SENTENCES.before_number and found.word[:1].isdigit() else None


def _before_dash(found: _Stop) -> bool | None:
    """`OAKHAVEN, Wis. — The train`, `WASHINGTON, D.C. — A judge`: a dateline goes on, as other abbreviations do."""
    short = found.bare in SENTENCES.soft or ("." in found.bare and not found.bare.replace(".", "").isdigit())
    return False if short and _DASH.match(found.text, found.stop - 1) else None


def _dotted(found: _Stop) -> bool | None:
    """`U.S.` and its like end a sentence only before a word that often begins one; `p.m.` before any but a day or zone.

    `down to 5.13. Holt` ends; a day and a month (`am 5.13.`) may go on where ordinals are written with a stop.
    """
    if "." not in found.bare:
        return None
    plain = found.bare.replace(".", "")
    if plain.lstrip("$€£").isdigit():
        return found.language not in ORDINAL_STOP or found.starter
    if plain in SENTENCES.time_of_day:
        zone = found.word.isupper() and 2 <= len(found.word) <= 4
        return not (
            found.word in SENTENCES.weekdays
            or found.word.lower() in SENTENCES.months
            or zone
            or found.word[:1].isdigit()
        )
    initials = all(len(part) <= 2 for part in found.bare.split("."))
    return found.starter and not _is_initial(found) if initials else True


def _single_letter(found: _Stop) -> bool | None:
    """Initials; but `as tall as I.` and `8º C.` end, and so does `an A.` before a word that begins sentences, and `she wrote on X.`"""
    if len(found.bare) != 1 or not found.last[-1].isalpha():
        return None
    if found.last in ("C", "F") and found.text.endswith(_DEGREES, found.start, found.match.start() - 1):
        return True
    if found.last == "I" and found.text.endswith(SENTENCES.before_i, found.start, found.match.start() - 2):
        return True
    if found.last == "X" and found.text.endswith(SENTENCES.on_platform, found.start, found.match.start() - 1):
        return not _is_initial(found)
    return found.starter and not _is_initial(found)


def _is_initial(found: _Stop) -> bool:
    """Whether the word after is itself an initial: `V. V. S. Laxman`, where "A" or "I" is no starter."""
    at = found.text.find(found.word, found.stop)
    return len(found.word) == 1 and found.text[at + 1 : at + 2] == "."


def _title(found: _Stop) -> bool | None:
    """A title never ends a sentence; a saint may be a street."""
    if found.bare not in SENTENCES.titles or not (found.last[:1].isupper() or found.language != "en"):
        return None
    return found.bare in SENTENCES.places and found.starter and not _is_initial(found)


def _soft(found: _Stop) -> bool | None:
    """`Inc.`, `etc.`: before a starter; small ones in English before any capital. `PA.` in capitals is no abbreviation."""
    if found.bare not in SENTENCES.soft or (found.last.isupper() and len(found.last) > 1):
        return None
    small = (
        found.last.islower()
        and found.language == "en"
        and found.bare not in SENTENCES.inner
        and not found.word[:1].isdigit()
    )
    return found.starter or small


_RULES: tuple[Callable[[_Stop], bool | None], ...] = (
    _list_mark, _number, _before_number, _before_dash, _dotted, _single_letter, _title, _soft,
)  # fmt: skip
