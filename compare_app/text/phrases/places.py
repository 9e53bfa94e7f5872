"""What is told of a marked string's speaker, and the place that it is told from."""

from __future__ import annotations

from typing import Literal, NamedTuple

from compare_app.model.spans import Span
from compare_app.text.phrases.noun_phrase import Phrase, Tokens

Side = Literal["after", "before", "sentence", "context"]


class Attribution(NamedTuple):
    """The speaker's phrase and the cue, as ranges of tokens; `beside`: they stand next to the string, not elsewhere in its sentence."""

    speaker: Phrase
    cue: tuple[int, int] | None
    side: Side
    beside: bool = True


class Voice(NamedTuple):
    """An attribution as places in the text: the speaker's name or noun, the whole phrase that it stands in, the cue."""

    speaker: Span
    phrase: Span
    pronoun: bool
    cue: Span | None
    side: Side
    beside: bool


class Place(NamedTuple):
    """A marked string among the tokens: `tokens[at]`, in the sentence `tokens[low:end]`; `last` is its last character.

    `ended`: the sentence ends with the string, so that what follows up to `end` is the next sentence.
    """

    tokens: Tokens
    at: int
    low: int
    end: int
    last: str
    ended: bool
    words: int
    #: all its words carry capitals, and it is no sentence
    titled: bool = False
    #: the words in its marks
    content: str = ""
