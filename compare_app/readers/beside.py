"""Exports of Zotero and the snapshots that lie beside them, told by their names: whoever looks at a folder needs no reader."""

from __future__ import annotations

from pathlib import Path

_ENDINGS = (".ris", ".rdf")


def is_companion(path: Path) -> bool:
    """Whether this is an export whose snapshots lie beside it, and are read by themselves."""
    return path.suffix.lower() in _ENDINGS and (path.parent / "files").is_dir()


def exports_beside(path: Path) -> list[Path]:
    """The exports that may tell of this snapshot (`files/12/page.html` beside an export); none for a file that is none."""
    if path.parent.parent.name != "files":
        return []
    try:
        return sorted(p for p in path.parents[2].iterdir() if p.suffix.lower() in _ENDINGS)[:5]
    except OSError:
        return []
