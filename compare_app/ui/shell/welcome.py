"""The page before a folder is open: what the program is for, and the ways to begin."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QEnterEvent, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from compare_app.ui.typesetting.typography import families

WIDTH = 560
_BESIDE = 9


class Welcome(QScrollArea):
    """Says what to do; asks for it through signals."""

    open_wanted = Signal()
    sample_wanted = Signal()
    paste_wanted = Signal()
    guide_wanted = Signal()
    folder_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QFrame(self)
        column.setFixedWidth(WIDTH)
        self._recent_heading = self._make_recent_heading()
        self._recent = QVBoxLayout()
        self._recent.setSpacing(2)
        self._fill(column)
        whole = QWidget(self)
        outer = QVBoxLayout(whole)
        outer.addStretch(2)
        outer.addWidget(column, 0, Qt.AlignmentFlag.AlignHCenter)
        outer.addStretch(3)
        self.setWidget(whole)  # a low window scrolls

    def _fill(self, column: QFrame) -> None:
        layout = QVBoxLayout(column)
        layout.setContentsMargins(_BESIDE, _BESIDE, _BESIDE, _BESIDE)
        layout.setSpacing(10)
        layout.addWidget(self._heading())
        layout.addWidget(self._words())
        layout.addSpacing(14)
        self._button(
            layout, self.tr("Open a folder…"), self.tr("Choose it, or drop folders or files anywhere on this window."),
            self.open_wanted,
        )  # fmt: skip
        self._button(
            layout, self.tr("Look at the sample"), self.tr("One invented story in five versions, with every kind of change."),
            self.sample_wanted,
        )  # fmt: skip
        self._button(
            layout, self.tr("Paste two texts…"), self.tr("Compare two versions that are not saved as files."),
            self.paste_wanted,
        )  # fmt: skip
        self._button(
            layout, self.tr("Read the guide"), self.tr("What the marks mean, and what can be done with what is found."),
            self.guide_wanted,
        )  # fmt: skip
        layout.addSpacing(14)
        layout.addWidget(self._recent_heading)
        layout.addLayout(self._recent)

    def _make_recent_heading(self) -> QLabel:
        heading = QLabel(self.tr("Opened last"), self)
        font = QFont(heading.font())
        font.setBold(True)
        heading.setFont(font)
        return heading

    def set_recent(self, folders: Sequence[Path]) -> None:
        """List the folders opened last."""
        while (item := self._recent.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        self._recent_heading.setVisible(bool(folders))
        for folder in folders[:5]:
            self._recent.addWidget(self._recent_line(folder))

    def _recent_line(self, folder: Path) -> QWidget:
        """A name to be clicked, and quietly where it lies: folders are often called alike."""
        line = QWidget(self)
        label = QPushButton(folder.name.replace("&", "&&") or str(folder), line)
        label.setObjectName("link")
        label.setAutoDefault(True)  # Enter presses it as well
        label.setCursor(Qt.CursorShape.PointingHandCursor)
        label.setToolTip(str(folder))
        label.setAccessibleName(self.tr("Open {folder}").format(folder=folder))
        label.clicked.connect(partial(self.folder_wanted.emit, folder))
        room = WIDTH - label.sizeHint().width() - 40
        place = QLabel(label.fontMetrics().elidedText(str(folder.parent), Qt.TextElideMode.ElideMiddle, room), line)
        place.setTextFormat(Qt.TextFormat.PlainText)
        place.setObjectName("quiet")
        layout = QHBoxLayout(line)
        layout.setContentsMargins(0, 3, 0, 3)
        layout.setSpacing(10)
        layout.addWidget(label)
        layout.addWidget(place, 1)
        return line

    def _heading(self) -> QLabel:
        label = QLabel(self.tr("Set the versions of a story side by side"), self)
        font = QFont()
        font.setFamilies(families("serif"))
        font.setPixelSize(28)
        label.setFont(font)
        return _whole(label)

    def _words(self) -> QLabel:
        label = QLabel(
            self.tr(
                "Open a folder of articles. The program finds which of them tell one story, aligns them passage by "
                "passage, and shows what each version did with every claim and every quote. Your files stay as they are, "
                "and nothing leaves this computer."
            ),
            self,
        )
        font = QFont(label.font())
        font.setPixelSize(14)
        label.setFont(font)
        return _whole(label)

    def _button(self, layout: QVBoxLayout, text: str, about: str, wanted: SignalInstance) -> None:
        choice = Choice(text, about, self)
        choice.clicked.connect(wanted)
        layout.addWidget(choice)


def _whole(label: QLabel) -> QLabel:
    """All lines of a label in the column: a layout that centres the column asks nobody how high words are that wrap."""
    label.setWordWrap(True)
    label.setMinimumHeight(label.heightForWidth(WIDTH - 2 * _BESIDE))
    return label


class Choice(QAbstractButton):
    """One way to begin: its name, and a quiet line that says more."""

    def __init__(self, text: str, about: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setText(text)
        self._about = about
        self.setAccessibleName(text.rstrip("…"))
        self.setAccessibleDescription(about)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._title, self._small = QFont(), QFont()
        self._title.setPixelSize(15)
        self._title.setWeight(QFont.Weight.DemiBold)
        self._small.setPixelSize(13)

    def sizeHint(self) -> QSize:
        lines = QFontMetrics(self._title).height() + QFontMetrics(self._small).height()
        return QSize(WIDTH, lines + 28)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        edge = (
            palette.highlight()
            if self.hasFocus()
            else palette.placeholderText()
            if self.underMouse()
            else palette.mid()
        )
        painter.setPen(QPen(edge.color(), 2.2 if self.hasFocus() else 1.0))
        painter.setBrush(palette.base())
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 7, 7)
        box = self.rect().adjusted(18, 12, -14, -10)
        painter.setFont(self._title)
        painter.setPen(palette.text().color())
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, self.text())
        painter.setFont(self._small)
        painter.setPen(palette.placeholderText().color())
        about = QFontMetrics(self._small).elidedText(self._about, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, about)
        painter.end()
