"""What the window shows, as lines of JSON in a file, for tests that drive the real program from outside.

Off unless the environment variable COMPARE_APP_TRACE names a file. The lines hold places and kinds, and the words of a
change as the status bar says them; nothing is ever written where the variable is not set.
"""

from __future__ import annotations

import json
import os
from functools import partial
from pathlib import Path
from time import process_time, time

from PySide6.QtCore import QObject

from compare_app.page.page import Page
from compare_app.page.stops import Stop
from compare_app.ui.background.first_paint import AfterFirstPaint
from compare_app.ui.window import MainWindow

VARIABLE = "COMPARE_APP_TRACE"


class Trace(QObject):
    """Writes one line for everything that a test may want to wait for."""

    def __init__(self, path: Path, window: MainWindow) -> None:
        super().__init__(window)
        self._path = path
        self._window = window
        window.story.shown.connect(self._story)
        window.walker.stop_said.connect(self._stop)
        window.jobs.finished.connect(self._finished)
        AfterFirstPaint(window, partial(self.write, "visible"))

    @classmethod
    def where_asked(cls, window: MainWindow) -> Trace | None:
        """A trace where the environment asks for one."""
        name = os.environ.get(VARIABLE)
        return cls(Path(name), window) if name else None

    def write(self, what: str, **values: object) -> None:
        """Add a line."""
        with self._path.open("a", encoding="utf-8") as file:
            line = {"what": what, "time": time(), "cpu": process_time(), **values}
            file.write(json.dumps(line, ensure_ascii=False) + "\n")

    def _story(self, page: Page) -> None:
        self.write("story", title=page.story.title, versions=len(page.story.versions), stops=len(page.stops))

    def _stop(self, sentence: str, stop: Stop) -> None:
        self.write(
            "stop", said=sentence, kind=stop.note.kind, row=stop.row, version=stop.version, other=stop.note.other,
            mine=[[s.start, s.end] for s in stop.note.mine], theirs=[[s.start, s.end] for s in stop.note.theirs],
            current=self._window.frame.view.current_cell(),
        )  # fmt: skip

    def _finished(self, nothing: bool, failure: str) -> None:
        self.write("finished", nothing=nothing, failure=failure)
