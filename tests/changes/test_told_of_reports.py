"""What is told, and what is not, between sentences of articles that outlets wrote, or one desk edited. All invented."""

from __future__ import annotations

from typing import NamedTuple

import pytest

from tests.changes.making import link_changes, version

_SURFACE = {"wording", "spelling", "punctuation", "quote_marks"}


class Case(NamedTuple):
    """Both sentences and what must be told, as `kind reason: words → words`; nothing else of fact may be."""

    a: str
    b: str
    told: str = ""
    drafts: bool = False


def told(a: str, b: str, drafts: bool) -> set[str]:
    """The changes of fact between two sentences, as they would be read out."""
    left, right = version(a), version(b)
    found = link_changes(left, 0, right, 0, drafts=drafts).changes
    return {
        f"{c.kind} {c.reason}: {c.a.of(left.text) if c.a else '-'} → {c.b.of(right.text) if c.b else '-'}"
        for c in found
        if c.kind not in _SURFACE
    }


CASES = [
    Case("The gale, with gusts of up to 94 miles per hour, is due at Osk late on Friday.", "Keepers expect the gale, packing 94 mph gusts, at Osk late on Friday."),
    Case("The gale brought gusts of up to 94 miles per hour to Osk on Friday.", "The gale brought gusts of 94 mph to Osk on Friday.", "certainty lost: up to → -"),
    Case("Gusts of 104mph hit the Sill market hall.", "Gusts of 167 km/h hit the Sill market hall."),
    Case("The trail runs for 25 miles along the Osk.", "The trail runs for 40 kilometres along the Osk.", drafts=True),
    # a short sentence of which another report tells all but the "no", in a longer one
    Case("No layoffs are planned.", "Trask said 41 nurses of the Sill hospital would be offered other jobs and that layoffs were planned only as a last resort.", "negation lost: No → -"),
    Case("No layoffs are planned.", "Trask said 41 nurses of the Sill hospital would be offered other jobs and that no layoffs were planned."),
    Case("No layoffs are planned.", "The plan of the Sill hospital, made before the layoffs of last year, was to offer 41 nurses other jobs."),
    Case("The ward did not close.", "Trask said that the ward at Sill, which is close to the river, would stay as it was."),
    # what somebody was convicted of and cleared of are other counts; a margin of error is no lead
    Case("Orr, 63, was found guilty of 11 of 14 counts of fraud in the Sill harbour case.", "Mr. Orr, 63, who was acquitted on three counts in the Sill harbour case, vowed to appeal."),
    Case("Orr, 63, was found guilty of 11 counts of fraud in the Sill harbour case.", "Mr. Orr, 63, was convicted of 12 counts in the Sill harbour case.", "number replaced: 11 → 12"),
    Case("A poll by Delby College showed Larkin leading Reyes 46 percent to 43 percent, within the margin of error of 3.5 points.", "A poll by Delby College last week had Larkin ahead of Reyes by three points."),
    Case("A Delby College poll, with a margin of error of 3.5 points, had Larkin ahead of Reyes.", "A Delby College poll, with a margin of error of 4 points, had Larkin ahead of Reyes.", "number replaced: 3.5 → 4"),
    # who were saved are not the dead
    Case("The Sill dam saved 17 lives, the board said.", "The flood at the Sill dam killed 19 people, the board said."),
    Case("Divers saved 17 people at the Sill dam, the board said.", "The flood at the Sill dam killed 19 people, the board said."),
    # what a prefix makes another deed denies nothing; another spelling is no other source
    Case("The reporter covered the scandal at the Delby mill in May.", "The reporter uncovered the scandal at the Delby mill in May."),
    Case("The officers were armed when they came into the Sill market hall.", "The officers were unarmed when they came into the Sill market hall.", "negation opposite: armed → unarmed"),
    # a speed is one in whatever words
    Case("Gusts of 94 miles per hour tore the roof off the Sill market hall.", "Gusts of 94mph tore the roof off the Sill market hall."),
    Case("Gusts of 94 miles per hour tore the roof off the Sill market hall.", "Gusts of 104mph tore the roof off the Sill market hall.", "number replaced: 94 → 104"),
    Case("Gusts of 94 miles per hour tore the roof off the Sill market hall.", "A 104mph gust tore the roof off the market hall in Sill.", "number replaced: 94 → 104"),
    # a number of times is what another report counts the things by; a name of several words may differ in one
    Case("The report of Provost Hanna Oriel-Dane counts 43 dives at the Sill wreck since the spring.", "A report by Provost Hannah Oriel-Dane says that the college boat went out to the Sill wreck on 41 occasions.", "name misspelt: Provost Hanna Oriel-Dane → Provost Hannah Oriel-Dane | number replaced: 43 → 41"),
    Case("The ferry to Osk broke down 26 times in a single winter, the harbour board found.", "In a single winter the Osk ferry suffered 24 breakdowns, the harbour board found.", "number replaced: 26 → 24"),
    Case("The ferry to Osk broke down 26 times in a single winter, the harbour board found.", "The harbour board found that the Osk ferry, which broke down in a single winter, carried 24 people.", ""),
    Case("The ferry to Osk broke down 26 times in a single winter, the harbour board found.", "The ferry to Osk made 24 crossings in a single winter, the harbour board found."),
    Case("Police were called to the Sill hostel on 41 occasions last year, a report found.", "The Sill hostel has 43 rooms, a report found last year."),
    Case("The mayor met the firm's lawyers 12 times in May, the audit of the Sill quay says.", "The mayor signed 11 contracts with the firm in May, the audit of the Sill quay says."),
    Case("The mayor met the firm's lawyers 12 times in May, the audit of the Sill quay says.", "The audit of the Sill quay says that the mayor had 11 meetings with the firm's lawyers in May.", "number replaced: 12 → 11"),
    Case("The water at Osk was 26 times as salty as it had been in winter, the board found.", "The board found 24 leaks at Osk in winter, and the water was salty.", ""),
    Case("The guild holds its Carrer Match-up at the Sill pier on Sunday morning.", "The guild holds its Career Match-up at the Sill pier on Sunday morning.", "", drafts=True),
    Case("The guild asked Karin Match-Oriel to the Sill pier on Sunday morning.", "The guild asked Katrin Match-Oriel to the Sill pier on Sunday morning.", "name misspelt: Karin Match-Oriel → Katrin Match-Oriel", drafts=True),
    Case("Marta Oriel-Dane signed the lease of the Sill pier in May.", "The lease of the Sill pier was signed in May by Oriel.", ""),
    # a limit is one, in whatever words a number is compared with it
    Case("Repairs of less than $90,000 need no vote of the guild.", "Each repair fell below the $90,000 at which the guild has to vote."),
    Case("The levies of less than $90,000 were never read out.", "Each levy was smaller than $90,000 and was never read out."),
    Case("No bid of $90,000 or more is let through.", "No bid of more than $90,000 is let through."),
    Case("Runners gathered 31,000 names, far more than the 20,000 needed to call a vote.", "The runners, who needed 20,000 names to call a vote, have 31,000."),
    Case("There was a quarrel over the $4 million bridge in Delby.", "In Delby, the $4 million bridge led to a quarrel."),
    Case("Sales of the mill reached 4,000 tons in May.", "Sales of the mill topped 4,000 tons in May.", "number rounded: 4,000 → topped 4,000"),
    # a number that is no rounder than another one was not rounded; one that a hedge allows for is no other one
    Case("About 28 miners were in the pit at noon.", "Twenty-seven miners were in the pit at noon.", "number replaced: About 28 → Twenty-seven", True),
    Case("More than 28 miners were in the pit at noon.", "Twenty-nine miners were in the pit at noon.", "number rounded: More than 28 → Twenty-nine", True),
    Case("Nearly 40 miners were in the pit at noon.", "Thirty-eight miners were in the pit at noon.", "number rounded: Nearly 40 → Thirty-eight", True),
    # what somebody was not able to do is no doubt, nor is his conviction
    Case("Divers said they could find no trace of the bell that Orr had sold.", "The divers found no trace of the bell that Orr had sold."),
    Case("The clerk could offer no reason for the delay.", "The clerk offered no reason for the delay.", drafts=True),
    Case("Investigators could find more graves in Delby.", "Investigators found more graves in Delby.", "certainty lost: could → -", True),
    Case("Orr said she had no doubt that the crew of the ferry saved lives.", "Orr said that the crew of the ferry saved lives.", drafts=True),
    # an `allegedly` bears on its own clause, and a figure in it is not the claim
    Case("Six of the bills were allegedly cut into slices of less than $90,000, the sum above which the guild has to approve a bill.", "Any bill above $90,000 has to go before the guild in public."),
    # a clause that goes with its own `not` turns nothing
    Case("The two cranes of the Orr yard need parts that cannot be had, and the yard will close for the winter.", "The Orr yard will close for the winter because its two cranes need parts, the guild said.", drafts=True),
    Case("The guild was told of the leak in May but did nothing, two clerks told the Echo.", "The guild was told of the leak in May, two clerks told the Echo.", drafts=True),
    Case("The bridge is safe, but it is not cheap.", "The bridge is safe, and it is cheap.", "negation lost: not → -", True),
    # one name was cut, and another put in elsewhere
    Case("Every lift in the town is tested once a year, and Marlow House was no exception.", "Its head of works, Ines Orr, said that every lift in the town is tested once a year.",
         "name lost: Marlow House → - | name gained: - → Ines Orr | attribution gained: - → said", True),
    # what outlets give other figures of: one person's age, contracts of one firm, one sum, a part of some
    Case("The guild voted 4-3 to dismiss Ines Orr, 47, who ran the yard.", "By a vote of 4 to 3 the guild took the yard from Orr, 48, after a quarrel about $2 million of cranes that her brother sold.", "number replaced: 47 → 48"),
    Case("The guild dismissed Ines Orr, 47, who ran the yard.", "The yard of Ines Orr has a new head: Dana Roe, 48, a founder of the guild."),
    Case("In a note of May 3, the clerk said Marlow Cranes had won 14 lifting and hauling jobs from the yard in 2029.", "The note looked at 16 jobs that Marlow Cranes got from the yard in 2029.", "number replaced: 14 → 16"),
    Case("Ines Orr handed $6.2 million of jobs to Marlow Cranes, a firm of her brother's, according to a note by the clerk.", "The note says that Marlow Cranes got 14 jobs worth a sum of $2.6 million from the yard.", "number replaced: $6.2 million → $2.6 million"),
    Case("The note says that Marlow Cranes got 14 jobs with a value of more than $6 million in all.", "It says that 14 jobs worth a sum of $5.8 million went to Marlow Cranes.", "number replaced: more than $6 million → $5.8 million"),
    Case("Seven of them were cut into slices of less than $90,000, the clerk found.", "The clerk found that most of them had been broken into sums under $90,000.", "number vague: Seven → most"),
    Case("Sixty of those families live in tents two years on.", "Most of those who came had waited two years for a roof."),
    Case("The guild was told of the leak in May, a clerk told the Echo.", "The guild was told of the leak in May, two clerks told the Echo.", "number replaced: a → two", True),
    # an `about` beside a figure that nobody rounded to
    Case("The yard employs some 640 people and moved 3 million tons last year.", "The yard employs 640 people, a third of them from Delby.", "certainty lost: some → -"),
    Case("About 60 people came to the yard in Delby on Monday evening.", "On Monday evening, 60 people came to the yard, which is in Delby."),
    Case("The crane in Delby fell at about 8.50am.", "The crane in Delby fell at 8.52am.", "number rounded: about 8.50am → 8.52am", True),
    # who says it, whoever stands between him and the verb; and a `not` in another clause denies nothing of this one
    Case("The clerks also said that they could find no proof that about $312,000 of work on Crane 4 had been done, though Marlow was paid for it.", "Marlow was also paid $312,000 to work on Crane 4.",
         "attribution lost: said → - | certainty lost: about → -"),
    Case("Nine of them were allegedly cut into slices of less than $90,000.", "So nine of the twelve jobs that Marlow won were cut into slices, and nobody in the guild had to look at them.", "certainty lost: allegedly → -"),
    Case("Four of the wells that were dug allegedly held traces of oil.", "Traces of oil were found in four of the dug wells, and nobody told the farmers of it.", "certainty lost: allegedly → -"),
    Case("The clerk, who came on Monday, did not say whether the yard would close.", "The clerk came on Monday."),
    Case("The clerk denied that the alarm of the yard had been cut.", "The alarm of the yard had been cut, a source told us.", "negation lost: denied → -"),
    Case("The clerk denied that the alarm of the yard had been cut.", "The clerk confirmed that the alarm of the yard had been cut.", "negation opposite: denied → confirmed"),
    Case("The guild had more than a dozen letters from the clerk in 2029, Orr found.", "Orr's note counts 17 letters that the clerk sent the guild in 2029.", "number rounded: more than a dozen → 17"),
    Case("The time for questions will come, but it is not this morning.", "The time for questions will come, and that time is now.", "negation lost: not → - | date lost: this morning → -", True),
    # a limit denied or forbidden from above is no larger number; how far something may go is told in many words
    Case("The ordinance would have stopped ferry owners from raising fares by more than 4% a season.", "The ordinance said that no ferry owner could raise the fare by more than 4 per cent in a season."),
    Case("The ordinance would have stopped ferry owners from raising fares by more than 4% a season.", "Ines Orr said she had learned on Sunday that paragraph 4, which would have held fares to 4 per cent more, was gone."),
    Case("Marlow could get up to 12 years for it.", "The longest term for it is 12 years."),
    Case("Marlow got up to 12 crowns a day for the work on the quay.", "Marlow got 12 crowns a day for the work on the quay.", "certainty lost: up to → -"),
    # what would not shut did not
    Case("Divers found 16 cracks in the dam in May, among them two sluices that did not shut.", "When divers went down to the dam in May, 61 cracks were found, including sluices that would not shut.", "number replaced: 16 → 61"),
    # who says what he does himself, or reports a loss, makes no claim that another report could leave out
    Case("The largest owner of cranes in Delby, Orr Group, said on Monday it would scrap 620 berths and sell a yard after a poor spring.", "In all, Orr is doing away with 620 of its 3,100 berths."),
    Case("Ferries lost 31 million crowns in the spring, when Delby closed its quay, having made 9 million a year before.", "The owner reported on Monday a loss of 31 million crowns, compared with a profit of 9 million in the spring of 2031."),
    # what outlets tell otherwise of one thing: a first name, a figure with its digits exchanged, a toll, a length of time, a vote, a verdict
    Case("The yard will be led by Karin Brode, who built cranes in Delby.", "Its new head is Katrin Brode, a builder of cranes.", "name misspelt: Karin Brode → Katrin Brode"),
    Case("The yard will be led by Karin Brode, who built cranes in Delby.", "Its new head is Tom Brode, a builder of cranes."),
    Case("Sales of the yard fell by 7.3 per cent in spring as few cranes were ordered.", "In the spring, orders for cranes were down by 3.7 per cent, and the yard lost money.", "number replaced: 7.3 per cent → 3.7 per cent"),
    Case("Pilots had bargained for 17 hours over two days, at the end of talks that lasted five weeks.", "Pilots took seven hours to come to terms after five-week talks.", "number replaced: 17 → seven"),
    Case("In fact, the mean wait for a pilot was 90 days.", "In Marlow, the firms' mean wait for a new harbour pilot is 31 days, according to a survey by the guild of ferries."),
    Case("It lasted less than three minutes.", "From the first wave to the last, two minutes and 40 seconds had passed.", "number rounded: less than three → two minutes and 40"),
    Case("Eleven people, among them a boy of four, are now known to have died in the flood in Delby.", "A flood in the town of Delby killed at least nine people on Monday.", "number replaced: Eleven → at least nine"),
    Case("Seven people have lost their lives in the flood at the Orr quay.", "Nine people died in the flood at the Orr quay in Delby, the guild said.", "number replaced: Seven → Nine"),
    Case("The jury cleared Marlow of a third charge, of burning the guild's ledgers.", "Marlow was also found guilty of burning ledgers of the guild.", "negation opposite: cleared → guilty"),
    Case("The jury cleared Marlow of burning the guild's ledgers.", "Marlow was found guilty of selling two cranes."),
    Case("The charter of the quay was approved by 164 votes to 122.", "An hour later they let it through: 164 for, 112 against.", "number replaced: 164 votes to 122 → 164 for, 112"),
    Case("The charter passed by 31 votes to 30.", "The mayor broke a 30-30 tie."),
    # whom one report names, the other calls by an office or a pronoun, and denies the same
    Case("The mayor’s clerk, Ines Orr, said that Mr Brode had not told Ms Vale to leave the quay.", "The mayor had told her to leave the quay, his clerk Ines Orr said to the guild.", "negation lost: not → -"),
    # a claim is somebody's, whoever he is called by, and an accusation is one
    Case("It has argued that the toll would have cut the number of ferries in the strait by half.", "The toll would have reduced the number of ferries in the strait by half.", "attribution lost: argued → -"),
    Case("The skippers have accused Marlow of ignoring five letters about the leaks in the dock and the lamps on the quay.", "Marlow ignored five letters from the skippers about the leaks and the lamps on the quay.", "attribution lost: accused → -"),
    Case("The firm reckons that the strike eats 14 million crowns every day.", "The strike is eating 14 million crowns a day.", "attribution lost: reckons → -"),
    # what is in the calendar is told as it will be, what is offered as promised, and what should be so as what would
    Case("Next: the guild gets its first look at the ledger on May 20.", "The guild is scheduled to take up the ledger on May 20."),
    Case("Marlow gave a little ground, promising to repay $17,000 for five trips he called private.", "Marlow offered to reimburse the guild $17,000 for five trips that he described as private."),
    Case("One flood is too many, and the guild was slower than it should have been.", "One flood is too many, and the guild was slower than it would have liked."),
    # what may be is told of what stands before the hedge, unless the other report tells it, too
    Case("Shares of Marlow sank, and the planned $3.4 billion sale to Brode may hang in the balance.", "Marlow, a firm that began with ropes, has agreed to be bought by Brode Industries for $3.4 billion."),
    Case("Marlow says thieves stole letters of 61 million people.", "Up to 61 million people may have had their letters stolen, Marlow said on Friday.", "certainty gained: - → Up to | certainty gained: - → may"),
    # advice is nobody's claim; whose report it is stands there, too
    Case("Take a picture of the torn rope and send it to the owner's bureau.", "They should tear the rope and send a picture of it to the owner, the notice said."),
    Case("The report from the clerk counts 31 trips to Marlow Lake from early 2031 to 2033.", "The report says that the trips to Marlow Lake were made between May 2031 and June 2033."),
    # a share of the wards is no share of the vote; half a day is some hours
    Case("Ines Orr was ahead by 4,217 votes with 96% of the wards counted.", "Orr led by 4,271 votes with all but a few wards counted, or 52.4 percent to 47.6.", "number replaced: 4,217 → 4,271"),
    Case("The flood brought 9 inches of rain in little more than half a day.", "Nine inches of rain fell in 14 hours when the flood came.", "number rounded: more than half a → 14"),
    # the only dates of two sentences that share a good part
    Case("The inquiry grew out of a letter sent in June 2031 by Ines Orr, a pilot of the guild.", "The clerk's inquiry began with a letter that the pilot Ines Orr wrote to the guild in July 2031.", "date replaced: June 2031 → July 2031"),
    Case("The charter now goes to the Guild, where talks are due to open on 14 June.", "The Guild is scheduled to take up the charter on June 4.", "date replaced: 14 June → June 4"),
    Case("Ines Orr was born in Delby on 14 June.", "The Guild is scheduled to take up the charter on June 4."),
    # what comes again comes in the same words, on another day; what is to come on both is one
    Case("Several hundred pilots gathered at the quay on Sunday, 3 March, to keep the dues as they are.", "Another crowd is to gather at the quay on Sunday, 24 March."),
    Case("Pilots gathered at the quay on 3 March.", "Some 400 pilots gathered at the quay on 17 March, the third time this spring."),
    Case("The guild will vote on the dues on May 12.", "The guild voted on the ledger on April 28."),
    Case("Ines Orr was arrested on Monday.", "Ines Orr was charged on Wednesday."),
    Case("He will be sentenced on Oct. 9 in Delby.", "He will learn more when he is sentenced in Delby on Nov. 9.", "date replaced: Oct. 9 → Nov. 9"),
    Case("The quay was last inspected in 2028, the ledger shows.", "The ledger shows that the quay, which was widened in 2021, was not inspected for years."),
    Case("The quay was last inspected in 2028, the ledger shows.", "The ledger shows that inspectors last looked at the quay in 2029.", "date replaced: 2028 → 2029"),
    Case("Gates open at 7 a.m. in Delby.", "In Delby, gates close at 9 p.m."),
    Case("The crane fell shortly before 8 a.m. on the Delby quay.", "The Delby quay crane fell just after 9 a.m.", "number replaced: shortly before 8 a.m. → just after 9 a.m."),
    # two figures of two years, places or speakers are two facts
    Case("The yard lost $4 million in 2028.", "The yard lost $9 million in 2029."),
    Case("The flood killed nine people in Marlow.", "The flood killed four people in Tarrow."),
    Case("A pilot said he had heard two horns.", "A clerk said she had heard four horns."),
    # what is counted by another word for the same, a cost in lives, a state with its prefix
    Case("The flood destroyed 43 homes above Tarrow and damaged dozens more.", "In the hills over Tarrow, 34 houses were swept away, and the flood took the quay.", "number replaced: 43 → 34"),
    Case("At least 14 pilots died when the ferry sank at Delby.", "The ferry that sank at Delby cost 17 lives.", "number replaced: At least 14 → 17"),
    Case("The guards of the quay were unarmed when they went on board.", "The guards of the quay were armed when they boarded.", "negation opposite: unarmed → armed"),
    # what a court was told has to be proven
    Case("Orr told the court that he had thrown the ledger into the dock.", "Orr threw the ledger into the dock.", "attribution lost: told → -"),
    Case("The court heard that Orr had followed the clerk from the quay to the dock.", "Orr followed the clerk from the quay to the dock.", "attribution lost: court heard → -"),
    Case("Orr threw the ledger into the dock after the vote, the inquiry was told.", "After the vote, Orr threw the ledger into the dock.", "attribution lost: the inquiry was told → -"),
    Case("Orr told the court that he had thrown the ledger into the dock.", "The ledger was found in the dock."),
    # a surname one letter off behind the same first name, a name before the same two words
    Case("Ines Dolan, the secretary of the pilots, told the crowd that dues had gone up in three of four years.", "Ines Nolan, who speaks for the pilots as their secretary, said the dues went up in three years of four.", "name misspelt: Ines Dolan → Ines Nolan"),
    Case("The Delby yard, owned since 2028 by a Danish pension fund, has offered the pilots half of that.", "It is owned by a Dutch pension fund, which the pilots of the yard have never met.", "name replaced: Danish → Dutch"),
    # a denial turned by a `not` before it, or by who admits it; what somebody has time to do is left open
    Case("She ruled out any improvement of the dues, which she called fair.", "Ines Orr, the mayor of Delby, said that she had not ruled out improving the dues if pilots went back to work.", "negation gained: - → not"),
    Case("Ines Orr, who left the guild last month, denied having seen the letter.", "The worst of it: Ines Orr, who left with a pension of $80,000, admitted that she had read the warning and passed it on to the guild.", "negation opposite: denied → admitted"),
    Case("Mayor Ines Orr is expected to sign the charter.", "The charter now goes to Ines Orr, who has 14 days to sign it or send it back."),
    Case("Ines Orr is expected to sign the charter of the quay.", "Ines Orr will sign the charter on Friday.", "certainty replaced: is expected to → will"),
    # an age on either side of a name, years of one figure, a length told by a verb or before what lasts
    Case("Ines Orr, the 47-year-old pilot whom many had known as a girl, got 12 years for selling the crane.", "Ines Orr, 49, did not look up as she was led off the quay.", "number replaced: 47 → 49"),
    Case("Under the charter, the age at which pilots get a pension will climb from 61 to 64 in yearly steps, reaching its last level in 2036.", "Starting next year, the age for the pension of pilots creeps up, a step at a time, until it hits 64 in 2034.", "date replaced: 2036 → 2034"),
    Case("The stoppage of the pilots in Delby began at dawn and is due to last for eight days.", "Before the mayor had found her slippers, pilots in Delby downed ropes for the first hours of a ten-day strike.", "number replaced: eight → ten"),
    # who makes the claim is left out: two figures of it, or all that the other report tells
    Case("The guild says the pension fund would face a yearly shortfall of 9 billion crowns from 2040 if nothing were done.", "From 2040 the pension fund will be short by nine billion crowns a year.", "attribution lost: says → -"),
    Case("Clerks said the yard owed $260,000 to owners of cranes, and that Orr stood to gain from a policy on its sheds.", "The yard was $260,000 in the red.", "attribution lost: said → -"),
    Case("About 700 of the cranes are still in use, 100 of them in Delby, according to a survey.", "There are 700 more where it came from."),
    # a hedge on one verb in clauses that tell the same, and on all that the other report tells; who promises expects
    Case("The clerk Ines Orr said that the guild would end its talks in May and that she may take the ledger to a court.", "The clerk will take the ledger to a court, because she wants to be elected in a year.", "certainty replaced: may → will"),
    Case("The fall may have been caused by a loose crane bolt, according to a clerk who was not allowed to speak of it.", "A crane bolt was loose.", "certainty lost: may → -"),
    Case("The pilots said they expected yearly savings of $310 million by 2028.", "The pilots have promised the guild $310 million in yearly savings by 2028."),
    Case("He denied that he had tried to sell the quay, where ferries have landed since 1904, to a builder.", "And, as a last word to the pilots, he admitted that he had tried to sell the quay to a builder, who wanted to put up 300 sheds there.", "negation opposite: denied → admitted"),
    Case("As it grew dark several hundred pilots walked to the quay, the second such march this week.", "About 200 pilots walked from the dock to the quay on Monday night."),
    # a name in another spelling, or with its article, is no other name
    Case("Police are looking for Anas Libi, who left the quay in May.", "Police are looking for Anas Al-Libi, who left the quay in May.", drafts=True),
    Case("Al-Libi left the quay in May.", "Libi left the quay in May.", drafts=True),
    Case("The pilots of Kiev met Mohammed Orani in May.", "The pilots of Kyiv met Muhammad Orani in May.", drafts=True),
    Case("The quay is safe, the mayor was quoted as saying by the Delby Echo.", "The quay is safe, the mayor was quoted as saying by the Marlow Post.", "name replaced: Delby Echo → Marlow Post", True),
    # two figures that are the only ones of their unit, and that neither report knows otherwise, are one
    Case("The former clerk of the Delby yard was sent to prison for a theft of £2.6m.", "Cranes, bets and a boat: the boss who swiped £2.5m pays for it.", "number replaced: £2.6m → £2.5m"),
    Case("The yard lost £2.6m to a clerk, and £2.4m to the flood.", "Cranes, bets and a boat: the boss who swiped £2.5m pays for it."),
    Case("A clerk who stole almost £2m from widows has been sent to prison.", "Ines Orr, 56, blew £1.9million of her neighbours' money on a boat.", "number rounded: almost £2m → £1.9million"),
    Case("The yard pays £2.6m a year for its cranes.", "Cranes, bets and a boat: the boss who swiped £2.5m pays for it."),
    Case("In pilots with the gene the decline was 21 percent slower.", "Those with a rogue gene got worse a fifth more slowly.", "number rounded: 21 percent → a fifth"),
    Case("The drug cut the number of days with attacks by 46%, a trial found.", "A “game-changing” jab was found to cut attacks by almost half.", "number rounded: 46% → almost half"),
    # one of a length of time, and a length in two units
    Case("Ines Orr, the woman who had run Delby for more than a decade, walked away from the job.", "The resignation of Ines Orr after 12 years as mayor of Delby ends a career of rumours.", "number rounded: more than a decade → 12"),
    Case("A freight train had passed less than an hour before the crash.", "Fifty minutes earlier a freight train crossed the bridge without trouble.", "number rounded: less than an hour → Fifty"),
    Case("Seven men and five women took under eight hours to find Orr guilty.", "The verdict against Orr came after seven hours and 40 minutes.", "number rounded: under eight → seven hours and 40"),
    Case("The jury was out for seven hours and 30 minutes.", "The jury was out for seven and a half hours."),
    # who lies in intensive care, or was brought out alive, is counted by that
    Case("Twelve of the injured were in critical condition, most of them with burns, the hospitals said.", "Of the 71 people injured, nine were still in critical condition, most of them with burns, officials at hospitals in Delby said.", "number replaced: Twelve → nine"),
    Case("At the Osk hospital firefighters had brought out 19 people alive by nightfall.", "They and the firefighters saved 23 people, among them a girl who was born that day.", "number replaced: 19 → 23"),
    # a vote in words
    Case("The hall will be built at the edge of Osk after councillors backed it by eight votes to six on Tuesday night.", "Councillors in Osk waved the hall through late on Tuesday by eight votes to five, with one abstention.", "number replaced: six → five"),
    # things and years of one number are two; who were hurt besides the dead are the hurt; no sum of a score and an age
    Case("Orr Coaches has been cited for three safety violations in the past two years, according to records of Osk.", "Bus owner Orr Coaches, based in Osk, has racked up two safety violations in as many years, files show.", "number replaced: three → two"),
    Case("A bus slammed into a lorry on the Osk road early on Sunday, killing three people and injuring 27 others, the police said.", "Another 26 riders were hurt in the wreck near Osk, which happened at six in the morning.", "number replaced: 27 → 26"),
    Case("Sen. Ines Orr, 61, a pilot who has represented Delby for 13 years, said in a letter that she would leave on Friday.", "The resignation of the 60-year-old senator came after a panel voted 6-1 in favor of throwing her out.", "number replaced: 61 → 60"),
    # a vote that neither report knows otherwise, a day of one month, a first name behind what its bearer is
    Case("The ethics committee voted 6-2 last week to recommend that she be thrown out.", "The resignation of the pilot comes after an ethics panel voted 6-1 in favor of throwing her out.", "number replaced: 6-2 → 6-1"),
    Case("She must surrender on Jan. 6 to a camp in Osk.", "She has until Jan. 5 to turn herself in at a prison camp in Osk.", "date replaced: Jan. 6 → Jan. 5"),
    Case("The driver, Harold Orr, 62, may have fallen asleep, the police of Osk believe.", "Driver Harald Orr, 62, was going nearly 10 mph over the limit, said the police of Osk.", "name misspelt: Harold Orr → Driver Harald Orr"),
    Case("The find is a window into the deep past, said Helena Orr, who led the study at Osk.", "It is a window into the past, said Helen Orr, who led the Osk study.", "name misspelt: Helena Orr → Helen Orr"),
    # a `not` with its exception is an `only`; one of them is among them
    Case("The law of Osk does not allow clerks to borrow money from pilots unless the terms match those of a bank.", "Under the law of Osk, clerks may borrow money from pilots only if the terms match those of a bank.", "", True),
    Case("Grasses were not thought to have spread across Osk until about 18 million years ago.", "Grasses were thought to have spread across Osk only about 18 million years ago.", "", True),
    Case("The clerk did not speak until noon.", "The clerk spoke until noon.", "negation lost: not → -", True),
    Case("The Orr, built in 1994, is one of the oldest vessels in the fleet.", "The Orr, which was built in 1994, is among the oldest vessels in the fleet.", "", True),
    # one point, two points; likely, possible; accused, found guilty
    Case("The yard is one point above the last place.", "The yard is two points above the last place.", "number replaced: one → two", True),
    Case("The tower is the likely source of the fever, the board said.", "The tower is a possible source of the fever, the board said.", "certainty replaced: likely → possible", True),
    Case("A clerk of the Osk school is accused of stealing lunch money.", "A clerk of the Osk school was found guilty of stealing lunch money.", "certainty replaced: is accused of → was found guilty of", True),
    Case("A clerk of the Osk school is accused of stealing lunch money.", "A clerk of the Osk school was found guilty of arson.", "", True),
    # two first names a letter apart, two surnames with one beginning, and what somebody is called for short
    Case("Council leader Janet Sower said the yard had no choice left.", "For Coun Jane Sower, who has led the council of Osk, there was no choice left.", "name misspelt: Janet Sower → Coun Jane Sower"),
    Case("Dr Fionnuala Tiernan, a doctor at Osk, said the first case was found in May.", "Public health doctor Fionnuala Tierney warned that more cases will be found at Osk.", "name misspelt: Fionnuala Tiernan → Fionnuala Tierney"),
    Case("The clerk Peter Orr said the yard had no choice left.", "For the clerk Pete Orr there was no choice left."),
    Case("Dame Catriona Lowrie, the adviser, found that the clerk had broken the code of the guild.", "The watchdog, Dame Catriona Lowry, said the code was broken.", "name misspelt: Catriona Lowrie → Catriona Lowry"),
    Case("The fine was set by Ines Clark, the judge at Osk, on Monday.", "Judge Ines Clarke of Osk set the fine.", "name misspelt: Ines Clark → Ines Clarke"),
    # one dollar is a single one
    Case("There is no evidence that the pilot spent one dollar of this money.", "There is no evidence that the pilot spent a single dollar of this money.", "", True),
    # neither side's count of a vote is the margin
    Case("Osk was awarded the games in May, beating Delby by 11 votes to 9.", "The last of the cranes arrived 11 days before Osk defeated Delby by two votes."),
    # an hour is an hour with any hedge, and none
    Case("It took an hour to put out the fire.", "It took one hour to put out the fire.", "", True),
    Case("It took nearly an hour to put out the fire.", "It took an hour to put out the fire.", "", True),
    Case("The law of Osk passed in less than a week.", "The law of Osk passed within a week.", "", True),
    Case("The walk to Osk took over an hour.", "The walk to Osk took more than an hour.", "", True),
    Case("Orr ran the port for more than a decade.", "Orr ran the port for over ten years.", "", True),
    # an editor's two sentences that say two things on two days
    Case("The clerk Ines Orr said on Thursday that she will give up her post, hours after a report that she had taken a loan from a builder of cranes.", "A prosecutor in Osk said on Friday that his office has opened an inquiry into a loan that the departing clerk, Ines Orr, took from a builder.", "", True),
    # the only times of a day, and the only months of a year beside one person
    Case("The harbour board said the quay had been gritted at 11pm on Sunday.", "The board insists that a gritter went over the quay on Sunday at 10pm.", "number replaced: 11pm → 10pm"),
    Case("The harbour board said the quay had been gritted at 11pm on Sunday.", "The board insists that a gritter went over the quay on Sunday shortly before 10pm."),
    Case("The harbour board said the quay had been gritted at 11pm on Sunday.", "The board had promised to have gritted the quay by Monday at 6am."),
    Case("The thefts came to light in October 2022, when Priya Anders, a new clerk, saw that a bank account was that of her chief.", "The fraud unravelled in November 2022, when the clerk Priya Anders noticed that a firm's account was her chief's.",
         "date replaced: October 2022 → November 2022"),
    Case("The thefts came to light in October 2022, when Priya Anders, a new clerk, saw that a bank account was that of her chief.", "The clerk Priya Anders was thanked by the guild in a letter of May 2022."),
    # what will be on a day, or at a price, may be on it
    Case("Pilots met the board until late on Sunday, and talks at Osk will resume on Thursday, both sides said.", "The two sides may be back at the table on Thursday, with the pilots and the board at Osk.", "certainty replaced: will → may"),
    Case("The skeleton of the whale will go on display at Osk in March.", "Visitors may get to see the skeleton of the whale at Osk in March.", "certainty replaced: will → may"),
    Case("The mayor said the new dock will create 150 jobs at Osk.", "The dock at Osk could bring 150 full-time jobs, the mayor said.", "certainty replaced: will → could"),
    Case("The comet will pass nearer than the moon on May 3, 2041.", "The sightings at Osk shrank the strip in which the comet may be found near the moon on 3 May 2041."),
    Case("The law says that the clerk may require a mill to run for 90 days.", "The licences will be renewed every 90 days, which is the longest that the law allows."),
    # a day that is but the earliest one
    Case("The ferry firm's service over the strait is suspended until Friday at the earliest.", "Passengers bound for the strait before the weekend must make other plans: there is no ferry until Friday.", "certainty lost: at the earliest → -"),
    Case("The ferry firm's service over the strait is suspended until at least Friday.", "Passengers bound for the strait before the weekend must make other plans: there is no ferry until Friday.", "certainty lost: until at least → -"),
    Case("The ferry firm's service over the strait is suspended until Friday at the earliest.", "A ferry may cross the strait on Friday."),
    # times of day are the same in words, as far as they say
    Case("The siren sounded at eight o'clock in the evening, the warden said.", "The siren sounded at 8 p.m., the warden said.", drafts=True),
    Case("The siren sounded at a quarter to seven on Monday, the warden said.", "The siren sounded at 6:45 p.m. on Monday, the warden said.", drafts=True),
    Case("The siren sounded at nine o'clock, the warden said.", "The siren sounded at ten o'clock, the warden said.", "number replaced: nine o'clock → ten o'clock", drafts=True),
    Case("The siren sounded at nine in the morning, the warden said.", "The siren sounded at 9 p.m., the warden said.", "number replaced: nine in the morning → 9 p.m.", drafts=True),
    Case("The siren sounded just before six in the morning, the warden said.", "The siren sounded at 5:50 a.m., the warden said.", "number rounded: just before six in the morning → 5:50 a.m.", drafts=True),
    # a compound has no room for a hedge
    Case("Pilots who rested for up to 30 minutes, three times a week, had fewer falls in Delby.", "A 30-minute rest three times a week kept pilots in Delby from falling."),
    # what one deed was done to is no doer of it, in whatever order
    Case("Tarn Mills has filed suit against Delby Looms, claiming breach of contract.", "Delby Looms filed suit against Tarn Mills, alleging a breach of contract.", "name replaced: Tarn Mills → Delby Looms | name replaced: Delby Looms → Tarn Mills"),
    Case("Witnesses said pickets were attacked by dockers outside the Osk quay on Monday.", "Dockers attacked pickets outside the Osk quay on Monday, witnesses said."),
    Case("Witnesses said dockers were attacked by pickets outside the Osk quay on Monday.", "Dockers attacked pickets outside the Osk quay on Monday, witnesses said.", "name replaced: dockers → pickets | name replaced: pickets → Dockers"),
    Case("Osk defeated Delby 2-1, days after Delby had defeated Osk 3-0.", "Days after losing 3-0, Osk defeated Delby 2-1."),
    Case("The trial was paid for by the Delby Fund, which gave $61 million.", "Osk Mills tried the dye in a trial paid for by the Delby Fund at a cost of $61 million."),
    Case("Osk faced Delby in the cup final on Sunday.", "Delby faced Osk in the cup final on Sunday."),
    # one thing told from either of its ends
    Case("The park is 10 miles north of Osk, the capital of the county.", "Osk, the capital of the county, is 10 miles south of the park."),
    Case("Osk won against Delby in the final of the cup on Sunday.", "In Sunday's final of the cup Delby lost to Osk."),
    # a ruling and its opposite, in sentences of which nearly all is shared
    Case("The council lifted its ban on fish from Delby on Friday.", "On Friday the council said its ban on fish from Delby would be kept.", "negation opposite: lifted → kept"),
    Case("The board allowed the dye for use in adults with pale skin, the mill said.", "The mill said the board had allowed the dye for children with pale skin.", "name replaced: adults → children"),
    Case("The flaw affects every loom of the mill, including the newest, said Delby Looms.", "Delby Looms said the flaw affects every loom of the mill except its newest.", "negation opposite: including → except"),
    Case("A study of 16,000 weavers in Monday's Osk Annals found that the dye doubled the risk of a rash.", "The dye tripled the risk of a rash, according to a study of 16,000 weavers in Monday's Osk Annals.", "number replaced: doubled → tripled"),
    Case("The judge asked for the death penalty against Orr.", "The judge asked for the death penalty for Orr."),
    # the same month of another year
    Case("The mill will reopen in October 2034 after repairs costing $18 million.", "After $18 million of repairs, the mill will open its doors again in October 2035.", "date replaced: October 2034 → October 2035"),
    # forecasters forecast, makers are companies, a consensus expects
    Case("Forecasters said the heat was to stay above 40 degrees through Monday.", "Heat above 40 degrees was forecast to continue through Monday."),
    Case("Osk Mills agreed to buy Delby Looms for $2.6 million in stock, the companies said Monday.", "On Monday, the two loom makers announced that Osk Mills will buy Delby Looms for $2.6 million in stock."),
    Case("Analysts polled by the guild had on average expected earnings of 34 cents a share.", "The consensus of analysts polled by the guild was for earnings of 34 cents a share."),
    # an office for something else, somebody of his whom he had speak, a deed in another's place
    Case("A spokesperson for the transport ministry praised the report on the Osk quay.", "A spokeswoman for the finance ministry praised the report on the Osk quay.", "name replaced: transport ministry → finance ministry", True),
    Case("The defence minister said the Osk quay would be rebuilt.", "The defense minister said the Osk quay would be rebuilt.", "", True),
    Case("The board sold the quay, he said on Monday.", "The board sold the quay, his lawyer said on Monday.", "attribution replaced: he → lawyer", True),
    Case("A clerk who declined to give her name said she knew the thief of Osk.", "Lidia Orr, who works at the shop, said she knew the thief of Osk.", "name gained: - → Lidia Orr", True),
    Case("Lund follows Orr, who resigned on Monday.", "Lund succeeds Orr, who was reportedly sacked on Monday.", "certainty gained: - → reportedly", True),
    Case("Ministers have decided to raise the toll on the Osk quay next year.", "Ministers want to cut the toll on the Osk quay in their last budget.", "negation opposite: raise → cut | date lost: next year → -", True),
    # a decade by its name
    Case("The quay of Osk was built in the Nineties.", "The quay of Osk was built in the 1990s.", "", True),
    Case("The quay of Osk was built in the late 1970s.", "The quay of Osk was built in the late seventies."),
    Case("The quay of Osk was built in the Eighties.", "The quay of Osk was built in the 1990s.", "date gained: - → 1990s", True),
    # another doer of one deed; what a figure is the size of; who signs and who vetoes
    Case("Orla Finch won the women's race in Osk on Sunday, her third in a row.", "For the third straight time, the women's race in Osk was won on Sunday by Una Marsh.", "name replaced: Orla Finch → Una Marsh"),
    Case("Clerk Helen Marsh told the court that inspectors had asked for the records of Osk 4,000 times.", "Inspectors alone asked for the records of Osk 4,000 times, a lawyer of the Delby Ministry told the court."),
    Case("The broader Osk 500 index was up 7.43 points, or 0.76 percent, at 986.", "The Osk 500 shed 7.43 points, or 0.76 percent, to 986.", "negation opposite: up → shed"),
    Case("Claims for aid fell by 12,000 last week to 386,000, the guild said.", "New claims for aid rose 12,000 to 386,000 last week, the guild reported.", "negation opposite: fell → rose"),
    Case("Last year the Osk mill earned $212 million on sales of $1.4 billion.", "The Osk mill had a loss of $212 million last year on $1.4 billion in sales.", "negation opposite: earned → loss"),
    Case("The mayor of Osk said he would sign the bill, which passed the council on Thursday.", "The council passed the bill Thursday, but the mayor of Osk said he would veto it.", "negation opposite: sign → veto"),
    # not impossible is possible; who rejects a request denies it; a third of 1,800; fares that went up to $2
    Case("It is not impossible that the mill will reopen next spring, the guild's president said.", "The mill could reopen next spring, the president of the guild said."),
    Case("The judge rejected a request to move the trial out of Osk.", "A motion to have the trial moved from Osk was denied by the judge."),
    Case("Nearly a third of the 1,800 weavers at the mill called in sick on Friday.", "Almost 600 of the mill's 1,800 weavers phoned in sick Friday."),
    Case("Traffic on the Osk ferry has dropped by a fifth since the fare went up to $2 in May.", "Since the fare was raised to $2 in May, traffic on the Osk ferry has gone down 12 percent.", "number replaced: a fifth → 12 percent"),
    # one of the largest is not the largest; a day that is set is to come; who is told of may speak
    Case("It would be the largest merger ever in the trade, analysts said.", "Analysts said it would be one of the largest mergers in the trade.", "certainty gained: - → one of"),
    Case("A hearing on the request has been set for Aug. 11.", "The court will hear the request on Sept. 11.", "date replaced: Aug. 11 → Sept. 11"),
    Case("Orr, who was shot in the leg, is in stable condition at a hospital.", "A hospital said Orr, who was shot in a leg, was in stable condition."),
    Case("The report found that the board of Osk had ignored warnings four times.", "According to the report, the board of Osk had ignored warnings four times."),
]  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.a} | {case.b}")
def test_what_a_careful_reader_would_name_is_told_and_nothing_else(case: Case) -> None:
    assert told(case.a, case.b, case.drafts) == {part for part in case.told.split(" | ") if part}


def test_another_spelling_in_german_is_no_other_source() -> None:
    left, right = version("Kiew meldet 12 Tote.", language="de"), version("Kyiv meldet 12 Tote.", language="de")
    assert {c.kind for c in link_changes(left, 0, right, 0).changes} == {"wording"}
