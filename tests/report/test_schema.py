"""The schema names every kind that the model has, in the model's order: a new kind stands in both."""

from __future__ import annotations

import json
from typing import Any, get_args

import pytest

from compare_app.model import changes, document, version
from compare_app.resources import resource

KINDS = {
    "version paragraphs role": document.Role,
    "version facts kind": version.FactKind,
    "version may_be_cut sign": document.CutSign,
    "quote kind": version.QuoteKind,
    "change kind": changes.ChangeKind,
    "quote_event kind": changes.EventKind,
    "claim cells status": changes.ClaimStatus,
    "problem kind": document.ProblemKind,
}
_BETWEEN = ("properties", "additionalProperties", "items")


def allowed(place: str) -> list[str]:
    """What the schema allows at a place, which is named without the words that stand between all names."""
    node: Any = json.loads(resource("schema/report-1.schema.json").read_text(encoding="utf-8"))["$defs"]
    for name in place.split():
        while name not in node:
            node = next(node[between] for between in _BETWEEN if between in node)
        node = node[name]
    kinds: list[str] = node["enum"]
    return kinds


@pytest.mark.parametrize("place", KINDS)
def test_the_schema_allows_what_the_model_has(place: str) -> None:
    assert allowed(place) == list(get_args(KINDS[place]))
