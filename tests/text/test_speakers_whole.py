"""Who speaks in whole articles: what a name is told by, whose sentence goes on, who asks, and whom another clause tells of."""

from __future__ import annotations

import pytest

from .making import version_of


def _last(text: str) -> tuple[str | None, str | None]:
    quote = version_of(text).quotes[-1]
    return (quote.speaker.name, quote.speaker.span.of(text)) if quote.speaker is not None else (None, None)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Talking to members on Tuesday, Bo Lund, chief of Dellway Trains, blamed drivers for what he called “a poor year” at the firm.", "Bo Lund"),
        ("Lund's team came. The group behind the march, Anglers Against Dams, came too. The group said it had “nothing but love” for him.", "Anglers Against Dams"),
        ("The group behind the march, Anglers Against Dams, accused him of “selling the river.”", "Anglers Against Dams"),
        ("Former Navy SEAL and Senate candidate Bo Lund said voters were “fed up to here.”", "Bo Lund"),
        ("Author and activist Bo Lund was angry on Monday, telling the Courier that voters were “fed up to here.”", "Bo Lund"),
        ("Former President Ted Orr and Senate candidate Bo Lund said voters were “fed up to here.”", "Ted Orr"),
        ("Carl Vail won. Vail campaign pollster Bo Lund called it “junk.” He said the race was “dead even” in Delby.", "Bo Lund"),
        ("“It is thin,” said Pam Roe. She will vote for Ana Holt, she said, “with one eye shut.”", "Pam Roe"),
        ("Ana Roe met Bo Lund. Roe said she was not surprised by what he had said on the show. “It is a bad dream,” she added.\n\nLund went. Roe said she knew why he had said so. “It is all of it a bad dream.”", "Ana Roe"),
        ("Bo Lund came. Ana Roe asked him about the money that a group had spent on his behalf. “Does that tell you they are scared?”", "Ana Roe"),
        ("With Bo Lund telling supporters that anybody who votes for it is “a loser and a sellout,” few members are eager to speak.", "Bo Lund"),
        ("Ana Roe reminded viewers that Bo Lund had begun his campaign by describing migrants as “bad, bad dudes.”", "Bo Lund"),
        ("Even the mayor’s consultant, Bo Lund, admitted that he found it “annoyingly good.”", "Bo Lund"),
        ("Bo Lund shared a doctored photo of Roe above the caption “Before and after.”", "Bo Lund"),
        ("One of those who were held, a student identified as Bo Lund, 26, shouted that he was “a prisoner.”", "Bo Lund"),
        ("One of them, Bo Lund, wanted to know whether she had been “a handful.”", "Bo Lund"),
        ("A video shows Councilwoman Ana Roe calling it “a dump.”", "Ana Roe"),
        ("Ana Roe told the board that the book had been taught for years and that parents could request another “at any time.”", "Ana Roe"),
        ("Ana Roe said that pupils respond to the book because “it does not lie.”", "Ana Roe"),
        ("Bo Lund, who in 2011 described a meal there as “an assault,” wiped his eyes.", "Bo Lund"),
        ("Ana Roe lost her ring. A porter, Sanjay Orr, found it. “He wanted nothing,” she said.", "Ana Roe"),
        ("For riders such as Ana Roe, a lawyer from Lower Delby, it is late. She has been warned. “My boss laughed,” she said.", "Ana Roe"),
        ("Anna Lund left. Ana Roe herself was asked about the ad at a stop in Delby. “I saw it,” the former governor said.", "Ana Roe"),
        ("“It is a slap,” said nurse Ana Roe.\n\nThe mum of three told how the lot was “all mud”.", "Ana Roe"),
        ("That night, Carl Orr recalled, Bo Lund went back to the empty field. “He made 40,” he said.", "Carl Orr"),
        ("The head of the Moravan space agency said the loss was “no reason to stop.” Igor Lund added that they had time.", "Igor Lund"),
        ("Royce Orr won. In an interview with a Des Moines television station, he could not name the man, whom he called “the gentleman.”", "Royce Orr"),
        ("Bo Lund won. He told Radio Iowa that he used to watch. “We laughed,” he said.", "Bo Lund"),
        ("Bo Lund declined to confirm it. “We had an exchange of views,” the Arizonan said.", "Bo Lund"),
        ("It was sold. In a letter on Monday, the chair of the trust, the Reverend Peter Hallam, said they trusted Mr Stroud. It had, he added, gone “at a modest loss”.", "Peter Hallam"),
        ("The trust was criticised in a report by the National Audit Office last month. It found “some weaknesses”.", "National Audit Office"),
        ("Bo Lund signed a letter, saying that Carl Orr was late. He has been called “a small man” by the nominee.", "Carl Orr"),
        ("Jody Orr, now the state’s junior senator, laughed. Bo Lund did not. Later she was ready. “It is funny,” the senator told a host.", "Jody Orr"),
        ("An ad shows girls looking into mirrors as Bo Lund’s voice is heard calling women “sevens.”", "Bo Lund"),
        ("The head of a school trust has told MPs it was “a resource”.\n\nGavin Orr, chief executive of the Delby Trust, was there on Wednesday.", "Gavin Orr"),
        ("Bo Lund, a spokesman, said that they saw how strong he was, and he accused the papers of “a double standard.”", "Bo Lund"),
        ("Leah Orr left. State Rep. Ana Roe is not satisfied. She’s drafted a bill to cut it by the size of Orr’s pay. “It buys a lot,” she said.", "Ana Roe"),
        ("Bo Lund pressed an official on why her agency had “sat on its hands.”", "Bo Lund"),
        ("Sister Joan Roe kept the books. Bo Lund denied it. “He told me so,” the nun recalled.", "Joan Roe"),
        ("The speech jarred with his visit there, where Bo Lund, standing beside his host, had spoken of a “shared home” and described them as “fine people.”", "Bo Lund"),
        ("Ramiro Orr told members that the council was “for show,” and Jacob Lund, a lawyer in Delby, resigned from it. He said that he had been “humble.”", "Jacob Lund"),
        ("Ron Orr accused the leader of “a breach.” A Dunham ally shot back that Orr “always has a problem.” Asked about it, Orr smiled. “It is good,” he said.", "Ron Orr"),
        ("Morava’s high commissioner, Rajesh Orr, praised the move. “She is the first to say it,” the envoy said.", "Rajesh Orr"),
        ("Dr. Amit Orr had come from a birth. The mother, he said, had named her Hope, “and I asked her why.”", "Amit Orr"),
        ("Bo Lund pays dues. His union told members that a vote for her was “a vote for the pool guy.” He did not like it. “I pay for it,” he said.", "Bo Lund"),
    ],
)  # fmt: skip
def test_the_speaker_is_told(text: str, name: str) -> None:
    assert _last(text)[0] == name


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        ("“It was a loser,” few members said.", "few members"),
        ("Few called it “a loser.”", "Few"),
        (
            "Bo Lund called her “dopey.” The network stood by its anchor in a statement that noted that she had been “fair.”",
            "a statement",
        ),
        (
            "Bo Lund is among 62 officials who signed a letter in May saying that he was “reckless” and late.",
            "62 officials",
        ),
        (
            "Bo Orr won. A spokesman for another contender, Representative Ray Lund of New York, was cool. Mr. Orr, he said, “balanced it on our backs.”",
            "he",
        ),
        ("“I can stand here all night,” Bo Lund said. “So can Marcus,” a woman called back.", "a woman"),
        ("Ana Holt called it “poor.” Her German counterpart was cool. “We will read it,” she said.", "she"),
        ("Bo Lund said it was “poor.” An Orlan source was not hopeful. “We will read it,” he said.", "he"),
        (
            "Ana Roe, his junior minister, left. Ted Orr asked which one. “I beg your pardon?” said the minister.",
            "the minister",
        ),
        (
            "To his critics, who include most of his staff, Bo Lund is a man with “a whiteboard for a heart.”",
            "his critics",
        ),
    ],
)
def test_who_speaks_is_not_named(text: str, mention: str) -> None:
    assert _last(text) == (None, mention)


@pytest.mark.parametrize(
    "text",
    [
        "A section was devoted to what the site called “black crime.”",
        "61% of them say they are “very excited” about it.",
        "Some 12 percent of them call it “fair.”",
        "Asked for one word, those polled offered “liar” most often for both.",
        "The minister, Lord Ashby, is understood to be “livid”.",
        "Mr. Lund urged them to watch the polls in “certain areas,” a phrase he repeated twice.",
    ],
)
def test_few_words_that_somebody_says_are_a_part_of_speech(text: str) -> None:
    assert version_of(text).quotes[-1].kind == "partial"
