"""How the file is read: its encoding, a wrong decoding undone, the whole page kept, a table's columns."""

from __future__ import annotations

import codecs

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QGroupBox, QLabel, QVBoxLayout, QWidget

from compare_app.project.columns import columns_of, columns_value
from compare_app.ui.details.values import Details
from compare_app.ui.widgets.choice_box import ChoiceBox

#: Those that news texts are met in; any other that Python knows can be typed.
_ENCODINGS = (
    "utf-8", "utf-16", "cp1252", "iso-8859-1", "iso-8859-15", "cp1250", "iso-8859-2", "cp1251", "koi8-r", "cp1253",
    "cp1254", "cp1255", "cp1256", "gb18030", "big5", "shift_jis", "euc-jp", "euc-kr", "mac-roman",
)  # fmt: skip
_WITH_ENCODING = frozenset({"text", "markdown", "page", "csv", "json", "json lines", None})
_BESIDE_BOX = 22  # pixels: words below a check box stand under its own
_FIELDS = ("text", "title", "author", "outlet", "published", "language", "address")


class ReadingPage(QWidget):
    """What does not apply to this kind of file is not shown."""

    def __init__(self, details: Details, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._details = details
        kind = None if details.report is None else details.report.kind
        self.columns: dict[str, QComboBox] = {}
        layout = QVBoxLayout(self)
        form = QFormLayout()
        layout.addLayout(form)
        self.encoding = self._make_encoding()
        if kind in _WITH_ENCODING:
            form.addRow(self.tr("Encoding"), self.encoding)
        else:
            self.encoding.hide()
        self.mend = QCheckBox(self.tr("Undo a wrong decoding"), self)
        self.mend.setChecked(details.values.get("mend") == "yes")
        self.whole = QCheckBox(self.tr("Keep all that the page shows, also menus and the like"), self)
        self.whole.setChecked(details.values.get("whole_page") == "yes")
        self.whole.setVisible(kind in ("page", None) or self.whole.isChecked())
        layout.addWidget(self.mend)
        layout.addWidget(self._help_with_mending())
        layout.addWidget(self.whole)
        self._add_offers(layout)
        self._add_columns(layout)
        layout.addStretch(1)

    def values(self) -> dict[str, str]:
        """What was chosen, as corrections have it; empty is as by default."""
        encoding = self.encoding.currentText().strip()
        found = {
            "encoding": "" if encoding == self.encoding.itemText(0) else encoding,
            "mend": "yes" if self.mend.isChecked() else "",
            "whole_page": "yes" if self.whole.isChecked() else "",
        }
        if found["encoding"] and not _known(found["encoding"]):
            found["encoding"] = self._details.values.get("encoding", "")
        if self.columns:
            found["columns"] = self._chosen_columns()
        return found

    # --- building

    def _make_encoding(self) -> QComboBox:
        box = ChoiceBox(self)
        box.setEditable(True)
        box.setAccessibleName(self.tr("Encoding"))
        found = self._details.document.encoding
        default = self.tr("as found: {encoding}").format(encoding=found) if found else self.tr("as found")
        box.addItems([default, *_ENCODINGS])
        box.setCurrentText(self._details.values.get("encoding") or default)
        return box

    def _help_with_mending(self) -> QLabel:
        """In lines of its own: those of a check box are not broken, and an & in them is a key."""
        words = self.tr("It happened before the file was saved: “fÃ¼r” for “für”, “&quot;” for a quotation mark.")
        label = QLabel(words, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setObjectName("quiet")
        label.setContentsMargins(_BESIDE_BOX, 0, 0, 4)
        return label

    def _add_offers(self, layout: QVBoxLayout) -> None:
        """What the file's content suggests."""
        report = self._details.report
        words = {
            "mend": self.tr("The text looks as if it had been decoded wrongly before it was saved."),
            "entities": self.tr(
                "Some signs stand written out, as in the source of a web page (“&quot;” for a quote mark)."
            ),
            "whole page": self.tr("More of the page was left out than half of what was kept."),
        }
        for offer in () if report is None else report.offers:
            label = QLabel(words.get(offer, offer), self)
            label.setWordWrap(True)
            label.setObjectName("quiet")
            layout.addWidget(label)

    def _add_columns(self, layout: QVBoxLayout) -> None:
        report = self._details.report
        if report is None or not report.columns:
            return
        group = QGroupBox(self.tr("Columns of the table"), self)
        form = QFormLayout(group)
        names = [*report.columns.values(), *report.unused_columns]
        titles = {
            "text": self.tr("Text"), "title": self.tr("Title"), "author": self.tr("Author"), "outlet": self.tr("Outlet"),
            "published": self.tr("Published"), "language": self.tr("Language"), "address": self.tr("Web address"),
        }  # fmt: skip
        for field in _FIELDS:
            box = ChoiceBox(group)
            box.setAccessibleName(self.tr("Column: {field}").format(field=titles[field]))
            box.addItem(self.tr("none"), "")
            for name in names:
                box.addItem(name, name)
            box.setCurrentIndex(max(0, box.findData(report.columns.get(field, ""))))
            form.addRow(titles[field], box)
            self.columns[field] = box
        layout.addWidget(group)

    def _chosen_columns(self) -> str:
        """The choice as its correction holds it: field to column; what it was where nothing is other."""
        report, before = self._details.report, self._details.values.get("columns", "")
        shown = {} if report is None else report.columns
        changed = {f: str(b.currentData()) for f, b in self.columns.items() if b.currentData() != shown.get(f, "")}
        if not changed:
            return before
        return columns_value({**columns_of(before), **changed})


def _known(encoding: str) -> bool:
    try:
        codecs.lookup(encoding)
    except LookupError:
        return False
    return True
