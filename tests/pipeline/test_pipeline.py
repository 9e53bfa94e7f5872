from __future__ import annotations

from itertools import permutations
from pathlib import Path

import pytest

from compare_app.model.cancel import Cancelled
from compare_app.model.document import Problem
from compare_app.pipeline import Listeners, NothingReadable, Progress, compare, run, stream
from compare_app.pipeline import story as stages
from tests.helpers.stories import FERRY, write

OWLS = "The owl prize goes to Vell\n\nA novel about owls won the prize of the city of Vell on Tuesday night.\n"
NAMES = ("a-ferry.txt", "b-ferry.txt", "c-owls.txt", "d-ferry.txt")


def paths_of(story) -> list[str]:
    return [v.document.path for v in story.versions]


def folder(tmp_path: Path) -> Path:
    write(tmp_path / "in", (FERRY[0], FERRY[1], OWLS, FERRY[2]), NAMES)
    return tmp_path / "in"


def test_stories_of_several_versions_come_first(tmp_path: Path):
    stories = compare([folder(tmp_path)]).stories
    assert [len(s.versions) for s in stories] == sorted((len(s.versions) for s in stories), reverse=True)
    assert sorted(p for s in stories for p in paths_of(s)) == list(NAMES)


def test_the_order_of_the_paths_does_not_matter(tmp_path: Path):
    files = sorted(folder(tmp_path).iterdir())
    first = compare(files)
    assert all(compare(order) == first for order in list(permutations(files))[1:8])


def test_one_story_is_one_in_the_given_order(tmp_path: Path):
    files = sorted(folder(tmp_path).iterdir(), reverse=True)
    (story,) = compare(files, one_story=True).stories
    assert paths_of(story) == sorted(NAMES, reverse=True)


def test_a_first_story_comes_while_files_are_still_read(tmp_path: Path):
    told: list[Progress] = []
    stories = stream([folder(tmp_path)], listeners=Listeners(progress=told.append), early=0.0)
    next(stories)
    assert (told[-1].stage, told[-1].done < told[-1].total) == ("read", True)
    rest = list(stories)
    assert sorted(p for s in rest for p in paths_of(s)) == list(NAMES)


def test_an_early_story_that_stays_whole_is_not_compared_again(tmp_path: Path):
    write(tmp_path, (FERRY[0], FERRY[1], OWLS), NAMES[:3])
    first, *rest = stream([tmp_path], early=0.0)
    assert any(story is first for story in rest)


def test_the_end_is_the_same_with_and_without_an_early_story(tmp_path: Path):
    whole = compare([folder(tmp_path)]).stories
    assert tuple(stream([folder(tmp_path)], early=0.0))[-len(whole) :] == whole


def test_progress_never_goes_back_and_ends_full(tmp_path: Path):
    told: list[Progress] = []
    compare([folder(tmp_path)], listeners=Listeners(progress=told.append))
    for stage in ("read", "group", "compare"):
        done = [p.done for p in told if p.stage == stage]
        assert done == sorted(done)
        assert done[-1] == [p.total for p in told if p.stage == stage][-1]


def test_work_stops_when_it_is_not_wanted(tmp_path: Path):
    with pytest.raises(Cancelled):
        compare([folder(tmp_path)], listeners=Listeners(should_cancel=lambda: True))


def test_a_file_without_text_costs_only_itself(tmp_path: Path):
    (folder(tmp_path) / "void.txt").touch()
    comparison = compare([tmp_path / "in"])
    assert [p.path for p in comparison.problems] == ["void.txt"]
    assert sum(len(s.versions) for s in comparison.stories) == len(NAMES)


def test_a_mistake_in_one_article_costs_only_this_article(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
):
    right = run.analyse

    def wrong(document, *rest):
        if "owls" in document.path:
            raise ZeroDivisionError
        return right(document, *rest)

    monkeypatch.setattr(run, "analyse", wrong)
    comparison = compare([folder(tmp_path)])
    assert [(p.path, p.kind) for p in comparison.problems] == [("c-owls.txt", "damaged")]
    assert [r.message for r in caplog.records] == ["analysis failed"]
    caplog.clear()


def test_a_mistake_in_one_story_costs_only_its_comparison(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
):
    right = stages.describe

    def wrong(versions, *rest):
        if len(versions) > 1:
            raise ZeroDivisionError
        return right(versions, *rest)

    monkeypatch.setattr(stages, "describe", wrong)
    comparison = compare([folder(tmp_path)])
    assert sum(len(s.versions) for s in comparison.stories) == len(NAMES)
    assert {len(s.versions) for s in comparison.stories} == {1}
    assert comparison.problems
    assert all("could not be compared" in p.message for p in comparison.problems)
    assert {r.message for r in caplog.records} == {"comparison failed"}
    caplog.clear()


def test_nothing_readable_says_why(tmp_path: Path):
    (tmp_path / "void.txt").touch()
    told: list[Problem] = []
    with pytest.raises(NothingReadable) as nothing:
        list(stream([tmp_path], listeners=Listeners(problem=told.append)))
    assert [p.path for p in nothing.value.problems] == ["void.txt"]
    assert tuple(told) == nothing.value.problems
