"""Whoever asks for a report hears how far it has come, and can stop it."""

import pytest

from compare_app.model.cancel import Cancelled
from compare_app.report.formats import FORMATS
from compare_app.report.pacing import each, heard
from tests.helpers.formats import WITHOUT_QT
from tests.helpers.stories import by_hand


@pytest.mark.parametrize("name", WITHOUT_QT)
def test_every_format_says_how_far_it_has_come_and_is_the_same_unheard(name):
    told: list[tuple[int, int]] = []
    data = FORMATS[name].render(by_hand(), lambda done, total: told.append((done, total)))
    assert told[0][0] == 0
    assert all(0 <= done < total for done, total in told)
    assert data == FORMATS[name].render(by_hand())


@pytest.mark.parametrize("name", WITHOUT_QT)
def test_every_format_can_be_stopped(name):
    def stop(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        FORMATS[name].render(by_hand(), stop)


def test_nobody_hears_of_the_next_report():
    told: list[int] = []
    with heard(lambda done, total: told.append(done)):
        assert list(each("abc")) == ["a", "b", "c"]
    assert list(each("de")) == ["d", "e"]
    assert told == [0, 1, 2]
