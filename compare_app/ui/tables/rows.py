"""What the quotes table and the claims ledger list, worked out without Qt: one row a quote or claim over all versions."""

from __future__ import annotations

from dataclasses import dataclass

from compare_app.model.changes import Claim
from compare_app.model.spans import Span
from compare_app.model.version import Quote, Version
from compare_app.page.attributed import attribution, heading, speakers
from compare_app.page.claim_facts import ClaimFact, claim_facts, lacking, told_apart, told_by_all_apart
from compare_app.page.index import StoryIndex
from compare_app.page.kinds import GLYPHS
from compare_app.page.page import Page
from compare_app.page.utterances import NOT_QUOTED, Share, Utterance, in_context, utterances
from compare_app.page.utterances import UNTOUCHED as UNTOUCHED_QUOTE


@dataclass(frozen=True, slots=True)
class TableCell:
    """One version's share: a state (stable code), the words, where they stand, what went and what came.

    `shown`: the words with who is printed to say them, where that is not the words alone.
    """

    state: str
    words: str = ""
    spans: tuple[Span, ...] = ()
    lost: str = ""
    gained: str = ""
    facts: tuple[ClaimFact, ...] = ()  # what changed in a claim: kind, words before, words here
    shown: str = ""
    apart: bool = False  # a report written apart from the version that it is compared with
    yours: bool = False  # the user says who speaks in it, or that nobody is named
    over: str = ""  # what stands over the words in place of a state: where they are

    @property
    def text(self) -> str:
        """What is read in the cell."""
        return self.shown or self.words


@dataclass(frozen=True, slots=True)
class TableRow:
    """A quote or a claim; `kind` is for filtering, and so are all who say it, `speakers`; `who` is what the row is headed with.

    `nodes`: the shapes of a quote, version and position, the one that it is the row of first.
    """

    cells: tuple[TableCell, ...]
    weight: float = 0.0
    kind: str = ""
    who: str = ""
    nodes: tuple[tuple[int, int], ...] = ()
    speakers: tuple[str, ...] = ()

    @property
    def changed(self) -> bool:
        """Whether anything happened to it."""
        return any(cell.state not in UNTOUCHED for cell in self.cells)


#: States in which a version did nothing to a quote or claim.
UNTOUCHED = UNTOUCHED_QUOTE | {"told"}


def quote_rows(page: Page) -> list[TableRow]:
    """The quotes of the story, one row an utterance, as they stand in the reports, too."""
    return [_quote_row(page.index, row) for row in utterances(page.index)]


def _quote_row(index: StoryIndex, row: Utterance) -> TableRow:
    version, number = row.own
    kind = index.story.versions[version].quotes[number].kind
    cells = tuple(_quote_cell(index, v, share, row.first) for v, share in enumerate(row.shares))
    return TableRow(cells, row.weight, kind, heading(index, row), row.nodes, speakers(index, row))


def _quote_cell(index: StoryIndex, v: int, share: Share, first: int) -> TableCell:
    """What a version has of an utterance, with who is printed to say it; a dot stands between two quotes."""
    version = index.story.versions[v]
    quotes = [version.quotes[q] for q in share.quotes or share.within]
    spans = tuple(piece for quote in quotes for piece in quote.pieces) or share.bare
    words = [_words(version, quote.pieces) for quote in quotes] or [_words(version, (span,)) for span in share.bare]
    printed = [_with_speaker(said, _attributed(version, q)) for said, q in zip(words, quotes, strict=False)]
    if share.bare:
        printed = [_words(version, (in_context(index, v, span),)) for span in share.bare]
    event = share.event
    lost = gained = ""
    if event is not None and not event.not_in_excerpt and v > first and share.state not in NOT_QUOTED:
        lost, gained = _words(index.story.versions[first], event.lost), _words(version, event.gained)
    yours = any(quote.speaker_origin == "user" for quote in quotes)
    return TableCell(
        _state(share), " · ".join(words), spans, lost, gained, shown=" · ".join(printed or words), apart=share.apart,
        yours=yours,
    )  # fmt: skip


def _state(share: Share) -> str:
    """What happened; of a quote given away, whether a name was put to its source or taken from it."""
    reason = share.event.reason if share.event is not None and share.state == "reattributed" else ""
    return reason if reason in ("named", "unnamed") else share.state


def _words(version: Version, spans: tuple[Span, ...]) -> str:
    return " … ".join(" ".join(span.of(version.text).split()) for span in spans)


def _attributed(version: Version, quote: Quote) -> str:
    """Who is printed to say it, with a sign where the user says who."""
    who = attribution(version, quote)
    return f"{who} {GLYPHS['yours']}".strip() if quote.speaker_origin == "user" else who


def _with_speaker(words: str, who: str) -> str:
    """Words in marks behind who is printed to say them: what does not fit a cell is cut at its end."""
    return f"{who}: “{words}”" if who else f"“{words}”"


def claim_rows(page: Page) -> list[TableRow]:
    """The claims as the core tells them, in its order."""
    rows = []
    for claim in page.story.changes.claims:
        facts = claim_facts(page.index, claim)
        cells = tuple(_claim_cell(page.index, claim, v, facts[v]) for v in range(len(claim.cells)))
        rows.append(TableRow(cells, claim.weight, "", ""))
    return rows


def _claim_cell(index: StoryIndex, claim: Claim, v: int, facts: tuple[ClaimFact, ...]) -> TableCell:
    """What a version has of a claim."""
    cell, witness = claim.cells[v], index.story.versions[v]
    if cell.not_in_excerpt:
        return TableCell("not_in_excerpt")
    if not cell.sentences:
        return TableCell(lacking(index, claim, v) or ("" if v < claim.first_seen else cell.status))
    spans = tuple(witness.sentences[s].span for s in cell.sentences)
    told = cell.order_unknown or (cell.status == "first" and told_by_all_apart(index, claim, v))
    state = "only" if cell.only else "told" if told else cell.status
    return TableCell(state, _told(witness, cell.sentences), spans, facts=facts, apart=told_apart(index, claim, v))


def _told(version: Version, sentences: tuple[int, ...]) -> str:
    """A claim's sentences; a dot stands between two that do not follow each other in one paragraph."""
    out = ""
    for k, s in enumerate(sentences):
        here, last = version.sentences[s], version.sentences[sentences[k - 1]]
        flows = k and s == sentences[k - 1] + 1 and here.paragraph == last.paragraph
        out += (" " if flows else " · " if k else "") + " ".join(here.span.of(version.text).split())
    return out
