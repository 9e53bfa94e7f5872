"""What a test leaves running or open: threads, processes, windows, timers."""

from __future__ import annotations

import gc
import multiprocessing
import sys
import threading
import time
from dataclasses import dataclass
from typing import Any

_PATIENCE = 2.0  # seconds that something may take to end on its own after the test


@dataclass(frozen=True)
class Running:
    """What ran and stood open at one moment, by identity."""

    threads: frozenset[threading.Thread]
    processes: frozenset[int]
    windows: frozenset[int]

    @classmethod
    def now(cls) -> Running:
        return cls(
            frozenset(threading.enumerate()),
            frozenset(p.pid or 0 for p in multiprocessing.active_children()),
            frozenset(map(_pointer, _windows())),
        )

    def left(self, timers: bool) -> list[str]:
        """What was not there then and is there now, after waiting a little; timers only where Qt was used."""
        end = time.monotonic() + _PATIENCE if (found := self._left(timers)) else 0.0
        while found and time.monotonic() < end:
            time.sleep(0.01)  # for threads that are just ending
            found = self._left(timers)
        return found

    def _left(self, timers: bool) -> list[str]:
        threads = [
            t for t in threading.enumerate() if t not in self.threads and not isinstance(t, threading._DummyThread)
        ]
        found = [f"thread {t.name}" for t in threads]
        found += [f"process {p.name}" for p in multiprocessing.active_children() if p.pid not in self.processes]
        if timers:
            _delete_what_is_due()
            found += [f"window {w!r}" for w in _windows() if not self._was_there(w)]
            found += [f"timer {t!r}" for t in _timers()]
        return found

    def _was_there(self, window: Any) -> bool:
        """Whether it stood open, or is the hidden list of a box, or a menu, made meanwhile in one that did."""
        widgets = sys.modules["PySide6.QtWidgets"]
        if isinstance(window, widgets.QDialog) or window.isVisible():
            return _pointer(window) in self.windows
        owners = []
        while window is not None:
            owners.append(_pointer(window))
            window = window.parentWidget()
        return not self.windows.isdisjoint(owners)


def _windows() -> list[object]:
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is None or widgets.QApplication.instance() is None:
        return []
    return list(widgets.QApplication.topLevelWidgets())


def _pointer(window: object) -> int:
    """The window's own address: Python's object for it may have been made anew."""
    return int(sys.modules["shiboken6"].getCppPointer(window)[0])


def _timers() -> list[object]:
    core = sys.modules.get("PySide6.QtCore")
    if core is None:
        return []
    shiboken = sys.modules["shiboken6"]
    found = (o for o in gc.get_objects() if isinstance(o, core.QTimer))
    return [t for t in found if shiboken.isValid(t) and t.isActive()]


def _delete_what_is_due() -> None:
    core = sys.modules.get("PySide6.QtCore")
    if core is not None and core.QCoreApplication.instance() is not None:
        gc.collect()
        core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete)
