"""How long an answer may take: one thread a file that looks at the clock, however many answers the file gives.

A timer of its own for each answer cost a table of 20,000 rows most of its time: threads started and waited for.

The clock stands still while whoever is waited for wants to run and may not, since other programs have the processor: a
harmless file must not be given up because the machine is busy. Linux alone tells how long that was.
"""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

#: Seconds between two looks at how long somebody was kept from running.
_TICK = 0.5
#: However busy the machine is, nobody gets more than so many times the seconds.
MOST = 12


def kept_waiting(pid: int) -> float:
    """For how many seconds of its life a process could have run, and other programs did; 0 where the system does not tell."""
    try:
        return int(Path(f"/proc/{pid}/schedstat").read_bytes().split()[1]) / 1e9
    except (OSError, ValueError, IndexError):
        return 0.0


class Watch:
    """Gives up on whoever takes longer than the seconds of `waiting`; used as a context, which ends its thread."""

    def __init__(self, give_up: Callable[[], None], shortest: float, kept: Callable[[], float] = lambda: 0.0) -> None:
        """`shortest`: no wait takes less seconds than this; the thread never sleeps longer. `kept`: for how many seconds
        whoever is waited for was kept from running, ever growing.
        """
        self._give_up = give_up
        self._shortest = shortest
        self._kept = kept
        self._stood = self._at_first = 0.0
        self._until = self._latest = math.inf
        self._lock = threading.Lock()
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._look, daemon=True)
        self.out_of_time = False

    @property
    def stood(self) -> float:
        """For how many seconds the clock has stood still."""
        return self._stood - self._at_first

    def __enter__(self) -> Watch:
        self._stood = self._at_first = self._kept()
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._thread.join()

    @contextmanager
    def waiting(self, seconds: float) -> Iterator[None]:
        """What is done in here may take so long."""
        now = time.monotonic()
        with self._lock:
            self._until, self._latest = now - self._stood + seconds, now + MOST * seconds
        try:
            yield
        finally:
            with self._lock:
                self._until = self._latest = math.inf

    def _look(self) -> None:
        """The thread: wait until the time seems over, then see how long the clock has stood still meanwhile."""
        while not self._over.wait(min(self._shortest, _TICK, max(0.0, self._left()))):
            stood = self._kept()
            with self._lock:
                self._stood = max(self._stood, stood)
            if self._left() <= 0:
                with self._lock:
                    if math.isinf(self._until):
                        continue
                    self.out_of_time = True
                    self._give_up()
                return

    def _left(self) -> float:
        """Seconds that are left of the wait, by the clock that stands still, or by the other one where that is over first."""
        with self._lock:
            now = time.monotonic()
            return min(self._until - (now - self._stood), self._latest - now)
