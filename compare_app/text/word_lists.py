"""Lists of words: written as lines of text, so that they can be read and kept sorted by eye; in resources/words, a file a language."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from itertools import product
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, ClassVar, get_type_hints

from compare_app.resources import resource

Words = frozenset[str]
#: What words end in, as `str.endswith` takes it.
Endings = tuple[str, ...]
#: The words of each language that has some, for rules that are told the language.
ByLanguage = Mapping[str, frozenset[str]]
#: Alternatives of a regular expression.
Pattern = str


def word_set(words: str) -> Words:
    """The words of the line, as a set."""
    return frozenset(words.split())


class WordLists:
    """Lists of one area. Most rules that ask for them are not told a language, and get the words of all.

    A subclass names its lists by annotations, `Words` or one of the other kinds, and they stand by these names in the table AREA of
    the files. They are read when one of them is first asked for.

    >>> class Titles(WordLists, area="names"):
    ...     titles: Words
    >>> {"mrs", "frau"} <= Titles().titles
    True
    """

    _area: ClassVar[str]

    def __init_subclass__(cls, area: str) -> None:
        cls._area = area

    if not TYPE_CHECKING:  # a name that no annotation has is for mypy to find

        def __getattr__(self, name: str) -> Words | Endings | ByLanguage | Pattern:
            """Read all lists; from then on they are found before this is asked."""
            kinds = {field: kind for field, kind in get_type_hints(type(self)).items() if field != "_area"}
            if name not in kinds:
                raise AttributeError(name)
            for field, kind in kinds.items():
                self.__dict__[field] = _AS[kind](_by_language(self._area, field))
            return self.__dict__[name]


def _by_language(area: str, name: str) -> ByLanguage:
    """One list of an area in each language that has words for it."""
    lists = {language: areas.get(area, {}).get(name, "") for language, areas in _files().items()}
    return MappingProxyType({language: frozenset(forms_of(kept)) for language, kept in lists.items() if kept})


def _joined(lists: ByLanguage) -> Words:
    return frozenset().union(*lists.values())


#: How each kind of list is made of the words of all languages.
_AS: Mapping[Any, Callable[[ByLanguage], Any]] = {
    Words: _joined,
    Endings: lambda lists: tuple(sorted(_joined(lists))),
    ByLanguage: lambda lists: lists,
    Pattern: lambda lists: "|".join(sorted(_joined(lists))),
}


def forms_of(kept: str | list[str]) -> tuple[str, ...]:
    r"""What a list in a file holds: words parted by spaces, or phrases and patterns, in which `{a,b}` stands for one of several.

    >>> forms_of("today tonight"), forms_of(["{this,last} week", r"\d{1,2}"])
    (('today', 'tonight'), ('this week', 'last week', '\\d{1,2}'))
    """
    return tuple(kept.split()) if isinstance(kept, str) else tuple(form for phrase in kept for form in _each(phrase))


#: Words in braces: patterns have numbers there.
_CHOICE = re.compile(r"\{([^{}]*[^\W\d][^{}]*)\}")


def _each(phrase: str) -> Iterator[str]:
    parts = _CHOICE.split(phrase)
    choices = (part.split(",") if n % 2 else [part] for n, part in enumerate(parts))
    return map("".join, product(*choices))


@cache
def _files() -> Mapping[str, Mapping[str, Any]]:
    """What each language's file holds, by area."""
    paths = sorted(resource("words").glob("*.toml"))
    return {path.stem: tomllib.loads(path.read_text(encoding="utf-8")) for path in paths}
