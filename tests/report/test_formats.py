from __future__ import annotations

import pytest

from compare_app.report.formats import FORMATS, by_suffix
from tests.helpers.formats import WITHOUT_QT
from tests.helpers.stories import by_hand


@pytest.mark.parametrize("name", WITHOUT_QT)
def test_every_format_renders(name: str):
    assert FORMATS[name].render(by_hand())


def test_every_ending_names_its_format():
    assert [by_suffix(f.suffix.upper()) for f in FORMATS.values()] == list(FORMATS.values())
    assert by_suffix(".xyz") is None
