"""The tables beside the comparison: what weighs most, every quote, every claim, over all versions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from compare_app.model.spans import Span
from compare_app.page.attributed import heading
from compare_app.page.claim_facts import apart_from_others, lacking
from compare_app.page.kinds import GLYPHS
from compare_app.page.marks import Mark
from compare_app.page.utterances import UNTOUCHED, Share, Utterance, in_context, utterances
from compare_app.report.claim_states import SAME_SENTENCE, state_name, state_sign
from compare_app.report.claim_words import Difference, differences, says_the_same_sentence, sentences
from compare_app.report.findings import MOST, Finding, context_of, names
from compare_app.report.findings import findings as findings_of
from compare_app.report.html_cells import Place, marked
from compare_app.report.markup import Html, escape, join, tag
from compare_app.report.plain import one_line
from compare_app.report.quote_words import (
    attributed,
    lost_label,
    lost_words,
    quote_kind,
    quotes_against,
    share_name,
    share_sign,
)
from compare_app.report.version_words import name_in


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
    where = place.link(stop.row, f"passage {place.label(stop.row)}")
    sentence = context_of(place.page, stop)
    context = [tag("p", sentence, dir="auto", class_="context")] if sentence else []
    told = tag("div", tag("span", finding.line, dir="auto"), *context)
    return tag("li", sign, told, tag("small", who, ", ", where))


# --- quotes


def quotes(place: Place) -> Html:
    """Every quote over all versions: its words, who is printed to say it, and what became of it."""
    story = place.page.story
    found = utterances(place.page.index)
    if not found:
        return Html("")
    head = [tag("th", "Speaker", scope="col", class_="corner")]
    head += [tag("th", name_in(story.versions, v), scope="col") for v in range(len(story.versions))]
    rows = [tag("tr", tag("th", _who(place, row), scope="row"), *_quote_cells(place, row)) for row in found]
    table = tag("table", tag("thead", tag("tr", *head)), tag("tbody", *rows), class_="ledger quotes")
    about = tag("p", quotes_against(place.page.index.all_apart), class_="muted")
    return _ledger(f"Quotes ({len(found)})", f"{place.story_id}-quotes", about, table)


def _who(place: Place, row: Utterance) -> Html:
    """The row's speaker, and whom other versions give it to."""
    who = heading(place.page.index, row)
    return tag("bdi", who) if who else tag("span", "unknown", class_="muted")


def _quote_cells(place: Place, row: Utterance) -> Iterator[Html]:
    for v, share in enumerate(row.shares):
        state = _quote_state(place, v, share, row.first)
        if not (share.quotes or share.within or share.bare):
            yield tag("td", state, class_="gap absent")
            continue
        numbers = share.quotes or share.within
        body = [_quoted(place, v, n, share) for n in numbers] or [_unmarked(place, v, s) for s in share.bare]
        yield tag("td", *body, state, class_=_share_class(share))


def _share_class(share: Share) -> str | None:
    if share.state in ("first", "only", "quoted"):
        return None
    if share.state in ("plain", "elsewhere"):
        return "bare"
    kept = share.state in UNTOUCHED and not (share.event is not None and share.event.cue_changed)
    return "still" if kept else "changed"


def _quoted(place: Place, v: int, number: int, share: Share) -> Html:
    """The quote's words, those that came underlined, and who is printed to say them."""
    version, event = place.page.story.versions[v], share.event
    quote = version.quotes[number]
    told = event is not None and event.second == v and not event.not_in_excerpt and not share.within
    gained = event.gained if event is not None and told else ()
    pieces = [_with_gains(piece, gained, version.text) for piece in quote.pieces]
    kind = [] if quote.kind in ("direct", "partial") else [tag("small", f" ({quote_kind(quote.kind)})")]
    link = place.link(place.page.index.row_at(v, quote.span.start) or 0, "¶")
    who = attributed(version, quote)
    said = [tag("small", f" – {who}", class_="said")] if who else []
    return tag("p", "“", join(pieces, " … "), "”", *kind, *said, " ", link, dir="auto", class_="words")


def _with_gains(piece: Span, gained: Sequence[Span], text: str) -> Html:
    inside = [Span(max(g.start, piece.start), min(g.end, piece.end)) for g in gained if g.overlap(piece)]
    marks = [Mark("added", g.shifted(-piece.start)) for g in inside if g.length]
    return marked(piece.of(text).replace("\n", " "), marks, ())


def _unmarked(place: Place, v: int, span: Span) -> Html:
    """The same words where they stand without marks; a few of them in their sentence."""
    text = place.page.story.versions[v].text
    shown = in_context(place.page.index, v, span)
    link = place.link(place.page.index.row_at(v, span.start) or 0, "¶")
    before, behind = text[shown.start : span.start], text[span.end : shown.end]
    words = tag("span", one_line(span.of(text)), class_="k unquoted from to")
    return tag("p", before.replace("\n", " "), words, behind.replace("\n", " "), " ", link, dir="auto", class_="words")


def _quote_state(place: Place, v: int, share: Share, first: int) -> Html:
    """What became of it, with the words of the first version that went."""
    words: list[str] = [share_name(share)]
    lost = lost_words(place.page.story, v, share, first)
    if lost:
        words += [lost_label(share), tag("del", lost, dir="auto")]
    sign = share_sign(share)
    return tag("p", *([tag("b", sign, aria_hidden="true"), " "] if sign else []), *words, class_="state")


# --- claims


def claims(place: Place) -> Html:
    """Every claim over all versions, in the words of the first that has it."""
    story = place.page.story
    found = story.changes.claims
    if not found or len(story.versions) < 2:
        return Html("")
    head = [tag("th", "Claim", scope="col", class_="corner")]
    head += [tag("th", name_in(story.versions, v), scope="col") for v in range(len(story.versions))]
    rows = [_claim(place, number) for number in range(len(found))]
    table = tag("table", tag("thead", tag("tr", *head)), tag("tbody", *rows), class_="ledger claims")
    return _ledger(f"Claims ({len(found)})", f"{place.story_id}-claims", table)


def _claim(place: Place, number: int) -> Html:
    found = place.page.story.changes.claims
    claim = found[number]
    first = claim.first_seen
    row = place.page.index.row_of[first][claim.cells[first].sentences[0]]
    words = sentences(place.page, first, claim.cells[first].sentences)
    again = [tag("small", f"{SAME_SENTENCE} "), tag("br")] if says_the_same_sentence(found, number) else []
    head = tag("th", *again, tag("span", words, dir="auto"), " ", place.link(row, "¶"), scope="row", class_="claim")
    cells = []
    for v, (state, told) in enumerate(zip(claim.cells, differences(place.page, claim), strict=True)):
        name = state_name(
            state, bool(lacking(place.page.index, claim, v)), apart_from_others(place.page.index, claim, v)
        )
        label = [tag("b", state_sign(state), aria_hidden="true"), " ", name]
        inside = (tag("p", *label, class_="state"), *_difference(told))
        cells.append(tag("td", *inside, class_=f"is-{state.status}"))
    changed = any(c.status not in ("first", "same") and not c.not_in_excerpt for c in claim.cells)
    return tag("tr", head, *cells, class_=None if changed else "unchanged")


def _difference(found: Difference) -> list[Html]:
    """The typed changes; without any, the words as they stand here."""
    if found.words:
        return [tag("p", found.words, dir="auto", class_="words")]
    return [tag("p", line, dir="auto", class_="typed") for line in found.typed]


def _ledger(title: str, anchor: str, *inside: Html) -> Html:
    return tag("details", tag("summary", tag("h3", escape(title))), *inside, open=True, id=anchor, class_="part")
