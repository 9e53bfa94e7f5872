from __future__ import annotations

import os
import stat
import threading
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


@pytest.mark.skipif(os.name == "nt", reason="links need a right of their own on Windows")
def test_a_link_stays_and_what_it_leads_to_is_replaced(tmp_path: Path):
    (tmp_path / "kept.html").write_bytes(b"old")
    (tmp_path / "link.html").symlink_to("kept.html")
    write_atomically(tmp_path / "link.html", b"new")
    assert (tmp_path / "link.html").is_symlink()
    assert (tmp_path / "kept.html").read_bytes() == b"new"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has no such pipes")
def test_what_is_no_file_is_written_into_and_not_replaced(tmp_path: Path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    check_target(pipe, [], force=False)
    read: list[bytes] = []
    reader = threading.Thread(target=lambda: read.append(pipe.read_bytes()))
    reader.start()
    write_atomically(pipe, b"whole")
    reader.join(30)
    assert read == [b"whole"]
    assert stat.S_ISFIFO(pipe.stat().st_mode)


def test_a_name_as_long_as_names_may_be_is_written(tmp_path: Path):
    target = tmp_path / f"{'ö' * 120}.html"
    write_atomically(target, b"whole")
    assert target.read_bytes() == b"whole"
