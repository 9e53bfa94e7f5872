"""Lists of words: written as lines of text, so that they can be read and kept sorted by eye; in resources/words, a file a language."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from itertools import product
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, ClassVar, Self, get_type_hints

from compare_app.resources import resource

Words = frozenset[str]
#: What words end in, as `str.endswith` takes it.
Endings = tuple[str, ...]
#: The words of each language that has some, for rules that are told the language.
ByLanguage = Mapping[str, frozenset[str]]
#: Alternatives of a regular expression.
Pattern = str
#: A regular expression, or several that are alternatives; one that matches nothing, where there is none.
Regex = re.Pattern[str]
#: Words, each with what it stands for.
Table = Mapping[str, str]
#: Words of an order, as months are: each with its number; one place has several words, parted by commas.
Numbered = Mapping[str, int]
#: Words, each with several others.
Several = Mapping[str, tuple[str, ...]]
#: A language that nobody could tell is read as English is, as quotes are.
_UNKNOWN = "und"


def word_set(words: str) -> Words:
    """The words of the line, as a set."""
    return frozenset(words.split())


class WordLists:
    """Lists of one area: of all languages, for a rule that is not told one, or `of` a single language.

    A subclass names its lists by annotations, `Words` or one of the other kinds, and they stand by these names in the table AREA of
    the files. They are read when one of them is first asked for.

    >>> class Titles(WordLists, area="names"):
    ...     titles: Words
    >>> {"mrs", "frau"} <= Titles().titles, "mrs" in Titles.of("de").titles
    (True, False)
    """

    _area: ClassVar[str]
    _of: ClassVar[dict[str, Any]]

    def __init_subclass__(cls, area: str) -> None:
        cls._area = area
        cls._of = {}

    @classmethod
    def area(cls) -> str:
        """The table of the files that its lists stand in."""
        return cls._area

    def __init__(self, language: str | None = None) -> None:
        self._language = language

    @classmethod
    def of(cls, language: str) -> Self:
        """The lists of a language alone; empty ones where it has none."""
        found: Self | None = cls._of.get(language)
        if found is None:
            found = cls._of[language] = cls("en" if language == _UNKNOWN else language)
        return found

    if not TYPE_CHECKING:  # a name that no annotation has is for mypy to find

        def __getattr__(self, name: str) -> Words | Endings | ByLanguage | Pattern | Regex | Table | Numbered | Several:
            """Read all lists; from then on they are found before this is asked."""
            kinds = {field: kind for field, kind in get_type_hints(type(self)).items() if not field.startswith("_")}
            if name not in kinds:
                raise AttributeError(name)
            for field, kind in kinds.items():
                self.__dict__[field] = _AS[kind](self._kept(field))
            return self.__dict__[name]

    def _kept(self, name: str) -> Mapping[str, Any]:
        """One list in each language asked for that has something for it, as it stands in the file."""
        asked = _files() if self._language is None else {self._language: _files().get(self._language, {})}
        lists = {language: _table(areas, self._area).get(name) for language, areas in asked.items()}
        return {language: kept for language, kept in lists.items() if kept}


def _table(areas: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    """A table of a file; `of.this` stands in the table `of`."""
    for part in name.split("."):
        areas = areas.get(part, {})
    return areas


def _joined(lists: Mapping[str, Any]) -> Words:
    return frozenset().union(*map(forms_of, lists.values()))


#: How each kind of list is made of what the files have, by language.
_AS: Mapping[Any, Callable[[Mapping[str, Any]], Any]] = {
    Words: _joined,
    Endings: lambda lists: tuple(sorted(_joined(lists))),
    ByLanguage: lambda lists: MappingProxyType({of: frozenset(forms_of(kept)) for of, kept in lists.items()}),
    Pattern: lambda lists: "|".join(sorted(_joined(lists))),
    Regex: lambda lists: re.compile("|".join(map(_pattern, lists.values())) or "(?!)"),
    Table: lambda lists: MappingProxyType({word: full for kept in lists.values() for word, full in kept.items()}),
    Numbered: lambda lists: MappingProxyType(
        {word: n for kept in lists.values() for n, words in enumerate(kept, 1) for word in words.split(", ")}
    ),
    Several: lambda lists: {word: forms_of(others) for kept in lists.values() for word, others in kept.items()},
}


def forms_of(kept: str | list[str]) -> tuple[str, ...]:
    r"""What a list in a file holds: words parted by spaces, or phrases and patterns, in which `{a,b}` stands for one of several.

    >>> forms_of("today tonight"), forms_of(["{this,last} week", r"\d{1,2}"])
    (('today', 'tonight'), ('this week', 'last week', '\\d{1,2}'))
    """
    return tuple(kept.split()) if isinstance(kept, str) else tuple(form for phrase in kept for form in _each(phrase))


def _pattern(kept: str | list[str]) -> str:
    """A regular expression as it stands, or of alternatives."""
    return kept if isinstance(kept, str) else "|".join(forms_of(kept))


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
