"""Whose the words in marks are: labels, signatures, mentions and cues."""

from __future__ import annotations

import pytest

from tests.text.making import only_quote, version_of
from tests.text.quoting import quotes_of


def test_15_a_name_and_a_colon_name_the_speaker() -> None:
    assert quotes_of("Lopez: 'Never once more.'") == [(["Never once more."], "direct", "Lopez")]


def test_21_a_memo_speaks_and_its_cue_says_so() -> None:
    text = "“I was thinking, ‘that is all’,” the memo read."
    quote = only_quote(text)
    assert quote.cue is not None
    assert (quote.pieces[0].of(text), quote.cue.of(text)) == ("I was thinking, ‘that is all’,", "read")


def test_22_a_transcript_has_a_speaker_a_paragraph() -> None:
    found = quotes_of('"RUIZ: Did you know?\n\n"HALE: I did not.')
    assert [speaker for _, _, speaker in found] == ["RUIZ", "HALE"]


def test_23_a_name_after_a_dash_signs_the_quote() -> None:
    assert quotes_of("“Nobody ever asked.” — Ana Ruiz") == [(["Nobody ever asked."], "direct", "Ana Ruiz")]


@pytest.mark.parametrize(
    ("text", "mention", "name"),
    [
        ("Ana Ruiz came. “We lost,” she said.", "she", "Ana Ruiz"),
        ("Bo Lund met Ana Ruiz. “We lost,” she said.", "she", "Ana Ruiz"),
        ("Ana Ruiz came late. “We lost,” Ruiz said.", "Ruiz", "Ana Ruiz"),
        ("Ana Ruiz came late. “We lost,” Ms. Ruiz said.", "Ms. Ruiz", "Ana Ruiz"),
        ("Mayor Ana Ruiz came late. “We lost,” the mayor said.", "the mayor", "Ana Ruiz"),
        ("Ana Ruiz, the mayor of Delby, came. “We lost,” the mayor said.", "the mayor", "Ana Ruiz"),
        ("“We lost,” one official said.", "one official", None),
        ("“We lost,” the lawmaker said.", "the lawmaker", None),
        ("“We lost,” protesters said.", "protesters", None),
        ("“We lost,” they said.", "they", None),
        ("“We lost,” Ruiz said.", "Ruiz", "Ruiz"),
    ],
)
def test_26_a_mention_is_resolved_where_the_article_tells(text: str, mention: str, name: str | None) -> None:
    quote = only_quote(text)
    assert quote.speaker is not None
    assert (quote.speaker.span.of(text), quote.speaker.name) == (mention, name)


def test_27_a_description_does_not_lose_the_speaker() -> None:
    assert quotes_of("“It will hold,” Mia Holt, who runs the shelter, said.")[0][2] == "Mia Holt"


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("“We lost,” Ruiz reportedly said.", "reportedly said"),
        ("Ruiz did not say “we lost everything.”", "did not say"),
        ("Ruiz denied that “we lost everything.”", "denied"),
    ],
)
def test_28_the_cue_keeps_negation_and_hedge(text: str, cue: str) -> None:
    quote = only_quote(text)
    assert quote.cue is not None
    assert quote.cue.of(text) == cue


@pytest.mark.parametrize(
    "text",
    [
        "According to Ana Ruiz, “we lost it all.”",
        "In a statement, Ana Ruiz said “we lost it all.”",
        "Ana Ruiz tells the Courier “we lost it all.”",
        "Ana Ruiz, speaking to the Courier, said “we lost it all.”",
    ],
)
def test_29_attribution_without_a_plain_verb_of_saying(text: str) -> None:
    assert quotes_of(text)[0][2] == "Ana Ruiz"


@pytest.mark.parametrize("verb", ["said", "snarked", "bristled", "effused", "intoned", "ad-libbed"])
def test_30_no_list_of_verbs_decides(verb: str) -> None:
    assert quotes_of(f"“It is all gone,” {verb} Ana Ruiz.")[0][2] == "Ana Ruiz"


def test_the_turns_of_a_transcript_without_marks_are_quotes_of_its_labels() -> None:
    text = "RUIZ: Did you know of it?\n\nHALE: I did not.\n\nRUIZ: Who did?"
    assert quotes_of(text) == [
        (["Did you know of it?"], "direct", "RUIZ"),
        (["I did not."], "direct", "HALE"),
        (["Who did?"], "direct", "RUIZ"),
    ]


def test_titles_before_turns_in_marks_are_parts_of_their_labels() -> None:
    text = "MR. ORR: “Did anyone ask you?”\n\nDR. HALE: “Not directly.” He laughed. “No.”"
    assert [speaker for _, _, speaker in quotes_of(text)] == ["MR. ORR", "DR. HALE", "DR. HALE"]


def test_a_label_that_does_not_come_back_is_no_speaker() -> None:
    assert quotes_of("UPDATE: The bridge is open again.\n\nNOTE: This text was changed.") == []


@pytest.mark.parametrize(
    "unit", ["Rosa Tillman ", "Bo “Al” Lund ", "Mr. Lund Holt ", "Peter and Anne ", "Novelist Ana Ruiz "]
)
def test_capitals_without_end_are_nobody_and_no_error(unit: str) -> None:
    shouted = unit * 2_000
    version = version_of(f"{shouted}\n\n“We won,” said {shouted}.")
    assert version.quotes


@pytest.mark.parametrize(
    ("signature", "name"),
    [
        ("— Professor Ole Strand, hydrologist", "Ole Strand"),
        ("-- Ole Strand (1951)", "Ole Strand"),
        ("– Ana Ruiz", "Ana Ruiz"),
        ("– Ana Ruiz sold the boat.", None),
        ("– The boat was sold in May, and nobody asked.", None),
    ],
)
def test_23_a_signature_below_a_quote_that_stands_alone_names_the_speaker(signature: str, name: str | None) -> None:
    quote = only_quote(f"The plan goes to parliament.\n\n“A river is no garden.”\n\n{signature}\n\nNobody has replied.")
    assert (quote.speaker.name if quote.speaker else None) == name
