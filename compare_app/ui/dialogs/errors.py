"""What goes wrong inside the program: one dialog with a report that can be copied and holds no word of any article."""

from __future__ import annotations

import logging
import platform
import sys
import threading
import traceback
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from compare_app.about import VERSION
from compare_app.ui.background.failures import without_values
from compare_app.ui.widgets.room import fit

logger = logging.getLogger(__name__)


def report_of(details: str) -> str:
    """What a developer needs: versions and the way to the fault, without messages that could quote a text."""
    return "\n".join(
        [
            f"Story Compare {VERSION}",
            f"Python {platform.python_version()}, Qt {qVersion()}, {platform.system()} {platform.release()}",
            "",
            without_values(details),
        ]
    )


class ErrorDialog(QDialog):
    """Says that something failed, and shows the report."""

    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Something went wrong"))
        self.report = report
        words = QLabel(
            self.tr(
                "The program made a mistake. Your files are as they were. You can go on; if it happens again, please "
                "send this report. It says nothing about your articles."
            ),
            self,
        )
        words.setWordWrap(True)
        text = QPlainTextEdit(report, self)
        text.setReadOnly(True)
        text.setAccessibleName(self.tr("Report"))
        buttons = QDialogButtonBox(self)
        self._copy = buttons.addButton(self.tr("Copy the report"), QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Close)
        self._copy.clicked.connect(self.copy_report)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(words)
        layout.addWidget(text)
        layout.addWidget(buttons)
        fit(self, 640, 380)

    def copy_report(self) -> None:
        """Put the report on the clipboard, and say so."""
        QGuiApplication.clipboard().setText(self.report)
        self._copy.setText(self.tr("Copied"))

    @classmethod
    def show_report(cls, report: str, parent: QWidget | None) -> None:
        """Open the dialog without holding anything up; tests replace this."""
        dialog = cls(report, parent)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()


class Watch(QObject):
    """Hears of exceptions that nobody caught, in slots, events and threads, and shows each kind once."""

    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._seen: set[str] = set()
        self._window: Callable[[], QWidget | None] = lambda: None
        self._before = sys.excepthook
        self._thread_before = threading.excepthook
        self.failed.connect(self._show)

    def install(self, window: Callable[[], QWidget | None]) -> None:
        """Listen from now on; `window` gives the parent of the dialog."""
        self._window = window
        sys.excepthook = self._hear
        threading.excepthook = self._hear_thread

    def remove(self) -> None:
        """Stop listening."""
        sys.excepthook = self._before
        threading.excepthook = self._thread_before

    def _hear(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._before(kind, error, trace)
            return
        report = report_of("".join(traceback.format_exception(kind, error, trace)))
        logger.error("%s", report)
        self.failed.emit(report)

    def _hear_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self._hear(args.exc_type, args.exc_value, args.exc_traceback)

    def _show(self, report: str) -> None:
        if report not in self._seen:
            self._seen.add(report)
            ErrorDialog.show_report(report, self._window())
