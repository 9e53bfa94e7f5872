"""Whose each quote is, class by class, in the forms that newspapers have for it."""

from __future__ import annotations

import pytest

from tests.text.making import version_of

#: by class: a passage, and who says each of its quotes; None where nobody can tell
CLASSES: dict[str, list[tuple[str, list[str | None]]]] = {
    "couples and kin": [
        ('Jim and Nancy Holt lost the barn. “We heard it go,” Mr. Holt said. “I slept through it,” Mrs. Holt said.', ['Jim Holt', 'Nancy Holt']),
        ('Peter Orr and his wife, Anne, run the inn. “It was the last straw,” Mrs Orr said.', ['Anne Orr']),
        ('Tom and Lucy Brandt bought the mill in May. “We were fools,” the couple said in a statement.', [None]),
        ("Maria Ruiz and her husband, Carlos Ruiz, waited outside. “Nobody told us anything,” she said. “We still don't know,” he added.", ['Maria Ruiz', 'Carlos Ruiz']),
        ('Gus Lund, 81, and his wife Edna, 79, stayed. “I was born here,” Gus said. “So was I,” said Edna.', ['Gus Lund', 'Edna']),
        ('Holt and her husband, Dan, adopted two boys. “They eat everything,” Dan said.', ['Dan']),
        ("Rosa Diaz's husband, Juan Diaz, was hurt. “He never screams,” she said. “He screamed.”", ['Rosa Diaz']),
        ('The Wards, Bill and Peggy, run the shop. “We close at six,” Peggy said.', ['Peggy']),
        ("Anna Holt and Ben Orr were married in June. The bride wore green. “It was my mother's,” Ms. Holt said.", ['Anna Holt']),
        ('“We are selling,” said Bill Ward, whose wife, Peggy, started the shop. “She cries every day.”', ['Bill Ward']),
    ],
    "somebody told of in another's words": [
        ('The caller, who police said was “calm and polite”, gave no name.', [None]),
        ('Holt, who Judge Ana Ruiz said had shown “no remorse,” was jailed for life.', ['Ana Ruiz']),
        ('Bo Lund, who prosecutors say is “a danger to everyone”, denies it.', [None]),
        ('The driver, whom Chief Mia Orr described as “very lucky,” was taken to hospital.', ['Mia Orr']),
        ('Lind, who friends said was “the life of the party,” lived alone.', [None]),
        ('The plan, which Mayor Ana Ruiz said was “dead on arrival,” passed on Monday.', ['Ana Ruiz']),
        ('Ben Holt, who she said “never once apologized,” sat in the front row. Ana Ruiz had come with her sister.', [None]),
        ('The firm, which Lund has called “a cartel,” made no comment.', ['Lund']),
        ('Mr Orr, whose lawyer Tess Vale said was “exhausted”, left by a back door.', ['Tess Vale']),
        ('Dana Pike, who her mother said had been “so excited” about college, died on Friday.', [None]),
    ],
    "through an interpreter": [
        ('“We have no bread,” Amira Haddad said through an interpreter.', ['Amira Haddad']),
        ('Speaking through a translator, Oksana Bilyk said she had “lost count of the days”.', ['Oksana Bilyk']),
        ('“He was seven,” Lina Haddad told reporters through her translator, Samir Aziz.', ['Lina Haddad']),
        ('Through an interpreter, Pablo Reyes told the judge: “I am sorry.”', ['Pablo Reyes']),
        ('Minister Ivo Brandt said through an interpreter that the talks were “a beginning”.', ['Ivo Brandt']),
        ('“I ran,” Huda Nasser said in Arabic. “I only ran.”', ['Huda Nasser']),
        ('“They took the cows first,” he said, according to a translation by the agency Karpress. President Davit Lom was on television.', [None]),
        ('With her daughter translating, Mei Chen said the landlord had “never come”.', ['Mei Chen']),
        ('“No,” the witness, Pavel Orlov, answered in Russian.', ['Pavel Orlov']),
        ('Yusuf Demir, speaking Turkish, told the court that he was “a cook, not a captain”.', ['Yusuf Demir']),
    ],
    "from a recording or a transcript": [
        ('“Do you want it or not?” Holt asked, according to a transcript of the call.', ['Holt']),
        ('According to a transcript, Mia Holt told Ben Orr: “You will regret this.”', ['Mia Holt']),
        ('“Just find the votes,” the governor said, according to a recording obtained by the Courier. Gov. Ana Ruiz denies it.', ['Ana Ruiz']),
        ('In a recording heard by the Post, a man identified as Bo Lund says: “Burn it all.”', ['Bo Lund']),
        ('“I hate Mondays,” Lund wrote to a colleague, according to court records.', ['Lund']),
        ('According to the minutes, Orr called the budget “a joke”.', ['Orr']),
        ('According to two people who were in the room, Ana Ruiz called the plan “a farce.”', ['Ana Ruiz']),
        ('“Get out,” he shouted, according to three witnesses. Coach Bo Lund was sent off in the ninth minute.', [None]),
        ('The officer can be heard on body camera footage telling Dana Pike to “stop moving”.', [None]),
        ('According to an affidavit by Detective Ana Ruiz, Lund said he “just snapped”.', ['Lund']),
    ],
    "in court papers": [
        ('In a 40-page motion, lawyers for Bo Holt called the raid “a fishing expedition.”', [None]),
        ("“The government has no case,” Holt's lawyers wrote in a filing on Monday.", [None]),
        ('The complaint alleges that Mia Orr “knowingly misled” buyers.', [None]),
        ('“This is a stunt,” her attorney, Tess Vale, wrote in a brief. Dana Pike was charged in May.', ['Tess Vale']),
        ('In his ruling, Judge Bo Lund wrote that the law was “plainly void.”', ['Bo Lund']),
        ('The indictment says Holt told a partner to “lose the books.”', ['Holt']),
        ('Prosecutors wrote that Holt had shown “contempt for the court.”', [None]),
        ('The suit, filed by Ana Ruiz, accuses the school of “deliberate indifference.”', [None]),
        ('“No reasonable officer would have fired,” Justice Mia Orr wrote for the majority.', ['Mia Orr']),
        ('In dissent, Justice Ben Holt called the decision “a sad day.”', ['Ben Holt']),
    ],
    "questions and answers": [
        ('Q: Why now?\n\nA: “I was tired.”\n\nQ: Of what?\n\nA: “Of waiting.”', [None, None, None, None]),
        ('Ana Ruiz runs the port.\n\nCourier: Why now?\n\nRuiz: I was tired of it.\n\nCourier: Of what?\n\nRuiz: Of waiting.', ['Courier', 'Ana Ruiz', 'Courier', 'Ana Ruiz']),
        ('HOLT: Did you go?\n\nORR: I did not go.\n\nHOLT: Who did?\n\nORR: Nobody went.', ['HOLT', 'ORR', 'HOLT', 'ORR']),
        ('Herald: Did you read it?\n\nMia Smith: I did read it.\n\nHerald: And?\n\nMia Smith: It was long.', ['Herald', 'Mia Smith', 'Herald', 'Mia Smith']),
        ('The Post spoke to Bo Lund.\n\nWhat did you see?\n\n“A light on the water.”\n\nWhat did you do?\n\n“I ran.”', [None, None]),
        ('Q. Where were you, Mr. Holt?\n\nA. At home.\n\nQ. Alone?\n\nA. With the dog.', [None, None, None, None]),
        ('JAKE HALE: Senator, did you lie?\n\nSEN. ANA RUIZ: I did not.\n\nHALE: Did your staff?\n\nRUIZ: Ask them.', ['JAKE HALE', 'ANA RUIZ', 'JAKE HALE', 'ANA RUIZ']),
        ('“Are you leaving?” I asked Ana Ruiz. “No,” she said. “Never?” I asked. “Never,” she said.', [None, 'Ana Ruiz', None, 'Ana Ruiz']),
    ],
    "lists of reactions": [
        ('Here is what leaders said.\n\nPresident Ana Ruiz: “A great loss for us all.”\n\nMayor Bo Lund: “He was my friend.”', ['Ana Ruiz', 'Bo Lund']),
        ('Reaction:\n\nMia Holt, head of the union: “We are appalled by this.”\n\nBen Orr, shop owner: “It was time.”', ['Mia Holt', 'Ben Orr']),
        ('Mia Holt, 41, teacher\n\n“I would vote for him again.”\n\nBen Orr, 22, student\n\n“I never would.”', ['Mia Holt', 'Ben Orr']),
        ('Sen. Bo Lund (R-Texas): “This is a witch hunt.”\n\nRep. Ana Ruiz (D-Ohio): “Nobody is above the law.”', ['Bo Lund', 'Ana Ruiz']),
        ('• Mia Holt, economist: “Rates will stay.”\n\n• Ben Orr, trader: “I doubt that.”', ['Mia Holt', 'Ben Orr']),
        ('What the papers say\n\nThe Delby Courier: “A victory for nobody.”\n\nThe Linden Post: “About time.”', ['Delby Courier', 'Linden Post']),
        ('“A giant has left us.” — Mayor Ana Ruiz\n\n“He taught me to swim.” — Bo Lund, former pupil', ['Ana Ruiz', 'Bo Lund']),
        ('“A giant has left us.” - Ana Ruiz, mayor of Delby', ['Ana Ruiz']),
        ('MIA HOLT, coach: “We wanted it more.”\n\nBEN ORR, captain: “I am empty.”', ['MIA HOLT', 'BEN ORR']),
        ('From the White House: “We mourn with Delby.”', ['White House']),
    ],
    "posts": [
        ('“Enough is enough,” Ana Ruiz wrote on X.', ['Ana Ruiz']),
        ('“Enough is enough,” @anaruiz wrote.', ['@anaruiz']),
        ('One user, @dellboy, replied: “Cry more.”', ['@dellboy']),
        ('“Cry more,” replied one user.', [None]),
        ('“Cry more,” tweeted Bo Lund, a comedian. “I dare you.”', ['Bo Lund']),
        ('On Truth Social, President Ana Ruiz called the judge “a lunatic”.', ['Ana Ruiz']),
        ('Ben Holt posted a photo of himself with the caption “Home at last.”', ['Ben Holt']),
        ('In a post on Instagram, the singer Mia Orr said she was “broken”.', ['Mia Orr']),
        ('“so proud of this team,” she captioned the picture. Dana Pike scored twice.', [None]),
        ("“I'm not going anywhere,” Lund said in a TikTok video viewed four million times. “Deal with it.”", ['Lund']),
        ('Actress Mia Orr commented: “You look like a queen.” Her friend Tess Vale had posted the photo.', ['Mia Orr']),
    ],
    "in obituaries": [
        ('Rosa Holt, who taught Delby to swim, died on Monday. She was 91. Her daughter, Tess Vale, said the cause was “a tired heart.”', ['Tess Vale']),
        ('Rosa Holt, a potter, died on Monday. Her death was confirmed by her son, Ben.\n\n“I never made two alike,” she told the Courier in 1988.', ['Rosa Holt']),
        ('Ernst Brandt, who built the bridge, has died. “He could not sit still,” said his wife, Lena.', ['Lena']),
        ('Bo Lund died on Friday. “He was the best of us,” his former teammate Gus Orr said.', ['Gus Orr']),
        ('Ana Ruiz wrote 30 novels. “I write to find out what I think,” Ms. Ruiz once said.', ['Ana Ruiz']),
        ('Gus Orr, a jockey, has died at 80. The critic Mia Holt once described him as “a whisper on a horse”.', ['Mia Holt']),
        ('Vera Lind, a chemist, died on Tuesday. In an interview in 2002, she said she had been “the only skirt in the building.”', ['Vera Lind']),
        ('Bo Lund, the drummer, is dead. His band mate Ana Ruiz broke the news, writing: “The beat has stopped.”', ['Ana Ruiz']),
        ('Max Orr died in his sleep. “Daddy is with Mom now,” his daughter Peggy Orr wrote on Facebook.', ['Peggy Orr']),
        ('Vera Lind, a chemist, died on Tuesday. “Boys were told to build,” she wrote in her memoir, “and we were told to dust.”', ['Vera Lind']),
    ],
    "headlines, captions and quotes drawn out": [
        ('“I never saw the wave coming until it was there,” says Ana Ruiz.\n\nAna Ruiz said: “I never saw the wave coming until it was there. Then I swam.”', ['Ana Ruiz', 'Ana Ruiz']),
        ('‘I never saw the wave coming’\n\nThe storm hit at noon.\n\n‘I never saw the wave coming,’ said Ana Ruiz. ‘Then I swam.’', ['Ana Ruiz', 'Ana Ruiz']),
        ('Bo Lund: ‘The council has betrayed us all’\n\nBo Lund said the council had “betrayed us all”.', ['Bo Lund', 'Bo Lund']),
        ('Ana Ruiz holds a photo of her son. “He loved that boat,” she said. (Dana Pike/Courier)', ['Ana Ruiz']),
        ("‘Betrayed’: Bo Lund's fury at council\n\nBo Lund said the council had “betrayed” him.", [None, 'Bo Lund']),
        ('Mayor ‘deeply sorry’ for flood delay\n\nMayor Ana Ruiz said she was “deeply sorry”.', ['Ana Ruiz', 'Ana Ruiz']),
        ('Holt: I did nothing wrong\n\nMia Holt said on Monday: “I did nothing wrong.”', ['Mia Holt']),
        ('PM says rival is ‘weak, weak, weak’\n\nPrime Minister Ana Ruiz attacked Bo Lund. “He is weak, weak, weak,” she said.', ['Ana Ruiz', 'Ana Ruiz']),
        ('‘He was just gone’: mother tells of flood\n\n“He was just gone,” Dana Pike said.', ['Dana Pike', 'Dana Pike']),
        ('Fire chief warns of ‘tinderbox’ forests\n\nFire Chief Bo Lund said the forests were “a tinderbox”.', ['Bo Lund', 'Bo Lund']),
    ],
}  # fmt: skip


CASES = [
    pytest.param(text, names, id=f"{about} {number}")
    for about, cases in CLASSES.items()
    for number, (text, names) in enumerate(cases, 1)
]


@pytest.mark.parametrize(("text", "names"), CASES)
def test_each_quote_is_by(text: str, names: list[str | None]) -> None:
    assert [quote.speaker.name if quote.speaker else None for quote in version_of(text).quotes] == names
