"""Every report says which version may be only the beginning of its article."""

from pathlib import Path

import pytest

from compare_app.page.page import Page
from compare_app.pipeline import compare
from compare_app.report.html_report import as_html
from compare_app.report.inspection import lines
from compare_app.report.json_report import as_dict
from compare_app.report.provenance import facts
from compare_app.report.tables import tables

STORY = (
    "The wall fell\n\nA stretch of the harbour wall at Port Verrin gave way on Saturday, injuring twelve people.\n\n"
)
REMARK = "may be cut: the file says “Subscribe to continue reading”"


@pytest.fixture
def comparison(tmp_path: Path):
    (tmp_path / "a.txt").write_text(STORY + "The ferry to Velm did not run.\n", encoding="utf-8")
    (tmp_path / "b.txt").write_text(STORY + "Subscribe to continue reading\n", encoding="utf-8")
    return compare([tmp_path / "a.txt", tmp_path / "b.txt"], one_story=True)


LONG = (
    "The wall fell", "A stretch of the harbour wall at Port Verrin gave way on Saturday, injuring twelve people.",
    "The ferry to Velm did not run, its operator said.", "Engineers had reported cracks three times since November.",
)  # fmt: skip


def notes(folder: Path, first: tuple[str, ...], second: tuple[str, ...]) -> set[str]:
    """The kinds of the passages' notes, with the versions in this order."""
    for name, paragraphs in (("a", first), ("b", second)):
        (folder / f"{name}.txt").write_text("\n\n".join(paragraphs) + "\n", encoding="utf-8")
    page = Page(compare([folder / "a.txt", folder / "b.txt"], one_story=True).stories[0])
    return {stop.note.kind for stop in page.stops}


def test_what_a_teaser_lacks_behind_its_end_was_not_dropped(tmp_path):
    teaser = (*LONG[:2], "Subscribe to continue reading")
    assert notes(tmp_path, LONG, LONG[:2]) == {"dropped"}
    assert notes(tmp_path, LONG, teaser) == set()


def test_what_follows_a_teaser_is_not_new(tmp_path):
    teaser = (*LONG[:2], "Subscribe to continue reading")
    assert notes(tmp_path, LONG[:2], LONG) == {"added"}
    assert notes(tmp_path, teaser, LONG) == set()


def test_what_a_teaser_lacks_before_its_end_was_dropped(tmp_path):
    assert notes(tmp_path, LONG, (*LONG[:2], LONG[3], "Subscribe to continue reading")) == {"dropped"}


def test_html_says_so_at_the_head_of_the_column(comparison):
    assert as_html(comparison).count(f"✂ {REMARK}") == 1


def test_the_provenance_of_all_formats_names_the_file(comparison):
    assert ("Perhaps not whole", f"b.txt ({REMARK})") in facts(comparison)


def test_tables_and_json_have_it_at_the_version(comparison):
    (versions,) = (table for table in tables(comparison) if table.name == "versions")
    column = versions.header.index("may_be_cut")
    assert [row[column] for row in versions.rows] == [None, REMARK]
    first, second = as_dict(comparison)["stories"][0]["versions"]
    assert first["may_be_cut"] is None
    assert second["may_be_cut"] == {"sign": "barrier", "words": "Subscribe to continue reading"}


def test_inspect_says_so(comparison):
    first, second = comparison.stories[0].versions
    assert f"  whole       {REMARK}" in list(lines(second))
    assert not any("may be cut" in line for line in lines(first))
