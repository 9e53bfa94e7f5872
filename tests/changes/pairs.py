"""Pairs of sentences with the changes that a careful reader would name. All people, places and events are invented."""

from __future__ import annotations

from typing import NamedTuple


class Case(NamedTuple):
    """Language, both sentences, and the kinds that must be reported; nothing else but wording, spelling, punctuation may be."""

    language: str
    a: str
    b: str
    kinds: str = ""


CASES = [
    # numbers
    Case("en", "The fire killed 12 people in the harbour.", "The fire killed 14 people in the harbour.", "number"),
    Case("en", "The fire killed 12 people in the harbour.", "The fire killed twelve people in the harbour."),
    Case("en", "The fire killed a dozen people in the harbour.", "The fire killed 12 people in the harbour."),
    Case("en", "The bridge cost 1.2 million crowns.", "The bridge cost 1,200,000 crowns."),
    Case("en", "The bridge cost $1.2 million in all.", "The bridge cost $1.2 billion in all.", "number"),
    Case("en", "The bridge cost 5 million dollars in all.", "The bridge cost 5 million euros in all.", "number"),
    Case("en", "The trench runs for 40 kilometres.", "The trench runs for 40 miles.", "number"),
    Case("en", "80 percent of the pupils passed.", "80% of the pupils passed."),
    Case("en", "80 per cent of the pupils passed.", "Four in five of the pupils passed."),
    Case("en", "Two-thirds of the members voted yes.", "A third of the members voted yes.", "number"),
    Case("en", "Some 80 percent of the pupils passed.", "80 percent of the pupils passed.", "certainty"),
    Case("en", "Nearly 40 tonnes of oil leaked.", "40 tonnes of oil leaked.", "certainty"),
    Case("en", "The petition drew 9,412 signatures.", "The petition drew more than 9,000 signatures.", "number"),
    Case("en", "The company laid off 60 workers on Monday.", "The company laid off dozens of workers on Monday.", "number"),
    Case("en", "She won the race for the third time.", "She won the race for the fourth time.", "number"),
    Case("en", "The 54-year-old was released.", "The man, 54, was released."),
    Case("en", "Three of the nine judges dissented.", "Four of the nine judges dissented.", "number"),
    Case("en", "Between 10 and 15 boats sank.", "Between 10 and 20 boats sank.", "number"),
    Case("en", "The vote was 8 to 5 in favour.", "The vote was 8-5 in favour."),
    # dates
    Case("en", "The talks resume on Tuesday in Varnholt.", "The talks resume on Thursday in Varnholt.", "date"),
    Case("en", "The mill closed in May 2031.", "The mill closed in June 2031.", "date"),
    Case("en", "The mill closed on 3 May 2031.", "The mill closed on May 3, 2031."),
    Case("en", "The mill closed on Oct. 3.", "The mill closed on October 3."),
    Case("en", "The law dates from 1987.", "The law dates from 1978.", "date"),
    # names
    Case("en", "The prize went to Maria Lopez of Seville.", "The prize went to Marta Kunz of Seville.", "name"),
    Case("en", "The prize went to Maria Lopez.", "The prize went to Lopez."),
    Case("en", "President Maria Lopez signed the bill.", "Lopez signed the bill."),
    Case("en", "Troops from the U.S. left the island.", "Troops from the United States left the island."),
    Case("en", "Troops from the US left the island.", "Troops from the U.S. left the island."),
    Case("en", "According to Cynthia Nicoletto, the law is clear.", "According to Cynthia Nicolet, the law is clear.", "name"),
    Case("en", "The ship sailed from Port Verrin to Malden.", "The ship sailed from Port Verrin to Halden.", "name"),
    Case("en", "The Northern Grain Union (NGU) called a strike.", "The NGU called a strike."),
    Case("en", "Serbian troops crossed the river.", "Troops from Serbia crossed the river."),
    # negation
    Case("en", "The minister was told of the leak.", "The minister was not told of the leak.", "negation"),
    Case("en", "The dam is not safe.", "The dam is safe.", "negation"),
    Case("en", "The dam isn't safe.", "The dam is not safe."),
    Case("en", "He never paid the fine.", "He paid the fine.", "negation"),
    Case("en", "The mayor denied taking the money.", "The mayor took the money.", "negation"),
    Case("en", "The company declined to comment on the report.", "The company did not comment on the report."),
    Case("en", "No one was injured in the crash.", "Nobody was injured in the crash."),
    Case("en", "The crew was unhurt.", "The crew was not hurt."),
    Case("en", "Prices rose by 3 percent in spring.", "Prices fell by 3 percent in spring.", "negation"),
    # certainty
    Case("en", "The suspect allegedly set fire to the barn.", "The suspect set fire to the barn.", "certainty"),
    Case("en", "An unverified 80 percent of residents agree.", "80 percent of residents agree.", "certainty"),
    Case("en", "The tunnel may collapse.", "The tunnel will collapse.", "certainty"),
    Case("en", "The drug could help patients.", "The drug helps patients.", "certainty"),
    Case("en", "The firm is expected to cut 50 jobs.", "The firm will cut 50 jobs."),
    Case("en", "Lindgren is projected to win the election.", "Lindgren won the election.", "certainty"),
    Case("en", "Most of the farmers backed the plan.", "All of the farmers backed the plan.", "certainty"),
    Case("en", "He said the road would open soon.", "He said the road will open soon."),
    Case("en", "The witness appeared to be lying.", "The witness was lying.", "certainty"),
    # attribution
    Case("en", "The driver was drunk, police said.", "The driver was drunk.", "attribution"),
    Case("en", "According to the union, 300 jobs are at risk.", "300 jobs are at risk.", "attribution"),
    Case("en", "The board said the figures were wrong.", "The board claimed the figures were wrong.", "attribution"),
    Case("en", "The board said the figures were wrong.", "The board stated the figures were wrong."),
    Case("en", "The figures were wrong.", "The figures were wrong, a spokesman said.", "attribution"),
    # agent
    Case("en", "Officers shot him outside the bank.", "He was shot outside the bank.", "agent"),
    Case("en", "Guards beat the prisoners on Sunday.", "The prisoners were beaten on Sunday.", "agent"),
    Case("en", "Guards beat the prisoners on Sunday.", "The prisoners were beaten by guards on Sunday."),
    # quotation marks
    Case("en", "He called the plan “a gift to the rich”.", "He called the plan a gift to the rich.", "quote_marks"),
    Case("en", "She said the bridge was safe for everybody.", "She said the bridge was “safe for everybody”.", "quote_marks"),
    Case("en", "“The bridge is safe,” she said.", '"The bridge is safe," she said.'),
    # wording and surface alone
    Case("en", "The council approved the budget after a long debate.", "The council adopted the budget after a long debate."),
    Case("en", "The colour of the programme changed.", "The color of the program changed."),
    Case("en", "The house - built by hand - burned down.", "The house — built by hand — burned down."),
    Case("en", "The regime clamped down on protesters.", "The government clamped down on protesters."),
    Case("en", "The committee recieved the letter.", "The committee received the letter."),
    # free rewordings: nothing but wording
    Case("en", "A storm tore the roof off a school in Harrow Bay early on Tuesday, forcing lessons into tents.",
         "Pupils at a Harrow Bay school are being taught under canvas after high winds ripped away its roof."),
    Case("en", "The orchestra, founded by Ilse Brandt, will tour four countries next year.",
         "Next year the orchestra is to tour four countries."),
    Case("en", "Shares in the brewer climbed after the announcement.", "The announcement sent shares in the brewer higher."),
    Case("en", "Rescuers reached the last of the miners shortly before dawn, the owner of the pit said.",
         "The last miners were reached just before dawn, said the pit’s owner.", "agent"),
    # German
    Case("de", "Bei dem Brand starben zwölf Menschen.", "Bei dem Brand starben 12 Menschen."),
    Case("de", "Bei dem Brand starben zwölf Menschen.", "Bei dem Brand starben 14 Menschen.", "number"),
    Case("de", "Die Brücke kostete 1,2 Millionen Euro.", "Die Brücke kostete 1.200.000 Euro."),
    Case("de", "Die Brücke kostete rund 80 Millionen Euro.", "Die Brücke kostete 80 Millionen Euro.", "certainty"),
    Case("de", "Der Damm ist nicht sicher.", "Der Damm ist sicher.", "negation"),
    Case("de", "Der Mann hat angeblich das Geld gestohlen.", "Der Mann hat das Geld gestohlen.", "certainty"),
    Case("de", "Das Treffen beginnt am Montag.", "Das Treffen beginnt am Mittwoch.", "date"),
    Case("de", "Ministerin Nora Feldkamp trat zurück.", "Ministerin Klara Ohlsen trat zurück.", "name"),
    Case("de", "Laut Polizei war der Fahrer betrunken.", "Der Fahrer war betrunken.", "attribution"),
    # French
    Case("fr", "L’incendie a tué douze personnes.", "L’incendie a tué 12 personnes."),
    Case("fr", "Le pont a coûté 80 millions d’euros.", "Le pont a coûté 90 millions d’euros.", "number"),
    Case("fr", "Le barrage n’est pas sûr.", "Le barrage est sûr.", "negation"),
    Case("fr", "Le maire aurait touché l’argent.", "Le maire a touché l’argent.", "certainty"),
    Case("fr", "La réunion aura lieu mardi.", "La réunion aura lieu jeudi.", "date"),
    Case("fr", "Selon la police, le conducteur était ivre.", "Le conducteur était ivre.", "attribution"),
    Case("fr", "Environ 80 % des élèves ont réussi.", "80 % des élèves ont réussi.", "certainty"),
    # Spanish
    Case("es", "El incendio mató a doce personas.", "El incendio mató a 12 personas."),
    Case("es", "El puente costó 80 millones de euros.", "El puente costó 90 millones de euros.", "number"),
    Case("es", "La presa no es segura.", "La presa es segura.", "negation"),
    Case("es", "El alcalde supuestamente cobró el dinero.", "El alcalde cobró el dinero.", "certainty"),
    Case("es", "La reunión será el martes.", "La reunión será el jueves.", "date"),
    Case("es", "La ministra Elena Robledo dimitió.", "La ministra Rosa Quintana dimitió.", "name"),
    # Portuguese
    Case("pt", "O incêndio matou doze pessoas.", "O incêndio matou 12 pessoas."),
    Case("pt", "A ponte custou R$ 80 milhões.", "A ponte custou R$ 90 milhões.", "number"),
    Case("pt", "A barragem não é segura.", "A barragem é segura.", "negation"),
    Case("pt", "O prefeito teria recebido o dinheiro.", "O prefeito recebeu o dinheiro.", "certainty"),
    Case("pt", "Segundo a polícia, o motorista estava bêbado.", "O motorista estava bêbado.", "attribution"),
]  # fmt: skip
