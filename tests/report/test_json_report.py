from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

import compare_app
from compare_app.model.settings import Settings
from compare_app.pipeline import NothingReadable, compare
from compare_app.report.json_report import as_dict, render
from compare_app.resources import resource
from tests.helpers.invariants import breaches
from tests.helpers.stories import FERRY, by_hand, write
from tests.hostile.make_corpus import whole_files
from tests.readers.page_files import page


def test_a_report_with_every_field_in_use_keeps_the_schema():
    assert breaches(as_dict(by_hand())) == []


def test_real_stories_keep_the_format(tmp_path: Path):
    report = compare_app.compare_files([str(p) for p in write(tmp_path, FERRY)], one_story=True)
    assert breaches(report) == []
    assert [v["text"] for v in report["stories"][0]["versions"]] == list(FERRY)


def test_the_sample_keeps_the_format():
    assert breaches(compare_app.compare_files([str(resource("sample"))])) == []


def test_ids_are_positions():
    story = as_dict(by_hand())["stories"][0]
    assert [v["id"] for v in story["versions"]] == ["v1", "v2"]
    assert [s["id"] for s in story["versions"][1]["sentences"]] == ["v2.s0", "v2.s1", "v2.s2"]
    assert story["links"][0]["a"] == "v1.s0"
    assert story["rows"][1]["cells"] == {"v1": ["v1.s0"], "v2": ["v2.s1"]}
    assert story["quote_events"][0]["a"] == "v1.q0"


def test_what_is_unknown_is_null():
    version = as_dict(by_hand())["stories"][0]["versions"][1]
    assert [version[k] for k in ("title", "outlet", "author", "published")] == [None] * 4


def test_a_date_without_a_time_stays_a_date():
    assert as_dict(by_hand())["stories"][0]["versions"][0]["published"] == "2031-05-02"


def test_light_changes_are_left_out_on_request():
    comparison = replace(by_hand(), settings=Settings(min_weight=0.85))
    link = as_dict(comparison)["stories"][0]["links"][0]
    assert [c["kind"] for c in link["changes"]] == ["number"]


def test_the_same_files_in_any_order_give_the_same_bytes(tmp_path: Path):
    paths = write(tmp_path, FERRY)
    assert render(compare(paths)) == render(compare([paths[2], paths[0], paths[1]]))


def test_one_story_keeps_the_given_order(tmp_path: Path):
    paths = write(tmp_path, FERRY)
    comparison = compare([paths[2], paths[0], paths[1]], one_story=True)
    assert [v.document.path for v in comparison.stories[0].versions] == ["3.txt", "1.txt", "2.txt"]


def test_the_file_is_valid_json_whatever_the_names():
    data = render(by_hand(hostile='\udc80"\n</script>\u2028'))
    assert json.loads(data.decode("utf-8"))["problems"][0]["path"].startswith("\udc80")


def test_nothing_readable_is_said(tmp_path: Path):
    with pytest.raises(NothingReadable):
        compare([tmp_path])


@pytest.mark.parametrize("ending", sorted(whole_files()))
def test_the_contract_holds_for_files_of_every_kind(ending: str, tmp_path: Path):
    (tmp_path / f"whole.{ending}").write_bytes(whole_files()[ending])
    (tmp_path / "other.txt").write_bytes(whole_files()["txt"].replace(b"would be sold", b"would not be sold"))
    report = as_dict(compare([tmp_path]))
    assert breaches(report) == []
    assert report["problems"] == []


def test_a_page_with_comments_keeps_the_contract(tmp_path: Path):
    for name in ("wordpress", "arc"):
        (tmp_path / f"{name}.html").write_bytes(page(name))
    assert breaches(as_dict(compare([tmp_path / "arc.html", tmp_path / "wordpress.html"], one_story=True))) == []
