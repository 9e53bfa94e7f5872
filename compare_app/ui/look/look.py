"""The look of the window: theme, colours of marks, typography, as the user's settings say."""

from __future__ import annotations

from dataclasses import replace
from string import Template
from typing import Literal

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from compare_app.resources import resource
from compare_app.ui.look.theme import THEMES, Theme, load_theme, system_theme
from compare_app.ui.settings.options import Options
from compare_app.ui.typesetting.typography import SPACINGS, Typography

#: The names that the style sheet has for the theme's roles.
_COLOURS = {
    "rule": "rule", "strong": "rule_strong", "wall": "gap", "page": "page", "text": "text", "focus": "focus", "muted": "muted",
}  # fmt: skip


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
        self.zoom(1)

    def smaller(self) -> None:
        """Smaller text."""
        self.zoom(-1)

    def usual(self) -> None:
        """Text as large as it is at first."""
        self._set_type(replace(self.type, size=Typography().size))

    def zoom(self, steps: int) -> None:
        """Larger text by some steps, or smaller."""
        self._set_type(self.type.zoomed(steps))

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
    """What a palette cannot say (resources/themes/window.qss), in the colours of the theme's roles and with its signs."""
    shade = "dark" if theme.dark else "light"
    signs = {name: resource(f"themes/{name}-{shade}.svg").as_posix() for name in ("tick", "more", "down", "up")}
    colours = {name: theme.colour(role).name() for name, role in _COLOURS.items()}
    roles = QPalette.ColorRole
    chosen, on_chosen = (theme.palette.color(role).name() for role in (roles.Highlight, roles.HighlightedText))
    off = theme.palette.color(QPalette.ColorGroup.Disabled, roles.ButtonText).name()
    sheet = Template(resource("themes/window.qss").read_text(encoding="utf-8"))
    return sheet.substitute(signs | colours, chosen=chosen, on_chosen=on_chosen, off=off)
