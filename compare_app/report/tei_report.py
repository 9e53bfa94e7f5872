"""TEI XML for editors: a parallel-segmentation apparatus, one `app` a passage, one `rdg` a reading.

Versions that read the same letter by letter share a reading; an empty reading says that the passage is not there. Every
sentence is a `seg` whose id is that of the JSON report behind the story's. The user's notes stand behind their passages.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from compare_app.about import VERSION
from compare_app.model.alignment import Row
from compare_app.model.comparison import Comparison, Story
from compare_app.model.document import Metadata, Role
from compare_app.model.version import Version
from compare_app.report.json_report import published, sentence_id, version_id
from compare_app.report.pacing import each
from compare_app.report.plain import one_line
from compare_app.report.provenance import facts
from compare_app.report.remarks import StoryRemarks, line
from compare_app.report.version_words import version_name
from compare_app.report.xml import Xml, document, element

_SPACE = "http://www.tei-c.org/ns/1.0"


def render(comparison: Comparison) -> bytes:
    """The file's bytes: a corpus with a text for every story of several versions."""
    stories = [(f"s{i}", story) for i, story in enumerate(comparison.stories, 1)]
    # a corpus holds a text at least: where no story has several versions, the single articles
    told = [(s, story) for s, story in stories if len(story.versions) > 1] or stories
    header = _header("Stories compared", element("p", None, "The witnesses are named in every text."), comparison)
    return document(element("teiCorpus", {"xmlns": _SPACE}, header, *(_text(s, t, comparison) for s, t in each(told))))


def _text(story_id: str, story: Story, comparison: Comparison) -> Xml:
    witnesses = element("listWit", None, *(_witness(story_id, v, x) for v, x in enumerate(story.versions)))
    mine = StoryRemarks(comparison, story)
    rows = [
        part
        for r, row in enumerate(story.alignment.rows)
        for part in (_row(story_id, r, row, story), *_notes(story_id, r, mine))
    ]
    body = element("body", None, element("div", {"type": "story"}, *rows))
    return element(
        "TEI",
        {"xml:id": story_id},
        _header(story.title, witnesses, comparison),
        element("text", {"xml:lang": _language(story)}, body),
    )


def _language(story: Story) -> str | None:
    """The language of all its versions; None where they differ or it is not known."""
    found = {version.language for version in story.versions}
    return found.pop() if len(found) == 1 else None


def _header(title: str, source: Xml, comparison: Comparison) -> Xml:
    """The header: what is compared, how passages are encoded, and by which program with which settings."""
    about = [element("p", None, f"{name}: {value}") for name, value in facts(comparison)]
    method = element("variantEncoding", {"method": "parallel-segmentation", "location": "internal"})
    program = element(
        "application", {"ident": "compare-app", "version": VERSION}, element("label", None, "Story Compare")
    )
    return element(
        "teiHeader",
        None,
        element(
            "fileDesc",
            None,
            element("titleStmt", None, element("title", None, one_line(title))),
            element("publicationStmt", None, element("p", None, "Made on a researcher's computer; not published.")),
            element("sourceDesc", None, source),
        ),
        element(
            "encodingDesc", None, element("editorialDecl", None, *about), method, element("appInfo", None, program)
        ),
    )


def _witness(story_id: str, v: int, version: Version) -> Xml:
    """A version as a witness: what it states of itself, its path and hash."""
    found, meta = version.document, version.document.metadata
    date = published(meta)
    inside = [element("title", None, one_line(meta.title))] if meta.title else []
    inside += [element("author", None, one_line(meta.author))] if meta.author else []
    inside += [element("publisher", None, one_line(meta.outlet))] if meta.outlet else []
    inside += [element("date", {"when": _when(meta)}, date)] if date else []
    inside += [element("idno", {"type": "path"}, found.path), element("idno", {"type": "sha256"}, found.sha256)]
    if found.metadata.address is not None:
        inside.append(element("idno", {"type": "URI"}, found.metadata.address))
    return element(
        "witness", {"xml:id": f"{story_id}.{version_id(v)}", "n": version_name(version)}, element("bibl", None, *inside)
    )


def _when(meta: Metadata) -> str | None:
    """The date as XML Schema has it, a moment with its seconds."""
    if meta.published is None or meta.published_precision == "day":
        return published(meta)
    return meta.published.isoformat(timespec="seconds")


def _row(story_id: str, r: int, row: Row, story: Story) -> Xml:
    first = next(v for v, cell in enumerate(row.cells) if cell)
    role: Role = story.versions[first].role(row.cells[first][0])
    readings = list(_readings(story_id, row, story))
    certainty = {"cert": "low"} if row.uncertain else {}
    return element("ab", {"xml:id": f"{story_id}.r{r}", "type": role}, element("app", certainty, *readings))


def _notes(story_id: str, r: int, mine: StoryRemarks) -> Iterator[Xml]:
    """The user's notes on a passage, right behind it."""
    for remark in mine.said(r):
        yield element("note", {"type": "remark", "target": f"#{story_id}.r{r}"}, line(mine.remarks, remark))


def _readings(story_id: str, row: Row, story: Story) -> Iterator[Xml]:
    """The readings of a passage, each with the witnesses that have it, the earliest first; the empty one last.

    Where a witness may be only the beginning of its article and ends before, there is a gap, which omits nothing.
    """
    groups: dict[tuple[str, ...], list[int]] = {}
    unseen = story.changes.unseen_in(row.cells)
    for v, cell in enumerate(row.cells):
        if v in unseen:
            continue
        version = story.versions[v]
        groups.setdefault(tuple(version.sentences[s].span.of(version.text) for s in cell), []).append(v)
    for texts, versions in sorted(groups.items(), key=lambda group: not group[0]):
        moved = [v for v in versions if v in row.moved]
        yield element(
            "rdg",
            {"wit": _pointers(story_id, versions), "type": "moved" if moved == versions else None},
            *_sentences(story_id, versions, row, texts),
        )
    if unseen:
        yield element("rdg", {"wit": _pointers(story_id, unseen)}, element("gap", {"reason": "not-in-excerpt"}))


def _sentences(story_id: str, versions: Sequence[int], row: Row, texts: Sequence[str]) -> Iterator[Xml]:
    """The sentences of a reading, under the ids of its first witness."""
    v = versions[0]
    for sentence, words in zip(row.cells[v], texts, strict=True):
        yield element("seg", {"xml:id": f"{story_id}.{sentence_id(v, sentence)}", "type": "sentence"}, words)


def _pointers(story_id: str, versions: Sequence[int]) -> str:
    return " ".join(f"#{story_id}.{version_id(v)}" for v in versions)
