"""Whatever stands in a text, its quotes lie in its paragraphs, in order."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.text.making import version_of
from tests.text.quoting import check

MARKS = st.text(alphabet=st.sampled_from("ab Mia said, .?!\n\"'“”„‘’«»—-:()「」…0123"), max_size=160)


@given(MARKS)
def test_pieces_lie_in_paragraphs_in_order_and_never_raise(text: str) -> None:
    check(version_of(text))


@given(st.text(max_size=200))
def test_any_text_can_be_analysed(text: str) -> None:
    check(version_of(text))


@given(
    st.lists(
        st.sampled_from(["“We lost,” Ruiz said.", "Ruiz said: “We lost.”", '"We lost."', "She left."]),
        min_size=1,
        max_size=6,
    )
)
def test_whole_quotes_leave_their_marks_out(parts: list[str]) -> None:
    version = version_of("\n\n".join(parts))
    assert sum(len(q.pieces) for q in version.quotes) == sum("We lost" in part for part in parts)
    assert not any(mark in piece.of(version.text) for q in version.quotes for piece in q.pieces for mark in '“”"')


@pytest.mark.parametrize(
    "unit", ["“We won,” said Mia Holt. ", "“We won ", "'We won' ", "“We won.\n\n", "— No — said he. "]
)
def test_thousands_of_quotes_and_odd_marks_are_read_to_the_end(unit: str) -> None:
    """What takes more than linear time here ends at the time limit of all tests."""
    text = unit * (40_000 // len(unit))
    version = version_of(text)
    assert version.sentences[-1].span.end == len(text.rstrip())


WORDS = st.sampled_from(
    [
        "said",
        "Mia",
        "Holt",
        ",",
        ".",
        ":",
        ";",
        "—",
        "–",
        "-",
        "“",
        "”",
        '"',
        "'",
        "''",
        "‘",
        "’",
        "«",
        "»",
        "„",
        "(",
        ")",
        "?",
        "!",
        "…",
        "who",
        "that",
        "by",
        "according",
        "to",
        "as",
        "was",
        "called",
        "had",
        "and",
        "the",
        "mayor",
        "of",
        "he",
        "she",
        "they",
        "it",
        "one",
        ".",
        "“",
        "”",
        ",",
        "said",
        "sagte",
        "hatte",
        "Holm",
        "der",
        "die",
        "das",
        "dass",
        "und",
        "laut",
        "nach",
        "Angaben",
        "wie",
        "heißt",
        "es",
        "gesagt",
        "weil",
        "er",
        "sie",
        ".",
        "„",
        "“",
        "a",
        "dit",
        "dijo",
        "-t-il",
        "M.",
        "l’",
        "que",
        "selon",
        "il",
        "elle",
        "\n\n",
        "\n\n",
        "Mr.",
        "U.S.",
        "WASHINGTON",
        "12",
        "A",
        "B",
        "put",
        "in",
        "these",
        "words",
        "so",
        "how",
        "is",
    ]
)


@given(
    st.lists(WORDS, max_size=40),
    st.sampled_from(
        [
            "",
            "The man who was with them said that it had been there. ",
            "Der Mann und die Frau sagten nicht, dass es so ist. ",
            "Le maire de la ville est dans les rues avec nous. ",
        ]
    ),
)
def test_any_row_of_words_beside_quotes_can_be_analysed(words: list[str], lead: str) -> None:
    check(version_of(lead + " ".join(words)))
