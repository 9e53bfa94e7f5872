from __future__ import annotations

import csv
import io
import zipfile
from pathlib import Path

from compare_app.pipeline import compare
from compare_app.report import csv_report, xlsx_report
from compare_app.report.csv_report import as_csv
from compare_app.report.json_report import as_dict
from compare_app.report.tables import Table, tables
from tests.helpers.stories import FERRY, by_hand, write


def named(comparison) -> dict[str, Table]:
    return {t.name: t for t in tables(comparison)}


def column(table: Table, name: str) -> list:
    return [row[table.header.index(name)] for row in table.rows]


def test_every_row_is_as_long_as_its_header(tmp_path: Path):
    for comparison in (by_hand(), compare(write(tmp_path, FERRY), one_story=True)):
        for table in tables(comparison):
            assert {len(row) for row in table.rows} <= {len(table.header)}


def test_the_tables_say_what_the_json_report_says(tmp_path: Path):
    comparison = compare(write(tmp_path, FERRY), one_story=True)
    (story,) = as_dict(comparison)["stories"]
    found = named(comparison)
    assert column(found["versions"], "sha256") == [v["sha256"] for v in story["versions"]]
    assert column(found["changes"], "kind") == [c["kind"] for link in story["links"] for c in link["changes"]]
    assert column(found["quotes"], "quote") == [q["id"] for v in story["versions"] for q in v["quotes"]]
    assert column(found["quote_events"], "kind") == [e["kind"] for e in story["quote_events"]]
    assert column(found["claims"], "status") == [c["status"] for k in story["claims"] for c in k["cells"].values()]
    ids = [s for row in column(found["passages"], "sentences") for s in row.split()]
    assert ids == [s for row in story["rows"] for cell in row["cells"].values() for s in cell]


def test_each_row_of_a_claim_says_what_the_claim_is(tmp_path: Path):
    claims = named(compare(write(tmp_path, FERRY), one_story=True))["claims"]
    first = {
        row[claims.header.index("claim")]: row[claims.header.index("text")]
        for row in reversed(claims.rows)
        if row[claims.header.index("text")]
    }
    assert column(claims, "claim_text") == [first[claim] for claim in column(claims, "claim")]
    assert None in column(claims, "text")


def test_words_of_a_change_stand_in_its_row():
    changes = named(by_hand())["changes"]
    assert list(zip(column(changes, "kind"), column(changes, "a_words"), column(changes, "b_words"), strict=True)) == [
        ("certainty", "may", None),
        ("number", "12", "14"),
    ]


def test_csv_comes_back_as_it_was(tmp_path: Path):
    with zipfile.ZipFile(io.BytesIO(csv_report.render(by_hand('",;\n\u2028ü')))) as archive:
        files = {name: archive.read(name).decode("utf-8") for name in archive.namelist()}
    rows = list(csv.DictReader(io.StringIO(files["versions.csv"], newline="")))
    assert rows[0]["path"] == '",;\n\u2028üfirst.txt'
    assert rows[0]["published"] == "2031-05-02"
    assert rows[1]["outlet"] == ""


def test_no_cell_is_run_as_a_formula():
    table = Table("t", ("text", "number"), (("=1+1", -2), ("@x", None), ("– no", True)))
    assert as_csv(table).decode("utf-8").splitlines() == ["text,number", "'=1+1,-2", "'@x,", "– no,TRUE"]


def test_tables_are_the_same_bytes_again():
    for module in (csv_report, xlsx_report):
        assert module.render(by_hand()) == module.render(by_hand())


def test_the_spreadsheet_holds_every_table_and_no_formula():
    with zipfile.ZipFile(io.BytesIO(xlsx_report.render(by_hand("=cmd|\x00\udc80")))) as archive:
        book = archive.read("xl/workbook.xml").decode("utf-8")
        sheets = [archive.read(n).decode("utf-8") for n in archive.namelist() if n.startswith("xl/worksheets/sheet")]
    assert all(f'name="{table.name}"' in book for table in tables(by_hand()))
    assert all("<f>" not in sheet for sheet in sheets)


def test_a_cell_longer_than_the_format_allows_is_cut(tmp_path: Path):
    paths = write(tmp_path, ("Long\n\n" + "a word and " * 8000 + "end.\n",))
    assert xlsx_report.render(compare(paths)).startswith(b"PK")


def test_a_quotes_words_stand_without_what_parts_them(tmp_path: Path):
    said = "“The bridge is safe,” Ana Brill said on Monday, “and it will stay so for years.”"
    paths = write(tmp_path, [f"Bridge\n\n{said} It was raining.", f"Bridge\n\n{said} It was snowing."])
    found = named(compare(paths, one_story=True))
    texts = {*column(found["quote_events"], "a_text"), *column(found["quotes"], "text")}
    assert texts == {"The bridge is safe, … and it will stay so for years."}
