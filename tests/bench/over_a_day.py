"""What is told of what an editor changes over a day: `python -m tests.bench.over_a_day [--show KIND] [--besides]`.

`data/over_a_day.jsonl` holds ten articles in three versions each, with every change of fact and quote between one version and the next, by the
words in which it stands (data/LABELS.md). Prints, by kind, how many are told by their kind, as another kind or only as other words, and
how many not at all; and how many changes of fact are told besides. --show prints those of a kind that are not told by it.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from compare_app.model.changes import Change, QuoteEvent
from compare_app.model.comparison import Story
from compare_app.model.spans import Span
from tests.bench.as_files import one_story
from tests.bench.changes import KINDS
from tests.bench.differences import print_besides, print_counts, shown, touches

DATA = Path(__file__).parent / "data" / "over_a_day.jsonl"
TOLD, OTHERWISE, NOT_TOLD = "told", "told otherwise", "not told"
#: Kinds of change on a link that say more than that the words are others.
FACTS = frozenset(KINDS)


class Step(NamedTuple):
    """From one version of a story to the next one: changes of fact, all changes, and events of quotes."""

    story: Story
    first: int
    changes: list[Change]
    events: list[QuoteEvent]

    def place(self, version: int, words: str) -> Span | None:
        """Where words stand in a version; None for none."""
        at = self.story.versions[version].text.find(words) if words else -1
        return Span(at, at + len(words)) if at >= 0 else None

    def pieces(self, version: int, quote: int | None, bare: Span | None) -> list[Span]:
        """Where a quote's words stand, with or without marks."""
        if quote is not None:
            return list(self.story.versions[version].quotes[quote].pieces)
        return [bare] if bare is not None else []


def steps(story: Story) -> Iterator[Step]:
    """The steps of a story."""
    for first in range(len(story.versions) - 1):
        joined = zip(story.alignment.links, story.changes.by_link, strict=True)
        changes = [
            c for link, found in joined if (link.a.version, link.b.version) == (first, first + 1) for c in found.changes
        ]
        events = [e for e in story.changes.quote_events if (e.first, e.second) == (first, first + 1)]
        yield Step(story, first, changes, events)


def became(step: Step, row: dict[str, str]) -> tuple[str, list[Change]]:
    """What is told of a marked change, and the changes that tell it."""
    a, b = step.place(step.first, row["old"]), step.place(step.first + 1, row["new"])
    near = [c for c in step.changes if touches(c, a, b) and (c.a if a else None, c.b if b else None) != (None, None)]
    if not row["kind"].startswith("quote_"):
        kinds = {c.kind for c in near}
        return TOLD if row["kind"] in kinds else OTHERWISE if kinds else NOT_TOLD, near
    kinds_of_quotes = {e.kind for e in step.events if stands(step, e, a, b)}
    wanted = row["kind"].removeprefix("quote_")
    return TOLD if wanted in kinds_of_quotes else OTHERWISE if kinds_of_quotes - {"same"} else NOT_TOLD, near


def stands(step: Step, event: QuoteEvent, a: Span | None, b: Span | None) -> bool:
    """Whether an event is of a quote that stands in some words, on each side that has them."""
    pieces = (
        step.pieces(step.first, event.a, event.a_span),
        step.pieces(step.first + 1, event.b, event.b_span),
    )
    return all(place is None or any(p.overlap(place) for p in own) for place, own in zip((a, b), pieces, strict=True))


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--show", metavar="KIND", help="print the changes of a kind that are not told by it")
    parser.add_argument("--besides", action="store_true", help="print the changes of fact that are told besides")
    args = parser.parse_args()
    count: Counter[tuple[str, str]] = Counter()
    besides: list[str] = []
    for line in DATA.read_text(encoding="utf-8").splitlines():
        row: dict[str, Any] = json.loads(line)
        for step, marked in zip(steps(one_story(row["versions"])), row["changes"], strict=True):
            used: set[Change] = set()
            for one in marked:
                told, near = became(step, one)
                count[one["kind"], told] += 1
                used.update(near)
                if told != TOLD and one["kind"] == args.show:
                    print(f"{row['id']} {told} [{one['old']} | {one['new']}] {one['what']}")
            texts = step.story.versions[step.first : step.first + 2]
            besides += [shown(c, texts) for c in step.changes if c.kind in FACTS and c not in used]
    print_counts(count, (TOLD, OTHERWISE, NOT_TOLD))
    print_besides(besides, args.besides)
    return 0


if __name__ == "__main__":
    sys.exit(main())
