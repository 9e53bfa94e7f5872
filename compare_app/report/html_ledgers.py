"""The tables beside the comparison: what weighs most, every quote, every claim, over all versions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from compare_app.model.changes import Claim, QuoteEvent
from compare_app.model.spans import Span
from compare_app.page.kinds import GLYPHS, TYPED
from compare_app.page.marks import Mark
from compare_app.page.stops import Stop
from compare_app.report.findings import MOST, Finding, names
from compare_app.report.findings import findings as findings_of
from compare_app.report.html_cells import Place, marked
from compare_app.report.markup import Html, escape, join, tag
from compare_app.report.quote_threads import Thread, threads
from compare_app.report.wording import (
    NOT_IN_EXCERPT,
    change_line,
    event_name,
    name_in,
    one_line,
    quote_kind,
    shorten,
    speaker,
    state_name,
    state_sign,
)

_FEW = 40  # signs of a change that are shown with their sentence


def findings(place: Place) -> Html:
    """The heaviest changes of facts and quotes, each with the way to its place; passages are seen in the table."""
    found = findings_of(place.page)
    if not found:
        return Html("")
    items = [_finding(place, finding) for finding in found[:MOST]]
    more = [tag("p", f"and {len(found) - MOST} more, marked in the comparison", class_="muted")]
    shown = tag("ol", *items, class_="findings")
    return tag("section", tag("h3", "What weighs most"), shown, *(more if len(found) > MOST else []))


def _finding(place: Place, finding: Finding) -> Html:
    versions, stop = place.page.story.versions, finding.stop
    sign = tag("b", GLYPHS.get(stop.note.kind, "·"), aria_hidden="true")
    who = f"{names(versions, finding.versions)} against {name_in(versions, stop.note.other)}"
    where = place.link(stop.row, f"row {place.label(stop.row)}")
    told = tag("div", tag("span", finding.line, dir="auto"), *_context(place, stop))
    return tag("li", sign, told, tag("small", who, ", ", where))


def _context(place: Place, stop: Stop) -> Iterator[Html]:
    """The sentence that a few words stand in."""
    note = stop.note
    version, spans = (stop.version, note.mine) if note.mine else (note.other, note.theirs)
    if stop.typed and spans and sum(span.length for span in spans) < _FEW:
        number = place.page.index.sentence_at(version, spans[0].start)
        if number is not None:
            yield tag("p", shorten(_sentences(place, version, [number]), 160), dir="auto", class_="context")


# --- quotes


def quotes(place: Place) -> Html:
    """Every quote over all versions: its words, who says it, and what became of it."""
    story = place.page.story
    found = threads(story)
    if not found:
        return Html("")
    head = [tag("th", "Speaker", scope="col", class_="corner")]
    head += [tag("th", name_in(story.versions, v), scope="col") for v in range(len(story.versions))]
    rows = [tag("tr", tag("th", _who(place, t), scope="row"), *_quote_cells(place, t)) for t in found]
    table = tag("table", tag("thead", tag("tr", *head)), tag("tbody", *rows), class_="ledger quotes")
    return _ledger(f"Quotes ({len(found)})", f"{place.story_id}-quotes", table)


def _who(place: Place, thread: Thread) -> Html:
    """The speaker of the earliest version that names one."""
    for v, numbers in enumerate(thread.quotes):
        version = place.page.story.versions[v]
        for number in numbers:
            name = speaker(version.quotes[number], version.text)
            if name:
                return tag("bdi", name)
    return tag("span", "unknown", class_="muted")


def _quote_cells(place: Place, thread: Thread) -> Iterator[Html]:
    started = False
    for v, (numbers, bare) in enumerate(zip(thread.quotes, thread.bare, strict=True)):
        event = thread.events[v]
        if not numbers and not bare:
            unseen = v in thread.not_in_excerpt
            why = f"… {NOT_IN_EXCERPT}" if unseen else "− not here" if started else ""
            yield tag("td", tag("p", why, class_="state"), class_="gap absent")
            continue
        body = [_quoted(place, v, n, event) for n in numbers] or [_unmarked(place, v, span) for span in bare]
        yield tag("td", *body, _quote_state(place, v, event, started), class_=_event_class(event, bool(numbers)))
        started = True


def _event_class(event: QuoteEvent | None, marked_here: bool) -> str | None:
    if event is None:
        return None if marked_here else "bare"
    kept = event.not_in_excerpt or event.kind in ("same", "punctuation")
    return "still" if kept and not event.cue_changed else "changed"


def _quoted(place: Place, v: int, number: int, event: QuoteEvent | None) -> Html:
    """The quote's words, those that came underlined."""
    version = place.page.story.versions[v]
    quote = version.quotes[number]
    gained = event.gained if event is not None and event.second == v and not event.not_in_excerpt else ()
    pieces = [_with_gains(piece, gained, version.text) for piece in quote.pieces]
    kind = [] if quote.kind in ("direct", "partial") else [tag("small", f" ({quote_kind(quote.kind)})")]
    link = place.link(place.page.index.row_at(v, quote.span.start) or 0, "¶")
    return tag("p", "“", join(pieces, " … "), "”", *kind, " ", link, dir="auto", class_="words")


def _with_gains(piece: Span, gained: Sequence[Span], text: str) -> Html:
    inside = [Span(max(g.start, piece.start), min(g.end, piece.end)) for g in gained if g.overlap(piece)]
    marks = [Mark("added", g.shifted(-piece.start)) for g in inside if g.length]
    return marked(piece.of(text).replace("\n", " "), marks, ())


def _unmarked(place: Place, v: int, span: Span) -> Html:
    """The same words where they stand without marks."""
    text = one_line(span.of(place.page.story.versions[v].text))
    link = place.link(place.page.index.row_at(v, span.start) or 0, "¶")
    return tag("p", tag("span", text, class_="k unquoted from to"), " ", link, dir="auto", class_="words")


def _quote_state(place: Place, v: int, event: QuoteEvent | None, started: bool) -> Html:
    """What became of it against the version before that has it, with the words that went."""
    if event is None:
        return tag("p", "" if started or v == 0 else "● first here", class_="state")
    story = place.page.story
    gone = () if event.not_in_excerpt else event.lost
    lost = " … ".join(one_line(s.of(story.versions[event.first].text)) for s in gone)
    words: list[str] = [event_name(event)]
    if lost:
        words += [": ", tag("del", lost, dir="auto")]
    sign = "…" if event.not_in_excerpt else "=" if event.kind in ("same", "punctuation") else "≠"
    return tag("p", tag("b", sign, aria_hidden="true"), " ", *words, class_="state")


# --- claims


def claims(place: Place) -> Html:
    """Every claim over all versions, in the words of the first that has it."""
    story = place.page.story
    found = story.changes.claims
    if not found or len(story.versions) < 2:
        return Html("")
    head = [tag("th", "Claim", scope="col", class_="corner")]
    head += [tag("th", name_in(story.versions, v), scope="col") for v in range(len(story.versions))]
    rows = [_claim(place, claim) for claim in found]
    table = tag("table", tag("thead", tag("tr", *head)), tag("tbody", *rows), class_="ledger claims")
    return _ledger(f"Claims ({len(found)})", f"{place.story_id}-claims", table)


def _claim(place: Place, claim: Claim) -> Html:
    first = claim.first_seen
    row = place.page.index.row_of[first][claim.cells[first].sentences[0]]
    words = _sentences(place, first, claim.cells[first].sentences)
    head = tag("th", tag("span", words, dir="auto"), " ", place.link(row, "¶"), scope="row", class_="claim")
    before: int | None = None
    cells = []
    for v, state in enumerate(claim.cells):
        details = _difference(place, claim, before, v) if before is not None and state.sentences else []
        label = [tag("b", state_sign(state), aria_hidden="true"), " ", state_name(state)]
        cells.append(tag("td", tag("p", *label, class_="state"), *details, class_=f"is-{state.status}"))
        before = v if state.sentences else before
    changed = any(c.status not in ("first", "same") and not c.not_in_excerpt for c in claim.cells)
    return tag("tr", head, *cells, class_=None if changed else "unchanged")


def _difference(place: Place, claim: Claim, before: int, v: int) -> list[Html]:
    """The typed changes against the version before that has it; without any, the words as they stand here."""
    if claim.cells[v].status not in ("reworded", "returned"):
        return []
    story = place.page.story
    earlier = set(claim.cells[before].sentences)
    lines: dict[str, None] = {}
    for sentence in claim.cells[v].sentences:
        for partner in place.page.index.partners(v, sentence, before):
            if partner.sentence in earlier:
                for change in story.changes.by_link[partner.link].changes:
                    if change.kind in TYPED:
                        texts = (_of(change.a, story.versions[before].text), _of(change.b, story.versions[v].text))
                        lines[change_line(change.kind, *texts)] = None
    if lines:
        return [tag("p", line, dir="auto", class_="typed") for line in lines]
    return [tag("p", shorten(_sentences(place, v, claim.cells[v].sentences), 240), dir="auto", class_="words")]


def _of(span: Span | None, text: str) -> str:
    return "" if span is None else one_line(span.of(text))


def _sentences(place: Place, v: int, sentences: Sequence[int]) -> str:
    version = place.page.story.versions[v]
    return one_line(" ".join(version.sentences[s].span.of(version.text) for s in sentences))


def _ledger(title: str, anchor: str, table: Html) -> Html:
    return tag("details", tag("summary", tag("h3", escape(title))), table, open=True, id=anchor, class_="part")
