"""Which links join two drafts of one text: there what one sentence has more was put in, and is told readily.

Reports written apart differ in what they leave out, and that is no change. Versions are drafts where enough of their linked
sentences are the same, word for word, or several are nearly so; an edit can touch every sentence of a short article.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from rapidfuzz.distance import Indel

from compare_app.model.alignment import Alignment, Link, SentenceRef
from compare_app.model.cancel import ShouldCancel, check
from compare_app.model.version import Version

#: From this share of sentences that are the same on, two versions are drafts of one text. Reports written apart share quotes.
_DRAFT = 0.25
#: Shorter sentences are the same by chance.
_SENTENCE = 6
#: ... or from so many nearly equal sentences on, where they are at least this share. One alone may be a paraphrase.
_NEARLY, _SEVERAL, _MOST = 0.7, 2, 0.5


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
        #: pairs of versions, the earlier one first, that are drafts of one text
        self.pairs = frozenset(self._draft_pairs(alignment, equal))

    def joined(self, link: Link) -> bool:
        """Whether a link joins a sentence of a draft with what it became in the other."""
        if (link.a.version, link.b.version) not in self.pairs:
            return False
        other = (link.a, link.b.version) in self._kept or (link.b, link.a.version) in self._kept
        return not other or self._forms[link.a] == self._forms[link.b]

    def _draft_pairs(self, alignment: Alignment, equal: Sequence[Link]) -> set[tuple[int, int]]:
        linked = Counter((link.a.version, link.b.version) for link in alignment.links)
        same = Counter((k.a.version, k.b.version) for k in equal if len(self._forms[k.a]) >= _SENTENCE)
        found = {pair for pair, count in linked.items() if same[pair] >= _DRAFT * count}
        nearly: Counter[tuple[int, int]] = Counter()
        for link in alignment.links:
            pair = (link.a.version, link.b.version)
            if pair not in found and linked[pair] >= _SEVERAL:
                nearly[pair] += self._nearly_equal(link)
        return found | {pair for pair, n in nearly.items() if n >= max(_SEVERAL, _MOST * linked[pair])}

    def _nearly_equal(self, link: Link) -> bool:
        a, b = self._forms[link.a], self._forms[link.b]
        return min(len(a), len(b)) >= _SENTENCE and Indel.normalized_similarity(a, b, score_cutoff=_NEARLY) > 0
