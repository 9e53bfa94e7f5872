from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare_app.project.codebook import NoCodebook, as_csv, as_json, as_qdc, read_codebook, taken_in, without_code
from compare_app.project.errors import Conflict
from compare_app.project.store import Project
from compare_app.project.values import Anchor, ArticleKey, Code, Note, Target, added

FIGURES = Code("figures", "#aa3300", "A number that changed;\nsee the rules, 2.1")
COUNTS = Code("counts of <birds>", "#0033aa", parent=FIGURES.id)
BOOK = (FIGURES, COUNTS, Code("Quellen “ohne Namen”"))


def plain(codes):
    return {(c.id, c.name, c.colour, c.description, c.parent) for c in codes}


@pytest.mark.parametrize(("write", "name"), [(as_csv, "a.csv"), (as_json, "a.json"), (as_qdc, "a.QDC")])
def test_a_codebook_that_goes_out_comes_back_the_same(write, name: str):
    assert plain(read_codebook(write(BOOK), name)) == plain(BOOK)


def test_a_list_of_names_made_by_hand_is_a_codebook():
    text = "Name;Parent;Color;Notes\nfigures;;#A30;x\ncounts;figures;red;\n"
    figures, counts = read_codebook(text.encode(), "codes.csv")
    assert (figures.name, figures.colour, figures.parent) == ("figures", "#aa3300", None)
    assert (counts.parent, counts.colour) == (figures.id, Code("x").colour)


def test_the_codebook_of_a_project_of_another_program_is_read():
    xml = """<?xml version="1.0"?><Project xmlns="urn:QDA-XML:project:1.0" name="p"><CodeBook><Codes>
      <Code guid="5D2B3FF0-5A32-4C3B-8B0E-1C5E6F7A8B9C" name="blame" isCodable="true" color="#FF0000">
        <Description>who is held responsible</Description>
        <Code guid="6d2b3ff0-5a32-4c3b-8b0e-1c5e6f7a8b9c" name="mayor" isCodable="true"/></Code>
      </Codes></CodeBook><Sources/></Project>"""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        archive.writestr("project.qde", xml)
    blame, mayor = read_codebook(data.getvalue(), "study.qdpx")
    assert (blame.id, blame.name, blame.colour) == ("5d2b3ff05a324c3b8b0e1c5e6f7a8b9c", "blame", "#ff0000")
    assert blame.description == "who is held responsible"
    assert mayor.parent == blame.id


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (b"", "a.csv"),
        (b"colour,parent\nred,x\n", "a.csv"),
        (b"\xff\xfe\x00", "a.csv"),
        (b"{", "a.json"),
        (b"[1]", "a.json"),
        (b"{}", "a.json"),
        (b"<CodeBook>", "a.qdc"),
        (b"<other/>", "a.qdc"),
        (b'<!DOCTYPE x [<!ENTITY a "b">]><CodeBook/>', "a.qdc"),
        (b"PK", "a.qdpx"),
        (b"name\nx", "a.txt"),
    ],
)
def test_what_is_no_codebook_is_said_in_a_sentence(data: bytes, name: str):
    with pytest.raises(NoCodebook, match=name):
        read_codebook(data, name)


def test_codes_that_stand_above_each_other_in_a_circle_stand_at_the_top():
    text = "id,name,parent\n1,a,2\n2,b,1\n3,c,c\n"
    assert {c.parent for c in read_codebook(text.encode(), "a.csv")} == {None}


@given(st.binary(max_size=300), st.sampled_from(["a.csv", "a.json", "a.qdc", "a.qdpx"]))
def test_any_bytes_are_a_codebook_or_none(data: bytes, name: str):
    try:
        assert read_codebook(data, name)
    except NoCodebook:
        return


def test_taking_a_codebook_in_twice_changes_nothing_the_second_time(tmp_path: Path):
    with Project(tmp_path / "one.storycompare") as project:
        mine = Code("Figures", "#000000")
        project.apply(added(mine))
        project.apply(taken_in(project.codes(), BOOK))
        assert {c.name for c in project.codes()} == {c.name for c in BOOK}
        assert next(c for c in project.codes() if c.name == "figures").id == mine.id
        assert next(c for c in project.codes() if c.name == COUNTS.name).parent == mine.id
        assert taken_in(project.codes(), BOOK).changes == ()


def test_a_code_is_taken_off_its_notes_and_can_come_back(tmp_path: Path):
    here = Anchor(ArticleKey("a.txt", "0" * 64))
    low = Code("low", parent=COUNTS.id)
    note = Note(Target("row", (here,)), "one", (FIGURES.id, COUNTS.id))
    with Project(tmp_path / "one.storycompare") as project:
        project.apply(added(FIGURES, COUNTS, low, note))
        before = (project.codes(), project.notes())
        operation = without_code(COUNTS, project.codes(), project.notes())
        project.apply(operation)
        assert [(c.name, c.parent) for c in project.codes()] == [("figures", None), ("low", FIGURES.id)]
        assert project.notes()[0].codes == (FIGURES.id,)
        project.apply(operation.inverse)
        assert (project.codes(), project.notes()) == before


def test_a_code_merged_into_another_gives_it_its_notes_and_the_codes_under_it(tmp_path: Path):
    here = Anchor(ArticleKey("a.txt", "0" * 64))
    other, low = Code("numbers"), Code("low", parent=COUNTS.id)
    note = Note(Target("row", (here,)), "one", (COUNTS.id, other.id))
    with Project(tmp_path / "one.storycompare") as project:
        project.apply(added(FIGURES, COUNTS, other, low, note))
        project.apply(without_code(COUNTS, project.codes(), project.notes(), other))
        assert {c.name: c.parent for c in project.codes()} == {"figures": None, "numbers": None, "low": other.id}
        assert project.notes()[0].codes == (other.id,)


def test_a_code_merged_into_one_far_below_it_leaves_no_code_above_itself(tmp_path: Path):
    low = Code("low", parent=COUNTS.id)
    with Project(tmp_path / "one.storycompare") as project:
        project.apply(added(FIGURES, COUNTS, low))
        project.apply(without_code(FIGURES, project.codes(), (), low))
        assert {c.name: c.parent for c in project.codes()} == {COUNTS.name: None, "low": COUNTS.id}


def test_a_code_removed_in_another_window_is_not_given_here(tmp_path: Path):
    here = Anchor(ArticleKey("a.txt", "0" * 64))
    with Project(tmp_path / "one.storycompare") as one, Project(tmp_path / "one.storycompare") as other:
        one.apply(added(FIGURES))
        other.apply(without_code(FIGURES, other.codes(), other.notes()))
        with pytest.raises(Conflict):
            one.apply(added(Note(Target("row", (here,)), "", (FIGURES.id,))))
        assert one.notes() == ()
        one.apply(added(Note(Target("row", (here,)), "without")))
