from __future__ import annotations

import json
from pathlib import Path

from compare_app.pipeline import compare
from compare_app.report.annotation_report import render
from compare_app.report.json_report import as_dict
from tests.helpers.stories import FERRY, by_hand, write


def items(comparison) -> list[dict]:
    page = json.loads(render(comparison))
    assert page["total"] == len(page["first"]["items"])
    return page["first"]["items"]


def test_every_change_is_an_annotation(tmp_path: Path):
    comparison = compare(write(tmp_path, FERRY), one_story=True)
    (story,) = as_dict(comparison)["stories"]
    changes = [c["kind"] for link in story["links"] for c in link["changes"]]
    events = [f"quote-{e['kind']}" for e in story["quote_events"] if e["kind"] != "same"]
    assert [item["body"][0]["value"] for item in items(comparison)] == changes + events


def test_words_and_places_agree(tmp_path: Path):
    comparison = compare(write(tmp_path, FERRY), one_story=True)
    texts = {f"urn:sha256:{v.document.sha256}": v.text for v in comparison.stories[0].versions}
    for item in items(comparison):
        for target in item["target"]:
            place, words = target["selector"]
            assert texts[target["source"]["id"]][place["start"] : place["end"]] == words["exact"]


def test_a_change_is_told_in_words():
    assert "number: 12 → 14" in [item["body"][1]["value"] for item in items(by_hand())]


def test_ids_are_unique(tmp_path: Path):
    ids = [item["id"] for item in items(compare(write(tmp_path, FERRY), one_story=True))]
    assert len(ids) == len(set(ids))


def test_the_collection_says_where_it_comes_from(tmp_path: Path):
    comparison = compare(write(tmp_path, FERRY), one_story=True)
    collection = json.loads(render(comparison))
    files = {(s["id"], s["schema:name"]) for s in collection["schema:isBasedOn"]}
    assert files == {(f"urn:sha256:{v.document.sha256}", v.document.path) for v in comparison.stories[0].versions}
    assert "Treated as equal" in [fact["schema:name"] for fact in collection["schema:additionalProperty"]]
    assert collection["first"]["partOf"] == collection["id"]
