"""Who is meant by a role that the article gives somebody elsewhere: the witness, the chairman, the dean."""

from __future__ import annotations

import pytest

from tests.text.making import version_of

_ONE = [
    # told beside a surname
    ("Mia Holt came at noon. Holt, 48, was the town's third witness.\n\nBo Orr rose.\n\n“I forget,” said the witness.", "Mia Holt"),
    ("Mia Holt came at noon. Holt, a plumber in Dell, was late.\n\nBo Orr rose.\n\n“I forget,” the plumber said.", "Mia Holt"),
    # … behind somebody by a relative clause
    ("The Dean of Dell was called “a fool.” Dr Lund, who has been dean for three years, left.\n\nBo Lund said no.\n\n“I forget,” said the dean.", "Bo Lund"),
    # a surname of two, one of whom is called by the first name elsewhere
    ("Ned Orr drowned. Ned's mother, Ana Orr, wept. Mia Holt left.\n\nOrr heard it on the radio. She was quiet.\n\n“So he knew,” she said.", "Ana Orr"),
    # who puts something somewhere says nothing; who shoots back that it was put there does
    ("Mia Holt shot back that Bo Orr had put “pride before sense” and left.", "Mia Holt"),
    ("Ned Orr came. His nephew, Bo Orr, who lives in Dell, came too. “I am late,” the younger Orr said.", "Bo Orr"),
    # a seat before a name behind an article
    ("It was led by the Labour MP Bo Orr. Mia Holt left. “With what?” asked Orr.", "Bo Orr"),
    # a judge with a surname alone
    ("Mrs Justice Orrin came late. “I forget,” the judge said.", "Orrin"),
    # an age and a home between a name and the pronoun that tells its gender
    ("The driver, Kim Holt, 47, of Lower Dell, laughed when she came. Ana Orr left.\n\nHolt waited. “I forget,” she said.", "Kim Holt"),
    # a newspaper is nobody, whatever it ends in
    ("Ned Holt, in his kitchen, said he was late. A newspaper clipping on the wall was torn.\n\n“That was me,” he said.", "Ned Holt"),
    # a surname that is a unit of time
    ("Darnell Weeks, 56, said he knew. “They talked for years,” Weeks said.", "Darnell Weeks"),
    ("Darnell Weeks, 56, said he knew. “They talked for years,” said Weeks.", "Darnell Weeks"),
    # examiner and witness in court
    ("Mia Holt, 48, was the state's ninth witness. Defense attorney Bo Orr rose.\n\nQ. “You were there?”\n\nA. “I was.”", "Mia Holt"),
    ("Mia Holt, 48, was the state's ninth witness. Defense attorney Bo Orr rose.\n\nQ. “You were there?”\n\nA. “I was.”\n\nQ. “When?”", "Bo Orr"),
    # who is asked what she had learned is named behind the pronoun
    ("Susan Ide treated Wren Orr. Asked what she had learned, Orr thought for a moment.\n\n“To wait,” she said.", "Wren Orr"),
    # another word for whom the paragraph before was about, with more told of him
    ("Julian Orr has a wish: He hates soup.\n\n“It is late,” says the restaurateur, whose place is full.", "Julian Orr"),
    ("Nobody spoke. But Bo Orr, reached in Dell, did not deny it.\n\n“It is late,” quipped the producer, who is in town.", "Bo Orr"),
    # an office before what a lawmaker is called
    ("Chairman Rep. Bo Orr (R-TX) came late. Rep. Mia Holt left.\n\n“I forget,” the chairman said.", "Bo Orr"),
]  # fmt: skip

_NOBODY = [
    # a name that only stands beside a noun
    "Bo Holt ran. Orr hugged an old woman in a Holt cap. “I forget,” the woman said.",
    # whom a court has, whoever was told of before
    "Bo Orr denied it.\n\n“It is late,” said the judge, who sent him away.",
    # who speaks for somebody with a title is another
    "Bo Orr left. A spokesperson for Gov. Ana Ruiz called it “sad.”",
    "Bo Orr left. A lawyer for Mayor Ana Ruiz called it “sad.”",
    # an interview
    "Mia Holt runs the mill.\n\nQ. “Were you there?”\n\nA. “I was.”",
    # a former employee, of whom nobody is told who it is
    "Bo Orr runs it. A former employee shared the letter. Bo Orr left. “I forget,” the former employee said.",
    # one of several
    "Bo Orr warned that it may fail, and in March one of its judges complained about what he called “a game.”",
    # the government of a party
    "Bo Orr left. It was announced in 2022 by the then Conservative government as a “great” step.",
    # a deputy is no chief
    "Deputy Attorney General Bo Orr came late. Mia Holt left. “I forget,” the deputy chairman said.",
]


@pytest.mark.parametrize(("text", "name"), _ONE)
def test_a_role_means_whom_the_article_gives_it(text: str, name: str) -> None:
    speaker = version_of(text).quotes[-1].speaker
    assert speaker is not None
    assert speaker.name == name


@pytest.mark.parametrize("text", _NOBODY)
def test_nobody_is_meant_by_a_role_that_nobody_is_given(text: str) -> None:
    speaker = version_of(text).quotes[-1].speaker
    assert speaker is not None
    assert speaker.name is None


#: A sentence, the kind of its last quote, and as whom the speaker stands there.
_SENTENCES = [
    ("Doctors call these places “canal deserts.”", "scare", None),
    ("Critics call these places “canal deserts.”", "partial", "Critics"),
    ("Bo Orr posted a picture on the site with the caption “Onwards.”", "partial", "Bo Orr"),
    ("The Courier ran it under the caption “Rain in Dell.”", "title", None),
    ("When it was told, the crowd broke into a chant of “Let it flow!”", "direct", "the crowd"),
    ("The firm blamed “strong headwinds,” including low canal payments and rain.", "partial", "The firm"),
    ("Bo Orr blamed the town in a social media post, saying it had left “a museum.”", "partial", "Bo Orr"),
    ("A clerk said the lockmaster welcomed the ruling and would “reflect on it.”", "partial", "A clerk"),
    ("As the bell rang, several boys who had come by bus from Dell chanted, “Hands off!”", "direct", "several boys"),
    ("It was announced in 2022 by the Conservative government as a “great” step.", "partial", "the Conservative government"),
    # relative clauses
    ("An aide whose name was cut wrote that it “came from above.”", "partial", "An aide"),
    ("The officers who came told the family it was a “civil matter” and left.", "partial", "The officers"),
    ("Boys got soup, according to Ana Ruiz, who runs the place and called it “a gift.”", "partial", "Ana Ruiz"),
    ("The man who called it in said it was “loud.”", "partial", "The man"),
    # subjects with a number, and before a title
    ("About 30 of them marched by, banging pots and chanting, “Let it flow!”", "direct", "30 of them"),
    ("It was known from what one 1971 textbook, “Canals of the North,” called “a bad year.”", "partial", "one 1971 textbook"),
    # a sentence that brings its own string says nothing of the one before
    ("“He waits,” said Ana Ruiz. “You wish he would.” The mayor, Bo Orr, described him as “a monk.”", "partial", "Bo Orr"),
    # what somebody says in his own letter
    ("Ana Ruiz said in her letter that she had “slept.”", "partial", "Ana Ruiz"),
    ("The company sued in May, alleging in its complaint that the ban was “odd.”", "partial", "The company"),
    # two things lead the sentence in
    ("In her last letter, published in 2004, Ana Ruiz looks up and says her only line of the year: “Done.”", "direct", "Ana Ruiz"),
    # what somebody says that he does
    ("Bo Orr said that he encourages everybody to “come and see.”", "partial", "Bo Orr"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kind", "speaker"), _SENTENCES)
def test_whose_words_a_sentence_tells_and_of_which_kind(text: str, kind: str, speaker: str | None) -> None:
    quote = version_of(text).quotes[-1]
    assert quote.kind == kind
    if speaker is not None:
        assert quote.speaker is not None
        assert quote.speaker.span.of(text) == speaker


def test_a_sentence_that_brings_its_own_string_says_nothing_of_the_one_before() -> None:
    text = "“He waits,” said Ana Ruiz. “You wish he would.” The mayor, Bo Orr, described him as “a monk.”"
    assert [len(quote.pieces) for quote in version_of(text).quotes] == [2, 1]
