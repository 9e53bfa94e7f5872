"""Whether a window can be shown here. Qt ends the whole program where it cannot, so it is asked before.

Standard library only: the script of a fresh clone asks too, before anything is installed.
"""

from __future__ import annotations

import os
import socket
import sys


def has_display() -> bool:
    """Whether a window can be shown."""
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("WAYLAND_DISPLAY")) or x_server_answers(os.environ.get("DISPLAY", ""))


def x_server_answers(display: str) -> bool:
    """Whether somebody listens at `DISPLAY`; the variable may be left over from a session that is closed."""
    host, _, rest = display.rpartition(":")
    number = rest.split(".")[0]
    if not number.isdigit():
        return False
    if host in ("", "unix"):
        path = f"/tmp/.X11-unix/X{number}"
        return any(_connects(socket.AF_UNIX, address) for address in (path, "\0" + path))
    return _connects(socket.AF_INET, (host, 6000 + int(number)))


def _connects(family: int, address: str | tuple[str, int]) -> bool:
    with socket.socket(family, socket.SOCK_STREAM) as link:
        link.settimeout(3)
        try:
            link.connect(address)
        except OSError:
            return False
    return True
