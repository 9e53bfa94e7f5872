"""How the window words what the core found by its names: groups of passages, roles of paragraphs, rules of house style."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from compare_app.model.document import Role
from compare_app.page.groups import Group

translate = QCoreApplication.translate
#: Rules of house style.
_RULES: dict[str, Any] = {
    "quotation glyphs": QT_TRANSLATE_NOOP("Rules", "forms of quotation marks"),
    "apostrophes": QT_TRANSLATE_NOOP("Rules", "forms of apostrophes"),
    "dashes": QT_TRANSLATE_NOOP("Rules", "forms of dashes"),
    "ellipsis": QT_TRANSLATE_NOOP("Rules", "forms of the ellipsis"),
    "spaces": QT_TRANSLATE_NOOP("Rules", "kinds of spaces"),
    "case of headlines": QT_TRANSLATE_NOOP("Rules", "capitals in headlines"),
    "capitals for emphasis": QT_TRANSLATE_NOOP("Rules", "capitals for emphasis"),
    "percent": QT_TRANSLATE_NOOP("Rules", "percent"),
    "abbreviations": QT_TRANSLATE_NOOP("Rules", "abbreviations"),
    "spelling variants": QT_TRANSLATE_NOOP("Rules", "variant spellings"),
    "number words": QT_TRANSLATE_NOOP("Rules", "numbers as words and figures"),
    "full stop and quotation mark": QT_TRANSLATE_NOOP("Rules", "full stop and quotation mark"),
    "datelines": QT_TRANSLATE_NOOP("Rules", "datelines"),
    "characters": QT_TRANSLATE_NOOP("Rules", "encoding of signs (always equal)"),
}


def group_name(group: Group, apart: bool = False) -> str:
    """A group of passages, as it stands before their number; `apart`: of reports written apart."""
    if apart and group == "altered":
        return translate("Groups", "Quotes differ")
    if apart and group == "facts":
        return translate("Groups", "Facts differ")
    names: dict[Group, str] = {
        "all": translate("Groups", "All passages"),
        "shared": translate("Groups", "In all versions"),
        "some": translate("Groups", "In some"),
        "alone": translate("Groups", "Something only in one"),
        "quotes": translate("Groups", "With quotes"),
        "altered": translate("Groups", "Quotes altered"),
        "facts": translate("Groups", "Facts changed"),
    }
    return names[group]


def group_meaning(group: Group, apart: bool = False) -> str:
    """Which passages a group has, in a sentence; `apart`: of reports written apart."""
    if apart and group == "altered":
        return translate(
            "Groups", "Passages with a quote that is longer, worded or marked otherwise or has another speaker"
        )
    if apart and group == "facts":
        return translate("Groups", "Passages in which a number, a date, a name, a negation or a source differs")
    meanings: dict[Group, str] = {
        "all": translate("Groups", "Every passage of the story"),
        "shared": translate("Groups", "Passages that every version has"),
        "some": translate("Groups", "Passages that more than one version has, and not all"),
        "alone": translate("Groups", "Passages in which one version says something that no other says"),
        "quotes": translate("Groups", "Passages in which somebody is quoted"),
        "altered": translate(
            "Groups", "Passages with a quote that is cut, reworded, lost its marks or has another speaker"
        ),
        "facts": translate("Groups", "Passages in which a number, a date, a name, a negation or a source changed"),
    }
    return meanings[group]


def role_names() -> dict[Role, str]:
    """What a paragraph can be for."""
    return {
        "headline": translate("Roles", "Headline"),
        "byline": translate("Roles", "Byline"),
        "dateline": translate("Roles", "Dateline"),
        "subhead": translate("Roles", "Subhead"),
        "body": translate("Roles", "Body"),
        "caption": translate("Roles", "Caption"),
        "list": translate("Roles", "List"),
        "correction": translate("Roles", "Correction note"),
        "comment": translate("Roles", "Readers’ comment"),
        "boilerplate": translate("Roles", "Boilerplate, not compared"),
    }


def rule_name(rule: str) -> str:
    """A rule of house style in a few words; its code where there are none."""
    return translate("Rules", _RULES[rule]) if rule in _RULES else rule
