"""The grammars of quoting that stand in `resources/grammars`."""

from __future__ import annotations

import pytest

from compare_app.resources import resource
from compare_app.text.grammar.grammars import grammar_of

LANGUAGES = sorted(path.stem for path in resource("grammars").glob("*.toml"))


@pytest.mark.parametrize("language", [*LANGUAGES, "de", "en"])
def test_a_grammar_has_verbs_pronouns_and_prepositions(language: str) -> None:
    grammar = grammar_of(language)
    assert min(len(grammar.verbs), len(grammar.pronouns), len(grammar.prepositions)) >= 3
    assert grammar.male <= grammar.pronouns | grammar_of("de").male | grammar_of("en").male


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_languages_share_a_grammar(language: str) -> None:
    assert grammar_of(language) != grammar_of("en")


@pytest.mark.parametrize("tag", ["und", "", "xx", "../fr", "fr/..", "\0"])
def test_a_language_without_a_grammar_gets_the_english_one(tag: str) -> None:
    assert grammar_of(tag) is grammar_of("en")
