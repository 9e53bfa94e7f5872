"""What was taken for what: the file's paragraphs with their roles, its quotes with their speakers, and what was left out."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QLabel, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from compare_app.model.document import Document
from compare_app.ui.details.values import Details
from compare_app.ui.words.version_names import cut_line
from compare_app.ui.words.wording import role_names

_MOST = 300
_MOST_LEFT_OUT = 60


class TakenPage(QWidget):
    """Shows; what is wrong in it is put right in the comparison, at the paragraph itself."""

    def __init__(self, details: Details, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        document = details.document
        self.tree = self._make_tree(document)
        self.left_out = QLabel(self._left_out(details), self)
        self.cut = QLabel(cut_line(document.cut) if document.cut is not None else "", self)
        self.cut.setVisible(document.cut is not None)
        hint = QLabel(self.tr("To say that a paragraph is something else, use its menu in the comparison."), self)
        for label in (self.cut, self.left_out, hint):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setObjectName("quiet")
        layout = QVBoxLayout(self)
        layout.addWidget(self.tree)
        layout.addWidget(self.cut)
        layout.addWidget(self.left_out)
        layout.addWidget(hint)

    def _make_tree(self, document: Document) -> QTreeWidget:
        tree = QTreeWidget(self)
        tree.setColumnCount(2)
        tree.setHeaderLabels([self.tr("Taken for"), self.tr("Words")])
        tree.setRootIsDecorated(False)
        tree.setUniformRowHeights(True)
        tree.setAccessibleName(self.tr("Paragraphs and what they were taken for"))
        tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        names = role_names()
        for paragraph in document.paragraphs:
            words = " ".join(paragraph.span.of(document.text).split())
            item = QTreeWidgetItem([names[paragraph.role], words[:_MOST]])
            item.setToolTip(1, words)
            tree.addTopLevelItem(item)
        return tree

    def _left_out(self, details: Details) -> str:
        words = details.document.left_out
        if not words:
            return self.tr("Nothing was left out.")
        shown = " ".join(words[:_MOST_LEFT_OUT]) + (" …" if len(words) > _MOST_LEFT_OUT else "")
        return self.tr("{count} words were left out: {words}").format(count=len(words), words=shown)
