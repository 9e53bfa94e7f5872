"""The grammars there are: English and German written out here, the others in files of word lists, one a language."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path

from compare_app.resources import resource
from compare_app.text.grammar.english import english
from compare_app.text.grammar.german import GERMAN
from compare_app.text.grammar.grammar import Grammar
from compare_app.text.word_lists import word_set


@cache
def grammar_of(language: str) -> Grammar:
    """The grammar of a language, English where it is not known: most of it is harmless elsewhere."""
    if language == "de":
        return GERMAN
    if not language.isalpha():
        return english()
    try:
        return _read(resource(f"grammars/{language}.toml"))
    except FileNotFoundError:
        return english()


def _read(path: Path) -> Grammar:
    """A grammar out of a file of word lists; `sources` are phrases of one or more words."""
    kept = tomllib.loads(path.read_text(encoding="utf-8"))
    sources = tuple(tuple(phrase.split()) for phrase in kept.pop("sources", ()))
    lists = {name: word_set(words) for name, words in kept.items() if isinstance(words, str)}
    return Grammar(**{**kept, **lists}, sources=sources)
