import os
import sys

import pytest

from compare_app.model.document import Document, Problem
from compare_app.readers.isolation import ReaderProcess
from compare_app.readers.registry import read

PAGE = "<h1>Velm sells its lighthouse</h1><p>The harbour board of Velm said on Monday that the lighthouse would be sold.</p>"


@pytest.fixture
def page(tmp_path):
    path = tmp_path / "page.html"
    path.write_text(PAGE, encoding="utf-8")
    return path


@pytest.fixture
def process():
    process = ReaderProcess()
    yield process
    process.stop()


def test_a_page_is_read_in_another_process_as_it_would_be_here(page, process):
    from compare_app.readers.reading import read_here

    assert list(process.read(page, "page.html")) == list(read_here(page, "page.html"))


def test_the_process_is_used_again(page, process):
    list(process.read(page, "a.html"))
    first = process._process.pid
    list(process.read(page, "b.html"))
    assert process._process.pid == first


def test_a_process_that_was_begun_ahead_reads_as_any_other(page, process):
    process.begin(pages=True)
    begun = process._process.pid
    (document,) = process.read(page, "page.html")
    assert (document.path, process._process.pid) == ("page.html", begun)


def test_a_process_that_was_begun_ahead_may_still_be_starting_when_its_first_file_comes(page):
    program = "import sys, time; time.sleep(1); from compare_app.readers.worker import main; main()"
    process = ReaderProcess([sys.executable, "-c", program], longest_wait=0.3, starting=60.0)
    process.begin()
    assert isinstance(next(process.read(page, "page.html")), Document)
    process.stop()


def test_a_process_that_was_ended_starts_anew_with_the_next_file(page, process):
    process.begin(pages=True)
    process._process.kill()
    process._process.wait()
    assert isinstance(next(process.read(page, "page.html")), Document)


def test_a_process_that_hangs_is_ended_and_the_file_named(page):
    process = ReaderProcess([sys.executable, "-c", "import time; time.sleep(60)"], longest_wait=0.2, starting=0.0)
    (problem,) = process.read(page, "page.html")
    assert isinstance(problem, Problem)
    assert problem.message.startswith("page.html took longer")


def test_a_process_that_dies_costs_one_file_only(page, process):
    process._given = [sys.executable, "-c", "raise SystemExit(3)"]
    (problem,) = process.read(page, "bad.html")
    process._given = []
    (document,) = process.read(page, "good.html")
    assert (problem.kind, document.path) == ("damaged", "good.html")


def test_an_asker_that_loses_interest_leaves_the_process_usable(page, process):
    reading = process.read(page, "a.html")
    next(reading)
    reading.close()
    assert isinstance(next(process.read(page, "b.html")), Document)


def test_without_another_process_the_file_is_read_here(page):
    process = ReaderProcess([os.devnull])
    assert isinstance(next(process.read(page, "page.html")), Document)


def test_the_process_may_write_nothing_and_reach_nobody(tmp_path):
    from compare_app.readers.worker import _refuse

    for event, arguments in (
        ("open", (str(tmp_path / "x"), "w", 0)),
        ("socket.connect", ()),
        ("open", ("x", None, os.O_RDWR)),
    ):
        with pytest.raises(PermissionError):
            _refuse(event, arguments)
    _refuse("open", (str(tmp_path), "rb", os.O_RDONLY))


def test_two_files_read_at_once_do_not_mix(page):
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(2) as pool:
        results = list(pool.map(lambda n: read(page, n), [f"{i}.html" for i in range(8)]))
    assert [r.documents[0].path for r in results] == [f"{i}.html" for i in range(8)]
