"""The corpus of damaged and hostile files: one clear sentence each, in time, and nothing else happens."""

import os
from pathlib import Path

import pytest

from compare_app.readers.isolation import LONGEST_WAIT
from compare_app.readers.kinds import kind_by_bytes, kind_by_name
from compare_app.readers.readers import KINDS_READ
from compare_app.readers.waiting import MOST
from tests.hostile.fuzz import samples
from tests.hostile.make_corpus import make
from tests.hostile.outcomes import Outcome, read_all, table

#: Seconds, on however busy a machine.
LONGEST = MOST * LONGEST_WAIT


#: The corpus is read once, in half a minute on a quiet machine.
pytestmark = pytest.mark.timeout(900)


@pytest.fixture(scope="module")
def corpus(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("hostile")
    make(folder, quick=True)
    return folder


@pytest.fixture(scope="module")
def times_before(corpus) -> dict[Path, int]:
    return times(corpus)


@pytest.fixture(scope="module")
def outcomes(corpus, times_before) -> list[Outcome]:
    return read_all(corpus)


def times(folder: Path) -> dict[Path, int]:
    return {path: path.lstat().st_mtime_ns for path in folder.rglob("*")}


def test_there_are_more_than_three_hundred_files(outcomes):
    assert len(outcomes) > 300


def test_every_file_ends_in_time(outcomes):
    assert [o.name for o in outcomes if o.seconds > LONGEST] == []


def test_every_file_is_read_or_said_to_be_unreadable(outcomes):
    assert [o.name for o in outcomes if o.words == "nothing"] == []


def test_every_problem_is_one_sentence_that_names_the_file(outcomes):
    problems = [(o.name, p) for o in outcomes for p in o.result.problems]
    for name, problem in problems:
        assert name in problem.message
        assert "\n" not in problem.message
        assert problem.message.endswith(".")
        assert len(problem.message) < 300 + len(problem.path)


def test_whole_files_are_read_without_a_word(outcomes):
    whole = [o for o in outcomes if o.name.startswith("whole.")]
    assert len(whole) >= 19
    assert [(o.name, o.words) for o in whole if o.words != "read"] == []


def test_paragraphs_of_whatever_was_read_cover_its_text(outcomes):
    for outcome in outcomes:
        for document in outcome.result.documents:
            covered = "".join(p.span.of(document.text) for p in document.paragraphs)
            assert "".join(covered.split()) == "".join(document.text.split()), outcome.name


def test_no_file_outside_is_read(outcomes):
    assert not any("root:" in d.text for o in outcomes for d in o.result.documents)


def test_reading_writes_nothing(corpus, times_before, outcomes):
    assert times(corpus) == times_before


def test_the_table_counts_every_file(outcomes):
    assert f"{len(outcomes)} files" in table(outcomes)


@pytest.mark.skipif(os.name == "nt", reason="Windows removes no open files")
def test_a_file_that_vanishes_while_it_is_read_is_read_to_its_end(tmp_path, monkeypatch):
    from compare_app.readers import source
    from compare_app.readers.registry import read

    path = tmp_path / "a.txt"
    path.write_text("Words.", encoding="utf-8")
    real = os.read

    def read_and_remove(handle: int, count: int) -> bytes:
        if count > 4096:  # not when the kind of file is found out
            path.unlink(missing_ok=True)
        return real(handle, count)

    monkeypatch.setattr(source.os, "read", read_and_remove)
    assert read(path, "a.txt").documents[0].text == "Words."
    assert "no longer there" in read(path, "a.txt").problems[0].message


def test_every_reader_has_a_file_that_is_fuzzed():
    names = {ending: kind_by_name(f"x.{ending}") for ending in samples()}
    kinds = {kind_by_bytes(data[:1024], names[ending]) or names[ending] for ending, data in samples().items()}
    assert kinds >= KINDS_READ
