"""Other languages than English."""

from __future__ import annotations

from tests.changes.pairs.case import Case

LANGUAGES = [
    # where no spaces stand
    Case("zh", "地震造成至少3万人离开家园，共有120人受伤。", "地震造成至少30,000人离开家园，共有120人受伤。"),
    Case("zh", "地震造成至少3万人离开家园，共有120人受伤。", "地震造成至少3万人离开家园，共有125人受伤。", "number"),
    Case("ja", "市は3月4日、約1万2000人が避難したと発表した。", "市は3月5日、約12,000人が避難したと発表した。", "date"),
    # German
    Case("de", "Bei dem Brand starben zwölf Menschen.", "Bei dem Brand starben 12 Menschen."),
    Case("de", "Bei dem Brand starben zwölf Menschen.", "Bei dem Brand starben 14 Menschen.", "number"),
    Case("de", "Die Brücke kostete 1,2 Millionen Euro.", "Die Brücke kostete 1.200.000 Euro."),
    Case("de", "Die Brücke kostete rund 80 Millionen Euro.", "Die Brücke kostete 80 Millionen Euro.", "certainty"),
    Case("de", "Der Damm ist nicht sicher.", "Der Damm ist sicher.", "negation"),
    Case("de", "Der Verein hat den Betrag den Mitgliedern nicht ausgezahlt.",
         "Der Verein hat den Mitgliedern am Montag den Betrag bar ausgezahlt.", "negation"),
    Case("de", "Der Mann hat angeblich das Geld gestohlen.", "Der Mann hat das Geld gestohlen.", "certainty"),
    Case("de", "Das Treffen beginnt am Montag.", "Das Treffen beginnt am Mittwoch.", "date"),
    Case("de", "Ministerin Nora Feldkamp trat zurück.", "Ministerin Klara Ohlsen trat zurück.", "name"),
    Case("de", "Laut Polizei war der Fahrer betrunken.", "Der Fahrer war betrunken.", "attribution"),
    Case("de", "Die Demonstranten versammelten sich in Grauburg.", "Die Demonstranten versammelten sich in Tarnstadt.", "name"),
    Case("de", "Das Haus steht in Flammen.", "Das Haus steht in Brand."),
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
