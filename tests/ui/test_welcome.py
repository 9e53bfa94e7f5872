"""The welcome page in every language of the window."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QLabel

from compare_app.resources import resource
from compare_app.ui.shell.welcome import Choice, Welcome

# Qt's offscreen plugin says so of every window.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


@pytest.fixture(params=["en", "de", "es"])
def language(request, qapp) -> Iterator[str]:
    translator = QTranslator()
    translator.load(f"compare-app_{request.param}", str(resource("themes").parent / "translations"))
    QCoreApplication.installTranslator(translator)
    yield request.param
    QCoreApplication.removeTranslator(translator)


@pytest.mark.parametrize("size", [(1280, 760), (900, 420)])
def test_all_lines_are_whole_in_every_language(qtbot, language, size):
    welcome = Welcome()
    qtbot.addWidget(welcome)
    welcome.set_recent([])
    welcome.resize(*size)
    with qtbot.waitExposed(welcome):
        welcome.show()
    wrapped = [label for label in welcome.findChildren(QLabel) if label.wordWrap()]
    assert len(wrapped) == 2
    assert all(label.height() >= label.heightForWidth(label.width()) for label in wrapped)
    assert all(choice.height() >= choice.sizeHint().height() for choice in welcome.findChildren(Choice))
