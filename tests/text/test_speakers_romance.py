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
