"""What can become of a project file: older, newer, damaged, foreign, moved, backed up."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from compare_app.cli import main
from compare_app.project import backups, schema
from compare_app.project.backups import backups_of, keep_backup, restore
from compare_app.project.errors import (
    Busy,
    CannotKeep,
    DamagedProject,
    MissingProject,
    NewerProject,
    NoProject,
)
from compare_app.project.places import folder_of, own_file, point_to, project_file
from compare_app.project.store import Project
from compare_app.project.values import Anchor, ArticleKey, Code, Note, Target, added, removed

NOTE = Note(Target("row", (Anchor(ArticleKey("a.txt", "0" * 64)),)), "first")
DUMP = Path(__file__).with_name("project-1.sql")


def place(tmp_path: Path) -> Path:
    return tmp_path / "one.storycompare"


def written(path: Path, *records: Note | Code) -> Path:
    with Project(path) as project:
        project.apply(added(*records))
    return path


def test_a_project_of_the_first_version_is_brought_up_to_date(tmp_path: Path):
    with closing(sqlite3.connect(place(tmp_path))) as connection:
        connection.executescript(DUMP.read_text(encoding="utf-8"))
    with Project(place(tmp_path)) as project:
        (note,) = project.notes()
        assert note.text == "Who counted the owls?"
        assert [code.name for code in project.codes()] == ["figures", "sources"]
        assert note.codes == (project.codes()[0].id,)
        (link,) = project.corrections().items
        assert [anchor.exact for anchor in link.anchors] == ["forty owls", "40 owls"]
        assert project.folder() == Path("/articles/brenn")


def test_steps_are_done_in_order_and_each_once(tmp_path: Path):
    path = written(place(tmp_path), NOTE)
    steps = (
        *schema.STEPS,
        schema.Step("colour", lambda c: c.execute("ALTER TABLE note ADD COLUMN colour TEXT") and None),
        schema.Step("red", lambda c: c.execute("UPDATE note SET colour = 'red'") and None),
    )
    for _ in range(2):
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            schema.upgrade(connection, steps)
            assert connection.execute("SELECT text, colour FROM note").fetchall() == [("first", "red")]
            assert schema.version_of(connection) == len(steps)


def test_a_step_that_fails_leaves_the_file_as_it_was(tmp_path: Path):
    path = written(place(tmp_path), NOTE)
    steps = (
        *schema.STEPS,
        schema.Step("half", lambda c: c.executemany("nonsense", [c.execute("DELETE FROM note").fetchall()]) and None),
    )
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        with pytest.raises(sqlite3.OperationalError):
            schema.upgrade(connection, steps)
        assert schema.version_of(connection) == schema.VERSION
    with Project(path) as project:
        assert project.notes() == (NOTE,)


def test_a_file_of_a_newer_version_is_refused_and_left_alone(tmp_path: Path):
    path = written(place(tmp_path), NOTE)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {schema.VERSION + 1}")
    before = path.read_bytes()
    with pytest.raises(NewerProject, match="newer version of Story Compare"):
        Project(path)
    assert path.read_bytes() == before


@pytest.mark.parametrize("content", [b"just words", b""])
def test_another_file_is_not_taken_for_a_project(content: bytes, tmp_path: Path):
    path = tmp_path / "notes.txt"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE birds (name)")
    if content:
        path.write_bytes(content)
    with pytest.raises(NoProject, match=r"notes\.txt is no project"):
        Project(path)


def test_a_damaged_file_is_kept_aside_and_its_backup_takes_its_place(tmp_path: Path):
    path = written(place(tmp_path), NOTE)
    Project(path).close()  # opening keeps a backup of what was written before
    damaged = path.read_bytes()[:5000] + b"\xff" * 4000
    path.write_bytes(damaged)
    with pytest.raises(DamagedProject) as trouble:
        Project(path)
    aside = restore(path, trouble.value.backups[0])
    assert aside.read_bytes() == damaged
    with Project(path) as project:
        assert project.notes() == (NOTE,)


@pytest.fixture
def damaged(tmp_path: Path) -> tuple[Path, Path]:
    """A folder and its project, which is damaged and has a backup."""
    folder = tmp_path / "articles"
    folder.mkdir()
    path = written(project_file(folder), NOTE)
    Project(path).close()
    path.write_bytes(path.read_bytes()[:5000] + b"\xff" * 4000)
    return folder, path


def test_a_backup_is_put_back_by_the_command(damaged: tuple[Path, Path], capsys: pytest.CaptureFixture[str]):
    folder, path = damaged
    broken = path.read_bytes()
    assert main(["project", str(folder)]) == 2
    assert "--restore" in capsys.readouterr().err
    assert main(["project", str(folder), "--restore"]) == 0
    with Project(path) as project:
        assert project.notes() == (NOTE,)
    (aside,) = path.parent.glob("*.damaged-*")
    assert aside.read_bytes() == broken
    assert aside.name in capsys.readouterr().err


def test_a_backup_that_is_damaged_itself_is_passed_over_and_never_put_back(
    damaged: tuple[Path, Path], capsys: pytest.CaptureFixture[str]
):
    folder, path = damaged
    (good,) = backups_of(path)
    bad = good.with_name("29991231T000000000000.storycompare")
    bad.write_bytes(path.read_bytes())
    assert main(["project", str(folder), "--restore", str(bad)]) == 2
    assert list(path.parent.glob("*.damaged-*")) == []
    assert main(["project", str(folder), "--restore"]) == 0
    assert good.name in capsys.readouterr().err


def test_without_a_backup_the_command_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    assert main(["project", str(tmp_path), "--restore"]) == 2
    assert "no backup" in capsys.readouterr().err
    assert main(["project", str(tmp_path), "--restore", str(tmp_path / "none.storycompare")]) == 2


def test_a_project_that_is_gone_comes_back_from_its_backup(damaged: tuple[Path, Path]):
    folder, path = damaged
    path.unlink()
    assert main(["project", str(folder), "--restore"]) == 0
    with Project(path) as project:
        assert project.notes() == (NOTE,)


def test_every_damage_ends_in_a_sentence(tmp_path: Path):
    path = written(place(tmp_path), *(Note(NOTE.target, "word " * 200) for _ in range(40)))
    whole = path.read_bytes()
    for at in range(0, len(whole), 3001):
        path.write_bytes(whole[:at] + bytes(64) + whole[at + 64 :])
        with suppress(DamagedProject, NoProject), Project(path) as project:
            assert len(project.notes()) <= 40
            assert (project.codes(), project.corrections().items) == ((), ())
    Project(path).close()
    for length in (0, 1, 99, 4096, len(whole) // 2):
        path.write_bytes(whole[:length])
        with pytest.raises(DamagedProject):
            Project(path)


def test_a_file_held_by_another_program_is_said_to_be(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("compare_app.project.store._PATIENCE", 0.05)
    path = written(place(tmp_path), NOTE)
    with Project(path) as project, closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(Busy, match="another program"):
            project.apply(removed([NOTE]))
        other.execute("ROLLBACK")
        project.apply(removed([NOTE]))


def test_a_place_that_cannot_be_written_is_named(tmp_path: Path):
    (tmp_path / "file").write_text("no folder", encoding="utf-8")
    with pytest.raises(CannotKeep, match="cannot be written"):
        Project(tmp_path / "file" / "one.storycompare")


# --- backups


def test_a_backup_is_kept_only_of_what_changed(tmp_path: Path):
    path = written(place(tmp_path), NOTE)
    Project(path).close()
    kept = backups_of(path)
    Project(path).close()
    assert backups_of(path) == kept
    with Project(kept[0]) as backup:
        assert backup.notes() == (NOTE,)


def test_the_newest_five_and_one_a_day_are_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    path = written(place(tmp_path), NOTE)
    for made_just_now in backups_of(path):  # after noon it would be newer than all below
        made_just_now.unlink()
    now = datetime.now(UTC).replace(hour=12)
    with monkeypatch.context() as patch:
        patch.setattr(backups, "backups_of", lambda _: ())  # as if it had changed since
        for hours in range(24 * 20, 0, -6):  # four a day over twenty days
            keep_backup(path, now - timedelta(hours=hours))
    later = backups_of(path)[0].stat().st_mtime + 1  # a file system may give both the same moment
    os.utime(path, (later, later))
    keep_backup(path, now)
    days = [file.name[:8] for file in backups_of(path)]
    assert len(set(days[:5])) == 2
    assert len(set(days[5:])) == len(days[5:])
    assert 14 <= len(set(days)) <= 15


def test_half_a_backup_is_never_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    path = written(place(tmp_path), NOTE)
    for old in backups_of(path):
        old.unlink()

    def broken(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", broken)
    with pytest.raises(OSError, match="No space"):
        keep_backup(path)
    folder = backups._folder(path)
    assert list(folder.iterdir()) == []


# --- where it is


def test_a_folder_has_one_file_however_it_is_named(tmp_path: Path):
    (tmp_path / "in").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "in")
    assert (
        project_file(tmp_path / "in") == project_file(tmp_path / "link") == project_file(tmp_path / "x" / ".." / "in")
    )
    assert project_file(tmp_path / "in") != project_file(tmp_path)
    assert project_file(tmp_path / "in").name.startswith("in-")


def test_files_belong_to_the_folder_that_holds_them(tmp_path: Path):
    assert folder_of([tmp_path]) == tmp_path
    assert folder_of([tmp_path / "a" / "1.txt", tmp_path / "b" / "2.txt"]) == tmp_path
    assert folder_of([tmp_path / "1.txt"]) == tmp_path
    assert folder_of([]) is None


def test_a_project_goes_on_where_it_was_saved(tmp_path: Path):
    folder = tmp_path / "in"
    folder.mkdir()
    with Project(project_file(folder)) as project:
        project.apply(added(NOTE))
        project.save_as(tmp_path / "for Ada")
        point_to(folder, project.path)
        project.apply(added(Code("late")))
    assert project_file(folder) == tmp_path / "for Ada.storycompare"
    with Project(project_file(folder)) as project:
        assert project.notes() == (NOTE,)
        assert [code.name for code in project.codes()] == ["late"]
    with Project(own_file(folder)) as old:
        assert old.codes() == ()
    point_to(folder, own_file(folder))
    assert project_file(folder) == own_file(folder)


def test_a_project_on_a_disk_that_is_away_is_missed_and_never_begun_anew(tmp_path: Path):
    folder, disk = tmp_path / "in", tmp_path / "disk"
    folder.mkdir()
    disk.mkdir()
    with Project(project_file(folder)) as project:
        project.save_as(disk / "away.storycompare")
        point_to(folder, project.path)
    (disk / "away.storycompare").rename(tmp_path / "away.storycompare")
    with pytest.raises(MissingProject, match="connect its disk"):
        project_file(folder)
    assert main(["report", str(folder), "--format", "json", "--project", "auto"]) == 2
    assert main(["watch", str(folder), "--report", str(tmp_path / "r.json"), "--project", "auto"]) == 2
    assert list(disk.iterdir()) == []
    point_to(folder, tmp_path / "away.storycompare")
    assert project_file(folder) == tmp_path / "away.storycompare"
