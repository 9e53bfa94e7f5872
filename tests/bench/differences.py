"""What is told of what two reports tell differently: `python -m tests.bench.differences [--show KIND] [--besides]`.

`data/differences.jsonl` holds 20 events, each as two outlets tell it, with every difference about a fact that both tell, by the
words in which it stands (data/LABELS.md). Prints, by kind, how many are told as any change of fact that touches the words, how many
stand in linked sentences and are not told, and how many in sentences that are not linked; and how many changes of fact are told
besides. --show prints those of a kind that are not told, --besides what is told besides.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from compare_app.model.changes import Change
from compare_app.model.comparison import Story
from compare_app.model.spans import Span
from compare_app.model.version import Version
from tests.bench.as_files import one_story
from tests.bench.changes import FACTS

DATA = Path(__file__).parent / "data" / "differences.jsonl"
TOLD, MISSED, UNLINKED = "told", "not told", "not linked"


class Linked(NamedTuple):
    """A link between the reports: both sentences, and the changes of fact along it."""

    a: Span
    b: Span
    changes: list[Change]


def links_of(story: Story) -> list[Linked]:
    """The links of a story of two reports."""
    return [
        Linked(
            story.versions[0].sentences[link.a.sentence].span,
            story.versions[1].sentences[link.b.sentence].span,
            [change for change in found.changes if change.kind in FACTS],
        )
        for link, found in zip(story.alignment.links, story.changes.by_link, strict=True)
    ]


def place(version: Version, sentence: str, words: str) -> tuple[Span, Span | None]:
    """Where a sentence stands, and the words in it, if they are any."""
    start = version.text.index(sentence)
    at = version.text.index(words, start) if words else -1
    return Span(start, start + len(sentence)), Span(at, at + len(words)) if words else None


def touches(change: Change, a: Span | None, b: Span | None) -> bool:
    """Whether a change stands in the words of a difference, on each side that has them."""
    sides = ((change.a, a), (change.b, b))
    return all(own is None or its is None or own.overlap(its) for own, its in sides)


def results(story: Story, differences: Sequence[dict[str, Any]]) -> Iterator[tuple[dict[str, Any], str, list[Change]]]:
    """What became of each difference, and the changes that tell it."""
    links = links_of(story)
    for row in differences:
        (sentence_a, a), (sentence_b, b) = (
            place(story.versions[n], row[s], row[f"{s}_words"]) for n, s in enumerate("ab")
        )
        joined = [link for link in links if link.a.overlap(sentence_a) and link.b.overlap(sentence_b)]
        told = [change for link in joined for change in link.changes if touches(change, a, b)]
        yield row, TOLD if told else MISSED if joined else UNLINKED, told


def shown(change: Change, versions: Sequence[Version]) -> str:
    """A change between two versions in a line."""
    words = [span.of(v.text) if span else "-" for span, v in zip((change.a, change.b), versions, strict=True)]
    return f"{change.kind} {change.reason}: {words[0]} → {words[1]}"


def print_counts(count: Counter[tuple[str, str]], fates: Sequence[str]) -> None:
    """A line for each kind, in the order of the alphabet: how many of it met each fate."""
    for kind in sorted({kind for kind, _ in count}):
        print(f"{kind:20} " + ", ".join(f"{fate} {count[kind, fate]}" for fate in fates))


def print_besides(besides: Sequence[str], each: bool) -> None:
    """How many changes are told that nobody marked, and each of them if asked."""
    print(f"told besides: {len(besides)}")
    for line in besides if each else ():
        print(f"    {line}")


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--show", metavar="KIND", help="print the differences of a kind that are not told")
    parser.add_argument("--besides", action="store_true", help="print the changes that are told besides")
    args = parser.parse_args()
    count: Counter[tuple[str, str]] = Counter()
    besides = []
    for line in DATA.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        story = one_story(row["articles"])
        used: set[Change] = set()
        for one, became, told in results(story, row["differences"]):
            count[one["kind"], became] += 1
            used.update(told)
            if became == MISSED and one["kind"] == args.show:
                print(f"{row['id']} [{one['a_words']} | {one['b_words']}]\n    {one['a']}\n    {one['b']}")
        besides += [shown(c, story.versions) for link in links_of(story) for c in link.changes if c not in used]
    print_counts(count, (TOLD, MISSED, UNLINKED))
    print_besides(besides, args.besides)
    return 0


if __name__ == "__main__":
    sys.exit(main())
