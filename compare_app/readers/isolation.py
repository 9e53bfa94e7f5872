"""One process apart for the formats whose libraries can hang, crash or eat all memory; reused from file to file.

A subprocess rather than multiprocessing: the analysis runs in a daemonic process, which may have no children of that
kind, and a script of a user's own that compares files must not be run again by a spawned child.
"""

from __future__ import annotations

import atexit
import contextlib
import os
import subprocess
import sys
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path

from compare_app.model.document import Document, Problem
from compare_app.readers.options import DEFAULTS, ReadOptions
from compare_app.readers.reading import read_here
from compare_app.readers.waiting import Watch, kept_waiting
from compare_app.readers.worker import PRACTISE, receive, send

#: Seconds from one article of a file to the next, those not counted in which other programs had the processor; the first file
#: also waits for the process to start.
LONGEST_WAIT = 10.0
_STARTING = 10.0
_PROGRAM_FLAG = "--reader-worker"


class ReaderProcess:
    """The process apart. It starts with the first file, or a little ahead of it, and starts anew after one that ended it."""

    def __init__(
        self, command: Sequence[str] = (), longest_wait: float = LONGEST_WAIT, starting: float = _STARTING
    ) -> None:
        self._given = list(command)
        self._longest_wait = longest_wait
        self._starting = starting
        self._process: subprocess.Popen[bytes] | None = None
        self._lock = threading.Lock()
        self._has_answered = False
        self._owner = 0
        #: for how many seconds of the last file other programs kept the process from running
        self.kept_waiting = 0.0

    def begin(self, pages: bool = False) -> None:
        """Start the process ahead of the first file; with `pages` let it load what reads pages, the heaviest of all."""
        with self._lock, contextlib.suppress(OSError):
            if self._process is None:
                process = self._running()
                if pages:
                    send(process.stdin, PRACTISE)  # type: ignore[arg-type]

    def read(self, path: Path, name: str, options: ReadOptions = DEFAULTS) -> Iterator[Document | Problem]:
        """Read a file over there. Never raises; a file that ends the process or keeps it too long is a problem."""
        with self._lock:
            try:
                process = self._running()
            except OSError:  # no process to be had: better to read here than not at all
                yield from read_here(path, name, options)
                return
            done = False
            watch = Watch(process.kill, self._longest_wait, lambda: kept_waiting(process.pid))
            try:
                with watch:
                    yield from self._answers(process, watch, (os.fspath(path), name, options))
                done = True
            except (EOFError, OSError):
                done = True
                self.stop()
                yield self._ended(name, watch.out_of_time)
            finally:
                self.kept_waiting = watch.stood
                if not done:  # whoever asked wants no more of this file
                    self.stop()

    def stop(self) -> None:
        """End the process."""
        process, self._process = self._process, None
        if process is None or self._owner != os.getpid():
            return
        process.kill()
        for stream in (process.stdin, process.stdout):
            with contextlib.suppress(OSError):
                stream.close()  # type: ignore[union-attr]
        process.wait()

    def _running(self) -> subprocess.Popen[bytes]:
        """The process, started where it is not running; never that of a program that this one was forked from."""
        if self._owner != os.getpid():  # this program was forked: the process belongs to the other one
            self._process, self._owner = None, os.getpid()
            atexit.register(self.stop)
        if self._process is not None and self._process.poll() is not None:
            self.stop()
        if self._process is None:
            self._has_answered = False
            self._process = subprocess.Popen(
                self._given or _command(),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env={**os.environ, "PYTHONPATH": _import_path()},
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        return self._process

    def _answers(
        self, process: subprocess.Popen[bytes], watch: Watch, request: tuple[str, str, ReadOptions]
    ) -> Iterator[Document | Problem]:
        """What comes of a file. Raises EOFError where the process ended, by itself or because the time was over."""
        wait = self._longest_wait if self._has_answered else self._longest_wait + self._starting
        send(process.stdin, request)  # type: ignore[arg-type]
        while True:
            with watch.waiting(wait):
                found = receive(process.stdout)  # type: ignore[arg-type]
            if found is None:
                raise EOFError
            self._has_answered = True
            if not isinstance(found, (Document, Problem)):
                return
            wait = self._longest_wait
            yield found

    def _ended(self, name: str, out_of_time: bool) -> Problem:
        if out_of_time:
            message = f"{name} took longer than {self._longest_wait:.0f} seconds to read and was given up; save its text on its own."
            return Problem(name, "too_large", message)
        return Problem(
            name, "damaged", f"{name} made its reader fail; open it in the program that wrote it and save it again."
        )


def _command() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, _PROGRAM_FLAG]
    # -P: a file named like a module in the current folder must not be imported; -B: nothing is written
    return [sys.executable, "-P", "-B", "-m", "compare_app.readers.worker"]


def _import_path() -> str:
    """Where this package was found, so that the process finds the same one."""
    own = str(Path(__file__).resolve().parents[2])
    return os.pathsep.join([own, *filter(None, [os.environ.get("PYTHONPATH")])])


#: The process that all files of this program share; it does not run before the first file comes.
SHARED = ReaderProcess()
