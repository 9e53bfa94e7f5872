"""A story made ready for the comparison view: look-ups, and the stops that F8 walks over."""

from __future__ import annotations

from collections.abc import Callable

from compare_app.model.comparison import Story
from compare_app.model.spans import Span
from compare_app.page.groups import grouped, only_in
from compare_app.page.index import STEPS, StoryIndex
from compare_app.page.marking import cell_marks
from compare_app.page.marks import CellMarks
from compare_app.page.stops import Stop, rejected, stops

#: Signs of a change that are shown with the words beside them, and how many words before and behind: what changed stays in
#: sight in a column of 25 letters.
_FEW, _BEFORE, _BEHIND = 14, 2, 3


class Page:
    """One story against one choice of base; made off the window's thread, read from it."""

    def __init__(self, story: Story, base: int | None = None, index: StoryIndex | None = None) -> None:
        self.index = index or StoryIndex(story)
        self.base = base
        self.stops: tuple[Stop, ...] = tuple(stops(self.index, base))
        self.rejected: tuple[Stop, ...] = tuple(rejected(self.index))
        self.changed_rows = frozenset(stop.row for stop in self.stops)
        self.groups = grouped(self.index, self.stops)
        self.only_in = tuple(map(len, only_in(self.index)))
        self.kinds: frozenset[str] = frozenset(stop.note.kind for stop in self.stops) | _uncertain(self.index)

    @property
    def story(self) -> Story:
        """The story shown."""
        return self.index.story

    def with_base(self, base: int | None) -> Page:
        """The same story, marked against another version."""
        return Page(self.story, base, self.index)

    def against_before(self) -> Page | None:
        """The story marked against the version before; None where that can be no other reading."""
        return self.with_base(STEPS) if len(self.story.versions) > 2 and self.index.has_steps else None

    def marks(self, row: int, version: int, focus: int | None = None) -> CellMarks:
        """The marks of a cell."""
        return cell_marks(self.index, row, version, self.base, focus)

    def words(self, version: int, spans: tuple[Span, ...], most: int = 60) -> str:
        """The words that spans cover, shortened in the middle of nothing: at most `most` signs, then an ellipsis."""
        text = self.story.versions[version].text
        return shorten(" … ".join(" ".join(span.of(text).split()) for span in spans), most)

    def in_context(self, version: int, spans: tuple[Span, ...], most: int = 60) -> str:
        """The words that spans cover; of a few of them alone nothing could be known, so some of their sentence stand with them."""
        if len(spans) != 1 or not 0 < spans[0].length <= _FEW:
            return self.words(version, spans, most)
        witness, (span,) = self.story.versions[version], spans
        number = self.index.sentence_at(version, span.start)
        sentence = None if number is None else witness.sentences[number].span
        if sentence is None or not sentence.contains(span):
            return self.words(version, spans, most)
        wide = _widened(witness.text, span, sentence)
        words = " ".join(wide.of(witness.text).split())
        cut = "… " if wide.start > sentence.start else "", " …" if wide.end < sentence.end else ""
        return words.join(cut)

    def next_stop(self, row: int, version: int, forward: bool, wanted: Callable[[Stop], bool]) -> int | None:
        """The first wanted stop behind (or before) a cell, as a position in `stops`; None where there is none."""
        places = enumerate(self.stops) if forward else reversed(list(enumerate(self.stops)))
        for number, stop in places:
            here = (stop.row, stop.version)
            if wanted(stop) and (here > (row, version) if forward else here < (row, version)):
                return number
        return None


def _widened(text: str, span: Span, within: Span) -> Span:
    """A stretch with some words on either side, as far as they stand within another."""
    start, end = span.start, span.end
    for _ in range(_BEFORE):
        start = len(text[within.start : start].rstrip()) + within.start
        while start > within.start and not text[start - 1].isspace():
            start -= 1
    for _ in range(_BEHIND):
        end += len(text[end : within.end]) - len(text[end : within.end].lstrip())
        while end < within.end and not text[end].isspace():
            end += 1
    return Span(start, end)


def _over_another(index: StoryIndex, row: int) -> bool:
    """Whether a version is tied to the first of the row only over another one."""
    base = index.base_of(row, None)
    return index.tells_story(row) and any(index.against(row, v, None) not in (None, base) for v in index.present(row))


def _uncertain(index: StoryIndex) -> frozenset[str]:
    """What is shown of passages and is no change."""
    sure = all(not row.uncertain for row in index.rows) and all(not link.uncertain for link in index.links)
    direct = not any(row.open_pairs and _over_another(index, n) for n, row in enumerate(index.rows))
    whole = not any(row.continues for row in index.rows)
    return frozenset(
        kind for kind, absent in (("uncertain", sure), ("indirect", direct), ("continues", whole)) if not absent
    )


def shorten(text: str, most: int) -> str:
    """Cut at a word's end, with an ellipsis."""
    if len(text) <= most:
        return text
    cut = text[:most].rsplit(" ", 1)[0] if " " in text[:most] else text[:most]
    return cut.rstrip(" ,;:—–-") + " …"
