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
from compare_app.text.phrases.places import Voice
from compare_app.text.tokens import QUOTE
from compare_app.text.word_lists import word_set

from .addresses import addressed, answers, card, is_to_somebody
from .after import dropped_subject
from .attribution import announced, asked, reported, subject_voice
from .scenes import NEAR, Said, Scene
from .statements import brought_by_colon, giver

_BEAT = 12  # tokens of a sentence that says no more than what the speaker does
_NOBODY = word_set("es man diese dieses das dies")
_THEREIN = word_set("darin darauf hierin dort")
_TURNS = 6  # paragraphs
_BACK = 3  # sentences; a voice heard longer ago has fallen silent


#: Verb forms of indirect speech in German: the sentence is somebody's words already.
_INDIRECT = word_set(
    "sei seien habe hätte hätten werde würde würden könne könnten müsse müssten solle wolle dürfe gebe gehe komme stehe bleibe"
)


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
        self._language = language
        self._should_cancel = should_cancel
        self._document = document
        self._ends = ends
        self._grammar = grammar
        self._strings: dict[int, list[Marked]] = {}
        for marked in strings:
            self._strings.setdefault(marked.paragraph, []).append(marked)
        self._scenes: dict[int, Scene] = {}
        self._answers: set[int] = set()  # paragraphs that answer a question
        self._settled: dict[int, Voice | None] = {}  # by the start of a string

    def scene(self, number: int) -> Scene:
        """The scene of a paragraph."""
        if number not in self._scenes:
            strings = self._strings.get(number, ())
            self._scenes[number] = Scene(self._document, number, strings, self._ends, self._should_cancel)
        return self._scenes[number]

    def said(self, marked: Marked) -> Said:
        """A string with the voice of its own sentence."""
        said = self.scene(marked.paragraph).said(marked, self._grammar)
        if is_inscription(said.place):
            return replace(said, voice=None)
        if marked.label is not None:
            return replace(said, voice=Voice(marked.label, marked.label, False, None, "before", True))
        if self._language not in ("zh", "ja"):
            voice = said.voice
            given = self._given_out(voice, marked.paragraph, said.place.low) if voice is not None else None
            return said if given is voice else replace(said, voice=given)
        paragraph = self._document.paragraphs[marked.paragraph].span
        return replace(said, voice=east_asian_voice(self._document.text, marked, paragraph, self._language))

    def settle(self, said: Said, voice: Voice | None) -> None:
        """Remember whose a string is, for those after it."""
        self._settled[said.marked.outer.start] = voice

    def heard(self, said: Said, speech: bool) -> Voice | None:
        """Whose a string is that its own sentence gives to nobody: the voice that goes on, or who acts beside it."""
        dropped = dropped_subject(said.place, self._grammar)
        if dropped is not None:
            before = self._heard_before(said, True) or self._acting(said, True)
            tokens = said.place.tokens
            cue = Span(tokens[dropped[0]].start, tokens[dropped[1] - 1].end)
            return before._replace(cue=cue, side="after", beside=True) if before is not None else None
        if not speech and not self._grammar.inverts:
            return None  # a phrase in somebody's sentence: the voice before says too little about it
        if said.place.tokens[said.place.low].low in _THEREIN and said.place.tokens[said.place.at - 1].text == ":":
            return None  # Darin heißt es: „
        beat = (self._brought(said) or self._named_before(said) or self._beat(said)) if speech else None
        if beat is not None:
            return beat
        indirect = self._grammar.capital_nouns and self._is_indirect(said)
        heard = (self._asked_again(said) if speech else None) or self._heard_before(said, speech or indirect)
        if heard is not None and (speech or not self._grammar.inverts or self._is_indirect(said)):
            return heard
        acting = self._acting(said, speech) if speech or not indirect else None
        if acting is None and heard is None and speech:
            acting = self._beat_after(said)
        return acting if acting is not None else heard

    def _brought(self, said: Said) -> Voice | None:
        """`She told the Courier:`, `From Holt's letter:` at the end of the paragraph before one that begins with speech."""
        number = said.marked.paragraph
        if number == 0 or said.place.at > 0:
            return None
        before = self.scene(number - 1)
        if not before.tokens or before.tokens[-1].text != ":":
            who = card(self._document.text, self._document.paragraphs[number - 1].span)
            return Voice(who, who, False, None, "context", False) if who is not None else None
        low, end = before.sentence(len(before.tokens) - 1)
        voice = brought_by_colon(before.tokens, low, end, self._grammar)
        return self._given_out(voice, number - 1, low) if voice is not None else None

    def _given_out(self, voice: Voice, number: int, low: int) -> Voice:
        """For `it` in the sentence that begins with the token `low`: who gave out, in the one before, what the string stands in."""
        if not voice.pronoun or voice.speaker.of(self._document.text).lower() != "it" or number + low == 0:
            return voice
        scene = self.scene(number if low > 0 else number - 1)
        end = low if low > 0 else len(scene.tokens)
        found = giver(scene.tokens, scene.sentence(end - 1)[0], end, self._grammar) if end else None
        return found._replace(cue=voice.cue, side=voice.side) if found is not None else voice

    def _is_indirect(self, said: Said) -> bool:
        return any(token.low in _INDIRECT for token in said.place.tokens[said.place.low : said.place.end])

    def _heard_before(self, said: Said, across: bool) -> Voice | None:
        number = said.marked.paragraph
        scene = self.scene(number)
        found = self._last_voice(scene, said.place.low)
        if found is not None or not across or number == 0 or said.place.low > 0:
            return found
        before = self.scene(number - 1)
        alone = len(scene.tokens) == 1
        if before.tokens and self._asks(before):
            return self._answerer(before, number) or (self._turn(number) if alone else None)
        if alone and (turn := self._turn(number)) is not None:
            return turn
        if alone and number - 1 in self._answers:
            return None  # he answers on, or who asked has the word again
        last = self._last_voice(before, len(before.tokens))
        if last is None or not alone or not self._is_told(before, last, number):
            return last
        earlier = self.scene(number - 2)
        answering = answers(said.marked.content.of(self._document.text))
        return self._last_voice(earlier, len(earlier.tokens)) if answering else None

    def _answerer(self, asking: Scene, number: int) -> Voice | None:
        """Who answers in a paragraph the question that the one before asks, as far as that or the turns before tell."""
        answerer = self._addressed(asking) or self._answering(asking, number)
        if answerer is not None:
            self._answers.add(number)
        return answerer

    def _turn(self, number: int) -> Voice | None:
        """Whose turn it is where two speak by turns: `“Then,” said Orr. “So you lie.” “I did,” Orr said.`, after Holt asked.

        Paragraphs of nothing but speech stand between two that say who speaks, as many as turns are left to take.
        """
        first, end = number, number + 1
        while first > 1 and number - first < _TURNS and self._is_bare(first - 1):
            first -= 1
        while end - number < _TURNS and self._is_bare(end):
            end += 1
        following = self._cued(end)
        other = self._spoke(first - 2) if first > 1 else None
        last = self._cued(first - 1)
        if (last is None or other is None) and (end - first) % 2 == 0 and self._is_to_another(first - 1):
            last, other = self._spoke(first - 1), following  # “You did,” he told her. “No.” “Yes.” “No,” Orr said.
        if last is None or following is None or other is None or self._is_same(last, other):
            return None
        odd = (end - first) % 2 == 1
        expected, unexpected = (last, other) if odd else (other, last)
        if self._is_same(following, unexpected) or not self._may_be_same(following, expected):
            return None
        turn = other if (number - first) % 2 == 0 else last
        return turn._replace(cue=None, side="context", beside=False)

    def _is_bare(self, number: int) -> bool:
        """Whether a paragraph is one string, and nothing tells whose."""
        if not 0 <= number < len(self._document.paragraphs) or len(self._strings.get(number, ())) != 1:
            return False
        return len(self.scene(number).tokens) == 1

    def _is_to_another(self, number: int) -> bool:
        """Whether a paragraph's speech asks somebody, or speaks to him."""
        strings = self._strings.get(number, [])
        content = strings[-1].content.of(self._document.text) if strings else ""
        return content.endswith("?") or is_to_somebody(content)

    def _spoke(self, number: int) -> Voice | None:
        """Whose speech a paragraph before begins with."""
        strings = self._strings.get(number, [])
        return self._settled.get(strings[-1].outer.start) if strings else None

    def _cued(self, number: int) -> Voice | None:
        """Who speaks in a paragraph that begins with speech and says so by a name or a role."""
        strings = self._strings.get(number, [])
        if not strings or strings[0].outer.start != self._document.paragraphs[number].span.start:
            return None
        voice = self.said(strings[0]).voice
        return voice if voice is not None and not voice.pronoun else None

    def _is_same(self, one: Voice, other: Voice) -> bool:
        return self._last_word(one) == self._last_word(other)

    def _may_be_same(self, one: Voice, other: Voice) -> bool:
        """Whether two mentions may be one person's: the witness, Mr. Orr."""
        small = self._last_word(one)[0].islower() or self._last_word(other)[0].islower()
        return small or self._is_same(one, other)

    def _last_word(self, voice: Voice) -> str:
        return voice.speaker.of(self._document.text).split()[-1]

    def _is_told(self, before: Scene, last: Voice, number: int) -> bool:
        """`“You would not leave,” Orr said.` after Holt spoke: what comes next may be Holt's answer."""
        if number < 2 or not before.strings or not self.scene(number - 2).strings:
            return False
        earlier = self.scene(number - 2)
        other = self._last_voice(earlier, len(earlier.tokens))
        spoken = any(is_to_somebody(marked.content.of(self._document.text)) for marked in before.strings)
        answers = self._asks(earlier)  # “Do you?” asked Holt. “I do not,” Orr said. “That was not my question.”
        return (
            (spoken or answers) and other is not None and other.speaker.of(before.text) != last.speaker.of(before.text)
        )

    def _addressed(self, asking: Scene) -> Voice | None:
        """Whom a question names: “Mr. Teague, do you know?”"""
        who = addressed(self._document.text, asking.strings[-1].content)
        return Voice(who, who, False, None, "context", False) if who is not None else None

    def _answering(self, asking: Scene, number: int) -> Voice | None:
        """Who answers a question, which is another than who asks: whoever answered before, in the paragraph before that."""
        asker = self._last_voice(asking, len(asking.tokens))
        if number < 2 or asker is None or not self.scene(number - 2).strings:
            return None
        earlier = self.scene(number - 2)
        answerer = self._last_voice(earlier, len(earlier.tokens))
        if answerer is None or answerer.pronoun or (self._asks(earlier) and not self._asks_back(earlier, asker)):
            return None
        same = answerer.speaker.of(self._document.text) == asker.speaker.of(self._document.text)
        return None if same else answerer

    def _asks_back(self, earlier: Scene, asker: Voice) -> bool:
        """`“Mr. Orr, what is the price?” “Large or small?” Orr said.`: whoever is asked asks in return."""
        asked = self._addressed(earlier)
        return asked is not None and self._is_same(asked, asker)

    def _asks(self, scene: Scene) -> bool:
        """Whether the paragraph's last string ends in a question mark: what comes next answers it."""
        last = next((marked for marked in reversed(scene.strings) if not marked.goes_on), None)
        return last is not None and last.content.of(self._document.text).endswith("?")

    def _acting(self, said: Said, speech: bool) -> Voice | None:
        """`Holt schüttelte den Kopf. „Wir haben verloren.“`; in German also the subject of the string's own sentence."""
        place, scene = said.place, self.scene(said.marked.paragraph)
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

    def _is_nobody(self, voice: Voice) -> bool:
        return voice.speaker.of(self._document.text).lower() in _NOBODY

    def _beat(self, said: Said) -> Voice | None:
        """`Ruiz shook her head. “Nobody came.”`: a short sentence about somebody, right before the speech."""
        place, scene = said.place, self.scene(said.marked.paragraph)
        if place.low != place.at or place.low == 0:
            return None
        low, end = scene.sentence(place.low - 1)
        plain = end - low <= _BEAT and not any(token.text == QUOTE for token in scene.tokens[low:end])
        if not plain or reported(scene.tokens, low, end, self._grammar) is not None:
            return None
        return self._acting(said, speech=True)

    def _named_before(self, said: Said) -> Voice | None:
        """`Ruiz's response? “Nobody came.”`: a sentence that does no more than to name whose words come."""
        place, scene = said.place, self.scene(said.marked.paragraph)
        if place.low != place.at or place.low == 0 or self._grammar.inverts or self._grammar.drops:
            return None
        low, end = scene.sentence(place.low - 1)
        return announced(scene.tokens, low, end, self._grammar) if end - low <= _BEAT else None

    def _beat_after(self, said: Said) -> Voice | None:
        """`“Nobody came.” Ruiz shook her head.`"""
        place = said.place
        start = place.at + 1
        if not place.ended or any(token.text == QUOTE for token in place.tokens[start : place.end]):
            return None
        found = subject_voice(place.tokens, start, place.end, self._grammar)
        if found is None or self._is_nobody(found) or not (found.pronoun or place.end - start <= _BEAT):
            return None
        return found if self._is_somebody(found) else None

    def _asked_again(self, said: Said) -> Voice | None:
        """A question after the answer to a question: whoever asked before."""
        number = said.marked.paragraph
        if number < 2 or said.place.at > 0 or not said.marked.content.of(self._document.text).endswith("?"):
            return None
        asking, answering = self.scene(number - 2), self.scene(number - 1)
        if not answering.strings or self._asks(answering):
            return None
        if self._asks(asking):
            return self._last_voice(asking, len(asking.tokens))
        return self._wondering(asking)

    def _wondering(self, scene: Scene) -> Voice | None:
        """Who asks in the last sentence of a paragraph: `Orr asked whether he had drunk it.`"""
        if not scene.tokens:
            return None
        low, end = scene.sentence(len(scene.tokens) - 1)
        voice = reported(scene.tokens, low, end, self._grammar)
        cue = voice.cue.of(self._document.text) if voice is not None and voice.cue is not None else ""
        return voice._replace(cue=None, side="context", beside=False) if voice and cue.endswith("asked") else None

    def _is_somebody(self, voice: Voice) -> bool:
        """Whether the subject is a person: a pronoun, or a name that stands for itself."""
        if voice.pronoun:
            return True
        words = voice.speaker.of(self._document.text).split()
        return voice.speaker != voice.phrase or all(
            word[0].isupper() and not word.endswith(("'s", "\u2019s")) for word in words
        )

    def _last_voice(self, scene: Scene, end: int) -> Voice | None:
        """The voice of the nearest of the last sentences that end before the token `end`."""
        for _ in range(_BACK):
            if end <= 0:
                return None
            low = max(scene.sentence(end - 1)[0], end - NEAR)
            voice = self._voice_of(scene, low, end)
            if voice is not None:
                return voice._replace(cue=None, side="context", beside=False)
            end = low
        return None

    def _voice_of(self, scene: Scene, low: int, end: int) -> Voice | None:
        for token in reversed(scene.tokens[low:end]):
            if token.text == QUOTE:
                settled = self._settled.get(token.start)
                if settled is not None:
                    return settled
        asks, whom = asked(scene.tokens, low, end, self._grammar)
        return whom if asks else reported(scene.tokens, low, end, self._grammar)
