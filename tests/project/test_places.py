from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from compare_app.model.spans import Span
from compare_app.model.version import Version
from compare_app.project.passages import sentences_at
from tests.helpers.stories import version_of

SENTENCES = st.lists(st.text("ab c", min_size=1, max_size=12).map(lambda t: f"x{t}."), min_size=1, max_size=8)


@st.composite
def stretches(draw) -> tuple[Version, Span]:
    version = version_of("a.txt", *draw(SENTENCES))
    start = draw(st.integers(0, len(version.text)))
    return version, Span(start, draw(st.integers(start, len(version.text))))


@given(stretches())
def test_a_stretch_is_about_a_run_of_sentences(made):
    version, span = made
    found = sentences_at(version, span)
    assert found
    assert list(found) == list(range(found[0], found[-1] + 1))
    halves = [k for k, s in enumerate(version.sentences) if s.span.length and 2 * s.span.overlap(span) >= s.span.length]
    assert list(found) == halves if halves else len(found) == 1


@given(SENTENCES, st.data())
def test_the_stretch_of_sentences_is_about_these_sentences(texts, data):
    version = version_of("a.txt", *texts)
    first = data.draw(st.integers(0, len(texts) - 1))
    last = data.draw(st.integers(first, len(texts) - 1))
    span = Span(version.sentences[first].span.start, version.sentences[last].span.end)
    assert sentences_at(version, span) == tuple(range(first, last + 1))
