"""The lists of words that stand in `resources/words`."""

from __future__ import annotations

import re
import sys
import tomllib
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages
from typing import Any

import pytest

from compare_app import align, changes, readers, text
from compare_app.changes.words import CountWords
from compare_app.resources import resource
from compare_app.text.abbreviations import SentenceWords
from compare_app.text.names.words import NameWords
from compare_app.text.string_words import StringWords
from compare_app.word_lists import WordLists

FILES = sorted(resource("words").glob("*.toml"))
#: Packages whose rules ask for lists.
ASKING = (align, changes, readers, text)


def shapes() -> dict[str, type[WordLists]]:
    """The classes of all lists by their area."""
    for package in ASKING:
        for module in walk_packages(package.__path__, f"{package.__name__}."):
            import_module(module.name)
    own = (shape for shape in WordLists.__subclasses__() if shape.__module__.startswith("compare_app."))
    return {shape.area(): shape for shape in own if hasattr(sys.modules[shape.__module__], shape.__name__)}


SHAPES = shapes()


def lists_of(shape: type[WordLists]) -> set[str]:
    return {name for name in shape.__annotations__ if not name.startswith("_")}


def areas_of(path: Path) -> dict[str, dict[str, Any]]:
    """The tables of a file by the names of their areas."""
    kept = tomllib.loads(path.read_text(encoding="utf-8"))
    nested = {f"{of}.{area}": lists for of in ("changes", "readers") for area, lists in kept.pop(of, {}).items()}
    return nested | kept


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_file_holds_nothing_but_lists_that_are_asked_for(path: Path) -> None:
    unknown = {area: lists.keys() - lists_of(SHAPES[area]) for area, lists in areas_of(path).items()}
    assert {area: names for area, names in unknown.items() if names} == {}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_no_word_stands_twice_in_a_list(path: Path) -> None:
    for area, lists in areas_of(path).items():
        kinds = SHAPES[area].__annotations__
        for name, words in lists.items():
            if kinds[name] in ("Regex", "Table"):
                continue
            every = words.split() if isinstance(words, str) else words
            assert len(every) == len(set(every)), name


def test_an_area_is_of_one_class() -> None:
    assert {area.partition(".")[0] for area in SHAPES} >= {"changes", "names", "occasions"}
    assert {"changes.counts", "changes.votes"} <= SHAPES.keys()


@pytest.mark.parametrize("area", SHAPES)
def test_every_list_has_words(area: str) -> None:
    names = lists_of(SHAPES[area])
    assert names == {name for path in FILES for name, kept in areas_of(path).get(area, {}).items() if kept}


def test_a_list_has_the_words_of_all_languages() -> None:
    assert {"mrs", "frau"} <= NameWords().titles


def test_a_rule_that_is_told_the_language_gets_its_words_alone() -> None:
    starters = SentenceWords().starters
    assert "Der" in starters["de"]
    assert "Der" not in starters["en"]


def test_the_lists_of_a_language_have_its_words_alone() -> None:
    assert "herr" in NameWords.of("de").titles
    assert "herr" not in NameWords.of("en").titles
    assert NameWords.of("xx").titles == frozenset()
    assert CountWords.of("xx").people.search(" people ") is None


def test_a_language_that_nobody_could_tell_is_read_as_english() -> None:
    assert NameWords.of("und").titles == NameWords.of("en").titles


def test_a_pattern_has_the_alternatives_of_all_languages() -> None:
    assert re.fullmatch(StringWords().at_arms_length, "so-called")
    assert re.fullmatch(StringWords().at_arms_length, "sogenannten")


def test_a_list_that_no_shape_names_is_not_there() -> None:
    with pytest.raises(AttributeError, match="verbs"):
        _ = NameWords().verbs  # type: ignore[attr-defined]
