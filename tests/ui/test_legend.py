"""The legend of marks and signs."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from compare_app.page.kinds import GLYPHS, TYPED
from compare_app.ui.shell.legend import Legend
from compare_app.ui.words.change_wording import kind_name

# Qt's offscreen plugin says so of every window.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


def test_the_legend_shows_every_sign_and_fits_its_words(qtbot, theme):
    legend = Legend(theme)
    qtbot.addWidget(legend)
    legend.set_against("Marked against Northline:")
    legend.set_open(True)
    for width in (400, 900, 2000):
        places = legend._places(width)
        assert all(place.right() <= width for _, place in places)
        assert legend.heightForWidth(width) >= max(place.bottom() for _, place in places)
    signs = {what.removeprefix("sign:") for what, _ in legend._places(900)}
    assert TYPED - {"quote_marks"} <= signs
    legend.resize(900, 60)
    legend.grab()


def test_the_legend_takes_one_line_until_it_is_asked_for_more(qtbot, theme):
    legend = Legend(theme)
    qtbot.addWidget(legend)
    legend.resize(600, 30)
    one_line = legend.heightForWidth(600)
    assert legend._places(600)[-1][0] == "more"
    QTest.keyClick(legend, Qt.Key.Key_Space)
    assert legend.heightForWidth(600) > 2 * one_line
    QTest.mouseClick(legend, Qt.MouseButton.LeftButton)
    assert legend.heightForWidth(600) == one_line


def test_the_legend_explains_what_occurs(qtbot, theme, page):
    legend = Legend(theme)
    qtbot.addWidget(legend)
    legend.set_kinds(page.kinds)
    shown = {what for what, _ in legend._places(4000)}
    assert {"sign:number", "sign:moved", "unquoted"} <= shown
    assert shown.isdisjoint({"sign:date", "sign:agent", "sign:uncertain"})


def test_every_kind_has_a_name_and_a_sign_of_its_own(qapp):
    typed = sorted(TYPED - {"quote_marks"})
    assert len({GLYPHS[kind] for kind in typed}) == len(typed)
    assert all(kind_name(kind) for kind in GLYPHS)
