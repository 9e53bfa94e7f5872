"""The process that reads and compares, and this side of its pipe.

Loads neither Qt nor anything that the process itself needs, so that it is under way before the window's own parts are loaded:
both processes load at once.
"""

from __future__ import annotations

import multiprocessing
import os
from contextlib import suppress
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

    from compare_app.ui.background.messages import Pipe, Wanted

#: How far this process and that of the readers, which it starts, stand back behind the window. With a folder being read, three
#: processes want two cores, and the window's thread waited 40 to 100 ms for one; with 10 it waits 1 to 13, with 5 20 to 50.
#: Programs started elsewhere lose nothing by it or win little: desktops share the processor out by session or application first.
_NICENESS = 10
_PATIENCE = 2.0  # seconds that a killed process has to end


class Worker:
    """The spawned process."""

    def __init__(self) -> None:
        context = multiprocessing.get_context("spawn")
        here, there = context.Pipe()
        self.pipe: Connection[Any, Any] = here
        self.wanted = context.Value("q", 0)
        self._process = context.Process(
            target=_serve, args=(there, self.wanted), daemon=True, name="compare-app worker"
        )
        self._process.start()
        there.close()

    def stop(self) -> None:
        """End the process: asked first, then told."""
        self.wanted.value = -1
        with suppress(BrokenPipeError, OSError):
            self.pipe.send(None)
        self._process.join(0.3)
        if self._process.is_alive():
            self._process.kill()
            self._process.join(_PATIENCE)
        with suppress(ValueError):  # a killed process needs a moment on a core, too
            self._process.close()


def _serve(pipe: Pipe, wanted: Wanted) -> None:
    """What runs over there; its modules are loaded over there alone."""
    _stand_back()
    from compare_app.ui.background.worker import serve

    serve(pipe, wanted)


def _stand_back() -> None:
    """Let the window have a core whenever it wants one. Windows prefers the program in front by itself."""
    if hasattr(os, "nice"):
        os.nice(_NICENESS)
