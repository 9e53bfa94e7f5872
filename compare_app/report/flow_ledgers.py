"""Quotes and claims over all versions, as tables of a report laid out on pages."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from compare_app.model.changes import ClaimCell
from compare_app.model.comparison import Story
from compare_app.model.spans import Span
from compare_app.page.attributed import heading
from compare_app.page.claim_facts import apart_from_others, lacking
from compare_app.page.page import Page
from compare_app.page.utterances import Share, Utterance, in_context
from compare_app.report.claim_states import SAME_SENTENCE, state_name, state_sign
from compare_app.report.claim_words import Difference, differences, says_the_same_sentence, sentences
from compare_app.report.flow_parts import Cell, Paragraph, Run, Table, shares, small
from compare_app.report.plain import one_line
from compare_app.report.quote_words import attributed, lost_label, lost_words, share_name, share_sign
from compare_app.report.version_words import name_in


def over_versions(story: Story, first: str, rows: Sequence[Sequence[Sequence[Paragraph]]], share: float) -> Table:
    """A table with a column a version."""
    names = [first, *(name_in(story.versions, v) for v in range(len(story.versions)))]
    header = tuple(Cell((small(Run(name, bold=True)),), fill="raised") for name in names)
    body = tuple(tuple(Cell(tuple(paragraphs)) for paragraphs in row) for row in rows)
    return Table(header, body, shares(share, len(story.versions)))


def quote_row(page: Page, row: Utterance) -> list[list[Paragraph]]:
    """An utterance in every version: its words, who is printed to say it, what became of it."""
    cells = [[small(heading(page.index, row) or "unknown")]]
    for v, share in enumerate(row.shares):
        found = _quote_words(page, v, share)
        words = f"{share_sign(share)} {share_name(share)}".strip()
        lost = lost_words(page.story, v, share, row.first)
        if words:
            found.append(small(f"{words}{lost_label(share)}", Run(lost, struck=True)) if lost else small(words))
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
        who = attributed(version, quote)
        said = [Run(f" – {who}", role="muted")] if who else []
        found.append(small(f"“{words}”", *said, style="text"))
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
    return small(*(run for run in around if run.text), style="text")


def claim_rows(page: Page) -> Iterator[list[list[Paragraph]]]:
    """A claim in the words of the first version that has it, and what became of it in each."""
    claims = page.story.changes.claims
    for number, claim in enumerate(claims):
        words = sentences(page, claim.first_seen, claim.cells[claim.first_seen].sentences)
        again = [small(Run(SAME_SENTENCE, role="muted"))] if says_the_same_sentence(claims, number) else []
        names = (
            state_name(cell, bool(lacking(page.index, claim, v)), apart_from_others(page.index, claim, v))
            for v, cell in enumerate(claim.cells)
        )
        cells = map(_claim_cell, claim.cells, differences(page, claim), names)
        yield [[*again, small(words, style="text")], *cells]


def _claim_cell(state: ClaimCell, found: Difference, name: str) -> list[Paragraph]:
    """The state in words, then what differs: without that a reader of paper would have to look for it."""
    told = [small(line) for line in found.typed]
    words = [small(found.words, style="text")] if found.words else []
    return [small(f"{state_sign(state)} {name}"), *told, *words]
