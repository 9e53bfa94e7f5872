"""The look of the window: theme, colours of marks, typography, as the user's settings say."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from compare_app.resources import resource
from compare_app.ui.options import Options
from compare_app.ui.theme import THEMES, Theme, load_theme, system_theme
from compare_app.ui.typography import SPACINGS, Typography


class Look(QObject):
    """What theme and typography are in use; says so when they change."""

    changed = Signal()

    def __init__(self, app: QApplication, options: Options, system: QPalette) -> None:
        super().__init__()
        self._app = app
        self._options = options
        self._system = QPalette(system)
        self.type: Typography = options.typography()
        self.theme: Theme = self._load()
        self._paint_app()

    def larger(self) -> None:
        """Larger text."""
        self._set_type(self.type.zoomed(1))

    def smaller(self) -> None:
        """Smaller text."""
        self._set_type(self.type.zoomed(-1))

    def next_spacing(self) -> None:
        """The next wider line spacing; behind the widest comes the narrowest."""
        place = (SPACINGS.index(self.type.spacing) + 1) % len(SPACINGS)
        self._set_type(replace(self.type, spacing=SPACINGS[place]))

    def other_face(self) -> None:
        """Sans for serif, and back."""
        face: Literal["serif", "sans"] = "sans" if self.type.face == "serif" else "serif"
        self._set_type(replace(self.type, face=face))

    def next_theme(self) -> None:
        """The next theme."""
        self.set_theme(THEMES[(THEMES.index(self.theme.name) + 1) % len(THEMES)])

    def set_theme(self, name: str) -> None:
        """Use a theme, or follow the system."""
        self._options.set("look/theme", name)
        self.refresh()

    def set_colours(self, name: str) -> None:
        """Use a set of colours for marks."""
        self._options.set("look/colours", name)
        self.refresh()

    def refresh(self) -> None:
        """Look as the settings say now."""
        self.type, self.theme = self._options.typography(), self._load()
        self._paint_app()
        self.changed.emit()

    def uses(self, name: str) -> bool:
        """Whether this is the user's choice."""
        return self._options.get("look/theme") == name

    def uses_colours(self, name: str) -> bool:
        """Whether marks have this set of colours."""
        return self._options.get("look/colours") == name

    def _set_type(self, type_: Typography) -> None:
        if type_ != self.type:
            self.type = type_
            self._options.set_typography(type_)
            self.changed.emit()

    def _load(self) -> Theme:
        name = str(self._options.get("look/theme"))
        name = name if name in THEMES else system_theme(self._system)
        return load_theme(name, str(self._options.get("look/colours")))

    def _paint_app(self) -> None:
        self._app.setPalette(self.theme.palette)
        self._app.setStyleSheet(_sheet(self.theme))


def _sheet(theme: Theme) -> str:
    """What a palette cannot say: flat bars, quiet buttons, room around things. Colours come from the theme's roles."""
    rule, strong = theme.colour("rule").name(), theme.colour("rule_strong").name()
    wall, page, text = theme.colour("gap").name(), theme.colour("page").name(), theme.colour("text").name()
    shade = "dark" if theme.dark else "light"
    tick, more, down, up = (
        resource(f"themes/{name}-{shade}.svg").as_posix() for name in ("tick", "more", "down", "up")
    )
    roles = QPalette.ColorRole
    chosen, on_chosen = (theme.palette.color(role).name() for role in (roles.Highlight, roles.HighlightedText))
    focus, muted = theme.colour("focus").name(), theme.colour("muted").name()
    return f"""
    QToolBar {{ background: {wall}; border: none; border-bottom: 1px solid {rule}; padding: 2px 8px; spacing: 2px; }}
    QToolBar QToolButton#qt_toolbar_ext_button, QToolBar#glance QToolButton#qt_toolbar_ext_button {{
      min-width: 14px; padding: 0; border: 1px solid {rule}; qproperty-icon: url("{more}"); }}
    QToolBar#filters {{ background: transparent; border: none; padding: 0; spacing: 7px; }}
    QToolBar#glance {{ padding: 1px 6px; }}
    QToolBar#glance QToolButton {{ padding: 2px 8px; color: {muted}; }}
    QToolBar#glance QToolButton:disabled {{ color: {strong}; }}
    QToolBar#glance QToolButton:checked {{ color: {text}; }}
    QToolBar::separator {{ width: 1px; background: {strong}; margin: 5px 6px; }}
    QToolBar QToolButton {{ padding: 4px 9px; border: 1px solid transparent; border-radius: 5px; }}
    QToolBar QToolButton:hover {{ background: {page}; border-color: {rule}; }}
    QToolBar QToolButton:pressed, QToolBar QToolButton:checked {{ background: {page}; border-color: {strong}; }}
    QToolBar QToolButton:focus {{ border-color: {focus}; }}
    QToolButton#sideways {{ padding: 0 6px; border: none; color: {focus}; font-size: 12px; font-weight: 600; }}
    QToolButton#sideways:hover {{ text-decoration: underline; }}
    QToolButton#sideways:focus {{ border: 1px solid {focus}; border-radius: 3px; }}
    QStatusBar {{ background: {wall}; min-height: 22px; border-top: 1px solid {rule}; }}
    QStatusBar::item {{ border: none; }}
    QMenuBar {{ background: {wall}; }}
    QSplitter::handle {{ background: {rule}; }}
    QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
    QDockWidget::title {{ background: {wall}; padding: 6px 12px; border-top: 1px solid {rule}; }}
    QLineEdit {{ padding: 4px 7px; border: 1px solid {strong}; border-radius: 5px; background: {page}; }}
    QLineEdit:focus {{ border-color: {focus}; }}
    QPlainTextEdit {{ padding: 3px; border: 1px solid {strong}; border-radius: 5px; background: {page}; }}
    QPlainTextEdit:focus {{ border-color: {focus}; }}
    QComboBox, QSpinBox {{ padding: 2px 7px; border: 1px solid {strong}; border-radius: 5px; background: {page}; color: {text};
      combobox-popup: 0; }}
    QComboBox:focus, QComboBox:on, QSpinBox:focus {{ border-color: {focus}; }}
    QComboBox:disabled, QSpinBox:disabled, QPushButton:disabled {{ border-color: {rule}; color: {muted}; }}
    QComboBox::drop-down {{ border: none; width: 22px; }}
    QComboBox::down-arrow {{ image: url("{down}"); width: 13px; height: 13px; }}
    QComboBox QAbstractItemView {{ border: 1px solid {strong}; background: {page}; color: {text}; outline: none; padding: 2px; }}
    QComboBox QAbstractItemView::item {{ min-height: 24px; padding: 0 5px; }}
    QComboBox QAbstractItemView::item:selected {{ background: {chosen}; color: {on_chosen}; }}
    QSpinBox QLineEdit {{ padding: 0 6px; border: none; background: transparent; }}
    QSpinBox::up-button, QSpinBox::down-button {{ border: none; width: 20px; background: transparent; }}
    QSpinBox::up-arrow {{ image: url("{up}"); width: 11px; height: 11px; }}
    QSpinBox::down-arrow {{ image: url("{down}"); width: 11px; height: 11px; }}
    QPushButton {{ padding: 4px 14px; min-width: 52px; border: 1px solid {strong}; border-radius: 5px; background: {page}; }}
    QPushButton:hover {{ border-color: {muted}; }}
    QPushButton:default:enabled, QPushButton:focus {{ border-color: {focus}; }}
    QPushButton:pressed {{ background: {wall}; }}
    QPushButton:default:enabled {{ font-weight: 600; }}
    QPushButton::menu-indicator {{ image: url("{down}"); width: 12px; right: 5px; subcontrol-position: right center; }}
    QFrame#chip {{ background: {page}; border: 1px solid {strong}; border-radius: 9px; }}
    QPushButton#link {{ border: none; padding: 1px 0; min-width: 0; background: transparent; font-weight: normal; color: {focus}; text-align: left; }}
    QPushButton#link:hover, QPushButton#link:focus {{ text-decoration: underline; }}
    QDialog#palette {{ border: 1px solid {muted}; }}
    QLabel#title {{ font-weight: 600; padding-right: 6px; }}
    QLabel#quiet {{ color: {muted}; }}
    QCheckBox::indicator {{ width: 14px; height: 14px; border: 1px solid {muted}; border-radius: 3px; background: {page}; }}
    QCheckBox::indicator:hover, QCheckBox::indicator:focus {{ border-color: {focus}; }}
    QCheckBox::indicator:checked {{ background: {focus}; border-color: {focus}; image: url("{tick}"); }}
    QCheckBox::indicator:disabled {{ border-color: {rule}; }}
    QTreeWidget::item {{ padding: 3px 4px; }}
    QToolTip {{ background: {page}; color: {text}; border: 1px solid {strong}; padding: 5px; }}
    QListView#stories {{ background: {wall}; }}
    QScrollBar {{ background: {wall}; border: none; }}
    QScrollBar:vertical {{ width: 12px; }}
    QScrollBar:horizontal {{ height: 12px; }}
    QScrollBar::handle {{ background: {strong}; border: 3px solid {wall}; border-radius: 6px; min-height: 36px; min-width: 36px; }}
    QScrollBar#sideways:horizontal {{ height: 18px; }}
    QScrollBar#sideways::handle:horizontal {{ border: none; margin: 6px 3px; border-radius: 3px; }}
    QScrollBar::handle:hover {{ background: {muted}; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: none; }}
    QTableCornerButton::section {{ background: {wall}; border: none; border-bottom: 1px solid {strong}; border-right: 1px solid {rule}; }}
    QTableView::item {{ padding: 0 6px; }}
    QHeaderView::section {{ background: {wall}; color: {muted}; border: none; border-bottom: 1px solid {rule};
      border-right: 1px solid {rule}; padding: 3px 9px; }}
    """
