"""Files that could not be used, as the window tells of them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from compare_app.model.document import Problem
from compare_app.ui.shell.problems import ProblemsBar

# Qt's offscreen plugin says so of every window.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


def test_files_that_were_perhaps_misread_are_not_called_unusable(qtbot):
    bar = ProblemsBar()
    qtbot.addWidget(bar)
    for name in ("a.txt", "b.txt"):
        bar.add(Problem(name, "misread", f"{name} has signs written out."))
    assert "perhaps not read rightly" in bar._words.text()
    assert "not be used" not in bar._words.text()
    bar.add(Problem("c.txt", "empty", "c.txt holds no words."))
    assert "not be used, or" in bar._words.text()


def test_one_problem_is_said_in_full_and_several_are_counted(qtbot):
    bar = ProblemsBar()
    qtbot.addWidget(bar)
    bar.add(Problem("a.txt", "empty", "a.txt is empty."))
    assert bar._words.text() == "a.txt is empty."
    bar.add(Problem("b.txt", "damaged", "The file ends too early."))
    assert bar._words.text() == "2 files or parts could not be used."
    assert "b.txt: The file ends too early." in bar._list.toPlainText()
    bar.clear()
    assert not bar.isVisible()


def test_problems_that_come_again_with_a_correction_are_not_told_twice(qtbot):
    bar = ProblemsBar()
    qtbot.addWidget(bar)
    empty, torn = Problem("a.txt", "empty", "a.txt holds no text."), Problem("b.docx", "damaged", "b.docx is torn.")
    for problem in (empty, torn):
        bar.add(problem)
    bar._close.click()
    bar.expect_again()
    for problem in (torn, empty):
        bar.add(problem)
    bar.settle()
    assert (len(bar.problems), bar.isHidden()) == (2, True)
    bar.expect_again()
    bar.add(torn)
    bar.settle()
    assert (bar.problems, bar.isHidden()) == ([torn], False)


def test_the_list_of_problems_is_as_high_as_its_lines_and_goes_with_escape(qtbot):
    bar = ProblemsBar()
    qtbot.addWidget(bar)
    heights = []
    for number in range(12):
        bar.add(Problem(f"{number}.txt", "empty", f"{number}.txt holds no text."))
        heights.append(bar._list.maximumHeight())
    assert heights[1] < heights[3] < heights[6] == heights[-1]
    bar._more.click()
    assert bar._more.text() == "Hide"
    qtbot.keyClick(bar._list, Qt.Key.Key_Escape)
    assert (bar._list.isHidden(), bar._more.text()) == (True, "Show")
