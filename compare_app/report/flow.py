"""The comparison as a document of headings, paragraphs and tables, for formats that are laid out on pages.

Values only: DOCX and PDF give them their looks. Runs name the looks of marks (`pieces.look`) and roles of the theme.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from compare_app.model.comparison import Comparison, Story
from compare_app.model.remarks import Remark, Remarks
from compare_app.model.spans import Span
from compare_app.model.version import Version
from compare_app.page.attributed import attribution, heading
from compare_app.page.cells import PARAGRAPH_BREAK, STRETCH_BREAK
from compare_app.page.marks import CellMarks
from compare_app.page.page import Page
from compare_app.page.utterances import Share, Utterance, in_context, utterances
from compare_app.report import notes
from compare_app.report.findings import heaviest, names
from compare_app.report.pacing import each
from compare_app.report.pieces import Piece, headlines, pieces
from compare_app.report.provenance import facts
from compare_app.report.remarks import StoryRemarks, about, code_line, line, lost_line
from compare_app.report.selection import selected
from compare_app.report.wording import (
    NOT_IN_EXCERPT,
    QUOTES_AGAINST,
    count,
    cut_line,
    lost_words,
    name_in,
    one_line,
    share_name,
    share_sign,
    state_name,
    state_sign,
    version_date,
)

_WIDE = 5  # versions from which the paper is A3
_NUMBER_SHARE = 0.036  # share of the width for the row's number
_LEGEND = (
    ("added", "new words"), ("reworded", "other words"), ("dropped", "no other version has them"),
    ("fact", "a fact changed, told under the cell"), ("quote", "quoted words"),
    ("unquoted", "quote lost or gained its marks"), ("quote-event", "quote altered"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text with the looks of its marks, or the role of the theme that colours it."""

    text: str
    looks: tuple[str, ...] = ()
    role: str | None = None
    bold: bool = False
    italic: bool = False
    struck: bool = False


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Runs on one or several lines; small ones are the program's words, the others a source's."""

    runs: tuple[Run, ...]
    style: str = "small"  # or "text", "headline", "title", "heading"


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell's paragraphs, and the theme's colour behind them."""

    paragraphs: tuple[Paragraph, ...] = ()
    fill: str | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """A table; `shares` of the page's width add up to one, the header comes again on every page."""

    header: tuple[Cell, ...]
    rows: tuple[tuple[Cell, ...], ...]
    shares: tuple[float, ...]


Block = Paragraph | Table


@dataclass(frozen=True, slots=True)
class Part:
    """What begins on a page of its own; `wide` asks for paper of twice the size."""

    blocks: tuple[Block, ...]
    wide: bool = False


def parts(comparison: Comparison) -> Iterator[Part]:
    """A part for every story of several versions, then the rest."""
    comparison = selected(comparison)
    for story in each(comparison.stories):
        if len(story.versions) > 1:
            yield Part(tuple(_story(comparison, story)), wide=len(story.versions) >= _WIDE)
    yield Part(tuple(_end(comparison)))


def title(comparison: Comparison) -> str:
    """What the document is called."""
    told = [story for story in comparison.stories if len(story.versions) > 1]
    return told[0].title if len(told) == 1 else f"{count(len(told), 'story', 'stories')} compared"


def _small(*runs: Run | str, style: str = "small") -> Paragraph:
    return Paragraph(tuple(Run(r) if isinstance(r, str) else r for r in runs), style)


def _story(comparison: Comparison, story: Story) -> Iterator[Block]:
    page = Page(story)
    yield _small(story.title, style="title")
    summary = f"{count(len(story.versions), 'version')}, {count(len(page.stops), 'change')}"
    yield _small(f"{summary}. A cell is compared with the earliest version that has the passage.")
    found = heaviest(page)
    if found:
        yield _small("What weighs most", style="heading")
        for line, stop, changed in found:
            yield _small(
                line, Run(f"  row {page.index.label(stop.row)}, {names(story.versions, changed)}", role="muted")
            )
    yield _small("The versions side by side", style="heading")
    yield _legend()
    mine = StoryRemarks(comparison, story)
    yield _comparison(page, mine)
    left_out = len(page.story.alignment.rows) - len(_shown_rows(page, mine))
    if left_out:
        yield _small(f"Left out here: {count(left_out, 'passage')} not compared, as bylines and comments are.")
    told = utterances(page.index)
    if told:
        yield _small("Quotes", style="heading")
        yield _small(QUOTES_AGAINST)
        yield _over_versions(story, "Speaker", [_quote_row(page, row) for row in told], 1 / 7)
    if story.changes.claims:
        yield _small("Claims", style="heading")
        yield _over_versions(story, "Claim", list(_claim_rows(story)), 2 / 5)


def _legend() -> Paragraph:
    runs = [run for look, words in _LEGEND for run in (Run(words, (look,)), Run("    "))]
    return _small(*runs, Run("▴", role="dropped"), " words of the other version are missing here")


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
        _shares(_NUMBER_SHARE, len(versions)),
    )


def _shown_rows(page: Page, mine: StoryRemarks) -> list[int]:
    """The rows that are compared, and those that the user wrote something about."""
    rows = range(len(page.story.alignment.rows))
    return [row for row in rows if page.index.tells_story(row) or mine.said(row)]


def _shares(first: float, versions: int) -> tuple[float, ...]:
    return (first, *([(1 - first) / versions] * versions))


def _column(versions: Sequence[Version], number: int) -> Cell:
    version = versions[number]
    document = version.document
    cut = "" if document.cut is None else f"✂ {cut_line(document.cut)}"
    about = [version_date(version), document.metadata.title or "", cut]
    name = _small(Run(name_in(versions, number), bold=True))
    return Cell((name, *(_small(one_line(words)) for words in about if words)), fill="raised")


def _number(label: str, is_reviewed: bool) -> Cell:
    seen = [_small(Run("✓", role="muted"))] if is_reviewed else []
    return Cell((_small(Run(label, role="muted")), *seen))


def _cell(page: Page, row: int, version: int, mine: StoryRemarks) -> Cell:
    marks = page.marks(row, version)
    rows = (page.index.label(stub.shown_in) for stub in marks.stubs)
    stubs = [_small(Run(f"⇅ here stands the passage of row {row}", role="moved")) for row in rows]
    if marks.gap is not None:
        return Cell((*_why_empty(page, marks), *stubs), fill="gap")
    shown = page.index.cell(row, version)
    runs = tuple(_run(piece, shown.role == "caption") for piece in pieces(shown.text, marks.marks, headlines(shown)))
    text = Paragraph(runs, "headline" if shown.role == "headline" else "text")
    told = [_small(line) for _, line in notes.told(page, version, marks)]
    noted = [_note(mine, remark, page.story) for remark in mine.in_cell(row, version, page.index.present(row))]
    told_there = [_told_elsewhere(page, marks)] if marks.elsewhere is not None else []
    return Cell((*_flags(marks), *told_there, text, *told, *noted, *stubs), fill=_fill(marks))


def _why_empty(page: Page, marks: CellMarks) -> Iterator[Paragraph]:
    if marks.gap == "dropped":
        yield _small(Run("− not in this version", role="dropped"))
    elif marks.gap == "not_in_excerpt":
        yield _small(Run(f"… {NOT_IN_EXCERPT}", role="muted"))
    elif marks.gap == "elsewhere" and marks.elsewhere is not None:
        row = page.index.label(marks.elsewhere[0])
        yield _small(Run(f"↗ this version says it in row {row}", role="moved"))


def _note(mine: StoryRemarks, remark: Remark, story: Story) -> Paragraph:
    """A note of the user under what it is about."""
    return _small(Run("✎ ", bold=True), line(mine.remarks, remark), Run(f"  {about(remark, story)}", role="muted"))


def _told_elsewhere(page: Page, marks: CellMarks) -> Paragraph:
    """Where else it is said."""
    assert marks.elsewhere is not None  # asked of such cells only
    row, version = marks.elsewhere
    who = name_in(page.story.versions, version)
    return _small(Run(f"↗ said in another place: {who}, row {page.index.label(row)}", role="moved"))


def _flags(marks: CellMarks) -> Iterator[Paragraph]:
    if marks.new:
        yield _small(Run("+ new passage", role="added"))
    if marks.moved:
        yield _small(Run("⇅ moved: stands elsewhere in this version", role="moved"))
    if marks.uncertain:
        yield _small(Run("? uncertain pairing", role="uncertain"))


def _fill(marks: CellMarks) -> str | None:
    if marks.moved:
        return "moved_tint"
    return "added_tint" if marks.new else None


def _run(piece: Piece, italic: bool) -> Run:
    if not piece.text:
        return Run("▴", role="dropped")
    words = piece.text.replace(PARAGRAPH_BREAK, "\n\n").replace(STRETCH_BREAK, "\n")
    return Run(words, piece.looks, italic=italic, bold="headline" in piece.looks)


# --- over all versions


def _over_versions(story: Story, first: str, rows: Sequence[Sequence[Sequence[Paragraph]]], share: float) -> Table:
    names = [first, *(name_in(story.versions, v) for v in range(len(story.versions)))]
    header = tuple(Cell((_small(Run(name, bold=True)),), fill="raised") for name in names)
    body = tuple(tuple(Cell(tuple(paragraphs)) for paragraphs in row) for row in rows)
    return Table(header, body, _shares(share, len(story.versions)))


def _quote_row(page: Page, row: Utterance) -> list[list[Paragraph]]:
    cells = [[_small(heading(page.index, row) or "unknown")]]
    for v, share in enumerate(row.shares):
        found = _quote_words(page, v, share)
        words = f"{share_sign(share)} {share_name(share)}".strip()
        lost = lost_words(page.story, v, share, row.first)
        if words:
            found.append(_small(f"{words}; gone: ", Run(lost, struck=True)) if lost else _small(words))
        cells.append(found)
    return cells


def _quote_words(page: Page, v: int, share: Share) -> list[Paragraph]:
    """The words, and who is printed to say them; or where they stand without marks."""
    version = page.story.versions[v]
    if share.bare:
        return [_in_context(page, v, span) for span in share.bare]
    found = []
    for quote in (version.quotes[number] for number in share.quotes or share.within):
        words = " … ".join(one_line(piece.of(version.text)) for piece in quote.pieces)
        who = attribution(version, quote)
        said = [Run(f" – {who}", role="muted")] if who else []
        found.append(_small(f"“{words}”", *said, style="text"))
    return found


def _in_context(page: Page, v: int, span: Span) -> Paragraph:
    """Words without marks, a few of them in their sentence."""
    text, shown = page.story.versions[v].text, in_context(page.index, v, span)
    before, behind = text[shown.start : span.start], text[span.end : shown.end]
    around = (
        Run(before.replace("\n", " ")),
        Run(one_line(span.of(text)), ("unquoted",)),
        Run(behind.replace("\n", " ")),
    )
    return _small(*(run for run in around if run.text), style="text")


def _claim_rows(story: Story) -> Iterator[list[list[Paragraph]]]:
    for claim in story.changes.claims:
        version = story.versions[claim.first_seen]
        sentences = claim.cells[claim.first_seen].sentences
        words = one_line(" ".join(version.sentences[s].span.of(version.text) for s in sentences))
        states = [[_small(f"{state_sign(c)} {state_name(c)}")] for c in claim.cells]
        yield [[_small(words, style="text")], *states]


# --- the end


def _end(comparison: Comparison) -> Iterator[Block]:
    single = [story for story in comparison.stories if len(story.versions) == 1]
    if single:
        yield _small("Single articles", style="heading")
        for story in single:
            yield _small(f"{story.title} ({story.versions[0].document.path})")
            mine = StoryRemarks(comparison, story)
            noted = (remark for row in range(len(story.alignment.rows)) for remark in mine.said(row))
            yield from (_note(mine, remark, story) for remark in noted)
    yield from _remarks(comparison.remarks or Remarks())
    if comparison.problems:
        yield _small("Problems", style="heading")
        yield from (_small(Run(f"{p.path}: ", bold=True), p.message) for p in comparison.problems)
    yield _small("Where this comes from", style="heading")
    yield from (_small(Run(f"{name}: ", bold=True), value) for name, value in facts(comparison))
    for story in comparison.stories:
        for version in story.versions:
            yield _small(f"{version.document.path}  SHA-256 {version.document.sha256}")


def _remarks(remarks: Remarks) -> Iterator[Block]:
    """Notes that have lost their place, and the codebook."""
    lost = [remark for remark in remarks.notes if remark.story is None]
    if lost:
        yield _small("Notes without a place", style="heading")
        yield from (_small(Run("✎ ", bold=True), lost_line(remarks, remark)) for remark in lost)
    if remarks.codes:
        yield _small("Codebook", style="heading")
        yield from (_small(code_line(code, remarks)) for code in remarks.codes)
