"""The grammars of quoting that stand in `resources/grammars`."""

from __future__ import annotations

from itertools import combinations

import pytest

from compare_app.resources import resource
from compare_app.text.grammar.grammars import grammar_of

LANGUAGES = sorted(path.stem for path in resource("grammars").glob("*.toml"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_grammar_has_verbs_pronouns_and_prepositions(language: str) -> None:
    grammar = grammar_of(language)
    assert min(len(grammar.verbs), len(grammar.pronouns), len(grammar.prepositions)) >= 3
    assert grammar.male & grammar.pronouns


def test_no_two_languages_share_a_grammar() -> None:
    grammars = [grammar_of(language) for language in LANGUAGES]
    assert all(one != other for one, other in combinations(grammars, 2))


def test_a_regular_verb_is_known_by_all_its_forms_but_those_that_mostly_say_something_else() -> None:
    verbs = grammar_of("en").verbs
    assert {"denies", "denied", "denying", "lists"} <= verbs
    assert "list" not in verbs


def test_a_source_is_named_by_every_noun_for_what_somebody_says() -> None:
    sources = grammar_of("de").sources
    assert {("laut",), ("nach", "angaben", "von"), ("in", "den", "worten")} <= set(sources)
    assert not any("{}" in words for words in sources)


@pytest.mark.parametrize("tag", ["und", "", "xx", "../fr", "fr/..", "\0"])
def test_a_language_without_a_grammar_gets_the_english_one(tag: str) -> None:
    assert grammar_of(tag) is grammar_of("en")
