"""What program this is, as reports, the window and `--version` say it."""

from __future__ import annotations

VERSION = "0.1.0"
#: The program with its version, for the files that it writes.
PROGRAM = f"compare-app {VERSION}"
