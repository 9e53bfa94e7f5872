"""The comparison as a document of headings, paragraphs and tables, for formats that are laid out on pages.

Values only: DOCX and PDF give them their looks.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from compare_app.model.comparison import Comparison, Story
from compare_app.model.remarks import Remark, Remarks
from compare_app.model.version import Version
from compare_app.page.cells import PARAGRAPH_BREAK, STRETCH_BREAK
from compare_app.page.index import all_apart
from compare_app.page.marks import CellMarks
from compare_app.page.page import Page
from compare_app.page.stops import Stop
from compare_app.page.utterances import utterances
from compare_app.report import notes
from compare_app.report.at_a_glance import of_quotes_and_claims
from compare_app.report.findings import Finding, context_of, heaviest, heaviest_steps, names
from compare_app.report.flow_ledgers import claim_rows, over_versions, quote_row
from compare_app.report.flow_parts import Block, Cell, Paragraph, Part, Run, Table, shares, small
from compare_app.report.pacing import each
from compare_app.report.pieces import Piece, headlines, pieces
from compare_app.report.plain import count, one_line
from compare_app.report.provenance import facts
from compare_app.report.quote_words import quotes_against
from compare_app.report.remarks import StoryRemarks, about, code_line, line, lost_line
from compare_app.report.selection import selected
from compare_app.report.version_words import column_name, cut_line, name_in, version_date, version_name
from compare_app.report.wording import NOT_IN_EXCERPT, about_report, against

_WIDE = 5  # versions from which the paper is A3
_NUMBER_SHARE = 0.036  # share of the width for the row's number
_LEGEND: tuple[tuple[str, str], ...] = (
    ("added", "new words"), ("reworded", "other words"), ("dropped", "no other version has them"),
    ("fact", "a fact changed, told under the cell"), ("quote", "quoted words"),
    ("unquoted", "quote lost or gained its marks"), ("quote-event", "quote altered"),
)  # fmt: skip
_LEGEND_APART: tuple[tuple[str, str], ...] = (
    ("added", "words only here"), ("reworded", "other words"), ("fact", "a fact differs, told under the cell"),
    ("quote", "quoted words"), ("unquoted", "in quotation marks in one report only"), ("quote-event", "quote differs"),
)  # fmt: skip


def parts(comparison: Comparison) -> Iterator[Part]:
    """A part for every story of several versions, then the rest."""
    comparison = selected(comparison)
    told = [story for story in comparison.stories if len(story.versions) > 1]
    above: tuple[Block, ...] = (small(about_report(all(map(all_apart, told)))),)
    for story in each(comparison.stories):
        if len(story.versions) > 1:
            yield Part((*above, *_story(comparison, story)), wide=len(story.versions) >= _WIDE)
            above = ()
    yield Part(tuple(_end(comparison)))


def title(comparison: Comparison) -> str:
    """What the document is called."""
    told = [story for story in comparison.stories if len(story.versions) > 1]
    return told[0].title if len(told) == 1 else f"{count(len(told), 'story', 'stories')} compared"


def _story(comparison: Comparison, story: Story) -> Iterator[Block]:
    page = Page(story)
    yield small(story.title, style="title")
    summary = f"{count(len(story.versions), 'version')}, {notes.counted(page)}"
    yield small(f"{summary}. {against(page.index.all_apart)}")
    if told_of := of_quotes_and_claims(page):
        yield small(told_of)
    yield from _findings(page, "What weighs most", heaviest(page))
    yield from _findings(page, "What weighs most beside that against the version before", heaviest_steps(page))
    yield small("The versions side by side", style="heading")
    yield _legend(page.index.all_apart)
    mine = StoryRemarks(comparison, story)
    yield _comparison(page, mine)
    left_out = len(page.story.alignment.rows) - len(_shown_rows(page, mine))
    if left_out:
        yield small(f"Left out here: {count(left_out, 'passage')} not compared, as bylines and comments are.")
    told = utterances(page.index)
    if told:
        yield small("Quotes", style="heading")
        yield small(quotes_against(page.index.all_apart))
        yield over_versions(story, "Speaker", [quote_row(page, row) for row in told], 1 / 7)
    if story.changes.claims:
        yield small("Claims", style="heading")
        yield over_versions(story, "Claim", list(claim_rows(page)), 3 / 10)


def _findings(page: Page, heading: str, found: Sequence[Finding]) -> Iterator[Block]:
    versions = page.story.versions
    if found:
        yield small(heading, style="heading")
    for words, stop, changed in found:
        other = name_in(versions, stop.note.other)
        where = f"  passage {page.index.label(stop.row)}, {names(versions, changed)} against {other}"
        yield small(words, Run(where, role="muted"), *_sentence(page, stop))


def _sentence(page: Page, stop: Stop) -> Iterator[Run]:
    """The sentence that a few words stand in: "“not” is gone" says too little."""
    words = context_of(page, stop)
    if words:
        yield Run(f"  {words}", italic=True)


def _legend(apart: bool) -> Paragraph:
    runs = [run for look, words in (_LEGEND_APART if apart else _LEGEND) for run in (Run(words, (look,)), Run("    "))]
    return small(*runs, Run("▴", role="dropped"), " words of the other version are missing here")


# --- side by side


def _comparison(page: Page, mine: StoryRemarks) -> Table:
    versions = page.story.versions
    rows = tuple(
        (
            _number(page.index.label(row), mine.is_reviewed(row)),
            *(_cell(page, row, v, mine) for v in range(len(versions))),
        )
        for row in _shown_rows(page, mine)
    )
    return Table(
        (Cell(fill="raised"), *(_column(versions, v) for v in range(len(versions)))),
        rows,
        shares(_NUMBER_SHARE, len(versions)),
    )


def _shown_rows(page: Page, mine: StoryRemarks) -> list[int]:
    """The rows that are compared, and those that the user wrote something about."""
    rows = range(len(page.story.alignment.rows))
    return [row for row in rows if page.index.tells_story(row) or mine.said(row)]


def _column(versions: Sequence[Version], number: int) -> Cell:
    version = versions[number]
    document = version.document
    cut = "" if document.cut is None else f"✂ {cut_line(document.cut)}"
    about = [version_date(version), document.metadata.title or "", cut]
    name = small(Run(column_name(versions, number), bold=True))
    file = [] if document.path == version_name(version) else [small(Run(document.path, role="muted"))]
    return Cell((name, *(small(one_line(words)) for words in about if words), *file), fill="raised")


def _number(label: str, is_reviewed: bool) -> Cell:
    seen = [small(Run("✓", role="muted"))] if is_reviewed else []
    return Cell((small(Run(label, role="muted")), *seen))


def _cell(page: Page, row: int, version: int, mine: StoryRemarks) -> Cell:
    marks = page.marks(row, version)
    rows = (page.index.label(stub.shown_in) for stub in marks.stubs)
    stubs = [small(Run(f"⇅ here stands passage {row}", role="moved")) for row in rows]
    if marks.gap is not None:
        return Cell((*_why_empty(page, marks), *stubs), fill="gap")
    shown = page.index.cell(row, version)
    runs = tuple(_run(piece, shown.role == "caption") for piece in pieces(shown.text, marks.marks, headlines(shown)))
    text = Paragraph(runs, "headline" if shown.role == "headline" else "text")
    told = [small(line) for _, line in notes.told(page, version, marks)]
    noted = [_note(mine, remark, page.story) for remark in mine.in_cell(row, version, page.index.present(row))]
    told_there = [_told_elsewhere(page, marks)] if marks.elsewhere is not None else []
    return Cell((*_flags(marks), *told_there, text, *told, *noted, *stubs), fill=_fill(marks))


def _why_empty(page: Page, marks: CellMarks) -> Iterator[Paragraph]:
    if marks.gap == "dropped":
        yield small(Run("− not in this version", role="dropped"))
    elif marks.gap == "not_in_excerpt":
        yield small(Run(f"… {NOT_IN_EXCERPT}", role="muted"))
    elif marks.gap == "elsewhere" and marks.elsewhere is not None:
        row = page.index.label(marks.elsewhere[0])
        yield small(Run(f"↗ this version says it in passage {row}", role="moved"))
    if marks.perhaps is not None:
        yield small(Run(f"perhaps in passage {page.index.label(marks.perhaps)}", role="muted"))


def _note(mine: StoryRemarks, remark: Remark, story: Story) -> Paragraph:
    """A note of the user under what it is about."""
    return small(Run("✎ ", bold=True), line(mine.remarks, remark), Run(f"  {about(remark, story)}", role="muted"))


def _told_elsewhere(page: Page, marks: CellMarks) -> Paragraph:
    """Where else it is said."""
    assert marks.elsewhere is not None  # asked of such cells only
    row, version = marks.elsewhere
    who = name_in(page.story.versions, version)
    return small(Run(f"↗ said in another place: {who}, passage {page.index.label(row)}", role="moved"))


def _flags(marks: CellMarks) -> Iterator[Paragraph]:
    if marks.new:
        yield small(Run(f"+ {notes.new_words(marks)}", role="added"))
    if marks.moved:
        words = "moved: stands elsewhere in this version"
        if marks.told_apart("moved"):
            words = "told at another point in this report"
        yield small(Run(f"⇅ {words}", role="moved"))
    if marks.uncertain:
        yield small(Run("? uncertain pairing", role="uncertain"))


def _fill(marks: CellMarks) -> str | None:
    if marks.moved:
        return "moved_tint"
    return "added_tint" if marks.new else None


def _run(piece: Piece, italic: bool) -> Run:
    if not piece.text:
        return Run("▴", role="dropped")
    words = piece.text.replace(PARAGRAPH_BREAK, "\n\n").replace(STRETCH_BREAK, "\n")
    return Run(words, piece.looks, italic=italic, bold="headline" in piece.looks)


# --- the end


def _end(comparison: Comparison) -> Iterator[Block]:
    single = [story for story in comparison.stories if len(story.versions) == 1]
    if single:
        yield small("Single articles", style="heading")
        for story in single:
            yield small(f"{story.title} ({story.versions[0].document.path})")
            mine = StoryRemarks(comparison, story)
            noted = (remark for row in range(len(story.alignment.rows)) for remark in mine.said(row))
            yield from (_note(mine, remark, story) for remark in noted)
    yield from _remarks(comparison.remarks or Remarks())
    if comparison.problems:
        yield small("Problems", style="heading")
        yield from (small(Run(f"{p.path}: ", bold=True), p.message) for p in comparison.problems)
    yield small("Where this comes from", style="heading")
    yield from (small(Run(f"{name}: ", bold=True), value) for name, value in facts(comparison))
    for story in comparison.stories:
        for version in story.versions:
            yield small(f"{version.document.path}  SHA-256 {version.document.sha256}")


def _remarks(remarks: Remarks) -> Iterator[Block]:
    """Notes that have lost their place, and the codebook."""
    lost = [remark for remark in remarks.notes if remark.story is None]
    if lost:
        yield small("Notes without a place", style="heading")
        yield from (small(Run("✎ ", bold=True), lost_line(remarks, remark)) for remark in lost)
    if remarks.codes:
        yield small("Codebook", style="heading")
        yield from (small(code_line(code, remarks)) for code in remarks.codes)
