"""What is done again when a folder is compared once more, and what is not."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from compare_app.align import scoring
from compare_app.memory import Memory
from compare_app.model.alignment import Constraints, SentenceRef
from compare_app.model.settings import Settings
from compare_app.pipeline import Wishes, compare, compare_story, run
from compare_app.readers.state import file_state
from compare_app.watching import news, snapshot
from tests.helpers.again import new_stories
from tests.helpers.stories import FERRY, write

OWL = "Owls counted in Brenn\n\nVolunteers counted forty owls in the woods above Brenn on Sunday, more than ever before.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    paths = write(tmp_path / "in", [*FERRY[:2], OWL])
    for path in paths:
        age(path)
    return tmp_path / "in"


def age(path: Path) -> None:
    """Make a file old enough to be trusted."""
    os.utime(path, (1e9, 1e9 + len(path.read_bytes())))


@pytest.fixture
def calls(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the stages are asked to do."""
    found: list[str] = []

    def heard(name: str, say: Callable[..., str]) -> None:
        right = getattr(run, name)

        def listening(*arguments, **rest):
            found.append(f"{name} {say(*arguments)}")
            return right(*arguments, **rest)

        monkeypatch.setattr(run, name, listening)

    heard("read", lambda path, *_: path.name)
    heard("analyse", lambda document, *_: document.path)
    heard("group", lambda versions, *_: str(len(versions)))
    heard("compare_story", lambda members, *_: "+".join(m.document.path for m in members))
    return found


def paths_of(stories) -> list[list[str]]:
    return [[v.document.path for v in story.versions] for story in stories]


def test_nothing_is_done_again_where_nothing_changed(folder: Path, calls: list[str]):
    memory = Memory()
    first = compare([folder], memory=memory)
    calls.clear()
    assert compare([folder], memory=memory) == first
    assert new_stories(folder, memory) == []
    assert calls == []


def test_an_edited_file_is_read_again_and_its_story_compared(folder: Path, calls: list[str]):
    memory = Memory()
    compare([folder], memory=memory)
    calls.clear()
    (folder / "3.txt").write_text(OWL.replace("forty", "fourteen"), encoding="utf-8")
    age(folder / "3.txt")
    assert paths_of(new_stories(folder, memory)) == [["3.txt"]]
    assert calls == ["read 3.txt", "analyse 3.txt", "group 3", "compare_story 3.txt"]


def test_a_new_file_joins_its_story(folder: Path):
    memory = Memory()
    compare([folder], memory=memory)
    (folder / "4.txt").write_text(FERRY[2], encoding="utf-8")
    assert paths_of(new_stories(folder, memory)) == [["1.txt", "2.txt", "4.txt"]]


def test_a_file_that_went_leaves_its_story(folder: Path):
    memory = Memory()
    compare([folder], memory=memory)
    (folder / "2.txt").unlink()
    assert paths_of(new_stories(folder, memory)) == [["1.txt"]]
    assert paths_of(compare([folder], memory=memory).stories) == [["1.txt"], ["3.txt"]]


def test_what_was_just_written_is_not_trusted(folder: Path, calls: list[str]):
    memory = Memory()
    (folder / "3.txt").write_text(OWL, encoding="utf-8")
    compare([folder], memory=memory)
    calls.clear()
    compare([folder], memory=memory)
    assert calls == ["read 3.txt"]


def test_other_settings_compare_again_and_read_nothing(folder: Path, calls: list[str]):
    memory = Memory()
    compare([folder], memory=memory)
    calls.clear()
    compare([folder], wishes=Wishes(Settings(not_equal=frozenset({"percent"}))), memory=memory)
    assert calls == ["compare_story 1.txt+2.txt", "compare_story 3.txt"]


def test_with_a_memory_the_result_is_the_same_as_without(folder: Path):
    memory = Memory()
    compare([folder], memory=memory)
    (folder / "1.txt").write_text(FERRY[0].replace("12", "13"), encoding="utf-8")
    assert compare([folder], memory=memory) == compare([folder])


def test_a_story_that_is_corrected_is_not_scored_again_and_comes_out_the_same(folder: Path, monkeypatch):
    versions = compare([folder]).stories[0].versions
    memory, settings = Memory(), Settings()
    compare_story(versions, None, settings, None, memory.worked(versions, settings))
    scored: list[object] = []
    weigh = scoring.score_all
    monkeypatch.setattr(scoring, "score_all", lambda *given: scored.append(given) or weigh(*given))
    last = [len(version.sentences) - 1 for version in versions]
    pairs = [frozenset({SentenceRef(0, s), SentenceRef(1, last[1])}) for s in range(last[0])]
    for must in (frozenset(), frozenset(pairs[:1]), frozenset(pairs[1:2])):
        constraints = Constraints(must=must, must_not=frozenset(pairs[-1:]))
        known = compare_story(versions, constraints, settings, None, memory.worked(versions, settings))
        assert not scored
        assert known == compare_story(versions, constraints, settings)
        scored.clear()


def test_what_was_worked_out_is_not_taken_for_other_versions_or_settings(folder: Path):
    versions = compare([folder]).stories[0].versions
    memory = Memory()
    first = memory.worked(versions, Settings())
    assert memory.worked(versions, Settings()) is first
    assert memory.worked(tuple(reversed(versions)), Settings()) is not first
    assert memory.worked(versions, Settings(not_equal=frozenset({"percent"}))) is not first


def test_a_snapshot_is_read_again_when_the_export_beside_it_changes(tmp_path: Path):
    page = tmp_path / "files" / "12" / "page.html"
    page.parent.mkdir(parents=True)
    page.write_text(f"<p>{OWL}</p><p>{OWL}</p>", encoding="utf-8")
    export = tmp_path / "export.ris"
    export.write_text("TY  - NEWS\nTI  - Owls\nT2  - Brenn Mail\nL1  - files/12/page.html\nER  - \n", encoding="utf-8")
    for path in (page, export):
        age(path)
    memory = Memory()

    def outlet() -> str | None:
        return compare([tmp_path], memory=memory).stories[0].versions[0].document.metadata.outlet

    assert outlet() == "Brenn Mail"
    before = file_state(page)
    export.write_text(export.read_text(encoding="utf-8").replace("Brenn Mail", "Osk Mail"), encoding="utf-8")
    assert file_state(page) != before
    assert outlet() == "Osk Mail"


def test_news_names_what_came_changed_and_went(folder: Path):
    before = snapshot([folder])
    (folder / "4.txt").write_text(OWL, encoding="utf-8")
    (folder / "1.txt").write_text("Other words.", encoding="utf-8")
    (folder / "2.txt").unlink()
    found = news(before, snapshot([folder]))
    assert [[path.name for path in part] for part in found] == [["4.txt"], ["1.txt"], ["2.txt"]]
