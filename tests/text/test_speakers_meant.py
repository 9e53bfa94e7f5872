"""Whom a mention means, in English news: the speaker as mentioned at the quote, and the person."""

from __future__ import annotations

import pytest

from tests.text.making import version_of

# How a piece begins, its speaker as mentioned, and the person that this means, where the passage says so.
REPORTS: list[tuple[str, str, str, str | None]] = [
    (
        "WASHINGTON — President Ana Ruiz said Tuesday that she would veto the bill, calling it “a gift to polluters.”",
        "a gift",
        "Ana Ruiz",
        "Ana Ruiz",
    ),
    (
        "Sen. Bo Lund (R-Delby), who leads the panel, said he had “serious concerns” about the nominee.",
        "serious",
        "Bo Lund",
        "Bo Lund",
    ),
    (
        "“This is a very big deal,” House Speaker Bo Lund (R-Delby) told reporters Thursday.",
        "This is",
        "Bo Lund",
        "Bo Lund",
    ),
    (
        "House Minority Leader Ana Ruiz, D-Delby, said in a floor speech that the bill was “cruel.”",
        "cruel",
        "Ana Ruiz",
        "Ana Ruiz",
    ),
    ("“I don’t buy it,” Ruiz, the Democratic nominee, said at a rally here.", "I don’t", "Ruiz", "Ruiz"),
    ("Lund campaign spokesman Dan Holt said the ad was “false.”", "false", "Dan Holt", "Dan Holt"),
    ("Lund spokeswoman Mia Dorn called the ad “false and desperate.”", "false", "Mia Dorn", "Mia Dorn"),
    ("“The ad is false,” said Mia Dorn, a spokeswoman for the Lund campaign.", "The ad", "Mia Dorn", "Mia Dorn"),
    ("“The ad is false,” Lund’s campaign said in a statement.", "The ad", "campaign", None),
    ("“The ad is false,” the Lund campaign said in a statement.", "The ad", "campaign", None),
    ("In an interview with the Courier on Sunday, Lund dismissed the report as “fake news.”", "fake", "Lund", "Lund"),
    (
        "Speaking on Fox News, Lund’s running mate, Gov. Dan Holt, said the report was “fake news.”",
        "fake",
        "Dan Holt",
        "Dan Holt",
    ),
    (
        "Dan Holt, the director of the Delby Center for Policy, a nonpartisan group, said the effect would be “modest.”",
        "modest",
        "Dan Holt",
        "Dan Holt",
    ),
    (
        "The effect would be “modest,” said Dan Holt, the director of the Delby Center for Policy, a nonpartisan group.",
        "modest",
        "Dan Holt",
        "Dan Holt",
    ),
    ("The two “never spoke again,” Holt wrote in his memoir, “The Long Road.”", "never", "Holt", "Holt"),
    (
        "At the hearing, Judge Mia Dorn asked Lund whether he understood the charges. “Yes, your honor,” Lund replied.",
        "Yes,",
        "Lund",
        "Lund",
    ),
    ("The officer yelled, “Drop the knife!” before firing, witnesses said.", "Drop", "officer", None),
    ("Witnesses said the officer yelled “Drop the knife!” before firing.", "Drop", "officer", None),
    ("A video shows Lund saying, “I can do it,” to a crowd in Delby.", "I can", "Lund", "Lund"),
    ("“I can do it,” Lund can be heard saying on the tape.", "I can", "Lund", "Lund"),
    ("Lund was heard on the tape saying “I can do it.”", "I can", "Lund", "Lund"),
    ("Standing outside the court, Rosa Dorn said: “He was my son.”", "He was", "Rosa Dorn", "Rosa Dorn"),
    ("His mother, Rosa Dorn, said he was “a good boy.”", "a good", "Rosa Dorn", "Rosa Dorn"),
    ("“He was a good boy,” his mother, Rosa Dorn, told the Courier.", "He was", "Rosa Dorn", "Rosa Dorn"),
    ("“He was a good boy,” said his mother, Rosa Dorn.", "He was", "Rosa Dorn", "Rosa Dorn"),
    ("“He was a good boy,” said Rosa Dorn of Delby, his mother.", "He was", "Rosa Dorn", "Rosa Dorn"),
    (
        "Mr. Lund, 61, the company’s founder, wasn’t available for comment. In a statement, he said the charges were “without merit.”",
        "without",
        "he",
        "Lund",
    ),
    ("The bank’s chief economist, Dan Holt, expects “a mild recession” next year.", "a mild", "Dan Holt", "Dan Holt"),
    ("The bank expects “a mild recession” next year.", "a mild", "The bank", None),
    ("Critics have called the program “a boondoggle.”", "a boon", "Critics", None),
    ("The program, which critics have called “a boondoggle,” ends in May.", "a boon", "critics", None),
    ("Some of them, like Dan Holt, say the program is “a boondoggle.”", "a boon", "Some of them", None),
    ("Few expected it. “We were stunned,” said one of them, Dan Holt.", "We were", "Dan Holt", "Dan Holt"),
    ("“We were stunned,” said both men.", "We were", "both men", None),
    ("“We were stunned,” neighbors Dan Holt and Rosa Dorn said.", "We were", "Dan Holt", "Dan Holt"),
    ("“We were stunned,” Holt said, and “a little bit afraid.”", "We were", "Holt", "Holt"),
    ("“We were stunned,” Holt said through an interpreter.", "We were", "Holt", "Holt"),
    ("“We were stunned,” Holt, through his lawyer, said.", "We were", "Holt", "Holt"),
    (
        "The rule is “arbitrary and capricious,” the court ruled Monday, siding with the state.",
        "arbitrary",
        "the court",
        None,
    ),
    ("Writing for the majority, Justice Mia Dorn said the rule was “arbitrary.”", "arbitrary", "Mia Dorn", "Mia Dorn"),
    ("Justice Mia Dorn, writing for the majority, said the rule was “arbitrary.”", "arbitrary", "Mia Dorn", "Mia Dorn"),
    ("Dorn, joined by Justice Dan Holt, dissented. “The rule stands,” she wrote.", "The rule", "she", None),
    ("“The rule stands,” wrote Dorn, joined by Justice Dan Holt.", "The rule", "Dorn", "Dorn"),
    ("State television quoted President Bo Lund as saying the strike was “a crime.”", "a crime", "Bo Lund", "Bo Lund"),
    (
        "President Bo Lund was quoted by state television as saying the strike was “a crime.”",
        "a crime",
        "Bo Lund",
        "Bo Lund",
    ),
    (
        "The strike was “a crime,” President Bo Lund said, according to state television.",
        "a crime",
        "Bo Lund",
        "Bo Lund",
    ),
    (
        "According to state television, President Bo Lund said the strike was “a crime.”",
        "a crime",
        "Bo Lund",
        "Bo Lund",
    ),
    ("Israel’s army said it had struck “terror targets.”", "terror", "army", None),
    ("Health officials in Delby say the virus is “under control.”", "under", "officials", None),
    ("Ruiz’s office said she was “looking forward” to the trip.", "looking", "office", None),
    ("“Great news!” Lund wrote on Twitter on Monday night.", "Great", "Lund", "Lund"),
    ("On Twitter, Lund wrote: “Great news!”", "Great", "Lund", "Lund"),
    ("Lund (@bolund) posted, “Great news!”", "Great", "Lund", "Lund"),
    ("“Great news!” one user wrote. “About time,” added another.", "Great", "one user", None),
    ("A poster on the wall says, “Keep calm.”", "Keep", "poster", None),
    ("“It was chaos,” the witness, who declined to give her name, said.", "It was", "witness", None),
    ("“It was chaos,” recalls Ms. Dorn, now 70.", "It was", "Ms. Dorn", "Dorn"),
    ("“It was chaos,” is how Ms. Dorn remembers the day.", "It was", "Ms. Dorn", "Dorn"),
    ("Asked about the day, Ms. Dorn has one word: “Chaos.”", "Chaos", "Ms. Dorn", "Dorn"),
]


@pytest.mark.parametrize(
    ("passage", "begins", "mention", "name"), REPORTS, ids=[passage[:60] for passage, *_ in REPORTS]
)
def test_a_report_names_the_speaker_and_the_person(passage: str, begins: str, mention: str, name: str | None) -> None:
    version = version_of(passage)
    quote = next(q for q in version.quotes if any(piece.of(passage).startswith(begins) for piece in q.pieces))
    assert quote.speaker is not None
    assert mention in quote.speaker.span.of(passage)
    assert quote.speaker.name == name


@pytest.mark.parametrize(
    ("passage", "name"),
    [
        ("Rosa Tillman, 42, watched. Her landlord, Greg Howe, had gone.\n\n“I paid,” she said.", "Rosa Tillman"),
        ("Larry King spoke first. “We begin,” King said.", "Larry King"),
        ("Carol Jansen's husband died. “They never called,” the widow said.", "Carol Jansen"),
        ("Rep. Dale Whitcomb of Ohio left. “I am done,” the Ohio Republican said.", "Dale Whitcomb"),
        ("Gov. Anne Petty came. “We stay,” the governor said.", "Anne Petty"),
        ("Elias Thorne has a daughter. His daughter, Cass, thinks so too. “Dad is right,” she said.", "Cass"),
        ("Bo Lund and Thomas Oye were there. The judge, Thomas Oye, was not persuaded. “No,” he said.", "Thomas Oye"),
        ("Peter and Anne Haddon run it. “We still do,” Mr. Haddon said.", "Peter Haddon"),
        ("Robert “Bo” Larkin, a welder, said he was “stunned” by it.", "Robert Larkin"),
        ("Omar Lund was hit. A man in a hood ran. “Move,” he said.", None),
        ("A spokesman for Northgate Council said: “We are sorry for this.”", None),
        ("Mother of two tells: “I was terrified of it all.”", None),
    ],
)  # fmt: skip
def test_a_mention_means_whom_the_article_says(passage: str, name: str | None) -> None:
    quote = version_of(passage).quotes[-1]
    assert quote.speaker is not None
    assert quote.speaker.name == name
