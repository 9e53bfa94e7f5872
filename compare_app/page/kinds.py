"""The kinds of notes and marks, which of them are facts and which quotes, and the sign of each."""

from __future__ import annotations

from typing import Literal, get_args

FactKind = Literal["number", "date", "name", "negation", "certainty", "attribution", "agent"]
QuoteNoteKind = Literal[
    "unquoted", "newly_quoted", "quote_reworded", "truncated", "extended", "reattributed", "spliced"
]
NoteKind = (
    FactKind
    | QuoteNoteKind
    | Literal[
        "quote_marks", "added", "dropped", "moved", "elsewhere", "sentence_added", "sentence_dropped", "rewritten",
        "wording", "spelling", "punctuation",
    ]
)  # fmt: skip
MarkKind = (
    FactKind
    | QuoteNoteKind
    | Literal["quote_marks", "added", "dropped", "reworded", "gone", "sentence_added", "sentence_dropped", "quote"]
)

FACTS: tuple[FactKind, ...] = get_args(FactKind)
QUOTE_EVENTS: frozenset[str] = frozenset(get_args(QuoteNoteKind))
#: Changes of quotes that are told by the words that went and came, not by the whole quotes.
OF_SOME_WORDS = frozenset({"truncated", "extended", "quote_reworded", "spliced"})
#: Typed changes that are walked over one by one: facts, and quotation marks around words that are no quote.
TYPED: frozenset[str] = frozenset({*FACTS, "quote_marks"})

#: One sign for each kind, in the margin, the legend and the reports; colour is never the only difference.
GLYPHS: dict[str, str] = {
    "number": "#", "date": "◷", "name": "A", "negation": "¬", "certainty": "≈", "attribution": "@", "agent": "∅",
    "quote_marks": "“", "unquoted": "“", "newly_quoted": "“", "quote_reworded": "“", "truncated": "“", "extended": "“",
    "reattributed": "“", "spliced": "“", "sentence_added": "+", "sentence_dropped": "−", "added": "+", "dropped": "−",
    "moved": "⇅", "elsewhere": "↗", "rewritten": "≠", "wording": "~", "spelling": "~", "punctuation": "~",
    "uncertain": "?", "indirect": "↪", "continues": "⋮", "yours": "✎",
}  # fmt: skip
