from __future__ import annotations

import io
import zipfile
from pathlib import Path
from xml.etree.ElementTree import Element

from defusedxml.ElementTree import fromstring

from compare_app.pipeline import compare
from compare_app.report.docx_report import render
from tests.helpers.stories import FERRY, by_hand, write

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def parts(data: bytes) -> dict[str, Element]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: fromstring(archive.read(name)) for name in archive.namelist()}


def main_part(comparison) -> Element:
    return parts(render(comparison))["word/document.xml"]


def words(element: Element) -> str:
    return "".join(t.text or "" for t in element.iter(f"{W}t"))


def runs_with(document: Element, path: str) -> list[str]:
    return [words(run) for run in document.iter(f"{W}r") if run.find(f"{W}rPr/{path}") is not None]


def test_every_part_is_well_formed_whatever_the_source_says():
    found = parts(render(by_hand("]]><w:p/>&\x00\x0b\udc80\ufffe\"'")))
    assert next(iter(found)) == "[Content_Types].xml"
    assert "]]><w:p/>&" in words(found["word/document.xml"])


def test_every_part_is_named_in_the_types():
    found = parts(render(by_hand()))
    named = {e.get("PartName") for e in found["[Content_Types].xml"]}
    assert {f"/{name}" for name in found if name.endswith(".xml") and not name.startswith("[")} <= named


def test_cells_hold_every_word_of_the_sources(tmp_path: Path):
    comparison = compare(write(tmp_path, FERRY), one_story=True)
    body = main_part(comparison).find(f"{W}body/{W}tbl")
    assert body is not None
    cells = [p for p in body.iter(f"{W}p") if p.find(f"{W}pPr/{W}pStyle[@{W}val='Cell']") is not None]
    cells += [p for p in body.iter(f"{W}p") if p.find(f"{W}pPr/{W}pStyle[@{W}val='CellHeadline']") is not None]
    found = " ".join(words(p).replace("▴", "") for p in cells).split()
    assert sorted(found) == sorted(" ".join(FERRY).split())


def test_marks_are_character_formats():
    document = main_part(by_hand())
    assert "14" in runs_with(document, f"{W}bdr")
    assert any("It is done" in r for r in runs_with(document, f"{W}u[@{W}val='double']"))


def test_the_header_row_comes_again_on_every_page():
    document = main_part(by_hand())
    tables = list(document.iter(f"{W}tbl"))
    assert len(tables) == 3
    assert all(t.find(f"{W}tr/{W}trPr/{W}tblHeader") is not None for t in tables)


def test_the_grid_is_as_wide_as_the_cells():
    for table in main_part(by_hand()).iter(f"{W}tbl"):
        grid = [c.get(f"{W}w") for c in table.iter(f"{W}gridCol")]
        for row in table.iter(f"{W}tr"):
            assert [c.get(f"{W}w") for c in row.iter(f"{W}tcW")] == grid


def test_many_versions_get_wider_paper(tmp_path: Path):
    comparison = compare(write(tmp_path, FERRY * 2), one_story=True)
    sizes = [e.get(f"{W}w") for e in main_part(comparison).iter(f"{W}pgSz")]
    assert sizes == ["23811", "16838"]


def test_where_it_comes_from_stands_at_the_end():
    text = words(main_part(by_hand()))
    assert "third.pdf asks for a password." in text
    assert f"SHA-256 {'0' * 64}" in text


def test_the_same_comparison_gives_the_same_bytes():
    assert render(by_hand()) == render(by_hand())


BEFORE = (
    "Velm sells its lighthouse\n\nOn Monday the harbour board of Velm said that the sale had not been approved by the town.\n\n"
    "The tower has stood empty since 2012, and the lamp was moved to the mole by two men of the harbour office."
)
AFTER = BEFORE.replace("had not been approved", "had been approved").replace("two men", "three men")


def _changed(folder: Path) -> Element:
    outlets = [f"Outlet: {name}\nDate: 2031-05-0{day}\n\n" for name, day in (("Coast News", 3), ("Coast News", 4))]
    paths = write(folder, [outlets[0] + BEFORE, outlets[1] + AFTER])
    return main_part(compare(paths, one_story=True))


def test_what_weighs_most_is_told_with_its_sentence_and_against_which_version(tmp_path: Path):
    lines = [words(p) for p in _changed(tmp_path).iter(f"{W}p")]
    line = next(line for line in lines if line.startswith("negation"))
    assert "had not been approved by the town" in line
    assert " against Coast News (3 May 2031)" in line


def test_a_column_says_its_file_and_its_date_once(tmp_path: Path):
    table = next(_changed(tmp_path).iter(f"{W}tbl"))
    column = table.findall(f"{W}tr[1]/{W}tc")[1]
    told = [words(p) for p in column.iter(f"{W}p")]
    assert told[:2] == ["Coast News", "3 May 2031"]
    assert told[-1].endswith(".txt")


def test_a_claim_says_what_differs_in_each_version(tmp_path: Path):
    claims = list(_changed(tmp_path).iter(f"{W}tbl"))[-1]
    cells = [words(cell) for cell in claims.iter(f"{W}tc")]
    assert any("number: two → three" in cell for cell in cells)


def test_the_report_says_what_it_is():
    assert "A program found and marked this" in words(main_part(by_hand()))
