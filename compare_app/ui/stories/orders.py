"""In which order the stories are listed: as in the reports, or what somebody looks for in a large folder first."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, get_args

from PySide6.QtCore import QCoreApplication

from compare_app.page.page import Page
from compare_app.ui.words.change_wording import WEIGHTY

translate = QCoreApplication.translate

Order = Literal["reports", "weighty", "newest", "title"]
ORDERS: tuple[Order, ...] = get_args(Order)


def order_names() -> dict[Order, str]:
    """What the orders are called in a menu."""
    return {
        "reports": translate("Actions", "As in the &reports"),
        "weighty": translate("Actions", "Most &weighty changes first"),
        "newest": translate("Actions", "&Newest first"),
        "title": translate("Actions", "By &title"),
    }


def weighty(page: Page) -> int:
    """How many changes of a story weigh much."""
    return sum(stop.note.weight >= WEIGHTY for stop in page.stops)


def _newest(page: Page) -> float:
    """By the last moment that a version states; what states none comes last."""
    found = [v.document.metadata.moment for v in page.story.versions]
    return -max((moment.when.timestamp() for moment in found if moment is not None), default=float("-inf"))


#: A number and words by which stories are sorted, the least first.
Key = tuple[float, str]
KEYS: dict[Order, Callable[[Page], Key]] = {
    "reports": lambda _: (0.0, ""),
    "weighty": lambda page: (-weighty(page), ""),
    "newest": lambda page: (_newest(page), ""),
    "title": lambda page: (0.0, page.story.title.casefold()),
}
