"""Places and the adjectives and peoples named for them: Germany and German, Mars and Martian."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from compare_app.word_lists import Endings, Several, WordLists, Words


class PeopleWords(WordLists, area="changes.peoples"):
    """Places and who comes from them, in any language: names keep the words of their own."""

    #: adjectives and peoples by place, as far as an ending does not tell; `_` is a space. Names as the keys of facts have them
    named_for: Several
    #: endings that make an adjective or a people of a place: Serbia, Serbian
    endings: Endings
    #: what stands before a place for a part of it: North Africa
    parts: Words
    #: small words in names, which short forms leave out
    small: Words

    @cached_property
    def places(self) -> Mapping[str, Words]:
        """The places of each people."""
        found: dict[str, Words] = {}
        for place, names in self.named_for.items():
            for name in (name.replace("_", " ") for name in names):
                found[name] = found.get(name, frozenset()) | {place}
        return found


PEOPLES = PeopleWords()


def named_for(people: str, place: str) -> bool:
    """Whether a people or an adjective is named for a place.

    >>> named_for("polish", "poland"), named_for("poles", "poland"), named_for("polish", "spain")
    (True, True, False)
    """
    return place in PEOPLES.places.get(people, ()) or place in PEOPLES.places.get(people.removesuffix("s"), ())


def is_people(name: str) -> bool:
    """Whether a word is for a people or what comes from a place: Portuguese, Pole."""
    return name in PEOPLES.places or name.removesuffix("s") in PEOPLES.places


def is_place(name: str) -> bool:
    """Whether a name is of a place that a people is named for."""
    return name in PEOPLES.named_for


def one_people(a: str, b: str) -> bool:
    """Whether two words for a people mean the same one: Poles, Polish."""
    left, right = (PEOPLES.places.get(name) or PEOPLES.places.get(name.removesuffix("s")) for name in (a, b))
    return bool(left and right and left & right)
