"""The end of a report: what could not be read, where everything comes from, and what was treated as equal."""

from __future__ import annotations

from collections.abc import Sequence

from compare_app.model.comparison import Comparison
from compare_app.model.document import Problem
from compare_app.model.version import Version
from compare_app.report.markup import Html, join, tag
from compare_app.report.plain import count
from compare_app.report.provenance import facts


def problems(found: Sequence[Problem]) -> Html:
    """What could not be used, and what to do."""
    if not found:
        return Html("")
    rows = [tag("tr", tag("th", p.path, scope="row"), tag("td", p.message), tag("td", p.kind)) for p in found]
    head = tag("thead", tag("tr", *(tag("th", name, scope="col") for name in ("File", "What is wrong", "Kind"))))
    table = tag("table", head, tag("tbody", *rows), class_="plain")
    return tag("section", tag("h2", "Problems"), table, id="problems", class_="stay")


def provenance(comparison: Comparison) -> Html:
    """Files with their hashes, the program, the settings, and what was treated as equal."""
    return tag(
        "section",
        tag("h2", "Where this comes from"),
        tag("dl", *(part for name, value in facts(comparison) for part in (tag("dt", name), tag("dd", value)))),
        _files([version for story in comparison.stories for version in story.versions]),
        id="provenance",
        class_="stay",
    )


def _files(versions: Sequence[Version]) -> Html:
    names = ("File", "SHA-256 of its bytes", "Encoding", "Language", "Words", "Left out")
    head = tag("thead", tag("tr", *(tag("th", name, scope="col") for name in names)))
    return tag("table", head, tag("tbody", *map(_file, versions)), class_="plain files")


def _file(version: Version) -> Html:
    document = version.document
    left_out: str = "nothing"
    if document.left_out:
        words = tag("p", " ".join(document.left_out), dir="auto")
        left_out = tag("details", tag("summary", count(len(document.left_out), "word")), words)
    cells = (document.encoding or "", version.language, f"{len(version.words):,}")
    hashed = tag("td", tag("code", document.sha256))
    named = [document.path] + ([tag("small", document.metadata.address)] if document.metadata.address else [])
    return tag(
        "tr", tag("th", join(named, " "), scope="row"), hashed, *(tag("td", c) for c in cells), tag("td", left_out)
    )
