"""The words that stand in a cell in place of a passage: where it was moved to, which versions out of view have it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from compare_app.page.page import Page, shorten
from compare_app.ui.words.change_wording import quoted
from compare_app.ui.words.version_names import name_in

translate = QCoreApplication.translate


def stub_text(page: Page | None, version: int, passage: int, shown_in: int, count: int) -> str:
    """The line that stands where passages were moved from: how many, which, and which way they are shown."""
    if page is None:
        return ""
    words = stub_words(page.index.cell(shown_in, version).text)
    way = "↑" if shown_in < passage else "↓"
    if count == 1:
        return f"{way} {words}"
    text = translate("ComparisonView", "{way} {count} passages: {words}")
    return text.format(way=way, count=count, words=words)


class Elsewhere(NamedTuple):
    """What stands in a row that no version in view has: which have it, and the words of the first of those."""

    version: int
    names: str
    words: str


def elsewhere(page: Page, passage: int, version: int, in_view: Sequence[int]) -> Elsewhere | None:
    """For the first cell in view of a row that no version in view has; None for every other cell."""
    if not in_view or version != in_view[0]:
        return None
    present = page.index.present(passage)
    if not present or not set(in_view).isdisjoint(present):
        return None
    words = " ".join(page.index.cell(passage, present[0]).text.split())
    return Elsewhere(present[0], only_in(page, present), words)


def only_in(page: Page, versions: Sequence[int]) -> str:
    """Which versions, all out of view, have what stands in a row."""
    names = ", ".join(name_in(page.story, v) for v in versions[:3])
    return translate("ComparisonView", "in {names}").format(names=names)


def stub_words(text: str) -> str:
    """The beginning of a moved passage."""
    return quoted(shorten(" ".join(text.split()), 46))
