from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from pathlib import Path

from lxml import etree

from compare_app.pipeline import compare
from compare_app.report.refi_report import render
from tests.helpers.stories import FERRY, by_hand, write
from tests.ui.builders import link, story, version

Q = "{urn:QDA-XML:project:1.0}"
SCHEMA = Path(__file__).parent / "schemas" / "refi-qda-project-1.0.xsd"


def unpacked(comparison) -> tuple[etree._Element, dict[str, str]]:
    with zipfile.ZipFile(io.BytesIO(render(comparison))) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    return etree.fromstring(files.pop("project.qde")), {name: text.decode("utf-8") for name, text in files.items()}


def coded(comparison) -> set[tuple[str, str]]:
    """Code names with the words that they are put to."""
    project, texts = unpacked(comparison)
    names = {c.get("guid"): c.get("name") for c in project.iter(f"{Q}Code")}
    found = set()
    for source in project.iter(f"{Q}TextSource"):
        text = texts[source.get("plainTextPath").replace("internal://", "sources/")]
        for selection in source.iter(f"{Q}PlainTextSelection"):
            words = text[int(selection.get("startPosition")) : int(selection.get("endPosition"))]
            found |= {(names[ref.get("targetGUID")], words) for ref in selection.iter(f"{Q}CodeRef")}
    return found


def test_the_project_keeps_the_published_schema(tmp_path: Path):
    schema = etree.XMLSchema(etree.parse(SCHEMA))
    for comparison in (by_hand('<&"\x00\udc80'), compare(write(tmp_path, FERRY))):
        schema.assertValid(unpacked(comparison)[0])


def test_sources_are_the_exact_texts(tmp_path: Path):
    assert sorted(unpacked(compare(write(tmp_path, FERRY)))[1].values()) == sorted(FERRY)


def test_changes_and_quotes_are_coded_where_they_stand():
    found = coded(by_hand("\N{GRINNING FACE}"))
    assert {("number", "12"), ("number", "14"), ("certainty", "may"), ("direct", "It is done")} <= found
    assert ("quotation marks lost", "It is done") in found
    assert ("sentence dropped", "It rained.") in found
    assert ("sentence added", "Correction: 14.") in found


def test_of_reports_written_apart_what_one_alone_tells_is_neither_added_nor_dropped():
    reports = [
        version([["Nine boats sank.", "A cook was blamed."]], "The Lamp"),
        version([["Nine boats sank."]], "The Buoy"),
    ]
    told = story(reports, [[[0], [0]], [[1], []]], [link((0, 0), (1, 0))])
    told = replace(told, changes=replace(told.changes, apart=frozenset({(0, 1)})))
    assert coded(replace(by_hand("."), stories=(told,))) == {("only here", "A cook was blamed.")}


def test_what_a_state_dropped_is_coded_in_the_state_before_it():
    reports = [
        version([["Nine boats sank.", "A cook was blamed."]], "The Lamp"),
        version([["Nine boats went down."]], "The Buoy"),
        version([["Nine boats sank."]], "The Lamp"),
    ]
    told = story(reports, [[[0], [0], [0]], [[1], [], []]], [link((0, 0), (1, 0)), link((0, 0), (2, 0))])
    told = replace(told, changes=replace(told.changes, apart=frozenset({(0, 1), (1, 2)})))
    assert coded(replace(by_hand("."), stories=(told,))) == {("sentence dropped", "A cook was blamed.")}


def test_ids_are_unique_and_every_reference_has_its_end(tmp_path: Path):
    project, _ = unpacked(compare(write(tmp_path, FERRY), one_story=True))
    ids = [e.get("guid") for e in project.iter() if e.get("guid")]
    assert len(ids) == len(set(ids))
    ends = {e.get(key) for e in project.iter() for key in ("targetGUID", "originGUID")} - {None}
    assert ends <= set(ids)


def test_a_story_is_a_set_of_its_versions():
    project, _ = unpacked(by_hand())
    (story,) = project.iter(f"{Q}Set")
    assert (story.get("name"), len(story)) == ("Crowns", 2)


def test_the_same_comparison_gives_the_same_bytes():
    assert render(by_hand()) == render(by_hand())


def test_every_coding_says_whose_it_is(tmp_path: Path):
    project, _ = unpacked(compare(write(tmp_path, FERRY), one_story=True))
    users = {user.get("guid") for user in project.iter(f"{Q}User")}
    made = [
        e.get("creatingUser") for kind in ("TextSource", "PlainTextSelection", "Coding") for e in project.iter(Q + kind)
    ]
    assert made
    assert set(made) <= users


def test_a_source_can_be_kept_as_a_file_under_its_name(tmp_path: Path):
    (tmp_path / "day 1").mkdir()
    for name in ("day 1/a.txt", "what: a night.txt"):
        (tmp_path / name).write_text(FERRY[0], encoding="utf-8")
    project, _ = unpacked(compare([tmp_path], one_story=True))
    names = [source.get("name") for source in project.iter(f"{Q}TextSource")]
    assert names == ["a.txt (day 1 › a.txt)", "what_ a night.txt (what_ a night.txt)"]
