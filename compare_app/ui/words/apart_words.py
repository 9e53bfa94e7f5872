"""How the window words what differs between reports written apart: nothing came there, nothing went, and none was the first."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from compare_app.page.direction import isolated

translate = QCoreApplication.translate

#: By kind and reason, else by kind alone. (To the stubs, what `QT_TRANSLATE_NOOP` returns is an object.)
_KINDS: dict[tuple[str, str], Any] = {
    ("added", ""): QT_TRANSLATE_NOOP("Apart", "only here"),
    ("added", "shared"): QT_TRANSLATE_NOOP("Apart", "not in the other report"),
    ("added", "own"): QT_TRANSLATE_NOOP("Apart", "in no independent report"),
    ("moved", ""): QT_TRANSLATE_NOOP("Apart", "told at another point"),
    ("sentence_added", ""): QT_TRANSLATE_NOOP("Apart", "sentence only here"),
    ("sentence_added", "shared"): QT_TRANSLATE_NOOP("Apart", "sentence not in the other report"),
    ("sentence_dropped", ""): QT_TRANSLATE_NOOP("Apart", "sentence not here"),
    ("rewritten", ""): QT_TRANSLATE_NOOP("Apart", "in other words"),
    ("number", "lost"): QT_TRANSLATE_NOOP("Apart", "number not here"),
    ("number", "gained"): QT_TRANSLATE_NOOP("Apart", "number only here"),
    ("number", "vague"): QT_TRANSLATE_NOOP("Apart", "number vaguer"),
    ("date", "lost"): QT_TRANSLATE_NOOP("Apart", "date not here"),
    ("date", "gained"): QT_TRANSLATE_NOOP("Apart", "date only here"),
    ("name", "lost"): QT_TRANSLATE_NOOP("Apart", "name not here"),
    ("name", "gained"): QT_TRANSLATE_NOOP("Apart", "name only here"),
    ("negation", "lost"): QT_TRANSLATE_NOOP("Apart", "negation not here"),
    ("negation", "gained"): QT_TRANSLATE_NOOP("Apart", "negation only here"),
    ("certainty", "lost"): QT_TRANSLATE_NOOP("Apart", "qualification not here"),
    ("certainty", "gained"): QT_TRANSLATE_NOOP("Apart", "qualification only here"),
    ("attribution", "lost"): QT_TRANSLATE_NOOP("Apart", "source not here"),
    ("attribution", "gained"): QT_TRANSLATE_NOOP("Apart", "source only here"),
    ("agent", ""): QT_TRANSLATE_NOOP("Apart", "agent not here"),
    ("agent", "gained"): QT_TRANSLATE_NOOP("Apart", "agent only here"),
    ("quote_marks", "lost"): QT_TRANSLATE_NOOP("Apart", "without quotation marks here"),
    ("quote_marks", "gained"): QT_TRANSLATE_NOOP("Apart", "in quotation marks here"),
    ("unquoted", ""): QT_TRANSLATE_NOOP("Apart", "without quotation marks here"),
    ("newly_quoted", ""): QT_TRANSLATE_NOOP("Apart", "in quotation marks here"),
    ("quote_reworded", ""): QT_TRANSLATE_NOOP("Apart", "quote in other words"),
    ("truncated", ""): QT_TRANSLATE_NOOP("Apart", "quote shorter"),
    ("reattributed", ""): QT_TRANSLATE_NOOP("Apart", "another speaker"),
    ("reattributed", "named"): QT_TRANSLATE_NOOP("Apart", "speaker named here"),
    ("reattributed", "unnamed"): QT_TRANSLATE_NOOP("Apart", "speaker not named here"),
}


def apart_name(kind: str, reason: str = "") -> str | None:
    """What differs, as it stands before its words; None where it is called as between states of one text."""
    found = _KINDS.get((kind, reason), _KINDS.get((kind, "")))
    return None if found is None else translate("Apart", found)


def differing_words(there: str, here: str, of_quote: bool = False) -> str:
    """The words of a difference: “12 / 14”, “allegedly” only here; nothing for nothing."""
    if there and here:
        return translate("Apart", "{there} / {here}").format(there=isolated(there), here=isolated(here))
    if of_quote and there:
        return translate("Apart", "“{words}” is not in the quote here").format(words=isolated(there))
    if of_quote and here:
        return translate("Apart", "“{words}” is only in the quote here").format(words=isolated(here))
    if there:
        return translate("Apart", "“{words}” is not here").format(words=isolated(there))
    return translate("Apart", "“{words}” is only here").format(words=isolated(here)) if here else ""


def differences_counted(count: int) -> str:
    """“1 difference”, “18 differences”."""
    if count == 1:
        return translate("Apart", "1 difference")
    return translate("Apart", "{count} differences").format(count=count)
