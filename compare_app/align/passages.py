"""Passages: paragraphs, cut only where their sentences belong to different paragraphs of another version."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass

from compare_app.model.alignment import Link, SentenceRef
from compare_app.model.version import Version

Partners = dict[SentenceRef, dict[int, SentenceRef]]  # sentence -> other version -> its best partner there


@dataclass(frozen=True, slots=True)
class Passage:
    """Sentences first..last-1 of a version, within one paragraph; `continues` where the paragraph began before."""

    version: int
    first: int
    last: int
    continues: bool


def best_partners(links: Iterable[Link]) -> Partners:
    """For every linked sentence its strongest partner in each other version; ties go to the earlier place."""
    found: dict[SentenceRef, dict[int, tuple[float, SentenceRef]]] = defaultdict(dict)
    for link in links:
        for here, there in ((link.a, link.b), (link.b, link.a)):
            old = found[here].get(there.version)
            if old is None or (-link.score, there) < (-old[0], old[1]):
                found[here][there.version] = (link.score, there)
    return {ref: {v: there for v, (_, there) in others.items()} for ref, others in found.items()}


def passages(
    versions: Sequence[Version], partners: Partners, cuts: Set[SentenceRef] = frozenset()
) -> list[list[Passage]]:
    """The passages of each version, in reading order; at each of `cuts` one begins in any case.

    Cuts are repeated until none is wanted: a cut in one version may ask for one in another.
    """
    belongs = [_parts(v, version, cuts) for v, version in enumerate(versions)]
    while True:
        cut = [_cut(v, belongs, partners) for v in range(len(versions))]
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


def _cut(v: int, belongs: Sequence[Sequence[int]], partners: Partners) -> list[int]:
    """Passage numbers of the sentences of version v, given the passages that its partners belong to."""
    out: list[int] = []
    seen: dict[int, int] = {}  # other version -> the passage there that the current run belongs to
    for k, label in enumerate(belongs[v]):
        mine = {w: belongs[w][ref.sentence] for w, ref in partners.get(SentenceRef(v, k), {}).items()}
        fresh = k > 0 and label != belongs[v][k - 1]
        torn = any(w in seen and seen[w] != passage for w, passage in mine.items())
        if fresh or torn:
            seen = {}
        out.append(0 if not k else out[-1] + (fresh or torn))
        seen |= mine
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
