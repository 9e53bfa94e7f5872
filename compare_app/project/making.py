"""Records made from what the window shows: notes on a target, corrections of passages, articles and stories."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from compare_app.model.alignment import Link, SentenceRef
from compare_app.model.changes import Change, QuoteEvent
from compare_app.model.comparison import Story
from compare_app.model.document import Document, Role
from compare_app.model.spans import Span
from compare_app.model.version import Version
from compare_app.project.anchors import anchor, whole
from compare_app.project.values import Anchor, Correction, CorrectionKind, Target

Refs = Sequence[SentenceRef]

# --- targets of notes


def on_row(story: Story, row: int) -> Target:
    """The whole row: what all versions say in it."""
    cells = story.alignment.rows[row].cells
    return Target("row", _cells(story, cells))


def on_passage(story: Story, row: int, version: int) -> Target:
    """What one version says in a row."""
    return Target("passage", (_sentences(story, version, story.alignment.rows[row].cells[version]),))


def on_claim(story: Story, claim: int) -> Target:
    """A claim, in all versions that have it."""
    return Target("claim", _cells(story, [cell.sentences for cell in story.changes.claims[claim].cells]))


def on_quote(story: Story, version: int, quote: int) -> Target:
    """A quote, as one version has it: each of its pieces, for what stands between them is not the speaker's."""
    own = story.versions[version]
    return Target("quote", tuple(anchor(own.document, piece) for piece in own.quotes[quote].pieces))


def on_change(story: Story, kind: str, *sides: tuple[int, Sequence[Span]]) -> Target:
    """A change of a kind ("number", "unquoted", ...), by its words in each version that has any: (version, spans)."""
    anchors = [anchor(story.versions[v].document, span) for v, spans in sides for span in spans]
    return Target("change", tuple(anchors), kind)


# --- corrections of passages


def correct_passages(story: Story, kind: CorrectionKind, a: Refs, b: Refs, author: str = "") -> Correction:
    """Sentences `a` and `b` are linked ("link") or not ("unlink"), stand in one row ("together") or not ("apart"), or
    are linked out of the order ("moved") or in it ("in_place").
    """
    return Correction(kind, (_anchors(story, a), _anchors(story, b)), author=author)


def correct_unrelated(story: Story, a: Refs, author: str = "") -> Correction:
    """Sentences `a` have no counterpart in any version."""
    return Correction("unrelated", (_anchors(story, a),), author=author)


# --- corrections of what was found


def no_change(story: Story, link: Link, change: Change, author: str = "") -> Correction:
    """What the program took for a change along a link is none."""
    ends = []
    for ref, words in ((link.a, change.a), (link.b, change.b)):
        found = () if words is None else (anchor(story.versions[ref.version].document, words),)
        ends.append((*_anchors(story, [ref]), *found))
    return Correction("no_change", tuple(ends), change.kind, author)


def same_quote(story: Story, event: QuoteEvent, author: str = "") -> Correction:
    """What the program says has become of a quote has not."""
    ends = []
    for v, number, bare in ((event.first, event.a, event.a_span), (event.second, event.b, event.b_span)):
        words = () if bare is None else (bare,)
        spans = words if number is None else story.versions[v].quotes[number].pieces
        ends.append(tuple(anchor(story.versions[v].document, span) for span in spans))
    return Correction("same_quote", tuple(ends), event.kind, author)


def said_by(version: Version, quote: int, name: str, author: str = "") -> Correction:
    """Who says a quote of a version; empty: nobody whom it names."""
    pieces = version.quotes[quote].pieces
    return Correction("speaker", (tuple(anchor(version.document, piece) for piece in pieces),), name.strip(), author)


# --- corrections of articles


def correct_article(document: Document, kind: CorrectionKind, value: str, author: str = "") -> Correction:
    """What the article states: "published" as `2031-05-02` or `2031-05-02T14:30`, "outlet", "title", "author",
    "language"; how its file is read: "encoding" by name, "mend" or "whole_page" as "yes". Empty: unknown, as by default.
    """
    return Correction(kind, ((whole(document),),), value, author)


def correct_role(document: Document, paragraph: int, role: Role, author: str = "") -> Correction:
    """What a paragraph is for."""
    return Correction("role", ((anchor(document, document.paragraphs[paragraph].span),),), role, author)


# --- corrections of stories


def join_stories(documents: Sequence[Document], author: str = "") -> Correction:
    """The stories of these articles are one."""
    return Correction("join", (tuple(map(whole, documents)),), author=author)


def part_from_story(documents: Sequence[Document], beside: Sequence[Document] = (), author: str = "") -> Correction:
    """These articles leave their stories and stand with those of `beside`, or in a story of their own."""
    return Correction("part", _ends(map(whole, documents), map(whole, beside)), author=author)


# --- parts


def _ends(*ends: Iterable[Anchor]) -> tuple[tuple[Anchor, ...], ...]:
    """The ends without empty ones behind them."""
    found = [tuple(end) for end in ends]
    while found and not found[-1]:
        found.pop()
    return tuple(found)


def _cells(story: Story, cells: Sequence[Sequence[int]]) -> tuple[Anchor, ...]:
    return tuple(_sentences(story, v, cell) for v, cell in enumerate(cells) if cell)


def _sentences(story: Story, version: int, sentences: Sequence[int]) -> Anchor:
    """One anchor from the first to the last sentence."""
    own = story.versions[version]
    spans = [own.sentences[s].span for s in sentences]
    return anchor(own.document, Span(min(s.start for s in spans), max(s.end for s in spans)))


def _anchors(story: Story, refs: Refs) -> tuple[Anchor, ...]:
    """An anchor for each sentence: each is found again by itself."""
    return tuple(_sentences(story, ref.version, [ref.sentence]) for ref in refs)
