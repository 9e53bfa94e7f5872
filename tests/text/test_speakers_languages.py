"""Who says what in other languages than English."""

from __future__ import annotations

import pytest

from compare_app.text.analyse import analyse
from tests.text.making import document_of, only_quote, version_of

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
