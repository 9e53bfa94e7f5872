"""Bodies that are for two things, ages that tell who is meant, and pronouns written as one word with their helper."""

from __future__ import annotations

import pytest

from .making import version_of


def _last(text: str) -> str | None:
    speaker = version_of(text).quotes[-1].speaker
    return speaker.name if speaker is not None else None


@pytest.mark.parametrize(
    "body",
    [
        "Center for Law and Policy", "Center on Budget and Policy Priorities", "Institute for Peace and Justice",
        "National Institute of Allergy and Infectious Diseases", "Ministry of Culture and Sport", "Fund for Peace and Reconciliation",
        "Organization for Security and Cooperation in Europe", "Peace and Justice Center", "Federation for Children and Families",
    ],
)  # fmt: skip
@pytest.mark.parametrize(
    "text",
    [
        "The {} said in a statement that the plan was “opaque.”",
        "In a statement on Monday, the {} called the plan “opaque.”",
        "“It is opaque,” said the {}.",
        "According to the {}, the plan is “opaque.”",
    ],
)
def test_a_body_that_is_for_two_things_has_its_whole_name(body: str, text: str) -> None:
    assert (_last(text.format(body)) or "").removeprefix("The ") == body


def test_what_else_an_and_joins_to_a_body_is_none_of_its_field() -> None:
    assert _last("The Foundation for Justice and Bo Lund said it was “bad.”") == "Foundation for Justice"


AGES = "Maureen Tibbs, 78, woke up. Neighbour Ana Roe, 45, set up a page. {}"


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("“I cried,” the 78-year-old said.", "Maureen Tibbs"),
        ("“I cried,” the 45-year-old said.", "Ana Roe"),
        ("“I cried,” the pensioner said.", "Maureen Tibbs"),
        ("“I cried,” the septuagenarian said.", "Maureen Tibbs"),
        ("“I cried,” the teenager said.", None),
        ("“I cried,” the 30-year-old said.", None),
        ("But the pensioner wants her own back.\n\n“I cried,” she said.", "Maureen Tibbs"),
    ],
)
def test_who_is_told_by_an_age_is_as_old_as_that(said: str, name: str | None) -> None:
    assert _last(AGES.format(said)) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Stags fired Coach Dale Brisbane a day after he'd told them that he would stay “until the end.”", "Dale Brisbane"),
        ("Dale Brisbane left. “I will stay,” he'd said in May.", "Dale Brisbane"),
        ("Carys Orr, 28, took the stand. “Where was it?” Roe asked. “At home,” the witness replied.", "Carys Orr"),
        ("Ruth Orr will leave. Asked whether she regretted it, the outgoing chief executive paused. “The bread,” she said.", "Ruth Orr"),
        ("Ruth Orr will leave. In a call with her clients, the analyst was blunt. “Sell,” she said.", None),
        ("Bo Lund called the police. “We came at once,” the officer said.", None),
        ("They were hurt, according to Ana Orr; nobody at the ministry knew “the figure.”", None),
    ],
)  # fmt: skip
def test_who_speaks_is_told(text: str, name: str | None) -> None:
    assert _last(text) == name


def test_the_mention_of_a_pronoun_is_without_its_helper() -> None:
    text = "Dale Brisbane left. “I will stay,” he'd said in May."
    speaker = version_of(text).quotes[-1].speaker
    assert speaker is not None
    assert speaker.span.of(text) == "he"
