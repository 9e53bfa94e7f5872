"""Who speaks where one tells what another did to him, what a document accuses somebody of, or whose remark was meant."""

from __future__ import annotations

import pytest

from .making import version_of


def _last(text: str) -> tuple[str | None, str | None]:
    speaker = version_of(text).quotes[-1].speaker
    return (speaker.name, speaker.span.of(text)) if speaker is not None else (None, None)


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        ("Ana Roe said a man came up to her and called her “a witch.”", "a man"),
        ("Ana Roe said the officer had stopped her car and told her to “shut up.”", "the officer"),
        ("Bo Lund told the court that his boss had praised him and told him to “slow down.”", "his boss"),
        ("Ana Roe said that Mia Holt was wrong and called her “a witch.”", "Ana Roe"),
        ("Bo Lund said that Ana Roe was wrong and called her “a witch.”", "Bo Lund"),
        ("Ana Roe dismissed a complaint filed in May that accuses the firm of “theft by other means.”", "a complaint"),
        ("She spoke of a suit that Mia Holt filed in May, which accuses Bo Lund of “a culture of fear.”", "a suit"),
        ("A source said Bo Lund had added “the wrong Greg” to the thread.", "A source"),
        ("Bo Lund praised Ana Roe's “tears” remark.", "Ana Roe"),
        ("Ana Roe apologized for her “tears” comment.", "Ana Roe"),
    ],
)  # fmt: skip
def test_who_says_it_is_told_by_what_stands_between(text: str, mention: str) -> None:
    assert _last(text)[1] == mention


@pytest.mark.parametrize(
    "text",
    [
        "The leader, Bo Lund, demanded an apology from the minister for his “tears” remark.",
        "Ana Roe criticized Bo Lund for his “basket” comment on Sunday.",
    ],
)
def test_nobody_is_named_for_a_remark_of_whom_a_pronoun_may_mean(text: str) -> None:
    assert _last(text) == (None, None)
    assert version_of(text).quotes[-1].kind == "partial"


@pytest.mark.parametrize("office", ["VP of communications", "SVP of sales", "Senior VP", "VP"])
def test_an_office_in_letters_is_no_name(office: str) -> None:
    assert _last(f"In an emailed statement, {office} Shauna Reese said it would “unlock focus.”")[0] == "Shauna Reese"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Mia Holt accused Dale Orr of saying the vote was “rigged.”", "Dale Orr"),
        ("Mia Holt criticized Dale Orr for calling the vote “rigged.”", "Dale Orr"),
        ("Mia Holt apologized for saying the vote was “rigged.”", "Mia Holt"),
        ("Mia Holt blamed Dale Orr for the loss, calling him “a rat.”", "Mia Holt"),
        ("Mia Holt mocked Dale Orr for asking “as if he wanted to know.”", "Mia Holt"),
        ("Asked about Mia Holt's claim that he was “unfit,” Dale Orr laughed.", "Mia Holt"),
        ("Unlike Mia Holt, who called it “rigged,” Dale Orr said no more.", "Mia Holt"),
        ("Asked if he was “unfit,” Dale Orr laughed.", None),
        ("People close to Al Pell say he considers it “a mess.”", None),
        ("Sen. Dale Orr's spokeswoman, Mia Holt, was silent. In a tweet, the Ohio Republican called it “a lie.”", "Dale Orr"),
        ("“Was it rigged?” Mia Holt asked Ana Roe. “No,” she said.", "Ana Roe"),
        ("Dale Orr came next. Flanked by Al Pell and Bo Lund, he said it was “fair.”", "Dale Orr"),
        ("Dale Orr came next. Introduced by Gov. Al Pell, he said it was “fair.”", "Dale Orr"),
        ("Moody's cut Orlan Motors to junk, citing “thin” cash.", "Moody's"),
        ("Prosecutor Dana Roe asked the witness, Bo Lund, if he was afraid. “Every day,” he said.", "Bo Lund"),
        ("Mayor Ana Roe thanked Bo Lund, who had come to complain about “the stink.”", "Bo Lund"),
        ("Dale Orr came next. As for Al Pell, he said he was “fair.”", "Al Pell"),
    ],
)  # fmt: skip
def test_whose_words_another_speaks_of(text: str, name: str | None) -> None:
    assert _last(text)[0] == name


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Gerner, the spokesman, confirmed the call.", None),
        ("Gerner, a lawyer for the drivers, confirmed the call.", None),
        ("Gerner, 45, confirmed the call.", None),
        ("Parliament ignored his call.", "Knut Selmer"),
        ("Selmer, the chairman, confirmed the call.", "Knut Selmer"),
    ],
)
def test_whoever_is_known_by_a_surname_alone_is_not_the_one_named_before(sentence: str, name: str | None) -> None:
    text = f"“We are sorry,” said Knut Selmer, who heads the board.\n\n{sentence} “It was not passed on,” he said."
    assert _last(text) == (name, "he")


@pytest.mark.parametrize(
    "through", ["through a spokesman", "through his lawyer", "speaking through an interpreter", "via an aide"]
)
def test_through_whom_somebody_speaks_does_not(through: str) -> None:
    assert _last(f"Bo Holt, {through}, Dale Orr, called the offer “unfair.”") == ("Bo Holt", "Bo Holt")


@pytest.mark.parametrize(
    "both", ["Neither Holt nor Roe", "Neither Bo Holt nor Ana Roe", "Neither the mayor nor Ana Roe"]
)
def test_what_neither_of_two_says_is_not_the_second_s(both: str) -> None:
    assert _last(f"Bo Holt and Ana Roe met. {both} would call the offer “fair.”") == (None, both)
