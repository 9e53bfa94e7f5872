"""Spanish and French attributions as newspapers have them: perfects, times before the subject, elisions before marks."""

from __future__ import annotations

import pytest

from .making import version_of


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        (
            "“No voy a dimitir”, ha asegurado este martes el presidente del club, Marcos Lera.",
            "No voy a dimitir",
            "Marcos Lera",
        ),
        ("“Estamos cansados”, dijo el lunes la alcaldesa, Ana Ruiz.", "Estamos cansados", "Ana Ruiz"),
        ("“Estamos cansados”, se quejó una vecina que no quiso dar su nombre.", "Estamos cansados", None),
        ("La alcaldesa Ana Ruiz ha explicado que el puente “es muy seguro” para todos.", "es muy seguro", "Ana Ruiz"),
        (
            "Para el alcalde, Luis Pardo, se trata de “un error histórico y caro”.",
            "un error histórico y caro",
            "Luis Pardo",
        ),
        ("Le ministre Luc Pardon a qualifié la mesure d'« absurde » et promis un recours.", "absurde", "Luc Pardon"),
        ("Le ministre Luc Pardon a qualifié la mesure d’« absurde » et promis un recours.", "absurde", "Luc Pardon"),
        (
            "D'après la préfète Anne Roux, « aucun blessé n'est à déplorer ».",
            "aucun blessé n'est à déplorer",
            "Anne Roux",
        ),
    ],
)
def test_who_speaks(text: str, words: str, name: str | None) -> None:
    (quote,) = version_of(text).quotes
    assert [piece.of(text) for piece in quote.pieces] == [words]
    assert quote.speaker is not None
    assert quote.speaker.name == name


def test_a_straight_mark_behind_an_elision_opens() -> None:
    text = 'Le ministre Luc Pardon a qualifié la mesure d\'"absurde" et promis un recours.'
    assert [piece.of(text) for quote in version_of(text).quotes for piece in quote.pieces] == ["absurde"]


@pytest.mark.parametrize(
    ("text", "name", "cue"),
    [
        ("Le ministre Luc Pardon a quitté la salle, dénonçant « une mascarade ».", "Luc Pardon", "dénonçant"),
        ("Le préfet, Luc Pardon, a estimé que c'était faux, tout en reconnaissant « un malaise ».", "Luc Pardon", "reconnaissant"),
        ("« C'est non », a répondu Luc Pardon, ajoutant que le texte était « mal écrit ».", "Luc Pardon", "ajoutant"),
        ("El ministro Luis Pardo abandonó la sala denunciando «una farsa».", "Luis Pardo", "denunciando"),
        ("«No iremos», dijo Luis Pardo, añadiendo que el texto está «mal escrito».", "Luis Pardo", "añadiendo"),
        ("Il ministro Luca Pardi ha lasciato l'aula, definendo la legge «una vergogna».", "Luca Pardi", "definendo"),
        ("O ministro Luís Prado deixou a sala, dizendo que a lei é “uma vergonha”.", "Luís Prado", "dizendo"),
    ],
)  # fmt: skip
def test_participles_of_saying_bring_what_follows_them(text: str, name: str, cue: str) -> None:
    quote = version_of(text).quotes[-1]
    assert quote.speaker is not None
    assert quote.cue is not None
    assert (quote.speaker.name, quote.cue.of(text)) == (name, cue)


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        ("Per l’assessora Rita Moro si tratta invece di «una tempesta in un bicchiere».", "Rita Moro"),
        ("Pour le maire il s'agit d'« un malentendu ».", "le maire"),
        ("Pour la préfecture, qui a ouvert une cellule de crise, « tout danger est écarté ».", "la préfecture"),
        ("Il direttore parla di «situazione sotto controllo».", "Il direttore"),
        ("«La obra es segura», aseguran desde el ministerio.", "el ministerio"),
        ("En la calle habló el concejal. Este, Raúl Benavente, calificó la protesta de «respetable».", "Raúl Benavente"),
        ("В полиции сообщили, что водитель «скрылся с места аварии».", "полиции"),
        ("«Проверка продолжается», — сообщили в администрации района.", "администрации района"),
    ],
)  # fmt: skip
def test_for_whom_a_verb_without_a_subject_speaks(text: str, mention: str) -> None:
    (quote,) = version_of(text).quotes
    assert quote.speaker is not None
    assert quote.speaker.span.of(text) == mention


def test_who_speaks_in_another_clause_of_the_sentence_says_what_its_colon_brings() -> None:
    text = (
        "«Aquí nadie se esconde», zanjó Paco Lumbreras en la sala de prensa, donde también compareció el capitán, "
        "Íñigo Salas: «Pedimos perdón a la grada»."
    )
    assert [(q.kind, q.speaker and q.speaker.name) for q in version_of(text).quotes] == [
        ("direct", "Paco Lumbreras"),
        ("direct", "Íñigo Salas"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Pour ce faire, « il faut un plan ».",
        "Pour l'instant c'est « compliqué ».",
        "Por el momento se trata de «un rumor».",
    ],
)
def test_a_time_holds_no_opinion(text: str) -> None:
    assert [quote.speaker for quote in version_of(text).quotes] == [None]


def test_este_is_who_was_named_last() -> None:
    quote = version_of("Llegó Raúl Benavente con el coche. Este aseguró que la obra es «muy segura».").quotes[0]
    assert quote.speaker is not None
    assert quote.speaker.name == "Raúl Benavente"
