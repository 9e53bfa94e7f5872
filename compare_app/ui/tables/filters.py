"""What the filters of the tables offer to choose from."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSignalBlocker
from PySide6.QtWidgets import QComboBox

from compare_app.page.page import Page
from compare_app.ui.words.version_names import name_in

translate = QCoreApplication.translate


def refill(box: QComboBox, everything: str, choices: Sequence[tuple[str, object]]) -> None:
    """Put other choices into a filter, behind the one that filters nothing (None); what was chosen stays so where it is offered
    again, since a story is listed anew with every correction.
    """
    chosen = box.currentText()
    with QSignalBlocker(box):
        box.clear()
        box.addItem(everything, None)
        for title, value in choices:
            box.addItem(title, value)
        box.setCurrentIndex(max(0, box.findText(chosen)))


def refill_versions(box: QComboBox, page: Page | None) -> None:
    """Offer the versions of a story to choose from."""
    names = [(name_in(page.story, v), v) for v in range(len(page.story.versions))] if page is not None else []
    refill(box, translate("Filters", "In every version"), names)
