"""How truly changes of fact are told: on invented pairs of reports, and on invented articles while they are edited.

    python tests/bench/changes.py [BATCH ...] [--show]

Runs the whole program on `data/changes_*`; those files say what their marks mean. A batch is the number in a file's name.
For reports: pairs in which any fact changed against pairs in which any was reported (and the false alarms among those where
none did). For revisions: edits that a change touches, wanted where the edit is marked. By kind: marks that a change of that
kind touches, and changes that touch such a mark. --show prints what went wrong.
"""

from __future__ import annotations

import argparse
import re
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from compare_app.model.changes import Change
from compare_app.model.comparison import Story
from compare_app.pipeline import compare

DATA = Path(__file__).parent / "data"
#: The kinds that say that a fact is another one.
FACTS = frozenset({"number", "date", "name", "negation", "certainty", "attribution"})
KINDS = (*sorted(FACTS), "agent", "quote_marks")
#: Stands around an edited paragraph, as the rest of an article would: what is compared are drafts.
_REST = (
    "The paper had asked everybody concerned for a reply before this article went to print.",
    "Letters to the editor should not be longer than two hundred words and may be shortened.",
    "Readers who saw something are asked to write to the newsroom by the usual address.",
)

Place = tuple[int, int]


class Mark(NamedTuple):
    """What a reader should be told, and where: a place in both texts, or in the one that has it. No kinds: of nothing."""

    kinds: frozenset[str]
    a: Place | None
    b: Place | None


@dataclass
class Case:
    """Two texts with their marks."""

    a: str
    b: str
    marks: list[Mark]


@dataclass
class Tally:
    """Counts behind a precision and a recall."""

    reported: int = 0
    right: int = 0
    wanted: int = 0
    found: int = 0

    def line(self) -> str:
        """P, R and F1."""
        p, r = self.right / max(1, self.reported), self.found / max(1, self.wanted)
        return f"P {p:.3f}  R {r:.3f}  F1 {2 * p * r / max(p + r, 1e-9):.3f}  of {self.wanted}"


@dataclass
class Scores:
    """The figures of one file."""

    any: Tally = field(default_factory=Tally)
    kinds: dict[str, Tally] = field(default_factory=lambda: {kind: Tally() for kind in KINDS})
    silent: int = 0  # pairs or edits in which nothing of fact changed
    alarms: int = 0  # ... in which something was reported

    @property
    def f1(self) -> float:
        """F1 of what changed at all."""
        t = self.any
        return 2 * t.right / max(1, t.reported + t.wanted)

    @property
    def false_alarms(self) -> float:
        """The share of what did not change in which something was reported."""
        return self.alarms / max(1, self.silent)


def reports(path: Path) -> Iterator[Case]:
    """The pairs of a file of reports."""
    lines = [line for line in path.read_text("utf-8").splitlines() if line[:2] in ("A:", "B:")]
    for first, second in zip(lines[::2], lines[1::2], strict=True):
        (a, left), (b, right) = unmarked(first[3:]), unmarked(second[3:])
        yield Case(a, b, paired(left, right))


_MARK = re.compile(r"\[(?P<kind>[a-z_]+): (?P<words>[^\]]*)\]")


def unmarked(line: str) -> tuple[str, list[tuple[str, Place]]]:
    """A line without its marks, and the marks: kind and place."""
    text, at, found = "", 0, []
    for m in _MARK.finditer(line):
        text += line[at : m.start()]
        found.append((m["kind"], (len(text), len(text) + len(m["words"]))))
        text += m["words"]
        at = m.end()
    return text + line[at:], found


def paired(left: list[tuple[str, Place]], right: list[tuple[str, Place]]) -> list[Mark]:
    """The marks of both sides, those of one kind in order; what is left over stands on one side alone."""
    marks = []
    rest = list(right)
    for kind, place in left:
        twin = next((other for other in rest if other[0] == kind), None)
        if twin is not None:
            rest.remove(twin)
        marks.append(Mark(frozenset({kind}), place, twin[1] if twin else None))
    return marks + [Mark(frozenset({kind}), None, place) for kind, place in rest]


_EDIT = re.compile(r"\{(?P<kinds>[a-z_ =]+): (?P<before>[^|{}]*)\|(?P<after>[^{}]*)\}")


def revisions(path: Path) -> Iterator[Case]:
    """The edited paragraphs of a file of revisions."""
    for line in path.read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            a, b, at, marks = "", "", 0, []
            for m in _EDIT.finditer(line):
                a, b = a + line[at : m.start()], b + line[at : m.start()]
                places = (len(a), len(a) + len(m["before"])), (len(b), len(b) + len(m["after"]))
                marks.append(Mark(frozenset(m["kinds"].split()) - {"="}, *places))
                a, b, at = a + m["before"], b + m["after"], m.end()
            rest = line[at:] + "\n\n" + "\n\n".join(_REST)
            yield Case(a + rest, b + rest, marks)


def story_of(case: Case, folder: Path) -> Story:
    """The two texts compared as versions of one story."""
    paths = [folder / "a.txt", folder / "b.txt"]
    for path, text in zip(paths, (case.a, case.b), strict=True):
        path.write_text(text + "\n", "utf-8")
    return compare(paths, one_story=True).stories[0]


def told(story: Story) -> list[Change]:
    """Every typed change along the links."""
    return [change for link in story.changes.by_link for change in link.changes if change.kind in KINDS]


def touches(change: Change, mark: Mark) -> bool:
    """Whether a change touches a mark's place, on either side; an empty place is touched from its edge."""
    sides = ((change.a, mark.a), (change.b, mark.b))
    return any(
        span is not None and place is not None and span.start <= place[1] and place[0] <= span.end
        for span, place in sides
    )


def score(cases: Sequence[Case], by_edit: bool, show: bool) -> Scores:
    """The figures of a file; what is counted are its pairs, or its edits."""
    scores = Scores()
    with tempfile.TemporaryDirectory() as folder:
        for case in cases:
            changes = told(story_of(case, Path(folder)))
            units = [[mark] for mark in case.marks] if by_edit else [case.marks]
            wrong = [line for unit in units if (line := judge(unit, changes, by_edit, scores))]
            wrong += count_kinds(case, changes, scores)
            if wrong and show:
                print(f"\nA: {case.a.partition(_REST[0])[0].strip()}\nB: {case.b.partition(_REST[0])[0].strip()}")
                print(*(f"   {line}" for line in wrong), sep="\n")
    return scores


def judge(unit: Sequence[Mark], changes: Sequence[Change], by_edit: bool, scores: Scores) -> str:
    """Count one pair or edit; what was wrong with it."""
    wanted = any(mark.kinds & FACTS for mark in unit)
    found = any(change.kind in FACTS and (not by_edit or touches(change, unit[0])) for change in changes)
    typed = any(mark.kinds for mark in unit)
    scores.any.wanted += wanted
    scores.any.reported += found and (wanted or not typed)
    scores.any.right += wanted and found
    scores.any.found += wanted and found
    scores.silent += not typed
    scores.alarms += found and not typed
    return "missed" if wanted and not found else "false alarm" if found and not typed else ""


def count_kinds(case: Case, changes: Sequence[Change], scores: Scores) -> list[str]:
    """Count the kinds; what was wrong with them."""
    wrong = []
    for mark in case.marks:
        for kind in mark.kinds & set(KINDS):
            tally = scores.kinds[kind]
            hit = any(change.kind == kind and touches(change, mark) for change in changes)
            tally.wanted += 1
            tally.found += hit
            wrong += [] if hit else [f"not told: {kind} {words(case, mark.a, mark.b)}"]
    for change in changes:
        tally = scores.kinds[change.kind]
        right = any(change.kind in mark.kinds and touches(change, mark) for mark in case.marks)
        tally.reported += 1
        tally.right += right
        places = [(span.start, span.end) if span else None for span in (change.a, change.b)]
        wrong += [] if right else [f"told: {change.kind} {change.reason} {words(case, *places)}"]
    return wrong


def words(case: Case, a: Place | None, b: Place | None) -> str:
    """The words at a place on both sides."""
    return " → ".join(repr(text[slice(*place)]) if place else "-" for text, place in ((case.a, a), (case.b, b)))


def measure(path: Path, show: bool = False) -> Scores:
    """The figures of one data file."""
    by_edit = "revisions" in path.name
    return score(list((revisions if by_edit else reports)(path)), by_edit, show)


def main() -> None:
    """Print the figures of the batches asked for."""
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("batch", nargs="*")
    ap.add_argument("--show", action="store_true")
    args = ap.parse_args()
    for path in sorted(DATA.glob("changes_*.txt")):
        if args.batch and path.stem.split("_")[1] not in args.batch:
            continue
        scores = measure(path, args.show)
        print(f"\n{path.stem}: {scores.any.line()}  false alarms {scores.false_alarms:.3f} of {scores.silent}")
        for kind, tally in scores.kinds.items():
            if tally.wanted or tally.reported:
                print(f"  {kind:12} {tally.line()}  told {tally.reported}")


if __name__ == "__main__":
    sys.exit(main())
