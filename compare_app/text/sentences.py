"""Sentences: where they end, in one linear pass over a paragraph.

A terminator ends a sentence by what stands before it (an abbreviation, an initial, a list number) and after it (a small
letter, a closing mark). Semicolons and colons never do. A quotation mark's side is told by the white space around it, because the
same glyph closes in one language and opens in another.
"""

from __future__ import annotations

import re

from compare_app.model.spans import Span

from . import abbreviations as ab

_CLOSERS = "\"'\u201c\u201d\u2019\u2018\u201e\u00bb\u00ab\u203a\u2039)\\]}\uff09\u300d\u300f\u3011\u300b*\u2033"
_OPENERS = "\"'\u201c\u201d\u201e\u201f\u2018\u201a\u00ab\u00bb\u2039\u203a(\\[{\u00bf\u00a1\u300c\u300e\uff08\u3010*-\u2013\u2014\u2022"
_WIDE = "\u3002\uff01\uff1f\uff61"  # end a sentence without white space after
_CASELESS = "\u061f\u06d4\u0964\u0965\u1362\u104b"
_END = re.compile(
    rf"(?P<wide>[{_WIDE}]+[!?\u2026]*[{_CLOSERS}\u2019\u201d]*)"
    rf"|(?P<term>(?:\.(?:\s?\.){{2,3}}|[.!?\u2026\u203d{_CASELESS}]+))(?P<close>[{_CLOSERS}]*)(?P<space>\s+|(?=[{_OPENERS}]?[^\W\d_a-z])|$)"
)
_LATE_CLOSE = re.compile(r"[\u201d\u00bb\u2019\u203a](?=\s|$)\s*")
_AFTER = re.compile(rf"[{_OPENERS}\s]*(?P<word>[^\W_]+)?")
_BEFORE = re.compile(r"[\w.'\u2019\u00b0&-]*$")
_GLUED = re.compile(r"[^\W\d_]+\s")
_ATTRIBUTION = re.compile(
    r"(?:[A-Z][\w.'\u2019-]*\s+){1,4}(?:said|says|asked|asks|told|added|adds|wrote|writes|replied|shouted|cried|wondered|exclaimed|joked|quipped|tweeted|screamed)\b"
)
_MIXED_CASE = frozenset({"iPhone", "iPad", "iOS", "iTunes", "eBay", "iPod", "iMac"})
_WINDOW = 48  # a word longer than this is no abbreviation


def split(text: str, start: int, end: int, language: str) -> list[Span]:
    """The sentences of `text[start:end]`, without the white space between them; they cover all the rest.

    >>> text = "Mr. Holt left at 9 a.m. on Monday. She stayed."
    >>> [span.of(text) for span in split(text, 0, len(text), "en")]
    ['Mr. Holt left at 9 a.m. on Monday.', 'She stayed.']
    """
    spans: list[Span] = []
    at = start
    for match in _END.finditer(text, start, end):
        if match.end() <= at:
            continue
        stop = _sentence_end(text, match, at, end, language)
        if stop is not None:
            _add(spans, text, at, stop)
            at = stop
    _add(spans, text, at, end)
    return spans


def _add(spans: list[Span], text: str, start: int, end: int) -> None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        spans.append(Span(start, end))


def _sentence_end(text: str, match: re.Match[str], start: int, end: int, language: str) -> int | None:
    """Where the sentence ends that this terminator may end, or None."""
    if match["wide"]:
        return (
            None
            if text[match.end() : match.end() + 1] in tuple("\u3068\u3001\uff0c\u306e\u306a") and match.end() < end
            else match.end()
        )
    late = _LATE_CLOSE.match(text, match.end(), end) if match["space"] and not match["close"] else None
    stop = late.end() if late else match.end()
    if stop >= end:
        return end
    after = _AFTER.match(text, stop, min(end, stop + 80))
    word = (after["word"] or "") if after else ""
    if not _may_start(text, stop, word, match):
        return None
    before = _BEFORE.search(text, max(start, match.start() - _WINDOW), match.start())
    last = before[0] if before else ""
    if not match["space"]:
        return stop if _is_glued(text, match, stop, last, language) else None
    if match["term"] == ".":
        quoted = bool(match["close"]) or late is not None
        return stop if _stop_ends(text, start, match.start(), last, word, quoted, language) else None
    if match["close"] and _ATTRIBUTION.match(text, stop, min(end, stop + 90)):
        return None
    return stop


def _may_start(text: str, stop: int, word: str, match: re.Match[str]) -> bool:
    """Whether what follows can begin a sentence: no small letter, and something other than marks."""
    if not word:
        return bool(match["space"])
    return not word[0].islower() or word in _MIXED_CASE


def _is_glued(text: str, match: re.Match[str], stop: int, last: str, language: str) -> bool:
    """`road.The next` and `road.”The next`: a lost space between two sentences."""
    if match["term"] == "." and (not last or not last[-1].islower() or len(last) < 3 or "." in last):
        return False
    if match["term"] != "." and not match["close"]:
        return False
    return bool(_GLUED.match(text, stop)) or bool(match["close"])


def _stop_ends(text: str, start: int, at: int, last: str, word: str, quoted: bool, language: str) -> bool:
    """Whether the single full stop at `at`, after the word `last` and before `word`, ends its sentence."""
    if quoted and len(last) > 1:
        return True
    bare = last.lstrip(".'\u2019-").lower()
    starter = word in ab.STARTERS.get(language, ab.STARTERS["en"])
    if at - len(last) <= start + 1 and _is_list_mark(last):
        return False
    if bare.isdigit():
        return not (language in ab.ORDINAL_STOP and len(bare) <= 2 and (not starter or word.lower() in ab.MONTHS))
    if bare in ab.BEFORE_NUMBER and word[:1].isdigit():
        return False
    if "." in bare:
        return _dotted_ends(bare, word, starter)
    if len(bare) == 1 and last[-1].isalpha():
        return starter and bare != "i" if last[-1].isupper() else starter
    if bare in ab.TITLES and (last[:1].isupper() or language != "en"):
        return bare in ("st", "ft", "mt", "im", "gen") and starter
    if bare in ab.SOFT:
        return starter or (last.islower() and bare not in ("vs", "al", "av") and language == "en")
    return True


def _is_list_mark(last: str) -> bool:
    return (last.isdigit() and len(last) <= 3) or (len(last) == 1 and last.isalpha() and last != "I")


def _dotted_ends(bare: str, word: str, starter: bool) -> bool:
    """`U.S.` and its like: only a word that often begins sentences begins one here; after `p.m.` any but a day does."""
    plain = bare.replace(".", "")
    if plain in ab.TIME_OF_DAY:
        return word not in ab.WEEKDAYS and not (word.isupper() and 2 <= len(word) <= 4) and not word[:1].isdigit()
    if len(plain) > 1 and max(len(part) for part in bare.split(".")) > 2:
        return True
    return starter
