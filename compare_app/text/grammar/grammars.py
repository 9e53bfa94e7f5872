"""The grammars there are: files of word lists in resources/grammars, one a language."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path

from compare_app.resources import of_language
from compare_app.text.grammar.grammar import Grammar
from compare_app.text.grammar.regular_verbs import regular_forms
from compare_app.word_lists import forms_of, word_set


@cache
def grammar_of(language: str) -> Grammar:
    """The grammar of a language, English where it is not known: most of it is harmless elsewhere."""
    path = of_language("grammars", language, "toml")
    return grammar_of("en") if path is None else _read(path)


def _read(path: Path) -> Grammar:
    """A grammar out of a file of word lists, of which two are no lists of the grammar itself.

    `regular_verbs` are written in one form, `no_verbs` are forms of theirs that are none.
    """
    kept = tomllib.loads(path.read_text(encoding="utf-8"))
    sources = tuple(tuple(phrase.split()) for phrase in forms_of(kept.pop("sources", [])))
    regular = regular_forms(kept.pop("regular_verbs", "").split()) - word_set(kept.pop("no_verbs", ""))
    lists = {name: word_set(words) for name, words in kept.items() if isinstance(words, str)}
    lists["verbs"] |= regular
    return Grammar(path.stem, **{**kept, **lists}, sources=sources)
