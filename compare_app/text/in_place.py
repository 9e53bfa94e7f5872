"""A marked string with what its kind is told by: its words, the words beside it, and who says it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from compare_app.text.phrases.places import Place, Voice
from compare_app.text.tokens import Token

_SPEECH_END = (",", ".", "?", "!", "\u2026", "\u2014", "\u2013", "\uff0c", "\u3002", "\uff01", "\uff1f", "--")


@dataclass(frozen=True, slots=True)
class Setting:
    """What the paragraph, the language and the sentence add.

    It is a headline; a capital says nothing of a name; somebody says it whom nobody names: `is accused of “theft”`; a preposition
    stands right before it; all words of the headline bear capitals.
    """

    headline: bool = False
    capital_nouns: bool = False
    unnamed: bool = False
    in_phrase: bool = False
    title_cased: bool = False


class String(NamedTuple):
    """A marked string with its words, its place, and who says it in its own sentence."""

    content: str
    words: list[str]
    place: Place
    voice: Voice | None
    cue: str
    setting: Setting

    @property
    def before(self) -> Token | None:
        """The token right before, in the same sentence."""
        return self.place.tokens[self.place.at - 1] if self.place.at > self.place.low else None

    @property
    def after(self) -> Token | None:
        """The token right after."""
        at = self.place.at + 1
        return self.place.tokens[at] if at < len(self.place.tokens) else None

    @property
    def size(self) -> int:
        """How many words it has; two letters are about one where no spaces stand."""
        unspaced = sum(sign > "\u2e80" for sign in self.content)
        return max(len(self.words), unspaced // 2)

    @property
    def ends_speech(self) -> bool:
        """Whether the content ends as speech does, with a mark of its own."""
        return self.content.endswith(_SPEECH_END)
