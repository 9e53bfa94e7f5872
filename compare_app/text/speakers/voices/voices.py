"""The voices of a document: who says each marked string by its own sentence, or by the text before it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from compare_app.model.cancel import ShouldCancel
from compare_app.model.document import Document
from compare_app.model.spans import Span
from compare_app.text.east_asian import east_asian_voice
from compare_app.text.grammar.grammar import Grammar
from compare_app.text.inscriptions import is_inscription
from compare_app.text.marked import Marked
from compare_app.text.phrases.places import Side, Voice
from compare_app.text.speakers.mention.verb_alone import dropped_subject, verb_alone
from compare_app.text.speakers.voices.addresses import card
from compare_app.text.speakers.voices.beats import Beats
from compare_app.text.speakers.voices.scenes import Said
from compare_app.text.speakers.voices.spoken import Spoken
from compare_app.text.speakers.voices.statements import brought_by_colon, giver
from compare_app.text.speakers.voices.turns import Turns
from compare_app.text.speakers.words import SPEAKERS


class Voices:
    """All scenes of a document; knows whose voice the reader still hears at a place. Raises Cancelled."""

    def __init__(
        self,
        document: Document,
        strings: Sequence[Marked],
        ends: Sequence[int],
        grammar: Grammar,
        language: str,
        should_cancel: ShouldCancel | None = None,
    ) -> None:
        self._language, self._text, self._grammar = language, document.text, grammar
        self._spoken = Spoken(document, strings, ends, grammar, should_cancel)
        self._turns = Turns(self._spoken, self._cued)
        self._beats = Beats(self._spoken)

    def settle(self, said: Said, voice: Voice | None) -> None:
        """Remember whose a string is, for those after it."""
        self._spoken.settle(said, voice)

    def said(self, marked: Marked) -> Said:
        """A string with the voice of its own sentence."""
        said = self._spoken.scene(marked.paragraph).said(marked, self._grammar)
        if is_inscription(said.place):
            return replace(said, voice=None)
        if marked.label is not None:
            return replace(said, voice=Voice(marked.label, marked.label, False, None, "before", True))
        if self._language not in ("zh", "ja"):
            voice = said.voice
            given = self._given_out(voice, marked.paragraph, said.place.low) if voice is not None else None
            return said if given is voice else replace(said, voice=given)
        paragraph = self._spoken.document.paragraphs[marked.paragraph].span
        return replace(said, voice=east_asian_voice(self._text, marked, paragraph, self._language))

    def heard(self, said: Said, speech: bool) -> Voice | None:
        """Whose a string is that its own sentence gives to nobody: the voice that goes on, or who acts beside it."""
        behind = dropped_subject(said.place, self._grammar)
        alone = behind or verb_alone(said.place, self._grammar)
        if alone is not None:
            return self._without_subject(said, alone, "before" if behind is None else "after")
        if not speech and not self._grammar.inverts:
            return None  # a phrase in somebody's sentence: the voice before says too little about it
        if (
            said.place.tokens[said.place.low].low in SPEAKERS.therein
            and said.place.tokens[said.place.at - 1].text == ":"
        ):
            return None  # Darin heißt es: „
        beat = (
            self._brought(said) or self._beats.named_before(said) or self._beats.beat(said) or self._beats.between(said)
            if speech
            else None
        )
        if beat is not None:
            return beat
        indirect = self._grammar.capital_nouns and self._is_indirect(said)
        heard = (self._turns.asked_again(said) if speech else None) or self._turns.heard_before(
            said, speech or indirect
        )
        if heard is not None and (speech or not self._grammar.inverts or self._is_indirect(said)):
            return heard
        acting = self._beats.acting(said, speech) if speech or not indirect else None
        if acting is None and heard is None and speech:
            acting = self._beats.beat_after(said)
        return acting if acting is not None else heard

    def _without_subject(self, said: Said, verb: tuple[int, int], side: Side) -> Voice | None:
        """`“…”, dijo.`: the verb, as the places of its tokens, goes on with who spoke or did something before."""
        before = self._turns.heard_before(said, True) or self._beats.acting(said, True) or self._beats.goes_on(said)
        tokens = said.place.tokens
        cue = Span(tokens[verb[0]].start, tokens[verb[1] - 1].end)
        return before._replace(cue=cue, side=side, beside=True) if before is not None else None

    def _brought(self, said: Said) -> Voice | None:
        """`She told the Courier:`, `From Holt's letter:` at the end of the paragraph before one that begins with speech."""
        number = said.marked.paragraph
        if number == 0 or said.place.at > 0:
            return None
        before = self._spoken.scene(number - 1)
        if not before.tokens or before.tokens[-1].text != ":":
            who = card(self._text, self._spoken.document.paragraphs[number - 1].span)
            return Voice(who, who, False, None, "context", False) if who is not None else None
        low, end = before.sentence(len(before.tokens) - 1)
        voice = brought_by_colon(before.tokens, low, end, self._grammar)
        return self._given_out(voice, number - 1, low) if voice is not None else None

    def _given_out(self, voice: Voice, number: int, low: int) -> Voice:
        """For `it` in the sentence that begins with the token `low`: who gave out, in the one before, what the string stands in."""
        if not voice.pronoun or voice.speaker.of(self._text).lower() != "it" or number + low == 0:
            return voice
        scene = self._spoken.scene(number if low > 0 else number - 1)
        end = low if low > 0 else len(scene.tokens)
        found = giver(scene.tokens, scene.sentence(end - 1)[0], end, self._grammar) if end else None
        return found._replace(cue=voice.cue, side=voice.side) if found is not None else voice

    def _is_indirect(self, said: Said) -> bool:
        return any(token.low in SPEAKERS.indirect for token in said.place.tokens[said.place.low : said.place.end])

    def _cued(self, number: int) -> Voice | None:
        """Who speaks in a paragraph that begins with speech and says so by a name or a role."""
        strings = self._spoken.strings(number)
        if not strings or strings[0].outer.start != self._spoken.document.paragraphs[number].span.start:
            return None
        voice = self.said(strings[0]).voice
        return voice if voice is not None and not voice.pronoun else None
