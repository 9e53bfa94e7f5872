from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from compare_app import watching
from compare_app.cli import commands, main
from compare_app.cli.entrance import DEBUG
from compare_app.cli.telling import Exit
from compare_app.report import writing
from tests.helpers.invariants import breaches
from tests.helpers.stories import FERRY, write


def test_help_needs_no_display():
    environment = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
    done = subprocess.run(
        [sys.executable, "-m", "compare_app", "--help"], capture_output=True, env=environment, check=False
    )
    assert (done.returncode, done.stderr) == (0, b"")


def test_help_loads_neither_qt_nor_numpy():
    program = "import sys, compare_app.cli as c\ntry: c.main(['report', '--help'])\nexcept SystemExit: pass\n"
    program += "sys.exit(any(m.split('.')[0] in ('PySide6', 'numpy', 'lxml', 'trafilatura') for m in sys.modules))"
    assert subprocess.run([sys.executable, "-c", program], capture_output=True, check=False).returncode == 0


def test_version(capsys: pytest.CaptureFixture[str]):
    with pytest.raises(SystemExit) as end:
        main(["--version"])
    assert end.value.code == 0
    assert capsys.readouterr().out.startswith("compare-app ")


def test_a_json_report_is_written_and_keeps_the_format(tmp_path: Path):
    paths = write(tmp_path / "in", FERRY)
    out = tmp_path / "out.json"
    assert main(["report", *map(str, paths), "--one-story", "--format", "json", "--output", str(out)]) == Exit.GOOD
    assert breaches(json.loads(out.read_text(encoding="utf-8"))) == []


def test_the_name_of_the_output_chooses_the_format(tmp_path: Path):
    write(tmp_path / "in", FERRY)
    out = tmp_path / "out.html"
    assert main(["report", str(tmp_path / "in"), "--output", str(out)]) == Exit.GOOD
    assert out.read_bytes().startswith(b"<!DOCTYPE html>")


def test_without_an_output_the_report_goes_to_standard_output(
    tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
):
    write(tmp_path, FERRY)
    assert main(["report", str(tmp_path), "--format", "json"]) == Exit.GOOD
    assert json.loads(capfdbinary.readouterr().out)["format"] == "compare-app/report"


def test_a_readme_beside_the_articles_is_told_and_no_fault(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    for name in ("a.txt", "README.md"):
        (tmp_path / name).write_text(
            "The old lighthouse of Velm will be sold before the end of the year.", encoding="utf-8"
        )
    assert main(["stories", str(tmp_path)]) == Exit.GOOD
    told = capsys.readouterr()
    assert "README.md tells of the folder" in told.err
    assert "README.md" not in told.out


def test_a_problem_is_listed_and_told_by_the_exit_code(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    write(tmp_path, FERRY)
    (tmp_path / "empty.txt").touch()
    assert main(["stories", str(tmp_path)]) == Exit.PROBLEMS
    assert "empty.txt" in capsys.readouterr().err


def test_stories_are_listed_with_their_versions(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    write(tmp_path, FERRY[:2])
    assert main(["stories", str(tmp_path)]) == Exit.GOOD
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].endswith("(2 versions)")
    assert sorted(line.split()[0] for line in lines[1:]) == ["1.txt", "2.txt"]


def test_a_folder_without_articles_is_bad_use(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    assert main(["stories", str(tmp_path)]) == Exit.BAD_USE
    assert str(tmp_path) in capsys.readouterr().err


def test_a_path_that_is_not_there_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    assert main(["report", str(tmp_path / "nowhere"), "--format", "json"]) == Exit.BAD_USE
    assert "nowhere" in capsys.readouterr().err


def test_an_existing_file_is_replaced_only_by_force(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    write(tmp_path / "in", FERRY)
    out = tmp_path / "out.json"
    out.write_text("mine", encoding="utf-8")
    command = ["report", str(tmp_path / "in"), "--format", "json", "--output", str(out)]
    assert main(command) == Exit.BAD_USE
    assert out.read_text(encoding="utf-8") == "mine"
    assert "--force" in capsys.readouterr().err
    assert main([*command, "--force"]) == Exit.GOOD
    assert json.loads(out.read_text(encoding="utf-8"))["format_version"] == 1


def test_a_source_is_never_written_to(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    paths = write(tmp_path, FERRY)
    link = tmp_path / "link.json"
    link.hardlink_to(paths[0])
    for target in (paths[0], link):
        assert (
            main(["report", *map(str, paths), "--format", "json", "--output", str(target), "--force"]) == Exit.BAD_USE
        )
    assert "source" in capsys.readouterr().err
    assert paths[0].read_text(encoding="utf-8") == FERRY[0]


def test_a_weight_out_of_range_is_bad_use(tmp_path: Path):
    with pytest.raises(SystemExit) as end:
        main(["report", str(tmp_path), "--format", "json", "--min-weight", "7"])
    assert end.value.code == Exit.BAD_USE


def test_an_unknown_ending_asks_for_the_format(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    assert main(["report", str(tmp_path), "--output", str(tmp_path / "out.xyz")]) == Exit.BAD_USE
    assert "--format" in capsys.readouterr().err


def test_a_mistake_of_the_program_is_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
):
    def broken(_: object) -> int:
        raise ZeroDivisionError("no\nnumber")

    monkeypatch.setitem(commands.COMMANDS, "stories", broken)
    assert main(["stories", str(tmp_path)]) == Exit.FAULT
    told = capsys.readouterr().err
    assert told.count("\n") == 1
    assert "ZeroDivisionError" in told


def test_stopping_is_no_mistake(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]):
    def stopped(_: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setitem(commands.COMMANDS, "stories", stopped)
    assert main(["stories", str(tmp_path)]) == Exit.STOPPED
    assert capsys.readouterr().err == "Stopped.\n"


def test_a_mistake_in_one_article_is_a_problem_and_no_traceback(tmp_path: Path):
    write(tmp_path, FERRY)
    program = "import sys\nfrom compare_app import cli\nfrom compare_app.pipeline import run\nrun.analyse = None\n"
    program += f"sys.exit(cli.main(['stories', {str(tmp_path)!r}]))"
    environment = {k: v for k, v in os.environ.items() if k != DEBUG}
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, env=environment, check=False)
    assert done.returncode == Exit.BAD_USE
    assert "Traceback" not in done.stderr
    assert "1.txt could not be analysed" in done.stderr


@pytest.mark.parametrize("ending", ["html", "json", "docx", "zip", "xlsx"])
def test_a_report_in_the_folder_is_no_article_the_next_time(
    ending: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    write(tmp_path, FERRY)
    out = tmp_path / f"out.{ending}"
    assert main(["report", str(tmp_path), "--output", str(out)]) == Exit.GOOD
    main(["stories", str(tmp_path)])
    assert out.name not in capsys.readouterr().out


def test_a_watch_writes_again_when_a_file_changes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    write(tmp_path / "in", FERRY[:2])
    out = tmp_path / "out.json"
    seen: list[int] = []

    def sleep(_: float) -> None:
        if out.exists():
            seen.append(len(json.loads(out.read_text(encoding="utf-8"))["stories"][0]["versions"]))
            if len(seen) == 1:
                write(tmp_path / "in", FERRY)
            if seen[-1] == len(FERRY):
                raise KeyboardInterrupt

    monkeypatch.setattr(watching.changes, "__defaults__", (sleep,))
    assert main(["watch", str(tmp_path / "in"), "--report", str(out)]) == Exit.GOOD
    assert (seen[0], seen[-1]) == (2, 3)


def test_a_watch_of_a_name_that_is_not_there_ends_at_once(tmp_path: Path, capsys):
    assert main(["watch", str(tmp_path / "in"), "--report", str(tmp_path / "out.json")]) == Exit.BAD_USE
    assert "there is no such file or folder" in capsys.readouterr().err


def test_a_watch_goes_on_where_the_report_cannot_be_written_for_a_while(tmp_path, monkeypatch, capsys):
    folder, out = tmp_path / "in", tmp_path / "report.json"
    write(folder, FERRY[:2])
    writes: list[Path] = []

    def write_atomically(target: Path, data: bytes) -> None:
        writes.append(target)
        if len(writes) == 1:
            write(folder, FERRY)
            raise PermissionError(13, "Permission denied", str(target))
        raise KeyboardInterrupt

    monkeypatch.setattr(writing, "write_atomically", write_atomically)
    monkeypatch.setattr(watching.changes, "__defaults__", (lambda _: None,))
    assert main(["watch", str(folder), "--report", str(out)]) == Exit.GOOD
    said = capsys.readouterr().err
    assert f"{out}: Permission denied; the report is as it was, and is written at the next change." in said
    assert writes == [out, out]


def test_a_watch_waits_for_an_empty_folder_to_fill(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    folder, out = tmp_path / "in", tmp_path / "out.json"
    folder.mkdir()
    pauses: list[float] = []

    def sleep(seconds: float) -> None:
        pauses.append(seconds)
        if len(pauses) == 2:
            write(folder, FERRY)
        if out.exists():
            raise KeyboardInterrupt

    monkeypatch.setattr(watching.changes, "__defaults__", (sleep,))
    assert main(["watch", str(folder), "--report", str(out)]) == Exit.GOOD
    assert out.exists()


def test_inspecting_shows_roles_quotes_and_what_is_unknown(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    (path,) = write(tmp_path, FERRY[:1])
    assert main(["inspect", str(path)]) == Exit.GOOD
    lines = [line.split(None, 1) for line in capsys.readouterr().out.splitlines()]
    assert ["headline", "Ferry service to Osk suspended"] in lines
    assert ["outlet", "unknown"] in lines
    assert any(kind == "direct" and "Runa Tveit" in rest for kind, rest in (x for x in lines if len(x) == 2))


def test_inspecting_a_file_that_cannot_be_read_is_bad_use(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    (tmp_path / "void.txt").touch()
    assert main(["inspect", str(tmp_path / "void.txt")]) == Exit.BAD_USE
    assert "void.txt" in capsys.readouterr().err


def test_explaining_lists_the_links_of_the_sentences_that_hold_the_words(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    a, b, _ = write(tmp_path, FERRY)
    assert main(["explain", str(a), str(b), "--first", "12 DAYS"]) == Exit.GOOD
    lines = capsys.readouterr().out.splitlines()
    assert "12 days" in lines[0]
    assert "14 days" in lines[1]


def test_explaining_a_pair_shows_its_figures(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    a, b, _ = write(tmp_path, FERRY)
    assert main(["explain", str(a), str(b), "--first", "12 days", "--second", "14 days"]) == Exit.GOOD
    told = capsys.readouterr().out
    assert "    linked: " in told
    assert "shared: " in told


def test_explaining_needs_two_articles(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    (path,) = write(tmp_path, FERRY[:1])
    (tmp_path / "empty.txt").touch()
    assert main(["explain", str(path), str(tmp_path / "empty.txt")]) == Exit.BAD_USE
    assert "1 article" in capsys.readouterr().err


def test_a_rule_of_house_style_can_be_switched_off(tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]):
    a, b = write(tmp_path, [f"{FERRY[0]}\nFares rose by 12 {percent} on Monday.\n" for percent in ("percent", "%")])
    kinds = []
    for more in ([], ["--not-equal", "percent"]):
        assert main(["report", str(a), str(b), "--one-story", "--format", "json", *more]) == Exit.GOOD
        report = json.loads(capfdbinary.readouterr().out)
        kinds.append([c["kind"] for link in report["stories"][0]["links"] for c in link["changes"]])
        assert report["generator"]["settings"]["not_equal"] == more[1:]
    assert kinds[0] == []
    assert kinds[1] != []


def test_a_model_that_cannot_be_used_is_bad_use(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    write(tmp_path, FERRY)
    (tmp_path / "model").mkdir()
    model = str(tmp_path / "model")
    assert main(["report", str(tmp_path), "--format", "json", "--model", model]) == Exit.BAD_USE
    assert model in capsys.readouterr().err


def test_a_file_that_appears_while_the_report_is_made_is_not_replaced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    write(tmp_path / "in", FERRY)
    out = tmp_path / "out.json"
    real = commands.compare_with_progress

    def compare_slowly(*arguments: object):
        out.write_text("somebody else's", encoding="utf-8")
        return real(*arguments)

    monkeypatch.setattr(commands, "compare_with_progress", compare_slowly)
    assert main(["report", str(tmp_path / "in"), "--output", str(out)]) == Exit.BAD_USE
    assert out.read_text(encoding="utf-8") == "somebody else's"
    assert "exists already" in capsys.readouterr().err
