"""The user's settings, each declared once: key, group, kind, default, what may be chosen, title, help.

The dialog is made from this table, and `Options` reads and writes by it. Where a window stands and which docks are open is
no setting: see `state`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QCoreApplication, QLocale

from compare_app.model.settings import EQUAL_RULES
from compare_app.ui.typesetting.typography import LARGEST, SMALLEST, SPACINGS

translate = QCoreApplication.translate
Group = Literal["looks", "equal", "analysis", "program"]
Kind = Literal["choice", "number", "text", "switch", "folder", "family"]
Value = str | int | float | bool


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting. `choices`: values with their titles; `least`, `most`: bounds of a number; `live`: takes effect at once."""

    key: str
    group: Group
    kind: Kind
    default: Value
    title: str
    help: str = ""
    choices: tuple[tuple[Value, str], ...] = ()
    least: int = 0
    most: int = 0
    live: bool = False

    def parse(self, kept: object) -> Value:
        """What a file holds as a value; the default where it makes no sense."""
        text = str(kept)
        if self.kind == "switch":
            return {"true": True, "false": False}.get(text.lower(), self.default)
        if self.kind == "number":
            try:
                return max(self.least, min(self.most, round(float(text))))
            except ValueError:
                return self.default
        if self.kind == "choice":
            return next((value for value, _ in self.choices if str(value) == text), self.default)
        return text


def rule_key(rule: str) -> str:
    """The key of a house-style rule."""
    return f"equal/{rule.replace(' ', '_')}"


def group_titles() -> dict[Group, str]:
    """The pages of the dialog, in their order."""
    return {
        "looks": translate("Options", "Looks"),
        "equal": translate("Options", "Count as equal"),
        "analysis": translate("Options", "Sentence model (optional)"),
        "program": translate("Options", "You and the program"),
    }


def theme_names() -> dict[str, str]:
    """The themes as menus name them."""
    return {
        "system": translate("Actions", "Colours of the system"),
        "light": translate("Actions", "Light"),
        "dark": translate("Actions", "Dark"),
        "contrast": translate("Actions", "High contrast"),
    }


def colour_names() -> dict[str, str]:
    """The sets of colours for marks, as menus name them."""
    return {
        "standard": translate("Options", "Standard"),
        "red-green": translate("Options", "Safe for red-green blindness"),
        "blue-yellow": translate("Options", "Safe for blue-yellow blindness"),
    }


def rule_titles() -> dict[str, str]:
    """The house-style rules as a person would name them."""
    return {
        "quotation glyphs": translate("Options", 'Forms of quotation marks: "…", “…”, „…“, «…»'),
        "apostrophes": translate("Options", "Forms of apostrophes: ' and ’"),
        "dashes": translate("Options", "Forms and spacing of dashes"),
        "ellipsis": translate("Options", "Three points and the sign for them"),
        "spaces": translate("Options", "Kinds of spaces"),
        "case of headlines": translate("Options", "Capitals in headlines"),
        "capitals for emphasis": translate("Options", "Capitals for emphasis"),
        "percent": translate("Options", "%, percent and per cent"),
        "abbreviations": translate("Options", "Abbreviations and what they stand for: U.S., US"),
        "spelling variants": translate("Options", "Variant spellings: colour, color"),
        "number words": translate("Options", "Numbers as words and as figures: twelve, 12"),
        "full stop and quotation mark": translate("Options", "The full stop inside or outside quotation marks"),
        "datelines": translate("Options", "Datelines that one version alone has: VARNHOLT (Northline) —"),
    }


def settings() -> tuple[Setting, ...]:
    """All settings, in the dialog's order; made when asked for, since titles are in the user's language."""
    return (*_looks(), *_equal(), *_analysis(), *_program())


def _looks() -> Sequence[Setting]:
    spacings = tuple((value, QLocale().toString(value)) for value in SPACINGS)
    faces = (("serif", translate("Options", "With serifs")), ("sans", translate("Options", "Without serifs")))
    return (
        Setting("look/theme", "looks", "choice", "system", translate("Options", "&Theme"), choices=tuple(theme_names().items()), live=True),
        Setting(
            "look/colours", "looks", "choice", "standard", translate("Options", "&Colours of marks"),
            translate("Options", "Every mark has a shape of its own as well, whatever its colour."),
            choices=tuple(colour_names().items()), live=True,
        ),
        Setting("look/size", "looks", "number", 16, translate("Options", "&Size of text"), translate("Options", "In pixels."), least=SMALLEST, most=LARGEST, live=True),
        Setting("look/spacing", "looks", "choice", 1.25, translate("Options", "&Line spacing"), choices=spacings, live=True),
        Setting("look/face", "looks", "choice", "serif", translate("Options", "T&ypeface"), choices=faces, live=True),
        Setting(
            "look/family", "looks", "family", "", translate("Options", "&Font of passages"),
            translate("Options", "Where it has no signs for a script, another font stands in."), live=True,
        ),
    )  # fmt: skip


def _equal() -> Sequence[Setting]:
    titles = rule_titles()
    return [Setting(rule_key(rule), "equal", "switch", True, titles.get(rule, rule)) for rule in EQUAL_RULES]


def _analysis() -> Sequence[Setting]:
    about = translate(
        "Options",
        "A folder on this computer with model.safetensors, vocab.txt and config.json helps to pair sentences that "
        "share few words. English only. Without one the program works as it is.",
    )
    return [Setting("analysis/model_folder", "analysis", "folder", "", translate("Options", "Folder of the sentence model"), about)]  # fmt: skip


def _program() -> Sequence[Setting]:
    languages = (
        ("system", translate("Options", "Language of the system")), ("en", "English"), ("de", "Deutsch"), ("es", "Español"),
    )  # fmt: skip
    return (
        Setting("project/author", "program", "text", "", translate("Options", "Your &name"), translate("Options", "Notes and corrections are signed with it.")),
        Setting(
            "program/language", "program", "choice", "system", translate("Options", "&Language of the window"),
            translate("Options", "From the next start on. Articles are read in whatever language they are."), choices=languages,
        ),
    )  # fmt: skip
