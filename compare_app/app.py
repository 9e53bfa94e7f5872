"""The window's composition root: makes the parts, wires them, runs them. The worker starts before Qt is loaded."""

from __future__ import annotations

import gc
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from compare_app.ui.window import MainWindow


def run(folder: Path | None = None) -> int:
    """Open the window, on a folder, or on a project and its folder, where one is given; returns when it is closed."""
    from compare_app.ui.background.process import Worker

    worker = Worker()
    if folder is not None and folder.is_dir():
        from compare_app.ui.background.messages import Ahead, paths_of

        worker.pipe.send(Ahead(paths_of([folder])))
    app = make_application()
    from compare_app.ui.background.first_paint import AfterFirstPaint
    from compare_app.ui.background.jobs import Jobs
    from compare_app.ui.dialogs.errors import Watch

    windows: list[MainWindow] = []
    watch = Watch()
    watch.install(lambda: windows[0] if windows else None)
    try:
        windows.append(make_window(app, Jobs(worker)))
        AfterFirstPaint(windows[0], partial(_begin, windows[0], folder))
        windows[0].show()
        return app.exec()
    finally:
        watch.remove()


def _begin(window: MainWindow, folder: Path | None) -> None:
    """Once the window is seen: what this loads does not hold it up."""
    spare_collector(window)
    if folder is not None:
        window.open_path(folder)


def spare_collector(window: MainWindow) -> None:
    """Python's garbage collector does not go through what is there to stay: the program itself, and each story that comes.

    It holds the window's thread up while it does, 25 to 40 ms each time with 200 articles open. Stories have no circles in
    them and go without it.
    """
    gc.freeze()
    window.jobs.story_came.connect(lambda _: gc.freeze())


def make_application() -> QApplication:
    """Qt's application, set up the same way on every system."""
    from PySide6.QtWidgets import QApplication

    # Other threads wait for Python's lock at most this long: a window must not wait 5 ms for every answer of Qt.
    sys.setswitchinterval(0.0005)
    app = QApplication(sys.argv[:1])
    app.setApplicationName("compare-app")
    app.setApplicationDisplayName("Story Compare")
    app.setDesktopFileName("compare-app")
    _install_translation(app)
    return app


def _install_translation(app: QApplication) -> None:
    """The words of the user's language, where there is a translation; Qt's own words with them."""
    from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator

    from compare_app.resources import resource
    from compare_app.ui.settings.options import Options

    chosen = str(Options().get("program/language"))
    if chosen != "system":
        QLocale.setDefault(QLocale(chosen))
    for name, folder in (
        ("qtbase", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
        ("compare-app", str(resource("themes").parent / "translations")),
    ):
        translator = QTranslator(app)
        if translator.load(QLocale(), name, "_", folder):
            app.installTranslator(translator)


def make_window(app: QApplication, jobs: object, state_file: Path | None = None) -> MainWindow:
    """The main window with everything it needs."""
    from PySide6.QtGui import QIcon, QPalette
    from PySide6.QtWidgets import QStyleFactory

    from compare_app.resources import resource
    from compare_app.ui.background.jobs import Jobs
    from compare_app.ui.look.look import Look
    from compare_app.ui.settings.options import Options
    from compare_app.ui.settings.state import WindowState
    from compare_app.ui.trace import Trace
    from compare_app.ui.window import MainWindow

    assert isinstance(jobs, Jobs)
    system = QPalette(app.palette())
    app.setStyle(QStyleFactory.create("Fusion"))
    state = WindowState(state_file)
    options = Options(None if state_file is None else state_file.with_name("settings.ini"))
    app.setWindowIcon(QIcon(str(resource("icon.png"))))
    window = MainWindow(jobs, Look(app, options, system), state, options)
    Trace.where_asked(window)
    return window
