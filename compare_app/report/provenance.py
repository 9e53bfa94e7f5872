"""Where a report comes from, in words: the program, the settings, and what was treated as equal."""

from __future__ import annotations

import hashlib
from collections import Counter
from functools import lru_cache
from pathlib import Path

from compare_app.about import PROGRAM
from compare_app.model.comparison import Comparison, Story
from compare_app.model.settings import EQUAL_RULES
from compare_app.report.plain import count
from compare_app.report.remarks import correction_line
from compare_app.report.version_words import cut_line


def facts(comparison: Comparison) -> list[tuple[str, str]]:
    """Names and values, in the order in which they are shown."""
    settings = comparison.settings
    found = [
        ("Program", PROGRAM),
        ("Treated as equal", equalled(comparison)),
        ("Rules switched off", ", ".join(sorted(settings.not_equal)) or "none"),
        ("Sentence model", _model(settings.model_folder)),
    ]
    found += _corrections(comparison)
    found += _rejected(comparison)
    chosen = _chosen(comparison)
    if chosen:
        found.append(("Read as the user chose", chosen))
    cut = _cut(comparison)
    if cut:
        found.append(("Perhaps not whole", cut))
    if settings.min_weight:
        found.append(("Left out", f"changes that weigh less than {settings.min_weight:g}"))
    return found


def _corrections(comparison: Comparison) -> list[tuple[str, str]]:
    """What the user corrected: each correction, or how many links where only those are known."""
    if comparison.remarks is not None and comparison.remarks.corrections:
        return [("Corrected by the user", correction_line(c)) for c in comparison.remarks.corrections]
    corrected = sum(link.origin == "user" for story in comparison.stories for link in story.alignment.links)
    return [("Corrected by the user", count(corrected, "link"))] if corrected else []


def _rejected(comparison: Comparison) -> list[tuple[str, str]]:
    """How many changes the user says are none; they stand nowhere else in a report."""
    number = sum(map(_rejected_in, comparison.stories))
    return [("Rejected by the user", count(number, "change"))] if number else []


def _rejected_in(story: Story) -> int:
    """How many of a story; what several links of a passage tell is one change."""
    along = zip(story.alignment.links, story.changes.by_link, strict=True)
    told = {
        (link.a.version, link.b.version, one.change.kind, one.change.a, one.change.b)
        for link, found in along
        for one in found.rejected
    }
    return len(told) + len(story.changes.rejected_events)


def _chosen(comparison: Comparison) -> str:
    """The files that were read otherwise than by default, and how; what is told as a correction is not told twice."""
    corrections = () if comparison.remarks is None else comparison.remarks.corrections
    told = {f"{c.kind}: {c.value or 'unknown'}" for c in corrections} | {"roles of paragraphs"}
    documents = [version.document for story in comparison.stories for version in story.versions]
    chosen = {document.path: ", ".join(how for how in document.chosen if how not in told) for document in documents}
    return "; ".join(f"{path} ({how})" for path, how in sorted(chosen.items()) if how)


def _cut(comparison: Comparison) -> str:
    """The files that may hold only the beginning of their article, and what says so."""
    documents = [version.document for story in comparison.stories for version in story.versions]
    return "; ".join(f"{d.path} ({cut_line(d.cut)})" for d in documents if d.cut is not None)


def model_hash(folder: Path) -> str | None:
    """The SHA-256 of a sentence model's weights; None where they are not there any more."""
    weights = folder / "model.safetensors"
    try:
        about = weights.stat()
        return _hash(weights, about.st_mtime_ns, about.st_size)
    except OSError:
        return None


@lru_cache(maxsize=4)
def _hash(path: Path, _time: int, _size: int) -> str:
    """Hash a large file once, until it changes."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _model(folder: Path | None) -> str:
    if folder is None:
        return "none"
    return f"{folder}, SHA-256 {model_hash(folder) or 'unknown'}"


def equalled(comparison: Comparison) -> str:
    """The rules of house style that were needed, each with how often."""
    counts: Counter[str] = Counter()
    for story in comparison.stories:
        for found in story.changes.by_link:
            counts.update(dict(found.equalled))
    if counts:
        return ", ".join(f"{name} ({n})" for name, n in sorted(counts.items()))
    rules = ", ".join(rule for rule in EQUAL_RULES if rule not in comparison.settings.not_equal)
    return f"nothing needed to be; the rules are {rules}"
