"""Which links join two drafts of one text: there what one sentence has more was put in, and is told readily.

Reports written apart differ in what they leave out, and that is no change. Versions are drafts where enough of their linked
sentences are the same, word for word, or several are nearly so; an edit can touch every sentence of a short article.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence

from rapidfuzz.distance import Indel

from compare_app.model.alignment import Alignment, Link, SentenceRef
from compare_app.model.cancel import ShouldCancel, check
from compare_app.model.version import Version

#: From this share of sentences that are the same on, two versions are drafts of one text. Reports written apart share quotes.
_DRAFT = 0.25
#: Links between shorter sentences count for neither: they are the same by chance, and in a list of names all are.
_SENTENCE = 6
#: Reports written apart quote the same words. What is linked outside of quotes is asked, too, where there are so many links of it, or where
#: links join less than half of the shorter version; an excerpt may have nothing but a quote.
_TOLD = 5
#: ... or from so many nearly equal sentences on, where they are at least this share. One alone may be a paraphrase.
_NEARLY, _SEVERAL, _MOST = 0.7, 2, 0.5
#: Pairs of versions, the earlier one first.
Pairs = frozenset[tuple[int, int]]


class Drafts:
    """Asked link by link. Raises Cancelled."""

    def __init__(
        self, versions: Sequence[Version], alignment: Alignment, should_cancel: ShouldCancel | None = None
    ) -> None:
        forms: dict[SentenceRef, list[str]] = {}
        for link in alignment.links:
            for ref in (link.a, link.b):
                if ref not in forms:
                    forms[ref] = [word.form for word in versions[ref.version].words_of(ref.sentence)]
        self._forms = forms
        check(should_cancel)
        equal = [link for link in alignment.links if forms[link.a] == forms[link.b]]
        #: sentences that stand in another version as they are: what else is linked to them there was not made of them
        self._kept = {pair for link in equal for pair in ((link.a, link.b.version), (link.b, link.a.version))}
        check(should_cancel)
        alike = self._draft_pairs(alignment.links)
        told = _telling(versions, [link for link in alignment.links if _pair(link) in alike])
        #: pairs of versions, the earlier one first, that are drafts of one text
        self.pairs = self._draft_pairs(told)

    def joined(self, link: Link) -> bool:
        """Whether a link joins a sentence of a draft with what it became in the other."""
        if _pair(link) not in self.pairs:
            return False
        other = (link.a, link.b.version) in self._kept or (link.b, link.a.version) in self._kept
        return not other or self._forms[link.a] == self._forms[link.b]

    def _draft_pairs(self, links: Sequence[Link]) -> Pairs:
        told = [x for x in links if max(len(self._forms[x.a]), len(self._forms[x.b])) >= _SENTENCE]
        linked = Counter(map(_pair, told))
        same = Counter(_pair(x) for x in told if self._forms[x.a] == self._forms[x.b])
        found = {pair for pair, count in linked.items() if same[pair] >= _DRAFT * count}
        nearly: Counter[tuple[int, int]] = Counter()
        for link in told:
            pair = _pair(link)
            if pair not in found and linked[pair] >= _SEVERAL:
                nearly[pair] += self._nearly_equal(link)
        found |= {pair for pair, n in nearly.items() if n >= max(_SEVERAL, _MOST * linked[pair])}
        return frozenset(found)

    def _nearly_equal(self, link: Link) -> bool:
        a, b = self._forms[link.a], self._forms[link.b]
        return min(len(a), len(b)) >= _SENTENCE and Indel.normalized_similarity(a, b, score_cutoff=_NEARLY) > 0


def _pair(link: Link) -> tuple[int, int]:
    return link.a.version, link.b.version


def _telling(versions: Sequence[Version], links: Sequence[Link]) -> list[Link]:
    """The links that tell whether two versions are drafts: not those between quotes, unless there is hardly another."""
    quoted = [_quoted(version) for version in versions]
    sizes = [sum(map(version.tells_story, range(len(version.sentences)))) for version in versions]
    told = [x for x in links if not (quoted[x.a.version][x.a.sentence] or quoted[x.b.version][x.b.sentence])]
    every, others = Counter(map(_pair, links)), Counter(map(_pair, told))
    short = {(v, w) for (v, w), n in every.items() if others[v, w] < _TOLD and 2 * n >= min(sizes[v], sizes[w])}
    return [x for x in told if _pair(x) not in short] + [x for x in links if _pair(x) in short]


def _quoted(version: Version) -> list[bool]:
    """Of each sentence whether half of it or more is quoted."""
    inside = [0] * len(version.sentences)
    starts = [sentence.span.start for sentence in version.sentences]
    for piece in (piece for quote in version.quotes for piece in quote.pieces):
        for k in range(max(0, bisect_right(starts, piece.start) - 1), bisect_left(starts, piece.end)):
            inside[k] += piece.overlap(version.sentences[k].span)
    return [2 * n >= sentence.span.length for n, sentence in zip(inside, version.sentences, strict=True)]
