"""How reports word a change in English, and over themselves what they are.

Pure functions of values, as those of `quote_words`, `claim_states`, `version_words` and `plain`; no Qt, no markup. Offsets are resolved by
the caller, words come in as strings.
"""

from __future__ import annotations

from collections.abc import Sequence

from compare_app.page.kinds import OF_SOME_WORDS
from compare_app.report.plain import quoted, shorten

_WORDS = 140  # signs of what went or came

#: What happened, as it stands before its words.
KINDS: dict[str, str] = {
    "added": "new passage",
    "dropped": "passage dropped",
    "moved": "passage moved",
    "elsewhere": "said in another place",
    "sentence_added": "sentence added",
    "sentence_dropped": "sentence dropped",
    "rewritten": "rewritten",
    "number": "number",
    "date": "date",
    "name": "name",
    "negation": "negation",
    "certainty": "certainty",
    "attribution": "attribution",
    "agent": "agent left out",
    "quote_marks": "quotation marks",
    "wording": "wording",
    "spelling": "spelling",
    "punctuation": "punctuation",
    "unquoted": "quotation marks lost",
    "newly_quoted": "quotation marks gained",
    "quote_reworded": "quote reworded",
    "truncated": "quote cut",
    "extended": "quote longer",
    "reattributed": "quote given to another speaker",
    "spliced": "quotes joined or split",
}

#: What became of a quote's source, where one side alone names it: by the event's reason.
SOURCES: dict[str, str] = {"named": "source named", "unnamed": "source no longer named"}

#: The same between reports written apart, where nothing came or went: by kind and reason, else by kind alone.
_APART: dict[tuple[str, str], str] = {
    ("added", ""): "only here",
    ("added", "shared"): "not in the other report",
    ("added", "own"): "in no independent report",
    ("moved", ""): "told at another point",
    ("sentence_added", ""): "sentence only here",
    ("sentence_added", "shared"): "sentence not in the other report",
    ("sentence_dropped", ""): "sentence not here",
    ("rewritten", ""): "in other words",
    ("number", "lost"): "number not here",
    ("number", "gained"): "number only here",
    ("number", "vague"): "number vaguer",
    ("date", "lost"): "date not here",
    ("date", "gained"): "date only here",
    ("name", "lost"): "name not here",
    ("name", "gained"): "name only here",
    ("negation", "lost"): "negation not here",
    ("negation", "gained"): "negation only here",
    ("certainty", "lost"): "qualification not here",
    ("certainty", "gained"): "qualification only here",
    ("attribution", "lost"): "source not here",
    ("attribution", "gained"): "source only here",
    ("agent", ""): "agent not here",
    ("agent", "gained"): "agent only here",
    ("quote_marks", "lost"): "without quotation marks here",
    ("quote_marks", "gained"): "in quotation marks here",
    ("unquoted", ""): "without quotation marks here",
    ("newly_quoted", ""): "in quotation marks here",
    ("quote_reworded", ""): "quote in other words",
    ("truncated", ""): "quote shorter",
    ("reattributed", ""): "another speaker",
    ("reattributed", "named"): "speaker named here",
    ("reattributed", "unnamed"): "speaker not named here",
}

#: What a report written apart did with what others tell.
NOT_TOLD = "not told here"
#: In place of any other state where a version may be only the beginning of its article, and ends before.
NOT_IN_EXCERPT = "not in this excerpt"
#: What a reader should know who has only the report: what it shows, of drafts and of reports written apart, and how far to believe it.
_ABOUT_DRAFTS = "What each version of a news story kept, reworded, moved, dropped or added, and what became of its quotes and claims. "
_ABOUT_REPORTS = "What each report of one event tells, in which words, and what it does not tell of the others' facts, quotes and claims. "
_ABOUT_MARKS = "A program found and marked this; where much depends on a mark, read both passages."


def kind_name(kind: str) -> str:
    """A kind of change or of quote for people; one that is not known is shown as it is."""
    return KINDS.get(kind, kind.replace("_", " "))


def change_words(before: str, after: str, apart: bool = False, of_quote: bool = False) -> str:
    """The words of a change; between reports written `apart` nothing went and nothing is new. What is not in a quote any more may still
    stand without its marks.

    >>> change_words("12", "14"), change_words("allegedly", ""), change_words("", "not")
    ('12 → 14', '“allegedly” is gone', '“not” is new')
    >>> change_words("12", "14", apart=True), change_words("allegedly", "", apart=True)
    ('12 / 14', '“allegedly” is not here')
    >>> change_words("and more", "", of_quote=True)
    '“and more” is no longer in the quote'
    """
    if before and after:
        return f"{before} / {after}" if apart else f"{before} → {after}"
    if of_quote and before:
        return f"{quoted(before)} is {'not in the quote here' if apart else 'no longer in the quote'}"
    if of_quote and after:
        return f"{quoted(after)} is {'only in the quote here' if apart else 'new in the quote'}"
    if before:
        return f"{quoted(before)} is {'not here' if apart else 'gone'}"
    return f"{quoted(after)} is {'only here' if apart else 'new'}" if after else ""


def change_line(
    kind: str, before: str, after: str, admitted: bool = True, reason: str = "", apart: bool = False
) -> str:
    """A change in one line: “number: 12 → 14”; `apart`: the versions are reports written apart."""
    name = _quote_name(kind, admitted, reason, apart)
    whole = {"added": after, "sentence_added": after, "moved": after, "newly_quoted": after, "unquoted": after}
    whole |= {"dropped": before, "sentence_dropped": before}
    words = (
        quoted(whole[kind])
        if whole.get(kind)
        else ""
        if kind in whole
        else change_words(before, after, apart, kind in OF_SOME_WORDS)
    )
    if apart and reason in ("lost", "gained") and not (before and after):  # the name says already where they are not
        words = quoted(before or after)
    return f"{name}: {words}" if words else name


def quote_line(
    kind: str, pairs: Sequence[tuple[str, str]], admitted: bool, reason: str = "", apart: bool = False
) -> str:
    """What became of the words of a quote: those replaced, those that went, those that came; each pair is of the words there and here.

    >>> quote_line("quote_reworded", [("any", "the"), ("not", "")], False)
    'quote reworded: any → the; “not” is no longer in the quote'
    """
    parts = [change_words(there, here, apart) for there, here in pairs if there and here]
    went = shorten(" … ".join(there for there, here in pairs if not here), _WORDS)
    came = shorten(" … ".join(here for there, here in pairs if not there), _WORDS)
    parts += [change_words(*words, apart, of_quote=True) for words in ((went, ""), ("", came)) if any(words)]
    return f"{_quote_name(kind, admitted, reason, apart)}: {'; '.join(parts)}"


def _quote_name(kind: str, admitted: bool, reason: str, apart: bool) -> str:
    name = change_name(kind, reason, apart)
    return f"{name} without a sign of it" if kind == "truncated" and not admitted else name


def change_name(kind: str, reason: str = "", apart: bool = False) -> str:
    """What happened, as it stands before its words."""
    if apart and (found := _APART.get((kind, reason)) or _APART.get((kind, ""))):
        return found
    if kind == "quote_marks":
        kind = {"lost": "unquoted", "gained": "newly_quoted"}.get(reason, kind)
    return SOURCES.get(reason, kind_name(kind)) if kind == "reattributed" else kind_name(kind)


_WRITTEN_APART = (
    " Reports written apart dropped and changed nothing of each other's: there, new words are words only here."
)


def about_report(apart: bool) -> str:
    """What stands over a report; `apart`: all its stories are told by reports written apart."""
    return (_ABOUT_REPORTS if apart else _ABOUT_DRAFTS) + _ABOUT_MARKS


def against(apart: bool, some_apart: bool = False) -> str:
    """What a cell is compared with; of several stories `some` may be told by reports written apart."""
    if apart:
        return "A cell is compared with the first report from the left that has the passage. The reports were written apart: none dropped or changed what another has."
    sentence = "A cell is compared with the earliest version that has the passage."
    return sentence + _WRITTEN_APART if some_apart else sentence


def against_before(some_apart: bool = False) -> str:
    """The same where each version is compared with the one that it was made from."""
    sentence = "A cell is compared with the version before it of the same article, and so every edit is told once. What follows no other version is compared with the earliest version that has the passage."
    return sentence + _WRITTEN_APART if some_apart else sentence
