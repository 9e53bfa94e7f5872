"""Whose turn it is where two speak: who answers a question, who asks again, and who speaks by turns without being named."""

from __future__ import annotations

from collections.abc import Callable

from compare_app.text.phrases.places import Voice
from compare_app.text.speakers.mention.attribution import asked, reported
from compare_app.text.speakers.voices.addresses import addressed, answers, is_to_somebody, speaks_back
from compare_app.text.speakers.voices.scenes import Said, Scene
from compare_app.text.speakers.voices.spoken import Spoken

_TURNS = 6  # paragraphs


class Turns:
    """The paragraphs of a document in which somebody answers; `cued`: who speaks in a paragraph and is named there."""

    def __init__(self, spoken: Spoken, cued: Callable[[int], Voice | None]) -> None:
        self._spoken, self._cued = spoken, cued
        self._text = spoken.document.text
        self._answers: set[int] = set()  # paragraphs that answer a question
        #: paragraphs in which somebody asks again, and who had answered
        self._asking_again: dict[int, Voice] = {}

    def heard_before(self, said: Said, across: bool) -> Voice | None:
        """Who spoke before a string, or whose turn it is; `across` the paragraph's beginning, too."""
        number = said.marked.paragraph
        scene = self._spoken.scene(number)
        found = self._asks_on(said, scene) or self._spoken.last_voice(scene, said.place.low)
        if found is not None or not across or number == 0 or said.place.low > 0:
            return found
        before = self._spoken.scene(number - 1)
        alone = len(scene.tokens) == 1
        if before.tokens and self._spoken.asks(before):
            return self._answerer(before, number) or (self._turn(number) if alone else None)
        if alone and (turn := self._turn(number) or self._again(number)) is not None:
            return turn
        if alone and number - 1 in self._answers:
            return None  # he answers on, or who asked has the word again
        last = self._spoken.last_voice(before)
        if last is None or not alone or not self._is_told(before, last, number):
            return last
        earlier = self._spoken.scene(number - 2)
        answering = answers(said.marked.content.of(self._text))
        return self._spoken.last_voice(earlier) if answering else None

    def _asks_on(self, said: Said, scene: Scene) -> Voice | None:
        """`Holt asked him about it. “Did you know?”`: the question that the sentence before tells of."""
        place, content = said.place, said.marked.content.of(self._text)
        if place.low != place.at or place.low == 0 or not (content.endswith("?") and is_to_somebody(content)):
            return None
        low = scene.sentence(place.low - 1)[0]
        asks, _ = asked(scene.tokens, low, place.low, self._spoken.grammar)
        voice = reported(scene.tokens, low, place.low, self._spoken.grammar) if asks else None
        return voice._replace(side="context", beside=False) if voice is not None else None

    def asked_again(self, said: Said) -> Voice | None:
        """A question after the answer to a question: whoever asked before."""
        number = said.marked.paragraph
        if number < 2 or said.place.at > 0 or not said.marked.content.of(self._text).endswith("?"):
            return None
        asking, answering = self._spoken.scene(number - 2), self._spoken.scene(number - 1)
        if not answering.strings or self._spoken.asks(answering):
            return None
        if self._spoken.asks(asking):
            return self._spoken.last_voice(asking)
        return self._wondering(asking)

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
        run = self._bare_run(number)
        following = self._cued(run.stop)
        last, other = self._before(run, following)
        if last is None or following is None or other is None or self._is_same(last, other):
            return None
        expected, unexpected = (last, other) if len(run) % 2 == 1 else (other, last)
        if self._is_same(following, unexpected) or not self._may_be_same(following, expected):
            return None
        turn = other if (number - run.start) % 2 == 0 else last
        return turn._replace(cue=None, side="context", beside=False)

    def _again(self, number: int) -> Voice | None:
        """`Orr asked Holt if she knew. “I do not, Senator,” Holt said. “That is not what I asked.” “No.”`: Orr, and then Holt again."""
        content = self._spoken.strings(number)[0].content.of(self._text)
        if number - 1 in self._asking_again:
            return self._asking_again[number - 1]
        asking, answering = self._spoken.scene(max(number - 2, 0)), self._spoken.scene(number - 1)
        asked = self._spoken.asks(asking)
        if number < 2 or not answering.strings or self._spoken.asks(answering) or not speaks_back(content, asked):
            return None
        asker = self._spoken.last_voice(asking) if asked else self._wondering(asking)
        answerer = self._spoken.last_voice(answering)
        if asker is None or answerer is None or self._is_same(asker, answerer):
            return None
        self._asking_again[number] = answerer
        return asker

    def _bare_run(self, number: int) -> range:
        """The paragraphs of nothing but speech around one, itself included."""
        first, end = number, number + 1
        while first > 1 and number - first < _TURNS and self._is_bare(first - 1):
            first -= 1
        while end - number < _TURNS and self._is_bare(end):
            end += 1
        return range(first, end)

    def _before(self, run: range, following: Voice | None) -> tuple[Voice | None, Voice | None]:
        """Who spoke last before a run of paragraphs, and who before that, or must have been spoken to: who speaks behind it."""
        last = self._cued(run.start - 1)
        other = self._spoken.spoke(run.start - 2) if run.start > 1 else None
        if (last is None or other is None) and len(run) % 2 == 0 and self._is_to_another(run.start - 1):
            return self._spoken.spoke(run.start - 1), following  # “You did,” he told her. “No.” “Yes.” “No,” Orr said.
        return last, other

    def _is_bare(self, number: int) -> bool:
        """Whether a paragraph is one string, and nothing tells whose."""
        if not 0 <= number < len(self._spoken.document.paragraphs) or len(self._spoken.strings(number)) != 1:
            return False
        return len(self._spoken.scene(number).tokens) == 1

    def _is_to_another(self, number: int) -> bool:
        """Whether a paragraph's speech asks somebody, or speaks to him."""
        strings = self._spoken.strings(number)
        content = strings[-1].content.of(self._text) if strings else ""
        return content.endswith("?") or is_to_somebody(content)

    def _is_told(self, before: Scene, last: Voice, number: int) -> bool:
        """`“You would not leave,” Orr said.` after Holt spoke: what comes next may be Holt's answer."""
        if number < 2 or not before.strings or not self._spoken.scene(number - 2).strings:
            return False
        earlier = self._spoken.scene(number - 2)
        other = self._spoken.last_voice(earlier)
        spoken = any(is_to_somebody(marked.content.of(self._text)) for marked in before.strings)
        answers = self._spoken.asks(earlier)  # “Do you?” asked Holt. “I do not,” Orr said. “That was not my question.”
        return (
            (spoken or answers) and other is not None and other.speaker.of(before.text) != last.speaker.of(before.text)
        )

    def _addressed(self, asking: Scene) -> Voice | None:
        """Whom a question names: “Mr. Teague, do you know?”"""
        who = addressed(self._text, asking.strings[-1].content)
        return Voice(who, who, False, None, "context", False) if who is not None else None

    def _answering(self, asking: Scene, number: int) -> Voice | None:
        """Who answers a question, which is another than who asks: whoever answered before, in the paragraph before that."""
        asker = self._spoken.last_voice(asking)
        if number < 2 or asker is None or not self._spoken.scene(number - 2).strings:
            return None
        earlier = self._spoken.scene(number - 2)
        answerer = self._spoken.last_voice(earlier)
        if answerer is None or (self._spoken.asks(earlier) and not self._asks_back(earlier, asker)):
            return None
        same = answerer.speaker.of(self._text) == asker.speaker.of(self._text)
        return None if same else answerer

    def _asks_back(self, earlier: Scene, asker: Voice) -> bool:
        """`“Mr. Orr, what is the price?” “Large or small?” Orr said.`: whoever is asked asks in return."""
        asked = self._addressed(earlier)
        return asked is not None and self._is_same(asked, asker)

    def _wondering(self, scene: Scene) -> Voice | None:
        """Who asks in the last sentence of a paragraph: `Orr asked whether he had drunk it.`"""
        if not scene.tokens:
            return None
        low, end = scene.sentence(len(scene.tokens) - 1)
        voice = reported(scene.tokens, low, end, self._spoken.grammar)
        cue = voice.cue.of(self._text) if voice is not None and voice.cue is not None else ""
        return voice._replace(cue=None, side="context", beside=False) if voice and cue.endswith("asked") else None

    def _is_same(self, one: Voice, other: Voice) -> bool:
        return self._last_word(one) == self._last_word(other)

    def _may_be_same(self, one: Voice, other: Voice) -> bool:
        """Whether two mentions may be one person's: the witness, Mr. Orr."""
        small = self._last_word(one)[0].islower() or self._last_word(other)[0].islower()
        return small or self._is_same(one, other)

    def _last_word(self, voice: Voice) -> str:
        return voice.speaker.of(self._text).split()[-1]
