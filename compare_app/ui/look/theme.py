"""Themes are data: base colours, roles, tints and Qt's palette, out of `resources/themes/NAME.toml`.

Code asks a theme for a role ("added"), never for a colour. `epoch` tells caches that a theme is another one.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field
from functools import cached_property
from itertools import count

from PySide6.QtGui import QColor, QPalette

from compare_app.resources import resource
from compare_app.ui.look.colours import Colour

THEMES = ("light", "dark", "contrast")
#: Sets of colours for marks; those behind the first replace some base colours of a theme.
COLOURS = ("standard", "red-green", "blue-yellow")
_epochs = count(1)


@dataclass(frozen=True)
class Theme:
    """One theme, read and checked: a role without a colour fails here and not while painting."""

    name: str
    title: str
    dark: bool
    roles: dict[str, Colour]
    tints: dict[str, Colour]
    palette_roles: dict[str, Colour]
    epoch: int = field(default_factory=lambda: next(_epochs))

    def colour(self, role: str) -> QColor:
        """The ink of a role."""
        return self._inks[role]

    def tint(self, role: str) -> QColor:
        """The ground of a role: its ink, thinly, on the page."""
        return self._grounds[role]

    @cached_property
    def _inks(self) -> dict[str, QColor]:
        return {role: QColor(colour.hex) for role, colour in self.roles.items()}

    @cached_property
    def _grounds(self) -> dict[str, QColor]:
        return {role: QColor(colour.hex) for role, colour in self.tints.items()}

    @cached_property
    def palette(self) -> QPalette:
        """The palette of Qt's own widgets; what is disabled is told by the muted ink."""
        palette = QPalette()
        for name, colour in self.palette_roles.items():
            palette.setColor(QPalette.ColorRole[name], QColor(colour.hex))
        muted = self.colour("muted").lighter(135) if not self.dark else self.colour("muted").darker(140)
        for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText, QPalette.ColorRole.WindowText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, muted)
        return palette


def load_theme(name: str, colours: str = "standard") -> Theme:
    """Read a theme with a set of colours; raises KeyError or ValueError where the file does not hold together."""
    data = tomllib.loads(resource(f"themes/{name}.toml").read_text(encoding="utf-8"))
    chosen = data["base"] | (data["sets"][colours] if colours != COLOURS[0] else {})
    base = {key: Colour.parse(value) for key, value in chosen.items()}
    roles = {role: base[key] for role, key in data["roles"].items()}
    inks = {**roles, "current": roles["focus"]}
    tints = {role: roles["page"].mixed(inks[role], share / 100) for role, share in data["tints"].items()}
    palette = {role: base[key] for role, key in data["palette"].items()}
    return Theme(name, data["name"], bool(data["dark"]), roles, tints, palette)


def system_theme(palette: QPalette) -> str:
    """Light or dark, told by the palette's own lightness: what platforms claim is not always what they paint."""
    text, window = palette.color(QPalette.ColorRole.WindowText), palette.color(QPalette.ColorRole.Window)
    return "dark" if window.lightness() < text.lightness() else "light"
