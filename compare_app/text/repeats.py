"""Quotes that an article repeats from itself: in the headline, in a caption, drawn out beside the text. Whoever says the whole says the part."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from compare_app.model.version import Mention, Quote

#: Words with their apostrophes: don't
_WORDS = re.compile(r"[^\W_]+(?:['\u2019][^\W_]+)*")
#: Fewer words may be anybody's, but in a headline, which repeats what stands below.
_LEAST = 4
_LEAST_IN_HEADLINE = 2


def with_repeats(text: str, quotes: Sequence[Quote], headline_end: int) -> tuple[Quote, ...]:
    """The quotes, with the speaker of the whole given to each part of it whose speaker nobody names; the headline ends at `headline_end`."""
    nameless = [
        n for n, q in enumerate(quotes) if q.kind in ("direct", "partial") and not (q.speaker and q.speaker.name)
    ]
    if len(nameless) in (0, len(quotes)):
        return tuple(quotes)
    words = [_folded(text, quote) for quote in quotes]
    found = list(quotes)
    for number in nameless:
        headed = quotes[number].span.start < headline_end
        count = words[number].count(" ") - 1
        if count >= (_LEAST_IN_HEADLINE if headed else _LEAST):
            found[number] = _with_speaker_of_whole(quotes, words, number, headed)
    return tuple(found)


def _with_speaker_of_whole(quotes: Sequence[Quote], words: Sequence[str], number: int, headed: bool) -> Quote:
    """The quote with the one named speaker of those that hold all its words; a headline's own word for the speaker stays."""
    quote = quotes[number]
    if quote.speaker is not None and not headed:
        return quote
    wholes = [
        other.speaker
        for at, other in enumerate(quotes)
        if at != number and other.speaker is not None and other.speaker.name and words[number] in words[at]
    ]
    if len({mention.name for mention in wholes}) != 1:
        return quote
    own = quote.speaker.span if quote.speaker is not None else wholes[0].span
    return replace(quote, speaker=Mention(own, wholes[0].name))


def _folded(text: str, quote: Quote) -> str:
    """The words in small letters, each between blanks, over all pieces."""
    found = " ".join(word.lower().replace("\u2019", "'") for p in quote.pieces for word in _WORDS.findall(p.of(text)))
    return f" {found} "
