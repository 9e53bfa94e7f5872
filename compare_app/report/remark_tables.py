"""Notes, codebook and corrections as plain tables; ids are those of the JSON report."""

from __future__ import annotations

from collections.abc import Iterator

from compare_app.model.comparison import Comparison
from compare_app.model.remarks import Remark, Remarks, Words
from compare_app.report.json_report import quote_id, version_id
from compare_app.report.plain import one_line
from compare_app.report.remarks import correction_line

Row = tuple[str | int | float | bool | None, ...]

NOTES = (
    "story story_title note about change row claim quote versions outlets paths words codes text reviewed author made "
    "changed edited place"
)
WORDS = "note version path start end words words_now"
CODES = "code name parent colour description notes"
CORRECTIONS = "correction kind value story about author made effective"


def notes(comparison: Comparison) -> Iterator[Row]:
    """A row for each note; its words, one after the other, are those of all versions that it is about."""
    remarks = comparison.remarks or Remarks()
    for remark in remarks.notes:
        story = None if remark.story is None else comparison.stories[remark.story]
        versions = list(dict.fromkeys(w.version for w in remark.words if w.version is not None))
        outlets = [] if story is None else [story.versions[v].document.metadata.outlet for v in versions]
        yield (
            *(_story_id(remark.story), None if story is None else story.title, remark.id),
            *(remark.kind, remark.detail or None),
            *(
                f"r{remark.row}" if remark.row is not None else None,
                f"c{remark.claim}" if remark.claim is not None else None,
            ),
            None if remark.quote is None else quote_id(*remark.quote),
            " ".join(map(version_id, versions)) or None,
            "; ".join(dict.fromkeys(outlet for outlet in outlets if outlet)) or None,
            "; ".join(dict.fromkeys(w.path for w in remark.words)),
            " / ".join(one_line(w.exact) for w in remark.words if w.exact),
            "; ".join(remarks.code_names(remark)) or None,
            *(remark.text.strip() or None, remark.reviewed, remark.author or None),
            *(remark.made.isoformat(timespec="seconds"), remark.changed.isoformat(timespec="seconds")),
            *(remark.edited, "lost" if remark.story is None else "found"),
        )


def note_words(comparison: Comparison) -> Iterator[Row]:
    """A row for each stretch of words that a note is about."""
    for remark in (comparison.remarks or Remarks()).notes:
        for words in remark.words:
            place = (None, None) if words.span is None else (words.span.start, words.span.end)
            version = None if words.version is None else version_id(words.version)
            yield remark.id, version, words.path, *place, one_line(words.exact), _now(comparison, remark, words)


def codes(comparison: Comparison) -> Iterator[Row]:
    """A row for each code, with how many notes have it."""
    remarks = comparison.remarks or Remarks()
    for code in remarks.codes:
        often = sum(code.id in remark.codes for remark in remarks.notes)
        yield code.id, code.name, code.parent, code.colour, code.description or None, often


def corrections(comparison: Comparison) -> Iterator[Row]:
    """A row for each correction."""
    for c in (comparison.remarks or Remarks()).corrections:
        said = (c.id, c.kind, c.value or None, _story_id(c.story), correction_line(c))
        yield *said, c.author or None, c.made.isoformat(timespec="seconds"), c.placed


def _story_id(story: int | None) -> str | None:
    return None if story is None else f"s{story + 1}"


def _now(comparison: Comparison, remark: Remark, words: Words) -> str | None:
    if remark.story is None or words.version is None or words.span is None:
        return None
    return one_line(words.span.of(comparison.stories[remark.story].versions[words.version].text))
