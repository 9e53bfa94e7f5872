"""Who says what in the ways of papers, news sites and tabloids: posts, questions, answers by turns, people named only later, companies."""

from __future__ import annotations

import pytest

from tests.text.making import version_of

#: A passage, and who says its last quote; how its speaker is mentioned.
PASSAGES = [
    ("Clerk Ana Roe brushed off the bill as “a stunt” and left.", "Clerk Ana Roe"),
    ("A school board missed “years of hints”, an inquiry has found.", "an inquiry"),
    ("Orr's lawyer, Bo Lund, sought to portray Pike as “a born liar” who would say anything.", "Bo Lund"),
    ("Ana Roe said through an aide that she “strongly condemns” Pike's remarks.", "Ana Roe"),
    ("His sister Lil chipped in: “He can't cook.”", "Lil"),
    ("Baker Bo Lund, 34, who lives opposite, raged: “We had to move.”", "Baker Bo Lund"),
    ("His deputy went on, suggesting that staff who complained were “actors.”", "His deputy"),
    ("A friend said that Roe had been asked on Monday and had replied that it was “too late.”", "Roe"),
    ("The shop was opened in 1894 by Bo Orr, a baker whose motto, “Bread first,” hangs there.", "Bo Orr"),
    ("She has put “all of my savings” into the shed.", "She"),
    ("As Mia Holt put it: “It is a mess.”", "Mia Holt"),
    ("Clerk Ana Roe said no. Lund's response? “It is a mess.”", "Lund"),
    ("More from Mia Holt: “It is a mess.”", "Mia Holt"),
    ("Mia Holt talked about “the forgotten people” of the valley.", "Mia Holt"),
    ("Mia Holt ended her speech with “God bless you all.”", "Mia Holt"),
    ("Mia Holt put the blame on “a few tired men.”", "Mia Holt"),
    ("Mia Holt credited Bo Lund with “a steady hand.”", "Mia Holt"),
    ("Mia Holt invited Bo Lund to “come and see.”", "Mia Holt"),
    ("Mia Holt made it clear that she would “never” agree.", "Mia Holt"),
    ("Mia Holt went so far as to say that the plan was “a mess.”", "Mia Holt"),
    ("Mia Holt proceeded to call Bo Lund “a clown.”", "Mia Holt"),
    ("The crowd broke into chants of “Lock the gate!”", "The crowd"),
    ("In a statement released by her lawyer, Mia Holt said she was “deeply sorry.”", "Mia Holt"),
    ("Mia Holt, called “a clown” by Bo Lund last week, won.", "Bo Lund"),
    ("Mia Holt left after Bo Lund called her “a clown.”", "Bo Lund"),
    ("The former secretary of state said the plan was “a mess.”", "The former secretary of state"),
    ("Ana Roe said she had read all of it “twice, once in bed.”", "Ana Roe"),
    ("Ana Roe said neighbors believe it was “a wrong address.”", "Ana Roe"),
    ("On Tuesday night he took to the air to blame “a few tired men.”", "he"),
    ("It is owned by the Dell Workers, whose president, Bo Lund, called it “a gift.”", "Bo Lund"),
    ("The local MSP, Bo Lund, said that it was “not a one-off”.", "Bo Lund"),
    (
        "“Nobody got a tingle from 'show up,'” says former state party chairman Bo Lund.",
        "Bo Lund",
    ),
    (
        "Chief Bo Lund said the club “deeply regrets” that it could not continue and “remains committed.”",
        "Chief Bo Lund",
    ),
    ("It shows dozens of students rising as he begins to speak and chanting, “Go home!”", "dozens of students"),
    ("It was liked by the Duchess of Dell, who commented: “Does he hunt?”", "Duchess of Dell"),
    ("Her co-star in The Bell, the 24-year-old Irish actor Leo Orr, has described it as “a swim”.", "Leo Orr"),
    ("Ana Roe, who said people should “take the bus,” defended the record of the town.", "Ana Roe"),
    ("There was a note from her teacher, Ana Roe: “Mia is bright.”", "Ana Roe"),
    ("The 1st U.S. Court of Appeals said that it was “far too broad.”", "U.S. Court of Appeals"),
    ("Mia Holt, appearing on Delby TV's “Our Town,” said it was “a mess.”", "Mia Holt"),
]


@pytest.mark.parametrize(("text", "mention"), PASSAGES)
def test_who_says_it_is_found_in_its_sentence(text: str, mention: str) -> None:
    speaker = version_of(text).quotes[-1].speaker
    assert speaker is not None
    assert speaker.span.of(text) == mention


@pytest.mark.parametrize(
    ("text", "name"),
    [
        # who is asked is not whom the question names
        ("Dr. Ana Roe nodded. Bo Orr sat. Asked what she would tell Eva Lund, she said: “Nothing.”", "Ana Roe"),
        ("Asked in Delby if he would back Leo Pike, Bo Orr walked on, then stopped. “I would,” he said.", "Bo Orr"),
        ("Unlike Bo Lund, Leo Orr stayed. “I was not afraid,” he said.", "Leo Orr"),
        ("Flanked by Bo Lund, Leo Orr spoke. “I was not afraid,” he said.", "Leo Orr"),
        ("With Bo Lund at his side, Leo Orr spoke. “I was not afraid,” he said.", "Leo Orr"),
        ("In 2010, under Mayor Bo Lund, Leo Orr was hired. “I was not afraid,” he said.", "Leo Orr"),
        (
            "At a rally in Dell Ridge, he laughed. Gov. Bo Orr was there. At a rally in Dell Ridge, he called it “a joke”.",
            "Bo Orr",
        ),
        ("Rep. Orr, who has not spoken with Leo Lund since May, left. It was “a joke,” he said.", "Orr"),
        ("The clerk, Ann Lee, took the cat to the vet. “He is fat,” she said. Ana Roe, the vet, laughed.", "Ann Lee"),
        ("Appropriations Chair Bo Orr sat. “I will not,” Orr said.", "Bo Orr"),
        # whom something is done to, a club
        ("The hitman stunned Dell Albion when he left. Boss Leo Orr sat. “Nobody is bigger,” he said.", "Leo Orr"),
        # those of a people, those who once held an office
        ("Graeme Orr, 58, denied it. “I never said it,” the Scot growled.", "Graeme Orr"),
        ("Sheriff Bo Orr left. Retired Sheriff Leo Lund, who stayed, sat. “I will go,” the sheriff said.", "Bo Orr"),
        (
            "Mia Holt is having what her agent calls “a late spring”. There is a prize. She has it here. It is heavy. “I hate it,” she says.",
            "Mia Holt",
        ),
        ("It was to the delight of coach Bo Orr. Leo Lund sat. “He is quick,” the coach said.", "Bo Orr"),
        ("Neighbors ran. “I saw it,” said one, Mia Holt.", "Mia Holt"),
        ("Bo Orr, 51, ran home. “I fell,” the Delby resident said.", "Bo Orr"),
        # first names alone
        ("A boy looked up from a book. His name was Darnell, he said, and his radio was “on vacation.”", "Darnell"),
        ("A driver who would give only her first name, Peg, shrugged. “He talks a lot,” she said.", "Peg"),
        (
            "Mia Holt came in. “That's Gus,” she said. Gus came down off the ladder. It was lit. “You said amber,” he said.",
            "Gus",
        ),
        ("The Dell Herald's Corin Orr liked it. Orr has retired. “I think of it,” he said.", "Corin Orr"),
        (
            "A Dell sheriff is defying an order that he says is “a joke”.\n\nSheriff Bo Orr of Dell County spoke on Friday.",
            "Bo Orr",
        ),
        # another than he
        ("Leo Orr sat down. There was a card from his coach, Bo Pike. He smiled. “I kept it,” he said.", "Leo Orr"),
        # other words for somebody just named
        ("Bo Orr, 71, was the first to complain. The retired surveyor said: “It is a din.”", "Bo Orr"),
        ("Actress Mia Orr cried. “I am lost,” said the mum-of-three.", "Mia Orr"),
        ("Opening the case, Ana Roe called the witness, Leo Orr. “He paid me,” said the witness.", "Leo Orr"),
        (
            "Former Mill Lane actress Mia Orr left Mill Lane before her wedding. She sat. “I loved it,” she said.",
            "Mia Orr",
        ),
        (
            "Democratic nominee Ana Roe accused Gov. Bo Orr of fraud. Orr hit back. “All lies,” the GOP nominee said.",
            "Bo Orr",
        ),
        # named in the next paragraph
        (
            "A furious soap star has called the ruling “a bad joke”.\n\nFormer actress Mia Orr, 47, was told to move.",
            "Mia Orr",
        ),
        # companies by what they are
        ("Lomb Home, the furniture chain, has closed. The retailer blamed “the weather” for it.", "Lomb Home"),
        ("The line is owned by Dell Crest Power. The utility said that it was “sorry”.", "Dell Crest Power"),
    ],
)
def test_who_is_meant(text: str, name: str) -> None:
    speaker = version_of(text).quotes[0 if "\n\n" in text else -1].speaker
    assert speaker is not None
    assert speaker.name == name


@pytest.mark.parametrize(
    "text",
    [
        # another of those just spoken of
        "Ana Roe visited two clerks. Another laughed and then stopped. “I have no staff,” she said.",
        # a woman without a name
        "Sen. Ruth Orr had a call from a woman in Dell whose pills were, as she put it, “still allowed.”",
        "Manny Orr, the union's head, spoke. A FreshWay spokeswoman denied it. “We told them,” she said.",
        # two chains of shops, and either may be meant
        "Lomb Home, the furniture chain, and Pell, the grocer, closed. The retailer blamed “the weather” for it.",
        # a group of its own
        "Lomb Home, the furniture chain, lost the files. A group calling itself Heron boasted. The group wrote: “We are here.”",
        # a railway's crash rails at nobody
        "Two dead in Varn rail crash; driver “missed signal”",
        # what is read aloud is another's
        "There was a card from his coach, and he read it aloud: “You like it close.”",
        # somebody else may have been brought in
        "Ana Roe waved to a retired nurse who lives there. The retired nurse said: “It is loud.”",
        # the next paragraph names somebody without an age
        "A furious mother has called the ruling “a bad joke”.\n\nMia Orr, the judge, left at noon.",
    ],
)
def test_nobody_is_named_where_nobody_is_told(text: str) -> None:
    speaker = version_of(text).quotes[0].speaker
    assert speaker is None or speaker.name is None


def test_answers_by_turns_are_told_from_who_speaks_after_them() -> None:
    text = (
        "“Were you lying then?” Mr. Castle asked.\n\n“I was,” said Mr. Orr.\n\n“So you're a liar.”\n\n“I was one,” Mr. Orr said.\n\n"
        "“Do you drink?”\n\n“Not now.”\n\n“No more questions,” Mr. Castle said."
    )
    assert [quote.speaker and quote.speaker.name for quote in version_of(text).quotes] == [
        "Castle", "Orr", "Castle", "Orr", "Castle", "Orr", "Castle"
    ]  # fmt: skip


def test_who_speaks_to_somebody_is_answered_by_whoever_speaks_after() -> None:
    text = "Mia Holt waited. Leo Orr sat. “You said amber,” he told her.\n\n“I said warm.”\n\n“Amber is warm.”\n\n“Amber,” Holt said, “is for cars.”"
    assert [quote.speaker and quote.speaker.name for quote in version_of(text).quotes] == [
        "Leo Orr", "Mia Holt", "Leo Orr", "Mia Holt"
    ]  # fmt: skip


def test_who_goes_on_after_his_words_is_not_taken_for_the_other() -> None:
    text = "“Will you go?” asked Ana Roe.\n\n“I may,” said Bo Orr.\n\n“The sea is calm.”\n\n“Then go,” Ana Roe said."
    assert version_of(text).quotes[2].speaker is None


def test_words_on_a_sign_and_a_title_are_nobodys() -> None:
    text = "He spoke behind a lectern that bore the words “Truth Over Fear.” Its title: “Our Guy.”"
    assert [quote.kind for quote in version_of(text).quotes] == ["title", "title"]


@pytest.mark.parametrize(
    "text",
    [
        "“I will fight it,” Bo Orr told reporters outside the court, where a supporter waved a “Stand With Bo” sign.",
        "Bo Orr said that patients typed notes into a box labeled “Tell us why you came here today” on the form.",
    ],
)
def test_nobody_says_what_stands_on_a_sign_or_a_box(text: str) -> None:
    assert version_of(text).quotes[-1].speaker is None


def test_a_label_that_somebody_gives_has_a_speaker() -> None:
    speaker = version_of("The clerk was labeled “A born liar” by Bo Orr on Monday.").quotes[-1].speaker
    assert speaker is not None
    assert speaker.name == "Bo Orr"


def test_a_first_name_of_men_and_women_fits_she() -> None:
    text = (
        "Coroner Dr Miriam Askew spoke on Friday.\n\nReading a statement at Delby, Kerry Lund said her son was “a kind boy”. "
        "“He was sorry to be a nuisance,” she said."
    )
    speaker = version_of(text).quotes[-1].speaker
    assert speaker is not None
    assert speaker.name == "Kerry Lund"


def test_french_forms_of_address_are_no_part_of_a_name() -> None:
    text = "Moussa Diarra attend. « Ils venaient tous les ans », soupire M. Diarra. « On ferme tout », a déclaré Me Anne Roux."
    names = [quote.speaker.name for quote in version_of(text).quotes if quote.speaker is not None]
    assert names == ["Moussa Diarra", "Anne Roux"]


def test_what_somebody_calls_a_thing_is_no_title() -> None:
    (quote,) = version_of("Leo Orr Called the New Ferry “Candy.” The Police Say He Ate It.\n\nHe left.").quotes
    assert quote.kind != "title"
