"""Anchors: made on words of an article, and found again after the article was edited.

The entrances are `anchor`, `whole` and `find`. An anchor is found by its position where the text is the same; else by its
exact words, with their surroundings deciding between several places, and the old position between equal ones; else by words
that are nearly the same; else, where only the words themselves were replaced, by the surroundings. What is not found is None:
the caller lists it, and never drops it. Words as common as a number or a surname are not taken for the ones meant unless
something of their surroundings is still there.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal

from compare_app.model.document import Document
from compare_app.model.spans import Span
from compare_app.model.version import Word
from compare_app.project.values import Anchor, ArticleKey
from compare_app.text.words import words

#: Code points kept before and behind the words, as the annotation tools of the web do.
AROUND = 32
#: Words of this many letters and digits are themselves proof enough.
_TELLING = 16
#: Likeness, of 100, that the surroundings of shorter ones must have: at 50 single words whose sentence is gone are found
#: elsewhere twice as often, at 60 a few more are lost (`python -m tests.bench.anchors`).
_SURROUNDED = 55.0
#: Code points of the surroundings by which a place without words is known.
_NEAR = 6
#: Likeness, of 100, from which edited words are the same words; long stretches have more to be known by.
_ALIKE = 70.0
#: Stretches of so many letters and digits need no more than that; shorter ones must be more alike, or stand where they stood.
_PROOF, _SURELY_ALIKE = 60, 88.0
#: Longer stretches are found again by their ends.
_LONGEST_FUZZY = 1500
#: Code points of both surroundings that must stand there for words that were replaced by others.
_BOTH_SIDES = 12

How = Literal["position", "quote", "similar", "context"]


@dataclass(frozen=True, slots=True)
class Found:
    """Where an anchor's words stand now, and how they were found: the last two mean that the words were edited."""

    span: Span
    how: How


def anchor(document: Document, span: Span) -> Anchor:
    """An anchor on words of the document; an empty span marks a place between words."""
    text = document.text
    return Anchor(
        ArticleKey.of(document),
        span,
        span.of(text),
        text[max(0, span.start - AROUND) : span.start],
        text[span.end : span.end + AROUND],
    )


def whole(document: Document) -> Anchor:
    """An anchor on the article itself."""
    return Anchor(ArticleKey.of(document))


def followed(sought: Anchor, document: Document) -> Anchor:
    """The anchor on its words as they stand in the document now; itself where they are not found, or nothing changed.

    Sentences that are edited again and again stay within reach: each time they are looked for as they stood last.
    """
    found = None if sought.span is None else find(sought, document)
    if found is None:
        return sought
    new = anchor(document, found.span)
    first = sought.first_words
    return replace(new, noted="" if new.exact == first else first)


def find(sought: Anchor, document: Document) -> Found | None:
    """Where the anchor's words stand in the document that its article is now; None where they are gone."""
    text, span = document.text, sought.span
    if span is None:
        return Found(Span(0, len(text)), "position")
    if sought.article.sha256 == document.sha256 and span.of(text) == sought.exact and _around(sought, text, span):
        return Found(span, "position")
    return _by_words(sought, text) if sought.exact else _place(sought, text)


def _by_words(sought: Anchor, text: str) -> Found | None:
    """The words in a text that is not the one they were noted in."""
    quoted = _quoted(sought, text)
    if quoted is None and sought.noted:  # edited, and back to what it was
        quoted = _quoted(replace(sought, exact=sought.noted), text)
    if quoted is not None and _telling(sought.exact) >= _TELLING:
        return quoted
    replaced = _replaced(sought, text)
    if replaced is not None and (at := text.find(sought.exact, replaced.span.start, replaced.span.end)) >= 0:
        return Found(Span(at, at + len(sought.exact)), "quote")  # something came in beside the words
    if quoted is not None and replaced is not None:  # the same number stands elsewhere, and another one here
        return max(quoted, replaced, key=lambda f: _context(sought, text, f.span.start, f.span.end))
    return quoted or _similar(sought, text) or replaced


def _around(sought: Anchor, text: str, span: Span) -> bool:
    """Whether the surroundings are what they were: a file can be read otherwise and keep its hash."""
    before = text[max(0, span.start - len(sought.prefix)) : span.start]
    return before == sought.prefix and text.startswith(sought.suffix, span.end)


def _quoted(sought: Anchor, text: str) -> Found | None:
    """The exact words: where most of the surroundings stand, then nearest to the old position."""
    best: tuple[int, int] | None = None
    place = -1
    at = text.find(sought.exact)
    while at >= 0:
        near = _context(sought, text, at, at + len(sought.exact))
        key = (near, -abs(at - _old(sought)))
        if best is None or key > best:
            best, place = key, at
        at = text.find(sought.exact, at + 1)
    found = Span(place, place + len(sought.exact)) if best is not None else None
    if found is None or (_telling(sought.exact) < _TELLING and not _fits(sought, text, found)):
        return None
    return Found(found, "quote")


def _old(sought: Anchor) -> int:
    return sought.span.start if sought.span else 0


def _telling(words_: str) -> int:
    """Letters and digits; each sign of Chinese or Japanese says as much as a few letters."""
    return sum(1 if ord(c) < 0x2E80 else 3 for c in words_ if c.isalnum())


def _fits(sought: Anchor, text: str, place: Span) -> bool:
    """Whether the surroundings of a place are like those of the words; at a text's edge there are none to ask for."""
    from rapidfuzz import fuzz  # here and below: most anchors stand where they stood, and nothing is loaded for them

    prefix, suffix = sought.prefix, sought.suffix
    before = text[max(0, place.start - len(prefix)) : place.start]
    behind = text[place.end : place.end + len(suffix)]
    alike = fuzz.ratio(before, prefix) * len(prefix) + fuzz.ratio(behind, suffix) * len(suffix)
    return alike >= _SURROUNDED * len(prefix + suffix)


def _context(sought: Anchor, text: str, start: int, end: int) -> int:
    """Code points of the surroundings that stand unchanged next to a place."""
    before = text[max(0, start - AROUND) : start]
    behind = text[end : end + AROUND]
    return _common(before[::-1], sought.prefix[::-1]) + _common(behind, sought.suffix)


def _common(one: str, other: str) -> int:
    """How many signs two texts have in common from their beginning on."""
    return next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def _similar(sought: Anchor, text: str) -> Found | None:
    """Words that are nearly the same, in the stretch of the text that shares most words with them."""
    from rapidfuzz import fuzz

    exact = sought.exact
    if _telling(exact) < _TELLING:
        return None
    if len(exact) > _LONGEST_FUZZY:
        return _by_ends(sought, text)
    area = _likely_area(sought, text)
    if area is None:
        return None
    found = fuzz.partial_ratio_alignment(exact, area.of(text), score_cutoff=_ALIKE)
    if found is None or found.dest_end == found.dest_start:
        return None
    core = _whole_words(text, Span(area.start + found.dest_start, area.start + found.dest_end))
    place = _between_surroundings(sought, text, core)
    sure = _telling(exact) >= _PROOF or found.score >= _SURELY_ALIKE or _fits(sought, text, place)
    return Found(place, "similar") if sure else None


def _between_surroundings(sought: Anchor, text: str, core: Span) -> Span:
    """The stretch as far as what stood around it, where that is still near: edited words may be more than they were."""
    reach = len(sought.exact) // 2 + 8
    before, behind = sought.prefix[-_BOTH_SIDES:], sought.suffix[:_BOTH_SIDES]
    start, end = core.start, core.end
    if before:
        at = text.rfind(before, max(0, start - reach - len(before)), min(core.end, start + reach))
        start = at + len(before) if at >= 0 else start
    if behind:
        at = text.find(behind, max(start, end - reach), end + reach + len(behind))
        end = at if at >= 0 else end
    return Span(start, max(start, end))


def _likely_area(sought: Anchor, text: str) -> Span | None:
    """The window of the text, as long as the words and half more, that holds most of them; the nearest of equal ones."""
    wanted = {w.form for w in words(sought.exact)}
    hits = [(w.start, w.end) for w in _words(text) if w.form in wanted]
    if not hits:
        return None
    reach = len(sought.exact) * 3 // 2 + 8
    best, first = (0, 0), 0
    for last, (_, end) in enumerate(hits):
        while end - hits[first][0] > reach and first < last:
            first += 1
        key = (last - first + 1, -abs(hits[first][0] - _old(sought)))
        if key > best or not best[0]:
            best, window = key, (hits[first][0], end)
    slack = len(sought.exact) // 3 + 8
    return Span(max(0, window[0] - slack), min(len(text), window[1] + slack))


@lru_cache(maxsize=4)
def _words(text: str) -> tuple[Word, ...]:
    """The words of a text that many anchors are looked for in, one after the other."""
    return words(text)


def _by_ends(sought: Anchor, text: str) -> Found | None:
    """A long stretch, by its first and its last words."""
    piece = _LONGEST_FUZZY // 5
    exact, old = sought.exact, _old(sought)
    ends = [
        Anchor(sought.article, Span(old, old + piece), exact[:piece], sought.prefix, exact[piece : piece + AROUND]),
        Anchor(
            sought.article,
            Span(old + len(exact) - piece, old + len(exact)),
            exact[-piece:],
            exact[-piece - AROUND : -piece],
            sought.suffix,
        ),
    ]
    found = [_quoted(end, text) or _similar(end, text) for end in ends]
    spans = [f.span for f in found if f is not None]
    if not spans:
        return None
    return Found(Span(min(s.start for s in spans), max(s.end for s in spans)), "similar")


def _whole_words(text: str, span: Span) -> Span:
    """The span with the words cut at its ends made whole."""
    start, end = span.start, span.end
    while start > 0 and start < len(text) and text[start - 1].isalnum() and text[start].isalnum():
        start -= 1
    while end > 0 and end < len(text) and text[end - 1].isalnum() and text[end].isalnum():
        end += 1
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)


def _replaced(sought: Anchor, text: str) -> Found | None:
    """What stands between surroundings that are unchanged on both sides: “12” became “14”."""
    before, behind = sought.prefix[-_BOTH_SIDES:], sought.suffix[:_BOTH_SIDES]
    if len(before) < _BOTH_SIDES or len(behind) < _BOTH_SIDES:
        return None
    longest = 2 * len(sought.exact) + 24
    places = []
    at = text.find(before)
    while at >= 0:
        start = at + len(before)
        end = text.find(behind, start, start + longest + len(behind))
        if end >= 0:
            places.append((-_context(sought, text, start, end), abs(start - _old(sought)), Span(start, end)))
        at = text.find(before, at + 1)
    return Found(min(places)[2], "context") if places else None


def _place(sought: Anchor, text: str) -> Found | None:
    """A place without words, between its surroundings or at what is left of one side."""
    for before, behind in (
        (sought.prefix, sought.suffix),
        (sought.prefix[-_BOTH_SIDES:], sought.suffix[:_BOTH_SIDES]),
        (sought.prefix, ""),
        ("", sought.suffix),
    ):
        if len(before) + len(behind) < _NEAR:
            continue
        places = []
        at = text.find(before + behind)
        while at >= 0:
            places.append(at + len(before))
            at = text.find(before + behind, at + 1)
        if places:
            place = min(places, key=lambda p: abs(p - _old(sought)))
            return Found(Span(place, place), "quote")
    return None
