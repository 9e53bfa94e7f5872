"""Passages: paragraphs, cut only where their sentences belong to different paragraphs of another version."""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import dataclass

from compare_app.model.alignment import Link, SentenceRef
from compare_app.model.cancel import ShouldCancel, check, checked
from compare_app.model.version import Version

#: By version and sentence: the best partner in each other version, as (version, sentence).
Partners = list[list[list[tuple[int, int]]]]
_BLOCK = 4096  # sentences or links looked at before the question whether to go on


@dataclass(frozen=True, slots=True)
class Passage:
    """Sentences first..last-1 of a version, within one paragraph; `continues` where the paragraph began before."""

    version: int
    first: int
    last: int
    continues: bool


def best_partners(
    versions: Sequence[Version], links: Sequence[Link], should_cancel: ShouldCancel | None = None
) -> Partners:
    """For every sentence its strongest partner in each other version; ties go to the earlier place."""
    found: list[list[dict[int, tuple[float, int]]]] = [[{} for _ in v.sentences] for v in versions]
    for n, link in enumerate(links):
        if n % _BLOCK == 0:
            check(should_cancel)
        (v, i), (w, j), score = link.a, link.b, link.score
        for here, other, there in ((found[v][i], w, j), (found[w][j], v, i)):
            old = here.get(other)
            if old is None or score > old[0] or (score == old[0] and there < old[1]):
                here[other] = (score, there)
    return [[[(w, there) for w, (_, there) in here.items()] for here in of] for of in found]


def passages(
    versions: Sequence[Version],
    partners: Partners,
    cuts: Set[SentenceRef] = frozenset(),
    should_cancel: ShouldCancel | None = None,
) -> list[list[Passage]]:
    """The passages of each version, in reading order; at each of `cuts` one begins in any case.

    Cuts are repeated until none is wanted: a cut in one version may ask for one in another.
    """
    belongs = [_parts(v, version, cuts) for v, version in enumerate(versions)]
    while True:
        cut = [_cut(belongs[v], belongs, partners[v], should_cancel) for v in range(len(versions))]
        if all(max(new, default=0) == max(_numbered(old), default=0) for new, old in zip(cut, belongs, strict=True)):
            break
        belongs = cut
    return [_runs(v, cut[v], versions[v]) for v in range(len(versions))]


def _parts(v: int, version: Version, cuts: Set[SentenceRef]) -> list[int]:
    """The paragraphs of the sentences, counted anew where the user cut one."""
    out: list[int] = []
    for k, sentence in enumerate(version.sentences):
        fresh = k > 0 and sentence.paragraph != version.sentences[k - 1].paragraph
        out.append(0 if not k else out[-1] + (fresh or SentenceRef(v, k) in cuts))
    return out


def _numbered(labels: Sequence[int]) -> list[int]:
    out: list[int] = []
    for k, label in enumerate(labels):
        out.append(0 if not k else out[-1] + (label != labels[k - 1]))
    return out


def _cut(
    labels: Sequence[int],
    belongs: Sequence[Sequence[int]],
    partners: Sequence[Sequence[tuple[int, int]]],
    should_cancel: ShouldCancel | None,
) -> list[int]:
    """Passage numbers of the sentences of a version with these labels, given the passages that their partners belong to."""
    out: list[int] = []
    seen: dict[int, int] = {}  # other version -> the passage there that the current run belongs to
    number = 0
    for k, label in checked(enumerate(labels), should_cancel, _BLOCK):
        mine = [(w, belongs[w][s]) for w, s in partners[k]]
        fresh = k > 0 and label != labels[k - 1]
        if fresh or any(seen.get(w, passage) != passage for w, passage in mine):
            seen = {}
            number += 1
        out.append(number)
        seen.update(mine)
    return out


def _runs(v: int, numbers: Sequence[int], version: Version) -> list[Passage]:
    out: list[Passage] = []
    start = 0
    for k in range(1, len(numbers) + 1):
        if k == len(numbers) or numbers[k] != numbers[k - 1]:
            goes_on = start > 0 and version.sentences[start].paragraph == version.sentences[start - 1].paragraph
            out.append(Passage(v, start, k, goes_on))
            start = k
    return out
