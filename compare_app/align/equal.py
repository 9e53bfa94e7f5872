"""Sentences that read the same in both versions: those that were not weighed (bylines, date lines, a lone ellipsis), and
those that were and belong to each other alone.

A text compared with itself leaves nothing unlinked. Only sentences of the same role are tied, and only where the two
versions have something in common besides: one outlet's furniture alone makes no story.
"""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from compare_app.model.alignment import SentenceRef
from compare_app.model.cancel import ShouldCancel, check
from compare_app.model.document import Role
from compare_app.model.version import Version

_BLOCK = 1024  # sentences read before the question whether to go on


@dataclass(frozen=True, slots=True)
class Reading:
    """A version's sentences as they read: two with one number read the same, whichever versions of the story they stand in.

    `words`: how many each has; `told`: those of them that tell the story.
    """

    text: str
    refs: tuple[SentenceRef, ...]
    numbers: tuple[int, ...]
    roles: tuple[Role, ...]
    words: tuple[int, ...]
    told: tuple[int, ...]


def readings(versions: Sequence[Version], should_cancel: ShouldCancel | None = None) -> list[Reading]:
    """How the sentences of all versions of a story read: each is read once, not once for every other version."""
    of_text: dict[str, int] = {}
    of_reading: dict[str, int] = {}
    out = []
    for v, version in enumerate(versions):
        numbers = []
        for k, sentence in enumerate(version.sentences):
            if k % _BLOCK == 0:
                check(should_cancel)
            text = sentence.span.of(version.text)
            number = of_text.get(text)
            if number is None:
                number = of_text[text] = of_reading.setdefault(_reading(text), len(of_reading))
            numbers.append(number)
        sentences = range(len(numbers))
        refs = tuple([SentenceRef(v, k) for k in sentences])
        words = tuple([s.last_word - s.first_word for s in version.sentences])
        told = tuple([words[k] if version.tells_story(k) else 0 for k in sentences])
        roles = tuple([version.role(k) for k in sentences])
        out.append(Reading(version.text, refs, tuple(numbers), roles, words, told))
    return out


def equal_pairs(
    a: Reading, b: Reading, linked: Collection[tuple[int, int]], forbidden: Collection[tuple[int, int]]
) -> list[tuple[int, int]]:
    """Pairs of sentences that read the same, without a link to such a one: the first with the first, the second with the second."""
    same = [(i, j) for i, j in linked if a.numbers[i] == b.numbers[j]]
    free_a = _by_reading(a, {i for i, _ in same})
    free_b = _by_reading(b, {j for _, j in same})
    found = [pair for key, here in free_a.items() for pair in zip(here, free_b.get(key, ()), strict=False)]
    if not linked and a.text != b.text and 2 * sum(a.told[i] for i, _ in found) < min(sum(a.told), sum(b.told)):
        return []
    return sorted(pair for pair in found if pair not in forbidden)


def _by_reading(reading: Reading, taken: Collection[int]) -> dict[tuple[Role, int], list[int]]:
    out: dict[tuple[Role, int], list[int]] = defaultdict(list)
    for k, key in enumerate(zip(reading.roles, reading.numbers, strict=True)):
        if k not in taken:
            out[key].append(k)
    return out


_GLYPHS = str.maketrans("“”„«»‘’‚–—", '"""""\'\'\'--')


def _reading(text: str) -> str:
    """The text without what is mere typography: glyphs of marks, white space, Unicode form."""
    return "".join(unicodedata.normalize("NFKC", text).translate(_GLYPHS).casefold().split()).replace("--", "-")


def told_elsewhere(a: Reading, b: Reading, pairs: Iterable[tuple[int, int]]) -> set[tuple[int, int]]:
    """Those of the pairs whose sentences differ, while both stand in the other version as they are, and are linked there.

    A text compared with itself must have no link but from each sentence to itself.
    """
    same: list[tuple[int, int]] = []
    other: list[tuple[int, int]] = []
    for pair in pairs:
        (same if a.numbers[pair[0]] == b.numbers[pair[1]] else other).append(pair)
    whole_a, whole_b = {i for i, _ in same}, {j for _, j in same}
    return {(i, j) for i, j in other if i in whole_a and j in whole_b}
