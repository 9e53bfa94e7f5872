"""Stories made by hand, small enough to be read: texts by paragraphs and sentences, links and quotes by their words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from compare_app.model.alignment import Alignment, Link, Row, SentenceRef
from compare_app.model.changes import Change, ChangeKind, Changes, Edit, EventKind, LinkChanges, QuoteEvent
from compare_app.model.comparison import Story
from compare_app.model.document import Document, Metadata, Paragraph, Role
from compare_app.model.spans import Span
from compare_app.model.version import Mention, Quote, Sentence, Version


def version(
    paragraphs: Sequence[Sequence[str]], outlet: str | None = None, quotes: Sequence[str] = (),
    roles: dict[int, Role] | None = None, published: datetime | None = None, speaker: str | None = None,
) -> Version:  # fmt: skip
    """A version out of paragraphs of sentences; `quotes` are the quoted words."""
    text = "\n\n".join(" ".join(sentences) for sentences in paragraphs)
    spans, sentences, at = [], [], 0
    for number, paragraph in enumerate(paragraphs):
        start = at
        for sentence in paragraph:
            sentences.append(Sentence(Span(at, at + len(sentence)), number, 0, 0))
            at += len(sentence) + 1
        spans.append(Paragraph(Span(start, at - 1), (roles or {}).get(number, "body")))
        at += 1
    meta = Metadata(outlet=outlet, title=None, published=published)
    document = Document(f"{outlet or 'text'}.txt", "0" * 64, text, tuple(spans), meta)
    who = None if speaker is None else Mention(find(text, speaker), speaker)
    found = tuple(Quote((find(text, words),), "direct", who) for words in quotes)
    return Version(document, "en", (), tuple(sentences), found)


def find(text: str, words: str) -> Span:
    """Where words stand."""
    start = text.index(words)
    return Span(start, start + len(words))


def story(
    versions: Sequence[Version], rows: Sequence[Sequence[Sequence[int]]], links: Sequence[tuple[Link, LinkChanges]] = (),
    moved: dict[int, set[int]] | None = None, events: Sequence[QuoteEvent] = (), title: str = "A story",
) -> Story:  # fmt: skip
    """A story; a row is the sentences of each version, `moved` the versions moved in a row."""
    made = tuple(
        Row(tuple(tuple(cell) for cell in row), moved=frozenset((moved or {}).get(number, ())))
        for number, row in enumerate(rows)
    )
    ordered = sorted(links, key=lambda pair: (pair[0].a, pair[0].b))
    alignment = Alignment(tuple(link for link, _ in ordered), made)
    return Story(title, tuple(versions), alignment, Changes(tuple(c for _, c in ordered), tuple(events)))


def link(a: tuple[int, int], b: tuple[int, int], changes: LinkChanges | None = None, **more: object):
    """A link between two sentences, with what happened along it."""
    return Link(SentenceRef(*a), SentenceRef(*b), 0.9, **more), changes or LinkChanges("same")


def reworded(
    a: Version, b: Version, *pairs: tuple[str, str], kinds: Sequence[ChangeKind] = ("wording",)
) -> LinkChanges:
    """Changes of words into words; an empty side stands right behind the sentence's first word."""
    changes, edits = [], []
    for number, (before, after) in enumerate(pairs):
        left = find(a.text, before) if before else Span(0, 0)
        right = find(b.text, after) if after else Span(0, 0)
        kind = kinds[number % len(kinds)]
        changes.append(Change(kind, left if before else None, right if after else None, 0.5))
        edits.append(Edit(left, right))
    return LinkChanges("reworded", tuple(changes), tuple(edits))


def event(kind: EventKind, first: int, second: int, a: int | None, b: int | None, **more: object) -> QuoteEvent:
    """A quote event."""
    return QuoteEvent(kind, first, second, a, b, more.pop("a_span", None), more.pop("b_span", None), **more)


def flood(second: str = "The Mirror") -> Story:
    """Two versions: a number changed, a hedge dropped, a quote that lost its marks, a passage moved, one new; and one that the
    second lacks, which it dropped where it is a later state of the first, of the outlet "Northline".
    """
    a = version(
        [
            ["Twelve boats broke loose in Harle on Monday.", "Police reportedly closed the quay."],
            ["“We never saw water like it,” said Ena Brodie."],
            ["The quay was built in 1931."],
            ["A second storm is expected."],
        ],
        "Northline", quotes=["We never saw water like it,"], speaker="Ena Brodie", published=datetime(2031, 5, 2, 14, 5),
    )  # fmt: skip
    b = version(
        [
            ["The quay was built in 1931."],
            ["Fourteen boats broke loose in Harle on Monday.", "Police closed the quay."],
            ["They never saw water like it, said Ena Brodie."],
            ["The mayor asked for help."],
        ],
        second, published=datetime(2031, 5, 3, 8, 0),
    )  # fmt: skip
    lost = Change("certainty", find(a.text, "reportedly"), None, 0.6)
    gone = find(b.text, "closed the quay")
    hedge = LinkChanges("reworded", (lost,), (Edit(find(a.text, "reportedly"), Span(gone.start, gone.start)),))
    unquoted = event("unquoted", 0, 1, 0, None, b_span=find(b.text, "They never saw water like it"), weight=0.75)
    return story(
        [a, b],
        [[[0, 1], [1, 2]], [[2], [3]], [[3], [0]], [[4], []], [[], [4]]],
        [
            link((0, 0), (1, 1), reworded(a, b, ("Twelve", "Fourteen"), kinds=["number"])),
            link((0, 1), (1, 2), hedge),
            link((0, 2), (1, 3), reworded(a, b, ("We", "They"))),
            link((0, 3), (1, 0), moved=True),
        ],
        moved={2: {1}}, events=[unquoted], title="Boats break loose in Harle",
    )  # fmt: skip


def long_story(rows: int, versions: int = 4) -> Story:
    """Many passages over several versions, one in seven changed; for measuring."""
    words = "The council of the harbour town said on Tuesday that the quay would stay closed until the water fell again"
    made = [
        version([[f"{words}, as number {n} of the notices put it, and that boats should keep away from the eastern pier{'.' if n % 7 or not v else ' now.'}"] for n in range(rows)], f"Paper {v + 1}")
        for v in range(versions)
    ]  # fmt: skip
    links = []
    for n in range(rows):
        for v in range(1, versions):
            changed = LinkChanges("same")
            if n % 7 == 0:
                a, b = made[0].sentences[n].span, made[v].sentences[n].span
                at = Span(a.end - 1, a.end - 1)
                edit = Edit(at, Span(b.end - 5, b.end - 1))
                changed = LinkChanges("reworded", (Change("wording", None, edit.b, 0.3),), (edit,))
            links.append(link((0, n), (v, n), changed))
    return story(made, [[[n] for _ in range(versions)] for n in range(rows)], links, title="A long story")
