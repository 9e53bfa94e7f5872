"""What is told of deeds that were turned, things of one sort, charges and roles, and what is not. All invented."""

from __future__ import annotations

import pytest

from tests.changes.test_told_of_reports import Case, told

CASES = [
    # a deed and its opposite, in whatever order
    Case("Officials on Friday raised the flood alert for Osk from yellow to orange.", "The flood alert for Osk was lowered from orange to yellow on Friday, officials said.", "negation opposite: raised → lowered"),
    Case("The suspected smugglers were released on Monday after questioning in Osk.", "The suspected smugglers remained in custody on Monday after they were questioned in Osk.", "negation opposite: released → custody"),
    Case("Voters in Osk rejected the measure by 54 percent to 46 percent.", "In Osk the measure passed, 54 percent to 46 percent.", "negation opposite: rejected → passed"),
    Case("Wages in the county rose in May.", "In May, wages in the county fell.", "negation opposite: rose → fell"),
    Case("Prices at the mill rose in July after falling in June, the guild said.", "The guild said that prices at the mill were unchanged in July, after a drop in June.", "negation opposite: rose → unchanged"),
    Case("The guild of Osk approved the loan in March.", "The guild of Osk turned down the credit in March.", "negation opposite: approved → turned down", True),
    Case("The shop withdrew the jam on Friday.", "The grocer reinstated the item on Friday.", "negation opposite: withdrew → reinstated", True),
    # one thing from either end; another day; another doer; what was up to, and what was lost
    Case("Osk Mills bought the quay from Delby Looms in May.", "In May, Delby Looms sold the quay to Osk Mills."),
    Case("The senate of Osk passed the bill on looms and the guild rejected it.", "The guild rejected the bill on looms that the senate of Osk had passed."),
    Case("Gusts of up to 75 mph tore roofs from about 60 houses in Osk.", "About 60 homes in Osk lost their roofs in gusts that reached 75 mph."),
    # another thing of one sort
    Case("Ole Rudd, 20, was shot in the leg and is recovering at a hospital in Osk.", "Ole Rudd, 20, is recovering at a hospital in Osk after being shot in the chest.", "name replaced: leg → chest"),
    Case("The woman had been strangled, the coroner of Osk said.", "The woman had been stabbed, the coroner of Osk said.", "name replaced: strangled → stabbed"),
    Case("The nephew of the baker told the court of Osk that he saw a knife.", "The cousin of the baker told the court of Osk that he saw a knife.", "name replaced: nephew → cousin", True),
    Case("The lorry hit a tram near the quay of Osk.", "The lorry hit a bus near the quay of Osk.", "name replaced: tram → bus"),
    Case("A stone hit the head of the guild in the chest, police said.", "A stone hit the chief of the guild in the chest, police said."),
    Case("The clown of Osk fell and broke her arm.", "The clown of Osk fell and broke his arm.", "name replaced: her → his", True),
    Case("The clown of Osk fell, and her arm broke on Monday.", "The clown of Osk fell, and his arm broke on Monday."),
    # of what somebody is accused, he has done
    Case("Roe is accused of moving nearly $2 million into foreign accounts.", "Roe moved nearly $2 million into foreign accounts.", "certainty lost: is accused of → -"),
    Case("Roe is accused of moving nearly $2 million into foreign accounts.", "Prosecutors said Roe moved nearly $2 million into foreign accounts."),
    # who won and who lost, by whatever verb; whose soldiers did what
    Case("Orr shot a final-round 66 to win by three strokes over Marsh.", "With a 66 in the final round, Marsh beat Orr by three shots.", "name replaced: Orr → Marsh | name replaced: Marsh → Orr"),
    Case("Orr shot a final-round 66 to win by three strokes over Marsh.", "With a 66 in the final round, Orr beat Marsh by three shots."),
    Case("Marsh lost to Orr by three strokes in Osk.", "In Osk Marsh was beaten by Orr by three strokes."),
    Case("The guild said Kelvian troops had crossed the quay and Taravian guards had fired on them.", "Taravian troops had crossed the quay and Kelvian guards fired on them, the guild said.", "name replaced: Kelvian → Taravian | name replaced: Taravian → Kelvian"),
    # where somebody is from stands between him and what he does; who fights says what he did
    Case("Orla Finch of Tarrow won the women's race in Osk.", "The women's race in Osk was won by Una Marsh of Delby.", "name replaced: Orla Finch → Una Marsh"),
    Case("Rebels said on Monday that they had captured the port of Osk.", "Rebels captured the port of Osk on Monday.", "attribution lost: said → -"),
    Case("Osk Looms said it will hire 600 people this year, most of them weavers.", "This year Osk Looms plans to add 900 workers, mostly weavers.", "number replaced: 600 → 900"),
    # one title, two people; two offices of one firm
    Case("The tribunal will hear the case of Gen. Milo Drazen, the former army commander, on Oct. 14.", "The case of Gen. Anton Vukar, who once led the army, goes before the tribunal Oct. 14.", "name replaced: Milo Drazen → Anton Vukar"),
    Case("Osk Looms said that its chief financial officer would retire in March.", "The chief executive officer of Osk Looms would retire in March, it said.", "name replaced: financial → executive"),
    # nobody and so many; for life and so many years; who was freed and who was killed
    Case("The blast, which broke windows in Osk, injured no one.", "Two people were injured in the blast, which broke windows in Osk.", "negation lost: no → -"),
    Case("Nobody was on board the train when it left the rails near Osk after midnight.", "The train was carrying 30 passengers when it left the rails near Osk after midnight.", "negation lost: Nobody → -"),
    Case("No one was hurt in the fire at Osk, which began at a mill.", "The fire at Osk began at a mill that has 30 looms."),
    Case("The judge sentenced Orr to life in prison for the fire at the mill.", "For the fire at the mill, Orr was sentenced by the judge to 20 years in prison.", "number replaced: life in prison → 20"),
    Case("At least 18 of the hostages have been freed since May.", "At least 18 of the hostages have been killed since May.", "negation opposite: freed → killed"),
    # two-thirds are 66 percent, and a year is not three
    Case("Two-thirds of the patients on the drug were alive, against 45 percent of the others in Osk.", "Of the others in Osk 45 percent were alive, and 66 percent of the patients on the drug."),
    Case("Two-thirds of the patients on the drug were alive after a year.", "After three years, two-thirds of those who took the drug had survived.", "number replaced: a year → three"),
    # who owns one thing; what opens a sentence; so many years later; since a day
    Case("The ambassador of Kestovia was recalled for talks after the raid.", "After the raid Arvonia's ambassador was called home for talks.", "name replaced: Kestovia → Arvonia"),
    Case("Osk Looms blamed the loss on weak sales in Asia.", "Weak Asian sales were to blame for the loss, said Osk Looms."),
    Case("Orr began working at the mill in 2031 and became its first head weaver 10 years later.", "In 2041, 10 years after joining the mill, Orr became its first head weaver."),
    Case("The Osk index had its worst day since May 19, losing 2 percent.", "The Osk index fell 2 percent, the biggest drop in a day since March 24.", "date replaced: May 19 → March 24"),
    # a way and the way back; since it began; on top of it
    Case("The plane was on its way from Osk to Tarn when it vanished from the radar.", "The plane vanished from the radar on its way from Tarn to Osk.", "name replaced: Osk → Tarn | name replaced: Tarn → Osk"),
    Case("Orr, 46, has led the guild of Osk since 1999.", "Orr became head of the guild of Osk in 1999."),
    Case("Osk Mills will pay $20 million now and as much as $65 million more if the dye wins approval.", "Osk Mills is to pay $20 million now and up to an additional $65 million if the dye wins approval."),
    # what lifts a forecast, and what lifts a ban; tests; an old and a new town
    Case("A month ago, the guild of Osk lifted its forecast for the gap to $455 million.", "The guild of Osk last month cut its forecast for the gap to $455 million.", "negation opposite: lifted → cut"),
    Case("The guild lifted its warning against fish from Osk, saying the water was clean.", "Saying the water was clean, the guild on Tuesday dropped an advisory against fish from Osk."),
    Case("Tests on the cow, which came from a farm near Osk, were negative.", "The cow, from a farm near Osk, tested positive.", "negation opposite: negative → positive"),
    Case("Nearly all of the damage was in the old town of Osk.", "The new town of Osk suffered almost all of the damage.", "negation opposite: old → new"),
    Case("His remarks drew a sharp response from Democrats, who called for an apology.", "Republicans reacted sharply to his remarks and called for an apology.", "name replaced: Democrats → Republicans"),
    # who was against it and is for it; what keeps a bridge closed; most years; a state that was lifted
    Case("The chairman of Osk, who had opposed the merger, voted in favor of it on Tuesday.", "On Tuesday the chairman of Osk voted for the merger, which he had been against."),
    Case("The chairman of Osk voted in favor of the merger on Tuesday.", "On Tuesday the chairman of Osk voted against the merger.", "negation opposite: in favor → voted against"),
    Case("The bridge at Osk is to be closed for repairs from April to November.", "Repairs will keep the bridge at Osk closed from April until November."),
    Case("The charges carry a maximum sentence of 20 years in prison.", "If convicted, he faces up to 30 years in prison on the charges.", "number replaced: 20 → up to 30"),
    Case("The mayor declared a state of emergency in Osk on Friday.", "The state of emergency in Osk was lifted by the mayor on Friday.", "negation opposite: declared → lifted"),
    Case("The program was written by a 17-year-old boy from Osk, the police said.", "Police said a 17-year-old girl in Osk wrote the program.", "name replaced: boy → girl"),
    Case("Two bombers blew themselves up outside the mill of Osk, wounding a clerk.", "A clerk was killed when two bombers blew themselves up outside the mill of Osk.", "negation opposite: wounding → killed"),
    # an opposite before one noun; without somebody whom nobody has
    Case("The treasurer of Osk said again that the guild wants a strong crown.", "The guild is in favour of a weaker crown, the treasurer of Osk said.", "negation opposite: strong → weaker"),
    Case("Orr said that he would not run for the board again, ending months of talk.", "Ending months of talk, Orr announced he would run for the board for another term.", "negation lost: not → -"),
    # a day from which, a day on which; a doubt in what is asked
    Case("The new law takes effect on Jan. 1 and applies to inns with more than 20 seats.", "Inns with more than 20 seats will have to comply with the new law from July 1.", "date replaced: Jan. 1 → July 1"),
    Case("The board has not said whether they believe the boy of Osk drowned.", "The board would not say if they thought the boy of Osk had drowned."),
    # what a firm says of itself
    Case("The loom maker, based in Osk, said it would take a charge of $95 million in the quarter for the job cuts.", "Osk-based Tarn Looms will record a $95 million charge this quarter for the job cuts."),
    Case("The company said it shipped 2.1 million looms in the quarter, up from 1.6 million a year before.", "Shipments of looms in the quarter climbed to 2.1 million from 1.6 million a year before."),
    # roles in an edit
    Case("He was named deputy chairman of the guild in Osk.", "He was named chairman of the guild in Osk.", "name lost: deputy → -", True),
    Case("Roe used to be leader of the guild.", "Roe is the former leader of the guild.", "", True),
    Case("The mayor had been paid by the guild of Osk.", "The mayor's brother had been paid by the guild of Osk.", "name gained: - → mayor's brother", True),
    # all of them, most of them, whatever else the difference holds; a number of them are several
    Case("The rise takes effect in Osk in April, and applies to all weavers.", "The rise takes effect in Osk in April, and will apply to most weavers.", "certainty replaced: all → most", True),
    Case("A number of weavers complained of the smell.", "Several weavers complained of the smell.", "", True),
]  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.a} | {case.b}")
def test_what_was_turned_or_replaced_is_told(case: Case) -> None:
    assert told(case.a, case.b, case.drafts) == {part for part in case.told.split(" | ") if part}
