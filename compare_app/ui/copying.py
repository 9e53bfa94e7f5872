"""Copying out of the comparison: words with their source, words alone, a row as a table."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from compare_app.page.page import Page
from compare_app.ui.compare.view import ComparisonView
from compare_app.ui.wording import source_line

_BREAKS = str.maketrans({"\u2028": "\n"})


class Copier(QObject):
    """The handlers of the Edit menu's copies."""

    said = Signal(str)

    def __init__(self, view: ComparisonView, parent: QWidget) -> None:
        super().__init__(parent)
        self._view = view

    def copy_named(self) -> None:
        """The selected words, or the passage, in quotation marks and with outlet, date and paragraph."""
        if self._copied_elsewhere():
            return
        place, words = self._view.current_cell(), self._words()
        if place is None or not words or self._view.page is None:
            return
        source = source_of(self._view.page, *place)
        self._put(self.tr("“{words}” ({source})").format(words=words, source=source))

    def copy_plain(self) -> None:
        """The selected words, or the passage, and nothing else."""
        words = self._words()
        if words:
            self._put(words)

    def copy_row(self) -> None:
        """The current passage over all versions shown, as a table."""
        place, page = self._view.current_cell(), self._view.page
        if place is None or page is None:
            return
        data = row_as_table(page, place[0], self._view.versions_header.visible_versions())
        QGuiApplication.clipboard().setMimeData(data)
        self.said.emit(self.tr("Copied the passage as a table."))

    # --- helpers

    def _words(self) -> str:
        editor = self._view.editor
        if editor is not None and editor.selected_text():
            return editor.selected_text()
        place, page = self._view.current_cell(), self._view.page
        return "" if place is None or page is None else page.index.cell(*place).text.translate(_BREAKS)

    def _put(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.said.emit(self.tr("Copied."))

    def _copied_elsewhere(self) -> bool:
        """Whether another field has the focus: its own copy was meant."""
        field = QApplication.focusWidget()
        if isinstance(field, (QLineEdit, QPlainTextEdit)):
            field.copy()
            return True
        return False


def source_of(page: Page, passage: int, version: int) -> str:
    """Outlet, date and paragraph of a passage: “The Herald, 2 May 2031, ¶ 4”."""
    witness = page.story.versions[version]
    sentences = page.index.rows[passage].cells[version]
    line = source_line(witness)
    return f"{line}, ¶ {witness.sentences[sentences[0]].paragraph + 1}" if sentences else line


def row_as_table(page: Page, passage: int, versions: list[int]) -> QMimeData:
    """A row for word processors (HTML) and for spreadsheets (tabs)."""
    cells = [(source_of(page, passage, v), page.index.cell(passage, v).text.translate(_BREAKS)) for v in versions]
    data = QMimeData()
    data.setText("\n".join("\t".join(" ".join(text.split()) for text in line) for line in zip(*cells, strict=True)))
    heads = "".join(f"<th>{escape(source)}</th>" for source, _ in cells)
    body = "".join(f"<td>{escape(text).replace(chr(10), '<br>')}</td>" for _, text in cells)
    data.setHtml(f"<table border='1'><tr>{heads}</tr><tr>{body}</tr></table>")
    return data
