"""How the window words what became of passages, facts and quotes: the kinds of changes, their words, how much they weigh."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from compare_app.page.direction import isolated
from compare_app.page.kinds import OF_SOME_WORDS
from compare_app.page.notes import Note
from compare_app.page.page import Page, shorten
from compare_app.page.replaced import replaced
from compare_app.ui.words.apart_words import apart_name, differences_counted, differing_words

WEIGHTY = 0.36  # from here on a change touches a fact, a quote, or how sure something is; below are wording and order

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


def kind_name(kind: str) -> str:
    """A kind of change, as it stands before its words: “number”."""
    return translate("Kinds", _KINDS[kind]) if kind in _KINDS else kind


def apart_kind(kind: str) -> str:
    """The same between reports written apart."""
    return apart_name(kind) or kind_name(kind)


def change_words(page: Page, version: int, note: Note, most: int = 60) -> str:
    """The words of a change: “12 → 14”, “allegedly dropped”, “not added”."""
    before = page.words(note.other, note.theirs, most)
    after = page.words(version, note.mine, most)
    joined = note.kind == "spliced" and not (note.lost or note.gained)
    if joined or note.kind in ("added", "sentence_added", "moved", "newly_quoted", "unquoted"):
        return quoted(after)
    if note.kind in ("dropped", "sentence_dropped"):
        return quoted(before)
    if note.kind in OF_SOME_WORDS and (note.lost or note.gained):
        return _of_quote(page, version, note, most)
    if note.lost or note.gained:
        before = page.words(note.other, note.lost, most)
        after = page.words(version, note.gained, most)
    if any(note.said_by):
        before, after = (shorten(name, most) for name in note.said_by)
    if note.apart:
        named = note.reason in ("lost", "gained") and not (before and after)  # the kind's name says where they are not
        return quoted(before or after) if named else differing_words(before, after)
    return _side_by_side(before, after, apart=False) if before and after else _one_sided(before, after)


def _one_sided(before: str, after: str) -> str:
    if before:
        return translate("Changes", "“{words}” is gone").format(words=isolated(before))
    return translate("Changes", "“{words}” is new").format(words=isolated(after)) if after else ""


def _of_quote(page: Page, version: int, note: Note, most: int) -> str:
    """The words that a quote lost and gained: those in one place together, then what went, which may still stand without its marks, and
    what came.
    """
    texts = [page.story.versions[v].text for v in (note.other, version)]
    pairs = replaced(texts[0], note.lost, texts[1], note.gained)
    parts = [
        _side_by_side(page.words(note.other, (there,), most), page.words(version, (here,), most), note.apart)
        for there, here in pairs
        if there and here
    ]
    went = page.words(note.other, tuple(there for there, here in pairs if there and not here), most)
    came = page.words(version, tuple(here for there, here in pairs if here and not there), most)
    for words, alone in ((went, _no_longer_quoted), (came, _newly_quoted)):
        parts += [alone(words, note.apart)] if words else []
    return "; ".join(parts)


def _side_by_side(before: str, after: str, apart: bool) -> str:
    if apart:
        return differing_words(before, after)
    return translate("Changes", "{before} → {after}").format(before=isolated(before), after=isolated(after))


def _no_longer_quoted(words: str, apart: bool) -> str:
    if apart:
        return differing_words(words, "", of_quote=True)
    return translate("Changes", "“{words}” is no longer in the quote").format(words=isolated(words))


def _newly_quoted(words: str, apart: bool) -> str:
    if apart:
        return differing_words("", words, of_quote=True)
    return translate("Changes", "“{words}” is new in the quote").format(words=isolated(words))


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
        return isolated(words)
    return translate("Changes", "“{words}”").format(words=isolated(words)) if words else ""


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
