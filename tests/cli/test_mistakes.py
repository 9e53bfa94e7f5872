"""What is wrong on the command line is said in one sentence that says what to do."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest

from compare_app.cli import main
from compare_app.cli.commands import COMMANDS
from compare_app.cli.telling import Exit
from compare_app.project.places import project_file
from compare_app.project.store import Project
from compare_app.report.formats import TABLES
from compare_app.report.tables import tables
from tests.helpers.stories import FERRY, by_hand, write


def said(capsys: pytest.CaptureFixture[str], *arguments: object) -> str:
    """What standard error has; the command must not have been understood."""
    try:
        code = main([str(argument) for argument in arguments])
    except SystemExit as end:
        code = int(str(end.code))
    assert code == Exit.BAD_USE
    return capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (("compare", "folder"), "There is no command “compare”; there are report, stories, watch, inspect, explain, notes, project."),
        (("reprot", "folder"), "Did you mean report?"),
        (("storys",), "Did you mean stories?"),
        (("report",), "compare-app report: the following arguments are required: PATH. 'compare-app report --help' says more."),
        (("report", "f", "--format", "xls"), "invalid choice: 'xls'"),
        (("report", "f", "--min-weight", "much"), "'much' is not a number from 0 to 1"),
        (("report", "f", "--output", "quotes.csv"), "a CSV file holds one table; name it with --table, such as --table quotes"),
        (("report", "f", "--output", "x.html", "--format", "html", "--table", "quotes"), "A table alone is a CSV file, and no html"),
        (("report", "f", "--format", "csv", "--output", "q.csv"), "a CSV file holds one table; name it with --table"),
        (("report", "f", "--table", "quotes", "--output", "q.xlsx"), "name it so, such as quotes.csv"),
        (("report", "f", "--output", "."), ". is a folder; name a file in it, such as report.html"),
        (("report", "f", "--table", "quots"), "invalid choice: 'quots'"),
    ],
)  # fmt: skip
def test_one_sentence_says_what_is_wrong(arguments, expected, capsys):
    text = said(capsys, *arguments)
    assert expected in text
    assert text.count("\n") == 1


def test_a_folder_that_is_called_nearly_like_a_command_is_a_folder(tmp_path, monkeypatch, capsys):
    (tmp_path / "reports").mkdir()
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("compare_app.display.has_display", lambda: False)
    assert "no display" in said(capsys, "reports")


def test_a_single_table_is_a_csv_file(tmp_path):
    write(tmp_path / "in", FERRY[:2])
    out = tmp_path / "quotes.csv"
    assert main(["report", str(tmp_path / "in"), "--table", "quotes", "-o", str(out)]) == Exit.GOOD
    header, *rows = csv.reader(io.StringIO(out.read_text(encoding="utf-8")))
    assert header[:3] == ["story", "version", "outlet"]
    assert rows != []


def test_the_user_is_told_which_tables_need_a_project(tmp_path, capsys):
    write(tmp_path / "in", FERRY[:2])
    assert "add --project auto" in said(capsys, "report", tmp_path / "in", "--table", "notes")


def test_every_table_can_be_named():
    assert [table.name for table in tables(by_hand())] == [name for name in TABLES if name not in _OF_THE_USER]


_OF_THE_USER = ("notes", "note_words", "codebook", "user_corrections")


def test_a_report_without_anything_side_by_side_says_so(tmp_path, capsys):
    (tmp_path / "a.txt").write_text("The ferry to Kay runs again from Monday.", encoding="utf-8")
    command = ["report", str(tmp_path), "--format", "json", "--force", "-o", str(tmp_path / "out.json")]
    assert main(command) == Exit.GOOD
    assert "here is a single article, and no other version of it" in capsys.readouterr().err
    (tmp_path / "b.txt").write_text("A lighthouse was sold in Velm, its keeper said.", encoding="utf-8")
    assert main(command) == Exit.GOOD
    assert (
        "no two of these 2 articles tell one story. --one-story compares them all the same." in capsys.readouterr().err
    )
    assert main([*command, "--one-story"]) == Exit.GOOD
    assert capsys.readouterr().err == ""


def test_a_project_that_is_not_there_is_no_other_file(tmp_path, capsys):
    write(tmp_path, FERRY[:2])
    assert (
        said(capsys, "report", tmp_path, "-f", "json", "--project", "gone.storycompare")
        == "gone.storycompare is not there; check the path.\n"
    )
    text = said(capsys, "report", tmp_path, "-f", "json", "--project", tmp_path / "1.txt")
    assert "1.txt is no project of Story Compare; choose another file." in text


@pytest.mark.parametrize("command", ["report", "notes", "project"])
def test_the_way_out_of_a_damaged_project_is_named_by_every_command(command, tmp_path, capsys):
    folder = tmp_path / "in"
    write(folder, FERRY[:2])
    with Project(project_file(folder)) as project:
        project.remember([], folder)
        project.back_up()
    project_file(folder).write_bytes(b"no database" * 500)
    text = said(capsys, command, folder, *(["-f", "json", "--project", "auto"] if command == "report" else []))
    assert f"compare-app project {folder} --restore puts it there." in text


def test_a_pattern_is_taken_where_the_shell_left_it(tmp_path, capsys):
    write(tmp_path, FERRY[:2])
    (tmp_path / "other.md").write_text("A lighthouse was sold in Velm.", encoding="utf-8")
    assert main(["stories", str(tmp_path / "*.txt")]) == Exit.GOOD
    assert "other.md" not in capsys.readouterr().out
    assert "*.rtf is not there" in said(capsys, "stories", tmp_path / "*.rtf")
    (tmp_path / "[a].txt").write_text("A file may be called so: nothing is a pattern that is there.", encoding="utf-8")
    assert main(["stories", str(tmp_path / "[a].txt")]) == Exit.GOOD
    assert "[a].txt" in capsys.readouterr().out


def test_explain_says_what_it_did_not_find(tmp_path: Path, capsys):
    one, two = write(tmp_path, FERRY[:2])
    assert said(capsys, "explain", one, two, "--first", "zebra") == f"No sentence of {one.name} holds “zebra”.\n"
    assert said(capsys, "explain", one, one) == f"{one} and {one} are one file; name two.\n"
    text = said(capsys, "explain", one, tmp_path / "gone.txt")
    assert "gone.txt is not there" in text
    assert "here is 1 article." in text


@pytest.mark.skipif(not Path("/dev/full").is_char_device(), reason="the system has no device that is full")
def test_a_report_that_cannot_be_written_names_the_place(tmp_path, capsys):
    write(tmp_path / "in", FERRY[:2])
    assert "/dev/full could not be written: No space left" in said(
        capsys, "report", tmp_path / "in", "-f", "html", "-o", "/dev/full"
    )


@pytest.mark.parametrize("command", sorted(COMMANDS))
def test_the_help_of_a_command_says_what_it_does_and_how_it_ends(command, capsys):
    with pytest.raises(SystemExit):
        main([command, "--help"])
    shown = " ".join(capsys.readouterr().out.split())
    with pytest.raises(SystemExit):
        main(["--help"])
    listed = next(line for line in capsys.readouterr().out.split("\n") if line.startswith(f"  {command} "))
    about = " ".join(listed.split()[1:])
    assert f"{about[0].upper()}{about[1:]}." in shown
    assert "Ends with 0 when all went well" in shown
