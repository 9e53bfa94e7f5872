"""What a note can be about at a place of the story: the row, one version's passage, the change at hand, a quote, a claim."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QCoreApplication

from compare_app.page.page import Page
from compare_app.page.stops import Stop
from compare_app.project.making import on_change, on_claim, on_passage, on_quote, on_row
from compare_app.project.resolving import Side, StoryNotes
from compare_app.project.values import Note, Target
from compare_app.ui.words.change_wording import describe_note, quoted
from compare_app.ui.words.version_names import name_in

translate = QCoreApplication.translate
_MOST = 70


@dataclass(frozen=True, slots=True)
class Subject:
    """`row`: where it stands; `number`: the version, the claim, the stop, or the quote with its version, as the kind has it."""

    kind: Literal["row", "passage", "change", "quote", "claim"]
    row: int
    number: int = 0
    version: int = 0


def subjects_at(page: Page, row: int, version: int, stop: int | None, claims: dict[int, list[int]]) -> list[Subject]:
    """All that a note can be about at a cell; the row first. `claims`: those of each row."""
    found = [Subject("row", row)]
    if page.index.rows[row].cells[version]:
        found.append(Subject("passage", row, version=version))
    if stop is not None:
        found.append(Subject("change", row, stop))
    for number, quote in enumerate(page.story.versions[version].quotes):
        if page.index.row_at(version, quote.span.start) == row:
            found.append(Subject("quote", row, number, version))
    found += [Subject("claim", row, number) for number in claims.get(row, ())]
    return found


def claims_by_row(page: Page) -> dict[int, list[int]]:
    """The claims that stand in each row, in any version."""
    found: dict[int, list[int]] = {}
    for number, claim in enumerate(page.story.changes.claims):
        rows = {page.index.row_of[v][s] for v, cell in enumerate(claim.cells) for s in cell.sentences}
        for row in rows:
            found.setdefault(row, []).append(number)
    return found


def target_of(page: Page, subject: Subject) -> Target:
    """What the project keeps of it."""
    story = page.story
    if subject.kind == "row":
        return on_row(story, subject.row)
    if subject.kind == "passage":
        return on_passage(story, subject.row, subject.version)
    if subject.kind == "claim":
        return on_claim(story, subject.number)
    if subject.kind == "quote":
        return on_quote(story, subject.version, subject.number)
    stop = page.stops[subject.number]
    return on_change(story, stop.note.kind, (stop.note.other, stop.note.theirs), (stop.version, stop.note.mine))


def notes_on(page: Page, notes: StoryNotes, subject: Subject) -> list[Note]:
    """The notes about this very subject, not about what stands beside it."""
    if subject.kind == "row":
        return [n for n in notes.on_row(subject.row) if n.target.kind == "row"]
    if subject.kind == "passage":
        found = [(n, notes.place(n)) for n in notes.on_row(subject.row) if n.target.kind == "passage"]
        return [n for n, place in found if place is not None and subject.version in place.versions]
    if subject.kind == "claim":
        return list(notes.on_claim(subject.number))
    if subject.kind == "quote":
        return list(notes.on_quote(subject.version, subject.number))
    stop = page.stops[subject.number]
    return notes.on_change(stop.note.kind, sides_of(stop))


def sides_of(stop: Stop) -> list[Side]:
    """Where a change stands, in both versions."""
    mine = [(stop.version, span) for span in stop.note.mine]
    return mine + [(stop.note.other, span) for span in stop.note.theirs]


def subject_title(page: Page, subject: Subject) -> str:
    """A subject in a line."""
    if subject.kind == "row":
        return translate("Subjects", "Passage {number}").format(number=page.index.label(subject.row))
    if subject.kind == "passage":
        name = name_in(page.story, subject.version)
        return translate("Subjects", "Passage {number} in {name}").format(
            number=page.index.label(subject.row), name=name
        )
    if subject.kind == "claim":
        claim = page.story.changes.claims[subject.number]
        first = claim.first_seen
        spans = tuple(page.index.sentence(first, s).span for s in claim.cells[first].sentences)
        return translate("Subjects", "Claim: {words}").format(words=quoted(page.words(first, spans, _MOST)))
    if subject.kind == "quote":
        pieces = page.story.versions[subject.version].quotes[subject.number].pieces
        return translate("Subjects", "Quote: {words}").format(words=quoted(page.words(subject.version, pieces, _MOST)))
    stop = page.stops[subject.number]
    title = translate("Subjects", "Change: {words}")
    if stop.note.apart:
        title = translate("Subjects", "Difference: {words}")
    return title.format(words=describe_note(page, stop.version, stop.note))


def kind_title(kind: str) -> str:
    """What kind of thing a note is about, in a word."""
    names = {
        "row": translate("Subjects", "passage"),
        "passage": translate("Subjects", "passage in one version"),
        "claim": translate("Subjects", "claim"),
        "quote": translate("Subjects", "quote"),
        "change": translate("Subjects", "change"),
    }
    return names.get(kind, kind)
