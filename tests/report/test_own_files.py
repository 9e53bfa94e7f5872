"""A report that lies in the folder of its sources is no article the next time."""

from dataclasses import replace

import pytest

from compare_app.model.remarks import Remarks
from compare_app.pipeline import compare
from compare_app.readers.registry import find_files
from compare_app.report.csv_report import as_csv
from compare_app.report.formats import FORMATS
from compare_app.report.tables import tables
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
