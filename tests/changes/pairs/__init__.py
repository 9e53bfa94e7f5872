"""Pairs of sentences with the changes that a careful reader would name. All people, places and events are invented."""

from __future__ import annotations

from tests.changes.pairs.apart import APART
from tests.changes.pairs.case import Case
from tests.changes.pairs.claims import CLAIMS
from tests.changes.pairs.facts import FACTS
from tests.changes.pairs.languages import LANGUAGES
from tests.changes.pairs.sentences import SENTENCES

__all__ = ["CASES", "Case"]

CASES = [*FACTS, *CLAIMS, *APART, *LANGUAGES, *SENTENCES]
