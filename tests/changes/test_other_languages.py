"""A word of one language that is spelt as another word of a second one means nothing there."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from compare_app.changes.corrections import NoteWords, is_note
from compare_app.changes.pair import Side
from compare_app.changes.quote_events.cues import colour
from compare_app.changes.quote_events.lexicon import negation
from compare_app.changes.typed.context import borne_on, permits
from compare_app.changes.typed.dates import occasions
from compare_app.changes.typed.dates.relations import DateWords
from compare_app.changes.typed.deeds import agent, opposites
from compare_app.changes.typed.names import names_apart
from compare_app.changes.words import DoubtWords, FigureWords, PlanWords, VerbWords
from tests.changes.test_words import side_of


def has_been(side: Side) -> bool:
    return occasions.has_been(side, [*range(len(side.tokens))])


def has_opposite(side: Side) -> bool:
    return bool(opposites.sided(side))


def has_verbs(side: Side) -> bool:
    return bool(agent.verbs(side))


def has_party(side: Side) -> bool:
    return any(names_apart.party_at(side, token.start) for token in side.tokens)


def has_clauses(side: Side) -> bool:
    return any(borne_on.begins(side, k) for k in range(1, len(side.tokens)))


def is_capped(side: Side) -> bool:
    return side.words(FigureWords).capped.search(side.written) is not None


def is_told_ahead(side: Side) -> bool:
    words = side.words(PlanWords)
    return words.calendar.search(side.written) is not None or not side.forms.isdisjoint(words.will)


def is_doubted(side: Side) -> bool:
    words = side.words(DoubtWords)
    return not side.forms.isdisjoint(words.may | words.every | words.only)


CASES: list[tuple[Callable[[Side], bool], str, str, str]] = [
    (has_been, "She was in Delby.", "de", "Niemand weiß was die neue Brücke in Delby kostet."),
    (has_been, "They had left Delby.", "sv", "En had i Delby."),
    (has_opposite, "The first shop closes.", "de", "Der First des Daches trägt die Last."),
    (has_opposite, "The gates are closed.", "fr", "Les portes restent closes depuis lundi."),
    (has_opposite, "It costs most.", "de", "Der Most der Bauern ist süß."),
    (has_verbs, "The guard killed him.", "de", "Das Lied für jedes Mitglied erklang leise."),
    (has_verbs, "The guard killed him.", "fr", "Le garde est venu à pied."),
    (permits.forbids, "They bar the sale.", "de", "Sie zahlte den Block bar."),
    (permits.forbids, "They bar the sale.", "fr", "Le bar a fermé lundi."),
    (permits.allows, "They let it pass.", "da", "Det er let at åbne broen."),
    (has_party, "Ann Dorn, D-Ore., agreed.", "de", "Der D-Zug nach Orrstadt fiel aus."),
    (has_clauses, "She left but he stayed.", "fr", "Le but de Dorn a suffi."),
    (is_capped, "They cap it at 300.", "fr", "La commune a franchi le cap des 300 habitants."),
    (is_told_ahead, "It is due in May.", "it", "Le due navi sono ferme."),
    (is_told_ahead, "It will close.", "de", "Der Rat will die Brücke schließen."),
    (is_doubted, "It may close.", "de", "Das All über Delby ist dunkel."),
]  # fmt: skip


@pytest.mark.parametrize(("tells", "english", "language", "text"), CASES)
def test_an_english_word_is_another_word_elsewhere(
    tells: Callable[[Side], bool], english: str, language: str, text: str
) -> None:
    assert tells(side_of(english, "en"))
    assert not tells(side_of(text, language))


@pytest.mark.parametrize(
    ("cue", "before", "language", "said"),
    [
        ("disse", "mai", "it", "denied"),
        ("declare", "mai", "fr", ""),  # en mai
        ("said", "not", "en", "denied"),
        ("sagte", "not", "de", ""),  # in der Not
        ("lied", "she", "en", "lie"),
        ("sang", "lied", "de", ""),
        ("nie", "il", "fr", "deny"),
        ("sagte", "nie", "de", "denied"),
    ],
)
def test_a_verb_of_saying_is_coloured_by_words_of_its_language(cue: str, before: str, language: str, said: str) -> None:
    assert colour([cue], [before], language) == said


@pytest.mark.parametrize(
    ("form", "denies", "no_denial"),
    [("no", "es", "pt"), ("sin", "es", "en"), ("mai", "it", "fr"), ("ne", "fr", "it"), ("not", "en", "de")],
)
def test_what_denies_in_one_language_denies_nothing_in_another(form: str, denies: str, no_denial: str) -> None:
    assert negation(form, denies)
    assert not negation(form, no_denial)


@pytest.mark.parametrize(("form", "language", "other"), [("ate", "pt", "en"), ("no", "pt", "es"), ("bis", "de", "fr")])
def test_a_date_has_the_relations_of_its_language(form: str, language: str, other: str) -> None:
    assert DateWords.of(language).meant_by(form)
    assert not DateWords.of(other).meant_by(form)


def test_a_language_that_nobody_could_tell_is_read_as_english() -> None:
    assert permits.forbids(side_of("They bar the sale.", "und"))
    assert VerbWords.of("und").irregular["shot"] == "shoot"


@pytest.mark.parametrize(
    ("text", "language", "other"),
    [
        ("An earlier version of this article misstated the toll.", "en", "de"),
        ("In einer früheren Fassung hieß der Rat anders.", "de", "en"),
        ("Précision: le pont mesure 40 mètres.", "fr", "en"),
    ],
)
def test_a_correction_is_told_in_the_words_of_the_language(text: str, language: str, other: str) -> None:
    assert is_note(text, language)
    assert not is_note(text, other)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The lead author, Dr. Ina Holt, said so.", "en"),
        ("A record of the toll, Mr. Dorn said, was kept.", "en"),
        ("Fe de Dorn: el puente se abre.", "es"),
    ],
)
def test_a_word_of_a_heading_is_no_heading(text: str, language: str) -> None:
    assert is_note("Setting the record straight: the pier is 40 metres long.", "en")
    assert not is_note(text, language)


def test_a_german_also_begins_no_second_correction() -> None:
    assert NoteWords.of("en").also.match("the report also misspelled a name")
    assert not NoteWords.of("de").also.match("die zahl war also falsch")
