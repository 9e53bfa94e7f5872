"""Why a passage was paired with another, or not: asked for when somebody points at the margin, said in a tooltip.

The scores of links are at hand; what they are made of is worked out by the process that compares, once for a pair.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Signal

from compare_app.model.alignment import Link, SentenceRef
from compare_app.model.explanation import Explanation
from compare_app.page.page import Page
from compare_app.page.pairing import Pairing, pairings, unlinked_pair
from compare_app.ui.compare.cells import Cells
from compare_app.ui.compare.table import PassageTable
from compare_app.ui.words.version_names import name_in

translate = QCoreApplication.translate
Pair = tuple[SentenceRef, SentenceRef]
#: More versions than this would make a tooltip that nobody reads.
_MOST = 6
_WORDS = 7
#: Words by which a sentence is known.
_FIRST = 6
#: What adds or takes less than this in the log odds says nothing to a reader.
_TELLING = 0.4


class Why(QObject):
    """Knows what was explained of the page shown."""

    wanted = Signal(object)  # Pair
    came = Signal()  # an explanation that was wanted

    def __init__(self, view: PassageTable, cells: Cells) -> None:
        super().__init__(view)
        self._view, self._cells = view, cells
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
        chosen = against if against is not None else self._cells.focus_of(row, version)
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
        sentence = page.index.sentence(pair[0].version, pair[0].sentence).span
        text = sentence.of(page.story.versions[pair[0].version].text)
        return [] if explanation is None else reasons(explanation, text)


def _tie(page: Page, pairing: Pairing) -> str:
    """One line about one other version."""
    name = name_in(page.story, pairing.other)
    if pairing.score is not None:
        sure = QLocale().toString(round(pairing.score * 100))
        if pairing.links[0].origin == "user":
            return translate("Why", "Linked with {name} by you.").format(name=name)
        doubtful = pairing.links[-1]
        if doubtful.uncertain and not pairing.links[0].uncertain:
            less, words = QLocale().toString(round(doubtful.score * 100)), _words_of(page, doubtful, pairing.other)
            text = translate(
                "Why",
                "Paired with {name}, {sure} % sure, but for “{words}” only {less} %: check it before you quote it.",
            )
            return text.format(name=name, sure=sure, less=less, words=words)
        if pairing.links[0].uncertain:
            text = translate("Why", "Paired with {name}, only {sure} % sure: check it before you quote it.")
        else:
            text = translate("Why", "Paired with {name}, {sure} % sure.")
        return text.format(name=name, sure=sure)
    if pairing.over:
        over = ", ".join(name_in(page.story, v) for v in pairing.over[:2])
        return translate("Why", "Not paired with {name} itself; both are with {over}.").format(name=name, over=over)
    return translate("Why", "Not paired with {name} itself.").format(name=name)


def _words_of(page: Page, link: Link, other: int) -> str:
    """The first words of the sentence that a link joins with one of the other version."""
    end = link.a if link.b.version == other else link.b
    words = page.index.sentence(end.version, end.sentence).span.of(page.story.versions[end.version].text).split()
    return " ".join(words) if len(words) <= _FIRST else " ".join([*words[:_FIRST], "…"])


def _as_printed(stem: str, text: str) -> str:
    """The word of a sentence that begins with a stem; the stem where it ends in other letters than the word has."""
    found = re.search(rf"\b{re.escape(stem)}\w*", text, re.IGNORECASE)
    return stem if found is None else found[0]


def reasons(explanation: Explanation, text: str = "") -> list[str]:
    """What two sentences share, whether others compete for them, and whether their neighbours are paired as well.

    Figures of the two sentences themselves are not given one by one: they say the same thing in several ways, and some of
    them only correct the others (a pair that shares every word can have a negative figure for its words).
    """
    lines = []
    if explanation.score is None and not explanation.akin:
        lines.append(translate("Why", "The two share nothing telling."))
    printed = dict.fromkeys(_as_printed(stem, text) for stem, _ in explanation.shared)
    shared = ", ".join(
        [word for word in printed if len(word) > 1 or word.isdigit()][:_WORDS]
    )  # what is left of a.m. says nothing
    if shared:
        lines.append(translate("Why", "Both have: {words}").format(words=shared))
    akin = ", ".join(f"{one} – {two}" for one, two, _ in explanation.akin[:_WORDS])
    if akin:
        lines.append(translate("Why", "Near in meaning: {words}").format(words=akin))
    if not explanation.parts:
        return lines
    rivals, around, others = explanation.adds("rivals"), explanation.adds("around"), explanation.adds("others")
    if rivals > _TELLING:
        lines.append(translate("Why", "For it: no other passage matches either of them as well."))
    elif rivals < -_TELLING:
        lines.append(translate("Why", "Against it: another passage matches one of them better."))
    if around > _TELLING:
        lines.append(translate("Why", "For it: their neighbours are like each other too."))
    elif around < -_TELLING:
        lines.append(translate("Why", "Against it: their neighbours are not like each other."))
    if others > _TELLING:
        lines.append(translate("Why", "For it: a passage of another version goes with both."))
    return lines
