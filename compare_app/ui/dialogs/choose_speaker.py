"""A dialog that asks who says a quote: one of those whom the story names, a name that is typed, or nobody."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from compare_app.ui.dialogs.choice import ChoiceDialog
from compare_app.ui.dialogs.typed import matches
from compare_app.ui.words.change_wording import quoted


@dataclass(frozen=True, slots=True)
class Asked:
    """The quote asked about: its words, its version's name, who says it now, and whether that is the user's word."""

    words: str
    version: str
    speaker: str = ""
    corrected: bool = False


class ChooseSpeaker(ChoiceDialog):
    """Says which name was chosen, empty for nobody; or that the user's word is taken back."""

    taken_back = Signal()
    proposed = 1  # behind nobody, who is offered whatever is typed

    def __init__(self, asked: Asked, people: Sequence[str], parent: QWidget | None = None) -> None:
        self._people = list(people)
        super().__init__(
            self.tr("Who says this?"), self._question(asked), self.tr("Choose below, or type another name"),
            self.tr("Names in this story"), parent,
        )  # fmt: skip
        self.list_offered()
        known = asked.speaker in self._people
        self.list.setCurrentRow(self.proposed + self._people.index(asked.speaker) if known else 0)
        if asked.corrected:
            back = self.buttons.addButton(self.tr("As the program found it"), QDialogButtonBox.ButtonRole.ResetRole)
            back.clicked.connect(self._take_back)

    def _question(self, asked: Asked) -> str:
        if asked.corrected:
            says = self.tr("In {version}, as you said: {name}") if asked.speaker else self.tr("In {version}, as you said, nobody is named")  # fmt: skip
        else:
            says = self.tr("In {version}: {name}") if asked.speaker else self.tr("In {version} nobody is named")
        return f"{quoted(asked.words)}\n{says.format(version=asked.version, name=asked.speaker)}"

    def _offered(self, typed: str) -> Iterator[tuple[str, object]]:
        yield self.tr("Nobody is named"), ""
        for name in self._people:
            if matches(typed, name):
                yield name, name
        name = " ".join(typed.split())
        if any(map(str.isalnum, name)) and name not in self._people:
            yield self.tr("As typed: {name}").format(name=name), name

    def _take_back(self) -> None:
        self.taken_back.emit()
        self.reject()
