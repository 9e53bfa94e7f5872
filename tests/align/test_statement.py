"""What the words of a sentence are for, and what it mentions in other words."""

from __future__ import annotations

import pytest

from compare_app.align.arrays import Flags
from compare_app.align.concepts import lexicon
from compare_app.align.sides import prepare
from compare_app.align.things import Thing, mentioned
from compare_app.align.wording import DESCRIBES, NAME, parts, states, wording
from compare_app.model.version import Version
from compare_app.text.words import words

from .making import version_of


def concepts(sentence: str) -> set[str]:
    english = lexicon("en")
    assert english is not None
    return {english.names[found.concept] for found in english.find(sentence.lower().replace("-", " ").split())}


@pytest.mark.parametrize(
    "sentence",
    [
        "Nine men were taken into custody",
        "Deputies took all of the men into custody",  # a gap, an irregular form
        "Deputies made nine arrests",
        "The nine were detained",  # the ending of the form
    ],
)
def test_one_act_in_other_words_is_one_concept(sentence: str) -> None:
    assert "arrest" in concepts(sentence)


def test_other_languages_bring_their_own_forms() -> None:
    german = lexicon("de")
    assert german is not None
    found = [
        {f.concept for f in german.find(s.split())}
        for s in ("die manner wurden festgenommen", "die festnahmen der manner")
    ]
    assert "arrest" in {german.names[c] for c in found[0] & found[1]}


def test_german_words_meet_their_forms_and_their_parted_forms() -> None:
    german = lexicon("de")
    assert german is not None
    for one, other in (
        ("Die Rektorin trat am Montag nach langer Kritik von ihrem Amt zurück", "ihr Rücktritt"),  # parted
        ("Mehrere Verletzte kamen ins Krankenhaus", "Sie verletzten sich schwer"),  # an adjective as a noun
        ("Die Sängerinnen schwiegen", "Der Sänger kam"),  # feminine forms
        ("Sie reichten am Freitag Klage ein", "Sie zogen vor Gericht"),  # "ein" is no article here
    ):
        found = [{f.concept for f in german.find([w.form for w in words(s)])} for s in (one, other)]
        assert found[0] & found[1], one
    assert german.find([w.form for w in words("Die Haft")]) != []
    assert "port" not in {german.names[f.concept] for f in german.find(["haft"])}


def test_words_with_marks_are_found_as_folded() -> None:
    """The lexicons are written with their accents; the words of a text come without."""
    for language, one, other in (
        ("de", "Die Fähre stieß mit einem Boot zusammen", "Bei dem Zusammenstoß sank ein Kutter"),
        ("fr", "La préfète a démissionné", "La démission de la préfète"),
        ("es", "El alcalde dimitió", "La dimisión del alcalde"),
    ):
        known = lexicon(language)
        assert known is not None
        found = [{f.concept for f in known.find([w.form for w in words(s)])} for s in (one, other)]
        assert found[0] & found[1], language


def test_a_gap_written_twice_is_twice_as_long() -> None:
    german = lexicon("de")
    assert german is not None
    near, far = ({german.names[f.concept] for f in german.find(["nahmen", *["wort"] * n, "fest"])} for n in (8, 9))
    assert "arrest" in near
    assert "arrest" not in far


def named(language: str, sentence: str) -> set[str]:
    known = lexicon(language)
    assert known is not None
    return {known.names[found.concept] for found in known.find([word.form for word in words(sentence)])}


@pytest.mark.parametrize(
    ("language", "concept", "sentence"),
    [
        ("fr", "arrest", "L’arrestation de neuf hommes"),  # behind an article that has lost its vowel
        ("fr", "arson", "Ils ont mis le feu à l'usine"),  # with an article in between
        ("fr", "drunk", "en état d'ivresse"),
        ("pt", "shot-dead", "Um homem foi morto a tiro"),  # a word that is an article elsewhere
        ("it", "arrest", "L'arresto di nove uomini"),
        ("it", "resign", "Il sindaco si è dimesso"),  # a reflexive verb
        ("de", "manhunt", "Sie waren auf der Flucht"),
        ("nl", "arrest", "De politie hield dinsdag in de stad drie mannen aan"),
        ("nl", "die", "Twee mensen zijn om het leven gekomen"),
    ],
)
def test_members_are_met_behind_elisions_and_without_articles(language: str, concept: str, sentence: str) -> None:
    assert concept in named(language, sentence)


def test_a_gap_is_short_and_possessives_are_alike() -> None:
    assert "arrest" not in concepts("They took the road that leads down past the old mill into custody")
    assert concepts("a warrant for her arrest") & concepts("the warrant for Holt's arrest") >= {"arrest-warrant"}


def test_a_language_without_a_lexicon_has_no_concepts() -> None:
    assert lexicon("xx") is None
    version = version_of("Nio män greps på tisdagen. De sitter kvar i häkte.", language="sv")
    assert all(
        thing.kind != "concept" for found in mentioned(version, [0, 1], wording(version), "sv") for thing in found
    )


def things(text: str) -> set[Thing]:
    version = version_of(text, language="en")
    return {
        thing for found in mentioned(version, range(len(version.sentences)), wording(version), "en") for thing in found
    }


def test_a_number_counts_by_its_value_and_rounded() -> None:
    assert Thing("number", 48.0) in things("Forty-eight of them went home.") & things("They let 48 go.")
    assert Thing("two digits", 53.0) in things("It won 53.1 percent.") & things("It won 53 percent.")
    assert Thing("one digit", 1e7) in things("It cost nearly $10 million.") & things("It cost $9,600,000.")
    assert not any(thing.kind != "concept" for thing in things("Nobody came."))


# ---- what words are for --------------------------------------------------------------------------------------------


def flagged(version: Version, flag: int) -> set[str]:
    return {w.form for w, f in zip(version.words, wording(version).flags, strict=True) if f & flag}


def test_names_and_what_describes_their_bearers_state_nothing() -> None:
    version = version_of("Tom Mabry, the harbour board chairman, closed the pier.", language="en")
    assert flagged(version, NAME) == {"tom", "mabry"}
    assert flagged(version, DESCRIBES) == {"the", "harbour", "board", "chairman"}
    stated = {w.form for w, f in zip(version.words, wording(version).flags, strict=True) if states(f)}
    assert stated == {"closed", "the", "pier"}


def test_a_role_before_a_name_describes_it() -> None:
    assert {"chairman", "harbour"} <= flagged(
        version_of("Then harbour chairman Tom Mabry left.", language="en"), DESCRIBES
    )


def test_a_verb_of_saying_is_no_statement_and_tells_the_speaker() -> None:
    version = version_of("Mabry said the pier would open. “It is safe,” added Ines Caldow.", language="en")
    marked = wording(version)
    assert marked.speakers[0] == {"mabry"}
    assert marked.speakers[1] == {"caldow"}
    assert not any(states(f) for w, f in zip(version.words, marked.flags, strict=True) if w.form == "said")


def test_parts_hold_the_words_of_the_statement_in_order() -> None:
    version = version_of("The old pier was closed again; nobody knew why the planks had rotted.", language="en")
    found = list(parts(version, 0, wording(version)))
    assert [[version.words[n].form for n in part] for part in found] == [
        ["the", "old", "pier", "was", "closed", "again"],
        ["nobody", "knew", "why", "the", "planks", "had", "rotted"],
    ]


def test_stems_are_marked_by_what_their_words_are_for() -> None:
    texts = "“We shall not close it,” said Tom Mabry, the chairman, at noon.", "Tom Mabry keeps the pier open."
    vocabulary, (side, _) = prepare([version_of(text, language="en") for text in texts])
    told = side.contents

    def marked(chosen: Flags, sentence: int) -> set[str]:
        mine = told.telling.owner == side.kinds[sentence]
        return {vocabulary.stems[s] for s in told.telling.items[mine & chosen]}

    assert marked(told.quoted, 0) == {"we", "shall", "not", "close", "it"} & marked(told.telling.items >= 0, 0)
    assert marked(told.describes, 0) == {"chairm"}
    assert "mabry" not in marked(told.states, 0)
    assert "close" in marked(told.states, 0)
