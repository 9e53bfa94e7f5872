"""The grammars there are: files of word lists in resources/grammars, one a language."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

from compare_app.resources import resource
from compare_app.text.grammar.grammar import Grammar
from compare_app.text.grammar.regular_verbs import regular_forms
from compare_app.text.word_lists import word_set


@cache
def grammar_of(language: str) -> Grammar:
    """The grammar of a language, English where it is not known: most of it is harmless elsewhere."""
    try:
        path = resource(f"grammars/{language}.toml") if language.isalpha() else None
    except FileNotFoundError:
        path = None
    return grammar_of("en") if path is None else _read(path)


def _read(path: Path) -> Grammar:
    """A grammar out of a file of word lists, of which three are no lists of the grammar itself.

    `regular_verbs` are written in one form, `no_verbs` are forms of theirs that are none; `accounts` are nouns that stand in `sources`.
    """
    kept = tomllib.loads(path.read_text(encoding="utf-8"))
    sources = tuple(_sources(kept.pop("sources", ()), kept.pop("accounts", "").split()))
    regular = regular_forms(kept.pop("regular_verbs", "").split()) - word_set(kept.pop("no_verbs", ""))
    lists = {name: word_set(words) for name, words in kept.items() if isinstance(words, str)}
    lists["verbs"] |= regular
    return Grammar(**{**kept, **lists}, sources=sources)


def _sources(phrases: Sequence[str], accounts: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """The words of each phrase; one with {} stands for as many as there are nouns to fill it."""
    for phrase in phrases:
        for noun in accounts if "{}" in phrase else [""]:
            yield tuple(phrase.format(noun).split())
