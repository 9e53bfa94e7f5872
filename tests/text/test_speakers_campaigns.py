"""Who speaks in political reporting: interviews, shows by their names, polls, notes, couples, offices that `it` means."""

from __future__ import annotations

import pytest

from .making import version_of


def _last(text: str) -> tuple[str | None, str | None]:
    quote = version_of(text).quotes[-1]
    return (quote.speaker.name, quote.speaker.span.of(text)) if quote.speaker is not None else (None, None)


def _kinds(text: str) -> list[tuple[str, str]]:
    return [(" / ".join(piece.of(text) for piece in quote.pieces), quote.kind) for quote in version_of(text).quotes]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Grant Orr won. In an interview with reporter Bo Lund of the Dell Times, he called it “a surprise.”", "Grant Orr"),
        ("Grant Orr won. In an interview with CBS' Leslie Strand on Sunday, he said it was “a surprise.”", "Grant Orr"),
        ("Ana Roe won. In a talk last week with Mia Holt, her biographer, she called it “a surprise.”", "Ana Roe"),
        ("Grant Orr won. Pat Strand asked him about it in the hall.\n\n“I was busy,” he said.", "Grant Orr"),
        ("Grant Orr won. Bo Lund pressed him on it in the hall.\n\n“I was busy,” he said.", "Grant Orr"),
        ("Bo Lund met Grant Orr. Orr was fine. When Lund tried to go on, the real estate mogul pounced. “Why?” he asked.", "Grant Orr"),
        ("Judge Bo Roe read it. When Roe put it down, the protesters booed. “I wrote it,” he said.", "Bo Roe"),
        ("Ana Lund Roe came. Ana Roe wrote, “That was it.”", "Ana Lund Roe"),
        ("Judge Bo Ortega Ruiz came. His brother, Raul Ortega Ruiz, did too.\n\n“We came,” said the elder Ortega Ruiz.", "Raul Ortega Ruiz"),
        ("Bo Orr came. His son, Raul Orr, did too.\n\n“We came,” the elder Mr. Orr said.", "Bo Orr"),
        ("Mia and Peter Holt came. “It is late,” said Mia Holt. Her husband agreed. “We knew,” he said.", "Peter Holt"),
        ("Al Pinkney, who represents Dr. Bo Orr, spoke. “They did nothing,” the lawyer said.", "Al Pinkney"),
        ("The White House defended the move. It said the order was “lawful and overdue.”", "White House"),
        ("The Harbour Board met for two hours. It said the plan was “premature.”", "Harbour Board"),
        ("Ana Roe said that drivers who supported the ban in May were now “stuck with it.”", "Ana Roe"),
        ("Ana Roe said the doctor who warned of it last year had been “fired for telling the truth.”", "Ana Roe"),
        ("Bo Lund fired back at a rally in Bangor, Maine, that the board was “totally owned by its guests.”", "Bo Lund"),
        ("Ana Roe hit back in an interview on Friday that it was “a plain lie.”", "Ana Roe"),
        ("(President Orr, a lifelong Methodist, told the Herald in 2014 that he reads it “most mornings, and all of Lent.”)", "Orr"),
        ("Ana Roe returned the letter to the board with the words “Not today.”", "Ana Roe"),
        ("Ana Roe forwarded it to four people with the terse note “Exhibit A for the defense.”", "Ana Roe"),
        ("Roe (who once called it “a sieve”) left.", "Roe"),
    ],
)  # fmt: skip
def test_the_speaker_is_told(text: str, name: str) -> None:
    assert _last(text)[0] == name


@pytest.mark.parametrize(
    "text",
    [
        "Grant Orr won in May. Lawyer Lou Kaplan called it “a farce.”\n\nThe president himself has said little. In May he urged “patience.”",
        "Judge Ana Roe read the letter. As Roe put it down, the young clerk sobbed. “I wrote it,” she said.",
        "A survey found that 54% of Americans believe the country is “more divided.”",
        "Two-thirds called it “fair.”",
        "The Supreme Court ruling came on Monday. It said the law was “void.”",
        "A neighbor who saw it called it “a massacre.”",
        "Ana Orr and Bo Orr, her father, came. “It is late,” said Ana Orr. Her husband agreed. “We knew,” he said.",
    ],
)
def test_nobody_is_named_where_nobody_is_told(text: str) -> None:
    assert _last(text)[0] is None


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        ("About 1 in 10 said “less.”", "1 in 10"),
        ("Only one in six called it “fair.”", "one in six"),
        ("A neighbor who saw it called it “a massacre.”", "A neighbor"),
    ],
)
def test_the_speaker_is_a_share_or_somebody_without_a_name(text: str, mention: str) -> None:
    assert _last(text)[1] == mention


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("“I saw Ned,” Orr told “Fox & Friends,” “and I was sad.”", [("I saw Ned, / and I was sad.", "direct"), ("Fox & Friends,", "title")]),
        ("“It is a sham,” Mr. Orr told “Today.”", [("It is a sham,", "direct"), ("Today.", "title")]),
        ("Mr. Orr, appearing on NBC's “Meet the Press,” called it “a sham.”", [("Meet the Press,", "title"), ("a sham.", "partial")]),
        ("Orr, who hosts “The Dig,” called it “a sham.”", [("The Dig,", "title"), ("a sham.", "partial")]),
        ("In an interview with “60 Minutes,” Orr called it “a sham.”", [("60 Minutes,", "title"), ("a sham.", "partial")]),
        ("She said her shirt reads “Ask Me About My Llama.”", [("Ask Me About My Llama.", "partial")]),
    ],
)  # fmt: skip
def test_the_name_of_a_show_is_nobodys_words(text: str, kinds: list[tuple[str, str]]) -> None:
    assert _kinds(text) == kinds


@pytest.mark.parametrize(
    "text", ["Her book hit “a nerve” in Delby.", "Ana Roe carried a sign with the words “Free Delby.”"]
)
def test_what_hits_or_bears_words_says_none(text: str) -> None:
    assert _last(text) == (None, None)
