"""The process that compares, asked without a window: what it reads ahead, what it makes ready."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import pytest

import compare_app.pipeline.run
from compare_app.readers.registry import FoundFile
from compare_app.ui.background.messages import (
    NO_REPORT,
    Ahead,
    Finished,
    ProgressMade,
    Request,
    Save,
    Saved,
    StoryParcel,
)
from compare_app.ui.background.parcels import Unpacking
from compare_app.ui.background.worker import _practise, serve

FIRST = (
    "The ferry from Ostrel to Kay will run again from Monday, the harbour office said. It had lain in dock for weeks."
)
SECOND = (
    "The ferry from Ostrel to Kay will run again from Tuesday, the harbour office said. It had lain in dock for weeks."
)


class Requests:
    """The worker's end of the pipe: gives requests in turn, keeps the answers."""

    def __init__(self, *requests: object) -> None:
        self.left = list(requests)
        self.answers: list[object] = []
        self.waits = False

    def poll(self) -> bool:
        return self.waits

    def recv(self) -> object:
        return self.left.pop(0) if self.left else None

    def send(self, answer: object) -> None:
        self.answers.append(answer)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, text in (("a", FIRST), ("b", SECOND)):
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
    return tmp_path


@pytest.fixture
def analysed(monkeypatch) -> list[str]:
    """The articles that were analysed, each time that one was."""
    names: list[str] = []
    analyse = compare_app.pipeline.run.analyse

    def noting(document, language=None, should_cancel=None):
        names.append(document.path)
        return analyse(document, language, should_cancel)

    monkeypatch.setattr(compare_app.pipeline.run, "analyse", noting)
    return names


def test_what_was_read_ahead_is_not_analysed_again(folder, analysed):
    pipe = Requests(Ahead((folder,)), Request(1, (folder,)))
    serve(pipe, SimpleNamespace(value=1))
    assert analysed == ["a.txt", "b.txt"]
    (parcel,) = (a for a in pipe.answers if isinstance(a, StoryParcel))
    assert len(Unpacking().add(parcel.parcel).versions) == 2


def test_nothing_more_is_read_ahead_once_somebody_asks(folder, analysed):
    pipe = Requests(Ahead((folder,)))
    pipe.waits = True
    serve(pipe, SimpleNamespace(value=0))
    assert analysed == []


def test_a_folder_without_articles_can_be_read_ahead(tmp_path):
    pipe = Requests(Ahead((tmp_path, tmp_path / "gone")), Request(1, (tmp_path,)))
    serve(pipe, SimpleNamespace(value=1))
    assert [a.nothing for a in pipe.answers if isinstance(a, Finished)] == [True]


def test_a_mistake_in_one_article_is_told_by_the_run_and_not_ahead_of_it(folder, monkeypatch, caplog):
    def failing(document, language=None):
        raise ValueError(document.path)

    monkeypatch.setattr(compare_app.pipeline.run, "analyse", failing)
    pipe = Requests(Ahead((folder,)), Request(1, (folder,)))
    with caplog.at_level("CRITICAL", logger="compare_app.pipeline"):
        serve(pipe, SimpleNamespace(value=1))
    told = [a.problem.path for a in pipe.answers if hasattr(a, "problem")]
    assert told == ["a.txt", "b.txt"]


def test_practising_finds_the_two_reports_to_be_of_one_event(monkeypatch):
    stories = []
    compare_story = compare_app.pipeline.compare_story
    monkeypatch.setattr(compare_app.pipeline, "compare_story", lambda v: stories.append(compare_story(v)))
    _practise.__wrapped__()
    assert stories[0].alignment.links


def test_the_process_apart_is_started_for_files_that_need_it(monkeypatch):
    from compare_app.readers import isolation, registry

    begun: list[bool] = []
    monkeypatch.setattr(isolation.SHARED, "begin", begun.append)
    for names in (["a.txt"], ["a.txt", "b.docx"], ["a.html"], []):
        registry.prepare([FoundFile(Path(name), name) for name in names])
    assert begun == [False, True]


def test_a_report_tells_how_far_it_has_come(folder: Path):
    target = folder / "report.json"
    pipe = Requests(Request(1, (folder,)), Save(1, "json", target, (folder,)))
    serve(pipe, SimpleNamespace(value=1))
    assert [a for a in pipe.answers if isinstance(a, ProgressMade) and a.stage == "write"] != []
    assert pipe.answers[-1] == Saved(1, target)
    assert target.is_file()


def test_a_report_that_is_not_wanted_any_more_is_not_written(folder: Path):
    target = folder / "report.json"
    wanted = SimpleNamespace(value=1)

    class Stopping(Requests):
        def recv(self) -> object:
            request = super().recv()
            wanted.value = NO_REPORT if isinstance(request, Save) else 1
            return request

    pipe = Stopping(Request(1, (folder,)), Save(1, "json", target, (folder,)), Save(1, "html", target, (folder,)))
    serve(pipe, wanted)
    assert [a.stopped for a in pipe.answers if isinstance(a, Saved)] == [True, True]
    assert sorted(path.name for path in folder.iterdir()) == ["a.txt", "b.txt"]
