"""What the quotes table and the claims ledger list, worked out without Qt: one row a quote or claim over all versions."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace

from compare_app.model.changes import Claim, QuoteEvent
from compare_app.model.comparison import Story
from compare_app.model.spans import Span
from compare_app.model.version import Version
from compare_app.page.canvas import some
from compare_app.page.index import StoryIndex
from compare_app.page.kinds import TYPED
from compare_app.page.page import Page


@dataclass(frozen=True, slots=True)
class TableCell:
    """One version's share: a state (stable code), the words, where they stand, what went and what came."""

    state: str
    words: str = ""
    spans: tuple[Span, ...] = ()
    lost: str = ""
    gained: str = ""
    facts: tuple[tuple[str, str, str], ...] = ()  # what changed in a claim: kind, words before, words here


@dataclass(frozen=True, slots=True)
class TableRow:
    """A quote or a claim; `kind` and `who` are for filtering. `nodes`: the shapes of a quote, version and position."""

    cells: tuple[TableCell, ...]
    weight: float = 0.0
    kind: str = ""
    who: str = ""
    nodes: tuple[tuple[int, int], ...] = ()

    @property
    def changed(self) -> bool:
        """Whether anything happened to it."""
        return any(cell.state not in UNTOUCHED for cell in self.cells)


#: States in which a version did nothing to a quote or claim.
UNTOUCHED = frozenset(
    {"first", "only", "told", "same", "quoted", "plain", "elsewhere", "punctuation", "not_in_excerpt", "goes_on", ""}
)

Node = tuple[int, int]


def quote_rows(page: Page) -> list[TableRow]:
    """Quotes that belong together over versions, by the events between them, in reading order."""
    index, story = page.index, page.story
    nodes = [(v, q) for v, version in enumerate(story.versions) for q in range(len(version.quotes))]
    groups = _groups(nodes, [e for e in story.changes.quote_events if e.a is not None and e.b is not None])
    by_node: dict[Node, list[QuoteEvent]] = defaultdict(list)
    for event in story.changes.quote_events:
        if event.a is not None:
            by_node[event.first, event.a].append(event)
        if event.b is not None:
            by_node[event.second, event.b].append(event)
    rows = [_quote_row(index, group, by_node) for group in groups]
    rows.sort(key=lambda pair: pair[0])
    return [row for _, row in rows]


def _groups(nodes: list[Node], events: list[QuoteEvent]) -> list[list[Node]]:
    """Connected quotes."""
    parent = {node: node for node in nodes}

    def root(node: Node) -> Node:
        while parent[node] != node:
            parent[node] = parent[parent[node]]
            node = parent[node]
        return node

    for event in events:
        if event.a is not None and event.b is not None and event.kind not in ("added", "dropped"):
            one, two = root((event.first, event.a)), root((event.second, event.b))
            parent[max(one, two)] = min(one, two)
    groups: dict[Node, list[Node]] = defaultdict(list)
    for node in nodes:
        groups[root(node)].append(node)
    return list(groups.values())


def _quote_row(
    index: StoryIndex, group: list[Node], by_node: dict[Node, list[QuoteEvent]]
) -> tuple[tuple[int, int], TableRow]:
    story = index.story
    have = dict(reversed(group))
    first = min(have)
    lead = story.versions[first].quotes[have[first]]
    cells = []
    weight = 0.0
    for version in range(len(story.versions)):
        cell, heavy = _quote_cell(index, version, have, first, by_node)
        cells.append(cell)
        weight = max(weight, heavy)
    cells[first] = _as_it_came(cells, first)
    place = (index.row_at(first, lead.span.start) or 0, first)
    return place, TableRow(tuple(cells), weight, lead.kind, _who(story, group), tuple(group))


def _who(story: Story, group: list[Node]) -> str:
    """The speaker as the earliest version that names one tells: a headline quotes without saying whom."""
    for version, quote in sorted(group):
        speaker = story.versions[version].quotes[quote].speaker
        if speaker is not None:
            return speaker.name or speaker.span.of(story.versions[version].text)
    return ""


def _quote_cell(
    index: StoryIndex, version: int, have: dict[int, int], first: int, by_node: dict[Node, list[QuoteEvent]]
) -> tuple[TableCell, float]:
    """What a version did with the quote, against the earliest version that has it."""
    event = next(
        (e for e in by_node[first, have[first]] if {e.first, e.second} == {first, version} and version != first), None
    )
    text = index.story.versions[version].text
    state: str
    if version in have:
        spans = index.story.versions[version].quotes[have[version]].pieces
        state = "first" if version == first else "quoted" if event is None else _became(event)
    elif event is not None and index.side_spans(event, version):
        spans, state = index.side_spans(event, version), _without_marks(event, version > first)
    else:
        if event is not None and event.not_in_excerpt:
            return TableCell("not_in_excerpt"), 0.0
        return TableCell("absent" if version > first else ""), 0.0
    words = " … ".join(" ".join(span.of(text).split()) for span in spans)
    if event is None or event.not_in_excerpt:
        return TableCell(state, words, spans), 0.0
    forward = event.first == first
    lost, gained = (event.lost, event.gained) if forward else (event.gained, event.lost)
    other = index.story.versions[first].text
    cell = TableCell(state, words, spans, _joined(other, lost), _joined(text, gained))
    return cell, event.weight


def _became(event: QuoteEvent) -> str:
    """What became of a quote that both versions have; of one that is longer than an excerpt, no more than that."""
    return "goes_on" if event.not_in_excerpt else event.kind


def _without_marks(event: QuoteEvent, later: bool) -> str:
    """What a version did that has the words, but no quote of this event: they may be quoted at another place of it."""
    if event.kind in ("added", "dropped"):
        return "elsewhere"
    return "unquoted" if later else "plain"


def _as_it_came(cells: list[TableCell], first: int) -> TableCell:
    """The first version that quotes is not the first that has the words, where an earlier one has them without marks,
    or quotes them at another place.
    """
    before = {cell.state for cell in cells[:first]}
    if "plain" in before:
        return replace(cells[first], state="newly_quoted")
    return replace(cells[first], state="quoted") if "elsewhere" in before else cells[first]


def claim_rows(page: Page) -> list[TableRow]:
    """The claims as the core tells them, in its order."""
    rows = []
    for claim in page.story.changes.claims:
        cells = []
        before: int | None = None
        for version, cell in enumerate(claim.cells):
            witness = page.story.versions[version]
            if cell.not_in_excerpt:
                cells.append(TableCell("not_in_excerpt"))
                continue
            if not cell.sentences and version < claim.first_seen:
                cells.append(TableCell(""))
                continue
            spans = tuple(witness.sentences[s].span for s in cell.sentences)
            facts = () if before is None else _facts(page.index, claim, before, version)
            state = "only" if cell.only else "told" if cell.order_unknown else cell.status
            cells.append(TableCell(state, _told(witness, cell.sentences), spans, facts=facts))
            before = version if cell.sentences else before
        rows.append(TableRow(tuple(cells), claim.weight, "", ""))
    return rows


def _facts(index: StoryIndex, claim: Claim, before: int, version: int) -> tuple[tuple[str, str, str], ...]:
    """The facts that a version changed in a claim, against the one before it that has the claim; the weightiest first."""
    earlier = set(claim.cells[before].sentences)
    texts = index.story.versions[before].text, index.story.versions[version].text
    found: dict[tuple[str, str, str], float] = {}
    for sentence in claim.cells[version].sentences:
        for partner in index.partners(version, sentence, before):
            for change in index.changes(partner.link).changes if partner.sentence in earlier else ():
                if change.kind in TYPED:
                    words = (_joined(text, some(span)) for text, span in zip(texts, (change.a, change.b), strict=True))
                    found.setdefault((change.kind, *words), change.weight)  # type: ignore[arg-type]  # two words
    return tuple(sorted(found, key=lambda fact: -found[fact]))


def _told(version: Version, sentences: tuple[int, ...]) -> str:
    """A claim's sentences; a dot stands between two that do not follow each other in one paragraph."""
    out = ""
    for k, s in enumerate(sentences):
        here, last = version.sentences[s], version.sentences[sentences[k - 1]]
        flows = k and s == sentences[k - 1] + 1 and here.paragraph == last.paragraph
        out += (" " if flows else " · " if k else "") + " ".join(here.span.of(version.text).split())
    return out


def _joined(text: str, spans: tuple[Span, ...]) -> str:
    return " ".join(" ".join(span.of(text).split()) for span in spans)
