from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from compare_app.report.writing import WontWrite, check_target, write_atomically


def test_the_file_is_whole_and_nothing_is_left_beside_it(tmp_path: Path):
    write_atomically(tmp_path / "a.json", b"whole")
    assert {p.name: p.read_bytes() for p in tmp_path.iterdir()} == {"a.json": b"whole"}


def test_a_failed_write_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    target = tmp_path / "a.json"
    target.write_bytes(b"old")

    def full(_: int) -> None:
        raise OSError("disk full")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="disk full"):
        write_atomically(target, b"new")
    assert {p.name: p.read_bytes() for p in tmp_path.iterdir()} == {"a.json": b"old"}


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such permissions")
def test_permissions_are_kept_and_new_files_follow_the_umask(tmp_path: Path):
    old, new = tmp_path / "old", tmp_path / "new"
    old.touch(mode=0o640)
    old.chmod(0o640)
    for path in (old, new):
        write_atomically(path, b"x")
    mask = os.umask(0)
    os.umask(mask)
    assert stat.S_IMODE(old.stat().st_mode) == 0o640
    assert stat.S_IMODE(new.stat().st_mode) == 0o666 & ~mask


def test_a_folder_is_no_target(tmp_path: Path):
    with pytest.raises(WontWrite, match="is a folder"):
        check_target(tmp_path, [], force=True)


def test_a_missing_folder_is_named(tmp_path: Path):
    with pytest.raises(WontWrite, match="nowhere"):
        check_target(tmp_path / "nowhere" / "a.json", [], force=True)
