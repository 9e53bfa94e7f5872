"""The dialog of the user's settings, made from their declarations: a page a group, a field a setting."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from compare_app.ui.dialogs.setting_fields import Field, field_for
from compare_app.ui.look.look import Look
from compare_app.ui.settings.declared import Group, Setting, group_titles, settings
from compare_app.ui.settings.options import Options
from compare_app.ui.widgets.room import fit, scrolled

_WIDTH, _ONE_LINE = 560, 360


class SettingsDialog(QDialog):
    """Looks take effect at once and go back with Cancel; the rest when the dialog is closed with OK."""

    analysis_changed = Signal()

    def __init__(self, options: Options, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self._options = options
        self._look = look
        self.fields: dict[str, Field] = {}
        self._before = {s.key: options.get(s.key) for s in settings()}
        self._pages = pages = QTabWidget(self)
        pages.setDocumentMode(True)
        for group, title in group_titles().items():
            pages.addTab(self._page([s for s in settings() if s.group == group], group), title)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(pages)
        layout.addWidget(buttons)
        fit(self, _WIDTH, self._height_of_all())

    def _height_of_all(self) -> int:
        """The height at which no page has to scroll: the rules of house style are many."""
        self.ensurePolished()
        areas = self._pages.findChildren(QScrollArea)
        around = self.sizeHint().height() - max(area.sizeHint().height() for area in areas)
        return around + max(page.sizeHint().height() for area in areas if (page := area.widget()) is not None)

    @classmethod
    def show_settings(
        cls, options: Options, look: Look, again: Callable[[], None], parent: QWidget, group: Group
    ) -> None:
        """Open it on a page; `again` is called where the stories are to be compared again."""
        dialog = cls(options, look, parent)
        dialog._pages.setCurrentIndex(list(group_titles()).index(group))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.analysis_changed.connect(again)
        dialog.open()

    def accept(self) -> None:
        """Keep what was chosen; compare again where it matters."""
        before = self._options.analysis()
        for key, field in self.fields.items():
            self._options.set(key, field.value())
        self._options.save()
        super().accept()
        if self._options.analysis() != before:
            self.analysis_changed.emit()

    def reject(self) -> None:
        """Leave everything as it was."""
        live = [setting.key for setting in settings() if setting.live]
        if any(self._options.get(key) != self._before[key] for key in live):
            for key in live:
                self._options.set(key, self._before[key])
            self._look.refresh()
        super().reject()

    # --- building

    def _page(self, shown: list[Setting], group: Group) -> QWidget:
        page = QWidget(self)
        grid = QGridLayout(page)  # a form would centre a title beside its field and what helps below it
        grid.setContentsMargins(16, 14, 16, 14)
        grid.setSpacing(8)
        grid.setColumnStretch(1, 1)
        for row, setting in enumerate(shown):
            field = field_for(setting, self._shown_value(setting), page)
            self.fields[setting.key] = field
            if setting.live:
                field.changed.connect(partial(self._try_out, setting.key))
            if setting.kind == "switch":
                grid.addWidget(field.widget, row, 0, 1, 2)
            else:
                grid.addWidget(_title(setting, field.widget, page), row, 0, Qt.AlignmentFlag.AlignTop)
                grid.addWidget(_with_help(setting, field.widget, page), row, 1)
        if group == "equal":
            grid.addWidget(self._all_or_none(page), len(shown), 0, 1, 2)
        grid.setRowStretch(len(shown) + 1, 1)
        return scrolled(page, self)

    def _shown_value(self, setting: Setting) -> object:
        return self._options.author() if setting.key == "project/author" else self._options.get(setting.key)

    def _all_or_none(self, page: QWidget) -> QWidget:
        line = QWidget(page)
        layout = QHBoxLayout(line)
        layout.setContentsMargins(0, 6, 0, 0)
        for title, on in ((self.tr("All"), True), (self.tr("None"), False)):
            button = QPushButton(title, line)
            button.clicked.connect(partial(self.check_all, on))
            layout.addWidget(button)
        layout.addStretch(1)
        return line

    # --- slots

    def check_all(self, on: bool) -> None:
        """Count everything as equal, or nothing."""
        for field in self.fields.values():
            if isinstance(field.widget, QCheckBox):
                field.widget.setChecked(on)

    def _try_out(self, key: str) -> None:
        self._options.set(key, self.fields[key].value())
        self._look.refresh()


def _title(setting: Setting, field: QWidget, parent: QWidget) -> QLabel:
    """A setting's title, on a level with its field."""
    title = QLabel(setting.title, parent)
    title.setBuddy(field)
    title.setFixedHeight(field.sizeHint().height())
    return title


def _with_help(setting: Setting, field: QWidget, parent: QWidget) -> QWidget:
    """A field with what helps to choose right below it."""
    if not setting.help:
        return field
    whole = QWidget(parent)
    layout = QVBoxLayout(whole)
    layout.setContentsMargins(0, 0, 0, 4)
    layout.setSpacing(3)
    layout.addWidget(field)
    layout.addWidget(_help(setting.help, whole))
    return whole


def _help(words: str, parent: QWidget) -> QLabel:
    label = QLabel(words, parent)
    label.setWordWrap(
        label.fontMetrics().horizontalAdvance(words) > _ONE_LINE
    )  # whoever may wrap asks for lines to spare
    label.setAlignment(Qt.AlignmentFlag.AlignTop)
    label.setForegroundRole(label.palette().ColorRole.PlaceholderText)
    return label
