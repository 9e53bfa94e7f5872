"""The cells of the comparison table: exact text with its marks, and under it what the marks say."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence

from compare_app.model.alignment import UNCERTAIN_BELOW
from compare_app.model.spans import Span
from compare_app.report.markup import Html, escape, join, tag
from compare_app.report.wording import GLYPHS, change_line, kind_name, shorten, version_name
from compare_app.ui.page.cells import PARAGRAPH_BREAK, STRETCH_BREAK
from compare_app.ui.page.marks import QUOTE_EVENTS, TYPED, CellMarks, Mark, Note, gap_notes
from compare_app.ui.page.page import Page

#: Notes that are told in words under a cell; the rest is told by the marks.
_TOLD = TYPED | QUOTE_EVENTS | {"sentence_dropped", "rewritten"}
#: Quotes of which only the difference is told.
_GROWN = frozenset({"truncated", "extended"})
_WORDS = 140  # signs of a note's words


class Place:
    """The page of one story and the names of its anchors."""

    def __init__(self, page: Page, story_id: str) -> None:
        self.page = page
        self.story_id = story_id

    def anchor(self, row: int) -> str:
        """The row's id in the document."""
        return f"{self.story_id}-r{row + 1}"

    def link(self, row: int, words: str) -> Html:
        """A link to a row."""
        return tag("a", words, href=f"#{self.anchor(row)}")


def cell(place: Place, row: int, version: int) -> Html:
    """One cell of the table."""
    marks = place.page.marks(row, version)
    if marks.gap is not None:
        return _gap(place, row, version, marks)
    shown = place.page.index.cell(row, version)
    language = place.page.story.versions[version].language
    text = tag(
        "div",
        marked(shown.text, marks.marks, [note_line(place.page, version, n) for n in marks.notes]),
        class_=f"text {shown.role}",
        lang=None if language == "und" else language,
        dir="auto",
    )
    return tag(
        "td",
        join(
            [*_moved(place, row, version, marks), text, _notes(place, version, marks), *_stubs(place, version, marks)]
        ),
        class_=_classes(marks),
    )


def _classes(marks: CellMarks) -> str | None:
    flags = ("new", "moved", "rewritten", "uncertain", "continues")
    found = [flag for flag in flags if getattr(marks, flag)]
    return " ".join(found if marks.against is not None else ["base", *found])


def _gap(place: Place, row: int, version: int, marks: CellMarks) -> Html:
    """An empty cell that says why it is empty."""
    inside: list[str] = []
    if marks.gap == "dropped":
        inside.append(tag("p", tag("b", "−", aria_hidden="true"), " not in this version", class_="why"))
    note = gap_notes(place.page.index, row, version, None)
    inside += _stubs(place, version, marks)
    return tag("td", *inside, class_=f"gap {marks.gap}{' went' if note else ''}")


def marked(text: str, marks: Sequence[Mark], lines: Sequence[str]) -> Html:
    """The text cut at the marks' ends; every piece carries the classes of the marks over it, and what they say."""
    edges = {0, len(text)}
    for mark in marks:
        edges |= {mark.span.start, mark.span.end}
    stops = sorted(edges)
    parts: list[str] = []
    for start, end in itertools.pairwise(stops):
        parts += _wedges(start, marks, lines)
        over = [m for m in marks if m.span.length and m.span.start <= start and end <= m.span.end]
        parts.append(_piece(text[start:end], over, lines, Span(start, end)))
    parts += _wedges(len(text), marks, lines)
    return join(parts)


def _piece(text: str, over: Sequence[Mark], lines: Sequence[str], span: Span) -> Html:
    if not over:
        return _lines(text)
    kinds = list(dict.fromkeys(_class(m.kind) for m in over))
    ends = ["from" for m in over if m.span.start == span.start][:1] + ["to" for m in over if m.span.end == span.end][:1]
    said = dict.fromkeys(lines[m.note] for m in over if m.note is not None)
    return tag("span", _lines(text), class_=" ".join(["k", *kinds, *ends]), title="\n".join(said) or None)


def _class(kind: str) -> str:
    """The kinds of a mark that look alike share a class."""
    if kind in ("unquoted", "newly_quoted"):
        return kind
    if kind in QUOTE_EVENTS:
        return "quote-event"
    return "fact" if kind in TYPED else kind.replace("_", "-")


def _wedges(at: int, marks: Sequence[Mark], lines: Sequence[str]) -> Iterator[Html]:
    """A sign for words that are missing here."""
    here = [m for m in marks if m.kind == "gone" and m.span.start == at]
    if here:
        said = dict.fromkeys(lines[m.note] for m in here if m.note is not None)
        yield tag("i", class_="gone", title="\n".join(said) or "words of the other version are missing here")


def _lines(text: str) -> Html:
    paragraphs = text.split(PARAGRAPH_BREAK)
    broken = [join([escape(line) for line in p.split(STRETCH_BREAK)], Html("<br>")) for p in paragraphs]
    return join(broken, tag("span", class_="break"))


def note_line(page: Page, version: int, note: Note) -> str:
    """A change in one line."""
    theirs, mine = (note.theirs, note.mine) if note.kind not in _GROWN else _grown(page, version, note)
    return change_line(
        note.kind, page.words(note.other, theirs, _WORDS), page.words(version, mine, _WORDS), note.admitted
    )


def _grown(page: Page, version: int, note: Note) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """Of a quote that was cut or grew, the words that went and came; both whole where these are not known."""
    for event in page.story.changes.quote_events:
        if {event.first, event.second} != {version, note.other} or not (event.lost or event.gained):
            continue
        if page.index.side_spans(event, version) == note.mine:
            return (event.lost, event.gained) if event.second == version else (event.gained, event.lost)
    return note.theirs, note.mine


def _notes(place: Place, version: int, marks: CellMarks) -> Html:
    told = [n for n in marks.notes if n.kind in _TOLD or (n.kind == "wording" and not n.mine)]
    if not told:
        return Html("")
    items = [_note(place.page, version, note) for note in sorted(told, key=lambda n: -n.weight)]
    return tag("ul", *dict.fromkeys(items), class_="notes")


def _note(page: Page, version: int, note: Note) -> Html:
    line = note_line(page, version, note)
    name = kind_name(note.kind)
    sign = tag("b", GLYPHS.get(note.kind, "·"), aria_hidden="true")
    words = join([tag("em", line[: len(name)]), line[len(name) :]]) if line.startswith(name) else escape(line)
    group = "quote-note" if note.kind in QUOTE_EVENTS or note.kind == "quote_marks" else "fact-note"
    return tag("li", sign, " ", words, class_=group if note.kind in _TOLD else "word-note")


def _moved(place: Place, row: int, version: int, marks: CellMarks) -> Iterator[Html]:
    if marks.uncertain:
        yield tag(
            "p",
            tag("b", "?", aria_hidden="true"),
            " uncertain pairing",
            class_="flag unsure",
            title=f"a link below {UNCERTAIN_BELOW}",
        )
    if not marks.moved:
        return
    home = [
        (r, s.after)
        for (r, v), stubs in place.page.index.stubs.items()
        if v == version
        for s in stubs
        if s.shown_in == row
    ]
    where = [" stands elsewhere in this version"]
    if home:
        at, after = home[0]
        where = [" in this version it stands ", place.link(at, f"{'after' if after else 'before'} row {at + 1}")]
    yield tag("p", tag("b", "⇅", aria_hidden="true"), " moved:", *where, class_="flag moved-flag")


def _stubs(place: Place, version: int, marks: CellMarks) -> Iterator[Html]:
    """Where a moved passage really stands: its first words, and the way to it."""
    for stub in marks.stubs:
        words = shorten(" ".join(place.page.index.cell(stub.shown_in, version).text.split()), 60)
        link = place.link(stub.shown_in, f"row {stub.shown_in + 1}")
        yield tag(
            "p", tag("b", "⇅", aria_hidden="true"), f" here stands “{words}”, shown in ", link, class_="flag stub"
        )


def version_label(place: Place, version: int) -> str:
    """The column's name."""
    return version_name(place.page.story.versions[version])
