"""A file's bytes, taken once, with a limit; never a pipe, a device or a folder, and never written to."""

from __future__ import annotations

import hashlib
import os
import stat
from pathlib import Path

from compare_app.readers.errors import CannotRead, Empty

#: The largest file that is read; a newspaper's whole day as text is under 5 MB.
LARGEST_FILE = 64 * 1024 * 1024
#: Files that hold many articles (archives, mail boxes) may be larger.
LARGEST_CONTAINER = 256 * 1024 * 1024


def load(path: Path, largest: int = LARGEST_FILE) -> bytes:
    """Give the file's bytes. Raises CannotRead; opens without waiting, so that a pipe put in the file's place holds nothing up."""
    try:
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    except FileNotFoundError:
        raise CannotRead("unreadable", "is no longer there; open the folder again") from None
    except PermissionError:
        raise CannotRead(
            "unreadable", "may not be opened by your account; change its permissions and open the folder again"
        ) from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "its name cannot be used"
        raise CannotRead("unreadable", f"cannot be opened ({reason}); check the file and open it again") from None
    try:
        return _bytes_of(handle, largest)
    except (OSError, MemoryError) as error:
        reason = getattr(error, "strerror", None) or "not enough memory"
        raise CannotRead(
            "unreadable", f"could not be read to its end ({reason}); copy it again from where it came"
        ) from None
    finally:
        os.close(handle)


def _bytes_of(handle: int, largest: int) -> bytes:
    """The bytes of an open file. Raises CannotRead where it is no ordinary file or too large, Empty, OSError."""
    about = os.fstat(handle)
    if not stat.S_ISREG(about.st_mode):
        raise CannotRead("unsupported", "is no ordinary file; only ordinary files are read")
    if about.st_size > largest:
        raise CannotRead("too_large", f"is larger than {largest >> 20} MB; split it into smaller files")
    parts: list[bytes] = []
    left = largest + 1
    while left > 0 and (part := os.read(handle, min(left, 1 << 22))):
        parts.append(part)
        left -= len(part)
    if left <= 0:
        raise CannotRead("too_large", f"grew beyond {largest >> 20} MB while it was read; split it into smaller files")
    data = b"".join(parts)
    if not data:
        raise Empty
    return data


def first_bytes(path: Path, count: int) -> bytes:
    """The file's beginning; nothing where it is no ordinary file or cannot be read."""
    try:
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    except (OSError, ValueError):
        return b""
    try:
        return os.read(handle, count) if stat.S_ISREG(os.fstat(handle).st_mode) else b""
    except OSError:
        return b""
    finally:
        os.close(handle)


def size_of(path: Path) -> int:
    """The file's size in bytes, 0 where it cannot be told."""
    try:
        return path.stat().st_size
    except (OSError, ValueError):
        return 0


def fingerprint(data: bytes) -> str:
    """The SHA-256 of the bytes, in hexadecimal."""
    return hashlib.sha256(data).hexdigest()
