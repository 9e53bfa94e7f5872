"""The comparison as plain tables, one thing a row, that a spreadsheet or a statistics program reads without cleaning.

Ids are those of the JSON report. Texts are on one line; a cell is a string, a number, true or false, or empty.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from compare_app.model.comparison import Comparison, Story
from compare_app.model.spans import Span
from compare_app.model.version import Version
from compare_app.page.attributed import attribution
from compare_app.report import remark_tables
from compare_app.report.json_report import published, quote_id, sentence_id, version_id
from compare_app.report.pacing import each
from compare_app.report.plain import one_line
from compare_app.report.provenance import facts
from compare_app.report.selection import selected
from compare_app.report.version_words import cut_line

#: In place of a kind or a state where one version may be cut and ends before: it dropped nothing.
_NOT_IN_EXCERPT = "not_in_excerpt"

Cell = str | int | float | bool | None


@dataclass(frozen=True, slots=True)
class Table:
    """A table by name; every row is as long as the header."""

    name: str
    header: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


def tables(comparison: Comparison) -> tuple[Table, ...]:
    """All tables of a comparison, each with the columns `story` and `version` (or two versions) to join them by."""
    stories = [(f"s{i}", story) for i, story in enumerate(selected(comparison).stories, 1)]

    def table(name: str, header: str, rows: Iterable[tuple[Cell, ...]]) -> Table:
        return Table(name, tuple(header.split()), tuple(rows))

    return (
        table("versions", _VERSIONS, (row for s in stories for row in _versions(*s))),
        table("passages", _PASSAGES, (row for s in each(stories) for row in _passages(*s))),
        table("changes", _CHANGES, (row for s in each(stories) for row in _changes(*s))),
        table("quotes", _QUOTES, (row for s in stories for row in _quotes(*s))),
        table("quote_events", _EVENTS, (row for s in stories for row in _events(*s))),
        table("claims", _CLAIMS, (row for s in stories for row in _claims(*s))),
        *_of_the_user(comparison),
        table("problems", "path kind message", ((p.path, p.kind, p.message) for p in comparison.problems)),
        table("provenance", "name value", facts(comparison)),
    )


def _of_the_user(comparison: Comparison) -> tuple[Table, ...]:
    """Notes, codebook and corrections, where a project was asked."""
    if comparison.remarks is None:
        return ()
    found = (
        ("notes", remark_tables.NOTES, remark_tables.notes),
        ("note_words", remark_tables.WORDS, remark_tables.note_words),
        ("codebook", remark_tables.CODES, remark_tables.codes),
        ("user_corrections", remark_tables.CORRECTIONS, remark_tables.corrections),
    )
    return tuple(Table(name, tuple(header.split()), tuple(rows(comparison))) for name, header, rows in found)


_VERSIONS = (
    "story story_title version path outlet title author published language encoding sha256 words sentences quotes "
    "left_out_words chosen may_be_cut address captured updated"
)


def _versions(story_id: str, story: Story) -> Iterator[tuple[Cell, ...]]:
    """A row an article."""
    for v, version in enumerate(story.versions):
        document, meta = version.document, version.document.metadata
        counts = (len(version.words), len(version.sentences), len(version.quotes), len(document.left_out))
        about = (meta.outlet, meta.title, meta.author, published(meta), version.language, document.encoding)
        yield (
            story_id,
            story.title,
            version_id(v),
            document.path,
            *about,
            document.sha256,
            *counts,
            "; ".join(document.chosen) or None,
            None if document.cut is None else cut_line(document.cut),
            meta.address,
            None if meta.captured is None else meta.captured.isoformat(timespec="minutes"),
            None if meta.updated is None else meta.updated.isoformat(timespec="minutes"),
        )


_PASSAGES = "story row version outlet sentences role moved uncertain text"


def _passages(story_id: str, story: Story) -> Iterator[tuple[Cell, ...]]:
    """A row a cell of the comparison."""
    for r, row in enumerate(story.alignment.rows):
        for v, cell in enumerate(row.cells):
            if cell:
                version = story.versions[v]
                ids = " ".join(sentence_id(v, s) for s in cell)
                text = " ".join(_sentence(version, s) for s in cell)
                where = (story_id, f"r{r}", version_id(v), version.document.metadata.outlet)
                yield (*where, ids, version.role(cell[0]), v in row.moved, row.uncertain, text)


_CHANGES = "story a_version b_version a_sentence b_sentence kind reason weight a_words b_words score moved uncertain a_text b_text"


def _changes(story_id: str, story: Story) -> Iterator[tuple[Cell, ...]]:
    """A row a typed change."""
    for link, found in zip(story.alignment.links, story.changes.by_link, strict=True):
        a, b = story.versions[link.a.version], story.versions[link.b.version]
        ends = (version_id(link.a.version), version_id(link.b.version), sentence_id(*link.a), sentence_id(*link.b))
        link_says = (round(link.score, 4), link.moved, link.uncertain)
        texts = (_sentence(a, link.a.sentence), _sentence(b, link.b.sentence))
        for c in found.changes:
            words = (_words(a, c.a), _words(b, c.b))
            yield (story_id, *ends, c.kind, c.reason or None, round(c.weight, 4), *words, *link_says, *texts)


_QUOTES = "story version outlet quote kind speaker speaker_mention cue start end text speaker_origin"


def _quotes(story_id: str, story: Story) -> Iterator[tuple[Cell, ...]]:
    """A row a quote of a version."""
    for v, version in enumerate(story.versions):
        for q, quote in enumerate(version.quotes):
            said = quote.speaker
            speaker = (None, None) if said is None else (said.name, _words(version, said.span) or None)
            place = (quote.span.start, quote.span.end)
            where = (story_id, version_id(v), version.document.metadata.outlet, quote_id(v, q))
            yield (
                *where,
                quote.kind,
                *speaker,
                _words(version, quote.cue),
                *place,
                _quoted(version, q),
                quote.speaker_origin,
            )


_EVENTS = "story a_version b_version a_quote b_quote kind reason weight moved cut_is_shown cue_changed lost gained a_text b_text a_said_by b_said_by"


def _events(story_id: str, story: Story) -> Iterator[tuple[Cell, ...]]:
    """A row a quote's fate between two versions."""
    for e in story.changes.quote_events:
        a, b = story.versions[e.first], story.versions[e.second]
        quotes = (None if e.a is None else quote_id(e.first, e.a), None if e.b is None else quote_id(e.second, e.b))
        says = (
            _NOT_IN_EXCERPT if e.not_in_excerpt else e.kind,
            e.reason or None,
            round(e.weight, 4),
            e.moved,
            e.admitted,
            e.cue_changed,
        )
        texts = (_quoted(a, e.a) or _words(a, e.a_span), _quoted(b, e.b) or _words(b, e.b_span))
        words = (_all(a, e.lost), _all(b, e.gained), *texts, _said_by(a, e.a), _said_by(b, e.b))
        yield (story_id, version_id(e.first), version_id(e.second), *quotes, *says, *words)


_CLAIMS = "story claim weight first_seen last_seen version outlet status sentences text claim_text"


def _claims(story_id: str, story: Story) -> Iterator[tuple[Cell, ...]]:
    """A row a claim and version."""
    for c, claim in enumerate(story.changes.claims):
        seen = (round(claim.weight, 4), version_id(claim.first_seen), version_id(claim.last_seen))
        first = story.versions[claim.first_seen]
        wording = " ".join(_sentence(first, s) for s in claim.cells[claim.first_seen].sentences)
        for v, cell in enumerate(claim.cells):
            version = story.versions[v]
            ids = " ".join(sentence_id(v, s) for s in cell.sentences) or None
            text = " ".join(_sentence(version, s) for s in cell.sentences) or None
            status = _NOT_IN_EXCERPT if cell.not_in_excerpt else cell.status
            outlet = version.document.metadata.outlet
            yield (story_id, f"c{c}", *seen, version_id(v), outlet, status, ids, text, wording)


def _sentence(version: Version, sentence: int) -> str:
    return one_line(version.sentences[sentence].span.of(version.text))


def _quoted(version: Version, quote: int | None) -> str | None:
    """A quote's words without what stands between its pieces."""
    return None if quote is None else _all(version, version.quotes[quote].pieces)


def _said_by(version: Version, quote: int | None) -> str | None:
    """Who is printed to say a quote."""
    return None if quote is None else attribution(version, version.quotes[quote]) or None


def _words(version: Version, span: Span | None) -> str | None:
    return None if span is None else one_line(span.of(version.text))


def _all(version: Version, spans: Iterable[Span]) -> str | None:
    return " … ".join(one_line(span.of(version.text)) for span in spans) or None
