"""Correction notes are recognised in several languages and tied to what they correct."""

from __future__ import annotations

from dataclasses import replace

import pytest

from compare_app.changes.corrections import correction_notes, corrections
from compare_app.changes.lines import Lines
from compare_app.model.changes import Correction
from tests.helpers.quoted import quoted
from tests.quote_events.judging import with_facts

FERRY = (
    "The ferry to Osk carried 231 passengers and 19 crew.\n\nA crack was found in its hull by the harbour warden.\n\n"
)


def found(*texts: str, language: str = "en") -> tuple[Correction, ...]:
    versions = [quoted(t, language=language) for t in texts]
    return corrections(versions, correction_notes(versions))


@pytest.mark.parametrize(
    ("language", "note"),
    [
        ("en", "Correction: The ferry carried 231 passengers, not 213."),
        ("en", "An earlier version of this article misstated the number of passengers on the ferry."),
        ("en", "This story has been corrected to show how many passengers the ferry carried."),
        ("en", "CORRECTION (4 May): The ferry carried 231 passengers."),
        ("en", "We originally reported that the ferry carried 213 passengers."),
        ("en", "* This article originally stated there were 213 passengers."),
        ("en", "The headline of this article was changed to reflect the number of passengers."),
        ("de", "Korrektur: Die Fähre hatte 231 Passagiere an Bord."),
        ("de", "In einer früheren Version dieses Artikels hieß es, die Fähre habe 213 Passagiere an Bord gehabt."),
        ("fr", "Rectificatif : le ferry transportait 231 passagers."),
        ("fr", "Une version précédente de cet article indiquait 213 passagers."),
        ("es", "Fe de errores: el transbordador llevaba 231 pasajeros."),
        ("es", "Una versión anterior de este artículo decía que eran 213 pasajeros."),
        ("pt", "Correção: a balsa levava 231 passageiros."),
        ("pt", "Uma versão anterior deste texto informava 213 passageiros."),
        ("it", "Una versione precedente di questo articolo parlava di 213 passeggeri."),
        ("nl", "In een eerdere versie van dit artikel stond een verkeerd aantal."),
        ("sv", "Rättelse: Färjan hade 231 passagerare."),
    ],
)
def test_a_note_is_recognised(language: str, note: str) -> None:
    (only,) = found(f"The sea was calm.\n\n{note}", language=language)
    assert only.note == (0, 1)


@pytest.mark.parametrize(
    "text",
    [
        "The correction of the map took years.",
        "An earlier version of the ship had two funnels.",
        "An earlier version of the story was shown on television.",
        "The warden corrected the story that the ferry had sunk.",
        "Corrections officers stood at the gate.",
        "He said the report was wrong.",
        "The council said this story had been changed by the film's director.",
        "The mayor said that the report was initially wrong.",
    ],
)
def test_other_sentences_are_no_notes(text: str) -> None:
    assert found(text) == ()


def test_a_note_is_tied_to_the_sentence_with_its_words() -> None:
    (only,) = found(
        FERRY + "An earlier version of this article misstated the number of passengers that the ferry carried."
    )
    assert only.corrected == (0, 0)


def test_an_earlier_version_with_the_misstated_value_is_what_is_corrected() -> None:
    first = FERRY.replace("231", "213")
    (only,) = found(first, FERRY + "Correction: The ferry carried 231 passengers, not 213.")
    assert (only.note, only.corrected) == ((1, 2), (0, 0))


def test_without_the_misstated_value_the_note_belongs_to_its_own_version() -> None:
    (only,) = found(FERRY, FERRY + "Correction: The ferry carried 231 passengers, not 213.")
    assert only.corrected == (1, 0)


def test_a_note_about_something_that_stands_nowhere_is_tied_to_nothing() -> None:
    (only,) = found(FERRY + "Correction: Ilse Brandt was born in Varn.")
    assert only.corrected is None


def test_regret_belongs_to_the_sentences_before_it() -> None:
    (only,) = found(FERRY + "The ferry carried 231 passengers and not 213. We regret the error.")
    assert only == Correction((0, 2), (0, 0))


def test_a_note_of_two_sentences_is_one_note() -> None:
    (only,) = found(
        FERRY + "An earlier version of this article was wrong about the passengers. The ferry carried 231, not 213."
    )
    assert only == Correction((0, 2), (0, 0))


def test_a_passage_marked_as_a_correction_is_a_note_whatever_it_says() -> None:
    version = quoted(
        FERRY + "The warden found the crack in the hull, not the captain.", roles=("body", "body", "correction")
    )
    assert corrections([version], correction_notes([version])) == (Correction((0, 2), (0, 1)),)


def test_each_thing_that_a_note_corrects_is_tied_to_its_own_sentence() -> None:
    before = "The ferry to Osk carried 213 passengers.\n\nA crack was found in its hull by Ana Brill, the harbour warden.\n\nIt sails again on Friday."
    note = (
        "Correction: An earlier version of this article misstated the number of passengers on the ferry. It was 231. "
        "It also misspelled the name of the harbour warden. She is Ana Brihl."
    )
    after = before.replace("213", "231").replace("Brill", "Brihl")
    ties = found(before, f"{after}\n\n{note}")
    assert [(c.note, c.corrected) for c in ties] == [((1, 3), (0, 0)), ((1, 5), (0, 1))]


def test_a_note_that_goes_on_about_one_thing_is_one() -> None:
    note = "An earlier version of this article misstated how many passengers the ferry carried. It was 231, not 213. We regret it."
    (only,) = found(FERRY + note)
    assert only == Correction((0, 2), (0, 0))


def by_outlets(*told: tuple[str, str]) -> tuple[Correction, ...]:
    """The notes of versions of outlets, each an outlet and a text."""
    versions = []
    for outlet, text in told:
        version = with_facts(quoted(text + OTHERS))
        metadata = replace(version.document.metadata, outlet=outlet)
        versions.append(replace(version, document=replace(version.document, metadata=metadata)))
    lines = Lines(versions, frozenset())
    return corrections(versions, correction_notes(versions), lines=lines)


OTHERS = (
    "\n\nThe ferry to Osk sails on Friday. The weather is fair. Nobody was hurt in the harbour. A bridge is to be built. The council meets in May. "
    "Its minutes are read aloud. Rain fell on the hills. The shops were shut."
)
MOON = "“That man would say the moon was made of asphalt,” said Roche’s lawyer, {}.\n\nThe trial took seven weeks."


def test_a_note_corrects_no_other_paper() -> None:
    before, after = MOON.format("Harald Nye"), MOON.format("Harold Nye")
    other = "“That man would say the moon was made of asphalt,” Harald Nye, Mr. Roche’s lawyer, told reporters."
    note = "Correction: An earlier version of this story misspelled the first name of the mayor’s lawyer. He is Harold Nye, not Harald Nye."
    (only,) = by_outlets(("Post", before), ("Globe", other), ("Post", f"{after}\n\n{note}"))
    assert only.corrected == (0, 0)
    (only,) = by_outlets(("Globe", other), ("Post", f"The trial took seven weeks.\n\n{note}"))
    assert only.corrected is None


def test_of_an_earlier_state_a_sentence_that_was_changed_is_what_is_corrected() -> None:
    before = (
        "Robert Anstey, the chief executive, said: “The safety of our customers is our first concern. "
        "Anyone who has one of these tins should eat it.”"
    )
    note = (
        "• This article was amended on 23 January 2014. An earlier version quoted Mr Anstey as saying that customers should eat the tins. "
        "He said that they should not."
    )
    before += OTHERS
    (only,) = found(before, f"{before.replace('should eat', 'should not eat')}\n\n{note}")
    assert only.corrected == (0, 1)
