"""Sentences that read the same in both versions: those that were not weighed (bylines, date lines, a lone ellipsis), and
those that were and belong to each other alone.

A text compared with itself leaves nothing unlinked. Only sentences of the same role are tied, and only where the two
versions have something in common besides: one outlet's furniture alone makes no story.
"""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Collection, Iterable

from compare_app.model.version import Version


def equal_pairs(
    a: Version, b: Version, linked: Collection[tuple[int, int]], forbidden: Collection[tuple[int, int]]
) -> list[tuple[int, int]]:
    """Pairs of sentences that read the same, without a link to such a one: the first with the first, the second with the second."""
    same = _same(a, b, linked)
    free_a = _by_reading(a, {i for i, _ in same})
    free_b = _by_reading(b, {j for _, j in same})
    found = [pair for key, here in free_a.items() for pair in zip(here, free_b.get(key, ()), strict=False)]
    if not linked and a.text != b.text and 2 * _told(a, [i for i, _ in found]) < min(_told(v) for v in (a, b)):
        return []
    return sorted(pair for pair in found if pair not in forbidden)


def _told(version: Version, sentences: Iterable[int] | None = None) -> int:
    """The words of the story in these sentences, or in all."""
    wanted = range(len(version.sentences)) if sentences is None else sentences
    return sum(len(version.words_of(k)) for k in wanted if version.tells_story(k))


def _by_reading(version: Version, taken: Collection[int]) -> dict[tuple[str, str], list[int]]:
    out: dict[tuple[str, str], list[int]] = defaultdict(list)
    for k, sentence in enumerate(version.sentences):
        if k not in taken:
            out[version.role(k), _reading(sentence.span.of(version.text))].append(k)
    return out


_GLYPHS = str.maketrans("“”„«»‘’‚–—", '"""""\'\'\'--')


def _reading(text: str) -> str:
    """The text without what is mere typography: glyphs of marks, white space, Unicode form."""
    return "".join(unicodedata.normalize("NFKC", text).translate(_GLYPHS).casefold().split()).replace("--", "-")


def told_elsewhere(a: Version, b: Version, pairs: Collection[tuple[int, int]]) -> set[tuple[int, int]]:
    """Those of the pairs whose sentences differ, while both stand in the other version as they are, and are linked there.

    A text compared with itself must have no link but from each sentence to itself.
    """
    same = _same(a, b, pairs)
    whole_a, whole_b = {i for i, _ in same}, {j for _, j in same}
    return {(i, j) for i, j in pairs if (i, j) not in same and i in whole_a and j in whole_b}


def _same(a: Version, b: Version, pairs: Collection[tuple[int, int]]) -> set[tuple[int, int]]:
    """The pairs whose sentences read the same."""
    read_a = {i: _reading(a.sentences[i].span.of(a.text)) for i, _ in pairs}
    read_b = {j: _reading(b.sentences[j].span.of(b.text)) for _, j in pairs}
    return {(i, j) for i, j in pairs if read_a[i] == read_b[j]}
