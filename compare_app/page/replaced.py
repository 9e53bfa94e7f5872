"""Which lost words of a quote stand where which gained ones do: they replaced them, and the others only went or came."""

from __future__ import annotations

import re
from collections.abc import Sequence

from compare_app.model.spans import Span

_WORD_BEFORE = re.compile(r"(\w+(?:['’]\w+)*)\W*$")
_WORD_BEHIND = re.compile(r"^\W*(\w+(?:['’]\w+)*)")
_OPENING = re.compile(r"(?:[“„«‘‚»\"]|'')[\s(\[]*$")
_CLOSING = re.compile(r"^[\s.,;:!?…)\]]*(?:[”“»«’\"]|'')")
#: Signs looked through for the word beside.
_NEAR = 60

#: Words that went and words that came in their place; one of them is None where nothing stands there.
Replaced = tuple[Span | None, Span | None]


def replaced(before: str, lost: Sequence[Span], after: str, gained: Sequence[Span]) -> tuple[Replaced, ...]:
    """The lost and gained words of a quote in pairs, in order, the texts being those that they stand in.

    >>> a, b = "“It will not be so big a loss,” he said.", "“It will be so great a loss, they say,” he said."
    >>> found = replaced(a, (Span(9, 12), Span(19, 22)), b, (Span(15, 20), Span(29, 37)))
    >>> [(x and x.of(a), y and y.of(b)) for x, y in found]
    [('not', None), ('big', 'great'), (None, 'they say')]
    """
    found: list[Replaced] = []
    left = list(gained)
    for span in lost:
        at = next((n for n, other in enumerate(left) if _in_place(before, span, after, other)), None)
        if at is None:
            found.append((span, None))
            continue
        found += [(None, other) for other in left[:at]]
        found.append((span, left[at]))
        left = left[at + 1 :]
    return (*found, *((None, other) for other in left))


def _in_place(before: str, lost: Span, after: str, gained: Span) -> bool:
    """Whether the same word stands before both, or behind both, or both begin their quotes."""
    return _before(before, lost) == _before(after, gained) or "" != _behind(before, lost) == _behind(after, gained)


def _before(text: str, span: Span) -> str:
    """The word before a stretch of a quote; a mark where it begins the quote."""
    near = text[max(0, span.start - _NEAR) : span.start]
    word = _WORD_BEFORE.search(near)
    return "“" if _OPENING.search(near) or word is None else word[1].casefold()


def _behind(text: str, span: Span) -> str:
    """The word behind a stretch of a quote; nothing where it ends the quote."""
    near = text[span.end : span.end + _NEAR]
    word = _WORD_BEHIND.match(near)
    return "" if _CLOSING.match(near) or word is None else word[1].casefold()
