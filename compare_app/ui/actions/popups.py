"""The menus of the right button, read at a glance: what can be done here, the commonest on top, the rest under what it is about."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from compare_app.ui.actions.actions import Entry, Under
from compare_app.ui.words.wording import role_names

translate = QCoreApplication.translate

#: What is said of single findings; each is offered where there is one.
_OF_FINDING = ("no-change", "no-change-anywhere", "change-after-all", "speaker", "link-possible", "refuse-possible")
_OF_PAIRING = (
    "link-sentence", "unlink-sentence", "unrelated", "", "split", "merge-above", "merge-below", "", "moved", "in-place", "",
    "mark", "forget-marks",
)  # fmt: skip
_OF_STORY = ("details", "save-story", "", "move-version", "own-story", "merge-story", "regroup-back")


def of_passage() -> tuple[Entry, ...]:
    """The menu of a passage."""
    return (
        "copy", Under(translate("Actions", "M&ore ways to copy"), ("copy-plain", "copy-row", "copy-versions")), "",
        "note", "tick", "toggle-tick", "",
        *_OF_FINDING, "",
        "link", "unlink", Under(translate("Actions", "S&plit, merge, moved …"), _OF_PAIRING),
        Under(translate("Actions", "This pa&ragraph is …"), tuple(f"role-{role}" for role in role_names())),
        "uncorrect", "",
        Under(translate("Actions", "&Version and story"), _OF_STORY),
    )  # fmt: skip


def of_row() -> tuple[Entry, ...]:
    """The menu of a row in a table."""
    return ("copy", "copy-plain", "copy-row", "", "order", "", "note", "", *_OF_FINDING)


def of_story() -> tuple[Entry, ...]:
    """The menu of a story in the list."""
    return _OF_STORY


def of_marks() -> tuple[Entry, ...]:
    """What changes can be marked against; opened from the legend, which says against what they are."""
    return ("base-earliest", "base-steps", "base-here")
