"""What must hold of all quote events, whatever the versions."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from compare_app.changes.quote_events import quote_events
from compare_app.model.changes import QuoteEvent
from compare_app.model.spans import Span
from compare_app.model.version import Mention, Quote, Version
from tests.helpers.quoted import NO_LINKS, quoted

MIRROR = {
    "truncated": "extended", "extended": "truncated", "added": "dropped", "dropped": "added",
    "unquoted": "newly_quoted", "newly_quoted": "unquoted",
}  # fmt: skip
WORDS = [
    "harbour", "crack", "ferry", "council", "never", "bridge", "letter", "the", "of", "was", "not", "island", "I", "we", "market", "a",
    "inspected", "pumps", "winter", "yes",
]  # fmt: skip
PEOPLE = [None, "Ilse Brandt", "Mara Lindt", "Brandt", "one official"]

sentences = st.lists(st.sampled_from(WORDS), min_size=1, max_size=12).map(" ".join)


@st.composite
def stories(draw: st.DrawFn) -> tuple[Version, Version]:
    """Two versions that share some strings: quoted, cut, joined, or bare."""
    pool = draw(st.lists(sentences, min_size=1, max_size=5))
    return draw(_version(pool)), draw(_version(pool))


@st.composite
def _version(draw: st.DrawFn, pool: list[str]) -> Version:
    paragraphs, who = [], []
    for _ in range(draw(st.integers(1, 5))):
        text = draw(st.sampled_from(pool))
        shape = draw(st.sampled_from(["quote", "quote", "prose", "cut", "joined", "partial"]))
        person = draw(st.sampled_from(PEOPLE))
        if shape == "cut":
            text = " ".join(text.split()[: max(1, len(text.split()) // 2)])
        if shape == "joined":
            text = f"{text} {draw(st.sampled_from(pool))}"
        mark = shape != "prose"
        paragraphs.append(f"{'“' if mark else ''}{text},{'”' if mark else ''} {person or 'it was'} said.")
        if mark:
            who.append(person)
    return quoted("\n\n".join(paragraphs), *who)


TEXT = (
    "“Nobody asked us, and nobody will,” she said. He told “Tidewater” that the ‘old’ dam — 6'3\" high — had held. ''Never again,''\n\n"
    "[The mayor] … did not reply. «Wir warten», sagte er. 🜁 “…” The dam had held, and nobody asked “us” again. 「橋は安全」と言った。\n"
)


@st.composite
def anyhow(draw: st.DrawFn) -> Version:
    """A version whose quotes stand anywhere, also across one another and inside words."""
    plain = quoted(TEXT)
    quotes = []
    for _ in range(draw(st.integers(0, 5))):
        ends = sorted(draw(st.sets(st.integers(0, len(TEXT)), min_size=2, max_size=6)))
        pieces = tuple(Span(x, y) for x, y in zip(ends[::2], ends[1::2], strict=False))
        start = draw(st.integers(0, len(TEXT) - 12))
        mention = Mention(Span(start, start + draw(st.integers(0, 12)))) if draw(st.booleans()) else None
        cue = Span(start, start + 3) if draw(st.booleans()) else None
        kind = draw(st.sampled_from(["direct", "partial", "scare", "title"]))
        quotes.append(Quote(pieces, kind, mention, cue))
    return replace(plain, quotes=tuple(sorted(quotes, key=lambda q: q.span)))


@given(anyhow(), anyhow())
def test_quotes_found_wrongly_do_no_harm(a: Version, b: Version) -> None:
    events = quote_events((a, b), NO_LINKS)
    covered(events, a, b)
    for e in events:
        for version, spans in ((a, (e.a_span, *e.lost)), (b, (e.b_span, *e.gained))):
            assert all(s is None or s.end <= len(version.text) for s in spans)


def covered(events: tuple[QuoteEvent, ...], a: Version, b: Version) -> None:
    for side, count in (("a", len(a.quotes)), ("b", len(b.quotes))):
        held = Counter(getattr(e, side) for e in events if getattr(e, side) is not None)
        assert set(held) == set(range(count))
        for quote, times in held.items():
            if times > 1:
                partners = {getattr(e, "b" if side == "a" else "a") for e in events if getattr(e, side) == quote}
                assert len(partners) == times
                assert None not in partners


@given(stories())
def test_every_quote_is_in_one_event_or_in_the_events_of_a_splice(story: tuple[Version, Version]) -> None:
    a, b = story
    covered(quote_events((a, b), NO_LINKS), a, b)


@given(stories())
def test_identical_versions_give_only_same(story: tuple[Version, Version]) -> None:
    a, _ = story
    events = quote_events((a, a), NO_LINKS)
    assert [(e.kind, e.a, e.b, e.moved) for e in events] == [("same", k, k, False) for k in range(len(a.quotes))]


@given(stories())
def test_exchanging_the_versions_mirrors_the_kinds(story: tuple[Version, Version]) -> None:
    a, b = story
    there, back = quote_events((a, b), NO_LINKS), quote_events((b, a), NO_LINKS)
    assert Counter((MIRROR.get(e.kind, e.kind), e.b, e.a, e.lost, e.gained) for e in there) == Counter(
        (e.kind, e.a, e.b, e.gained, e.lost) for e in back
    )


@given(stories())
def test_all_spans_lie_in_their_texts(story: tuple[Version, Version]) -> None:
    a, b = story
    for e in quote_events((a, b), NO_LINKS):
        for version, spans in ((a, (e.a_span, *e.lost)), (b, (e.b_span, *e.gained))):
            assert all(s is None or s.end <= len(version.text) for s in spans)
        assert (e.a is None) or e.a_span == a.quotes[e.a].span
        assert (e.b is None) or e.b_span == b.quotes[e.b].span


@given(stories())
def test_lost_and_gained_words_are_words(story: tuple[Version, Version]) -> None:
    a, b = story
    for e in quote_events((a, b), NO_LINKS):
        assert all(s.length for s in (*e.lost, *e.gained))
        assert 0 <= e.weight <= 1
