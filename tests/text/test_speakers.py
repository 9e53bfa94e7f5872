"""Who says what in English news: short passages in many styles, each with the speaker as mentioned at the quote."""

from __future__ import annotations

import pytest

from compare_app.text.analyse import analyse
from tests.text.making import document_of, only_quote, version_of

# A passage, then for quotes in it: how a piece begins, and how its speaker is mentioned (None: nobody is named).
PASSAGES: list[tuple[str, dict[str, str | None]]] = [
    # attribution after
    ("“The bridge will hold,” said Mia Holt.", {"The bridge": "Mia Holt"}),
    ("“The bridge will hold,” Mia Holt said.", {"The bridge": "Mia Holt"}),
    ("“The bridge will hold,” she said.", {"The bridge": "she"}),
    ("“The bridge will hold,” said Mia Holt, who runs the Delby shelter.", {"The bridge": "Mia Holt"}),
    ("“The bridge will hold,” Mia Holt, 45, a nurse from Delby, told reporters on Monday.", {"The bridge": "Mia Holt"}),
    ("“We lost everything,” said the mayor, Ana Ruiz.", {"We lost": "Ana Ruiz"}),
    ("“We lost everything,” said the mayor of Delby, Ana Ruiz, after the flood.", {"We lost": "Ana Ruiz"}),
    ("“We lost everything,” Delby’s mayor, Ana Ruiz, said in an interview.", {"We lost": "Ana Ruiz"}),
    ("“We lost everything,” said Delby mayor Ana Ruiz on Friday.", {"We lost": "Ana Ruiz"}),
    ("“We lost everything,” Delby Mayor Ana Ruiz wrote on her website.", {"We lost": "Ana Ruiz"}),
    ("“We lost everything,” the mayor said.", {"We lost": "mayor"}),
    ("“We lost everything,” a spokesman for the ministry said in a statement.", {"We lost": "spokesman"}),
    ("“We lost everything,” one official told the Delby Courier.", {"We lost": "one official"}),
    ("“We lost everything,” officials in Delby said.", {"We lost": "officials"}),
    ("“We lost everything,” the report concluded.", {"We lost": "report"}),
    ("“Nobody asked us,” added Lund, shaking his head.", {"Nobody": "Lund"}),
    ("“Nobody asked us!” shouted Bo Lund.", {"Nobody": "Bo Lund"}),
    ("“Did nobody ask you?” Lund wondered.", {"Did nobody": "Lund"}),
    ("“Nobody asked us,” Lund deadpanned.", {"Nobody": "Lund"}),
    ("“Nobody asked us,” groused Bo Lund, the union’s leader.", {"Nobody": "Bo Lund"}),
    ("“Nobody asked us,” according to Bo Lund.", {"Nobody": "Bo Lund"}),
    ("“Nobody asked us,” he later told a crowd of supporters.", {"Nobody": "he"}),
    ("“Nobody asked us,” Lund reportedly said.", {"Nobody": "Lund"}),
    ("“Nobody asked us,” Sen. Bo Lund, R-Delby, said Tuesday.", {"Nobody": "Bo Lund"}),
    ("“Nobody asked us,” Lund (D-Delby) said.", {"Nobody": "Lund"}),
    ("“Nobody asked us.” — Bo Lund, farmer", {"Nobody": "Bo Lund"}),
    ("“Nobody asked us,” is how Bo Lund put it.", {"Nobody": "Bo Lund"}),
    ("“They were brave to the end,” A S Sekar said.", {"They were": "A S Sekar"}),
    ("A S Sekar paid tribute to the crew: “They were brave to the end.”", {"They were": "A S Sekar"}),
    ("“Nobody asked us,” said the tired but smiling Bo Lund.", {"Nobody": "Bo Lund"}),
    # attribution before
    ("Mia Holt said, “The bridge will hold.”", {"The bridge": "Mia Holt"}),
    ("Mia Holt said: “The bridge will hold.”", {"The bridge": "Mia Holt"}),
    ("Holt told the council that “the bridge will hold.”", {"the bridge": "Holt"}),
    ("In a statement on Friday, Holt said, “The bridge will hold.”", {"The bridge": "Holt"}),
    ("But Mia Holt, the engineer who built it, said: “The bridge will hold.”", {"The bridge": "Mia Holt"}),
    ("Asked whether it was safe, Holt replied, “The bridge will hold.”", {"The bridge": "Holt"}),
    ("Speaking to reporters in Delby, Prime Minister Ana Ruiz said: “We lost.”", {"We lost": "Ana Ruiz"}),
    ("According to Mia Holt, “the bridge will hold.”", {"the bridge": "Mia Holt"}),
    ("As Holt put it, “the bridge will hold.”", {"the bridge": "Holt"}),
    ("Lund: “Nobody asked us.”", {"Nobody": "Lund"}),
    ("Mayor Ruiz on the flood: “We lost.”", {"We lost": "Ruiz"}),
    ("The memo read: “Nobody asked us.”", {"Nobody": "memo"}),
    ("A sign at the gate says “Keep out of here.”", {"Keep": "sign"}),
    ("She was quoted as saying, “Nobody asked us.”", {"Nobody": "She"}),
    ("Holt criticized the plan and warned, “The bridge will fall.”", {"The bridge": "Holt"}),
    ("Holt criticized the plan, warning that “the bridge will fall.”", {"the bridge": "Holt"}),
    ("The council’s decision was, Holt said, “a disgrace.”", {"a disgrace": "Holt"}),
    ("Mia Holt, owner of the Delby yard said “The bridge will hold.”", {"The bridge": "Mia Holt"}),
    ("“Never,” said Lund. He, allegedly, called Holt a “clown in a suit.”", {"clown": "He"}),
    ("The inquiry’s report goes on to say that “the bridge was never tested.”", {"the bridge": "report"}),
    # split
    ("“The bridge,” Holt said, “will hold.”", {"The bridge": "Holt"}),
    ("“The bridge will hold,” Holt said. “We start on Monday.”", {"The bridge": "Holt"}),
    # partial
    ("Ruiz called the report “absurd.”", {"absurd": "Ruiz"}),
    ("Ruiz, who called the report “absurd,” left early.", {"absurd": "Ruiz"}),
    ("He said the deal showed “great courage” and would pass.", {"great": "He"}),
    ("The plan was “dead on arrival,” Ruiz said.", {"dead": "Ruiz"}),
    ("The plan was described as “reckless” by Bo Lund.", {"reckless": "Bo Lund"}),
    ("The “reckless” plan would cost millions, according to Bo Lund.", {"reckless": "Bo Lund"}),
    ("Lund denounced the plan as “reckless and rude.”", {"reckless": "Lund"}),
    ("Critics say the plan is “reckless.”", {"reckless": "Critics"}),
    ("Lund apologized for what he called “a mistake.”", {"a mistake": "he"}),
    ("Police described the driver as “calm.”", {"calm": "Police"}),
    ("Ruiz and Lund both spoke, but only Lund called it “absurd.”", {"absurd": "Lund"}),
    # going on
    ("“We lost,” Ruiz said.\n\n“Nobody helped us. We are alone.”", {"We lost": "Ruiz", "Nobody helped": "Ruiz"}),
    ("Ruiz said the town was lost. “Nobody helped us.”", {"Nobody helped": "Ruiz"}),
    ("Ruiz shook her head. “Nobody helped us,” Lund said.", {"Nobody helped": "Lund"}),
    ("Ruiz shook her head. “Nobody helped us.”", {"Nobody helped": "Ruiz"}),
    ("“Will you go?” Ruiz asked.\n\n“No,” Lund said.", {"Will you": "Ruiz", "No,": "Lund"}),
    ("“We lost,” Ruiz said. But Lund disagreed. “We won,” he said.", {"We lost": "Ruiz", "We won": "he"}),
    ("“We lost,” Ruiz said, while Lund insisted: “We won.”", {"We lost": "Ruiz", "We won": "Lund"}),
    ("“We lost.” Ruiz said it twice.", {"We lost": "Ruiz"}),
    # headlines, odd marks
    ("Lopez: 'Never again.'", {"Never": "Lopez"}),
    ("''Nobody asked us,'' said Bo Lund.", {"Nobody": "Bo Lund"}),
    ("‘Nobody asked us,’ said Bo Lund. ‘We are alone.’", {"Nobody": "Bo Lund"}),
    ("“Nobody asked us” says Bo Lund.", {"Nobody": "Bo Lund"}),
    ("“Nobody asked us”, said Bo Lund.", {"Nobody": "Bo Lund"}),
    # longer sentences
    ("Ruiz, a Democrat, told The Courier that Lund, her rival, had “no plan at all.”", {"no plan": "Ruiz"}),
    (
        "“If the council votes for it,” said Ana Ruiz, director of the Delby Institute, a think tank, “we go to court.”",
        {"If the": "Ana Ruiz"},
    ),
    ("“It is over,” a senior White House aide who asked not to be named said on Sunday.", {"It is": "aide"}),
    ("“It is over,” said a woman who gave her name only as Rosa.", {"It is": "woman"}),
    ("“It is over,” Lund’s lawyer, Ana Ruiz, said outside the court.", {"It is": "Ana Ruiz"}),
    ("“It is over,” said Lund’s lawyer.", {"It is": "lawyer"}),
    ("“It is over,” U.S. officials said.", {"It is": "officials"}),
    ("“It is over,” the 45-year-old said.", {"It is": "45-year-old"}),
    ("“It is over,” the company’s chief executive, Mia Holt, said in a letter to staff.", {"It is": "Mia Holt"}),
    ("“It is over,” says Al-Amin Dorn, who, like many here, lost his job in May.", {"It is": "Al-Amin Dorn"}),
    ("“It is over,” said Jan van der Berg.", {"It is": "Jan van der Berg"}),
    ("“It is over,” Dr. Martin Lund Jr. said.", {"It is": "Martin Lund"}),
    (
        "“It is over,” Lund said of the strike. Ruiz disagreed, saying the union had “only begun.”",
        {"It is": "Lund", "only begun": "Ruiz"},
    ),
    ("The judge, Ana Ruiz, did not say whether she agreed, but called the case “thin.”", {"thin": "Ana Ruiz"}),
    # as newspapers write
    (
        "“The economy is slowing,” says Robert Dane, a vice president at Lund & Marsh Inc. in Delby. “We see it everywhere.”",
        {"The economy": "Robert Dane"},
    ),
    ("Mr. Dane, who is 52 years old, says the company “isn’t for sale at any price.”", {"isn’t": "Mr. Dane"}),
    ("A person familiar with the matter said the talks were “far from over.”", {"far from": "person familiar"}),
    ("The senator, in a tweet, called the vote “a sham.”", {"a sham": "senator"}),
    ("Lund tweeted: “Sad day for Delby!”", {"Sad day": "Lund"}),
    ("Lund told CNN’s Ana Ruiz that the vote was “a sham.”", {"a sham": "Lund"}),
    ("“It’s a sham,” Lund told CNN’s Ana Ruiz.", {"It’s": "Lund"}),
    ("Lund was more blunt: “It’s a sham.”", {"It’s": "Lund"}),
    ("Lund’s take: “It’s a sham.”", {"It’s": "Lund"}),
    (
        "In an op-ed published Sunday in the Courier, Lund wrote that the vote was “a sham from start to finish.”",
        {"a sham": "Lund"},
    ),
    ("The vote, which Lund described as “a sham,” was held in May.", {"a sham": "Lund"}),
    ("The vote was what Lund calls “a sham.”", {"a sham": "Lund"}),
    ("The vote, held in May, was denounced by opposition leaders as “a sham.”", {"a sham": "opposition leaders"}),
    ("“A sham,” Lund called it.", {"A sham": "Lund"}),
    ("The White House said in a statement that the vote was “free and fair.”", {"free and": "White House"}),
    ("The Federal Reserve said it would act “as appropriate.”", {"as appropriate": "Federal Reserve"}),
    ("“We will act,” the Federal Reserve said in a statement Wednesday.", {"We will": "Federal Reserve"}),
    ("“We will act,” said Fed Chairman Bo Lund, speaking at a conference in Delby.", {"We will": "Bo Lund"}),
    ("Asked if he would run again, Lund said he had “no idea.”", {"no idea": "Lund"}),
    ("Lund, asked if he would run again, said he had “no idea.”", {"no idea": "Lund"}),
    (
        "“No idea,” Lund, a two-term governor from a small town in the north of the state, said with a grin when asked if he would run.",
        {"No idea": "Lund"},
    ),
    ("Republican Rep. Bo Lund of Delby said on Fox that it was “time to go.”", {"time to": "Bo Lund"}),
    (
        "“It is time to go,” Rep. Bo Lund, R-Delby, the committee’s chairman, said in an interview.",
        {"It is": "Bo Lund"},
    ),
    ("Analysts at Lund & Co. said the stock was “overpriced.”", {"overpriced": "Analysts"}),
    (
        "The company’s shares are “overpriced,” analysts at Lund & Co. wrote in a note to clients.",
        {"overpriced": "analysts"},
    ),
    ("Lund added that he was “proud” of his record and that voters “know who did the work.”", {"proud": "Lund"}),
    (
        "Lund said he was “proud” of his record, but Ruiz said he had “nothing to show for it.”",
        {"proud": "Lund", "nothing to": "Ruiz"},
    ),
    ("“He has nothing to show for it,” Ruiz said of Lund. “Nothing at all.”", {"He has": "Ruiz"}),
    ("Ruiz laughed when she heard that. “He said that? Really?”", {"He said": "Ruiz"}),
    ("When Ruiz asked Lund about the bridge, he snapped, “It is not my bridge.”", {"It is": "he"}),
    ("The bridge, Ruiz told Lund, was “not safe.”", {"not safe": "Ruiz"}),
    ("Ruiz, Lund’s rival, accused him of “lying to the town.”", {"lying": "Ruiz"}),
    ("Prosecutors allege that Lund “knowingly lied” to the bank.", {"knowingly": "Prosecutors"}),
    ("In court papers, prosecutors said Lund “knowingly lied” to the bank.", {"knowingly": "prosecutors"}),
    ("The indictment says Lund “knowingly lied” to the bank.", {"knowingly": "indictment"}),
    ("The law says a mayor “shall not” take gifts.", {"shall not": "law"}),
    ("The group, founded in 1999, says it wants “clean air for all.”", {"clean air": "group"}),
    ("Its director, Mia Holt, says the group wants “clean air for all.”", {"clean air": "Mia Holt"}),
    ("“Clean air for all,” reads a banner outside the plant.", {"Clean air": "banner"}),
    ("Protesters chanted “Clean air now!” outside the plant.", {"Clean air": "Protesters"}),
    ("Holding signs that read “Clean air now,” protesters marched to the plant.", {"Clean air": "signs"}),
    ("“I’m not a politician,” Lund likes to say.", {"I’m not": "Lund"}),
    ("“I’m not a politician,” Lund has said repeatedly.", {"I’m not": "Lund"}),
    ("“I’m not a politician,” Lund said, adding that he was “just a farmer.”", {"I’m not": "Lund", "just a": "Lund"}),
    ("“I’m not a politician,” a visibly tired Lund said late on Sunday.", {"I’m not": "Lund"}),
    ("“I’m not a politician,” Lund, wearing a hat, joked.", {"I’m not": "Lund"}),
    (
        "Lund, who was born in Delby and who has never held office, likes to say “I’m not a politician.”",
        {"I’m not": "Lund"},
    ),
    (
        "Neither Lund nor Ruiz would comment. A spokeswoman for Ruiz, Ana Dorn, said the charges were “baseless.”",
        {"baseless": "Ana Dorn"},
    ),
    ("The charges are “baseless,” said Ana Dorn, a spokeswoman for Ruiz.", {"baseless": "Ana Dorn"}),
    ("Former Vice President Bo Lund’s campaign called the charges “baseless.”", {"baseless": "campaign"}),
    ("“These charges are baseless,” Lund’s campaign manager Ana Dorn said.", {"These": "Ana Dorn"}),
    ("“These charges are baseless,” insisted a defiant Bo Lund.", {"These": "Bo Lund"}),
    (
        "“These charges,” Lund said Monday in Delby, where he was greeted by hundreds of supporters, “are baseless.”",
        {"These": "Lund"},
    ),
    ("Lund said: “These charges are baseless. I did nothing.\n\n“I will fight them.”", {"These": "Lund"}),
    (
        "“These charges are baseless,” Lund said.\n\nRuiz disagreed.\n\n“They are solid,” she said.",
        {"These": "Lund", "They": "she"},
    ),
    ("Ruiz said that Lund “should resign,” a call that other lawmakers joined.", {"should": "Ruiz"}),
    ("“Go now,” one sign said. Another read, “Enough.”", {"Go now": "sign", "Enough": "Another"}),
    ("Police Chief Ana Ruiz said the officer “did what he had to do.”", {"did what": "Ana Ruiz"}),
    ("Authorities said the man, Bo Lund, 34, was “armed and dangerous.”", {"armed": "Authorities"}),
    ("“Everybody was running,” recalled Rosa Dorn, 19, who was in the store.", {"Everybody": "Rosa Dorn"}),
    ("“Everybody was running,” Rosa Dorn, 19, recalled.", {"Everybody": "Rosa Dorn"}),
    ("“Everybody was running,” said Dorn, whose brother was killed.", {"Everybody": "Dorn"}),
    ("“Everybody was running,” said her mother.", {"Everybody": "her mother"}),
    ("“Everybody was running,” my neighbor told me.", {"Everybody": "neighbor"}),
    ("“Everybody was running,” the Times quoted Dorn as saying.", {"Everybody": "Dorn"}),
    ("“Everybody was running,” the BBC reported.", {"Everybody": "BBC"}),
    ("“Everybody was running”, Dorn is quoted as saying by the Courier.", {"Everybody": "Dorn"}),
    ("Dorn, quoted by the Courier, said: “Everybody was running.”", {"Everybody": "Dorn"}),
    ("Dorn said “everybody was running” and that she “hid in a closet.”", {"everybody": "Dorn", "hid in": "Dorn"}),
    ("Neighbors remember him as “a quiet man,” and his teacher, Bo Lund, said he was “shy.”", {"shy": "Bo Lund"}),
]


@pytest.mark.parametrize(("passage", "speakers"), PASSAGES, ids=[passage[:60] for passage, _ in PASSAGES])
def test_the_speaker_is_the_one_beside_the_verb(passage: str, speakers: dict[str, str | None]) -> None:
    version = version_of(passage)
    for begins, speaker in speakers.items():
        quote = next(q for q in version.quotes if q.pieces[0].of(passage).startswith(begins))
        mention = quote.speaker.span.of(passage) if quote.speaker else None
        if speaker is None:
            assert mention is None
        else:
            assert mention is not None
            assert speaker in mention
            assert len(mention) <= len(speaker) + 34


@pytest.mark.parametrize(
    ("passage", "begins", "speaker"),
    [
        ("“Will you go?” Ruiz asked.\n\n“Not today.”", "Not today", None),
        ("“We lost,” Ruiz said.\n\n“Not today.”", "Not today", "Ruiz"),
        ("“We lost,” Ruiz said. Lund shrugged. “Not today.”", "Not today", "Lund"),
        ("“We lost,” Ruiz said. The bridge fell in May. “Not today.”", "Not today", "Ruiz"),
        ("The “clean” bridge fell in May, and nobody said a word about it.", "clean", None),
    ],
)
def test_a_voice_goes_on_until_another_is_heard(passage: str, begins: str, speaker: str | None) -> None:
    version = version_of(passage)
    quote = next(q for q in version.quotes if q.pieces[0].of(passage).startswith(begins))
    assert (quote.speaker.span.of(passage) if quote.speaker else None) == speaker


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


ELSEWHERE = [
    (
        "La alcaldesa de Delby, Ana Ruiz, defendió el cierre. “No hay otra opción”, dijo en una entrevista.",
        "No hay",
        "Ana Ruiz",
    ),
    ("Para Luis Pardo, jefe de la oposición, la decisión es “una vergüenza”.", "una ver", "Luis Pardo"),
    ("“Nadie nos preguntó”, se queja Marta Blanco, vecina de la ciudad.", "Nadie", "Marta Blanco"),
    (
        "-- Ninguém nos perguntou -- reclama Marta Branco, que não quis falar mais. -- É triste.",
        "Ninguém",
        "Marta Branco",
    ),
    ("Le maire, Paul Dupin, est venu. « On ferme tout », a-t-il déploré devant les élus.", "On ferme", "il"),
    ("« On ferme tout », a réagi Anne Roux, avocate de la ville.", "On ferme", "Anne Roux"),
    (
        "Le ministre, Paul Dupin, a annoncé qu’un bilan des immeubles HLM serait lancé « avant juin ».",
        "avant",
        "Paul Dupin",
    ),
    ("Selon un rapport de la ville, les caisses sont « tout à fait vides ».", "tout à fait", "un rapport de la ville"),
    ("Auch der Minister Paul Lund sprach von einer „Schande“ für die Stadt.", "Schande", "Paul Lund"),
    ("Sie wies das zurück und nannte es „reine Spekulation“ der Gegner.", "reine", "Sie"),
    ("Für den Minister ist die Lage in der Stadt „alarmierend“ und ernst.", "alarm", "Minister"),
    ("In dem Brief an die Stadt heißt es: „Wir kommen nicht mehr.“", "Wir kommen", "Brief"),
    ("Der Bericht sei „einseitig“, so die Sprecherin der Stadt am Montag.", "einseitig", "Sprecherin"),
]


@pytest.mark.parametrize(("passage", "begins", "speaker"), ELSEWHERE, ids=[passage[:40] for passage, *_ in ELSEWHERE])
def test_speakers_stand_where_their_language_puts_them(passage: str, begins: str, speaker: str) -> None:
    version = version_of(passage)
    quote = next(q for q in version.quotes if q.pieces[0].of(passage).startswith(begins))
    assert quote.speaker is not None
    assert speaker in quote.speaker.span.of(passage)


@pytest.mark.parametrize(
    ("passage", "speaker"),
    [
        ("Die Anwendung der neuen Regel stellte der Minister Jan Holm in Frage: „Sie ist nicht mehr zeitgemäß und schadet allen.“", "Jan Holm"),
        ("Nach den Worten des Hafenmeisters Jan Holm handelt es sich um „die schwerste Flut seit Jahren“.", "Jan Holm"),
        ("Nach Darstellungen des Verlages bietet das Buch eine „kluge Übersicht über den Streit“.", "Verlages"),
        ("Für den Theologen Jan Holm sei der Rücktritt „aus vielen Gründen verständlich“.", "Jan Holm"),
        ("Die neue Regelung werde schaden, schreibt der Verein Offene Ufer auf seiner Seite.\n\nDie Klauseln des Vertrags seien „alarmierend“.", "Offene Ufer"),
    ],
)  # fmt: skip
def test_german_acts_and_indirect_speech_are_not_who_speaks(passage: str, speaker: str) -> None:
    mention = only_quote(passage).speaker
    assert mention is not None
    assert speaker in mention.span.of(passage)


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


@pytest.mark.parametrize(
    ("text", "mention", "name"),
    [
        ("「残ります」と山田太郎さんは話した。", "山田太郎さん", "山田太郎"),
        ("田中氏は会見で「続ける」と述べた。", "田中氏", "田中"),
        ("市长王丽说：“我们会重建学校。”", "市长王丽", "王丽"),
        ("警方表示：“我们会重建学校。”", "警方", None),
    ],
)
def test_east_asian_names_are_told_by_honorifics_titles_and_family_names(
    text: str, mention: str, name: str | None
) -> None:
    speaker = version_of(text).quotes[0].speaker
    assert speaker is not None
    assert speaker.span.of(text) == mention
    assert speaker.name == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Statsministern kallade det ”helt orimligt” på måndagen.", None),
        ("Erik Johansen kom sent. Johansen kallade det ”helt orimligt” på måndagen.", "Erik Johansen"),
        ("Holmgren kallade det ”helt orimligt”. Det var sent, enligt Holmgren.", "Holmgren"),
    ],
)
def test_a_swedish_noun_at_the_beginning_is_nobodys_name(text: str, name: str | None) -> None:
    speaker = analyse(document_of(text), "sv").quotes[0].speaker
    assert speaker is not None
    assert speaker.name == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Het plan is oud. “Dat is een fout,” zei Henk Brouwer van Lokaal Oost.", "Henk Brouwer"),
        ("Het plan is oud. “Dat is een fout,” zei Henk van Dijk.", "Henk van Dijk"),
        ("Henk van Dijk kwam later. “Dat is een fout,” zei Van Dijk.", "Henk van Dijk"),
        ("Volgens Anna de Vries van de partij is het plan “een grote fout”.", "Anna de Vries"),
    ],
)
def test_a_dutch_name_ends_before_what_its_bearer_belongs_to(text: str, name: str) -> None:
    speaker = analyse(document_of(text), "nl").quotes[-1].speaker
    assert speaker is not None
    assert speaker.name == name
