"""Two who ask and answer by turns: who is addressed, who asks again, and who answers then."""

from __future__ import annotations

import pytest

from .making import version_of

HEARD = (
    "Tom Akers read out a memo.\n\nAkers asked Bill Haver if he had seen it.\n\n“Congressman, I get many e-mails,” Haver replied.\n\n"
    "{}\n\n“I do not recall it.”\n\nThe hearing ended."
)
ASKED = (
    "Todd Marsh spoke for an hour.\n\nIt led to an exchange with Ramona Villar that many have seen.\n\n"
    "“Have you ever worked there, Mr. Marsh?” asked Villar.\n\n“I have not, Senator,” he said.\n\n{}\n\nThe bill is in committee."
)


def _names(text: str) -> list[str | None]:
    return [quote.speaker.name if quote.speaker is not None else None for quote in version_of(text).quotes]


@pytest.mark.parametrize("again", ["“That’s not what I asked you, General.”", "“You will answer the question.”"])
def test_who_asked_has_the_word_again_and_is_answered(again: str) -> None:
    assert _names(HEARD.format(again)) == ["Bill Haver", "Tom Akers", "Bill Haver"]


def test_who_asked_in_marks_speaks_to_who_answered() -> None:
    assert _names(ASKED.format("“Then maybe you should listen.”")) == ["Ramona Villar", "Todd Marsh", "Ramona Villar"]


@pytest.mark.parametrize(
    "text",
    [
        "Al Novak spoke. Defense lawyer Ed Frost asked Novak if he was sorry. “Yes,” he said.",
        "Al Novak spoke. Defense lawyer Ed Frost asked him if he was sorry. “Yes,” he said.",
        "Ed Frost spoke. When Frost asked about it, Al Novak shrugged. “We waited here.”",
        "Ed Frost is a judge. When I asked about it, Al Novak shrugged. “We waited here.”",
        "Ed Frost declined to comment. But his lawyer, Al Novak, said it was unfair. “He is the best I have seen,” he said.",
    ],
)
def test_who_is_asked_or_tells_more_speaks(text: str) -> None:
    assert _names(text) == ["Al Novak"]


def test_what_is_to_nobody_may_be_the_answer_that_goes_on() -> None:
    assert _names(HEARD.format("“They come by the hundred.”"))[1] != "Tom Akers"
    assert _names(ASKED.format("“It was a hard job in those years.”"))[2] in (None, "Todd Marsh")


def test_whoever_spoke_before_a_reporters_question_answers_it() -> None:
    text = "Lloyd Garner was in a hurry. He replied: “I’m on my way to a vote.”\n\n“Is it fair, Senator?” a reporter asked.\n\n“It is.”"
    assert _names(text) == ["Lloyd Garner", None, "Lloyd Garner"]
