"""Keys of what cannot be done at the moment: who presses one is told so, and why, where that is not plain to see."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence

from compare_app.ui.actions.actions import Actions
from compare_app.ui.compare.view import ComparisonView


class IdleKeys(QObject):
    """Qt gives the key of an action that is off to whoever has the keyboard, and nothing is to be seen of it."""

    said = Signal(str)

    def __init__(self, view: ComparisonView, actions: Actions) -> None:
        super().__init__(view)
        self._actions = actions
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        idle = self._actions.idle_for(QKeySequence(event.keyCombination()))
        if idle is not None:
            self.said.emit(self._reason(*idle))
        return idle is not None

    def _reason(self, action_id: str, words: str) -> str:
        reasons = {
            "no-change": self.tr(
                "Only a changed fact, wording or quote can be marked as no change: put the cursor into its words. To part passages, press U."
            ),
            "no-change-anywhere": self.tr("No change is here that other versions have, too, in the same words."),
            "change-after-all": self.tr(
                "No change that you rejected is here. The list of changes has them under “Rejected”."
            ),
            "speaker": self.tr("No quote is here. Put the cursor into one, or choose it in the table of quotes."),
        }
        return reasons.get(action_id) or self.tr("This cannot be done here: {action}.").format(action=words)
