"""Who acts beside speech that nobody says: `Ruiz shook her head. “Nobody came.”`, `Ruiz's response? “Nobody came.”`"""

from __future__ import annotations

from compare_app.text.phrases.places import Voice
from compare_app.text.speakers.mention.attribution import announced, asked, reported, subject_voice
from compare_app.text.speakers.voices.scenes import Said
from compare_app.text.speakers.voices.spoken import Spoken
from compare_app.text.speakers.words import SPEAKERS
from compare_app.text.tokens import QUOTE

_BEAT = 12  # tokens of a sentence that says no more than what the speaker does


class Beats:
    """The sentences around the strings of a document, where they tell what the speaker does."""

    def __init__(self, spoken: Spoken) -> None:
        self._spoken, self._grammar = spoken, spoken.grammar

    def acting(self, said: Said, speech: bool) -> Voice | None:
        """`Holt schüttelte den Kopf. „Wir haben verloren.“`; in German also the subject of the string's own sentence."""
        place, scene = said.place, self._spoken.scene(said.marked.paragraph)
        if speech and place.low == place.at and place.low > 0:
            low = scene.sentence(place.low - 1)[0]
            if asked(scene.tokens, low, place.low, self._grammar)[0]:
                return None  # Holt asked whether he knew. “No.”
            found = subject_voice(scene.tokens, low, place.low, self._grammar)
            return found if found is not None and self._is_somebody(found) else None
        if not speech and self._grammar.inverts:
            found = subject_voice(scene.tokens, place.low, place.at, self._grammar)
            return None if found is None or self._is_nobody(found) else found
        return None

    def goes_on(self, said: Said) -> Voice | None:
        """`La ministra, Ana Ruiz, salió. Dijo que „`: the person whom the sentence before is about."""
        place, scene = said.place, self._spoken.scene(said.marked.paragraph)
        if place.low in (0, place.at):
            return None
        found = subject_voice(scene.tokens, scene.sentence(place.low - 1)[0], place.low, self._grammar)
        return found if found is not None and self._is_somebody(found) else None

    def beat(self, said: Said) -> Voice | None:
        """`Ruiz shook her head. “Nobody came.”`: a short sentence about somebody, right before the speech."""
        place, scene = said.place, self._spoken.scene(said.marked.paragraph)
        if place.low != place.at or place.low == 0:
            return None
        low, end = scene.sentence(place.low - 1)
        plain = end - low <= _BEAT and not any(token.text == QUOTE for token in scene.tokens[low:end])
        if not plain or reported(scene.tokens, low, end, self._grammar) is not None:
            return None
        return self.acting(said, speech=True)

    def named_before(self, said: Said) -> Voice | None:
        """`Ruiz's response? “Nobody came.”`: a sentence that does no more than to name whose words come."""
        place, scene = said.place, self._spoken.scene(said.marked.paragraph)
        if place.low != place.at or place.low == 0 or self._grammar.inverts or self._grammar.drops:
            return None
        low, end = scene.sentence(place.low - 1)
        return announced(scene.tokens, low, end, self._grammar) if end - low <= _BEAT else None

    def between(self, said: Said) -> Voice | None:
        """`“Nineteen years.” Ruiz sets the cup down. “And not one letter.”`: a short sentence about somebody named, between speech."""
        place = said.place
        if place.at or not place.ended or place.end >= len(place.tokens) or place.tokens[place.end].text != QUOTE:
            return None
        found = self.beat_after(said)
        return found if found is not None and not found.pronoun else None

    def beat_after(self, said: Said) -> Voice | None:
        """`“Nobody came.” Ruiz shook her head.`"""
        place = said.place
        start = place.at + 1
        if not place.ended or any(token.text == QUOTE for token in place.tokens[start : place.end]):
            return None
        found = subject_voice(place.tokens, start, place.end, self._grammar)
        if found is None or self._is_nobody(found) or not (found.pronoun or place.end - start <= _BEAT):
            return None
        return found if self._is_somebody(found) else None

    def _is_nobody(self, voice: Voice) -> bool:
        return voice.speaker.of(self._spoken.document.text).lower() in SPEAKERS.nobody_who_does

    def _is_somebody(self, voice: Voice) -> bool:
        """Whether the subject is a person: a pronoun, or a name that stands for itself."""
        if voice.pronoun:
            return True
        words = voice.speaker.of(self._spoken.document.text).split()
        return voice.speaker != voice.phrase or all(
            word[0].isupper() and not word.endswith(("'s", "\u2019s")) for word in words
        )
