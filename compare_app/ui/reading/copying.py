"""Copying out of the comparison and its tables: words with their source, words alone, a row as a table."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from compare_app.page.cells import with_line_ends
from compare_app.page.page import Page
from compare_app.ui.compare.view import ComparisonView
from compare_app.ui.widgets.filtered import FilteredTable
from compare_app.ui.words.sources import source_of


class Copier(QObject):
    """The handlers of the Edit menu's copies."""

    said = Signal(str)

    def __init__(self, view: ComparisonView, parent: QWidget) -> None:
        super().__init__(parent)
        self._view, self._window = view, parent

    def copy_named(self) -> None:
        """The selected words, or the passage, in quotation marks and with outlet, date and paragraph."""
        if self._copied_elsewhere():
            return
        words, source = self._words_here()
        if words and source:
            self._put(self.tr("“{words}” ({source})").format(words=words.strip(), source=source))
        elif words:
            self._put(words)

    def copy_plain(self) -> None:
        """The selected words, or the passage, and nothing else."""
        words, _ = self._words_here()
        if words:
            self._put(words)

    def copy_row(self) -> None:
        """The current passage over all versions shown, or the row of the list that has the keyboard, as a table."""
        table = _table_of(self._window.focusWidget())
        if table is not None:
            if table.line_here():
                QGuiApplication.clipboard().setMimeData(as_table(table.line_here()))
                self.said.emit(self.tr("Copied the row as a table."))
            return
        place, page = self._view.current_cell(), self._view.page
        if place is None or page is None:
            return
        data = row_as_table(page, place[0], self._view.versions_header.visible_versions())
        QGuiApplication.clipboard().setMimeData(data)
        self.said.emit(self.tr("Copied the passage as a table."))

    def copy_versions(self) -> None:
        """The current passage in all versions shown, one below the other and as they are marked; of a list its row."""
        from compare_app.ui.reading.citing import cited, listed

        table = _table_of(self._window.focusWidget())
        place, page = self._view.current_cell(), self._view.page
        if table is not None and table.line_here():
            QGuiApplication.clipboard().setMimeData(listed(table.line_here()))
        elif table is None and place is not None and page is not None:
            shown = self._view.versions_header.visible_versions()
            QGuiApplication.clipboard().setMimeData(cited(page, place[0], shown))
        else:
            return
        self.said.emit(self.tr("Copied in all versions."))

    # --- helpers

    def _words_here(self) -> tuple[str, str]:
        """The words chosen, and where they come from."""
        table = _table_of(self._window.focusWidget())
        if table is not None:
            return table.words_here()
        place, page = self._view.current_cell(), self._view.page
        editor = self._view.editor
        if place is None or page is None:
            return "", ""
        begin = None
        if editor is not None and editor.cell is not None and editor.selected_text():
            begin = editor.cell.text.source(editor.selected_span()[0])
        return self._words(), source_of(page, *place, begin)

    def _words(self) -> str:
        editor = self._view.editor
        if editor is not None and editor.selected_text():
            return editor.selected_text()
        place, page = self._view.current_cell(), self._view.page
        return "" if place is None or page is None else with_line_ends(page.index.cell(*place).text)

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


def _table_of(widget: QWidget | None) -> FilteredTable | None:
    """The list that has the keyboard: what is chosen there is meant."""
    while widget is not None and not isinstance(widget, FilteredTable):
        widget = widget.parentWidget()
    return widget


def row_as_table(page: Page, passage: int, versions: list[int]) -> QMimeData:
    """A passage over versions."""
    texts = [with_line_ends(page.index.cell(passage, v).text) for v in versions]
    return as_table([(source_of(page, passage, v), text) for v, text in zip(versions, texts, strict=True)])


def as_table(cells: Sequence[tuple[str, str]]) -> QMimeData:
    """A line of titles and one of texts, for word processors (HTML) and for spreadsheets (tabs)."""
    data = QMimeData()
    data.setText("\n".join("\t".join(" ".join(text.split()) for text in line) for line in zip(*cells, strict=True)))
    heads = "".join(f"<th>{escape(title)}</th>" for title, _ in cells)
    body = "".join(f"<td>{escape(text).replace(chr(10), '<br>')}</td>" for _, text in cells)
    data.setHtml(f"<table border='1'><tr>{heads}</tr><tr>{body}</tr></table>")
    return data
