"""Corrections: what the user knows better about which passages belong together. Each is one step of undo."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial
from itertools import combinations

from PySide6.QtCore import QObject, Signal

from compare_app.model.alignment import SentenceRef
from compare_app.model.document import Role
from compare_app.page import choice
from compare_app.page.choice import Choice
from compare_app.page.page import Page
from compare_app.project.making import correct_passages, correct_role, correct_unrelated
from compare_app.project.values import Correction, CorrectionKind, added
from compare_app.ui.compare.view import ComparisonView
from compare_app.ui.control.undo import UndoControl
from compare_app.ui.settings.options import Options


class CorrectionControl(QObject):
    """The handlers of the Correct menu; a passage is the current one, or those that are marked."""

    said = Signal(str)

    def __init__(self, view: ComparisonView, undo: UndoControl, options: Options, parent: QObject) -> None:
        super().__init__(parent)
        self._view, self._project, self._undo, self._options = view, undo.project, undo, options
        view.picking.changed.connect(self._say_marks)

    # --- what can be asked

    def can_correct(self) -> bool:
        """Whether passages can be said to belong together, or not, and there is a project to keep it."""
        return self._project.is_usable() and self._view.current_cell() is not None and self._compares()

    def can_say(self) -> bool:
        """Whether something can be said of a passage by itself, also in a single article."""
        return self._project.is_usable() and self._view.picking.current() is not None

    def has_marks(self) -> bool:
        """Whether passages are marked."""
        return bool(self._view.picking.picked)

    def has_role(self, role: Role) -> bool:
        """Whether the paragraphs of the current passage were taken for that."""
        page, chosen = self._view.page, self._view.picking.sentence()
        if page is None or chosen is None:
            return False
        return all(page.story.versions[chosen.version].role(s) == role for s in chosen.sentences)

    # --- marking

    def mark(self) -> None:
        """Mark the current passage, or its mark off."""
        current = self._view.picking.current()
        if current is not None:
            self._view.picking.toggle(current)

    def forget_marks(self) -> None:
        """Forget the marks."""
        self._view.picking.clear()

    # --- pairing

    def link(self) -> None:
        """Link the current passage with the marked ones; the first of two is only marked."""
        self._link(self._view.picking.current())

    def link_sentence(self) -> None:
        """The same for the sentence at the cursor alone."""
        self._link(self._view.picking.sentence())

    def unlink(self) -> None:
        """Part the current passage from the marked ones, or from everything in its row."""
        self._unlink(self._view.picking.current())

    def unlink_sentence(self) -> None:
        """The same for the sentence at the cursor alone."""
        self._unlink(self._view.picking.sentence())

    def mark_unrelated(self) -> None:
        """Nothing in the other versions says the same as this passage."""
        here = self._here(self._view.picking.current())
        if here is not None:
            page, chosen = here
            record = correct_unrelated(page.story, _refs([chosen]), author=self._author())
            self._do(self.tr("mark as unrelated"), page, [record], chosen)

    # --- rows

    def split(self) -> None:
        """Begin a passage of its own at the cursor's sentence."""
        page, parts = self._view.page, self._parts()
        if page is None or parts is None:
            self.said.emit(self.tr("Put the cursor into the sentence with which the new passage should begin."))
            return
        before, behind = parts
        record = self._passages(page, "apart", [before], [behind])
        self._view.held = (behind.version, behind.sentences[0])  # where the cursor is, there the reader stays
        self._do(self.tr("split the passage"), page, [record], behind)

    def merge_above(self) -> None:
        """Put the current passage together with the one before it."""
        self._merge(below=False)

    def merge_below(self) -> None:
        """Put the current passage together with the one behind it."""
        self._merge(below=True)

    # --- order

    def mark_moved(self) -> None:
        """The passage stands elsewhere in this version."""
        self._set_order("moved", self.tr("mark as moved"))

    def mark_in_place(self) -> None:
        """The passage has not moved."""
        self._set_order("in_place", self.tr("mark as not moved"))

    # --- roles

    def set_role(self, role: Role) -> None:
        """Say what the paragraphs of the current passage are for."""
        page, chosen = self._view.page, self._view.picking.sentence()
        if page is None or chosen is None:
            return
        version = page.story.versions[chosen.version]
        numbers = dict.fromkeys(version.sentences[s].paragraph for s in chosen.sentences)
        records = [
            correct_role(version.document, number, role, self._author())
            for number in numbers
            if version.document.paragraphs[number].role != role
        ]
        self._do(self.tr("say what a paragraph is for"), page, records, chosen)

    # --- helpers

    def _here(self, chosen: Choice | None) -> tuple[Page, Choice] | None:
        """The page and the passage meant; where the cell is empty, that is said."""
        page = self._view.page
        if page is not None and chosen is None:
            self.said.emit(self.tr("This version does not have the passage; choose one that has words."))
        return None if page is None or chosen is None else (page, chosen)

    def _at_marks(self, meant: Choice | None) -> Choice | None:
        """What is meant; the passage marked last, where the current cell has no words and passages are marked."""
        picked = self._view.picking.picked
        return picked[-1] if meant is None and len(picked) > 1 else meant

    def _link(self, meant: Choice | None) -> None:
        here, picking = self._here(self._at_marks(meant)), self._view.picking
        if here is None:
            return
        page, chosen = here
        ends = [c for c in picking.picked if c[:2] != chosen[:2]] + [chosen]
        if len(ends) < 2:
            picking.toggle(chosen)
            self.said.emit(
                self.tr("Marked. Go to the passage that belongs with it and press L again; Esc forgets the mark.")
            )
            return
        records = [
            self._passages(page, kind, [a], [b])
            for a, b in combinations(ends, 2)
            for kind in (("link", "together") if a.version != b.version else ("together",))
        ]
        self._do(self.tr("link passages"), page, records, chosen)

    def _unlink(self, meant: Choice | None) -> None:
        here, picking = self._here(self._at_marks(meant)), self._view.picking
        if here is None:
            return
        page, chosen = here
        others = [c for c in picking.picked if c[:2] != chosen[:2]] or choice.others(page.index, chosen)
        others = [c for c in others if c.version != chosen.version]
        if not others:
            self.said.emit(self.tr("This passage stands alone already."))
            return
        records = [self._passages(page, kind, [chosen], others) for kind in ("unlink", "apart")]
        self._do(self.tr("unlink passages"), page, records, chosen)

    def _merge(self, below: bool) -> None:
        here = self._here(self._view.picking.current())
        if here is None:
            return
        page, chosen = here
        whole = choice.whole(page.index, chosen.row, chosen.version)
        other = None if whole is None else choice.neighbour(page.index, whole, below)
        if whole is None or other is None:
            self.said.emit(self.tr("There is no passage to merge with on that side."))
            return
        record = self._passages(page, "together", [whole], [other])
        self._do(self.tr("merge passages"), page, [record], chosen)

    def _set_order(self, kind: CorrectionKind, words: str) -> None:
        here = self._here(self._view.picking.current())
        if here is None:
            return
        page, chosen = here
        others = choice.others(page.index, chosen)
        if not others:
            self.said.emit(self.tr("This passage stands alone: nothing can have moved."))
            return
        # said against the versions before it: said of a later one too, that one would have moved as well
        before = [c for c in others if c.version < chosen.version] or others
        self._do(words, page, [self._passages(page, kind, [chosen], before)], chosen)

    def _passages(self, page: Page, kind: CorrectionKind, a: Sequence[Choice], b: Sequence[Choice]) -> Correction:
        return correct_passages(page.story, kind, _refs(a), _refs(b), self._author())

    def _do(self, words: str, page: Page, records: Sequence[Correction], at: Choice) -> None:
        if not records:
            return
        self._view.picking.clear()
        self._view.over.wait_for(at)
        if not self._undo.do(words, added(*records), partial(self._go_to, page, at)):
            self._view.over.stop_waiting()

    def _go_to(self, page: Page, at: Choice) -> None:
        """Bring the place of an action that was taken back into view, where its story is still the one shown."""
        now = self._view.page
        old = page.story.versions[at.version].document
        if now is not None and [v.document for v in now.story.versions[at.version : at.version + 1]] == [old]:
            again = choice.again(now.index, at)
            if again is not None:
                self._view.go_to(again.row, again.version)
                self._view.over.wait_for(again)

    def _parts(self) -> tuple[Choice, Choice] | None:
        page, at = self._view.page, self._view.picking.sentence()
        return None if page is None or at is None else choice.parts(page.index, at)

    def _compares(self) -> bool:
        return self._view.page is not None and len(self._view.page.story.versions) > 1

    def _author(self) -> str:
        return self._options.author()

    def _say_marks(self) -> None:
        count = len(self._view.picking.picked)
        if count > 1:
            words = self.tr("{count} passages marked: L links them, U unlinks them, Esc forgets the marks.")
            self.said.emit(words.format(count=count))
        elif count == 1:
            self.said.emit(self.tr("1 passage marked. Ctrl+click marks another."))
        else:
            self.said.emit("")


def _refs(chosen: Iterable[Choice]) -> list[SentenceRef]:
    return [SentenceRef(c.version, s) for c in chosen for s in c.sentences]
