"""Quotes that an article repeats from itself: in the headline, in a caption, drawn out beside the text. Whoever says the whole says the part."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from compare_app.model.version import Mention, Quote

_WORDS = re.compile(r"[^\W_]+(?:['\u2019][^\W_]+)*")
#: Fewer words may be anybody's.
_LEAST = 4


def with_repeats(text: str, quotes: Sequence[Quote]) -> tuple[Quote, ...]:
    """The quotes, with the speaker of the whole given to each part of it whose speaker nobody names."""
    open_ones = [n for n, q in enumerate(quotes) if q.kind in ("direct", "partial") and _is_open(q)]
    if not open_ones:
        return tuple(quotes)
    words = [_folded(text, quote) for quote in quotes]
    found = list(quotes)
    for number in open_ones:
        speaker = _of_whole(quotes, words, number) if words[number].count(" ") > _LEAST else None
        if speaker is not None:
            found[number] = replace(quotes[number], speaker=speaker)
    return tuple(found)


def _is_open(quote: Quote) -> bool:
    return quote.speaker is None


def _of_whole(quotes: Sequence[Quote], words: Sequence[str], number: int) -> Mention | None:
    """The one named speaker of the quotes that hold all words of this one."""
    mentions = [
        quote.speaker
        for other, quote in enumerate(quotes)
        if other != number and quote.speaker is not None and quote.speaker.name and words[number] in words[other]
    ]
    return mentions[0] if len({mention.name for mention in mentions}) == 1 else None


def _folded(text: str, quote: Quote) -> str:
    """The words in small letters, each between blanks, over all pieces."""
    found = " ".join(word.lower().replace("\u2019", "'") for p in quote.pieces for word in _WORDS.findall(p.of(text)))
    return f" {found} "
