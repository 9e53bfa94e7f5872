"""The cells of the comparison table: exact text with its marks, and under it what the marks say."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from compare_app.model.alignment import UNCERTAIN_BELOW
from compare_app.model.spans import Span
from compare_app.page.cells import PARAGRAPH_BREAK, STRETCH_BREAK
from compare_app.page.kinds import GLYPHS, QUOTE_EVENTS
from compare_app.page.marking import gap_notes
from compare_app.page.marks import CellMarks, Mark
from compare_app.page.notes import Note
from compare_app.page.page import Page
from compare_app.report import notes
from compare_app.report.html_remarks import box
from compare_app.report.markup import Html, escape, join, tag
from compare_app.report.pieces import Piece, headlines, pieces
from compare_app.report.plain import quoted, shorten
from compare_app.report.remarks import StoryRemarks, about
from compare_app.report.version_words import name_in
from compare_app.report.wording import NOT_IN_EXCERPT


class Place:
    """The page of one story and the names of its anchors."""

    def __init__(self, page: Page, story_id: str, remarks: StoryRemarks) -> None:
        self.page = page
        self.remarks = remarks
        self.story_id = story_id
        self._corrections = page.story.changes.corrections

    def anchor(self, row: int) -> str:
        """The row's id in the document."""
        return f"{self.story_id}-r{row + 1}"

    def label(self, row: int) -> str:
        """The number under which readers know the row; bylines have none of their own."""
        return self.page.index.label(row)

    def link(self, row: int, words: str) -> Html:
        """A link to a row."""
        return tag("a", words, href=f"#{self.anchor(row)}")

    def corrections(self, version: int, sentences: Sequence[int]) -> Iterator[Html]:
        """The way from a correction note to what it corrects, and back."""
        for correction in self._corrections:
            if correction.corrected is None:
                continue
            ends = (
                ("corrects", correction.note, correction.corrected),
                ("corrected by", correction.corrected, correction.note),
            )
            for words, (v, sentence), (other, target) in ends:
                if v == version and sentence in sentences:
                    row = self.page.index.row_of[other][target]
                    who = "" if other == version else f" of {name_in(self.page.story.versions, other)}"
                    yield tag(
                        "p",
                        tag("b", "✎", aria_hidden="true"),
                        f" {words} ",
                        self.link(row, f"passage {self.label(row)}"),
                        who,
                        class_="flag",
                    )


def cell(place: Place, row: int, version: int, shown: str = "") -> Html:
    """One cell of the table. `shown`: the class by which it is shown or not, where it has another beside it."""
    marks = place.page.marks(row, version)
    if marks.gap is not None:
        return _gap(place, row, version, marks, shown)
    inside = [
        *_flags(place, row, version, marks),
        _text(place, row, version, marks),
        *place.corrections(version, place.page.index.rows[row].cells[version]),
        _notes(place, version, marks),
        _remarks(place, row, version),
        *_stubs(place, version, marks),
    ]
    return tag("td", join(inside), class_=_classes(marks, shown))


def _text(place: Place, row: int, version: int, marks: CellMarks) -> Html:
    shown = place.page.index.cell(row, version)
    language = place.page.story.versions[version].language
    lines = [notes.line(place.page, version, note) for note in marks.notes]
    return tag(
        "div",
        marked(shown.text, marks.marks, lines, headlines(shown)),
        class_=f"text {shown.role}",
        lang=None if language == "und" else language,
        dir="auto",
    )


def _classes(marks: CellMarks, shown: str) -> str | None:
    flags = ("new", "moved", "rewritten", "uncertain", "continues")
    found = [flag for flag in flags if getattr(marks, flag)] + [shown] * bool(shown)
    return " ".join(found if marks.against is not None else ["base", *found])


def _gap(place: Place, row: int, version: int, marks: CellMarks, shown: str) -> Html:
    """An empty cell that says why it is empty."""
    inside: list[str] = []
    if marks.gap == "dropped":
        inside.append(tag("p", tag("b", "−", aria_hidden="true"), " not in this version", class_="why"))
    elif marks.gap == "not_in_excerpt":
        inside.append(tag("p", f"… {NOT_IN_EXCERPT}", class_="why"))
    elif marks.gap == "elsewhere" and marks.elsewhere is not None:
        row_there = marks.elsewhere[0]
        words = (" this version says it in ", place.link(row_there, f"passage {place.label(row_there)}"))
        inside.append(tag("p", tag("b", "↗", aria_hidden="true"), *words, class_="flag moved-flag"))
    if marks.perhaps is not None:
        there = place.link(marks.perhaps, f"passage {place.label(marks.perhaps)}")
        inside.append(tag("p", "perhaps in ", there, class_="why"))
    went = gap_notes(place.page.index, row, version, place.page.base)
    inside += _stubs(place, version, marks)
    classes = ["gap", marks.gap or "", "went" if went else "", shown]
    return tag("td", *inside, class_=" ".join(filter(None, classes)))


def marked(text: str, marks: Sequence[Mark], lines: Sequence[str], bold: Sequence[Span] = ()) -> Html:
    """The text with its marks; every piece carries the looks of the marks over it, and what they say."""
    return join(_piece(piece, [lines[n] for n in piece.notes]) for piece in pieces(text, marks, bold))


def _piece(piece: Piece, said: Sequence[str]) -> Html:
    title = "\n".join(dict.fromkeys(said))
    if not piece.text:
        return tag("i", class_="gone", title=title or "words of the other version are missing here")
    if not piece.looks:
        return _lines(piece.text)
    ends = [name for name, there in (("from", piece.starts), ("to", piece.ends)) if there]
    return tag("span", _lines(piece.text), class_=" ".join(["k", *piece.looks, *ends]), title=title or None)


def _lines(text: str) -> Html:
    paragraphs = text.split(PARAGRAPH_BREAK)
    broken = [join([escape(line) for line in p.split(STRETCH_BREAK)], Html("<br>")) for p in paragraphs]
    return join(broken, tag("span", class_="break"))


def _notes(place: Place, version: int, marks: CellMarks) -> Html:
    items = [_note(note, words) for note, words in notes.told(place.page, version, marks)]
    return tag("ul", *items, class_="notes") if items else Html("")


def _note(note: Note, line: str) -> Html:
    name = line.partition(":")[0]
    sign = tag("b", GLYPHS.get(note.kind, "·"), aria_hidden="true")
    words = join([tag("em", line[: len(name)]), line[len(name) :]]) if line.startswith(name) else escape(line)
    group = "quote-note" if note.kind in QUOTE_EVENTS or note.kind == "quote_marks" else "fact-note"
    return tag("li", sign, " ", words, class_=group if note.kind in notes.TOLD else "word-note")


def _remarks(place: Place, row: int, version: int) -> Html:
    """The user's notes that begin in this cell."""
    found = place.remarks.in_cell(row, version, place.page.index.present(row))
    return join(box(place.remarks.remarks, remark, about(remark, place.page.story)) for remark in found)


def _flags(place: Place, row: int, version: int, marks: CellMarks) -> Iterator[Html]:
    """What is said above the text: that the pairing is uncertain, that the passage is new, is told elsewhere, or moved."""
    if marks.uncertain:
        yield tag(
            "p",
            tag("b", "?", aria_hidden="true"),
            " uncertain pairing",
            class_="flag unsure",
            title=f"a link below {UNCERTAIN_BELOW}",
        )
    if marks.new:
        yield tag("p", tag("b", "+", aria_hidden="true"), f" {notes.new_words(marks)}", class_="flag new-flag")
    if marks.elsewhere is not None:
        yield _told_elsewhere(place, *marks.elsewhere)
    if marks.moved:
        where = _stands(place, row, version)
        moved = " told at another point:" if marks.told_apart("moved") else " moved:"
        yield tag("p", tag("b", "⇅", aria_hidden="true"), moved, *where, class_="flag moved-flag")


def _stands(place: Place, row: int, version: int) -> list[str]:
    """Where a moved passage stands in its own version."""
    for (at, of), stubs in place.page.index.stubs.items():
        after = next((stub.after for stub in stubs if of == version and stub.shown_in == row), None)
        if after is not None:
            words = f"{'after' if after else 'before'} passage {place.label(at)}"
            return [" in this version it stands ", place.link(at, words)]
    return [" stands elsewhere in this version"]


def _told_elsewhere(place: Place, row: int, version: int) -> Html:
    """Where else it is said."""
    who, link = name_in(place.page.story.versions, version), place.link(row, f"passage {place.label(row)}")
    return tag(
        "p", tag("b", "↗", aria_hidden="true"), " said in another place: ", who, ", ", link, class_="flag moved-flag"
    )


def _stubs(place: Place, version: int, marks: CellMarks) -> Iterator[Html]:
    """Where a moved passage really stands: its first words, and the way to it."""
    for stub in marks.stubs:
        words = shorten(" ".join(place.page.index.cell(stub.shown_in, version).text.split()), 60)
        link = place.link(stub.shown_in, f"passage {place.label(stub.shown_in)}")
        yield tag(
            "p", tag("b", "⇅", aria_hidden="true"), f" here stands {quoted(words)}, shown in ", link, class_="flag stub"
        )
