"""Words by which changes are told apart belong to their language, and to no other."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from compare_app.changes.link_changes import side
from compare_app.changes.pair import Side
from compare_app.changes.typed.context import beside_facts, borne_on, fates
from compare_app.changes.typed.numbers import one_count
from compare_app.changes.whole import Whole
from compare_app.changes.words import ClaimWords, ClauseWords, CountWords, FigureWords
from compare_app.model.settings import Settings
from compare_app.model.version import Fact
from tests.changes.making import version

LANGUAGES = ("de", "en", "es", "fr", "it", "nl", "pt")


def side_of(text: str, language: str) -> Side:
    return side(Whole(version(text, language=language)), 0, (), Settings())


def number(of: Side) -> Fact:
    return next(fact for fact in of.facts if fact.kind == "number")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_has_what_joins_and_what_counts(language: str) -> None:
    clauses, counts = ClauseWords.of(language), CountWords.of(language)
    assert min(len(clauses.joining), len(clauses.clauses), len(ClaimWords.of(language).claims)) >= 3
    assert counts.times < counts.little
    some = counts.others, counts.the_other, counts.more, counts.people, FigureWords.of(language).label
    assert all(pattern.pattern != "(?!)" for pattern in some)


@pytest.mark.parametrize("language", [*LANGUAGES, "sv", "ja"])
def test_only_english_has_english_words(language: str) -> None:
    own = ClauseWords.of(language)
    if language != "en":
        assert not own.joining & {"and", "but", "because", "while"}
        assert not ClaimWords.of(language).claims & {"estimate", "allegation", "found"}
        assert own.that != ClauseWords.of("en").that


CASES: list[tuple[Callable[[Side, Fact], bool], str, str]] = [
    (beside_facts.others_follow, "de", "Außer Delby haben 29 weitere Gemeinden zugestimmt."),
    (beside_facts.others_follow, "fr", "Outre Delby, 29 autres communes ont accepté."),
    (beside_facts.others_follow, "es", "Además de Delby, 29 otros municipios aceptaron."),
    (beside_facts.is_rest, "de", "Die übrigen 200 Arbeiter bleiben im Werk."),
    (beside_facts.is_rest, "fr", "Les autres 200 ouvriers restent dans l'usine."),
    (beside_facts.is_rest, "es", "Los otros 200 obreros siguen en la planta."),
    (beside_facts.heads_people, "de", "Dort lebten 300 Menschen."),
    (beside_facts.heads_people, "fr", "On y comptait 300 personnes."),
    (beside_facts.heads_people, "es", "Vivían allí 300 personas."),
    (beside_facts.is_limit, "de", "Die Fähre ist zugelassen für 185 Gäste."),
    (beside_facts.is_limit, "fr", "La salle a une capacité de 185 places."),
    (beside_facts.is_limit, "es", "La sala tiene una capacidad de 185 plazas."),
    (beside_facts.of_family, "fr", "Une mère de 3 enfants a été entendue."),
    (beside_facts.of_family, "es", "Una madre de 3 hijos fue escuchada."),
    (beside_facts.is_periodic, "de", "Das kostet 40 Millionen Euro pro Jahr."),
    (beside_facts.is_periodic, "fr", "Cela coûte 40 millions d'euros par an."),
    (beside_facts.is_periodic, "es", "Eso cuesta 40 millones de euros al año."),
]  # fmt: skip


@pytest.mark.parametrize(("tells", "language", "text"), CASES)
def test_what_a_number_is_of_is_told_in_its_language(
    tells: Callable[[Side, Fact], bool], language: str, text: str
) -> None:
    own = side_of(text, language)
    assert tells(own, number(own))


@pytest.mark.parametrize(
    ("language", "text"),
    [("es", "Eran entre 30 a 40 vecinos del barrio."), ("pt", "Eram de 30 a 40 vizinhos do bairro.")],
)
def test_an_english_rate_is_none_in_another_language(language: str, text: str) -> None:
    own = side_of(text, language)
    assert not beside_facts.is_rate(own, number(own))


@pytest.mark.parametrize(
    ("language", "text", "word"),
    [
        ("de", "Das Wehr hielt weil der Regen aufhörte.", "weil"),
        ("fr", "Le barrage a tenu mais la pluie continue.", "mais"),
        ("es", "La presa aguantó pero la lluvia sigue.", "pero"),
    ],
)
def test_another_clause_begins_with_a_word_of_the_language(language: str, text: str, word: str) -> None:
    own = side_of(text, language)
    at = own.line.index(word)
    assert borne_on.begins(own, at)
    other = side_of(text, "sv")
    assert not borne_on.begins(other, at)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Die Zahl der Toten nach dem Untergang der alten Fähre vor der Küste stieg auf 58."),
        ("fr", "Le nombre de morts après le naufrage du vieux bac au large de la côte est monté à 58."),
        ("es", "El número de muertos tras el naufragio del viejo barco frente a la costa subió a 58."),
    ],
)
def test_a_toll_that_rises_is_told_from_afar(language: str, text: str) -> None:
    own = side_of(text, language)
    assert fates.fate(own, number(own)) == "dead"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Quill Dorn, the 58-year-old pilot, died."),
        ("en", "Quill Dorn, aged 58, died."),
        ("en", "The 58-year-old Quill Dorn died."),
        ("de", "Quill Dorn, der 58-jährige Pilot, starb."),
        ("de", "Der 58-jährige Quill Dorn starb."),
        ("es", "Ayer murió Quill Dorn, de 58 años."),
        ("fr", "Quill Dorn, âgé de 58 ans, est mort."),
        ("sv", "Quill Dorn, 58, dog."),
    ],
)
def test_whose_an_age_is_is_told_in_the_words_of_the_language(language: str, text: str) -> None:
    own = side_of(text, language)
    whose = one_count.bearer(own, number(own))
    assert whose is not None
    assert whose.key == "name:quill dorn"


def test_no_english_words_tell_whose_an_age_is_in_another_language() -> None:
    own = side_of("Quill Dorn, the 58, starb.", "de")
    assert one_count.bearer(own, number(own)) is None


@pytest.mark.parametrize("again", ["erneute Mahnwache", "abermals eine Mahnwache"])
def test_what_comes_again_is_told_in_german(again: str) -> None:
    assert beside_facts.once_more(side_of(f"Am Sonntag gab es {again} in Delby.", "de"))
