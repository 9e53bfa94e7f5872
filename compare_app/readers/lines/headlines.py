"""What tells an article's headline from its first sentence, and from the newspaper's name above it.

A headline does not end as sentences do, and stands first. Up to LONGEST_HEADLINE letters that is enough. Tabloids tell half the
story in longer ones: there it takes one sign more, what stands directly below (a byline, a date, fields) or that
the paragraphs below do end as sentences, for there are writers, and languages, whose paragraphs have no full stops at all.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import dropwhile

from compare_app.readers.layout import BEHIND_STOP
from compare_app.readers.lines.bylines import are_names
from compare_app.readers.lines.head_lines import is_byline, is_dateline, names_outlet_alone, outlet_in, shouts_outlet

LONGEST_HEADLINE = 200
#: No newspaper has longer ones.
_LONGEST_OF_ALL = 300
#: A line with a full stop that is longer is a standfirst, or the first sentence.
_LONGEST_ENDED = 120
#: What hardly any headline ends with.
FULL_STOP = re.compile(f"[.;,\u2026\u3002\uff0c\uff1b\u0964\u06d4]{BEHIND_STOP}$")
#: … but for an abbreviation: the U.S.
_ABBREVIATED = re.compile(r"(?:\b[A-Za-z]\.){2,}$")
#: Behind it something else must follow (a list, a speech), or a sentence ends.
_COLON = re.compile("[:\uff1a]$")
#: Who broke the dam?
_ASKS = re.compile(f"[?!\uff1f\uff01\u061f]{BEHIND_STOP}$")
#: Where one sentence ends and another begins: two small letters before the stop, so that no initial or number is meant.
_INNER_STOP = re.compile(f"[^\\W\\d_A-Z]{{2}}[.!?\u061f\u0964\u06d4]{BEHIND_STOP}\\s+\\W*\\w|[\u3002\uff01\uff1f]")
#: Shorter paragraphs may be subheads or credits.
_SENTENCE = 90
_PARAGRAPHS_BELOW = 3


def could_be_headline(text: str) -> bool:
    """Whether a line above the first sentence is short enough and does not end as a sentence does."""
    return len(text) <= LONGEST_HEADLINE and (_unended(text) or _is_old_heading(text))


def _is_old_heading(text: str) -> bool:
    """Whether a line is a headline as newspapers set them until the thirties: in capitals, with a full stop."""
    return (
        text.isupper()
        and len(text) <= _LONGEST_ENDED
        and len(text.split()) > 1
        and text.rstrip("\"'\u201d\u2019")[-1:] == "."
    )


def is_long_headline(texts: Sequence[str], *, above_fields: bool = False) -> bool:
    """Whether the first of these, longer than headlines mostly are, is one; `above_fields`: fields stand directly below it."""
    text, below = texts[0], texts[1:]
    if not LONGEST_HEADLINE < len(text) <= _LONGEST_OF_ALL or not _unended(text) or _COLON.search(text):
        return False
    if not below or _goes_on(below[0]):
        return above_fields
    if above_fields or _is_about(below):
        return True
    return not _ASKS.search(text) and not _INNER_STOP.search(text) and _end_as_sentences(below)


def is_ended_headline(texts: Sequence[str], above_fields: bool) -> bool:
    """A first line with a full stop, `The Tower Was “Dear.” Now It Is Sold.`, that stands over a byline, a date or fields.

    A byline may stand below a standfirst, too, which is longer; fields stand below headlines alone.
    """
    text = texts[0]
    longest = _LONGEST_OF_ALL if above_fields else _LONGEST_ENDED
    if len(text) > longest or not FULL_STOP.search(text) or text[-1] in ",;" or is_dateline(text):
        return False
    return above_fields or _is_about(texts[1:])


def is_masthead(texts: Sequence[str]) -> bool:
    """Whether the first of these lines names the newspaper, perhaps with its date below, and the headline or the byline follows.

    What might itself be the headline needs a byline or a date for it. A name that is hardly anything else may stand right over a byline:
    the article was copied without its headline.
    """
    if not outlet_in(texts[0]):
        return False
    below = list(dropwhile(is_dateline, texts[1:]))
    if below and is_byline(below[0]):
        return names_outlet_alone(texts[0])
    if len(below) < 2 or not could_be_headline(below[0]):
        return False
    dated = len(below) < len(texts) - 1
    return shouts_outlet(texts[0]) or dated or _is_about(below[1:]) or _signed_and_dated(below[1:])


def _signed_and_dated(texts: Sequence[str]) -> bool:
    """Whether names alone stand over a date."""
    return len(texts) > 1 and are_names(texts[0]) and is_dateline(texts[1])


def _goes_on(line: str) -> bool:
    """Whether a line is the rest of a sentence, which a page or a column broke."""
    return line[:1].islower() or line[:1] in ".,;:()"


def _is_about(texts: Sequence[str]) -> bool:
    """Whether the first line is about the article: a byline, a date, or the newspaper's name with one of them below it."""
    lines = texts[1:2] if texts and outlet_in(texts[0]) else texts[:1]
    return any(is_byline(line) or is_dateline(line) for line in lines)


def _unended(text: str) -> bool:
    if "\n\n" in text or not any(c.isalnum() for c in text):
        return False
    return not FULL_STOP.search(text) or bool(_ABBREVIATED.search(text))


def _end_as_sentences(texts: Sequence[str]) -> bool:
    """Whether the first paragraphs of some length all end with a full stop."""
    long = [text for text in texts if len(text) > _SENTENCE][:_PARAGRAPHS_BELOW]
    return bool(long) and all(FULL_STOP.search(text) or _ASKS.search(text) for text in long)
