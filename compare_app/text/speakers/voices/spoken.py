"""What is spoken in a document, paragraph by paragraph: its scenes, whose each string is, and whose voice the reader still hears."""

from __future__ import annotations

from collections.abc import Sequence

from compare_app.model.cancel import ShouldCancel
from compare_app.model.document import Document
from compare_app.text.grammar.grammar import Grammar
from compare_app.text.marked import Marked
from compare_app.text.phrases.places import Voice
from compare_app.text.speakers.mention.attribution import asked, reported
from compare_app.text.speakers.voices.scenes import NEAR, Said, Scene
from compare_app.text.tokens import QUOTE

_BACK = 3  # sentences; a voice heard longer ago has fallen silent


class Spoken:
    """The marked strings of a document by paragraph, and the voices settled so far. Raises Cancelled."""

    def __init__(
        self,
        document: Document,
        strings: Sequence[Marked],
        ends: Sequence[int],
        grammar: Grammar,
        should_cancel: ShouldCancel | None = None,
    ) -> None:
        self.document, self.grammar = document, grammar
        self._ends, self._should_cancel = ends, should_cancel
        self._strings: dict[int, list[Marked]] = {}
        for marked in strings:
            self._strings.setdefault(marked.paragraph, []).append(marked)
        self._scenes: dict[int, Scene] = {}
        self._settled: dict[int, Voice | None] = {}  # by the start of a string

    def strings(self, number: int) -> Sequence[Marked]:
        """The strings of a paragraph; none of one that there is not."""
        return self._strings.get(number, ())

    def scene(self, number: int) -> Scene:
        """The scene of a paragraph."""
        if number not in self._scenes:
            self._scenes[number] = Scene(
                self.document, number, self.strings(number), self._ends, self.grammar, self._should_cancel
            )
        return self._scenes[number]

    def settle(self, said: Said, voice: Voice | None) -> None:
        """Remember whose a string is, for those after it."""
        self._settled[said.marked.outer.start] = voice

    def spoke(self, number: int) -> Voice | None:
        """Whose the last string of a paragraph is."""
        strings = self.strings(number)
        return self._settled.get(strings[-1].outer.start) if strings else None

    def last_voice(self, scene: Scene, end: int | None = None) -> Voice | None:
        """The voice of the nearest of the last sentences that end before the token `end`, or with the paragraph."""
        end = len(scene.tokens) if end is None else end
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
        asks, whom = asked(scene.tokens, low, end, self.grammar)
        return whom if asks else reported(scene.tokens, low, end, self.grammar)

    def asks(self, scene: Scene) -> bool:
        """Whether the paragraph's last string ends in a question mark: what comes next answers it."""
        last = next((marked for marked in reversed(scene.strings) if not marked.goes_on), None)
        return last is not None and last.content.of(self.document.text).endswith("?")
