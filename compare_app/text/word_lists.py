"""Lists of words: written as lines of text, so that they can be read and kept sorted by eye; in resources/words, a file a language."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any, ClassVar, get_type_hints

from compare_app.resources import resource

Words = frozenset[str]
#: What words end in, as `str.endswith` takes it.
Endings = tuple[str, ...]


def word_set(words: str) -> Words:
    """The words of the line, as a set."""
    return frozenset(words.split())


class WordLists:
    """Lists of one area, each with the words of all languages: the rules that ask for them are not told a language.

    A subclass names its lists, and they stand by these names in the table AREA of the files. They are read when one of them is
    first asked for.

    >>> class Titles(WordLists, area="names"):
    ...     titles: Words
    >>> {"mrs", "frau"} <= Titles().titles
    True
    """

    _area: ClassVar[str]

    def __init_subclass__(cls, area: str) -> None:
        cls._area = area

    if not TYPE_CHECKING:  # a name that no annotation has is for mypy to find

        def __getattr__(self, name: str) -> Words | Endings:
            """Read all lists; from then on they are found before this is asked."""
            kinds = {field: kind for field, kind in get_type_hints(type(self)).items() if field != "_area"}
            if name not in kinds:
                raise AttributeError(name)
            for field, kind in kinds.items():
                every = (word for words in by_language(self._area, field).values() for word in words)
                self.__dict__[field] = tuple(sorted(set(every))) if kind == Endings else frozenset(every)
            return self.__dict__[name]


@cache
def by_language(area: str, name: str) -> Mapping[str, Words]:
    """One list of an area in each language that has words for it."""
    return {language: words for language, lists in _tables(area) if (words := _words(lists.get(name, "")))}


def _tables(area: str) -> Iterator[tuple[str, Mapping[str, Any]]]:
    for language, areas in _files().items():
        yield language, areas.get(area, {})


def _words(kept: str | list[str]) -> Words:
    """Words parted by spaces, or phrases."""
    return word_set(kept) if isinstance(kept, str) else frozenset(kept)


@cache
def _files() -> Mapping[str, Mapping[str, Any]]:
    """What each language's file holds, by area."""
    paths = sorted(resource("words").glob("*.toml"))
    return {path.stem: tomllib.loads(path.read_text(encoding="utf-8")) for path in paths}
