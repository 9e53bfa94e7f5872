"""Bodies that an article calls by what they are: the company, the group, the agency; and where nothing tells which."""

from __future__ import annotations

import pytest

from tests.text.making import version_of

_ONE = [
    # an apposition
    ("A report by the Institute for Quiet Rivers, a research group in Dell, is out. The group says it is “late.”", "Institute for Quiet Rivers"),
    ("Hearth Now, an advocacy group, sued on Monday.\n\nThe group called the rule “a bad joke.”", "Hearth Now"),
    ("Pell & Rowe, a firm based in Dell, built it. The firm said it was “sorry.”", "Pell & Rowe"),
    ("St. Orla's, a hospital in Dell, shut its ward. “We had no choice,” the hospital said.", "St. Orla's"),
    # a name that is told as one
    ("A group called Dell Voices United has sued. In its petition, the group contends that the plan is “void.”", "Dell Voices United"),
    # a noun before the name
    ("Danish group Varlund Lines, which left the strait, will wait. “We are careful,” the company said.", "Varlund Lines"),
    ("Chip maker Ostrel Devices cut its forecast. The company blamed “a weak spring.”", "Ostrel Devices"),
    ("The nonprofit Lantern Hill Homes will run it. The nonprofit said it was “ready.”", "Lantern Hill Homes"),
    # a name that says it
    ("The US Centers for Sleep Health and Prevention sent a team. The agency said it was “working closely” with Dell.", "US Centers for Sleep Health and Prevention"),
    ("The Department of Canals closed the lock on Monday. The department called it “unsafe.”", "Department of Canals"),
    ("The Food and Rope Administration banned it. “It frays,” the agency said.", "Food and Rope Administration"),
    ("Harrow Bank raised its rates. The bank warned of “a hard year.”", "Harrow Bank"),
    ("Students left Dell University on Friday. “We are listening,” the university said.", "Dell University"),
    ("Tullow Motors will close its plant.\n\nMia Holt left early.\n\nThe company said it was “a sad day.”", "Tullow Motors"),
    ("“It is late,” said Ana Roe, the chief executive of Tullow Foods. The company called it “a blip.”", "Tullow Foods"),
    ("Shares of Corvane fell by a tenth on Monday. The company called it “a blip.”", "Corvane"),
    ("Police Chief Bo Orr leads the Dell Police Department. The department called it “sad.”", "Dell Police Department"),
    ("Varlund plc has a new chief. The company called it “a fresh start.”", "Varlund plc"),
    # what only companies have
    ("Corvane, which operates 310 stores, is for sale. The company called it “sad.”", "Corvane"),
    ("Corvane's shareholders met in May. The company called it “sad.”", "Corvane"),
    ("Bo Orr bought a stake in Corvane. The company called it “a vote of trust.”", "Corvane"),
    # other nouns that names end in
    ("Dell County Public Schools shut at noon. The district called it “sad.”", "Dell County Public Schools"),
    ("The Dell School Board met at noon. The board called it “useful.”", "Dell School Board"),
    ("The Dell Canal Authority shut the lock. “It leaks,” the Authority said.", "Dell Canal Authority"),
    # a body of a state, which has one
    ("Bo Orr left. Morava's defence ministry called it “sad.”", "Morava's defence ministry"),
    # “it” in a sentence that begins with the body
    ("Orlan Foods shut its plant. The company blamed what it called “a slow spring.”", "Orlan Foods"),
    ("Orlan Foods blamed its losses on what it called “a slow spring.”", "Orlan Foods"),
    ("In its letter, the new Canal Regulator has promised to look at what it calls “old debts.”", "Canal Regulator"),
    ("Orlan Foods declined to comment. In a statement, it said the matter was “closed.”", "Orlan Foods"),
    ("Orlan Foods denied it. “Our hearts are broken,” it said.", "Orlan Foods"),
    ("The Fair Locks Project sued in May. The group called it “sad.”", "Fair Locks Project"),
    ("Morava's biggest lender, Banca Orsa, said on Tuesday it would shut, blaming what it called “a slow spring.”", "Banca Orsa"),
    ("Morava's biggest lender, Banca Orsa, shut. The bank blamed “a slow spring.”", "Banca Orsa"),
    # names with “of” and “for”, and whose they are
    ("Bo Orr left. The Alliance of Pig Breeders called it “sad.”", "Alliance of Pig Breeders"),
    ("Bo Orr left. The trade group Carriers for Dell said it was “sad.”", "Carriers for Dell"),
    ("Bo Orr left. Morava's Ministry of Trade said it was “sad.”", "Ministry of Trade"),
    # shorter than before
    ("Chip maker Corvane ASA cut its forecast. “It is late,” Corvane said.", "Corvane ASA"),
    ("Bo Orr met the activist investor Pulver Road. Pulver called it “a start.”", "Pulver Road"),
    ("Bo Orr left the U.S. Canal Service. The Canal Service called it “sad.”", "U.S. Canal Service"),
    # an ordinal within a sentence is no opener
    ("The bank, First Dell Trust, called it “sad.”", "First Dell Trust"),
    # where managers of the state work
    ("Managers at the National Rope and Canal Administration were late. The agency called it “sad.”", "National Rope and Canal Administration"),
    # a company's own people are no other company
    ("Orlan Energy has lost its license. A company spokesman left. The company called it “a mistake.”", "Orlan Energy"),
    # two, and the lines before name one of them
    ("Harrow Bank and Dell Bank merged in May.\n\nMia Holt was glad.\n\nDell Bank shut a branch. The bank called it “a pity.”", "Dell Bank"),
    ("The nonprofit Lantern Hill Homes will run it.\n\nMia Holt left.\n\nA group called Dell Voices sued. The group called it “void.”", "Dell Voices"),
    # a headline's capitals make no name longer
    ("Court Halts Tullow Foods\n\nTullow Foods has closed. The company called it “a blip.”", "Tullow Foods"),
    # one and the same, told longer and shorter
    ("Tullow Foods Inc. is for sale. Tullow Foods has debts. The company called them “modest.”", "Tullow Foods Inc."),
]  # fmt: skip

_NOBODY = [
    # two of the kind, and nothing decides
    "Harrow Bank and Dell Bank merged. The bank called it “a good day.”",
    "Tullow Motors sued Orlan Foods. The company called it “a stunt.”",
    "The Department of Canals and the Department of Roads met. The department called it “useful.”",
    "Hearth Now, an advocacy group, and Dell Watch, a research group, met. The group called it “useful.”",
    "Mia Holt left Orlan Airlines for Tullow Foods. The company called it “sad.”",
    "Tullow Foods' owner, Varlund Holdings, is for sale. The company called it “sad.”",
    "Shares of Corvane rose after it sued Tullow Foods. The company called it “sad.”",
    "Police Chief Bo Orr came. The Dell Fire Department put out the fire. The department called it “sad.”",
    "Ziv Harkaway lives in Dell. Harkaway shares a house there. The company called it “sad.”",
    # another without a name
    "Harrow Bank raised its rates after a bank in Dell had failed. The bank called it “a good day.”",
    "Dell University shut. The nurses' union and the Harbor Workers Union struck. The union called it “a farce.”",
    "The Department of Canals closed the lock. The state health department was told. The department called it “late.”",
    # of another kind: an agency is no company, a company no agency, an association no company
    "The Department of Canals closed the lock. The company called it “unsafe.”",
    "Tullow Motors closed its plant. The agency called it “unsafe.”",
    "Hearth Now, an advocacy group, sued. The company called it “a stunt.”",
    "Pell Quarries was bought by Harl Partners, a private equity firm in Dell. The company called it “a gift.”",
    # of another kind by its words
    "The Harbor Workers Union struck. The players' union called it “a farce.”",
    "The European Union met in May. The union called it “a farce.”",
    "The Biden Administration met in May. The agency called it “a farce.”",
    # where somebody works
    "“It is late,” said Ana Roe, an analyst at Tullow Securities Ltd. The company called it “a blip.”",
    # somebody, and a day
    "“It is late,” said a clerk of the company, Ziv Harkaway. The company called it “a blip.”",
    "Bo Orr, the former head of the agency in Dell, spoke. The agency called it “a farce.”",
    "The company Friday lost its license. The company called it “a farce.”",
    "“It is late,” said a clerk of the company, Ziv Harkaway, who left. The company called it “a blip.”",
    # somebody's government, and what a body's people call it
    "Bo Orr came. Orr's health department called it “sad.”",
    "Orlan Foods shut its plant. The company spokesman blamed what it called “a slow spring.”",
    # somebody who works there, and a thing
    "Bo Orr of Orlan Foods declined to comment. In a statement, it said the matter was “closed.”",
    "The report is out. In a footnote, it said the matter was “closed.”",
    # the board of a company
    "The Dell School Board met. Tullow Motors' board sat at noon. The board called it “useful.”",
    # named only later
    "The company called it “a farce.” Tullow Motors has closed its plant.",
]  # fmt: skip


@pytest.mark.parametrize(("text", "name"), _ONE)
def test_a_body_is_told_by_what_it_is(text: str, name: str) -> None:
    speaker = version_of(text).quotes[-1].speaker
    assert speaker is not None
    assert speaker.name == name


@pytest.mark.parametrize("text", _NOBODY)
def test_no_body_is_named_where_nothing_tells_which(text: str) -> None:
    speaker = version_of(text).quotes[-1].speaker
    assert speaker is not None
    assert speaker.name is None
