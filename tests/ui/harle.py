"""Two versions of one story and an article of another, and how they are opened in a window."""

from __future__ import annotations

from pathlib import Path

from compare_app.ui.window import MainWindow
from tests.ui.ferry import AT_MOST

FIRST = """Boats break loose in Harle

Twelve boats broke loose in the harbour of Harle on Monday night.

“We never saw water like it,” said Ena Brodie, the harbour master.

The old stone quay was built by the town in 1931.
"""


SECOND = FIRST.replace("Twelve boats", "Fourteen boats")


OTHER = """Museum opens in Tarn

A museum of clocks opened its doors in the village of Tarn at the weekend after years of patient collecting.
"""


def opened(qtbot, window: MainWindow, *paths: Path, one_story: bool = False) -> None:
    with qtbot.waitSignal(window.jobs.finished, timeout=AT_MOST):
        window.folder.open(list(paths), one_story)
