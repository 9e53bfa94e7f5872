"""Who says what where the syntax of English news is harder: offices with names, nouns for words, infinitives, passives."""

from __future__ import annotations

import pytest

from tests.text.making import version_of

#: A passage, whose last quote is asked for; its kind, and how its speaker is mentioned (None: nobody is named).
PASSAGES = [
    # an office of something, then its holder
    ("“We will act,” said Secretary of State Ann Lee.", "direct", "Ann Lee"),
    ("“We will act,” said University of Delby professor Kim Rees.", "direct", "Kim Rees"),
    ("“We will act,” said Chief of Staff Jim Lund.", "direct", "Jim Lund"),
    ("“We will act,” says Hall of Famer Buck Tolliver.", "direct", "Buck Tolliver"),
    ("“We will act,” said Larry King of Linden.", "direct", "Larry King"),
    ("“She is fine,” said Arthur Penn of his former partner, Judith Wray.", "direct", "Arthur Penn"),
    ("“We act in good faith,” said a lawyer for the founder, Tim Haskell.", "direct", "a lawyer for the founder"),
    # nouns for words
    ("Critics heard Ms. Farrow’s claim that she was “under siege” all week.", "partial", "Ms. Farrow"),
    ("Her advice to young writers: “Finish things.”", "direct", "Her"),
    ("“Never,” was his reply.", "direct", "his"),
    ("“We need a bigger boat.” That was the verdict of harbor master Gil Soames.", "direct", "Gil Soames"),
    # who is told of, who is heard
    ("Danny Frost recalled her saying, “Come home, Danny.”", "direct", "her"),
    ("The bank warned investors to expect “significant volatility” in spring.", "partial", "The bank"),
    ("He went on television to denounce the plan as “theft.”", "partial", "He"),
    ("Marsh and another juror, Lena Holt, said they felt “pressured.”", "partial", "Lena Holt"),
    ("A man who had been robbed by a stranger said it was “awful.”", "partial", "A man"),
    ("A handwritten note taped to the door said: “Gone fishing.”", "direct", "A handwritten note"),
    ("“It is rich,” a spokesman for the company, Will Petty, said.", "direct", "Will Petty"),
    # asides
    ("Lund called it “mad,” while Priya Raman, now at Linden, said it was “late.”", "partial", "Priya Raman"),
    ("Lund was calm, but Priya Raman, speaking in Delby, said it was “late.”", "partial", "Priya Raman"),
    # elsewhere in the sentence
    ("The standoff, said Gail Winthrop, a lecturer, reflects “a deep sickness” there.", "partial", "Gail Winthrop"),
    ("To Mayor Tina Cho, it was “a day from hell.”", "partial", "Mayor Tina Cho"),
    ("Cho, in an emotional address, compared the scene to “a war zone.”", "partial", "Cho"),
    ("Fans screamed “We love you!” as he walked out.", "direct", "Fans"),
    ("Outside court, the victim’s mother, Sheila Barnes, said it was “not enough”.", "partial", "Sheila Barnes"),
    ("In a statement, it blamed “terrorist bands” for the raid.", "partial", "it"),
    ("Governor says state is ‘on the brink’ as rains continue", "partial", "Governor"),
    ("The report finds that officials “knowingly” ignored warnings.", "partial", "The report"),
    ("Lund left; his wife, seated behind him, whispered, “Oh, God.”", "direct", "his wife"),
    ("Said Kowalski, with a shrug: “It’s only money.”", "direct", "Kowalski"),
    ("The goalkeeper himself, Jamie Orde, called it “a gift”.", "partial", "Jamie Orde"),
    ("Another, the trade secretary, Neil Vane, insisted it was “right”.", "partial", "Neil Vane"),
    ("“It’s a sentence.” That is how Reggie Poole describes it.", "direct", "Reggie Poole"),
    ("Vicar ‘overjoyed’ as stolen bell returns", "partial", "Vicar"),
    ("A diplomat, who was not named, described Ms. Novotna’s remarks as “weak but right.”", "partial", "A diplomat"),
    # words about words
    ("Lund called the board “a parish choir,” a phrase that the clerk read out twice.", "partial", "Lund"),
    ("His claim that she “hates ponds,” a line that three papers have rated false, stays.", "partial", "His"),
    ("The clerk, Ana Roe, noted that the bishop used “regret” twice.", "partial", "the bishop"),
    # progressives, relatives, verbs that are nouns
    ("Dell Air bought Orla, a deal that regulators are already calling “odd.”", "partial", "regulators"),
    ("Mia Orr, who at a news conference accused the port of “theft,” left.", "partial", "Mia Orr"),
    ("In a memo, which was seen by The Delby Sun, Orla’s founder, Tim Pike, wrote it was “over.”", "partial", "Tim Pike"),
    ("He drove them to a hall where volunteers are running what the pastor calls “a long lunch.”", "partial", "the pastor"),
    ("Ana Roe stressed that some wards had shown “great patience.”", "partial", "Ana Roe"),
    # clauses within clauses
    ("Ana Roe said that when she raised it again, Leo Orr laughed and said it was “nothing”.", "partial", "Leo Orr"),
    ("Ana Roe will appeal. Her union called the ruling “a bad day”.", "partial", "Her union"),
    ("A young clerk who took her own life had told them that she was “drowning”.", "partial", "A young clerk"),
    ("Talks failed, with each side accusing the other and mediators pleading for “one more week.”", "partial", "mediators"),
    ("“I made toast,” said the Most Rev. Paul Orr, whose mother lives there.", "direct", "Most Rev. Paul Orr"),
    ("But even Sal Orr allowed that the manner was “a little cold.”", "partial", "Sal Orr"),
    ("Among them was Alan Tsai, a doctor and the board's newest member, who said he was “ashamed.”", "partial", "Alan Tsai"),
    ("Lund read emails in which a clerk, whose name is not known, wrote that it was “a trap.”", "partial", "a clerk"),
    ("Ana Roe tells me that he goes to the grave on Sundays, alone, “with a trowel”.", "partial", "Ana Roe"),
    ("“You could have heard it drop,” one of the three said.", "direct", "one of the three"),
    ("Former champ Jill Orr, now a pundit, hailed her and claimed that it had “nothing to do with it”.", "partial", "Jill Orr"),
    ("Head of planning Stuart Orr reminded them of it and warned that it would be “hard to defend”.", "partial", "Stuart Orr"),
    ("Their chairman, retired vet Roy Orr, said he was “over the moon”.", "partial", "Roy Orr"),
    ("She went to Delby, where the dean, Ana Roe, told her there was “no room”.", "partial", "Ana Roe"),
    ("Frayne had a dig at Leo Orr, who said that it would be “a nice day out”.", "partial", "Leo Orr"),
    ("They believe that what one of them called “the long walk” has helped.", "partial", "one of them"),
    ("He said that it was cleared after a check that took, according to a memo, “ten minutes.”", "direct", "a memo"),
    ("“I was wrong,” the two-term state senator said.", "direct", "the two-term state senator"),
    ("Asked about the aria, which has no repeated phrase, Ms. Roe laughed. “He is lucky.”", "direct", "Ms. Roe"),
    ("Consumer champion Guy Orr, of the group Fair Line, said it was “not unusual”.", "partial", "Guy Orr"),
    ("The Shipowners’ Federation said it was “not amused.”", "partial", "Shipowners’ Federation"),
    ("“Gone for good,” tweeted @soupfan.", "direct", "@soupfan"),
    ("“I am tired,” said LaTonya Weeks, 52.", "direct", "LaTonya Weeks"),
    ("Orr’s opponent, former senator Jill Roe, told reporters it was “thin.”", "partial", "Jill Roe"),
    ("The lobby, the Gas and Coal Council, said it had been “ambushed.”", "partial", "Gas and Coal Council"),
    ("The firm, Gable & Sons, said there was “no reason” to think its work was to blame.", "partial", "Gable & Sons"),
    ("The hearing ended when a protester rushed the dais and screamed that he was “a toad.”", "partial", "a protester"),
    ("Speaking later, DI Paul Orr, of Delby police, called it “an odd case”.", "partial", "DI Paul Orr"),
    ("The clerk, Ana Roe, noted that the bishop used “regret” twice and “sorrow” once.", "partial", "the bishop"),
    ("Members demanded talks, with Mia Roe, the deputy, claiming that they “were sold a dud.”", "partial", "Mia Roe"),
    ("She “frankly [did not] care … about the bill.”", "partial", "She"),
    # nobody
    ("Asked about buses, 40 percent chose “never.”", "partial", None),
    ("Mia Orr, who lives above a “fire watch” patrol, said that she sleeps well.", "scare", None),
    ("The star hit back at claims she “stole” it.", "partial", None),
    ("Her post, titled “We Hear You.”, came late.", "title", None),
    ("Ministers were accused of “playing games” with lives.", "partial", None),
    ("Economists worry about “shrinkflation,” in which packages get smaller.", "scare", None),
    ("The company reported “adjusted” earnings of 12 cents a share.", "scare", None),
    ("In his memoir, “A Life in Mud,” he is kind to nobody.", "title", None),
    ("In the book “Deep Water,” Lund recalls the flood.", "title", None),
    ("“Hamilton,” the musical, opens Friday.", "title", None),
    ("The “Today” show host said “we are so sorry.”", "partial", "show host"),
]  # fmt: skip


@pytest.mark.parametrize(("passage", "kind", "speaker"), PASSAGES, ids=[passage[:60] for passage, *_ in PASSAGES])
def test_harder_sentences_tell_who_speaks(passage: str, kind: str, speaker: str | None) -> None:
    quote = version_of(passage).quotes[-1]
    assert quote.kind == kind
    if speaker is None:
        assert quote.speaker is None or kind in ("scare", "title")
    else:
        assert quote.speaker is not None
        assert quote.speaker.span.of(passage) == speaker


def test_the_police_are_not_their_chief() -> None:
    text = "“He is armed,” police warned, according to police Chief Hal Dorn. “Stay in,” police said."
    speakers = [quote.speaker for quote in version_of(text).quotes]
    assert [speaker.name for speaker in speakers if speaker] == [None, None]


def test_an_asker_asks_again() -> None:
    text = "“Where is the key?” Martin asked.\n\n“In the car,” his wife said.\n\n“Which car?”"
    speaker = version_of(text).quotes[-1].speaker
    assert speaker is not None
    assert speaker.name == "Martin"


NAMES = [
    ("Lund’s mother, reached by telephone, disagreed. “He had a toy,” she said.", None),
    ("Ana Roe fell. The driver, a man in his 60s, sat down. “I never saw her,” he said.", None),
    ("The State Department called it “a lie.”", "State Department"),
    ("Forecasters warned of “life-threatening” surf.", None),
    ("Taoiseach Fergal Nolan told the house it was “regrettable”.", "Fergal Nolan"),
    ("Sinead Quirke TD said it was “a farce”.", "Sinead Quirke"),
    ("Lily Amato, 8, ran. Her mom, Jess Amato, says she was proud.\n\n“I cried,” Amato said.", "Jess Amato"),
    ("Actress Darla Quince was cross. The “Harbor Lights” star said, “Go home.”", "Darla Quince"),
    ("Ana Roe will go.\n\nPetar Vukic insisted that he would stay. “Why would he leave?” the Rovers manager said.", "Petar Vukic"),
    ("Petar Vukic wrote to him. “You have ruined me,” the letter said.", None),
    ("“Dopey Stan Wolcott should go,” Tarkington tweeted. Wolcott shot back: “Go to bed.”", "Stan Wolcott"),
    ("“No, sir,” Carl Dray said.\n\nProsecutor Lynn Abt rose. “Is it yours?” she asked.\n\n“It appears to be.”", "Carl Dray"),
    ("Mia Pell stood up. “He is hiding it,” the senator said.", "Mia Pell"),
    ("Tom Orr has a publicist. Ann Lee is there.\n\nThe publicist looks up. “One more,” she says.", None),
    ("The minister, Luc Roe, was silent. His deputy was less discreet. “Nobody asked us,” he said.", None),
    ("The Rev. Hilary Orr left. The prime minister called it “a wound”.", None),
    ("A man whom Tom Orr knew, Al Roe, taped the calls. “Take care of it,” the mayor says in one.", None),
    ("“Mr. Teague, is it safe?” Ana Roe asked.\n\n“It is.”", "Teague"),
]  # fmt: skip


@pytest.mark.parametrize(("passage", "name"), NAMES, ids=[passage[:60] for passage, _ in NAMES])
def test_a_mention_means_its_person_or_nobody(passage: str, name: str | None) -> None:
    speaker = version_of(passage).quotes[-1].speaker
    assert speaker is not None
    assert speaker.name == name


def test_the_labels_of_an_interview_are_no_names() -> None:
    quotes = version_of("Q. Why did you leave?\n\nA. “I was tired.”").quotes
    assert [quote.speaker.name if quote.speaker else "" for quote in quotes] == [None, None]


def test_markup_around_words_is_read_over() -> None:
    text = '<a href="https://example.org/a">The mayor</a> said it was "a non-starter".'
    speaker = version_of(text).quotes[-1].speaker
    assert speaker is not None
    assert speaker.span.of(text) == "The mayor"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Rev. Amos Teague saw it. Ann Lee did not. “I saw a boy,” the pastor said.", "Amos Teague"),
        ("Neighbour Kev Tranter, 44, fumed: “It is a disgrace.”", "Kev Tranter"),
        ("In a note to clients, Mercer & Lowe called the deal “a tourniquet.”", "Mercer & Lowe"),
        ("Lund’s spokesman, Will Petty, called that “rich.”", "Will Petty"),
        ("Ann Lee left in May, the month of the fire. “It hurt,” she said.", "Ann Lee"),
        ("Gov. Ann Roe left. Lt. Gov. Otis Beale stayed. “I had to go,” the governor said.", "Ann Roe"),
        ("Denise Orr is tired. Her husband, Paul, drives. “They love it,” Mr. Orr said.", "Paul Orr"),
        ("Ruta Alem, who interprets for him, has heard it. “He forgets,” she said.", "Ruta Alem"),
        (
            "Kev Marsh was sacked as manager of Vale. Leo Orr sulked. The manager shrugged. “He is young,” he said.",
            "Kev Marsh",
        ),
        ("Jodie Lark, 24, is back. The Beach House babe raged: “I never met him.”", "Jodie Lark"),
        ("In court papers, the hospital, St. Anna’s, said it was “sorry.”", "St. Anna’s"),
        ("Ken Orr bought it for “science,” his filings say. Asked about it, he said, “I gave.”", "Ken Orr"),
        ("Gordon Roe was reached. He added that the board had trusted Tom Orr. “He was on TV,” he said.", "Gordon Roe"),
        ("The dean, the Very Rev Hilary Frost, woke. “I ran,” she said.", "Hilary Frost"),
        ("My guide, Teodor, has no belt. “It makes you nervous,” he explains.", "Teodor"),
        ("“I saw it,” said Britain’s Callum Reid.", "Callum Reid"),
        ("Delby Treasurer Lyle Hanratty said that it was “nothing”.", "Lyle Hanratty"),
        ("Democrat Anita Roe called it “odd.”", "Anita Roe"),
        (
            "Darren Hale scored twice. Only Hale could. Hero Hale, 34, works today. “I have the early shift,” the striker said.",
            "Darren Hale",
        ),
        ("Labour MP Tony Orr said so in May. “They are daft,” said Mr Orr.", "Tony Orr"),
        (
            "Outside court, Dawn Orr wept. Ana Roe stole it. The court heard this. She told them it was “nothing”.",
            "Ana Roe",
        ),
        (
            "At the diner, where Bo Orr had pie, trucker Wes Lund said he had voted. “She will lose,” he said.",
            "Wes Lund",
        ),
        ("His wife, the poet Ruth Orr, wrote it. Ann Lee sang. His wife said that it was “a lie.”", "Ruth Orr"),
        ("Leo Orr is a composer who, in the words of the critic Bo Lund, “faded.” “I moved,” he said.", "Leo Orr"),
        ("The Rev. Bo Orr sat. Leo Lund stood. “They ask me why,” said the priest.", "Bo Orr"),
        ("Jim and Nancy Orr are here. “I did it,” Mr. Orr said. “He says that now,” said his wife.", "Nancy Orr"),
        ("Minister for Housing Colm Orr left. Mr Orr said that it was “a loan between neighbours”.", "Colm Orr"),
        ("Eileen Orr would not confirm it. The Cork TD said only that she had “said her piece”.", "Eileen Orr"),
        ("It struck a chord with Cllr Dev Orr. “Everyone in here has a house,” the Labour man observed.", "Dev Orr"),
        ("Their chairman, retired vet Roy Orr, smiled. But it was not over. “They will be back,” he said.", "Roy Orr"),
        (
            "Dean Orr took over in May. But the sale of scorer Leo Lund, which he described as “a blow”, hurt.",
            "Dean Orr",
        ),
        ("The Most Rev. Paul Orr made toast. Bo Lund waved. “Eat it,” said the bishop.", "Paul Orr"),
        ("Jerome Orr posted a heart. “Best boss I ever had,” the Ghana international wrote.", "Jerome Orr"),
        (
            "Senator Bill Orr rang. “I told her I would call back,” he said. Leo Lund sat. Orr wrote that he bore “no grudge”.",
            "Bill Orr",
        ),
        ("Marek Sola can show one. “I can open the window from my bed,” he said.", "Marek Sola"),
    ],
)
def test_who_is_meant(text: str, name: str) -> None:
    speaker = version_of(text).quotes[-1].speaker
    assert speaker is not None
    assert speaker.name == name


def test_a_profile_that_names_its_subject_again_and_again_goes_on_about_her() -> None:
    text = (
        "Noor Haddad says that she waits.\n\nHaddad has waited since May.\n\nNoor Haddad fell in Dell.\n\n"
        "It was her knee. The surgeon told Haddad so.\n\nHaddad left.\n\n“I knew,” Elin Skarsgaard says. “She looked at me.”\n\n"
        "It was broken in two places. The surgeon gave her a year. She ran every day.\n\n“I ran,” she says.\n\n"
        "Haddad runs now.\n\nNobody runs as Haddad does."
    )
    speaker = version_of(text).quotes[-1].speaker
    assert speaker is not None
    assert speaker.name == "Noor Haddad"


def test_a_profile_goes_on_about_whom_it_is_about() -> None:
    text = (
        "Dilys Orr, who has died, dug up a villa. She was born in Delby.\n\nShe left school at nine and never went back.\n\n"
        "“She failed me and drove me home,” said Amina Roe, a pupil.\n\nShe did not care for machines. Radar, she said, was “a toy”.\n\n"
        "In 1959 she married Edwin Lund. “We had students,” she once told a visitor.\n\nAt the end she kept bees."
    )
    speakers = [quote.speaker and quote.speaker.name for quote in version_of(text).quotes]
    assert speakers == ["Amina Roe", "Dilys Orr", "Dilys Orr"]


def test_nobody_is_named_where_a_questioner_may_have_the_word_again() -> None:
    text = "“Do your children use it?” asked Ruth Orr.\n\n“Mine are two and four,” Jason Lund replied.\n\n“It was a cold spring.”"
    assert version_of(text).quotes[-1].speaker is None


def test_nobody_is_named_who_may_have_been_answered() -> None:
    text = "“I would not come,” said Milos Orr.\n\n“You would not leave, either,” said Pavel Lund.\n\n“I had something in my eye.”"
    assert version_of(text).quotes[-1].speaker is None


def test_nobody_is_named_for_another_ones_wife_or_lawyer() -> None:
    wife = "Leo Orr, 67, hugged his wife, Ruth. Louise Lund will appeal. His wife shook her head. “He gets seasick,” she said."
    assert [quote.speaker and quote.speaker.name for quote in version_of(wife).quotes] == [None]
    lawyer = "He sued a colleague whose lawyer had called him “a tyrant in tweed”. Orr's lawyer, Bo Lund, left."
    assert [quote.speaker and quote.speaker.name for quote in version_of(lawyer).quotes] == [None]


@pytest.mark.parametrize(
    ("text", "speaker", "name"),
    [
        (
            "Last month Senator Al Brock of Dell, who also spends time in Linden, told donors that they could not back “a man like that.”",
            "Senator Al Brock",
            "Al Brock",
        ),
        (
            "A senior who was told to take a flag down says he will not after the school called it a “disruption to learning.”",
            "the school",
            None,
        ),
        ("A video shows Mia running to the dog while someone off camera yells, “Let him breathe!”", "someone", None),
        ("“A bet is a bet, all right,” snarked one rival whose firm passed.", "one rival", None),
        (
            "The sound, according to the player nearest her, Elin Skar, was “like a stone in a bag of ice.”",
            "Elin Skar",
            "Elin Skar",
        ),
        (
            "Veldmar said it did not comment on “rumours in the market.” Veldmar NV is Dutch.",
            "Veldmar",
            "Veldmar NV",
        ),
        ("A tape was played by a guest who left early, who added, “I paid and I could not say why.”", "a guest", None),
        ("In May, she found a note from Lena Orr saying, “I am allergic to you.”", "Lena Orr", "Lena Orr"),
        (
            "That spring, Mia Holt tried a third line, saying that the town was “tired of being yelled at by friends.”",
            "Mia Holt",
            "Mia Holt",
        ),
        ("It would be replaced by what the agency calls a “flexible choral offer”.", "the agency", None),
        (
            "Minister for Urban Growth Balder Rath pointed out the date. “She should look in the mirror,” Mr. Rath said.",
            "Mr. Rath",
            "Balder Rath",
        ),
        (
            "A spokesman for Wolds District Council said: “We have tried.”",
            "A spokesman for Wolds District Council",
            None,
        ),
    ],
)
def test_speakers_behind_what_stands_between(text: str, speaker: str, name: str | None) -> None:
    quote = version_of(text).quotes[0]
    assert quote.speaker is not None
    assert (quote.speaker.span.of(text), quote.speaker.name) == (speaker, name)


def test_a_minister_is_the_one_of_two_named_lately() -> None:
    text = (
        "Trade Minister Lim Chong spoke in May about trade, ships and the price of grain, for the better part of an hour, in a hall that was cold and half empty, "
        "before students who had come for the soup and stayed for the argument that broke out behind them over who had taken the chairs, and why nobody had been told of it "
        "in time to bring any of their own from home.\n\n"
        "Economy Minister Piet Haag told a station that the firm was “not just any firm.”\n\n“It is a friend,” said the minister."
    )
    quote = version_of(text).quotes[-1]
    assert quote.speaker is not None
    assert quote.speaker.name == "Piet Haag"


def test_turns_of_two_begin_with_a_question_and_end_with_an_answer() -> None:
    text = (
        "The clerk, Pat Dunn, said the books listed a cat. The prosecutor, Rosa Kemp, rose.\n\n“What was the name?” Kemp asked.\n\n“Mr. Tate.”\n\n"
        "“And what ailed Mr. Tate?”\n\n“Gout,” Dunn said.\n\n“So you were out to get him,” Kemp said.\n\n“No, sir. I was out of money.”"
    )
    names = [quote.speaker.name if quote.speaker else None for quote in version_of(text).quotes]
    assert names == ["Rosa Kemp", "Pat Dunn", "Rosa Kemp", "Pat Dunn", "Rosa Kemp", "Pat Dunn"]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The researchers call him “Gerald.”", "scare"),
        ("She wrote “25” on a strip of tape.", "scare"),
        ("A chat group called “Trebles in Trouble” has 300 members.", "title"),
        ("On a board, under the heading “Looking For,” someone had written names.", "title"),
        ("It is a loud note that birders know as the “mob call.”", "scare"),
        ("Others doubt the paper's title, “An Inherited Enemy,” implies too much.", "title"),
        ("She wrote a book about her, “The Woman Who Counted Everything.”", "title"),
        ("She remembers writing “CALL HER BACK” on her hand.", "partial"),
    ],
)
def test_names_and_numbers_are_no_speech(text: str, kind: str) -> None:
    assert version_of(text).quotes[0].kind == kind


def test_a_statement_in_full_is_its_owners() -> None:
    text = (
        "Mia Ruiz quit on Monday.\n\nRuiz's statement in full:\n\n“I was wrong. I am sorry.\n\n“I will not run again.”"
    )
    (quote,) = version_of(text).quotes
    assert quote.speaker is not None
    assert quote.speaker.name == "Mia Ruiz"
