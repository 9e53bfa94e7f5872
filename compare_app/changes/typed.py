"""The typed changes of a linked pair, few and right: what a reader should know, each with its place on both sides."""

from __future__ import annotations

from compare_app.model.changes import Change

from .pair import Pair
from .typed_agent import agent_changes
from .typed_facts import fact_changes
from .typed_markers import marker_changes
from .typed_opposites import opposite_changes
from .typed_quotes import quote_mark_changes


def typed_changes(pair: Pair) -> list[Change]:
    """All changes but wording, spelling and punctuation, by kind."""
    found = [
        *fact_changes(pair, "number"),
        *fact_changes(pair, "date"),
        *fact_changes(pair, "name"),
        *marker_changes(pair),
        *opposite_changes(pair),
        *agent_changes(pair),
        *quote_mark_changes(pair),
    ]
    return list(dict.fromkeys(found))
