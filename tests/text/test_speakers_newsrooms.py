"""Whose a quote is, in the ways of newsrooms: statements given out, headlines, bodies, spokesmen, families, asides."""

from __future__ import annotations

import pytest

from tests.text.making import pieces_of, version_of

#: A passage, and who says its last quote; None where nobody can tell.
PASSAGES: list[tuple[str, str | None]] = [
    # descriptions with a name in them
    ("A spokesman for Ms. Orr confirmed it and added that she “stands by every word”.", None),
    ("A 2014 profile in Delby Monthly said the senator “never carried cash”.", None),
    ("The mayor, Ana Ruiz, left. A spokesman for the mayor, Tyler Holt, said she was “fine and at her desk”.", "Tyler Holt"),
    ("The Greens' spokesperson, Rhys Holt, went first. Orr's official spokesperson said he had “full confidence” in her.", None),
    ("Orr's lawyer, Teresa Blum, objected. “It was a map,” Orr's lawyer said.", "Teresa Blum"),
    ("Karvian state television showed houses and blamed “bandit formations” for it.", None),
    # bodies
    ("Number 10 said the minister had gone “with sadness”.", "Number 10"),
    ("North Fens Hospitals NHS Trust said it was “truly and deeply sorry”.", "North Fens Hospitals NHS Trust"),
    ("The Royal College of Midwives said its members were “devastated for the families”.", "Royal College of Midwives"),
    ("Board of Education President Ana Ruiz said it was “a lifeline”.", "Ana Ruiz"),
    ("Chief Executive Mia Holt spoke on a call. “We have no plans to change it,” the CEO replied.", "Mia Holt"),
    # what is given out
    ("Sir Giles Holt has issued a statement through his lawyers. It says:\n\n“I am saddened. We spoke of the cricket.”", "Giles Holt"),
    ("Mia Orr resigned. Here is the key passage of Orr's letter:\n\n“I have known him for years.”", "Mia Orr"),
    ("Mia Holt listened in her car. She told the Courier:\n\n“I pulled over and I screamed.”", "Mia Holt"),
    ("In a statement, spokesman Bo Holt said it was “invited”.\n\n“Safety matters to us,” the statement continued.", "Bo Holt"),
    ("Rep. Buck Orr read a memo on the border aloud. The memo instructs agents to “exercise discretion”.", None),
    # asides and clauses
    ("Senator Lucia Ruiz said that Bo Holt had called her. He told her, she said, that he had been “a fool to ask”.", "Bo Holt"),
    ("There was laughter, though not from Bo Orr, who said that what he had asked about was “efficiencies.”", "Bo Orr"),
    ("He is back -- if, as Bo Holt put it, “he still likes football.”", "Bo Holt"),
    ("Bo Rusk did not speak except to answer “Yes, ma'am” when he was asked.", "Bo Rusk"),
    ("A sign is what patients describe as “brain static,” a confusion that comes and goes.", None),
    ("In court, lawyers for Wes Holt call the ferry an “attractive nuisance” whose last check failed.", None),
    ("The report into care at Delby Infirmary said mothers were “routinely disbelieved” there.", None),
    # what goes on behind a time, in the present, or as somebody is called; only heard on a tape
    ("By Tuesday evening Mia Holt, a teacher, had left the race and called the recording “the kind of gift that rivals dream about.”", "Mia Holt"),
    ("Rep. Mia Holt strolls along a fence and promises to “finish the job.”", "Mia Holt"),
    ("Bo Orr wrote it. He gives the flood half a page and calls it “a sorrow shared by all.”", "Bo Orr"),
    ("Bo Orr mocked his opponent as “Green Elena” on Saturday.", "Bo Orr"),
    ("A congressman, Bo Orr, told donors that cutting it is “the whole ballgame,” according to audio obtained by the Lantern.", "Bo Orr"),
    # bodies by a part of their name, or by what they are
    ("The Smithsonian Institution has been circumspect. Its curator, Ana Ruiz, was away. In a statement, the Smithsonian said it took that “with the utmost seriousness.”", "Smithsonian Institution"),
    ("The Congressional Budget Office disagrees. In July, the agency estimated that many would go “because of papers they cannot find.”", "Congressional Budget Office"),
    # who was granted anonymity is not whom the paragraph before named
    ("Majority Leader Bo Orr was in the hall. He said nothing.\n\nOne Republican, who was granted anonymity to speak of a colleague, was exasperated. “We've all been told to wait,” the lawmaker said.", None),
    # who is meant
    ("Annie Holt teaches. Bo Kolar frowned.\n\nHer father-in-law smiled. “Duly noted,” he said.", None),
    ("Dale Rusk lives there. The co-worker, known as Witness 1, took it as a joke. “He says that a lot,” the paper quotes him as saying.", None),
    ("Bea Holt ran it with Wes Holt. Gus Orr is a lawyer.\n\nThe two Holts have not spoken since Easter. He says he waits.\n\n“That's how we talk,” he said.", "Wes Holt"),
    ("Quill Dorn, 27, had one catch on Sunday before he left the field. Coach Rex Orr was cross.\n\nQuill Dorn apologised. “I was angry,” he said.", "Quill Dorn"),
    ("“Of what?” asked prosecutor Noor Haddad. Gus Deasy looked up.\n\n“Of what?” Haddad asked again.\n\n“Of being caught,” he said.", "Gus Deasy"),
    ("“Whose tune?” Bea Orr said.\n\nBea Orr keeps a list. “No answer,” she read aloud.", "Bea Orr"),
    ("Gina Orr waved. Another local, who asked not to be named, shrugged. “Somebody must pay,” she said.", None),
    ("Mercer told donors that his “heart isn't in it,” according to two of them.", "Mercer"),
    ("“The road is shut,” according to Mia Holt.", "Mia Holt"),
    ("The retired plumber claims in papers filed here that the dog ate “prize roses” of his. Sal Holt, 68, is that plumber.", "Sal Holt"),
    ("“I did cheats,” said the gumshoe, ex-cop Vin Holt.", "Vin Holt"),
    ("She ran it. A tape in which the founder of the charity Bright Fens says it needs “a little dance” was played.", None),
    ("Coun. Mia Holt spoke. Const. Alex Orr said they kept “an open mind”.", "Alex Orr"),
    ("His wife of 49 years, Doreen, has a theory. She thinks he sleepwalks. “He can't stand it,” she said.", "Doreen"),
    ("His client, Dominic Orr SC said, had been under “great strain”.", "Dominic Orr"),
    ("When I asked Mia Holt whether the fashion had ever bothered any of her members, she laughed for a while. “Honey, no.”", "Mia Holt"),
    ("Mia Holt put that to them. The most common answer was four words long: “They would say no.”", None),
    ("Visitors, Mia Holt said, always ask the same. “They say, ‘Which is it?’”", "Mia Holt"),
    ("Gina Holt (D), a former nurse who wrote the bill, was a little more pointed: “We paid.”", "Gina Holt"),
    ("Mia Holt's Jace Orr, whose mother came from Lagos, said he would keep it. She had other plans. “It's mine,” she said.", None),
    ("Bo Lund lives on Social Security and walks, he told the council, “as a treat.”", "Bo Lund"),
    ("Xi Jinfeng met Low Wei Han in Delby. Low said the talks were “frank”.", "Low Wei Han"),
    ("Mr. Xi left. Xi Jinfeng had spoken. “We are neighbours,” Xi said.", "Xi Jinfeng"),
    ("The firm paid a man to attack its critics, a day after the columnist, Hugh Holt, told listeners he took “nothing”.", "Hugh Holt"),
    ("An aide, Ted Holt, thanks Bo Orr for “going wild on the nuns,” an apparent reference to a column.", "Ted Holt"),
    ("The star was former Marlin Tyrell Holt. “I lost a step,” Holt said.", "Tyrell Holt"),
    ("Its new Frostline Q9 wakes him at five in his kitchen. Gus Orr called. “It sings,” he said.", "Gus Orr"),
    ("Bo Holt (67), of Dunmore, Co Cork, pleaded not guilty. In evidence, the defendant said he had tried. “I rang,” he said.", "Bo Holt"),
    ("Mia Orr wept. Outside court, her mother said that Mia had been fooled. “She loved him,” she said.", None),
    ("Mia Orr asked him about it. Madam Speaker rose. “In silence,” she said.", None),
    ("Ritu Orr, president of the club, wrote to Imogen Holt on Monday to warn that it would do “lasting harm”.", "Ritu Orr"),
    ("Sen. Amos Holt (D., Conn.), a frequent critic of mergers, called it “a great deal for nobody.”", "Amos Holt"),
    ("Giorgi Orr teaches. After a while, a young man came up the stairs. “Is it lost?” he asked.", None),
    ("Nina Orr sat down. After a while, a young man came up the stairs. “Twice,” she said.", "Nina Orr"),
    ("The officer who came, a young constable called Pat Orr, is retired. He recalls it well. “I had tea,” he said.", "Pat Orr"),
    ("“Mr. Cobb, do you know?” asked Sen. Hal Orr.\n\n“Which one, Senator?” Preston Cobb said.\n\n“Either.”", "Hal Orr"),
    ("A spokesman for the supplier, Kestrel Systems, said it was “working on it”.", None),
    ("A spokesman for the group, Commander Idris Orr, said it would “wait”.", "Idris Orr"),
    ("Former Gov. Chet Orr came. Todd Minton advises him. “A parable,” Minton said. The former governor called it “a steal”.", "Chet Orr"),
    ("Barry Orr felt bad. The skipper, Jan Brouwer, says his crew throws them back. He calls them “slippers”.", "Jan Brouwer"),
    ("The Police Benevolent Association called the plan “an insult”.", "Police Benevolent Association"),
    ("Mayor Elena Orr spoke. Strategist Vandana Holt met the mayor on Monday. “It's cheap,” she said.", "Vandana Holt"),
    ("Bo Holt, never outdone, has brought a hen. He told reporters that her name was Margaret Anne.\n\n“She has sense,” the Nationals senator said.", "Bo Holt"),
    ("Bo Holt declined to comment.\n\n“She has sense,” the lawyer said.", None),
    ("Roy Orr Jr. and Clifton Orr are her sons. Clifton Orr said that she saw it once. “She liked the storm,” Mr. Orr recalled.", "Clifton Orr"),
    ("In a letter, members of the group Students Against Hierarchy wrote that it would “normalize theft.”", None),
    ("The group has a club. Its co-founder, sophomore Indigo Orr, told the paper she was “not a symbol”.", "Indigo Orr"),
    ("Verity Holt fell. Another said her team had shrunk to two. “The other one is on leave,” she said.", None),
    ("The Sault Ste. Marie Lakers won. Coach Meg Orr said she had aged. “I told them so,” she said.", "Meg Orr"),
    ("Judge Ellen Orr was stern. One of the victims, who is 82 and lives alone, wept. “I got better locks,” she told the court.", None),
    ("“I missed a day,” said Abby Orr, 24. Her friend, who was holding a bike, took the other side. “It's the principle,” she said.", None),
    ("Sen. Nan Orr, D-Delby, is the sponsor. “It tastes good,” Orr said.", "Nan Orr"),
    # asked one by one
    ("It was close.\n\nMia Holt, 41, teacher\n\n“I would vote for him again.”", "Mia Holt"),
    ("From the White House: “We mourn with Delby.”", "White House"),
    ("Prime Minister Ana Ruiz left. PM says rival is “weak” and “vain”.", "Ana Ruiz"),
]  # fmt: skip

INTERVIEWS: list[tuple[str, list[str]]] = [
    ("Ana Ruiz runs the port.\n\nCourier: Why now?\n\nRuiz: I was tired.\n\nCourier: Of what?\n\nRuiz: Of it.", ["Courier", "Ana Ruiz"] * 2),
    ("JAKE HOLT: Did you lie?\n\nSEN. ANA RUIZ: I did not.\n\nHOLT: Did they?\n\nRUIZ: Ask them.", ["JAKE HOLT", "ANA RUIZ"] * 2),
    ("Mia Smith: I did read it.\n\nGuardian: And?\n\nMia Smith: It was long.\n\nGuardian: How long?", ["Mia Smith", "Guardian"] * 2),
]  # fmt: skip


@pytest.mark.parametrize(("text", "names"), INTERVIEWS)
def test_turns_of_an_interview_are_by_their_labels(text: str, names: list[str]) -> None:
    assert [quote.speaker.name if quote.speaker else None for quote in version_of(text).quotes] == names


def test_facts_behind_labels_are_no_interview() -> None:
    text = "Where: Delby Hall.\n\nWhen: Monday at noon.\n\nWhere: Linden.\n\nWhen: Tuesday, for all."
    assert version_of(text).quotes == ()


@pytest.mark.parametrize(("text", "name"), PASSAGES)
def test_the_last_quote_is_by(text: str, name: str | None) -> None:
    speaker = version_of(text).quotes[-1].speaker
    assert (speaker.name if speaker is not None else None) == name


def test_a_quote_of_the_headline_is_by_whoever_says_it_below() -> None:
    text = "EXCLUSIVE: ‘It is like living next to a zoo’: Villagers rage at fence\n\nAna Ruiz said: ‘It is like living next to a zoo.’"
    assert [quote.speaker.name if quote.speaker else None for quote in version_of(text).quotes] == ["Ana Ruiz"] * 2


def test_few_words_that_two_people_say_are_nobodys_in_the_headline() -> None:
    text = "‘We will not pay for it’: a row\n\n“We will not pay for it,” said Ana Ruiz.\n\n“We will not pay for it,” said Bo Holt."
    assert version_of(text).quotes[0].speaker is None


def test_a_label_of_the_desk_says_nothing() -> None:
    (quote,) = version_of(
        "EXCLUSIVE: ‘It is like living next to a zoo’: Villagers rage at fence\n\nNobody came."
    ).quotes
    assert quote.speaker is None


@pytest.mark.parametrize(
    "text",
    [
        "Mia Orr cut her rating on the stock to “hold” from “buy.”",
        "It will be what the county has dubbed a “low-barrier wellness campus.”",
        "He framed the page of the bill, which aides had taken to calling “the unicorn.”",
    ],
)
def test_terms_are_no_speech(text: str) -> None:
    assert version_of(text).quotes[-1].kind == "scare"


def test_speech_in_single_marks_goes_on_over_paragraphs() -> None:
    text = (
        "She said: 'I have gone there since I was four.\n\n"
        '\'He said, "Feed them at home," as if I was a tramp.\n\n'
        "'I taught his boss's gardener to read.' He left."
    )
    assert pieces_of(text) == [
        [
            "I have gone there since I was four.",
            'He said, "Feed them at home," as if I was a tramp.',
            "I taught his boss's gardener to read.",
        ]
    ]


def test_a_single_mark_that_nothing_closes_carries_nothing() -> None:
    assert pieces_of("She said: 'I went.\n\n'Tis late.\n\nThe end of the boys' day.") == []


BODIES = (
    "the Bank of Delby", "the Church of Linden", "the Department of Justice", "the Ministry of Defence", "Friends of the Heath", "Police Delby", "Public Health Delby",
    "the Delby Health Organization", "the Post Office", "the Coast Guard", "the Southern Poverty Center", "the Food and Fuel Administration", "Marlow's", "Orr & Marlow's",
    "easyBus", "St. Anna's Hospital", "Save the Children", "Number 10", "Transport for London", "Labour",
)  # fmt: skip


@pytest.mark.parametrize("body", BODIES)
@pytest.mark.parametrize(
    "text",
    [
        "Rain fell for days. {} said it was “deeply disappointed by the ruling” of Monday.",
        "Rain fell. “We are deeply disappointed,” {} said in a statement on Monday.",
        "Asked about it, {} called the ruling “a disgrace to us all”.",
    ],
)
def test_bodies_are_named_as_a_whole(text: str, body: str) -> None:
    begins = text.startswith("Rain fell for")
    (quote,) = version_of(
        text.format(body[0].upper() + body[1:] if begins and body.startswith("the ") else body)
    ).quotes
    assert quote.speaker is not None
    assert quote.speaker.name == body.removeprefix("the ")


@pytest.mark.parametrize(
    ("text", "speaker", "name"),
    [
        (
            "“We look forward to it,” said Ann Brady, head of the council, adding that “sound policy needs us all.”",
            "Ann Brady",
            "Ann Brady",
        ),
        (
            "Cal Brick, whose show airs at 8, played a clip of Rep. Pam Jaya, D-Wash., telling voters that the dam was “safe, dry and sound.”",
            "Rep. Pam Jaya",
            "Pam Jaya",
        ),
        ("A man who stole gnomes told police he wanted to “give them a better life,” a court heard.", "A man", None),
        (
            "A bench of Justice Mia Holt and Justice Bo Lund said that the city could not “wait for a flood.”",
            "A bench of Justice Mia Holt and Justice Bo Lund",
            None,
        ),
        ("Mia Holt and Bo Lund said that the plan was “a joke to us all.”", "Mia Holt", "Mia Holt"),
        (
            "Peter Dutt has labelled the plan “a hoax on us all”, as two senators signalled they would delay it.",
            "Peter Dutt",
            "Peter Dutt",
        ),
        (
            "The punch, writes Alexandra Orr in a commentary, may be “a way to keep order in the reef.”",
            "Alexandra Orr",
            "Alexandra Orr",
        ),
        ("Giving evidence, Pc Lee Drum said that he had been “almost cheerful”.", "Pc Lee Drum", "Lee Drum"),
    ],
)
def test_speakers_of_wires_courts_and_columns(text: str, speaker: str, name: str | None) -> None:
    quote = version_of(text).quotes[-1]
    assert quote.speaker is not None
    assert (quote.speaker.span.of(text), quote.speaker.name) == (speaker, name)


def test_what_a_paper_has_found_out_it_does_not_say() -> None:
    text = "The aide has been accused of “bullying and belittling” staff, the Courier can reveal."
    (quote,) = version_of(text).quotes
    assert quote.speaker is None


def test_a_pronoun_after_somebody_without_a_name_in_office_is_not_who_spoke_before() -> None:
    text = (
        "Dave Penn, the head of a union, said: “We would settle for one lesson.”\n\n"
        "Asked about it on a visit, the prime minister said he had not read it. “I get a lot of reports,” he told reporters."
    )
    assert [q.speaker.name for q in version_of(text).quotes if q.speaker is not None] == ["Dave Penn", None]


def test_a_noun_behind_one_thing_is_no_verb() -> None:
    text = "The minister, Louise Hagen, has told MPs that the rail dispute is “as good as over”."
    (quote,) = version_of(text).quotes
    assert quote.speaker is not None
    assert quote.speaker.name == "Louise Hagen"
