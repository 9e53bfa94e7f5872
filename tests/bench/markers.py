"""How truly it is told what a second report did with a source, a hedge or a `not`: `python -m tests.bench.markers [--show]`.

`data/markers.jsonl` holds 3,252 such words in linked sentences of the labelled stories, whose other sentence has none of the kind
(data/LABELS.md). Of each, two readers said whether the other report states the very same without it. Prints, by kind, how many the
program tells as lost or gained, how many of these both readers or one saw, and how many of all that are seen it tells. --show prints
what is told and was seen by nobody.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from compare_app.model.comparison import Story
from compare_app.model.version import Version
from tests.bench.as_files import one_story

DATA = Path(__file__).parent / "data"
#: The files whose stories are judged.
STORIES = ("invented", "sparse_more", "papers")
KINDS = ("attribution", "certainty", "negation")
#: Both readers see the change, one of them as arguable at most; together they find it arguable.
SEEN, ARGUABLE = 3, 2


class Judged(NamedTuple):
    """One marker: whether the program tells that it came or went, what the readers said together, and both sentences."""

    kind: str
    told: bool
    seen: int
    a: str
    b: str


def judged(story: Story, row: dict[str, Any]) -> Iterator[Judged]:
    """The markers of a story, as far as their sentences are still linked."""
    links = {(k.a, k.b): changes for k, changes in zip(story.alignment.links, story.changes.by_link, strict=True)}
    for v, i, w, j, start, marker, kind, *labels in row["judged"]:
        for (a, b), found in links.items():
            ends = ((v, i), (w, j))
            if ends not in ((tuple(a), tuple(b)), (tuple(b), tuple(a))):
                continue
            first = tuple(a) == (v, i)
            own, other = sentence(story.versions[v], i), sentence(story.versions[w], j)
            at = story.versions[v].sentences[i].span.start + start
            spans = [change.a if first else change.b for change in found.changes if change.kind == kind]
            told = any(span is not None and span.start <= at < span.end for span in spans)
            yield Judged(kind, told, sum(labels), f"[{marker}] {own}", other)


def sentence(version: Version, number: int) -> str:
    """A sentence as it stands."""
    return version.sentences[number].span.of(version.text)


def articles() -> dict[str, Any]:
    """The articles of the labelled stories, by the story's name."""
    files = [(DATA / f"outlets_{name}.jsonl").read_text(encoding="utf-8").splitlines() for name in STORIES]
    rows = [json.loads(line) for lines in files for line in lines]
    return {row["id"]: row["articles"] for row in rows}


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--show", action="store_true")
    show = parser.parse_args().show
    known, found = articles(), defaultdict(list)
    for line in (DATA / "markers.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        for one in judged(one_story(known[row["story"]]), row):
            found[one.kind].append(one)
    for kind in KINDS:
        told = [one for one in found[kind] if one.told]
        right, arguable = sum(one.seen >= SEEN for one in told), sum(one.seen == ARGUABLE for one in told)
        seen = sum(one.seen >= SEEN for one in found[kind])
        print(
            f"{kind:12} of {len(found[kind])}: told {len(told)}, seen {right}, arguable {arguable}; seen in all {seen}"
        )
        for one in (one for one in told if show and one.seen < ARGUABLE):
            print(f"    {one.a}\n    {one.b}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
