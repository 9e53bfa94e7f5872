from __future__ import annotations

from hypothesis import assume, given
from hypothesis import strategies as st

from compare_app.model.document import Document, Paragraph
from compare_app.model.spans import Span
from compare_app.project.anchors import AROUND, Found, anchor, find, followed, whole

WORDS = st.sampled_from(
    [
        "the",
        "ferry",
        "owls",
        "harbour",
        "Osk",
        "Brenn",
        "counted",
        "said",
        "twelve",
        "12",
        "’twas",
        "über",
        "海",
        "😀",
        ",",
        ".",
        "“",
        "”",
        "forty",
        "café́",
    ]
)
TEXTS = st.lists(WORDS, min_size=1, max_size=80).map(" ".join)
LONG = st.lists(WORDS, min_size=20, max_size=80).map(" ".join)
ANY = st.text(max_size=200)


def document(text: str, sha: str = "0") -> Document:
    return Document("a.txt", sha * 64, text, (Paragraph(Span(0, len(text))),) if text else ())


@st.composite
def stretches(draw, texts=TEXTS, least: int = 0):
    text = draw(texts)
    start = draw(st.integers(0, max(0, len(text) - least)))
    return text, Span(start, draw(st.integers(min(start + least, len(text)), len(text))))


@st.composite
def edits_elsewhere(draw, clear: int = 0, least: int = 0):
    """A text, a stretch of `least` signs, and the text with other words before and behind it, at least `clear` away."""
    text, span = draw(stretches(LONG if least else TEXTS, least))
    start, end = max(0, span.start - clear), min(len(text), span.end + clear)
    before, behind = draw(edited(text[:start])), draw(edited(text[end:]))
    return text, span, before + text[start:end] + behind, span.shifted(len(before) - start)


@st.composite
def edited(draw, text: str) -> str:
    at = draw(st.integers(0, len(text)))
    gone = draw(st.integers(0, min(len(text) - at, 40)))
    return text[:at] + draw(TEXTS | st.just("")) + text[at + gone :]


def telling(words: str) -> bool:
    return sum(c.isalnum() for c in words) >= 16


@given(stretches())
def test_an_anchor_is_found_where_it_was_made(made):
    text, span = made
    assert find(anchor(document(text), span), document(text)) == Found(span, "position")


@given(edits_elsewhere(least=40))
def test_edits_elsewhere_never_lose_telling_words(made):
    text, span, new, shifted = made
    assume(telling(span.of(text)))
    found = find(anchor(document(text), span), document(new, "1"))
    assert found is not None
    assert found.span.of(new) == span.of(text)
    if new.count(span.of(text)) == 1:
        assert found.span == shifted


@given(edits_elsewhere(clear=AROUND))
def test_edits_far_away_never_lose_any_words(made):
    text, span, new, shifted = made
    sought = anchor(document(text), span)
    found = find(sought, document(new, "1"))
    assume(len(text) >= 12 or span.length)  # a place in next to nothing has nothing to be known by
    assert found is not None
    assert found.span.of(new) == span.of(text)
    if new.count(sought.prefix + sought.exact + sought.suffix) == 1 and span.length:
        assert found.span == shifted


@given(stretches(ANY), ANY)
def test_finding_never_fails_and_stays_within_the_text(made, other):
    text, span = made
    found = find(anchor(document(text), span), document(other, "1"))
    assert found is None or found.span.end <= len(other)


@given(ANY, ANY)
def test_the_article_itself_is_always_found(text, other):
    assert find(whole(document(text)), document(other, "1")) == Found(Span(0, len(other)), "position")


OLD = (
    "The ferry to Osk will not sail for 12 days, the harbour office said on Monday. A crack was found in the hull. "
    "It had sailed for 12 days without a rest."
)


def moved(words: str, new: str, at: int = 0) -> str | None:
    start = OLD.index(words, at)
    found = find(anchor(document(OLD), Span(start, start + len(words))), document(new, "1"))
    return None if found is None else found.span.of(new)


def test_of_equal_words_those_with_the_same_surroundings_are_meant():
    new = "It had sailed for 12 days without a rest. The ferry to Osk will not sail for 12 days, the office said."
    assert find(anchor(document(OLD), Span(36, 38)), document(new, "1")) == Found(Span(78, 80), "quote")
    second = OLD.rindex("12")
    assert find(anchor(document(OLD), Span(second, second + 2)), document(new, "1")) == Found(Span(18, 20), "quote")


def test_words_that_were_edited_are_found_as_they_are_now():
    new = OLD.replace("A crack was found in the hull", "A long crack has been found in the ferry's hull")
    assert moved("A crack was found in the hull", new) == "A long crack has been found in the ferry's hull"


def test_a_number_that_was_replaced_is_found_between_its_surroundings():
    assert moved("12", OLD.replace("12 days, ", "14 days, ")) == "14"


def test_a_common_word_whose_sentence_is_gone_is_not_taken_for_another():
    assert moved("12", "Snow fell on Brenn. The mayor is 12 years older than his wife.") is None


def test_a_sentence_that_was_dropped_is_not_found():
    assert moved("A crack was found in the hull.", OLD.replace("A crack was found in the hull. ", "")) is None


def test_a_place_between_words_is_found_between_them():
    new = "At noon: " + OLD
    found = find(anchor(document(OLD), Span(4, 4)), document(new, "1"))
    assert found is not None
    assert found.span == Span(13, 13)


def test_a_long_paragraph_is_found_by_its_ends_when_its_middle_was_rewritten():
    middle = " ".join(f"Figure {n} of the report came from the office in Brenn." for n in range(60))
    old = (
        f"Opening words. The inquiry began on a wet Tuesday in March. {middle} It closed without a single arrest. End."
    )
    start, end = old.index("The inquiry"), old.index(" End.")
    new = old.replace("Figure 7 of the report", "A figure in some other paper").replace("Opening", "Other opening")
    found = find(anchor(document(old), Span(start, end)), document(new, "1"))
    assert found is not None
    assert found.span.of(new).startswith("The inquiry began")
    assert found.span.of(new).endswith("a single arrest.")


def test_an_anchor_goes_with_a_sentence_that_is_edited_again_and_again():
    states = (
        "A crack was found in the hull of the ferry on Monday.",
        "A long crack was found in the hull of the old ferry on Monday.",
        "A long crack was discovered beneath the hull of the old ferry on Monday morning.",
        "A long tear was discovered beneath the keel of the old steamer early on Monday morning.",
        "A long tear was reportedly discovered beneath the keel of an old steamer early that Monday morning.",
    )
    texts = [f"The harbour was quiet. {state} Nobody was hurt." for state in states]
    start = texts[0].index("A crack")
    sought = first = anchor(document(texts[0]), Span(start, start + len(states[0])))
    for number, text in enumerate(texts[1:], 1):
        sought = followed(sought, document(text, str(number)))
        assert sought.exact == states[number]
        assert sought.first_words == states[0]
    back = followed(sought, document(texts[0], "9"))
    assert (back.span, back.exact, back.noted) == (first.span, first.exact, "")


def test_an_anchor_that_is_lost_stays_as_it_was():
    sought = anchor(document(OLD), Span(0, 20))
    assert followed(sought, document("Snow fell on Brenn.", "1")) is sought
