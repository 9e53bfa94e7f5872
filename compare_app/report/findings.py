"""What weighs most in a story: the changes of facts and quotes that a reader should see first."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import groupby
from typing import NamedTuple

from compare_app.model.version import Version
from compare_app.page.page import Page
from compare_app.page.stops import Stop
from compare_app.report.claim_words import sentences
from compare_app.report.notes import line
from compare_app.report.plain import shorten
from compare_app.report.version_words import name_in, version_name

MOST = 12  # that are listed; the comparison shows all
_NAMED = 3  # versions that are named at a finding
_OF_ONE_KIND = 3  # changes of one kind in one passage that stand before changes elsewhere
_LIGHT = 0.35  # wording and less
_FEW = 40  # signs of a change that are shown with their sentence
_CONTEXT = 160  # signs of that sentence


class Finding(NamedTuple):
    """A change in one line, its weightiest stop, and all versions that made it."""

    line: str
    stop: Stop
    versions: tuple[int, ...]


def findings(page: Page) -> list[Finding]:
    """All changes of facts and quotes, the heaviest first; what several versions did in one row stands once.

    Passages that came or went are many, and seen in the comparison.
    """
    heavy = (stop for stop in page.stops if (stop.typed or stop.of_quote) and stop.note.weight > _LIGHT)
    told: dict[str, list[Stop]] = defaultdict(list)
    for stop in sorted(heavy, key=lambda stop: -stop.note.weight):
        told[line(page, stop.version, stop.note)].append(stop)
    return _spread([Finding(words, stops[0], _versions(stops)) for words, stops in told.items()])


def _spread(found: list[Finding]) -> list[Finding]:
    """Let no single passage fill the top of the list, as a toll does that every one of many versions gives otherwise."""
    seen: Counter[tuple[int, str]] = Counter()
    first: list[Finding] = []
    later: list[Finding] = []
    for finding in found:
        key = (finding.stop.row, finding.stop.note.kind)
        (first if seen[key] < _OF_ONE_KIND else later).append(finding)
        seen[key] += 1
    return first + later


def _versions(stops: list[Stop]) -> tuple[int, ...]:
    """The versions that made the change where the first made it: same row, against the same version."""
    first = stops[0]
    alike = [stop for stop in stops if (stop.row, stop.note.other) == (first.row, first.note.other)]
    return tuple(sorted({stop.version for stop in alike}))


def heaviest(page: Page) -> list[Finding]:
    """The first of the findings."""
    return findings(page)[:MOST]


def heaviest_steps(page: Page) -> list[Finding]:
    """The heaviest against the version before that are not told already: of a toll that grew over a day, every step."""
    stepped = page.against_before()
    if stepped is None:
        return []
    told = {(finding.line, finding.stop.row) for finding in findings(page)}
    return [finding for finding in findings(stepped) if (finding.line, finding.stop.row) not in told][:MOST]


def context_of(page: Page, stop: Stop) -> str:
    """The sentence that a few words stand in; empty where the change says enough by itself."""
    note = stop.note
    version, spans = (stop.version, note.mine) if note.mine else (note.other, note.theirs)
    if not stop.typed or not spans or sum(span.length for span in spans) >= _FEW:
        return ""
    number = page.index.sentence_at(version, spans[0].start)
    return "" if number is None else shorten(sentences(page, version, [number]), _CONTEXT)


def names(versions: Sequence[Version], numbers: Sequence[int]) -> str:
    """The versions by name, those of one outlet together; of many the first, and how many more."""
    outlets = groupby(numbers[:_NAMED], key=lambda v: version_name(versions[v]))
    shown = ", ".join(_together(versions, name, list(alike)) for name, alike in outlets)
    return shown if len(numbers) <= _NAMED else f"{shown} and {len(numbers) - _NAMED} more"


def _together(versions: Sequence[Version], name: str, alike: Sequence[int]) -> str:
    """Versions of one outlet, by what tells each from the others: “The Quay (08:00, 09:00)”."""
    told = [name_in(versions, v).removeprefix(f"{name} (").removesuffix(")") for v in alike]
    return f"{name} ({', '.join(told)})" if len(alike) > 1 else name_in(versions, alike[0])
