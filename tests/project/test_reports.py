"""Notes, codes and corrections in what is handed on."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest
from lxml import etree

from compare_app import compare_files, watching
from compare_app.cli import main
from compare_app.model.comparison import Comparison
from compare_app.model.spans import Span
from compare_app.pipeline import Wishes, compare
from compare_app.project.making import correct_article, on_change, on_claim, on_quote, on_row
from compare_app.project.places import project_file
from compare_app.project.store import Project
from compare_app.project.values import Anchor, ArticleKey, Code, Correction, Note, Target, added
from compare_app.report.formats import FORMATS
from tests.helpers.formats import WITHOUT_QT
from tests.helpers.html import read
from tests.helpers.invariants import breaches
from tests.helpers.stories import FERRY, write

SCHEMA = Path(__file__).parents[1] / "report" / "schemas" / "refi-qda-project-1.0.xsd"
GONE = Anchor(ArticleKey("lost.txt", "f" * 64), Span(0, 9), "the owls,", "", " forty")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two versions and a project with a note of every kind, one of them without a place."""
    folder = tmp_path / "in"
    write(folder, FERRY[:2])
    story = compare([folder]).stories[0]
    figures = Code("figures <b>", "#aa3300", "numbers")
    days = Code("days", "#0033aa", parent=figures.id)
    link, number = next(
        (link, change)
        for link, found in zip(story.alignment.links, story.changes.by_link, strict=True)
        for change in found.changes
        if change.kind == "number"
    )
    sides = ((link.a.version, (number.a,)), (link.b.version, (number.b,)))
    notes = (
        Note(on_row(story, 0), reviewed=True, author="ab"),
        Note(on_change(story, "number", *sides), "Twelve or fourteen?", (figures.id, days.id), author="ab"),
        Note(on_quote(story, 0, 0), "Who heard this? <script>", author="=cd"),
        Note(on_claim(story, 1), "", (days.id,)),
        Note(Target("row", (GONE,)), "Lost for now", author="ab"),
    )
    outlet = correct_article(story.versions[0].document, "outlet", "Harbour Post", "ab")
    away = Correction("link", ((GONE,), (GONE,)))
    with Project(project_file(folder)) as project:
        project.remember([v.document for v in story.versions], folder)
        project.apply(added(figures, days, *notes, outlet, away))
    return folder


@pytest.fixture
def comparison(folder: Path) -> Comparison:
    with Project(project_file(folder)) as project:
        return project.snapshot().attached(compare([folder], wishes=Wishes(corrections=project.corrections())))


def test_json_holds_everything_and_keeps_to_its_schema(comparison: Comparison):
    report = json.loads(FORMATS["json"].render(comparison))
    assert breaches(report) == []
    notes = report["remarks"]["notes"]
    assert [(n["kind"], n["story"]) for n in notes] == [
        ("row", "s1"), ("change", "s1"), ("quote", "s1"), ("claim", "s1"), ("row", None),
    ]  # fmt: skip
    change, quote, claim = notes[1:4]
    assert change["change"] == "number"
    assert [w["exact"] for w in change["words"]] == ["12", "14"]
    assert all(
        report["stories"][0]["versions"][int(w["version"][1:]) - 1]["text"][slice(*w["span"])] == w["exact"]
        for w in change["words"]
    )
    assert quote["quote"] == "v1.q0"
    assert claim["claim"] == "c1"
    assert [(c["kind"], c["effective"]) for c in report["remarks"]["corrections"]] == [
        ("outlet", True),
        ("link", False),
    ]
    assert report["stories"][0]["versions"][0]["outlet"] == "Harbour Post"


def test_a_report_without_a_project_says_so(folder: Path):
    report = json.loads(FORMATS["json"].render(compare([folder])))
    assert breaches(report) == []
    assert report["remarks"] is None
    assert "notes.csv" not in zipfile.ZipFile(io.BytesIO(FORMATS["csv"].render(compare([folder])))).namelist()


def test_tables_join_by_their_ids(comparison: Comparison):
    archive = zipfile.ZipFile(io.BytesIO(FORMATS["csv"].render(comparison)))
    table = {
        name: list(csv.DictReader(io.StringIO(archive.read(f"{name}.csv").decode())))
        for name in ("notes", "note_words", "codebook", "user_corrections", "provenance")
    }
    ids = {row["note"] for row in table["notes"]}
    assert {row["note"] for row in table["note_words"]} == ids
    number = table["notes"][1]
    assert (number["about"], number["change"], number["codes"]) == ("change", "number", "figures <b>; days")
    assert (number["words"], number["versions"], number["text"]) == ("12 / 14", "v1 v2", "Twelve or fourteen?")
    assert [row["place"] for row in table["notes"]] == ["found"] * 4 + ["lost"]
    assert table["notes"][0]["reviewed"] == "TRUE"
    assert table["notes"][2]["author"] == "'=cd"
    assert {row["name"]: row["notes"] for row in table["codebook"]} == {"figures <b>": "1", "days": "2"}
    said = [row["value"] for row in table["provenance"] if row["name"] == "Corrected by the user"]
    assert said[0] == "outlet of 1.txt: Harbour Post"
    assert "no effect" in said[1]


def test_what_was_chosen_on_the_command_line_stands_beside_the_corrections(folder: Path, tmp_path: Path):
    target = tmp_path / "out.zip"
    arguments = ["report", str(folder), "--format", "csv", "--output", str(target), "--project", "auto"]
    assert main([*arguments, "--encoding", "2.txt=cp1252"]) == 0
    rows = list(csv.DictReader(io.StringIO(zipfile.ZipFile(target).read("provenance.csv").decode())))
    assert [row["value"] for row in rows if row["name"] == "Read as the user chose"] == ["2.txt (encoding: cp1252)"]
    assert "outlet of 1.txt: Harbour Post" in [row["value"] for row in rows]


def test_annotations_carry_the_notes(comparison: Comparison):
    items = json.loads(FORMATS["annotations"].render(comparison))["first"]["items"]
    notes = [item for item in items if item["id"].startswith("urn:uuid:")]
    assert [item["motivation"] for item in notes] == [
        ["assessing"], ["commenting", "tagging", "tagging"], ["commenting"], ["tagging"], ["commenting"],
    ]  # fmt: skip
    assert [t["selector"][1]["exact"] for t in notes[1]["target"]] == ["12", "14"]
    assert notes[1]["creator"] == {"type": "Person", "name": "ab"}
    assert notes[4]["target"][0]["selector"] == [{"type": "TextQuoteSelector", "exact": "the owls,"}]
    assert len({item["id"] for item in items}) == len(items)


def test_codes_go_on_in_other_programs(comparison: Comparison):
    archive = zipfile.ZipFile(io.BytesIO(FORMATS["refi"].render(comparison)))
    data = archive.read("project.qde")
    etree.XMLSchema(etree.parse(str(SCHEMA))).assertValid(etree.fromstring(data))
    root = ElementTree.fromstring(data)
    q = "{urn:QDA-XML:project:1.0}"
    code = next(c for c in root.iter(f"{q}Code") if c.get("name") == "days")
    above = next(c for c in root.iter(f"{q}Code") if c.get("name") == "figures <b>")
    assert code in list(above)
    coded = [
        selection.get("name")
        for selection in root.iter(f"{q}PlainTextSelection")
        for ref in selection.iter(f"{q}CodeRef")
        if ref.get("targetGUID") == code.get("guid")
    ]
    assert {"12", "14"} <= set(coded)
    notes = {n.get("guid"): n.findtext(f"{q}PlainTextContent") for n in root.iter(f"{q}Note")}
    assert set(notes.values()) >= {"Twelve or fourteen?", "Who heard this? <script>"}
    assert any("lost.txt" in str(text) for text in notes.values())
    referred = {ref.get("targetGUID") for ref in root.iter(f"{q}NoteRef")}
    assert referred <= notes.keys()
    assert {user.get("name") for user in root.iter(f"{q}User")} == {"Story Compare", "ab", "=cd"}
    described = [selection.findtext(f"{q}Description") for selection in root.iter(f"{q}PlainTextSelection")]
    assert "Twelve or fourteen?" in described


def test_a_code_of_the_user_named_as_one_of_the_program_stays_apart(comparison: Comparison):
    assert comparison.remarks is not None
    codes = tuple(replace(code, name="Number") if code.name == "days" else code for code in comparison.remarks.codes)
    renamed = replace(comparison, remarks=replace(comparison.remarks, codes=codes))
    archive = zipfile.ZipFile(io.BytesIO(FORMATS["refi"].render(renamed)))
    root = ElementTree.fromstring(archive.read("project.qde"))
    names = [str(code.get("name")).casefold() for code in root.iter("{urn:QDA-XML:project:1.0}Code")]
    assert {"number", "number (story compare)"} <= set(names)
    assert len(names) == len(set(names))


def test_html_shows_notes_at_their_passages_and_runs_nothing_of_them(comparison: Comparison):
    page = FORMATS["html"].render(comparison).decode()
    assert "<script>" not in page.replace("<script defer>", "")
    text = read(page).text
    for words in (
        "Twelve or fourteen?",
        "Who heard this? <script>",
        "Notes without a place",
        "Lost for now",
        "Codebook",
    ):
        assert words in text
    assert "figures <b> › days (2)" in text
    assert page.count('class="seen"') == 1
    assert "outlet of 1.txt: Harbour Post" in text


def test_the_document_shows_notes_and_what_has_lost_its_place(comparison: Comparison):
    archive = zipfile.ZipFile(io.BytesIO(FORMATS["docx"].render(comparison)))
    text = "".join(ElementTree.fromstring(archive.read("word/document.xml")).itertext())
    for words in ("Twelve or fourteen?", "Lost for now", "Codebook", "figures <b> › days (2)"):
        assert words in text


def test_an_edition_has_the_notes_behind_their_passages(comparison: Comparison):
    root = ElementTree.fromstring(FORMATS["tei"].render(comparison))
    tei = "{http://www.tei-c.org/ns/1.0}"
    (div,) = root.iter(f"{tei}div")
    at = next(n for n, part in enumerate(div) if part.tag == f"{tei}note" and "fourteen?" in str(part.text))
    assert div[at].get("target") == "#" + str(div[at - 1].get("{http://www.w3.org/XML/1998/namespace}id"))
    assert "14 days" in "".join(div[at - 1].itertext())


@pytest.mark.parametrize("name", WITHOUT_QT)
def test_every_format_is_the_same_twice(name: str, comparison: Comparison):
    assert FORMATS[name].render(comparison) == FORMATS[name].render(comparison)


# --- from the command line


def test_the_report_has_the_notes_of_the_folder_when_asked(folder: Path, tmp_path: Path):
    def report(*arguments: str) -> dict:
        target = tmp_path / "out.json"
        assert main(["report", str(folder), "--output", str(target), "--force", *arguments]) == 0
        return json.loads(target.read_text(encoding="utf-8"))

    assert report()["remarks"] is None
    assert len(report("--project", "auto")["remarks"]["notes"]) == 5
    assert len(report("--project", str(project_file(folder)))["remarks"]["notes"]) == 5
    assert report("--project", "none")["stories"][0]["versions"][0]["outlet"] is None


def test_a_python_program_gets_the_notes_too(folder: Path):
    assert len(compare_files([str(folder)], project="auto")["remarks"]["notes"]) == 5
    assert compare_files([str(folder)])["remarks"] is None


def test_a_project_that_is_not_there_is_named(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    missing = str(tmp_path / "no.storycompare")
    assert main(["report", str(folder), "--format", "json", "--project", missing]) == 2
    assert "no.storycompare is not there" in capsys.readouterr().err
    assert not Path(missing).exists()


def test_notes_are_written_as_a_table(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    target = tmp_path / "notes.csv"
    assert main(["notes", str(folder), "--output", str(target)]) == 0
    rows = list(csv.DictReader(io.StringIO(target.read_text(encoding="utf-8"))))
    assert [row["text"] for row in rows] == ["", "Twelve or fourteen?", "Who heard this? <script>", "", "Lost for now"]
    assert "1 of 5 notes have lost their place" in capsys.readouterr().err
    assert main(["notes", str(folder), "--output", str(target)]) == 2


def test_a_folder_without_a_project_gets_none_from_a_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    write(tmp_path / "bare", FERRY[:2])
    assert main(["notes", str(tmp_path / "bare")]) == 2
    assert main(["project", str(tmp_path / "bare")]) == 2
    assert "has no project yet" in capsys.readouterr().err
    assert not project_file(tmp_path / "bare").exists()


def test_a_codebook_goes_out_and_in(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    book = tmp_path / "book.qdc"
    assert main(["project", str(folder), "--export-codes", str(book)]) == 0
    assert "figures <b> (1)" in capsys.readouterr().out
    assert main(["project", str(folder), "--import-codes", str(book)]) == 0
    assert "New codes: 0. Renewed: 0." in capsys.readouterr().err
    assert main(["project", str(folder), "--import-codes", str(tmp_path / "no.csv")]) == 2
    assert main(["project", str(folder), "--export-codes", str(tmp_path / "book.odt")]) == 2


def test_a_watch_writes_again_when_the_project_changes(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    out = tmp_path / "out.json"
    looks = 0

    def sleep(_: float) -> None:
        nonlocal looks
        looks += 1
        if looks == 2:
            with Project(project_file(folder)) as project:
                project.apply(added(Note(Target("row", (GONE,)), "One more")))
        if looks == 8:
            raise KeyboardInterrupt

    monkeypatch.setattr(watching.changes, "__defaults__", (sleep,))
    assert main(["watch", str(folder), "--report", str(out), "--project", "auto"]) == 0
    assert json.loads(out.read_text(encoding="utf-8"))["remarks"]["notes"][-1]["text"] == "One more"
