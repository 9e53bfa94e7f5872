from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtGui import QGuiApplication

from compare_app.model.cancel import Cancelled
from compare_app.pipeline import compare
from compare_app.readers.registry import find_files
from compare_app.report.formats import FORMATS
from compare_app.ui.pdf_report import render
from tests.helpers.stories import FERRY, by_hand, write


def pages(data: bytes) -> list[str]:
    """The text of every page."""
    document = pypdfium2.PdfDocument(data)
    found = []
    for page in document:
        text = page.get_textpage()
        found.append(text.get_text_bounded())
        text.close()
        page.close()
    document.close()
    return found


def sizes(data: bytes) -> list[tuple[int, int]]:
    document = pypdfium2.PdfDocument(data)
    found = [tuple(round(side) for side in document.get_page_size(n)) for n in range(len(document))]
    document.close()
    return found


def test_every_word_of_the_sources_is_in_the_pages(qapp: QGuiApplication, tmp_path: Path):
    text = " ".join(pages(render(compare(write(tmp_path, FERRY), one_story=True))))
    found = set(text.replace("\ufffe", "").split())
    assert {word for source in FERRY for word in source.split() if word.isalpha() and len(word) < 9} <= found


def test_quotes_claims_problems_and_hashes_are_there(qapp: QGuiApplication):
    text = " ".join(" ".join(pages(render(by_hand()))).split())
    for words in ("number: 12 → 14", "Claims", "Quotes", "third.pdf asks for a password.", "0" * 64):
        assert words in text


@pytest.mark.parametrize(("versions", "size"), [(2, (842, 595)), (6, (1191, 842))])
def test_many_versions_get_wider_paper(qapp: QGuiApplication, tmp_path: Path, versions: int, size: tuple[int, int]):
    comparison = compare(write(tmp_path, (FERRY * 2)[:versions]), one_story=True)
    found = sizes(render(comparison))
    assert found[0] == size
    assert found[-1] == (842, 595)


def test_it_needs_neither_a_display_nor_an_application_and_works_twice(tmp_path: Path):
    write(tmp_path / "in", FERRY)
    program = f"""
from compare_app.model.cancel import Cancelled
from compare_app.pipeline import compare
from compare_app.report.formats import FORMATS
comparison = compare([{str(tmp_path / "in")!r}])
for name in "12":
    open({str(tmp_path)!r} + "/" + name, "wb").write(FORMATS["pdf"].render(comparison))
"""
    environment = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, env=environment, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert pages((tmp_path / "1").read_bytes()) == pages((tmp_path / "2").read_bytes())


def test_a_report_beside_its_sources_is_no_article(qapp: QGuiApplication, tmp_path: Path):
    paths = write(tmp_path, FERRY[:2])
    (tmp_path / "report.pdf").write_bytes(render(compare(paths, one_story=True)))
    assert [file.path for file in find_files([tmp_path]).files] == sorted(paths)


def test_another_process_at_another_time_writes_the_same_bytes(tmp_path: Path):
    """What other tests leave in this process (fonts, a language) is no part of the promise: two new ones are compared."""
    paths = write(tmp_path, FERRY)
    program = (
        "import sys; from compare_app.pipeline import compare; from compare_app.ui.pdf_report import render; "
        "sys.stdout.buffer.write(render(compare(sys.argv[1:], one_story=True)))"
    )
    command = [sys.executable, "-c", program, *map(str, paths)]
    one, other = (subprocess.run(command, capture_output=True, check=True).stdout for _ in "12")
    assert one.startswith(b"%PDF")
    assert hashlib.sha256(one).hexdigest() == hashlib.sha256(other).hexdigest()


def test_a_pdf_is_told_and_stopped_between_its_parts(qapp: QGuiApplication):
    told: list[tuple[int, int]] = []

    def stop(done: int, total: int) -> None:
        told.append((done, total))
        if done:
            raise Cancelled

    comparison = by_hand()
    twice = replace(comparison, stories=comparison.stories * 2)
    with pytest.raises(Cancelled):
        FORMATS["pdf"].render(twice, stop)
    assert told == [(0, 2), (1, 2)]


def test_its_properties_state_no_date_that_is_made_up(qapp: QGuiApplication):
    data = render(by_hand())
    document = pypdfium2.PdfDocument(data)
    found = document.get_metadata_dict()
    document.close()
    assert (found["CreationDate"], found["ModDate"]) == ("", "")
    assert found["Creator"].startswith("compare-app")
    assert b"CreateDate" not in data
