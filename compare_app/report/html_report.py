"""The HTML report: one file that loads nothing, to be read, printed and passed on.

Everything stands in it without a script; the small one only adds a search field to the tables. What is shown of a
comparison is worked out by the same page that the window shows, so that both say the same.
"""

from __future__ import annotations

import base64
import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from compare_app.about import PROGRAM
from compare_app.model.comparison import Comparison, Story
from compare_app.model.remarks import Remarks
from compare_app.model.version import Version
from compare_app.page.index import all_apart
from compare_app.page.page import Page
from compare_app.page.stops import Stop
from compare_app.report import html_ledgers, html_remarks, notes
from compare_app.report.at_a_glance import of_quotes_and_claims
from compare_app.report.html_cells import Place
from compare_app.report.html_provenance import problems, provenance
from compare_app.report.html_readings import SWITCH, both, cells, stepped
from compare_app.report.html_style import style
from compare_app.report.markup import Html, join, tag
from compare_app.report.pacing import each
from compare_app.report.plain import count, one_line
from compare_app.report.remarks import StoryRemarks
from compare_app.report.remarks import about as remarks_about
from compare_app.report.selection import selected
from compare_app.report.version_words import column_name, cut_line, version_date, version_name
from compare_app.report.wording import about_report, against, against_before, change_name
from compare_app.resources import resource

_WIDE = 5  # versions from which a story is printed on wider paper

_LEGEND = (
    ("k added from to", "new words", "not in the version that the cell is compared with"),
    ("k reworded from to", "other words", "in place of words of that version"),
    ("k dropped from to", "dropped words", "no other version has them"),
    ("k fact from to", "a fact", "a number, date, name, negation, hedge or source changed: told under the cell"),
    ("k quote from to", "quoted words", "inside quotation marks"),
    ("k unquoted from to", "quote lost its marks", "speech that became the newspaper's own words"),
    ("k newly_quoted from to", "quote gained marks", "words that became speech"),
    ("k quote-event from to", "quote altered", "cut, longer, reworded, joined, or given to another speaker"),
)
#: The same where all stories are told by reports written apart: nothing came there, and nothing went.
_LEGEND_APART = (
    ("k added from to", "words only here", "not in the report that the cell is compared with"),
    ("k reworded from to", "other words", "in place of words of that report"),
    ("k fact from to", "a fact", "a number, date, name, negation, hedge or source differs: told under the cell"),
    ("k quote from to", "quoted words", "inside quotation marks"),
    ("k unquoted from to", "without marks", "the newspaper's own words here, speech there"),
    ("k newly_quoted from to", "in marks", "speech here, the newspaper's own words there"),
    ("k quote-event from to", "quote differs", "shorter, longer, in other words, joined, or with another speaker"),
)


def render(comparison: Comparison) -> bytes:
    """The report as a file's bytes."""
    return as_html(comparison).encode("utf-8")


def as_html(comparison: Comparison) -> str:
    """The whole page."""
    comparison = selected(comparison)
    remarks = comparison.remarks or Remarks()
    told = [s for s in comparison.stories if len(s.versions) > 1]
    single = [s for s in comparison.stories if len(s.versions) == 1]
    stories = [_story(comparison, story, f"s{i}") for i, story in enumerate(each(told), 1)]
    body = [
        _top(comparison, told, single, any(story.stepped for story in stories)),
        *(story.html for story in stories),
        _singles(comparison, single),
        html_remarks.lost(remarks),
        html_remarks.codebook(remarks),
        problems(comparison.problems),
        provenance(comparison),
    ]
    # what stands over the first story is printed on the same paper, else it has a page to itself
    paper = "first-wide" if told and len(told[0].versions) >= _WIDE else None
    title = told[0].title if len(told) == 1 else f"{count(len(told), 'story', 'stories')} compared"
    return f"<!DOCTYPE html>\n{tag('html', _head(title, max((len(s.versions) for s in told), default=2)), tag('body', *body, class_=paper), lang='en')}\n"


def _head(title: str, most: int) -> Html:
    css, script = style(most), resource("report/report.js").read_text(encoding="utf-8")
    policy = f"default-src 'none'; style-src '{_digest(css)}'; script-src '{_digest(script)}'; base-uri 'none'; form-action 'none'"
    return tag(
        "head",
        tag("meta", charset="utf-8"),
        tag("meta", http_equiv="Content-Security-Policy", content=policy),
        tag("meta", name="viewport", content="width=device-width, initial-scale=1"),
        tag("meta", name="generator", content=PROGRAM),
        tag("meta", name="color-scheme", content="light dark"),
        tag("title", f"{one_line(title)} – Story Compare"),
        tag("style", Html(css)),
        tag("script", Html(script), defer=True),
    )


def _digest(text: str) -> str:
    """What the page's own policy allows: this very text, and nothing that somebody smuggled in."""
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode("utf-8")).digest()).decode("ascii")


# --- the top


def _top(comparison: Comparison, told: Sequence[Story], single: Sequence[Story], stepped: bool) -> Html:
    counts = [count(len(told), "story", "stories") + " in several versions"]
    if single:
        counts.append(count(len(single), "single article"))
    if comparison.problems:
        counts.append(tag("a", count(len(comparison.problems), "problem"), href="#problems"))
    counted = tag("p", join(counts, " · "), class_="muted")
    about = [tag("p", about_report(all(map(all_apart, told))), class_="about")] if told else []
    header = tag("header", tag("h1", "Story Compare"), counted, *about, class_="top stay")
    return join([header, _contents(told), _legend(told, stepped)] if told else [header])


def _contents(told: Sequence[Story]) -> Html:
    if len(told) < 2:
        return Html("")
    items = [
        tag("li", tag("a", tag("bdi", s.title), href=f"#s{i}"), " ", tag("small", count(len(s.versions), "version")))
        for i, s in enumerate(told, 1)
    ]
    return tag("nav", tag("ol", *items), aria_label="Stories", class_="stay")


def _legend(told: Sequence[Story], stepped: bool) -> Html:
    apart = all(map(all_apart, told))
    legend = _LEGEND_APART if apart else _LEGEND
    samples = [tag("li", tag("span", words, class_=kind), " ", tag("small", about)) for kind, words, about in legend]
    samples.append(tag("li", tag("i", class_="gone"), " ", tag("small", "words of the other version are missing here")))
    some_apart = any(map(all_apart, told))
    about = tag("p", against(apart, some_apart), class_="muted")
    steps = tag("p", against_before(some_apart), class_="muted") if stepped else None
    return tag(
        "div",
        tag("div", *_switches(apart, stepped), class_="switches"),
        tag("ul", *samples, class_="legend"),
        both(about, steps),
        class_="tools stay",
    )


def _switches(apart: bool, stepped: bool) -> Iterator[Html]:
    for key, words, on in (
        ("only-changed", "only passages that differ" if apart else "only passages that changed", False),
        ("show-marks", "marks", True),
        ("show-notes", "what differs, in words" if apart else "what changed, in words", True),
        ("show-asides", "passages that are not compared: bylines, comments, furniture", False),
        *([(SWITCH, "marked against the version before", False)] if stepped else []),
    ):
        yield tag("label", tag("input", type="checkbox", id=key, checked=on), " ", words)


# --- a story


class _Told(NamedTuple):
    """A story's part of the page, and whether it can be read against the version before as well."""

    html: Html
    stepped: bool


def _story(comparison: Comparison, story: Story, story_id: str) -> _Told:
    place = Place(Page(story), story_id, StoryRemarks(comparison, story))
    steps = stepped(place)
    wide = " wide" if len(story.versions) >= _WIDE else ""
    head = tag(
        "header",
        tag("h2", tag("bdi", story.title)),
        both(_summary(place), None if steps is None else _summary(steps)),
        *(tag("p", told, class_="muted") for told in [of_quotes_and_claims(place.page)] if told),
        both(html_ledgers.findings(place), None if steps is None else html_ledgers.findings(steps)),
        class_="stay",
    )
    parts = [_comparison(place, steps), html_ledgers.quotes(place), html_ledgers.claims(place)]
    article = tag("article", head, *parts, id=story_id, class_=f"story n{len(story.versions)}{wide}")
    return _Told(article, steps is not None)


def _summary(place: Place) -> Html:
    """How many versions, passages and changes of which kinds."""
    page = place.page
    told = kinds_told(page.stops)
    rows = sum(page.index.tells_story(row) for row in range(len(page.story.alignment.rows)))
    parts = [count(len(page.story.versions), "version"), count(rows, "passage"), notes.counted(page)]
    return tag("p", " · ".join(parts) + (f": {told}" if told else ""), class_="muted")


def kinds_told(stops: Iterable[Stop]) -> str:
    """The commonest kinds of changes, counted by their names: drafts and reports written apart share most."""
    kinds = Counter(change_name(stop.note.kind, apart=stop.note.apart) for stop in stops)
    return ", ".join(f"{n} × {name}" for name, n in kinds.most_common(6))


def _comparison(place: Place, steps: Place | None) -> Html:
    versions = place.page.story.versions
    head = [tag("th", "Passage", scope="col", class_="corner"), *(_column(versions, v) for v in range(len(versions)))]
    rows = [_row(place, steps, row) for row in range(len(place.page.story.alignment.rows))]
    caption = tag("caption", tag("h3", "The versions side by side"))
    return tag("table", caption, tag("thead", tag("tr", *head)), tag("tbody", *rows), class_="sides")


def _column(versions: Sequence[Version], number: int) -> Html:
    version = versions[number]
    date = version_date(version)
    title = version.document.metadata.title
    parts = [tag("span", column_name(versions, number), class_="outlet", dir="auto")]
    if date:
        parts.append(tag("span", date, class_="date"))
    if title:
        parts.append(tag("span", title, class_="title", dir="auto"))
    if version.document.path != version_name(version):
        parts.append(tag("span", version.document.path, class_="path"))
    if version.document.cut is not None:
        parts.append(tag("span", f"✂ {cut_line(version.document.cut)}", class_="cut", dir="auto"))
    return tag("th", *parts, scope="col")


def _row(place: Place, steps: Place | None, row: int) -> Html:
    seen = [tag("span", "✓", class_="seen", title="ticked off")] if place.remarks.is_reviewed(row) else []
    number = tag("th", tag("a", place.label(row), href=f"#{place.anchor(row)}"), *seen, scope="row", class_="number")
    every = [cells(place, steps, row, v) for v in range(len(place.page.story.versions))]
    return tag("tr", number, *every, id=place.anchor(row), class_=" ".join(_row_classes(place, steps, row)) or None)


def _row_classes(place: Place, steps: Place | None, row: int) -> Iterator[str]:
    """What the switches may hide: rows without a change, and rows that are not compared and point to nothing."""
    said = place.remarks.said(row)
    if row not in place.page.changed_rows and not said:
        yield "unchanged"
    if row not in (steps or place).page.changed_rows and not said:
        yield "unchanged-steps"
    points = any((row, v) in place.page.index.stubs for v in range(len(place.page.story.versions)))
    if not place.page.index.tells_story(row) and not said and not points:
        yield "aside"


# --- what stands alone


def _singles(comparison: Comparison, stories: Sequence[Story]) -> Html:
    if not stories:
        return Html("")
    items = [_single(comparison, story) for story in stories]
    return tag(
        "section",
        tag("h2", "Single articles"),
        tag("p", "No other version of these was found.", class_="muted"),
        *items,
        class_="singles stay",
    )


def _single(comparison: Comparison, story: Story) -> Html:
    version = story.versions[0]
    about = [p for p in (version_name(version), version_date(version)) if p]
    about += [version.document.path] if version.document.path not in about else []
    text = [
        tag("p", version.text[p.span.start : p.span.end], class_=f"text {p.role}", dir="auto")
        for p in version.document.paragraphs
    ]
    own = StoryRemarks(comparison, story)
    notes = [
        html_remarks.box(own.remarks, remark, remarks_about(remark, story))
        for row in range(len(story.alignment.rows))
        for remark in own.said(row)
    ]
    return tag("details", tag("summary", tag("bdi", story.title), " ", tag("small", " · ".join(about))), *text, *notes)
