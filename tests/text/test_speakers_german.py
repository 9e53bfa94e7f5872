"""Who says what where German has ways of its own: the verb comes second, passives tell by whom, capitals name nobody."""

from __future__ import annotations

import pytest

from compare_app.text.analyse import analyse
from tests.text.making import document_of

#: A passage, how the speaker of its last quote is mentioned, and the name.
PASSAGES = [
    # a sentence of its own tells who it was
    ("„Das ist ein Fehler.“ Das sagte Ministerin Anna Holm am Montag.", "Ministerin Anna Holm", "Anna Holm"),
    ("„Das ist ein Fehler“. Das musste Peer Holm zu Beginn der Debatte einräumen.", "Peer Holm", "Peer Holm"),
    ("„Das ist ein Fehler“, mit diesen Worten hat Peer Holm den Plan abgelehnt.", "Peer Holm", "Peer Holm"),
    ("Mit den Worten „Das ist ein Fehler“ lehnte Peer Holm den Plan ab.", "Peer Holm", "Peer Holm"),
    ("„Wir sind Zeugen“, zitierte man Anna Holm vom Sender Delta.", "Anna Holm", "Anna Holm"),
    # by whom something is told
    ("Das Werk wird von Kennern der Stadt als „Meilenstein der Musik“ bezeichnet.", "Kennern der Stadt", None),
    (
        "Anna Holm schrieb in einer Erklärung, die gestern veröffentlicht wurde, sie wolle „sich das ersparen“.",
        "Anna Holm",
        "Anna Holm",
    ),
    # the object comes first, a clause comes first
    ("Jede Mitverantwortung weist Anna Holm von sich: „Das war der Vorsitzende.“", "Anna Holm", "Anna Holm"),
    ("Da ihre Mutter Angst hatte, hat Roth „die Verhandlung herausgezögert“.", "Roth", "Roth"),
    (
        "Peer Holm wies dies zurück, die Sprecherin der Fraktion, Anna Roth (Grüne), erklärte: „Das schadet allen.“",
        "Anna Roth",
        "Anna Roth",
    ),
    # opinions and accounts
    (
        "Anna Holm von der Initiative ist der Meinung, dass die Klage „frecher Leute“ nichts nützt.",
        "Anna Holm",
        "Anna Holm",
    ),
    ("Anna Holm geht davon aus, dass Roth „eine geladene Pistole“ hatte.", "Anna Holm", "Anna Holm"),
    ("Aus Sicht von Anna Holm ist das „ein Skandal für die Stadt“.", "Anna Holm", "Anna Holm"),
    ("Nach Angaben von Anna Holm ist das „ein Skandal für die Stadt“.", "Anna Holm", "Anna Holm"),
    (
        "Peer Holm will den Bundesrat ändern. Nach Holms Vorschlag soll „im Zweifel die Mehrheit“ gelten.",
        "Holms",
        "Peer Holm",
    ),
    ("Vor dem Rathaus standen Bürger, die laut skandierten: „Wir bleiben alle hier!“", "Bürger", None),
]


@pytest.mark.parametrize(("text", "mention", "name"), PASSAGES)
def test_who_says_it_is_found(text: str, mention: str, name: str | None) -> None:
    speaker = analyse(document_of(text), "de").quotes[-1].speaker
    assert speaker is not None
    assert (speaker.span.of(text), speaker.name) == (mention, name)


@pytest.mark.parametrize(
    "text",
    [
        "Die Polizei gab eine Stellungnahme ab. Darin heißt es: „Wir sind betroffen.“",
        "Vergleiche werden gezogen mit dem Streik und mit „erfolgreicher Erpressung der Stadt“.",
        "„Wer zu spät kommt, verliert!“ Diese oft einem Kaiser zugeschriebene Weisheit kennt jeder.",
        "Kämen sie dem nicht nach, so „schütze sie Gott“.",
    ],
)
def test_nobody_is_named_where_nobody_speaks(text: str) -> None:
    assert [quote.speaker for quote in analyse(document_of(text), "de").quotes] == [None]


def test_a_noun_beside_a_name_is_no_part_of_it() -> None:
    text = "Das Fazit von Anna Holm nach fünf Jahren: „Es geht.“\n\nAnna Holm ging. Der Bau der Bahn sei „ein Traum“, sagte sie."
    assert [quote.speaker and quote.speaker.name for quote in analyse(document_of(text), "de").quotes] == [
        "Anna Holm"
    ] * 2


def test_sums_of_money_are_nobody_and_a_named_firm_does_not_speak_its_invoices() -> None:
    text = "Die Beute laut Anklage: 5,8 Millionen Euro! Dann packte sie aus. „Ich habe Menschen betrogen“, gestand sie mit leiser Stimme."
    speaker = analyse(document_of(text)).quotes[-1].speaker
    assert speaker is not None
    assert speaker.name is None
    quotes = analyse(document_of("Ihr Dienst „Sonnenhof mobil“ schrieb Rechnungen für Waschen und Füttern.")).quotes
    assert all(quote.speaker is None or quote.speaker.name is None for quote in quotes)
