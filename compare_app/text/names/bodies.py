"""Companies that an article calls by what they are: `Lomax Home, the furniture chain`, later `the retailer`."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from compare_app.text.word_lists import word_set

from .body_names import is_body_noun
from .told_bodies import ToldBodies

#: Words for bodies of one kind, which articles put for one another.
_KINDS = tuple(
    map(
        word_set,
        (
            "retailer chain supermarket grocer store discounter stores",
            "insurer insurance",
            "airline carrier airlines airways",
            "carmaker automaker motors",
            "drugmaker pharmaceuticals pharma",
            "broadcaster network",
            "utility energy power electric water gas",
            "developer builder housebuilder homes",
            "brewer brewery brewing",
            "publisher publishing",
            "restaurant pub eatery",
            "startup start-up",
            "maker manufacturer",
        ),
    )
)
_KIND_OF = {word: number for number, words in enumerate(_KINDS) for word in words}
_NOUN = "|".join(sorted(map(re.escape, _KIND_OF), key=len, reverse=True))
#: `, the furniture chain,`
_AFTER = re.compile(rf",\s(?:the|an?|its|one of the [a-z]+)\s(?:[\w'\u2019-]+\s){{0,4}}?(?P<noun>{_NOUN})\b")
#: `the grocer Pennyfields`
_BEFORE = re.compile(rf"\b(?P<noun>{_NOUN}),?\s$")


class Bodies:
    """The companies whose kind an article tells, by an apposition or by their names: `Pacific Crest Power`."""

    def __init__(
        self,
        text: str,
        runs: Sequence[tuple[int, int]],
        is_person: Callable[[str], bool],
        is_nobody: Callable[[str], bool],
    ) -> None:
        self._text = text
        #: by kind, where each body's is told first
        self._kinds: dict[int, dict[str, int]] = {}
        for start, end in runs:
            name = re.sub(r"['\u2019]s$", "", text[start:end])
            kinds = {number for number in _told(text, start, end, name) if number is not None}
            if kinds and not is_person(name):
                for number in kinds:
                    self._kinds.setdefault(number, {}).setdefault(name, start)

        known = [(name, start) for told in self._kinds.values() for name, start in told.items()]
        self._told = ToldBodies(text, known, is_nobody)

    def meant(self, noun: str, at: int) -> str | None:
        """The one body of the noun's kind that is told of before the place; for `the company`, one of any kind."""
        if noun not in _KIND_OF:
            return self._told.meant(noun, at)
        names = {name for name, start in self._kinds.get(_KIND_OF[noun], {}).items() if start < at}
        return next(iter(names)) if len(names) == 1 else None


def is_kind(noun: str) -> bool:
    """Whether a noun is for a body of some kind."""
    return noun in _KIND_OF or is_body_noun(noun)


def _told(text: str, start: int, end: int, name: str) -> list[int | None]:
    after = _AFTER.match(text, end, end + 80)
    before = _BEFORE.search(text[max(0, start - 24) : start])
    words = name.lower().split()
    own = _KIND_OF.get(words[-1]) if len(words) > 1 else None
    return [own, *(_KIND_OF[match["noun"]] for match in (after, before) if match is not None)]
