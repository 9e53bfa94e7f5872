"""How long an answer may take: one thread a file that looks at the clock, however many answers the file gives.

A timer of its own for each answer cost a table of 20,000 rows most of its time: threads started and waited for.
"""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager


class Watch:
    """Gives up on whoever takes longer than the seconds of `waiting`; used as a context, which ends its thread."""

    def __init__(self, give_up: Callable[[], None], shortest: float) -> None:
        """`shortest`: no wait takes less seconds than this; the thread never sleeps longer."""
        self._give_up = give_up
        self._shortest = shortest
        self._until = math.inf
        self._lock = threading.Lock()
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._look, daemon=True)
        self.out_of_time = False

    def __enter__(self) -> Watch:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._thread.join()

    @contextmanager
    def waiting(self, seconds: float) -> Iterator[None]:
        """What is done in here may take so long."""
        self._set(time.monotonic() + seconds)
        try:
            yield
        finally:
            self._set(math.inf)

    def _set(self, until: float) -> None:
        with self._lock:
            self._until = until

    def _look(self) -> None:
        while not self._over.wait(min(self._shortest, max(0.0, self._until - time.monotonic()))):
            with self._lock:
                if time.monotonic() >= self._until:
                    self.out_of_time = True
                    self._give_up()
                    return
