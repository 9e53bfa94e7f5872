"""Why a passage was paired with another, or not: asked for when somebody points at the margin, said in a tooltip.

The scores of links are at hand; what they are made of is worked out by the process that compares, once for a pair.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Signal

from compare_app.align.explain import Explanation
from compare_app.align.names import group_of
from compare_app.model.alignment import SentenceRef
from compare_app.page.page import Page
from compare_app.page.pairing import Pairing, pairings, unlinked_pair
from compare_app.ui.wording import version_name

if TYPE_CHECKING:
    from compare_app.ui.compare.view import ComparisonView

translate = QCoreApplication.translate
Pair = tuple[SentenceRef, SentenceRef]
#: More versions than this would make a tooltip that nobody reads.
_MOST = 6
_WORDS = 7
#: What adds or takes less than this in the log odds says nothing to a reader.
_TELLING = 0.25


class Why(QObject):
    """Knows what was explained of the page shown."""

    wanted = Signal(object)  # Pair
    came = Signal()  # an explanation that was wanted

    def __init__(self, view: ComparisonView) -> None:
        super().__init__(view)
        self._view = view
        self._known: dict[Pair, Explanation | None] = {}
        self._asked: set[Pair] = set()

    def forget(self) -> None:
        """Another page."""
        self._known, self._asked = {}, set()

    def take(self, pair: Pair, explanation: Explanation | None) -> None:
        """An answer."""
        self._known[pair] = explanation
        self.came.emit()

    def lines(self, row: int, version: int) -> list[str]:
        """How a cell is tied to the others; for the version that it is compared with, why."""
        page = self._view.page
        if page is None:
            return []
        found = pairings(page.index, row, version)
        against = page.marks(row, version).against
        chosen = against if against is not None else self._view.focus_of(row, version)
        lines = [_tie(page, pairing) for pairing in found[:_MOST]]
        pairing = next((p for p in found if p.other == chosen), found[0] if len(found) == 1 else None)
        if pairing is not None:
            lines += self._reasons(page, row, version, pairing)
        return lines

    def _reasons(self, page: Page, row: int, version: int, pairing: Pairing) -> list[str]:
        one, two = sorted(unlinked_pair(page.index, row, version, pairing.other))
        pair = (pairing.links[0].a, pairing.links[0].b) if pairing.links else (one, two)
        if pair not in self._known:
            if pair not in self._asked:
                self._asked.add(pair)
                self.wanted.emit(pair)
            return []
        explanation = self._known[pair]
        return [] if explanation is None else reasons(explanation)


def _tie(page: Page, pairing: Pairing) -> str:
    """One line about one other version."""
    versions = page.story.versions
    name = version_name(versions[pairing.other])
    if pairing.score is not None:
        sure = QLocale().toString(round(pairing.score * 100))
        if pairing.links[0].origin == "user":
            return translate("Why", "Linked with {name} by you.").format(name=name)
        if pairing.links[0].uncertain:
            text = translate("Why", "Paired with {name}, uncertain: {sure} of 100. Check it before you quote it.")
        else:
            text = translate("Why", "Paired with {name}: {sure} of 100.")
        return text.format(name=name, sure=sure)
    if pairing.over:
        over = ", ".join(version_name(versions[v]) for v in pairing.over[:2])
        return translate("Why", "Not paired with {name} itself; both are with {over}.").format(name=name, over=over)
    return translate("Why", "Not paired with {name} itself.").format(name=name)


def reasons(explanation: Explanation) -> list[str]:
    """The parts of a score in words: what is shared, what speaks for the pair, what against it."""
    lines = []
    if explanation.score is None:
        lines.append(translate("Why", "The two share nothing telling."))
    shared = ", ".join(stem for stem, _ in explanation.shared[:_WORDS])
    if shared:
        lines.append(translate("Why", "Both have: {words}").format(words=shared))
    sums: dict[str, float] = {}
    for name, part in explanation.parts:
        sums[group_of(name)] = sums.get(group_of(name), 0.0) + part
    for_it = _listed(group for group, part in sums.items() if part > _TELLING)
    against = _listed(group for group, part in sums.items() if part < -_TELLING)
    if for_it:
        lines.append(translate("Why", "For it: {reasons}").format(reasons=for_it))
    if against:
        lines.append(translate("Why", "Against it: {reasons}").format(reasons=against))
    return lines


def _listed(groups: Iterable[str]) -> str:
    names = {
        "words": translate("Why", "the words"),
        "names": translate("Why", "names and numbers"),
        "place": translate("Why", "the place in the text"),
        "around": translate("Why", "the passages around them"),
        "rivals": translate("Why", "other passages that would match as well"),
        "meaning": translate("Why", "the meaning, by the sentence model"),
    }
    return ", ".join(names[group] for group in groups if group in names)
