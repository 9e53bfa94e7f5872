"""The labelled stories are what tests/bench/data/LABELS.md says they are: a slip here would be measured as a fault."""

from __future__ import annotations

import json
from functools import cache
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest

DATA = Path(__file__).parents[1] / "bench" / "data"
SPARSE = ("outlets_sparse.jsonl", "outlets_sparse_more.jsonl")
PAPERS = "outlets_papers.jsonl"
FILES = ("outlets_invented.jsonl", *SPARSE, PAPERS, "outlets_languages.jsonl")
GRADES = {"S", "P"}
FLAGS = {"quote_same", "unquoted", "quote_differs", "number", "date", "name", "certainty", "attribution"}


@cache
def stories(name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (DATA / name).read_text(encoding="utf-8").splitlines()]


def sentences(article: list[list[str]]) -> list[str]:
    return [sentence for paragraph in article for sentence in paragraph]


def rows(story: dict[str, Any]) -> list[tuple[str, int, int, str, list[str]]]:
    return [(pair, *row) for pair, links in story["links"].items() for row in links]


def test_no_story_has_the_name_of_another() -> None:
    ids = [story["id"] for name in FILES for story in stories(name)]
    assert len(ids) == len(set(ids)) > 0


@pytest.mark.parametrize("name", FILES)
def test_an_article_is_a_headline_and_paragraphs_of_sentences(name: str) -> None:
    for story in stories(name):
        assert set(story) == {"id", "lang", "articles", "links"}
        for article in story["articles"]:
            assert len(article[0]) == 1, f"{story['id']}: the first paragraph is the headline alone"
            assert len(article) > 3, f"{story['id']}: an article without a body"
            assert all(article), f"{story['id']}: an empty paragraph"
            assert all(s == s.strip() != "" for s in sentences(article)), f"{story['id']}: an empty sentence"


@pytest.mark.parametrize("name", FILES)
def test_every_pair_of_articles_is_labelled(name: str) -> None:
    for story in stories(name):
        letters = "ABCDEFGH"[: len(story["articles"])]
        assert set(story["links"]) == {a + b for a, b in combinations(letters, 2)}, story["id"]
        assert all(any(row[2] == "S" for row in links) for links in story["links"].values()), story["id"]


@pytest.mark.parametrize("name", FILES)
def test_a_link_names_two_sentences_that_exist(name: str) -> None:
    for story in stories(name):
        sizes = {letter: len(sentences(a)) for letter, a in zip("ABCDEFGH", story["articles"], strict=False)}
        for pair, i, j, *_ in rows(story):
            assert 0 <= i < sizes[pair[0]], f"{story['id']} {pair} {i} {j}"
            assert 0 <= j < sizes[pair[1]], f"{story['id']} {pair} {i} {j}"


@pytest.mark.parametrize("name", FILES)
def test_a_link_is_given_once_with_a_known_grade_and_known_flags(name: str) -> None:
    for story in stories(name):
        places = [(pair, i, j) for pair, i, j, *_ in rows(story)]
        assert len(places) == len(set(places)), story["id"]
        for pair, i, j, grade, flags in rows(story):
            assert grade in GRADES, f"{story['id']} {pair} {i} {j}: {grade}"
            assert set(flags) <= FLAGS, f"{story['id']} {pair} {i} {j}: {flags}"
            assert len(flags) == len(set(flags)), f"{story['id']} {pair} {i} {j}: {flags}"


@pytest.mark.parametrize("name", [*SPARSE, PAPERS])
def test_the_sparse_stories_are_long_and_share_little(name: str) -> None:
    for story in stories(name):
        assert all(18 <= len(sentences(article)) <= 40 for article in story["articles"]), story["id"]
        sure = [sum(row[2] == "S" for row in links) for links in story["links"].values()]
        assert all(3 <= count <= 20 for count in sure), (story["id"], sure)


@pytest.mark.parametrize("name", FILES)
def test_no_story_has_a_headline_of_another(name: str) -> None:
    heads = [article[0][0] for story in stories(name) for article in story["articles"]]
    assert len(heads) == len(set(heads)) > 0


@pytest.mark.parametrize("name", ["retellings.jsonl", "plain_language.jsonl"])
def test_a_retelling_has_links_between_sentences_that_exist(name: str) -> None:
    for text in stories(name):
        places = [tuple(link) for link in text["links"]]
        assert len(places) == len(set(places)) > 0, text["id"]
        assert all(0 <= i < len(text["old"]) and 0 <= j < len(text["new"]) for i, j in places), text["id"]
        assert all(s == s.strip() != "" for s in (*text["old"], *text["new"])), text["id"]


def test_every_difference_stands_in_both_reports() -> None:
    for story in stories("differences.jsonl"):
        own = [set(sentences(article)) for article in story["articles"]]
        assert len(own) == 2
        assert story["differences"]
        for row in story["differences"]:
            assert row["a"] in own[0]
            assert row["b"] in own[1]
            assert row["a_words"] in row["a"]
            assert row["b_words"] in row["b"]
            assert row["a_words"] or row["b_words"]


def test_every_change_over_a_day_stands_in_its_versions() -> None:
    for story in stories("over_a_day.jsonl"):
        texts = ["\n\n".join(sentences(version)) for version in story["versions"]]
        assert len(story["changes"]) == len(texts) - 1 > 0
        for first, rows_of_step in enumerate(story["changes"]):
            for row in rows_of_step:
                assert row["old"] in texts[first]
                assert row["new"] in texts[first + 1]
                assert row["old"] or row["new"]


def test_every_judged_marker_is_of_a_story_and_has_two_readers() -> None:
    ids = {story["id"] for name in FILES for story in stories(name)}
    for row in stories("markers.jsonl"):
        assert row["story"] in ids
        for *places, marker, kind, first, second in row["judged"]:
            assert len(places) == 5
            assert marker
            assert kind in {"attribution", "certainty", "negation"}
            assert {first, second} <= {0, 1, 2}
