"""Two reports of one event opened in the window, and what is done with them in more than one test."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication

from compare_app.ui.window import MainWindow

FIRST = """Ferry runs aground off Marrow Point

The ferry Selkie ran aground off Marrow Point on Sunday with 80 people on board. All of them were taken off by lifeboats.

The cook served soup until the last passenger had left.

The harbour master, Tilda Oyen, praised the crew.
"""
SECOND = """Ferry runs aground off Marrow Point

The ferry Selkie ran aground off Marrow Point on Sunday with 90 people on board. All of them were taken off by lifeboats.

Nobody saw the rocks, for the lamp on the cape had been out since Friday.

The harbour master, Tilda Oyen, praised the crew.
"""

#: Milliseconds until a window that does not answer is given up, on a machine where ten others want both cores. Every wait ends with
#: what it waits for, and one that fails here costs every test of the module, which share the window.
AT_MOST = 100_000
#: What the window says of a project whose file holds all that was done.
KEPT = ("Saved", "Kept until it is closed")


def written(place: Path) -> Path:
    """A folder with the two reports."""
    folder = place / "ferry"
    folder.mkdir()
    (folder / "first.txt").write_text(FIRST, encoding="utf-8")
    (folder / "second.txt").write_text(SECOND, encoding="utf-8")
    return folder


def opened(qtbot, window: MainWindow, place: Path) -> None:
    with qtbot.waitSignal(window.jobs.finished, timeout=AT_MOST):
        window.folder.open([place])
    qtbot.waitUntil(lambda: settled(window), timeout=AT_MOST)


def left(window: MainWindow) -> None:
    """The folder is closed, and nothing goes on."""
    window.folder.close()
    QApplication.processEvents()  # what was put off until the events at hand are done
    window.frame.view.heights.stop()


def settled(window: MainWindow) -> bool:
    return not window.folder.is_busy() and window.kept.text() in KEPT and window.notes.is_settled()


def row_of(window: MainWindow, version: int, words: str) -> int:
    page = window.frame.view.page
    return next(r for r in range(len(page.index.rows)) if words in page.index.cell(r, version).text)


def compared_again(qtbot, window: MainWindow, action: str) -> None:
    with qtbot.waitSignal(window.jobs.finished, timeout=AT_MOST):
        window.action_set[action].trigger()
    qtbot.waitUntil(lambda: settled(window), timeout=AT_MOST)


def link_soup(qtbot, window: MainWindow) -> None:
    view = window.frame.view
    view.go_to(row_of(window, 0, "served soup"), 0)
    window.action_set["link"].trigger()
    assert view.picking.picked
    view.go_to(row_of(window, 1, "Nobody saw the rocks"), 1)
    compared_again(qtbot, window, "link")


def write(qtbot, window: MainWindow, words: str) -> None:
    window.action_set["note"].trigger()
    window.notes_pane.text.setPlainText(words)
    window.notes_pane.flush()
    qtbot.waitUntil(lambda: settled(window), timeout=AT_MOST)
