"""The fields that stand over a text, below its headline, or behind its end: `Source: ...`, with bylines and dates between them in any order."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from compare_app.model.document import Metadata, Paragraph, Role
from compare_app.model.spans import Span
from compare_app.readers.address import stated_source
from compare_app.readers.dates import dates_in, parse_date
from compare_app.readers.lines.bylines import are_names, is_office
from compare_app.readers.lines.captions import names_owner
from compare_app.readers.lines.head_lines import author_in, is_byline, is_dateline, outlet_in
from compare_app.readers.lines.labels import FIELD, bare_field_in, field_in
from compare_app.readers.lines.outlets import are_agencies
from compare_app.readers.lines.page_words import is_call
from compare_app.readers.lines.source_line import source_in

_FIELD_ROLES: dict[str, Role] = {"title": "headline", "author": "byline", "published": "dateline"}
#: So many paragraphs may stand above the fields: the headline, with the section's name over it or a standfirst below it.
_MOST_ABOVE = 2
#: These say of which article they are; a number of words or a page may stand anywhere.
_TELLING = {"outlet", "author", "published", "address", "title"}
#: Behind the text so many labels are fields; a single one is the source of a picture, or the last sentence.
_FEWEST_BELOW = 2
#: A label alone on its line, its value below it.
#: Behind a newspaper's name: (Issue 4120), (Vol. 12, Issue 3).
_ISSUE = re.compile(r"\s?\([^()]*\d[^()]*\)$")
_LABEL_ALONE = re.compile(r"[^\n:]{2,40}:")
#: Shorter titles stand in other lines by chance.
_LONG_TITLE = 15
#: Between fields that stand on one line.
_BARS = re.compile(r"\s[|\u2022\u00b7]\s")
#: A name as libraries sort it: "Brill, Ana".
_TURNED = re.compile(r"([^\W\d_][\w'\u2019-]+(?: [\w'\u2019-]+)?), ([^\W\d_][\w'\u2019-]+(?: [^\W\d_]\.?)?)\.?")


class Fields(NamedTuple):
    """A run of fields: how many paragraphs stand above it, what each of its own is for, and what they declare."""

    above: int
    kinds: tuple[str, ...]
    declared: dict[str, str]

    @property
    def end(self) -> int:
        """The first paragraph behind them."""
        return self.above + len(self.kinds)


def fields_in(lines: Sequence[str]) -> Fields:
    """The fields at the top, or below a headline: two lines or more, of which one at least has a label; further down, two. A line that surely names
    newspaper, day and page is enough alone. `lines`: an article's paragraphs, an empty one for what cannot be a field.
    """
    for above in range(_MOST_ABOVE + 1):
        kinds, declared, labels = _run(lines[above:], below_headline=above > 0)
        end = above + len(kinds)
        enough = labels >= 2 or (labels == 1 and above < 2 and not _is_credit(declared.get("outlet", "")))
        enough = (enough and len(kinds) >= 2) or any(map(_is_surely_source, lines[above:end]))
        if enough and end < len(lines):
            if labels == 1 and are_agencies(declared.get("outlet", "")):
                del declared["outlet"]  # below a byline it is whose copy was used
            return Fields(above, kinds, declared)
    return Fields(0, (), {})


def are_fields(lines: Sequence[str]) -> bool:
    """Whether each of several lines is a field with a label: they are no one paragraph, whatever a format makes of their ends."""
    return len(lines) > 1 and all(field_in(line) is not None or bare_field_in(line) is not None for line in lines)


def fields_below(lines: Sequence[str], title: str) -> Fields:
    """The fields behind an article's end, with what else a database sets there; two labels or more. `above` counts the paragraphs before them.

    The name that stands right before them signs the article, and a line that holds all of its `title` and a date cites it.
    """
    begin = len(lines)
    while begin and _is_below(lines[begin - 1], title):
        begin -= 1
    found = [field for line in lines[begin:] if (field := field_in(line))]
    if begin == 0 or (len(found) < _FEWEST_BELOW and not any(_cites(line, title) for line in lines[begin:])):
        return Fields(len(lines), (), {})
    declared = {field: value for field, value in reversed(found) if field}
    kinds = [""] * (len(lines) - begin)
    if begin > 1 and len(lines[begin - 1].split()) > 1 and are_names(lines[begin - 1]):
        begin, kinds = begin - 1, ["author", *kinds]
        declared.setdefault("author", lines[begin])
    return Fields(begin, tuple(kinds), declared)


def _is_below(line: str, title: str) -> bool:
    """Whether a line may stand among fields behind an article: a field, a label over its value, what pages say, how to cite the article."""
    if field_in(line) or is_call(line) or _cites(line, title):
        return True
    return _LABEL_ALONE.fullmatch(line) is not None and field_in(f"{line} x") is not None


def _cites(line: str, title: str) -> bool:
    return len(title) > _LONG_TITLE and title in line and next(dates_in(line), None) is not None


def _is_surely_source(line: str) -> bool:
    source = source_in(line)
    return source is not None and source.sure


def _is_credit(source: str) -> bool:
    """Whether the source is that of a picture, whose line is the only one with a label: "Source: Coast News/Getty"."""
    return names_owner(source)


def _run(lines: Sequence[str], *, below_headline: bool) -> tuple[tuple[str, ...], dict[str, str], int]:
    """The fields with which these lines begin, what they declare, and how many of them a label tells."""
    kinds: list[str] = []
    declared: dict[str, str] = {}
    labels: set[str] = set()
    for line in lines:
        labelled = field_in(line)
        field: str | None = bare_field_in(line)
        values: dict[str, str] = {}
        if labelled:
            field = labelled[0]
            labels.add(field)
            values = dict([labelled])
        elif field is None and (kinds or below_headline or _is_surely_source(line)):
            field, values = _unlabelled(line, (below_headline or not kinds) and "outlet" not in declared)
        if field is None:
            break
        declared = values | declared
        kinds.append(field)
    return tuple(kinds), declared, len(labels & _TELLING)


def _unlabelled(line: str, outlet_open: bool) -> tuple[str | None, dict[str, str]]:
    """What a line without a label is among fields, and what it declares: a byline, a date, below a headline a newspaper's name.

    Its date is read with those of the article's other lines, behind what a label says.
    """
    if is_byline(line) and (author := author_in(line)):
        return "author", {"author": author}
    if outlet_open and (source := source_in(line)):
        return "published", source.declared
    if is_dateline(line):
        return "published", {}
    outlet = outlet_in(line) if outlet_open else None
    return ("author", {"outlet": outlet}) if outlet else (None, {})


def paragraphs_of_fields(text: str, spans: Sequence[Span], fields: Fields) -> list[Paragraph]:
    """The paragraphs that a run of fields makes of its own lines."""
    return [p for span, kind in zip(spans, fields.kinds, strict=True) for p in _paragraphs_of(text, span, kind)]


def _paragraphs_of(text: str, span: Span, field: str) -> list[Paragraph]:
    """A title's name is furniture and the title itself the headline; other fields stay in one piece."""
    role = _FIELD_ROLES.get(field, "boilerplate")
    match = FIELD.fullmatch(span.of(text)) if role == "headline" else None
    if match is None:
        return [Paragraph(span, role)]
    return [
        Paragraph(Span(span.start, span.start + len(match[0][: match.start(2)].rstrip())), "boilerplate"),
        Paragraph(Span(span.start + match.start(2), span.end), role),
    ]


def metadata_of(declared: dict[str, str]) -> Metadata:
    """What the fields declare, as far as it can be read."""
    said = {field: _BARS.split(value)[0].strip() for field, value in declared.items()}
    source = source_in(declared.get("outlet", ""))
    date = parse_date(said.get("published")) or (parse_date(declared["outlet"]) if source else None)
    language = said.get("language", "").lower().split("-")[0]
    outlet = source.outlet if source else _ISSUE.sub("", said.get("outlet", ""))
    where = stated_source(None if "@" in outlet else outlet, said.get("address"))
    return Metadata(
        title=said.get("title") or None,
        outlet=where.outlet,
        author=_as_read(said.get("author", "")) or (source.author if source else None),
        published=date[0] if date else None,
        published_precision=date[1] if date else "day",
        language=language if len(language) == 2 and language.isascii() and language.isalpha() else None,
        address=where.address,
    )


def _as_read(author: str) -> str | None:
    """The writer's name without `By`, and in the order in which it is read."""
    turned = _TURNED.fullmatch(author)
    if turned and not is_office(turned[2]) and not are_agencies(turned[2]):
        return f"{turned[2]} {turned[1]}"
    return (author_in(author) if is_byline(author) else None) or author or None
