"""Every report says which version may be only the beginning of its article."""

import io
import zipfile
from pathlib import Path

import pytest

from compare_app.page.page import Page
from compare_app.pipeline import compare
from compare_app.report import annotation_report, refi_notes, refi_report, tei_report
from compare_app.report.flow import parts
from compare_app.report.html_report import as_html
from compare_app.report.inspection import lines
from compare_app.report.json_report import as_dict
from compare_app.report.provenance import facts
from compare_app.report.tables import tables
from tests.helpers.invariants import breaches

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


@pytest.fixture
def teaser(tmp_path: Path):
    """A whole article, and a teaser that ends before its quote."""
    quoted = (*LONG, "“We were told nothing,” said Maria Tellow, who keeps the lock.")
    for name, paragraphs in (("a", quoted), ("b", (*LONG[:3], "Subscribe to continue reading"))):
        (tmp_path / f"{name}.txt").write_text("\n\n".join(paragraphs) + "\n", encoding="utf-8")
    return compare([tmp_path / "a.txt", tmp_path / "b.txt"], one_story=True)


def test_html_says_of_a_teaser_that_the_rest_is_not_in_it(teaser):
    page = as_html(teaser)
    assert page.count("not in this excerpt") == 5  # two passages, two claims, a quote
    assert "dropped</p>" not in page
    assert "absent</p>" not in page


def test_tables_say_so_in_place_of_dropped(teaser):
    found = {table.name: table for table in tables(teaser)}
    kinds = [row[found["quote_events"].header.index("kind")] for row in found["quote_events"].rows]
    status = [row[found["claims"].header.index("status")] for row in found["claims"].rows]
    assert kinds == ["not_in_excerpt"]
    assert status.count("not_in_excerpt") == 2
    assert "absent" not in status


def test_json_keeps_its_kinds_and_says_it_beside_them(teaser):
    story = as_dict(teaser)["stories"][0]
    assert not breaches(as_dict(teaser))
    assert [(e["kind"], e["not_in_excerpt"], e["weight"]) for e in story["quote_events"]] == [("dropped", True, 0.0)]
    assert [c["cells"]["v2"]["not_in_excerpt"] for c in story["claims"] if c["cells"]["v2"]["status"] == "absent"] == [
        True
    ] * 2


def test_tei_has_a_gap_and_no_omission(teaser):
    assert tei_report.render(teaser).decode().count('<gap reason="not-in-excerpt"/>') == 2


def test_codes_and_annotations_tell_of_no_loss(teaser):
    with zipfile.ZipFile(io.BytesIO(refi_report.render(teaser))) as package:
        codes = package.read("project.qde").decode()
    used = '<CodeRef targetGUID="%s"'
    assert used % refi_notes.guid("code", "direct") in codes
    assert used % refi_notes.guid("code", "sentence_dropped") not in codes
    assert "quote-dropped" not in annotation_report.render(teaser).decode()


def test_word_and_paper_say_so(teaser):
    assert str([list(part.blocks) for part in parts(teaser)]).count("not in this excerpt") == 5


def test_inspect_says_so(comparison):
    first, second = comparison.stories[0].versions
    assert f"  whole       {REMARK}" in list(lines(second))
    assert not any("may be cut" in line for line in lines(first))
