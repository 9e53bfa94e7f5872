"""The process in which complex formats are read: it may take so much memory, write nothing and talk to nobody.

Started by `isolation` as `python -m compare_app.readers.worker` (in a bundle: the program itself with `--reader-worker`);
asked over standard input, answering over standard output, one pickle after the other. It ends when its input ends.
"""

from __future__ import annotations

import contextlib
import os
import pickle
import struct
import sys
import threading
import time
from pathlib import Path
from typing import BinaryIO

#: Bytes of address space; a page of 8 MB takes about 300 MB.
LARGEST_MEMORY = 1 << 30
#: Sent after the last article of a file.
END = "end"
#: Asks for nothing but to be ready for pages; not answered.
PRACTISE = ((), "page")
_LENGTH = struct.Struct(">Q")
_FORBIDDEN = frozenset(
    {
        "socket.connect",
        "socket.bind",
        "subprocess.Popen",
        "os.system",
        "os.exec",
        "os.posix_spawn",
        "os.remove",
        "os.rename",
        "os.mkdir",
        "shutil.rmtree",
    }
)


def main() -> int:
    """Answer requests until there are no more."""
    requests, answers = _own_pipes()
    _limit_memory()
    threading.Thread(target=_end_with_parent, args=(os.getppid(),), daemon=True).start()
    from compare_app.readers.reading import read_here

    sys.addaudithook(_refuse)
    while isinstance(request := receive(requests), tuple):
        if request == PRACTISE:
            _practise()
            continue
        path, name, options = request
        for found in read_here(Path(path), name, options):
            send(answers, found)
        send(answers, END)
    return 0


def _practise() -> None:
    """Read an invented page: that loads the libraries, a quarter of a second, and the first of the files need not wait for it."""
    from compare_app.readers.options import DEFAULTS
    from compare_app.readers.readers import reader_for

    page = b"<html><body><article><h1>The gate held</h1><p>The gate of Tarn held on Monday.</p></article></body></html>"
    with contextlib.suppress(Exception):
        list(reader_for("page")(page, DEFAULTS))


def send(stream: BinaryIO, value: object) -> None:
    """Write one value to the other side."""
    data = pickle.dumps(value, pickle.HIGHEST_PROTOCOL)
    stream.write(_LENGTH.pack(len(data)))
    stream.write(data)
    stream.flush()


def receive(stream: BinaryIO) -> object:
    """Read one value from the other side; None where it ended. Raises EOFError where it ended in the middle of one."""
    head = stream.read(_LENGTH.size)
    if not head:
        return None
    if len(head) < _LENGTH.size:
        raise EOFError
    (length,) = _LENGTH.unpack(head)
    data = stream.read(length)
    if len(data) < length:
        raise EOFError
    return pickle.loads(data)  # our own process wrote it


def _own_pipes() -> tuple[BinaryIO, BinaryIO]:
    """Keep standard output for answers alone: what a library prints goes nowhere."""
    answers = os.fdopen(os.dup(1), "wb")
    requests = os.fdopen(os.dup(0), "rb")
    nowhere = os.open(os.devnull, os.O_RDWR)
    os.dup2(nowhere, 0)
    os.dup2(nowhere, 1)
    os.close(nowhere)
    return requests, answers


def _limit_memory() -> None:
    with contextlib.suppress(
        ImportError, ValueError, OSError
    ):  # Windows has no limits of this kind, macOS ignores them
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (LARGEST_MEMORY, LARGEST_MEMORY))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _end_with_parent(parent: int) -> None:
    """End when the program that asked is gone, also in the middle of a file."""
    while os.getppid() == parent:
        time.sleep(1)
    os._exit(1)


def _refuse(event: str, arguments: tuple[object, ...]) -> None:
    """Let no library reach the network, start a program or change a file, whatever the file it reads makes it do."""
    if event in _FORBIDDEN:
        raise PermissionError(f"{event} is not for readers")
    if event == "open":
        mode, flags = arguments[1], arguments[2]
        writes = isinstance(mode, str) and any(c in mode for c in "wax+")
        if writes or (isinstance(flags, int) and flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT)):
            raise PermissionError("readers write no files")


if __name__ == "__main__":
    raise SystemExit(main())
