"""What the user put to a comparison, for the reports: notes by row, and everything in lines of words."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from compare_app.model.comparison import Comparison, Story
from compare_app.model.remarks import CodeEntry, Remark, Remarks, UserCorrection, Words
from compare_app.report.plain import moment, one_line, quoted, shorten
from compare_app.report.version_words import name_in
from compare_app.report.wording import kind_name

_MOST = 80  # signs of a passage that is named by its words
_ABOUT = {
    "row": "passage",
    "passage": "passage",
    "claim": "claim",
    "quote": "quote",
    "change": "change",
}
_PASSAGES = {
    "link": "linked: {0} and {1}",
    "unlink": "not linked: {0} and {1}",
    "together": "in one row: {0} and {1}",
    "apart": "in two rows: {0} and {1}",
    "moved": "moved: {0} and {1}",
    "in_place": "not moved: {0} and {1}",
    "unrelated": "without a counterpart: {0}",
}
_ARTICLES = {
    "published": "date of {0}: {value}",
    "outlet": "outlet of {0}: {value}",
    "title": "title of {0}: {value}",
    "author": "author of {0}: {value}",
    "language": "language of {0}: {value}",
    "role": "{0} is {value}",
    "encoding": "encoding of {0}: {value}",
    "mend": "decoding of {0} mended: {value}",
    "whole_page": "all of the page {0} kept: {value}",
    "columns": "columns of {0}: {value}",
    "join": "one story: {0}",
}


class StoryRemarks:
    """The notes of one story, by row."""

    def __init__(self, comparison: Comparison, story: Story) -> None:
        self.remarks = comparison.remarks or Remarks()
        number = next((n for n, other in enumerate(comparison.stories) if other is story), None)
        self._rows: Mapping[int, list[Remark]] = defaultdict(list)
        for remark in self.remarks.notes:
            if remark.story is not None and remark.story == number and remark.row is not None:
                self._rows[remark.row].append(remark)

    def said(self, row: int) -> list[Remark]:
        """The notes at a row that say something."""
        return [remark for remark in self._rows.get(row, ()) if remark.text or remark.codes]

    def is_reviewed(self, row: int) -> bool:
        """Whether the row, or a passage of it, was ticked off."""
        return any(r.reviewed and r.kind in ("row", "passage") for r in self._rows.get(row, ()))

    def in_cell(self, row: int, version: int, present: Sequence[int]) -> list[Remark]:
        """The notes to be shown in a cell: each at the first version that it is about, of those that have the passage."""
        return [remark for remark in self.said(row) if _first(remark, present) == version]


def _first(remark: Remark, present: Sequence[int]) -> int | None:
    about = {words.version for words in remark.words}
    return next((v for v in present if v in about), present[0] if present else None)


def line(remarks: Remarks, remark: Remark) -> str:
    """A note in one line: its codes, its words, who wrote it and when."""
    said = ": ".join(part for part in (", ".join(remarks.code_names(remark)), one_line(remark.text)) if part)
    by = ", ".join(part for part in (remark.author, moment(remark.changed, False)) if part)
    return f"{said} ({by})" if said else f"ticked off ({by})"


def about(remark: Remark, story: Story) -> str:
    """What a note is about, in a few words: “quote in Harbour Post: ...”."""
    name = (
        kind_name(remark.detail) if remark.kind == "change" and remark.detail else _ABOUT.get(remark.kind, remark.kind)
    )
    if remark.kind == "row":
        return name
    told = [words for words in remark.words if words.exact]
    parts = [_words_in(words, story) for words in (told[:1] if remark.kind == "claim" else told)]
    more = " and elsewhere" if len(told) > len(parts) else ""
    return f"{name}: {' / '.join(parts)}{more}" if parts else name


def _words_in(words: Words, story: Story) -> str:
    said = quoted(shorten(one_line(words.exact), _MOST))
    return said if words.version is None else f"{said} ({name_in(story.versions, words.version)})"


def lost_line(remarks: Remarks, remark: Remark) -> str:
    """A note that has lost its place, with the words and the file that it was about."""
    return f"{line(remarks, remark)}. It was about {_named(remark.words)}"


def correction_line(c: UserCorrection) -> str:
    """A correction in one line."""
    ends = [_named(end) for end in c.ends]
    value = c.value or "unknown"
    if c.kind == "part":
        said = f"in a story of their own: {ends[0]}" if len(ends) < 2 else f"in the story of {ends[1]}: {ends[0]}"
    elif c.kind == "unrelated" and len(ends) > 1:
        said = f"without a counterpart in {ends[1]}: {ends[0]}"
    elif c.kind == "no_change":
        said = f"no change ({kind_name(c.value)}): {_sides(c)}"
    elif c.kind == "same_quote":
        said = f"no change ({kind_name(c.value)}): {' and '.join(ends)}"
    elif c.kind == "speaker":
        said = f"who says {ends[0]}: {c.value or 'nobody named'}"
    else:
        form = (_PASSAGES | _ARTICLES).get(c.kind, f"{c.kind}: {{0}}")
        said = form.format(*ends, *[""] * (2 - len(ends)), value=value)
    return said if c.placed else f"{said}; no effect, for it has lost its place"


def _sides(c: UserCorrection) -> str:
    """The words of a change on both sides; where one has none, its sentence."""
    return " and ".join(_named(end[1:] or end) for end in c.ends)


def code_line(code: CodeEntry, remarks: Remarks) -> str:
    """An entry of the codebook: its name under those above it, what it means, how often it was given."""
    names, above = [code.name], code.parent
    by_id = {entry.id: entry for entry in remarks.codes}
    while above in by_id and len(names) <= len(by_id):
        names.insert(0, by_id[above].name)
        above = by_id[above].parent
    often = sum(code.id in remark.codes for remark in remarks.notes)
    said = f"{' › '.join(names)} ({often})"
    return f"{said}: {one_line(code.description)}" if code.description else said


def _named(words: Iterable[Words]) -> str:
    """Passages by their words and files; an article by its file."""
    return " + ".join(f"{quoted(shorten(one_line(w.exact), _MOST))} ({w.path})" if w.exact else w.path for w in words)
