"""Who says what in English news: short passages in many styles, each with the speaker as mentioned at the quote."""

from __future__ import annotations

import pytest

from tests.text.making import version_of

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
