"""A report that lies in the folder of its sources is no article the next time."""

from dataclasses import replace

import pytest

from compare_app.model.remarks import Remarks
from compare_app.pipeline import compare
from compare_app.readers.registry import find_files
from compare_app.report.csv_report import as_csv
from compare_app.report.formats import FORMATS
from compare_app.report.tables import tables
from compare_app.report.writing import WontWrite, check_target
from tests.helpers.formats import WITHOUT_QT
from tests.helpers.stories import FERRY, write


@pytest.mark.parametrize("name", WITHOUT_QT)
def test_the_programs_own_report_is_passed_over_in_silence(name, tmp_path):
    paths = write(tmp_path, FERRY[:2])
    chosen = FORMATS[name]
    (tmp_path / f"report{chosen.suffix}").write_bytes(chosen.render(compare(paths, one_story=True)))
    found = find_files([tmp_path])
    assert [file.path for file in found.files] == sorted(paths)
    assert found.problems == ()


def test_a_table_alone_is_passed_over_in_silence(tmp_path):
    paths = write(tmp_path, FERRY[:2])
    comparison = replace(compare(paths, one_story=True), remarks=Remarks())
    for table in tables(comparison):
        (tmp_path / f"{table.name}.csv").write_bytes(as_csv(table))
    found = find_files([tmp_path])
    assert [file.path for file in found.files] == sorted(paths)
    assert found.problems == ()


def test_nothing_is_written_over_what_an_opened_folder_holds_but_the_programs_own(tmp_path):
    paths = write(tmp_path, FERRY[:2])
    report = tmp_path / "report.html"
    report.write_bytes(FORMATS["html"].render(compare(paths, one_story=True)))
    (tmp_path / "README.md").write_text("What these are.", encoding="utf-8")
    (tmp_path / "picture.svg").write_text("<svg/>", encoding="utf-8")
    for target in (report, tmp_path / "picture.svg", tmp_path / "new.html"):
        check_target(target, [tmp_path], force=True)
    for target in (paths[0], tmp_path / "README.md"):
        with pytest.raises(WontWrite, match="one of the sources"):
            check_target(target, [tmp_path], force=True)
