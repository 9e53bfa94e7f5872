"""How the window words what the core found: kinds, changes, versions, dates. Values come in, sentences for people go out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QDate, QLocale, QTime

from compare_app.model.comparison import Story
from compare_app.model.document import Cut, Role
from compare_app.model.version import Version
from compare_app.page.groups import Group
from compare_app.page.notes import Note
from compare_app.page.page import Page, shorten
from compare_app.ui.apart_words import apart_name, differences_counted, differing_words

translate = QCoreApplication.translate
_OPENING = tuple("“„«‘‚‹「『\"'")

#: Kinds of changes, as they stand before their words. (To the stubs, what `QT_TRANSLATE_NOOP` returns is an object.)
_KINDS: dict[str, Any] = {
    "added": QT_TRANSLATE_NOOP("Kinds", "new passage"),
    "dropped": QT_TRANSLATE_NOOP("Kinds", "passage dropped"),
    "moved": QT_TRANSLATE_NOOP("Kinds", "passage moved"),
    "elsewhere": QT_TRANSLATE_NOOP("Kinds", "said in another place"),
    "sentence_added": QT_TRANSLATE_NOOP("Kinds", "sentence added"),
    "sentence_dropped": QT_TRANSLATE_NOOP("Kinds", "sentence dropped"),
    "rewritten": QT_TRANSLATE_NOOP("Kinds", "rewritten"),
    "number": QT_TRANSLATE_NOOP("Kinds", "number"),
    "date": QT_TRANSLATE_NOOP("Kinds", "date"),
    "name": QT_TRANSLATE_NOOP("Kinds", "name"),
    "negation": QT_TRANSLATE_NOOP("Kinds", "negation"),
    "certainty": QT_TRANSLATE_NOOP("Kinds", "certainty"),
    "attribution": QT_TRANSLATE_NOOP("Kinds", "attribution"),
    "agent": QT_TRANSLATE_NOOP("Kinds", "agent left out"),
    "quote_marks": QT_TRANSLATE_NOOP("Kinds", "quotation marks"),
    "wording": QT_TRANSLATE_NOOP("Kinds", "wording"),
    "spelling": QT_TRANSLATE_NOOP("Kinds", "spelling"),
    "punctuation": QT_TRANSLATE_NOOP("Kinds", "punctuation"),
    "unquoted": QT_TRANSLATE_NOOP("Kinds", "quotation marks lost"),
    "newly_quoted": QT_TRANSLATE_NOOP("Kinds", "quotation marks gained"),
    "quote_reworded": QT_TRANSLATE_NOOP("Kinds", "quote reworded"),
    "truncated": QT_TRANSLATE_NOOP("Kinds", "quote cut"),
    "extended": QT_TRANSLATE_NOOP("Kinds", "quote longer"),
    "reattributed": QT_TRANSLATE_NOOP("Kinds", "quote given to another speaker"),
    "spliced": QT_TRANSLATE_NOOP("Kinds", "quotes joined or split"),
}
#: The same, more exactly where the core says why: kind and reason.
_EXACTLY: dict[tuple[str, str], Any] = {
    ("negation", "opposite"): QT_TRANSLATE_NOOP("Kinds", "the opposite"),
    ("number", "unit"): QT_TRANSLATE_NOOP("Kinds", "unit"),
    ("number", "rounded"): QT_TRANSLATE_NOOP("Kinds", "number rounded"),
    ("number", "vague"): QT_TRANSLATE_NOOP("Kinds", "number made vague"),
    ("name", "misspelt"): QT_TRANSLATE_NOOP("Kinds", "name spelt differently"),
    ("attribution", "cue"): QT_TRANSLATE_NOOP("Kinds", "reporting verb"),
    ("number", "lost"): QT_TRANSLATE_NOOP("Kinds", "number left out"),
    ("number", "gained"): QT_TRANSLATE_NOOP("Kinds", "number added"),
    ("date", "lost"): QT_TRANSLATE_NOOP("Kinds", "date left out"),
    ("date", "gained"): QT_TRANSLATE_NOOP("Kinds", "date added"),
    ("name", "lost"): QT_TRANSLATE_NOOP("Kinds", "name left out"),
    ("name", "gained"): QT_TRANSLATE_NOOP("Kinds", "name added"),
    ("negation", "lost"): QT_TRANSLATE_NOOP("Kinds", "negation left out"),
    ("negation", "gained"): QT_TRANSLATE_NOOP("Kinds", "negation added"),
    ("certainty", "lost"): QT_TRANSLATE_NOOP("Kinds", "qualification left out"),
    ("certainty", "gained"): QT_TRANSLATE_NOOP("Kinds", "qualification added"),
    ("attribution", "lost"): QT_TRANSLATE_NOOP("Kinds", "source left out"),
    ("attribution", "gained"): QT_TRANSLATE_NOOP("Kinds", "source added"),
    ("attribution", "replaced"): QT_TRANSLATE_NOOP("Kinds", "another source"),
    ("agent", "gained"): QT_TRANSLATE_NOOP("Kinds", "agent named"),
    ("quote_marks", "lost"): QT_TRANSLATE_NOOP("Kinds", "quotation marks lost"),
    ("quote_marks", "gained"): QT_TRANSLATE_NOOP("Kinds", "quotation marks gained"),
    ("reattributed", "named"): QT_TRANSLATE_NOOP("Kinds", "source named"),
    ("reattributed", "unnamed"): QT_TRANSLATE_NOOP("Kinds", "source no longer named"),
    ("quote_reworded", "negation"): QT_TRANSLATE_NOOP("Kinds", "quote turned into its opposite"),
}
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


def kind_name(kind: str) -> str:
    """A kind of change, as it stands before its words: “number”."""
    return translate("Kinds", _KINDS[kind]) if kind in _KINDS else kind


def apart_kind(kind: str) -> str:
    """The same between reports written apart."""
    return apart_name(kind) or kind_name(kind)


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


def change_words(page: Page, version: int, note: Note, most: int = 60) -> str:
    """The words of a change: “12 → 14”, “allegedly dropped”, “not added”."""
    before = page.words(note.other, note.theirs, most)
    after = page.words(version, note.mine, most)
    joined = note.kind == "spliced" and not (note.lost or note.gained)
    if joined or note.kind in ("added", "sentence_added", "moved", "newly_quoted", "unquoted"):
        return quoted(after)
    if note.kind in ("dropped", "sentence_dropped"):
        return quoted(before)
    if note.lost or note.gained:
        before = page.words(note.other, note.lost, most)
        after = page.words(version, note.gained, most)
    if any(note.said_by):
        before, after = (shorten(name, most) for name in note.said_by)
    if note.apart:
        named = note.reason in ("lost", "gained") and not (before and after)  # the kind's name says where they are not
        return quoted(before or after) if named else differing_words(before, after)
    if before and after:
        return translate("Changes", "{before} → {after}").format(before=before, after=after)
    if before:
        return translate("Changes", "“{words}” is gone").format(words=before)
    return translate("Changes", "“{words}” is new").format(words=after) if after else ""


def yours_words(kinds: Iterable[str]) -> list[str]:
    """What the user said of a passage, in sentences; kinds of corrections."""
    sentences = {
        "link": translate("Yours", "Paired by you."),
        "unlink": translate("Yours", "Unlinked by you."),
        "together": translate("Yours", "Put into one row by you."),
        "apart": translate("Yours", "Parted by you."),
        "moved": translate("Yours", "Marked as moved by you."),
        "in_place": translate("Yours", "Marked as not moved by you."),
        "unrelated": translate("Yours", "Marked by you as belonging to nothing in the other versions."),
        "no_change": translate("Yours", "A change was rejected by you."),
        "same_quote": translate("Yours", "What became of a quote was rejected by you."),
        "speaker": translate("Yours", "Who speaks was corrected by you."),
    }
    known = set(kinds)
    if "link" in known:  # every pairing puts into one row
        known.discard("together")
    if "unlink" in known:
        known.discard("apart")
    return [words for kind, words in sentences.items() if kind in known]


def quoted(words: str) -> str:
    """The words in quotation marks, unless they begin with their own; nothing for nothing."""
    if words[:1] in _OPENING:
        return words
    return translate("Changes", "“{words}”").format(words=words) if words else ""


def note_name(note: Note) -> str:
    """The kind of a change, more exactly where the core says why."""
    if note.apart and (found := apart_name(note.kind, note.reason)) is not None:
        return found
    if note.kind == "truncated" and not note.admitted:
        return translate("Kinds", "quote cut without a sign")
    exactly = _EXACTLY.get((note.kind, note.reason))
    return kind_name(note.kind) if exactly is None else translate("Kinds", exactly)


def describe_note(page: Page, version: int, note: Note, most: int = 60) -> str:
    """A change in one line: “number, 12 → 14”."""
    words = change_words(page, version, note, most)
    kind = note_name(note)
    return translate("Changes", "{kind}, {words}").format(kind=kind, words=words) if words else kind


#: The bounds of the table of weights; what weighs less than the last is hardly to be noticed.
_STEPS = (0.9, 0.6, 0.3, 0.15)


def _step(weight: float) -> int:
    """Between which of the bounds something lies: 0 for the weightiest."""
    return sum(weight < least for least in _STEPS)


def weight_words(weight: float) -> str:
    """How much something weighs, and what that means."""
    means = (
        translate("Weights", "the meaning is turned round, or words are put into a mouth"),
        translate("Weights", "another fact, another source, or no quote any more"),
        translate("Weights", "less is said, or in another tone"),
        translate("Weights", "little"),
        translate("Weights", "hardly to be noticed"),
    )[_step(weight)]
    return translate("Weights", "Weight {percent} of 100: {means}").format(percent=round(weight * 100), means=means)


def weight_shown(weight: float, apart: str = "  ") -> str:
    """How much something weighs, to be read in a table: points, and in two or three words why."""
    means = (
        translate("Weights", "turns the meaning"),
        translate("Weights", "fact or quote"),
        translate("Weights", "content or tone"),
        translate("Weights", "wording"),
        "",
    )[_step(weight)]
    points = "●" * (len(_STEPS) + 1 - _step(weight)) if means else ""
    return f"{points}{apart}{means}" if means else ""


def count_of_changes(count: int, apart: bool = False) -> str:
    """“1 change”, “18 changes”; between reports written `apart` nothing changed, and these are differences."""
    if apart:
        return differences_counted(count)
    if count == 1:
        return translate("Changes", "1 change")
    return translate("Changes", "{count} changes").format(count=count)


def version_name(version: Version) -> str:
    """What a column is called: the outlet, else the file's name."""
    return version.document.metadata.outlet or version.document.path.rsplit("/", 1)[-1]


def name_in(story: Story, version: int) -> str:
    """What a version is called among the others: with what tells it from those of the same name."""
    name, told = version_name(story.versions[version]), told_apart(story, version)
    return f"{name} ({told})" if told else name


def told_apart(story: Story, version: int) -> str:
    """What tells a version from those of the same name: as much of its date as that takes, else its number; empty where there
    are none.
    """
    name = version_name(story.versions[version])
    alike = [v for v, other in enumerate(story.versions) if version_name(other) == name]
    if len(alike) < 2:
        return ""
    return _apart([story.versions[v] for v in alike]).get(alike.index(version), str(version + 1))


def head_name(story: Story, version: int) -> str:
    """What stands over a column, above its date: with the column's number where another has the same name and date."""
    name, date = version_name(story.versions[version]), version_date(story.versions[version])
    alike = [other for other in story.versions if (version_name(other), version_date(other)) == (name, date)]
    return name if len(alike) < 2 else f"{name} ({version + 1})"


def _apart(alike: Sequence[Version]) -> dict[int, str]:
    """The shortest dates that differ: the time of one day, the day of one year, the day, both; none for what has no date."""
    dated = {k: found for k, v in enumerate(alike) if (found := v.document.metadata.moment) is not None}
    days = {k: found.when.date() for k, found in dated.items()}
    forms: list[dict[int, str]] = []
    if len(set(days.values())) == 1 and all(found.to_the_minute for found in dated.values()):
        forms.append({k: time_of_day(found.when) for k, found in dated.items()})
    if len({day.year for day in days.values()}) == 1:
        forms.append({k: QLocale().toString(QDate(d.year, d.month, d.day), day_format(False)) for k, d in days.items()})
    forms.append({k: QLocale().toString(QDate(d.year, d.month, d.day), day_format()) for k, d in days.items()})
    whole = {k: version_date(alike[k]) for k in dated}
    shown = list(whole.values())
    told = {k: date for k, date in whole.items() if shown.count(date) == 1}
    return next((form for form in forms if len(set(form.values())) == len(form)), told)


def version_date(version: Version) -> str:
    """When it was last changed, else published, as the locale writes it; empty where the file does not say."""
    found = version.document.metadata.moment
    if found is None:
        return ""
    when = moment(found.when, found.to_the_minute)
    return translate("Version", "updated {when}").format(when=when) if found.is_update else when


def cut_line(cut: Cut) -> str:
    """Why a text may be only the beginning of its article."""
    lines = {
        "barrier": translate("Cut", "May be cut: the file says {words}"),
        "goes on": translate("Cut", "May be cut: the file says {words}"),
        "breaks off": translate("Cut", "May be cut: its text ends with {words}"),
        "shorter than stated": translate("Cut", "May be cut: the file states {words} words and holds far fewer"),
    }
    words = cut.words if cut.sign == "shorter than stated" else quoted(cut.words)
    return lines[cut.sign].format(words=words)


def moment(when: datetime, with_time: bool) -> str:
    """A date, with its time of day where that is known, in the user's locale."""
    locale = QLocale()
    day = locale.toString(QDate(when.year, when.month, when.day), day_format())
    if not with_time:
        return day
    return f"{day}, {time_of_day(when)}"


def time_of_day(when: datetime) -> str:
    """Hours and minutes, as the locale writes them."""
    return QLocale().toString(QTime(when.hour, when.minute), QLocale.FormatType.ShortFormat)


def day_format(with_year: bool = True) -> str:
    """The locale's long way to write a date, without the day of the week and with a short month."""
    long_form = QLocale().dateFormat(QLocale.FormatType.LongFormat)
    shown = re.sub(r"[,،]?\s*dddd[,،]?\s*", "", long_form).replace("MMMM", "MMM")
    return shown if with_year else re.sub(r"(\s*'[^']*'\s*|[,،/.\s-]*)y+(\s*'[^']*'|[年년])?[,،/.\s-]*", "", shown)


def source_line(version: Version) -> str:
    """Outlet and date, as they stand after copied words."""
    parts = [version_name(version), version_date(version)]
    return ", ".join(part for part in parts if part)
