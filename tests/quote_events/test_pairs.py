"""Two versions of a short report each, with what became of its quotes: read, aligned and described as the program does it.

The pairs stand in `data`: `== title`, the first version, `---`, the second, and after `!` the events that are not `same` (`same` for
none; `|` between kinds that are both right).
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from compare_app.align import align
from compare_app.changes.quote_events import quote_events
from tests.text.making import version_of

AROUND = (
    "The town of Delby lies on the river Osk and has about nine thousand inhabitants.\n\n"
    "A meeting was held there on Tuesday evening in the old school hall, and several hundred people came.\n\n"
    "{}\n\nThe county is expected to publish its findings before the end of the year.\n"
)
TURNED = {
    "truncated": "extended", "extended": "truncated", "unquoted": "newly_quoted", "newly_quoted": "unquoted", "added": "dropped", "dropped": "added",
}  # fmt: skip
BLOCKS = re.split(
    r"^== ", (Path(__file__).parent / "data" / "english_pairs.txt").read_text("utf-8"), flags=re.MULTILINE
)[1:]


def read(block: str) -> tuple[str, str, str, list[str]]:
    """Title, both versions, the events."""
    title, _, body = block.partition("\n")
    texts, _, wanted = body.rpartition("\n! ")
    a, _, b = texts.partition("\n---\n")
    return title, a.strip(), b.strip(), wanted.split()


def events(a: str, b: str) -> list[str]:
    """The kinds of the events that are not `same`, in order."""
    versions = [version_of(AROUND.format(text)) for text in (a, b)]
    return sorted(event.kind for event in quote_events(versions, align(versions)) if event.kind != "same")


def assert_told(found: list[str], wanted: list[str]) -> None:
    """Whether the events are those, or one of those that are both right."""
    if len(wanted) == 1:
        assert len(found) <= 1
        assert "".join(found or ["same"]) in wanted[0].split("|")
    else:
        assert found == sorted(wanted)


@pytest.mark.parametrize("block", BLOCKS, ids=lambda block: block.partition("\n")[0])
def test_what_became_of_the_quotes_is_told(block: str) -> None:
    _, a, b, wanted = read(block)
    assert_told(events(a, b), wanted)


@pytest.mark.parametrize("block", BLOCKS, ids=lambda block: block.partition("\n")[0])
def test_the_other_way_round_the_events_are_turned(block: str) -> None:
    _, a, b, wanted = read(block)
    assert_told(events(b, a), ["|".join(TURNED.get(kind, kind) for kind in kinds.split("|")) for kinds in wanted])
