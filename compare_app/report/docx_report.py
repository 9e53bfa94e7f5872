"""The comparison as a Word document: versions side by side with real character formats, then quotes and claims.

Written by hand: half a dozen small parts, no library, the same bytes again. Marks are underlines, borders and shades that a word
processor can search for and take away; nothing is inserted into what a source says but a sign where words are missing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from compare_app import __version__
from compare_app.model.comparison import Comparison, Story
from compare_app.model.spans import Span
from compare_app.model.version import Version
from compare_app.report import notes
from compare_app.report.docx_parts import cell, package, paragraph, run, section, table, w
from compare_app.report.palette import colours
from compare_app.report.pieces import Piece, pieces
from compare_app.report.provenance import facts
from compare_app.report.quote_threads import Thread, threads
from compare_app.report.selection import selected
from compare_app.report.wording import (
    count,
    event_name,
    kind_name,
    one_line,
    speaker,
    state_name,
    state_sign,
    version_date,
    version_name,
)
from compare_app.report.xml import Xml
from compare_app.ui.page.cells import PARAGRAPH_BREAK, STRETCH_BREAK
from compare_app.ui.page.marks import CellMarks
from compare_app.ui.page.page import Page

_A4, _A3 = (16838, 11906), (23811, 16838)  # landscape, in twentieths of a point
_MARGIN = 720
_WIDE = 5  # versions from which the paper is A3
_NUMBER = 560  # width of the column of row numbers

_UNDERLINES = {
    "added": ("single", "added"), "reworded": ("dotted", "reworded"), "dropped": ("dash", "dropped"),
    "unquoted": ("wave", "quote_lost"), "newly_quoted": ("wave", "quote_lost"), "quote-event": ("double", "quote_lost"),
}  # fmt: skip
_LEGEND = (
    ("added", "new words"), ("reworded", "other words"), ("dropped", "no other version has them"),
    ("fact", "a fact changed, told under the cell"), ("quote", "quoted words"),
    ("unquoted", "quotation marks lost or gained"), ("quote-event", "a quote changed"),
)  # fmt: skip


def render(comparison: Comparison) -> bytes:
    """The document's bytes."""
    comparison = selected(comparison)
    told = [story for story in comparison.stories if len(story.versions) > 1]
    body: list[Xml] = []
    for story in told:
        body += _story(story)
        body.append(section(*_paper(story), _MARGIN))
    body += _end(comparison)
    title = told[0].title if len(told) == 1 else f"{count(len(told), 'story', 'stories')} compared"
    return package([*body, section(*_A4, _MARGIN, last=True)], title, f"compare-app {__version__}")


def _paper(story: Story) -> tuple[int, int]:
    return _A3 if len(story.versions) >= _WIDE else _A4


def _story(story: Story) -> Iterator[Xml]:
    page = Page(story)
    width = _paper(story)[0] - 2 * _MARGIN
    yield paragraph(run(story.title), style="Heading1")
    summary = f"{count(len(story.versions), 'version')}, {count(len(page.stops), 'change')}"
    yield paragraph(
        run(f"{summary}. A cell is compared with the earliest version that has the passage."), style="Small"
    )
    yield paragraph(*_legend(), style="Small")
    yield _comparison(page, width)
    found = threads(story)
    if found:
        yield paragraph(run("Quotes"), style="Heading2")
        yield _over_versions(story, "Speaker", [_quote_row(story, t) for t in found], width, 1 / 7)
    if story.changes.claims:
        yield paragraph(run("Claims"), style="Heading2")
        yield _over_versions(story, "Claim", list(_claim_rows(story)), width, 2 / 5)


def _legend() -> Iterator[Xml]:
    for look, words in _LEGEND:
        yield run(words, *_format((look,)))
        yield run("    ")
    yield run("▴", _colour("dropped"))
    yield run(" words of the other version are missing here")


# --- side by side


def _comparison(page: Page, width: int) -> Xml:
    versions = page.story.versions
    widths = _widths(width, _NUMBER, len(versions))
    header = [cell(paragraph(style="Small"), width=_NUMBER)]
    header += [_column(v, at) for v, at in zip(versions, widths[1:], strict=True)]
    rows = []
    for row in range(len(page.story.alignment.rows)):
        number = cell(paragraph(run(str(row + 1), _colour("muted")), style="Small"), width=_NUMBER)
        rows.append([number, *(_cell(page, row, v, widths[v + 1]) for v in range(len(versions)))])
    return table(header, rows, widths)


def _widths(width: int, first: int, versions: int) -> list[int]:
    return [first, *([(width - first) // versions] * versions)]


def _column(version: Version, width: int) -> Xml:
    parts = [paragraph(run(version_name(version), w("b")), style="Small")]
    about = [version_date(version), version.document.metadata.title or ""]
    parts += [paragraph(run(words), style="Small") for words in about if words]
    return cell(*parts, fill=colours("light")["raised"], width=width)


def _cell(page: Page, row: int, version: int, width: int) -> Xml:
    marks = page.marks(row, version)
    places = [f"⇅ here stands the passage of row {stub.shown_in + 1}" for stub in marks.stubs]
    small = [paragraph(run(words, _colour("moved")), style="Small") for words in places]
    if marks.gap is not None:
        gone = [paragraph(run("− not in this version", _colour("dropped")), style="Small")]
        return cell(*(gone if marks.gap == "dropped" else []), *small, fill=colours("light")["gap"], width=width)
    shown = page.index.cell(row, version)
    style = "CellHeadline" if shown.role == "headline" else "Cell"
    text = paragraph(*(_run(piece, shown.role == "caption") for piece in pieces(shown.text, marks.marks)), style=style)
    told = [paragraph(run(line), style="Small") for _, line in notes.told(page, version, marks)]
    return cell(*_flags(marks), text, *told, *small, fill=_fill(marks), width=width)


def _flags(marks: CellMarks) -> Iterator[Xml]:
    if marks.new:
        yield paragraph(run("+ new passage", _colour("added")), style="Small")
    if marks.moved:
        yield paragraph(run("⇅ moved: stands elsewhere in this version", _colour("moved")), style="Small")
    if marks.uncertain:
        yield paragraph(run("? uncertain pairing", _colour("uncertain")), style="Small")


def _fill(marks: CellMarks) -> str | None:
    if marks.moved:
        return colours("light")["moved_tint"]
    return colours("light")["added_tint"] if marks.new else None


def _run(piece: Piece, italic: bool) -> Xml:
    if not piece.text:
        return run("▴", _colour("dropped"))
    words = piece.text.replace(PARAGRAPH_BREAK, "\n\n").replace(STRETCH_BREAK, "\n")
    return run(words, *([w("i")] if italic else []), *_format(piece.looks))


def _format(looks: Sequence[str]) -> Iterator[Xml]:
    """Character properties of marks, in the order that the schema asks for; the weightiest mark has the shade."""
    light = colours("light")
    if "quote" in looks:
        yield _colour("quote")
    under = [_UNDERLINES[look] for look in looks if look in _UNDERLINES]
    if under:
        line, role = under[-1]
        yield w("u", line, color=light[role].lstrip("#"))
    if "fact" in looks:
        yield w("bdr", "single", sz="6", space="0", color=light["fact"].lstrip("#"))
    role = "fact" if "fact" in looks else under[-1][1] if under else ""
    if role:
        yield w("shd", "clear", color="auto", fill=light[f"{role}_tint"].lstrip("#"))


def _colour(role: str) -> Xml:
    return w("color", colours("light")[role].lstrip("#"))


# --- over all versions


def _over_versions(story: Story, first: str, rows: Sequence[Sequence[Sequence[Xml]]], width: int, share: float) -> Xml:
    widths = _widths(width, int(width * share), len(story.versions))
    raised = colours("light")["raised"]
    names = [first, *(version_name(v) for v in story.versions)]
    header = [
        cell(paragraph(run(name, w("b")), style="Small"), fill=raised, width=at)
        for name, at in zip(names, widths, strict=True)
    ]
    body = [[cell(*parts, width=at) for parts, at in zip(row, widths, strict=True)] for row in rows]
    return table(header, body, widths)


def _quote_row(story: Story, thread: Thread) -> list[list[Xml]]:
    named = (
        speaker(story.versions[v].quotes[q], story.versions[v].text) for v, qs in enumerate(thread.quotes) for q in qs
    )
    row = [[paragraph(run(next(filter(None, named), "unknown")), style="Small")]]
    started = False
    for v, numbers in enumerate(thread.quotes):
        parts = _quote_words(story.versions[v], numbers, thread.bare[v])
        event = thread.events[v]
        if event is not None:
            lost = " … ".join(one_line(s.of(story.versions[event.first].text)) for s in event.lost)
            state = [run(event_name(event) + (": " if lost else ""))]
            parts.append(paragraph(*state, *([run(lost, w("strike"))] if lost else []), style="Small"))
        elif started and not parts:
            parts.append(paragraph(run("− dropped"), style="Small"))
        started = started or bool(numbers or thread.bare[v])
        row.append(parts)
    return row


def _quote_words(version: Version, numbers: Sequence[int], bare: Sequence[Span]) -> list[Xml]:
    words = []
    for number in numbers:
        pieces_of = (one_line(p.of(version.text)) for p in version.quotes[number].pieces)
        words.append(paragraph(run(f"“{' … '.join(pieces_of)}”"), style="Cell"))
    if not numbers:
        words = [paragraph(run(one_line(s.of(version.text)), *_format(("unquoted",))), style="Cell") for s in bare]
    return words


def _claim_rows(story: Story) -> Iterator[list[list[Xml]]]:
    for claim in story.changes.claims:
        first = claim.first_seen
        version = story.versions[first]
        sentences = claim.cells[first].sentences
        words = one_line(" ".join(version.sentences[s].span.of(version.text) for s in sentences))
        states = (f"{state_sign(c.status)} {state_name(c.status)}" for c in claim.cells)
        yield [[paragraph(run(words), style="Cell")], *([paragraph(run(s), style="Small")] for s in states)]


# --- the end


def _end(comparison: Comparison) -> Iterator[Xml]:
    single = [story for story in comparison.stories if len(story.versions) == 1]
    if single:
        yield paragraph(run("Single articles"), style="Heading2")
        for story in single:
            yield paragraph(run(f"{story.title} ({story.versions[0].document.path})"), style="Small")
    if comparison.problems:
        yield paragraph(run("Problems"), style="Heading2")
        for problem in comparison.problems:
            yield paragraph(run(f"{problem.path}: {kind_name(problem.kind)}. {problem.message}"), style="Small")
    yield paragraph(run("Where this comes from"), style="Heading2")
    for name, value in facts(comparison):
        yield paragraph(run(f"{name}: ", w("b")), run(value), style="Small")
    for story in comparison.stories:
        for version in story.versions:
            yield paragraph(run(f"{version.document.path}  SHA-256 {version.document.sha256}"), style="Small")
