"""The flags that say how a file is to be read."""

import argparse
import json

import pytest

from compare_app.cli import main
from compare_app.cli.read_as import column, encoding, role
from compare_app.cli.telling import Exit

LONG = "The harbour board of Velm said on Monday that the old lighthouse would be sold before the end of the year. "


def report_of(tmp_path, *arguments):
    out = tmp_path / "out.json"
    assert main(["report", *map(str, arguments), "--output", str(out), "--force"]) == Exit.GOOD
    return json.loads(out.read_text(encoding="utf-8"))


def test_an_encoding_is_chosen_for_one_file(tmp_path):
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_bytes("Маяк Вельма продан.".encode("koi8-r"))
    found = report_of(tmp_path, tmp_path / "a.txt", tmp_path / "b.txt", "--one-story", "--encoding", "a.txt=cp1251")
    first, second = found["stories"][0]["versions"]
    assert (first["encoding"], first["chosen"]) == ("cp1251", ["encoding: cp1251"])
    assert (second["text"], second["chosen"]) == ("Маяк Вельма продан.", [])


def test_a_column_is_chosen(tmp_path):
    table = tmp_path / "t.csv"
    table.write_text(f'a,b,c\n"{LONG * 2}","{LONG}Second column. {LONG}",Coast\n', encoding="utf-8")
    choice = ["--column", "t.csv=text:b", "--column", "t.csv=outlet:c"]
    version = report_of(tmp_path, table, *choice)["stories"][0]["versions"][0]
    assert "Second column." in version["text"]
    assert version["outlet"] == "Coast"
    assert version["chosen"] == ["column for text: b", "column for outlet: c"]


def test_a_column_that_is_not_there_is_said_with_those_that_are(tmp_path, capsys):
    table = tmp_path / "t.csv"
    table.write_text(f'words,title\n"{LONG * 2}",Velm\n', encoding="utf-8")
    assert main(["inspect", str(table), "--column", "t.csv=text:body"]) == Exit.BAD_USE
    assert "t.csv has no column “body”; choose one of these: “words”, “title”." in capsys.readouterr().err


def test_a_column_can_be_said_to_hold_nothing(tmp_path, capsys):
    table = tmp_path / "t.csv"
    table.write_text(f'text,source\n"{LONG * 2}",Velm\n', encoding="utf-8")
    assert main(["inspect", str(table), "--column", "t.csv=outlet:"]) == Exit.GOOD
    assert "outlet      unknown" in capsys.readouterr().out


@pytest.mark.parametrize("command", ["inspect", "stories"])
def test_a_role_for_words_that_no_paragraph_begins_with_is_said(command, tmp_path, capsys):
    file = tmp_path / "a.txt"
    file.write_text(f"Velm sells\n\n{LONG}\n", encoding="utf-8")
    assert main([command, str(file), "--role", "a.txt=caption:The photo", "--role", "a.txt=headline:Velm"]) == Exit.GOOD
    assert capsys.readouterr().err == (
        "a.txt: no paragraph begins with “The photo”, so none became caption; 'compare-app inspect' shows how they begin.\n"
    )


def test_a_role_is_corrected_and_what_it_states_follows(tmp_path):
    file = tmp_path / "a.txt"
    file.write_text(f"Nothing like a title.\n\n{LONG}\n\n{LONG}", encoding="utf-8")
    version = report_of(tmp_path, file, "--role", "a.txt=headline:Nothing like")["stories"][0]["versions"][0]
    assert version["paragraphs"][0]["role"] == "headline"
    assert version["title"] == "Nothing like a title."


def test_a_pattern_is_for_all_files_that_fit(tmp_path):
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_bytes("Маяк".encode("cp1251"))
    found = report_of(tmp_path, tmp_path / "a.txt", tmp_path / "b.txt", "--one-story", "--encoding", "*.txt=cp1251")
    assert [version["text"] for version in found["stories"][0]["versions"]] == ["Маяк", "Маяк"]


def test_a_choice_for_no_file_is_bad_use(tmp_path, capsys):
    (tmp_path / "a.txt").write_text(LONG, encoding="utf-8")
    assert main(["stories", str(tmp_path), "--mend", "b.txt"]) == Exit.BAD_USE
    assert "b.txt" in capsys.readouterr().err


def test_what_was_chosen_stands_in_the_provenance(tmp_path):
    (tmp_path / "a.txt").write_text(LONG, encoding="utf-8")
    out = tmp_path / "out.html"
    assert main(["report", str(tmp_path / "a.txt"), "--encoding", "utf-8", "--output", str(out)]) == Exit.GOOD
    assert "a.txt (encoding: utf-8)" in out.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("parse", "text"),
    [(encoding, "a.txt=klingon"), (column, "a.csv=body"), (column, "a.csv=words:x"), (role, "a.txt=hero:x"), (role, "a.txt=body:")],
)  # fmt: skip
def test_what_cannot_be_meant_is_refused(parse, text):
    with pytest.raises(argparse.ArgumentTypeError):
        parse(text)


def test_a_files_name_may_hold_the_signs_of_the_flag():
    assert column("a=b:c.csv=text:x=y:z").pattern == "a=b:c.csv"
